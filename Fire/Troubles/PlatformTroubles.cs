using System.Globalization;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fire.Phones;

namespace VolunteerBot.Fire.Troubles;

/// <summary>The platforms in turn: too many requests, a server error, a gateway's page, no answer at all, and a message taken whose answer is lost.</summary>
internal sealed class PlatformTroubles(Platforms platforms)
{
    /// <summary>So long after it was ordered the last call of a trouble may still wait for its answer.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(35);

    public async Task Run(FireOptions options, Journal journal, Random chance, CancellationToken cancel)
    {
        var all = All(chance).ToList();
        var pending = new List<Task>();
        try
        {
            for (var i = 0; ; i++)
            {
                await Task.Delay(options.PlatformTroubleEvery, cancel);
                var (what, order) = all[i % all.Count];
                var from = journal.Now;
                order();
                pending.Add(Note(what, from));
            }
        }
        finally
        {
            await Task.WhenAll(pending);
        }

        async Task Note(string what, double from)
        {
            await Task.Delay(Lasts, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            journal.Trouble("platform", what, from);
        }
    }

    private IEnumerable<(string What, Action Order)> All(Random chance)
    {
        int Some() => chance.Next(2, 8);
        (string Name, Fault Fault)[] faults =
        [
            ("answers 500", Fault.ServerError), ("answers with a page", Fault.HtmlGateway), ("hangs", Fault.Hang), ("takes it and answers nothing", Fault.DoneThenReset), ("cuts", Fault.Reset),
        ];
        foreach (var (name, fault) in faults)
        {
            yield return ("telegram " + name, () => platforms.Telegram.FailNext("sendMessage", fault, Some()));
            yield return ("zalooa " + name, () => platforms.ZaloOa.FailNext("oa/message/cs", fault, Some()));
            yield return ("zalobot " + name, () => platforms.ZaloBot.FailNext("sendMessage", fault, Some()));
        }
        yield return ("telegram answers 429", () => platforms.Telegram.FailNext("sendMessage", Fault.TooManyRequests(chance.Next(1, 4)), Some()));
        yield return ("zalooa answers -32", () => platforms.ZaloOa.RefuseNext("oa/message/cs", -32, Some()));
        foreach (var status in (int[])[429, 500, 503])
            yield return ("activity answers " + status.ToString(CultureInfo.InvariantCulture), () => { for (var i = Some(); i > 0; i--) platforms.Connector.FailNext("send", status, status == 429 ? 1 : null); });
        yield return ("zalooa ends its token", platforms.ZaloOa.EndAccessToken);
        yield return ("activity ends its tokens", platforms.Connector.RevokeTokens);
    }
}
