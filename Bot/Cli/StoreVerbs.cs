using System.Text.Json;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// <c>check</c>, <c>backup FILE</c>, <c>restore FILE</c>: on the embedded database through the running host where there is one, else on the
/// file itself; on PostgreSQL see <see cref="PostgresVerbs"/>.
/// </summary>
internal static class StoreVerbs
{
    public static async Task<int> Check(Arguments arguments)
    {
        var problems = SettingsOf(arguments) is StorageSettings.Postgres database ? await PostgresVerbs.Check(database) : await CheckFile(PathOf(arguments));
        foreach (var problem in problems)
            Console.WriteLine(problem);
        Console.WriteLine(problems.Count == 0 ? "The store is sound." : $"{problems.Count} problem(s).");
        return problems.Count == 0 ? CommandLine.Done : CommandLine.Refused;
    }

    private static async Task<IReadOnlyList<string>> CheckFile(string path)
    {
        using var asked = await Control.Ask(path, "check", "");
        return asked is not null ? JsonSerializer.Deserialize<List<string>>(await asked.Content.ReadAsStringAsync())! : LiteDbFile.Check(Existing(path));
    }

    public static async Task<int> Backup(Arguments arguments)
    {
        var target = Path.GetFullPath(arguments.Plain(0, "where to put the backup: backup FILE"));
        if (File.Exists(target))
            throw new RefusedInputException($"'{target}' exists already; a backup never overwrites.");
        if (SettingsOf(arguments) is StorageSettings.Postgres database)
            await PostgresVerbs.Backup(database, target);
        else
            await BackUpFile(PathOf(arguments), target);
        Console.WriteLine($"Backup written: {target} ({new FileInfo(target).Length / 1024} KB).");
        return CommandLine.Done;
    }

    private static async Task BackUpFile(string path, string target)
    {
        using var asked = await Control.Ask(path, "backup", target);
        if (asked is not null)
            return;
        using var file = LiteDbFile.Open(Existing(path));
        file.CopyTo(target);
    }

    public static async Task<int> Restore(Arguments arguments)
    {
        var backup = Path.GetFullPath(arguments.Plain(0, "which backup: restore FILE"));
        if (!File.Exists(backup))
            throw new RefusedInputException($"There is no file '{backup}'.");
        if (SettingsOf(arguments) is StorageSettings.Postgres database)
        {
            await PostgresVerbs.Restore(database, backup);
            Console.WriteLine("Restored into the PostgreSQL database.");
            return CommandLine.Done;
        }
        var path = PathOf(arguments);
        LiteDbMaintenance.Restore(backup, path);
        Console.WriteLine($"Restored to {path}. Whoever was erased since the backup is forgotten again when the bot starts (docs/privacy.md).");
        return CommandLine.Done;
    }

    public static string PathOf(Arguments arguments) => SettingsOf(arguments) switch
    {
        StorageSettings.LiteDb file => file.Path,
        _ => throw new RefusedInputException("This verb is for the embedded database, and 'Storage:Provider' is Postgres."),
    };

    /// <summary>Where this command line's store is.</summary>
    public static StorageSettings SettingsOf(Arguments arguments) => StorageSettings.Of(ConfigurationOf(arguments));

    public static IConfiguration ConfigurationOf(Arguments arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.AddSettings(arguments.Settings);
        builder.CheckSettings();
        return builder.Configuration;
    }

    /// <exception cref="RefusedInputException">There is no database yet.</exception>
    public static string Existing(string path) =>
        File.Exists(path) ? path : throw new RefusedInputException($"There is no database '{path}'. 'Storage:LiteDb:Path' says where it is.");
}
