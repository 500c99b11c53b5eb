using VolunteerBot.Bot.Hosting;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// What stands on the command line of a start: settings as .NET's configuration reads them (<c>--Name=value</c>, <c>--Name value</c>,
/// <c>/Name=value</c>, <c>Name=value</c>). It would pass over what it cannot use, and the program would run as if nothing had been asked of it.
/// </summary>
internal static class StartWords
{
    /// <summary>What ASP.NET Core itself takes, by the first part of the name.</summary>
    private static readonly string[] OfTheFramework =
        ["Urls", "http_ports", "https_ports", "Environment", "ContentRoot", "WebRoot", "ApplicationName", "AllowedHosts", "ForwardedHeaders_Enabled", "Kestrel", "Logging"];

    /// <exception cref="RefusedInputException">A word is no setting, has no value, or names what nobody knows. What was given as a value is not repeated: it may be a secret.</exception>
    public static void Check(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (NameIn(args[i]) is not { } name)
                throw new RefusedInputException($"Word {i + 1} of the command line is no setting. A start takes settings only, each as --Name=value; 'help' lists the verbs.");
            if (!args[i].Contains('=') && ++i == args.Count)
                throw new RefusedInputException($"The setting '{name}' needs a value: --{name}=value.");
            var section = name.Split(':')[0];
            if (!Settings.IsOurs(section) && !OfTheFramework.Contains(section, StringComparer.OrdinalIgnoreCase))
                throw new RefusedInputException($"Unknown setting '{name}'. Settings begin with {string.Join(", ", Settings.Sections)}, or are one of {string.Join(", ", OfTheFramework)}.");
        }
    }

    private static string? NameIn(string word)
    {
        var name = word.Split('=')[0];
        return name switch
        {
            ['-', '-', _, ..] => name[2..],
            ['/', _, ..] => name[1..],
            [not '-', ..] when name.Length < word.Length => name,
            _ => null,
        };
    }
}
