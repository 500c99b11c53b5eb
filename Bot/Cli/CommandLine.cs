using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Domain.Records;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;

namespace VolunteerBot.Bot.Cli;

/// <summary>What stands behind <c>--</c>: a verb, or nothing to start everything. Exit codes: 0 done, 1 refused input, 2 fault.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Fault = 2;

    private static readonly Dictionary<string, Func<Arguments, Task<int>>> Verbs = new(StringComparer.Ordinal)
    {
        ["understand"] = UnderstandVerb.Run,
        ["when"] = WhenVerb.Run,
        ["number"] = NumberVerb.Run,
        ["chat"] = ChatVerb.Run,
        ["check"] = StoreVerbs.Check,
        ["backup"] = StoreVerbs.Backup,
        ["restore"] = StoreVerbs.Restore,
        ["migrate-store"] = MigrateStoreVerb.Run,
        ["import"] = ImportVerb.Run,
        ["export"] = ExportVerb.Run,
        ["simulate"] = SimulateVerb.Run,
        ["verify"] = VerifyVerb.Run,
        ["help"] = Help,
    };

    public static async Task<int> Run(string[] args)
    {
        try
        {
            if (args.Length == 0 || args[0].StartsWith('-') || args[0].Contains('='))
                return await Serve(args);
            if (!Verbs.TryGetValue(args[0], out var verb))
                throw new RefusedInputException($"Unknown verb '{args[0]}'. Known: {string.Join(", ", Verbs.Keys)}.");
            return await verb(new Arguments(args));
        }
        catch (Exception error) when (Away(error) is { } away)
        {
            await Console.Error.WriteLineAsync(away);
            return Fault;
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return Refused;
        }
        catch (Exception error)
        {
            await Console.Error.WriteLineAsync(error.ToString());
            return Fault;
        }
    }

    private static async Task<int> Serve(string[] args)
    {
        StartWords.Check(args);
        await using var app = BotApplication.Build(args);
        await app.RunAsync();
        return Environment.ExitCode;
    }

    /// <summary>What to say when the store could not be reached; null when that is not what went wrong.</summary>
    private static string? Away(Exception error) => error switch
    {
        StoreAwayException or StoreUnavailableException => error.Message,
        AggregateException { InnerExceptions: [var only] } => Away(only),
        _ => null,
    };

    /// <summary>What to tell the person at the keyboard; null when the fault is ours.</summary>
    private static string? Reason(Exception error) => error switch
    {
        SettingsException or RefusedInputException or StoreException or SchemaException => error.Message,
        OptionsValidationException options => Settings.Explain(options),
        IOException { Message: var text } when text.Contains("address already in use", StringComparison.OrdinalIgnoreCase) =>
            text + " Set another address with 'Urls'.",
        AggregateException { InnerExceptions: [var only] } => Reason(only),
        _ => null,
    };

    private static Task<int> Help(Arguments arguments)
    {
        Console.WriteLine("Verbs: " + string.Join(", ", Verbs.Keys) + ". Without a verb everything starts. See README.md.");
        return Task.FromResult(Done);
    }
}

/// <summary>Something on the command line cannot be done as asked; the message says what to do.</summary>
public sealed class RefusedInputException(string message) : Exception(message);
