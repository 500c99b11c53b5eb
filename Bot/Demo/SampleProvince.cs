using System.Globalization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Bot.Demo;

/// <summary>
/// The organisation of the demo, read from <c>units.txt</c>: what there is since 1 July 2025, and the nine district and 106 commune
/// unions that ended then, with the names and codes they had (domain reference 2.4 to 2.7).
/// </summary>
internal sealed class SampleProvince
{
    /// <summary>The first day of the two-tier administration.</summary>
    public static readonly DateOnly Reform = new(2025, 7, 1);

    /// <summary>Where the history of the demo begins.</summary>
    public static readonly DateOnly Beginning = new(2023, 1, 1);

    private readonly DataFile _file = DataFile.Read("units.txt");
    private readonly SampleIds _ids;
    private readonly List<SampleUnit> _units = [];
    private readonly Dictionary<string, SampleUnit> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SampleUnit> _districts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SampleUnit> _formers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SampleUnit> _communes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SampleUnit> _federations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _successors = new(StringComparer.Ordinal);

    public SampleProvince(Chance chance)
    {
        _ids = new SampleIds(new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1), chance);
        AddBodies();
        AddDistricts();
        AddFormerCommunes();
        AddCommunes();
        AddAffiliated();
        AddCells();
        AddGroups();
        Changes = [.. SampleReform.Of(this, _file)];
    }

    /// <summary>Why the units of 2025 are others than before, and which followed which.</summary>
    public IReadOnlyList<OrgChange> Changes { get; }

    public IReadOnlyList<SampleUnit> Units => _units;

    public SampleUnit Body(string key) => _bodies[key];

    public IReadOnlyCollection<SampleUnit> Districts => _districts.Values;

    /// <summary>The commune unions since the reform, by code.</summary>
    public IReadOnlyDictionary<string, SampleUnit> Communes => _communes;

    /// <summary>The commune unions until the reform, by the code they had.</summary>
    public IReadOnlyDictionary<string, SampleUnit> FormerCommunes => _formers;

    public SampleUnit FederationOf(string communeCode) => _federations[communeCode];

    /// <summary>Codes of the former communes that went whole into a commune of today, in the order of the law.</summary>
    public IEnumerable<string> PartsOf(string communeCode) => _successors.Where(s => s.Value == communeCode).Select(s => s.Key);

    /// <summary>The unit of that name that did not end with the reform.</summary>
    public SampleUnit Named(string name) => _units.Single(u => u.Name == name && u.Unit.Latest.ValidTo != Reform);

    private void AddBodies()
    {
        foreach (var f in _file["body"])
        {
            var until = DayOf(f[4]);
            var town = f[4].Length > 0 ? LandBefore("22036") : LandSince("22015");
            _bodies[f[0]] = Add(new OrgUnitVersion
            {
                Name = f[2], Kind = OrgUnitKind.Province, Aliases = DataFile.ListOf(f[3]), CountsAsCapBo = true,
                ValidFrom = until is null ? Reform : Beginning, ValidTo = until,
            }, SampleUnitType.Body, Enum.Parse<OrgSystem>(f[1]), until is null ? null : town, until is null ? town : null);
        }
    }

    private void AddDistricts()
    {
        foreach (var f in _file["district"])
        {
            var codes = _file["former"].Where(l => l[2] == f[0]).Select(l => l[0]).ToList();
            var land = new Land(f[2], [.. codes.SelectMany(KindsOf).Distinct()], SpotsIn(codes), VillagesIn(codes));
            _districts[f[0]] = Add(new OrgUnitVersion
            {
                Name = f[1], Kind = OrgUnitKind.District, ParentId = _bodies["tinhdoan-py"].Id, Code = f[0], CountsAsCapBo = true,
                Aliases = [f[2]], ValidFrom = Beginning, ValidTo = Reform,
            }, SampleUnitType.District, OrgSystem.YouthUnion, land, null);
        }
    }

    private void AddFormerCommunes()
    {
        foreach (var f in _file["former"])
        {
            _formers[f[0]] = Add(new OrgUnitVersion
            {
                Name = "Đoàn " + f[1], Kind = OrgUnitKind.CommuneUnion, ParentId = _districts[f[2]].Id, Code = f[0], CountsAsCapBo = true,
                Aliases = [f[1]], ValidFrom = Beginning, ValidTo = Reform,
            }, SampleUnitType.Commune, OrgSystem.YouthUnion, LandBefore(f[0]), null);
        }
    }

    private void AddCommunes()
    {
        foreach (var f in _file["commune"])
        {
            var (code, name, parts) = (f[0], f[1], DataFile.ListOf(f[3]));
            foreach (var whole in parts.Where(p => p[0] != '~'))
                _successors[whole] = code;
            var formerNames = parts.Select(p => FormerName(p.TrimStart('~'))).Where(n => n != name);
            var proper = name[(name.IndexOf(' ') + 1)..];
            var isMountainous = DataFile.ListOf(f[2]).Contains("mountain");
            _communes[code] = Add(new OrgUnitVersion
            {
                Name = "Đoàn " + name, Kind = OrgUnitKind.CommuneUnion, ParentId = _bodies["tinhdoan"].Id, Code = code, CountsAsCapBo = true,
                Aliases = [(name[0] == 'x' ? "Xã Đoàn " : "Phường Đoàn ") + proper, .. DataFile.ListOf(f[4]), .. formerNames],
                ValidFrom = Reform, Place = name, Point = OfficeOf(code), IsMountainous = isMountainous,
            }, SampleUnitType.Commune, OrgSystem.YouthUnion, null, LandSince(code));
            _federations[code] = Add(new OrgUnitVersion
            {
                Name = "Hội LHTN " + name, Kind = OrgUnitKind.CommuneUnion, ParentId = _bodies["hoilhtn"].Id, Code = code, CountsAsCapBo = true,
                Aliases = ["Hội LHTN Việt Nam " + name, "Hội Liên hiệp Thanh niên " + name], ValidFrom = Reform, IsMountainous = isMountainous,
            }, SampleUnitType.Federation, OrgSystem.YouthFederation, null, LandSince(code));
        }
    }

    private void AddAffiliated()
    {
        foreach (var f in _file["affiliated"])
        {
            var before = new OrgUnitVersion
            {
                Name = f[0], Kind = OrgUnitKind.AffiliatedUnion, ParentId = _bodies["tinhdoan-py"].Id, Aliases = DataFile.ListOf(f[2]),
                CountsAsCapBo = true, ValidFrom = Beginning, ValidTo = Reform,
            };
            var commune = _file["commune"].Single(l => f[1].EndsWith(", " + l[1], StringComparison.Ordinal));
            Add([before, before with { ParentId = _bodies["tinhdoan"].Id, ValidFrom = Reform, ValidTo = null }],
                SampleUnitType.Affiliated, OrgSystem.YouthUnion, LandBefore(PartsOf(commune[0]).First()), LandSince(commune[0]), [],
                f[1][..^(commune[1].Length + 2)]);
        }
    }

    private void AddCells()
    {
        foreach (var f in _file["cell"])
            AddLocal(f[0], f[1], OrgUnitKind.Cell, SampleUnitType.Cell, OrgSystem.YouthUnion, [], null, null);
    }

    private void AddGroups()
    {
        foreach (var f in _file["group"])
        {
            AddLocal(f[0], f[1], OrgUnitKind.VolunteerGroup, SampleUnitType.Group, Enum.Parse<OrgSystem>(f[3]),
                DataFile.ListOf(f[2]), DayOf(f[4]), DayOf(f[5]));
        }
    }

    /// <summary>A unit below a commune union; one that is older than the reform changes its parent on that day.</summary>
    private void AddLocal(
        string former, string name, OrgUnitKind kind, SampleUnitType type, OrgSystem system, string[] activityKinds, DateOnly? from, DateOnly? until)
    {
        var commune = _successors[former];
        var today = new OrgUnitVersion
        {
            Name = name, Kind = kind, ValidFrom = from ?? Reform, ValidTo = until,
            ParentId = (system == OrgSystem.YouthFederation ? _federations : _communes)[commune].Id,
        };
        OrgUnitVersion[] versions = from is null
            ? [today with { ParentId = _formers[former].Id, ValidFrom = Beginning, ValidTo = Reform }, today]
            : [today];
        var spots = SpotsIn([former]);
        var since = LandSince(commune);
        string[] villages = kind == OrgUnitKind.Cell ? [VillageOf(name)] : VillagesIn([former]);
        Add(versions, type, system, LandBefore(former) with { Villages = villages },
            since with { Spots = spots.Count > 0 ? spots : since.Spots, Villages = villages }, activityKinds, null);
    }

    private SampleUnit Add(OrgUnitVersion version, SampleUnitType type, OrgSystem system, Land? before, Land? since) =>
        Add([version], type, system, before, since, [], null);

    private SampleUnit Add(
        OrgUnitVersion[] versions, SampleUnitType type, OrgSystem system, Land? before, Land? since, string[] kinds, string? address)
    {
        var unit = new OrgUnit { Id = OrgUnitId.Of(_ids.Next()), System = system, Versions = versions };
        var sample = new SampleUnit(unit, type, before, since, kinds, address);
        _units.Add(sample);
        return sample;
    }

    private Land LandBefore(string former) => new(FormerName(former), KindsOf(former), SpotsIn([former]), VillagesIn([former]));

    private Land LandSince(string code)
    {
        var line = _file["commune"].Single(l => l[0] == code);
        var parts = DataFile.ListOf(line[3]).Where(p => p[0] != '~').ToList();
        return new(line[1], DataFile.ListOf(line[2]), SpotsIn(parts), VillagesIn(parts));
    }

    private string FormerName(string code) => _file["former"].Single(l => l[0] == code)[1];

    /// <summary>A former commune's ground is of the kind of the commune it went into; it is on the coast when it has a beach.</summary>
    private string[] KindsOf(string former)
    {
        var successor = _file["commune"].First(l => DataFile.ListOf(l[3]).Any(p => p.TrimStart('~') == former));
        return [.. DataFile.ListOf(successor[2]).Where(k => k != "coast" || SpotsIn([former]).Any(s => s.Sort == "beach"))];
    }

    private List<Spot> SpotsIn(IReadOnlyCollection<string> formers) =>
        [.. _file["spot"].Where(l => formers.Contains(l[0])).Select(l => new Spot(l[1], l[2]))];

    private string[] VillagesIn(IReadOnlyCollection<string> formers) =>
        [.. _file["cell"].Where(l => formers.Contains(l[0])).Select(l => VillageOf(l[1]))];

    private GeoPoint OfficeOf(string code)
    {
        var line = _file["office"].Single(l => l[0] == code);
        return new GeoPoint(double.Parse(line[1], CultureInfo.InvariantCulture), double.Parse(line[2], CultureInfo.InvariantCulture));
    }

    private static string VillageOf(string cell) => cell["Chi đoàn ".Length..];

    private static DateOnly? DayOf(string field) =>
        field.Length == 0 ? null : DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
