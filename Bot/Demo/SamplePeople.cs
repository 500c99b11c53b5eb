using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Bot.Demo;

/// <summary>
/// The people of the demo: provincial officers, a cadre for every commune, somebody in charge of every other unit, and volunteers.
/// Their names cannot be taken for real ones; nobody has a phone number or an e-mail address (domain reference 5.5).
/// </summary>
internal sealed class SamplePeople
{
    private static readonly DateOnly TermBegan = new(2024, 1, 1);

    private readonly SampleProvince _province;
    private readonly SampleNames _names;
    private readonly SampleIds _ids;
    private readonly List<Person> _people = [];
    private readonly Dictionary<OrgUnitId, PersonId> _inCharge = [];

    public SamplePeople(SampleProvince province, int volunteers, Chance chance)
    {
        _province = province;
        _names = new SampleNames(chance);
        _ids = new SampleIds(new DateTimeOffset(2023, 6, 1, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1), chance);
        Officers = AddOfficers();
        AddCadres();
        AddAffiliated();
        AddLeaders();
        AddVolunteers(volunteers, chance);
    }

    public IReadOnlyList<Person> All => _people;

    /// <summary>Those of Tỉnh Đoàn who verify; two or more.</summary>
    public IReadOnlyList<PersonId> Officers { get; }

    public PersonId Persona(string key) => _people.Single(p => p.Addresses.Contains(DemoPersonas.AddressOf(key).ToString())).Id;

    /// <summary>Who registers and reports the unit's activities.</summary>
    public PersonId InCharge(SampleUnit unit) => _inCharge[unit.Id];

    /// <summary>Who verifies what the unit reports: somebody of the unit above, never the one who reported.</summary>
    public PersonId VerifierOf(SampleUnit unit, DateOnly day)
    {
        var author = InCharge(unit);
        return unit.Type is SampleUnitType.Cell or SampleUnitType.Group
            && unit.Unit.At(day)?.ParentId is { } parent && _inCharge[parent] != author ? _inCharge[parent]
            : Officers.First(o => o != author);
    }

    private PersonId[] AddOfficers()
    {
        var (today, before) = (_province.Body("tinhdoan"), _province.Body("tinhdoan-py"));
        var leader = Add(_names.Next(), today, [new(Role.ProvincialLeader, today.Id, SampleProvince.Reform)]);
        var officer = Add(DemoPersonas.Officer, today,
        [
            new(Role.ProvincialOfficer, before.Id, TermBegan, SampleProvince.Reform), new(Role.ProvincialOfficer, today.Id, SampleProvince.Reform),
        ]);
        var second = Add(_names.Next(), today, [new(Role.ProvincialOfficer, today.Id, SampleProvince.Reform)]);
        foreach (var key in new[] { "hoilhtn", "hoisv" })
            Charge(_province.Body(key), Add(_names.Next(), _province.Body(key), [new(Role.ProvincialOfficer, _province.Body(key).Id, SampleProvince.Reform)]));
        Charge(today, second);
        Charge(before, leader);
        Charge(_province.Body("hoilhtn-py"), leader);
        return [officer, second];
    }

    /// <summary>
    /// One who leads a commune's Đoàn and Hội led the Đoàn of one of its parts before; the one who worked for the district is the
    /// second pair of eyes in one of its communes today.
    /// </summary>
    private void AddCadres()
    {
        foreach (var (code, commune) in _province.Communes)
        {
            var first = _province.FormerCommunes[_province.PartsOf(code).First()];
            var federation = _province.FederationOf(code);
            RoleAssignment[] roles =
            [
                new(Role.CommuneCadre, first.Id, TermBegan, SampleProvince.Reform),
                new(Role.CommuneCadre, commune.Id, SampleProvince.Reform), new(Role.CommuneCadre, federation.Id, SampleProvince.Reform),
            ];
            var cadre = code == DemoPersonas.CommuneCode ? Add(DemoPersonas.Cadre, commune, roles) : Add(_names.Next(commune), commune, roles);
            Charge(first, cadre);
            Charge(commune, cadre);
            Charge(federation, cadre);
        }
        foreach (var district in _province.Districts)
        {
            var formers = _province.FormerCommunes.Values.Where(f => f.Unit.Latest.ParentId == district.Id).ToList();
            var (code, commune) = _province.Communes.Last(c => _province.PartsOf(c.Key).Any(p => formers.Contains(_province.FormerCommunes[p])));
            var officer = Add(_names.Next(), commune,
            [
                new(Role.FocalPoint, district.Id, TermBegan, SampleProvince.Reform), new(Role.FocalPoint, commune.Id, SampleProvince.Reform),
            ]);
            Charge(district, officer);
            foreach (var former in formers)
                Charge(former, officer);
        }
    }

    private void AddAffiliated()
    {
        foreach (var unit in _province.Units.Where(u => u.Type == SampleUnitType.Affiliated))
            Charge(unit, Add(_names.Next(), unit, [new(Role.FocalPoint, unit.Id, TermBegan)]));
    }

    private void AddLeaders()
    {
        foreach (var unit in _province.Units.Where(u => u.Type is SampleUnitType.Cell or SampleUnitType.Group))
        {
            var role = unit.Type == SampleUnitType.Cell ? Role.CellSecretary : Role.TeamLeader;
            var (first, last) = (unit.Unit.Versions[0].ValidFrom, unit.Unit.Latest.ValidTo);
            RoleAssignment[] roles = [new(role, unit.Id, first < TermBegan ? TermBegan : first, last)];
            Charge(unit, unit.Name == DemoPersonas.TeamName ? Add(DemoPersonas.Leader, unit, roles) : Add(_names.Next(unit), unit, roles));
        }
    }

    private void AddVolunteers(int count, Chance chance)
    {
        var homes = _province.Units.Where(u => u.Type is SampleUnitType.Cell or SampleUnitType.Group && u.Unit.Latest.ValidTo is null).ToList();
        Add(DemoPersonas.Volunteer, _province.Named(DemoPersonas.TeamName), Role.Volunteer, new DateOnly(2025, 9, 1));
        for (var i = 1; i < count; i++)
        {
            var home = chance.Of(homes);
            var since = home.Unit.Versions[0].ValidFrom;
            Add(_names.Next(home), home, Role.Volunteer, (since < TermBegan ? TermBegan : since).AddDays(chance.Between(0, 300)));
        }
    }

    private void Add(string name, SampleUnit home, Role role, DateOnly from) => Add(name, home, [new(role, home.Id, from)]);

    private void Add(DemoPersona persona, SampleUnit home, Role role, DateOnly from) => Add(persona, home, [new(role, home.Id, from)]);

    private PersonId Add(DemoPersona persona, SampleUnit home, RoleAssignment[] roles) =>
        Add(persona.Name, home, roles, persona.Address.ToString());

    private PersonId Add(string name, SampleUnit home, RoleAssignment[] roles, params string[] addresses)
    {
        var person = new Person { Id = PersonId.Of(_ids.Next()), Name = name, Addresses = addresses, HomeUnit = home.Id, Roles = roles };
        _people.Add(person);
        return person.Id;
    }

    private void Charge(SampleUnit unit, PersonId person) => _inCharge.TryAdd(unit.Id, person);
}
