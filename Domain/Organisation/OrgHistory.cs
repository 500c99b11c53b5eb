namespace VolunteerBot.Domain.Organisation;

/// <summary>All units that ever were and how they followed one another; unchanging once built, so it can be shared freely.</summary>
public sealed class OrgHistory
{
    public static readonly OrgHistory Empty = new([], []);

    private readonly Dictionary<OrgUnitId, OrgUnit> _units;
    private readonly Dictionary<OrgUnitId, List<DatedSuccession>> _successors = [];
    private readonly Dictionary<OrgUnitId, List<DatedSuccession>> _predecessors = [];

    public OrgHistory(IEnumerable<OrgUnit> units, IEnumerable<OrgChange> changes)
    {
        _units = units.ToDictionary(u => u.Id);
        Changes = [.. changes.OrderBy(c => c.On)];
        foreach (var change in Changes)
        {
            foreach (var succession in change.Successions)
            {
                var dated = new DatedSuccession(succession.From, succession.To, succession.Share, change.On);
                Add(_successors, succession.From, dated);
                Add(_predecessors, succession.To, dated);
            }
        }
    }

    public IReadOnlyCollection<OrgUnit> Units => _units.Values;

    /// <summary>Earliest first.</summary>
    public IReadOnlyList<OrgChange> Changes { get; }

    public OrgUnit? Find(OrgUnitId id) => _units.GetValueOrDefault(id);

    /// <summary>The tree of a day, past or to come.</summary>
    public OrgTree On(DateOnly day) => new(this, day);

    /// <summary>The units that bore an administrative code on a day: codes are given to other units again.</summary>
    public IEnumerable<OrgUnit> WithCode(string code, DateOnly day) => _units.Values.Where(u => u.At(day)?.Code == code);

    /// <summary>Units that followed this one, directly.</summary>
    public IReadOnlyList<DatedSuccession> SuccessorsOf(OrgUnitId id) => _successors.GetValueOrDefault(id, []);

    /// <summary>Units this one was formed from, directly.</summary>
    public IReadOnlyList<DatedSuccession> PredecessorsOf(OrgUnitId id) => _predecessors.GetValueOrDefault(id, []);

    /// <summary>
    /// The unit that stands for <paramref name="id"/> on a day: itself while it exists, else the one it went into whole, however many
    /// steps later. Null when it was split or dissolved: its figures follow nobody.
    /// </summary>
    public OrgUnitId? Current(OrgUnitId id, DateOnly day)
    {
        for (var steps = 0; steps < MostSteps && Find(id) is { } unit; steps++)
        {
            if (unit.At(day) is not null)
                return id;
            if (WholeSuccessor(id, day) is not { } next)
                return null;
            id = next;
        }
        return null;
    }

    /// <summary>Every unit of a day that took over this one or a part of it.</summary>
    public IReadOnlyList<OrgUnitId> SuccessorsOn(OrgUnitId id, DateOnly day)
    {
        var found = new List<OrgUnitId>();
        var seen = new HashSet<OrgUnitId> { id };
        var next = new Queue<OrgUnitId>([id]);
        while (next.TryDequeue(out var at))
        {
            if (Find(at)?.At(day) is not null)
            {
                found.Add(at);
                continue;
            }
            foreach (var succession in SuccessorsOf(at).Where(s => s.On <= day && seen.Add(s.To)))
                next.Enqueue(succession.To);
        }
        return found;
    }

    /// <summary>A broken import could hold a circle; the count keeps every walk finite.</summary>
    internal const int MostSteps = 32;

    private OrgUnitId? WholeSuccessor(OrgUnitId id, DateOnly day)
    {
        OrgUnitId? whole = null;
        foreach (var succession in SuccessorsOf(id))
        {
            if (succession.Share == SuccessionShare.Full && succession.On <= day)
                whole = succession.To;
        }
        return whole;
    }

    private static void Add(Dictionary<OrgUnitId, List<DatedSuccession>> to, OrgUnitId key, DatedSuccession succession)
    {
        if (!to.TryGetValue(key, out var list))
            to[key] = list = [];
        list.Add(succession);
    }
}

/// <summary>A succession with the first day on which it held.</summary>
public sealed record DatedSuccession(OrgUnitId From, OrgUnitId To, SuccessionShare Share, DateOnly On);
