using System.Runtime.CompilerServices;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>A unit that what was typed may mean.</summary>
/// <param name="Former">Since it was typed by the name of a unit that is no more: that one's name, and the day it ended.</param>
public sealed record UnitMatch(OrgUnitId Id, double Score, string? Former = null, DateOnly? EndedOn = null);

/// <summary>
/// Finds units of a tree by what people type, former names included. Built once a tree: words lead to the few units that have them, and
/// only those are compared letter by letter.
/// </summary>
public sealed class UnitIndex
{
    /// <summary>Most units compared for one question.</summary>
    private const int MostCompared = 150;

    /// <summary>Of a country it takes seconds to build: whoever asks meanwhile waits for it and builds none of their own.</summary>
    private static readonly ConditionalWeakTable<OrgTree, Lazy<UnitIndex>> Built = [];

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byWhole = new(StringComparer.Ordinal);
    private readonly OrgTree _tree;

    private sealed record Entry(string Id, string Name, string[] Aliases, OrgUnitId Own, OrgUnitId[] Units, string? Former, DateOnly? EndedOn)
    {
        /// <summary>The names taken apart, for comparing.</summary>
        public IReadOnlyList<List<string>> Parts { get; init; } = [];
    }

    private UnitIndex(OrgTree tree)
    {
        _tree = tree;
        foreach (var unit in tree.Units)
        {
            var version = tree.VersionOf(unit.Id)!;
            string[] aliases = version.Place is { } place ? [.. version.Aliases, place] : [.. version.Aliases];
            Add(new Entry("", version.Name, aliases, unit.Id, [unit.Id], null, null));
            foreach (var former in unit.Versions.Where(v => v.ValidTo <= tree.Day).Select(v => (v.Name, v.ValidTo)).Where(v => v.Name != version.Name).Distinct())
                Add(new Entry("", former.Name, [], unit.Id, [unit.Id], former.Name, former.ValidTo));
        }
        foreach (var gone in tree.History.Units.Where(u => u.Latest.ValidTo <= tree.Day))
        {
            var heirs = tree.History.SuccessorsOn(gone.Id, tree.Day);
            Add(new Entry("", gone.Latest.Name, [.. gone.Latest.Aliases], gone.Id, [.. heirs], gone.Latest.Name, gone.Latest.ValidTo));
        }
    }

    public static UnitIndex Of(OrgTree tree) => Built.GetValue(tree, t => new Lazy<UnitIndex>(() => new UnitIndex(t))).Value;

    /// <summary>The units it may mean, the likeliest first; each once. A unit that bears the name today goes before one that only took it over.</summary>
    public IReadOnlyList<UnitMatch> Find(string? typed)
    {
        var words = Words(typed);
        if (words.Count == 0)
            return [];
        var ranked = NameMatch.Rank(NameMatch.WordsOf(typed), Candidates(words).Select(i => (_entries[i].Id, _entries[i].Parts)));
        var found = new Dictionary<OrgUnitId, UnitMatch>();
        foreach (var (id, score) in ranked)
        {
            var entry = _entries[int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)];
            foreach (var unit in entry.Units)
            {
                if (!found.TryGetValue(unit, out var known) || score > known.Score || (score == known.Score && known.Former is not null && entry.Former is null))
                    found[unit] = new UnitMatch(unit, score, entry.Former, entry.EndedOn);
            }
        }
        return [.. found.Values.OrderByDescending(m => m.Score).ThenBy(m => m.Former is not null).ThenBy(m => _tree.NameOf(m.Id), StringComparer.Ordinal)];
    }

    /// <summary>Every unit that ever bore the name, ended ones too, each as itself: two of one name are told apart by their days.</summary>
    public IReadOnlyList<(OrgUnit Unit, double Score)> FindEver(string? typed)
    {
        var ranked = NameMatch.Rank(NameMatch.WordsOf(typed), Candidates(Words(typed)).Select(i => (_entries[i].Id, _entries[i].Parts)));
        return
        [
            .. ranked.Select(r => (Entry: _entries[int.Parse(r.Id, System.Globalization.CultureInfo.InvariantCulture)], r.Score)).DistinctBy(r => r.Entry.Own)
                .Select(r => (_tree.History.Find(r.Entry.Own)!, r.Score)),
        ];
    }

    /// <summary>The units whose office is nearest to a point, the nearest first. The point is used and forgotten.</summary>
    public IReadOnlyList<OrgUnitId> Near(GeoPoint point, int most) =>
    [
        .. _tree.Units.Select(u => (u.Id, _tree.VersionOf(u.Id)!.Point, u.System)).Where(u => u.Point is not null)
            .OrderBy(u => Kilometres(point, u.Point!.Value)).ThenBy(u => u.System).Take(most).Select(u => u.Id),
    ];

    private IEnumerable<int> Candidates(IReadOnlyList<string> words)
    {
        var scores = new Dictionary<int, double>();
        foreach (var word in words.Distinct())
        {
            var exact = _byWord.GetValueOrDefault(word);
            foreach (var posting in exact is not null ? [exact] : Slips(word))
            {
                var weight = 1.0 / posting.Count;
                foreach (var entry in posting)
                    scores[entry] = scores.GetValueOrDefault(entry) + weight;
            }
        }
        foreach (var entry in _byWhole.GetValueOrDefault(string.Join(' ', words), []))
            scores[entry] = double.MaxValue;
        return scores.Count <= MostCompared ? scores.Keys : scores.OrderByDescending(s => s.Value).Take(MostCompared).Select(s => s.Key);
    }

    private IEnumerable<List<int>> Slips(string word) =>
        word.Length < 5 ? [] : _byWord.Where(w => Spelling.OneSlip(word, w.Key)).Select(w => w.Value);

    private void Add(Entry entry)
    {
        var number = _entries.Count;
        _entries.Add(entry with { Id = number.ToString(System.Globalization.CultureInfo.InvariantCulture), Parts = [NameMatch.WordsOf(entry.Name), .. entry.Aliases.Select(NameMatch.WordsOf)] });
        foreach (var name in entry.Aliases.Prepend(entry.Name))
        {
            var words = Words(name);
            foreach (var word in words)
                Post(_byWord, word, number);
            Post(_byWhole, string.Join(' ', words), number);
        }
    }

    private static void Post(Dictionary<string, List<int>> to, string key, int entry)
    {
        if (!to.TryGetValue(key, out var posting))
            to[key] = posting = [];
        if (posting.Count == 0 || posting[^1] != entry)
            posting.Add(entry);
    }

    /// <summary>Words as <see cref="NameMatch"/> compares them: no marks, i for y, no apostrophes.</summary>
    private static List<string> Words(string? text) =>
    [
        .. Utterance.Of(text).Tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Number)
            .Select(t => string.Concat(t.Folded.Where(c => c is not ('\'' or '\u2019' or '`'))).Replace('y', 'i')).Where(w => w.Length > 0),
    ];

    /// <summary>Good enough to say which commune is near; a degree of latitude is 111 km.</summary>
    private static double Kilometres(GeoPoint a, GeoPoint b)
    {
        var (north, east) = (a.Latitude - b.Latitude, (a.Longitude - b.Longitude) * Math.Cos(a.Latitude * Math.PI / 180));
        return 111 * Math.Sqrt((north * north) + (east * east));
    }
}
