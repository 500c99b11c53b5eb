namespace VolunteerBot.Fuzz.Targets;

/// <summary>Every boundary that takes something from outside.</summary>
internal static class AllTargets
{
    private static readonly Dictionary<string, Func<FuzzTarget>> All = new(StringComparer.Ordinal)
    {
        ["chat"] = () => new ChatText(),
        ["turn"] = () => new Turn(),
        ["telegram"] = () => new Webhook("telegram", Platforms.Telegram),
        ["zalo-oa"] = () => new Webhook("zalo-oa", Platforms.ZaloOa),
        ["zalo-bot"] = () => new Webhook("zalo-bot", Platforms.ZaloBot),
        ["activity"] = () => new Webhook("activity", Platforms.Activity),
        ["direct-line"] = () => new Webhook("direct-line", Platforms.DirectLine),
        ["pages"] = () => new Pages(),
        ["csv"] = () => new SheetImport("csv"),
        ["xlsx"] = () => new SheetImport("xlsx"),
        ["docx"] = () => new LetterIntake("docx"),
        ["pdf"] = () => new LetterIntake("pdf"),
        ["picture"] = () => new PictureCleaning(),
        ["certificate"] = () => new CertificateFile(),
        ["store"] = () => new StoreFile(),
        ["args"] = () => new CommandLineArguments(),
    };

    public static IReadOnlyCollection<string> Names => All.Keys;

    public static FuzzTarget Make(string name) => All[name]();
}
