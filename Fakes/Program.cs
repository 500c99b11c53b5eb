using VolunteerBot.Fakes.Activity;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Fakes.ZaloOa;

namespace VolunteerBot.Fakes;

/// <summary>Fake platforms to run by hand; each verb is one platform.</summary>
internal static class Program
{
    private static readonly Dictionary<string, (string Usage, Func<string[], Task<int>> Run)> Verbs = new(StringComparer.Ordinal)
    {
        ["activity"] = (ActivityVerb.Usage, ActivityVerb.RunAsync),
        ["telegram"] = (TelegramVerb.Usage, TelegramVerb.RunAsync),
        ["zalo-oa"] = (ZaloOaVerb.Usage, ZaloOaVerb.RunAsync),
        ["zalo-bot"] = (ZaloBotVerb.Usage, ZaloBotVerb.RunAsync),
    };

    private static async Task<int> Main(string[] args)
    {
        if (args.Length > 0 && Verbs.TryGetValue(args[0], out var verb))
            return await verb.Run(args[1..]).ConfigureAwait(false);
        await Console.Error.WriteLineAsync("Fakes <verb>").ConfigureAwait(false);
        foreach (var (usage, _) in Verbs.Values)
            await Console.Error.WriteLineAsync("  " + usage).ConfigureAwait(false);
        return 1;
    }
}
