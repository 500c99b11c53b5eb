using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Organisation;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Finds the unit that a sheet means: by id, by the same words, without diacritics, by a former name; a unit above narrows it down. It never
/// guesses: what fits none or several is a fault, with what it may have meant.
/// </summary>
internal sealed class UnitFinder
{
    private readonly OrgTree _tree;
    private readonly Dictionary<string, List<OrgUnitId>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrgUnitId>> _byFold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrgUnitId>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrgUnitId>> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Found> _known = [];

    public readonly record struct Found(OrgUnitId? Unit, string? Wrong, object?[] Args);

    public UnitFinder(OrgTree tree)
    {
        _tree = tree;
        foreach (var unit in tree.Units)
        {
            var version = tree.VersionOf(unit.Id)!;
            foreach (var name in version.Aliases.Prepend(version.Name))
                Name(name, unit.Id);
            if (version.Code is { } code)
                Add(_byCode, code, unit.Id);
            foreach (var earlier in unit.Versions.Where(v => v.ValidTo <= tree.Day))
                Add(_former, Bare(earlier.Name), unit.Id);
        }
        foreach (var gone in tree.History.Units.Where(u => tree.VersionOf(u.Id) is null && u.Latest.ValidTo <= tree.Day))
            Add(_former, Bare(gone.Latest.Name), gone.Id);
    }

    /// <summary>Makes a unit that the file itself brings findable.</summary>
    public void Name(string name, OrgUnitId id)
    {
        Add(_byKey, NameKey.Of(name), id);
        Add(_byFold, Bare(name), id);
    }

    public OrgUnitId? ById(string id) => Domain.Records.TypedId.TryRead<OrgUnitId>(id) is { } unit && _tree.Current(unit) is { } now ? now : null;

    /// <param name="above">What the sheet says of the unit above; may be empty.</param>
    public Found Find(string name, string above)
    {
        if (!_known.TryGetValue((name, above), out var found))
            _known[(name, above)] = found = Look(name, above);
        return found;
    }

    private Found Look(string name, string above)
    {
        if (name.All(char.IsAsciiDigit) && _byCode.GetValueOrDefault(name) is { } coded)
            return One(coded, name, above);
        var fitting = _byKey.GetValueOrDefault(NameKey.Of(name)) ?? _byFold.GetValueOrDefault(Bare(name));
        if (fitting is not null)
            return One(fitting, name, above);
        // "Chi đoàn thôn Phú Hội - Đoàn xã Tuy An Đông": the unit and what stands above it in one cell.
        if (above.Length == 0 && name.Split([" - ", " – ", ", ", " thuộc "], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var own, var upper])
            return Look(own, upper);
        if (_former.GetValueOrDefault(Bare(name)) is { } former)
            return Former(former, name);
        return new(null, "unitUnknown", [Suggestion(name)]);
    }

    private Found One(List<OrgUnitId> fitting, string name, string above)
    {
        var ids = fitting.Distinct().ToList();
        if (ids.Count > 1 && above.Length > 0)
            ids = [.. ids.Where(id => _tree.Above(id).Any(up => IsCalled(up, above)))];
        return ids switch
        {
            [var only] => new(only, null, []),
            [] => new(null, "unitNotBelow", [name, above]),
            _ => new(null, "unitMany", [string.Join("; ", ids.Take(4).Select(id => _tree.NameOf(_tree.ParentOf(id)) ?? _tree.NameOf(id) ?? "?"))]),
        };
    }

    private bool IsCalled(OrgUnitId id, string name)
    {
        var version = _tree.VersionOf(id);
        var bare = Bare(name);
        return version is not null && version.Aliases.Prepend(version.Name).Append(version.Place ?? "").Any(n => Bare(n) == bare || Bare(n).EndsWith(" " + bare, StringComparison.Ordinal));
    }

    private Found Former(List<OrgUnitId> former, string name)
    {
        var now = former.Select(f => _tree.Current(f)).OfType<OrgUnitId>().Distinct().ToList();
        if (now is [var only] && former.Count == 1)
            return new(only, null, []);
        var heirs = former.SelectMany(f => _tree.History.SuccessorsOn(f, _tree.Day)).Distinct().Select(h => _tree.NameOf(h)).OfType<string>();
        return new(null, "unitEnded", [string.Join("; ", heirs.Take(4)) is { Length: > 0 } list ? list : name]);
    }

    /// <summary>The likeliest by the finder that chats use; empty when nothing is near.</summary>
    private Say Suggestion(string name) =>
        UnitIndex.Of(_tree).Find(name.Length <= 200 ? name : name[..200]) is [var best, ..] ? new Say("import.maybe", _tree.NameOf(best.Id)) : Say.Words("");

    /// <summary>Without diacritics and punctuation; "Đoàn xã X" and "Xã đoàn X" are the same.</summary>
    internal static string Bare(string name)
    {
        var folded = Headings.Fold(name).Replace("xa doan ", "doan xa ", StringComparison.Ordinal).Replace("phuong doan ", "doan phuong ", StringComparison.Ordinal);
        return folded.StartsWith("cau lac bo ", StringComparison.Ordinal) ? "clb " + folded["cau lac bo ".Length..] : folded;
    }

    private static void Add(Dictionary<string, List<OrgUnitId>> to, string key, OrgUnitId id)
    {
        if (key.Length > 0)
            (to.TryGetValue(key, out var list) ? list : to[key] = []).Add(id);
    }
}
