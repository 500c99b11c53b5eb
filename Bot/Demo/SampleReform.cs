using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Bot.Demo;

/// <summary>
/// 1 July 2025 as changes of units: 106 communes into 34, seven of them in parts; the districts gone; Phú Yên part of Đắk Lắk (domain
/// reference 2.4 and 2.7).
/// </summary>
internal static class SampleReform
{
    private static readonly LegalBasis Communes = new("1660/NQ-UBTVQH15", new DateOnly(2025, 6, 16), "Ủy ban Thường vụ Quốc hội");
    private static readonly LegalBasis Province = new("202/2025/QH15", new DateOnly(2025, 6, 12), "Quốc hội");

    public static IEnumerable<OrgChange> Of(SampleProvince province, DataFile file)
    {
        var ids = new SampleIds(new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.FromHours(7)), TimeSpan.FromMinutes(1), new Chance(1660));
        foreach (var line in file["commune"])
        {
            var to = province.Communes[line[0]].Id;
            yield return Change(OrgChangeKind.Merge, Communes, [.. DataFile.ListOf(line[3]).Select(part => new OrgSuccession(
                province.FormerCommunes[part.TrimStart('~')].Id, to, part[0] == '~' ? SuccessionShare.Partial : SuccessionShare.Full))]);
        }
        yield return Change(OrgChangeKind.LevelAbolished, Communes,
            [.. province.Districts.Select(d => new OrgSuccession(d.Id, province.Body("tinhdoan").Id, SuccessionShare.Full))]);
        yield return Change(OrgChangeKind.Merge, Province,
        [
            new(province.Body("tinhdoan-py").Id, province.Body("tinhdoan").Id, SuccessionShare.Full),
            new(province.Body("hoilhtn-py").Id, province.Body("hoilhtn").Id, SuccessionShare.Full),
        ]);

        OrgChange Change(OrgChangeKind kind, LegalBasis basis, IReadOnlyList<OrgSuccession> successions) => new()
        {
            Id = OrgChangeId.Of(ids.Next()), Kind = kind, On = SampleProvince.Reform, Basis = basis, Successions = successions,
            Units = [.. successions.SelectMany(s => new[] { s.From, s.To }).Distinct()],
            EnteredAt = new DateTimeOffset(2025, 7, 1, 8, 0, 0, TimeSpan.FromHours(7)),
        };
    }
}
