namespace VolunteerBot.Dialogs.Language;

/// <summary>Day, part of day and clock time that stand together, each at most once (a weekday may stand beside its date).</summary>
internal sealed class Moment
{
    public TimePiece? Day { get; set; }
    public TimePiece? SecondDay { get; private set; }
    public TimePiece? Part { get; set; }
    public TimePiece? Clock { get; set; }
    public TimePiece? Repeat { get; private set; }
    public TimePiece? Instant { get; private set; }
    public List<TimePiece> Pieces { get; } = [];

    public bool IsEmpty => Pieces.Count == 0;
    public int To => Pieces[^1].To;

    /// <summary>Whether it only names a feast, a reason or this very moment.</summary>
    public bool IsWeak => (Day ?? Instant) is { Weak: true } && (SecondDay is null || SecondDay.Weak);

    /// <summary>Takes the piece if its place is free.</summary>
    public bool Take(TimePiece p)
    {
        switch (p.Kind)
        {
            case PieceKind.Clock when Clock is null && Instant is null: Clock = p; break;
            case PieceKind.Part when Part is null: Part = p; break;
            case PieceKind.Repeat when Repeat is null: Repeat = p; break;
            case PieceKind.Instant when Instant is null && Clock is null && Day is null: Instant = p; break;
            case PieceKind.Day when Instant is not null: return false;
            case PieceKind.Day when Day is null: Day = p; break;
            case PieceKind.Day when SecondDay is null && IsBeside(Day.Day!, p.Day!):
                (Day, SecondDay) = p.Day!.Rank > Day.Day!.Rank ? (p, Day) : (Day, p);
                break;
            default: return false;
        }
        Pieces.Add(p);
        return true;
    }

    private static bool IsBeside(DaySpec a, DaySpec b) => a.Rank != b.Rank && !a.Long && !b.Long;

    public void Absorb(Moment other)
    {
        Day ??= other.Day;
        SecondDay ??= other.SecondDay;
        Part ??= other.Part;
        Clock ??= other.Clock;
        Repeat ??= other.Repeat;
        Pieces.AddRange(other.Pieces);
    }
}
