namespace VolunteerBot.Bot.Cli;

/// <summary>A verb's arguments: plain ones in order, options as <c>--name value</c>; settings (<c>--Storage:LiteDb:Path=…</c>) are left for the host.</summary>
public sealed class Arguments
{
    /// <summary>Options that stand alone: being there is all they say.</summary>
    private static readonly string[] Flags = ["apply"];

    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly List<string> _plain = [];
    private readonly List<string> _settings = [];

    /// <param name="args">The verb first.</param>
    /// <exception cref="RefusedInputException">An option has no value.</exception>
    public Arguments(IReadOnlyList<string> args)
    {
        for (var i = 1; i < args.Count; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Contains(':'))
            {
                _settings.Add(args[i]);
                if (!args[i].Contains('=') && i + 1 < args.Count)
                    _settings.Add(args[++i]);
            }
            else if (args[i].StartsWith("--", StringComparison.Ordinal) && Flags.Contains(args[i][2..]))
            {
                _options[args[i][2..]] = "true";
            }
            else if (args[i].StartsWith("--", StringComparison.Ordinal))
            {
                _options[args[i][2..]] = i + 1 < args.Count ? args[++i] : throw new RefusedInputException($"Option '{args[i]}' needs a value.");
            }
            else
            {
                _plain.Add(args[i]);
            }
        }
    }

    /// <summary>Settings given on the command line.</summary>
    public string[] Settings => [.. _settings];

    public bool Has(string flag) => _options.ContainsKey(flag);

    public string? Option(string name, params string[] allowed)
    {
        if (!_options.TryGetValue(name, out var value))
            return null;
        return allowed.Length == 0 || allowed.Contains(value)
            ? value
            : throw new RefusedInputException($"'--{name} {value}': allowed are {string.Join(", ", allowed)}.");
    }

    /// <exception cref="RefusedInputException">There is another option, or a plain argument.</exception>
    public void AllowOnly(params string[] options)
    {
        if (_plain.Count > 0)
            throw new RefusedInputException($"'{_plain[0]}' is not expected here; allowed are --{string.Join(", --", options)}.");
        foreach (var name in _options.Keys)
        {
            if (!options.Contains(name))
                throw new RefusedInputException($"Option '--{name}' is not known here; allowed are --{string.Join(", --", options)}.");
        }
    }

    /// <exception cref="RefusedInputException">It is missing.</exception>
    public string Plain(int index, string what) =>
        index < _plain.Count ? _plain[index] : throw new RefusedInputException($"Say {what}.");
}
