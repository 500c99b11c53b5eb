namespace VolunteerBot.Dialogs.Language;

/// <summary>The last four join or bind the others.</summary>
internal enum PieceKind { Day, Part, Clock, Instant, Length, Repeat, To, From, Before, Until }

/// <summary>A clock time as written. Literal: a 24-hour form (07:30, 15h) that no part of day may move. HasMinutes: minutes were said, be they 00.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, bool Literal, string? AmPm, bool HasMinutes = false);

/// <summary>One expression of time: tokens From up to, not including, To.</summary>
internal sealed record TimePiece(PieceKind Kind, int From, int To)
{
    public DaySpec? Day { get; init; }
    public string? Part { get; init; }
    public ClockTime Clock { get; init; }

    /// <summary>How long, or how far from now.</summary>
    public Amount Amount { get; init; }
    public int Sign { get; init; }
    public TimeSpan Length => Amount.Span;

    /// <summary>How often it comes again.</summary>
    public RepeatUnit Repeat { get; init; }

    /// <summary>Of From: what was said is itself left out ("sau 20/12").</summary>
    public bool Excludes { get; init; }

    /// <summary>See <see cref="TimeReading.Weak"/>.</summary>
    public bool Weak { get; init; }

    /// <summary>Said with "khoảng" or the like.</summary>
    public bool Approximate { get; init; }

    public bool IsLink => Kind >= PieceKind.To;
}

/// <summary>All expressions of time in a message, in order, still without a present; and those that cannot be.</summary>
internal sealed class TimePieces
{
    private readonly bool[] _covered;

    private TimePieces(TimeScanner scanner, int tokens)
    {
        (Items, Impossible, Steps, _covered) = (scanner.Found, scanner.Impossible, scanner.Steps, new bool[tokens]);
        foreach (var p in Items)
            if (p.Kind is PieceKind.Day or PieceKind.Clock or PieceKind.Instant && !p.Weak)
                for (var i = p.From; i < p.To; i++) _covered[i] = true;
    }

    public List<TimePiece> Items { get; }
    public Span? Impossible { get; }

    /// <summary>How many look-ups it took; a test sees by it that the work grows with the text and no faster.</summary>
    public int Steps { get; }

    /// <summary>What the pieces make together; found once, by the first that asks.</summary>
    public List<TimeGroup>? Groups { get; set; }

    /// <summary>Whether token i belongs to a day or a clock time.</summary>
    public bool Covers(int i) => i < _covered.Length && _covered[i];

    /// <summary>The length that begins at token i, or null.</summary>
    public TimePiece? LengthAt(int i)
    {
        foreach (var p in Items)
            if (p.From >= i) return p.From == i && p.Kind == PieceKind.Length ? p : null;
        return null;
    }

    public static TimePieces Of(Utterance u)
    {
        if (u.Pieces is { } known) return known;
        var scanner = new TimeScanner(u);
        scanner.Run();
        return u.Pieces = new TimePieces(scanner, u.Count);
    }
}
