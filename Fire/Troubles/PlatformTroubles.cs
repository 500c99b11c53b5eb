using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fire.Phones;

namespace VolunteerBot.Fire.Troubles;

/// <summary>
/// The platforms in turn: too many requests, a server error, a gateway's page, no answer at all, and a message taken whose answer is lost.
/// Each call that suffers one is written down when it does, for only the last can make the bot say something twice.
/// </summary>
internal sealed class PlatformTroubles
{
    private readonly Platforms _platforms;
    private readonly List<(string What, Action Order)> _all = [];
    private readonly ConcurrentDictionary<Fault, string> _names = new();

    public PlatformTroubles(Platforms platforms, Journal journal, Random chance)
    {
        _platforms = platforms;
        platforms.Telegram.FaultTaken += f => journal.Trouble("platform", "telegram " + NameOf(f), journal.Now);
        platforms.ZaloOa.FaultTaken += f => journal.Trouble("platform", "zalooa " + NameOf(f), journal.Now);
        platforms.ZaloBot.FaultTaken += f => journal.Trouble("platform", "zalobot " + NameOf(f), journal.Now);
        List(journal, chance);
    }

    /// <summary>Orders one after another; at the end nothing is left to go wrong.</summary>
    public async Task Run(FireOptions options, CancellationToken cancel)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                await Task.Delay(options.PlatformTroubleEvery, cancel);
                _all[i % _all.Count].Order();
            }
        }
        finally
        {
            _platforms.Telegram.ClearFaults();
            _platforms.ZaloOa.ClearFaults();
            _platforms.ZaloBot.ClearFaults();
        }
    }

    private string NameOf(Fault fault) => _names.GetValueOrDefault(fault, "answers 429");

    private void List(Journal journal, Random chance)
    {
        int Some() => chance.Next(2, 8);
        (string Name, Fault Fault)[] faults =
        [
            ("answers 500", Fault.ServerError), ("takes it and answers nothing", Fault.DoneThenReset), ("answers with a page", Fault.HtmlGateway), ("hangs", Fault.Hang), ("cuts", Fault.Reset),
        ];
        foreach (var (name, fault) in faults)
        {
            _names[fault] = name;
            _all.Add(("telegram " + name, () => _platforms.Telegram.FailNext("sendMessage", fault, Some())));
            _all.Add(("zalooa " + name, () => _platforms.ZaloOa.FailNext("oa/message/cs", fault, Some())));
            _all.Add(("zalobot " + name, () => _platforms.ZaloBot.FailNext("sendMessage", fault, Some())));
        }
        _all.Add(("telegram answers 429", () => _platforms.Telegram.FailNext("sendMessage", Fault.TooManyRequests(chance.Next(1, 4)), Some())));
        Told("zalooa answers -32", () => _platforms.ZaloOa.RefuseNext("oa/message/cs", -32, Some()));
        foreach (var status in (int[])[429, 500, 503])
        {
            Told("activity answers " + status.ToString(CultureInfo.InvariantCulture), () =>
            {
                for (var i = Some(); i > 0; i--)
                    _platforms.Connector.FailNext("send", status, status == 429 ? 1 : null);
            });
        }
        Told("zalooa ends its token", _platforms.ZaloOa.EndAccessToken);
        Told("activity ends its tokens", _platforms.Connector.RevokeTokens);

        // These platforms do not tell when a call suffers it; none of them can make the bot say something twice.
        void Told(string what, Action order) => _all.Add((what, () =>
        {
            journal.Trouble("platform", what, journal.Now);
            order();
        }));
    }
}
