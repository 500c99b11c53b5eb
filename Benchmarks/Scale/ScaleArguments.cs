using System.Globalization;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>What follows the verb: pairs of a name and a value.</summary>
internal sealed class ScaleArguments
{
    private static readonly string[] Known = ["--share", "--people", "--provinces", "--communes", "--activities", "--deliveries", "--years", "--seed", "--only", "--times"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <exception cref="ScaleArgumentException">A name is unknown or has no value.</exception>
    public ScaleArguments(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (!Known.Contains(arguments[i], StringComparer.Ordinal))
                throw new ScaleArgumentException($"'{arguments[i]}' is not known here; there are: {string.Join(", ", Known)}.");
            if (i + 1 == arguments.Count)
                throw new ScaleArgumentException($"{arguments[i]} wants a value after it.");
            _values[arguments[i]] = arguments[i + 1];
        }
    }

    public string? Value(string name) => _values.GetValueOrDefault(name);

    /// <exception cref="ScaleArgumentException">It is no number, or too small.</exception>
    public int Number(string name, int least, int otherwise)
    {
        if (Value(name) is not { } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number : throw new ScaleArgumentException($"{name} is {text}; it is a whole number of at least {least}.");
    }

    /// <summary>The parts to run: all of <paramref name="parts"/>, or those that <c>--only</c> names.</summary>
    /// <exception cref="ScaleArgumentException">A part is unknown.</exception>
    public IReadOnlySet<string> Parts(params string[] parts)
    {
        var wanted = Value("--only")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? parts;
        if (wanted.FirstOrDefault(w => !parts.Contains(w, StringComparer.Ordinal)) is { } unknown)
            throw new ScaleArgumentException($"'{unknown}' is no part; there are: {string.Join(", ", parts)}.");
        return wanted.ToHashSet(StringComparer.Ordinal);
    }
}

/// <summary>What was asked for cannot be; the message says what to write instead.</summary>
internal sealed class ScaleArgumentException(string message) : Exception(message);
