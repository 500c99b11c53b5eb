using System.Collections.Concurrent;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Codes by the words they have in either language, for whole cells.</summary>
internal static class Codes
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Known = new(StringComparer.Ordinal);

    /// <param name="texts">What stands before a code in the text files: <c>skill.</c></param>
    /// <returns>The code of the words, or null.</returns>
    public static string? Of(string texts, IEnumerable<string> codes, string words) =>
        Known.GetOrAdd(texts, t => Read(t, codes)).GetValueOrDefault(Headings.Fold(words));

    public static TEnum? Of<TEnum>(string texts, string words) where TEnum : struct, Enum =>
        Of(texts, Enum.GetNames<TEnum>(), words) is { } code ? Enum.Parse<TEnum>(code) : null;

    private static Dictionary<string, string> Read(string texts, IEnumerable<string> codes)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            foreach (var word in TextBook.WordsOf(texts + code).Append(code))
                found.TryAdd(Headings.Fold(word), code);
            // "CLB, đội, nhóm" lists names; each of them will do.
            foreach (var word in TextBook.WordsOf(texts + code).SelectMany(w => w.Split(',')))
                found.TryAdd(Headings.Fold(word), code);
        }
        return found;
    }
}

/// <summary>What kind of unit a name is the name of, where the sheet does not say.</summary>
internal static class NamedKinds
{
    /// <summary>The longest beginning that fits wins.</summary>
    private static readonly (string Begins, OrgUnitKind Kind, OrgSystem? System)[] Known =
    [
        .. new (string, OrgUnitKind, OrgSystem?)[]
        {
            ("trung uong", OrgUnitKind.Central, null), ("tinh doan", OrgUnitKind.Province, OrgSystem.YouthUnion), ("thanh doan", OrgUnitKind.District, OrgSystem.YouthUnion),
            ("huyen doan", OrgUnitKind.District, OrgSystem.YouthUnion), ("thi doan", OrgUnitKind.District, OrgSystem.YouthUnion), ("doan xa", OrgUnitKind.CommuneUnion, OrgSystem.YouthUnion),
            ("doan phuong", OrgUnitKind.CommuneUnion, OrgSystem.YouthUnion), ("doan thi tran", OrgUnitKind.CommuneUnion, OrgSystem.YouthUnion), ("xa doan", OrgUnitKind.CommuneUnion, OrgSystem.YouthUnion),
            ("phuong doan", OrgUnitKind.CommuneUnion, OrgSystem.YouthUnion), ("chi doan co so", OrgUnitKind.GrassrootsCell, OrgSystem.YouthUnion), ("chi doan", OrgUnitKind.Cell, OrgSystem.YouthUnion),
            ("chi hoi", OrgUnitKind.Cell, OrgSystem.YouthFederation), ("doan truong dai hoc", OrgUnitKind.AffiliatedUnion, OrgSystem.YouthUnion), ("doan truong cao dang", OrgUnitKind.AffiliatedUnion, OrgSystem.YouthUnion),
            ("doan khoi", OrgUnitKind.AffiliatedUnion, OrgSystem.YouthUnion), ("doan truong", OrgUnitKind.GrassrootsUnion, OrgSystem.YouthUnion), ("doan co so", OrgUnitKind.GrassrootsUnion, OrgSystem.YouthUnion),
            ("doan ", OrgUnitKind.GrassrootsUnion, OrgSystem.YouthUnion), ("hoi lhtn viet nam tinh", OrgUnitKind.Province, OrgSystem.YouthFederation), ("hoi lhtn tinh", OrgUnitKind.Province, OrgSystem.YouthFederation),
            ("hoi lhtn", OrgUnitKind.CommuneUnion, OrgSystem.YouthFederation), ("hoi lien hiep thanh nien", OrgUnitKind.CommuneUnion, OrgSystem.YouthFederation), ("hoi sinh vien tinh", OrgUnitKind.Province, OrgSystem.StudentAssociation),
            ("hoi sinh vien", OrgUnitKind.GrassrootsUnion, OrgSystem.StudentAssociation), ("clb", OrgUnitKind.VolunteerGroup, null), ("cau lac bo", OrgUnitKind.VolunteerGroup, null), ("doi ", OrgUnitKind.VolunteerGroup, null),
            ("nhom", OrgUnitKind.VolunteerGroup, null), ("to ", OrgUnitKind.VolunteerGroup, null), ("ubnd", OrgUnitKind.Department, OrgSystem.StateAdministration), ("uy ban nhan dan", OrgUnitKind.Department, OrgSystem.StateAdministration),
            ("so ", OrgUnitKind.Department, OrgSystem.StateAdministration),
        }.OrderByDescending(k => k.Item1.Length),
    ];

    public static (OrgUnitKind? Kind, OrgSystem? System) Of(string name)
    {
        // "Đội" and "Đối" fold alike, "Đoàn xã" and "Đoan xa" too: here only a hint is wanted.
        var folded = VietnameseText.Fold(name) + " ";
        foreach (var (begins, kind, system) in Known)
        {
            if (folded.StartsWith(begins, StringComparison.Ordinal))
                return (kind, system);
        }
        return (null, null);
    }
}
