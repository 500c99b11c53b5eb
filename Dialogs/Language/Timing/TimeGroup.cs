namespace VolunteerBot.Dialogs.Language;

/// <summary>One time as said: a moment, perhaps the moment it lasts to, an open end, a length; and the words that joined them.</summary>
internal sealed class TimeGroup(Moment first)
{
    public Moment First { get; } = first;
    public Moment? Last { get; set; }
    public Bound Bound { get; set; }

    /// <summary>The time said is itself left out: "trước 15/12", "sau 20/12".</summary>
    public bool Excludes { get; set; }

    /// <summary>Bound by hạn, chậm nhất, trước rather than by đến: such a limit lies ahead even in a report.</summary>
    public bool IsDeadline { get; set; }
    public TimePiece? Length { get; set; }
    public List<TimePiece> Links { get; } = [];

    public bool HasDay => First.Day is not null || First.Instant is not null || Last?.Day is not null;
    public bool HasClock => First.Clock is not null || First.Instant is not null || Last?.Clock is not null;
    public bool HasPart => First.Part is not null || Last?.Part is not null;
    public bool IsWeak => First.IsWeak && Last is not { IsWeak: false };

    public TimePiece? Repeat => First.Repeat ?? Last?.Repeat;

    public bool Approximate => First.Clock is { Approximate: true } || Last?.Clock is { Approximate: true };

    public List<TimePiece> AllPieces()
    {
        var all = new List<TimePiece>(First.Pieces);
        if (Last is not null) all.AddRange(Last.Pieces);
        all.AddRange(Links);
        if (Length is not null) all.Add(Length);
        return all;
    }
}
