using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>The units: the centre, provinces, communes, and the cells and teams of each commune. Known by number, level by level.</summary>
internal sealed class ScaleCountry(ScaleSizes sizes)
{
    private static readonly DateOnly Founded = new(2018, 1, 1);

    public ScaleSizes Sizes => sizes;

    public int Lower => sizes.Communes * sizes.UnitsBelow;

    public OrgUnitId Centre { get; } = Id(0);

    public OrgUnitId Province(int number) => Id(1 + number % sizes.Provinces);

    public OrgUnitId Commune(int number) => Id(1 + sizes.Provinces + number % sizes.Communes);

    /// <summary>A cell or a team.</summary>
    public OrgUnitId LowerUnit(int number) => Id(1 + sizes.Provinces + sizes.Communes + number % Lower);

    public int ProvinceOfCommune(int commune) => commune % sizes.Provinces;

    public int CommuneOfLower(int lower) => lower % sizes.Communes;

    public static string CommuneName(int number) => $"Đoàn xã {ScaleWords.Place(number)} {number + 1}";

    public IEnumerable<OrgUnit> All()
    {
        yield return Unit(Centre, "Trung ương Đoàn", OrgUnitKind.Central, null);
        for (var i = 0; i < sizes.Provinces; i++)
            yield return Unit(Province(i), $"Tỉnh Đoàn số {i + 1}", OrgUnitKind.Province, Centre);
        for (var i = 0; i < sizes.Communes; i++)
            yield return Unit(Commune(i), CommuneName(i), OrgUnitKind.CommuneUnion, Province(ProvinceOfCommune(i)));
        for (var i = 0; i < Lower; i++)
        {
            var isCell = i / sizes.Communes % 2 == 0;
            yield return Unit(LowerUnit(i), $"{(isCell ? "Chi đoàn thôn" : "CLB tình nguyện")} {ScaleWords.Place(i)} {i + 1}",
                isCell ? OrgUnitKind.Cell : OrgUnitKind.VolunteerGroup, Commune(CommuneOfLower(i)));
        }
    }

    private static OrgUnitId Id(int number) => OrgUnitId.Of(ScaleIds.Of(Made.Unit, number));

    private static OrgUnit Unit(OrgUnitId id, string name, OrgUnitKind kind, OrgUnitId? parent) => new()
    {
        Id = id, System = OrgSystem.YouthUnion,
        Versions = [new() { Name = name, Kind = kind, ParentId = parent, ValidFrom = Founded, CountsAsCapBo = kind is OrgUnitKind.Province or OrgUnitKind.CommuneUnion }],
    };
}
