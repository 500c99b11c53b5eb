using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Bot.Cli;

/// <summary><c>export WHAT [--format F] [--file F]</c>: data out, to standard output or a file.</summary>
internal static class ExportVerb
{
    /// <summary>One activity's attendance in the form offices use, which is a sheet and nothing else.</summary>
    private static string OneActivity(string what, string format, string activity)
    {
        if (what != Exports.Attendance)
            throw new RefusedInputException($"--activity is for '{Exports.Attendance}' alone.");
        if (format != "xlsx")
            throw new RefusedInputException("The list of one activity is an xlsx: add --format xlsx --file NAME.xlsx.");
        return what + "/" + (TypedId.TryRead<ActivityId>(activity) ?? throw new RefusedInputException($"'{activity}' is no id of an activity; 'export activities' names them."));
    }

    public static async Task<int> Run(Arguments arguments)
    {
        var what = arguments.Plain(0, "what to export: " + string.Join(", ", Exports.Names));
        if (!Exports.Names.Contains(what))
            throw new RefusedInputException($"'{what}' cannot be exported; there are: {string.Join(", ", Exports.Names)}.");
        var format = arguments.Option("format", Exports.Formats) ?? "jsonl";
        var file = arguments.Option("file");
        if (arguments.Option("activity") is { } activity)
            what = OneActivity(what, format, activity);
        if (format == "xlsx" && file is null)
            throw new RefusedInputException("An xlsx goes to a file: add --file NAME.xlsx.");
        await using var target = file is null ? Console.OpenStandardOutput() : NewFile(file);
        if (StoreVerbs.SettingsOf(arguments) is StorageSettings.Postgres postgres)
        {
            await using var shared = StoreSetup.Open(postgres, TimeProvider.System);
            await ExportLooks.Note(what, shared, TimeProvider.System, new ClockAndIds.TimeOrderedIds(TimeProvider.System));
            await Exports.Write(what, format, shared, target, CancellationToken.None);
            return CommandLine.Done;
        }
        var path = StoreVerbs.PathOf(arguments);
        using var asked = await Control.Ask(path, "export", what + "\n" + format);
        if (asked is not null)
        {
            await asked.Content.CopyToAsync(target);
            return CommandLine.Done;
        }
        await using var store = LiteDbStore.Open(StoreVerbs.Existing(path), RecordTypes.All, TimeProvider.System);
        await ExportLooks.Note(what, store, TimeProvider.System, new ClockAndIds.TimeOrderedIds(TimeProvider.System));
        await Exports.Write(what, format, store, target, CancellationToken.None);
        return CommandLine.Done;
    }

    /// <summary>What lies there already is nobody's to write over.</summary>
    private static FileStream NewFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.CreateNew);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw new RefusedInputException($"'{path}' cannot be written: {cannot.Message}");
        }
    }
}
