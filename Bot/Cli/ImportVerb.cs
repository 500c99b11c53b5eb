using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Bot.Cli;

/// <summary><c>import units|people|activities|templates FILE [--apply] [--language vi|en]</c>: a dry run with a report; with <c>--apply</c> all of it is written, or nothing.</summary>
internal static class ImportVerb
{
    public static async Task<int> Run(Arguments arguments)
    {
        var kinds = Enum.GetNames<ImportKind>().Select(n => n.ToLowerInvariant()).ToArray();
        var what = arguments.Plain(0, "what to import: " + string.Join(", ", kinds));
        if (!kinds.Contains(what))
            throw new RefusedInputException($"'{what}' cannot be imported; there are: {string.Join(", ", kinds)}.");
        var path = arguments.Plain(1, "which file: import " + what + " FILE");
        if (!File.Exists(path))
            throw new RefusedInputException($"There is no file '{path}'.");
        var (apply, language) = (arguments.Has("apply"), arguments.Option("language", "vi", "en") ?? "vi");
        await using var content = File.OpenRead(path);
        var answer = await Answer(arguments, content, Enum.Parse<ImportKind>(what, ignoreCase: true), apply, language);
        await (answer.IsRefused ? Console.Error : Console.Out).WriteLineAsync(answer.Text);
        return answer.IsRefused ? CommandLine.Refused : CommandLine.Done;
    }

    private static async Task<ImportAnswer> Answer(Arguments arguments, FileStream content, ImportKind kind, bool apply, string language)
    {
        if (StoreVerbs.SettingsOf(arguments) is StorageSettings.Postgres postgres)
        {
            await using var shared = StoreSetup.Open(postgres, TimeProvider.System);
            return await ImportRun.Run(shared, content, kind, apply, language, TimeProvider.System, ClockAndIds.IdsBy(TimeProvider.System), CancellationToken.None);
        }
        var database = StoreVerbs.PathOf(arguments);
        if (await Control.AskImport(database, content.Name, kind, apply, language) is { } asked)
            return asked;
        await using var store = LiteDbStore.Open(database, RecordTypes.All, TimeProvider.System);
        return await ImportRun.Run(store, content, kind, apply, language, TimeProvider.System, ClockAndIds.IdsBy(TimeProvider.System), CancellationToken.None);
    }
}
