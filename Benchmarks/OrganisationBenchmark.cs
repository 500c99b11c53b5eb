using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Organisation;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// A whole province on LiteDB: 2,500 units on six levels, 50,000 people. Finding a unit by what is typed, counting and reading the
/// audience of a subtree, deciding a permission.
/// </summary>
internal static class OrganisationBenchmark
{
    private const int People = 50_000;
    private static readonly DateOnly Founded = new(2025, 7, 1);

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        var random = new Random(249);
        var units = Province(random);
        var people = Enumerable.Range(0, People).Select(i => Someone(i, units, random)).ToList();
        await using (var store = LiteDbStore.Open(Path.Combine(folder.FullName, "p.db"), RecordTypes.All, TimeProvider.System))
        {
            await store.Commit([.. units.Select(u => OrganisationRecords.Units.Put(u))], CancellationToken.None);
            var watch = Stopwatch.StartNew();
            foreach (var some in people.Chunk(500))
                await store.Commit([.. some.Select(p => PeopleRecords.Type.Put(p))], CancellationToken.None);
            Console.WriteLine($"{People:N0} people written, 500 at a time: {watch.Elapsed.TotalSeconds:0.0} s");
        }
        await using (var store = LiteDbStore.Open(Path.Combine(folder.FullName, "p.db"), RecordTypes.All, TimeProvider.System))
            await Measure(store, units, people, random);
        folder.Delete(recursive: true);
    }

    private static async Task Measure(LiteDbStore store, List<OrgUnit> units, List<Person> people, Random random)
    {
        using var organisation = new StoredOrganisation(store, store, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        var tree = await organisation.Today(CancellationToken.None);
        Console.WriteLine($"the tree of {tree.Units.Count:N0} units read and built: {watch.Elapsed.TotalMilliseconds:0} ms");
        FindUnits(tree, units, random);
        Decide(tree, people, random);
        await Audiences(store, organisation, tree);
    }

    private static void FindUnits(OrgTree tree, List<OrgUnit> units, Random random)
    {
        var watch = Stopwatch.StartNew();
        var index = UnitIndex.Of(tree);
        Console.WriteLine($"the index of unit names built: {watch.Elapsed.TotalMilliseconds:0} ms");
        var typed = Enumerable.Range(0, 4_000).Select(_ => Typed(units[random.Next(units.Count)].Latest.Name, random)).ToList();
        foreach (var text in typed.Take(500))
            index.Find(text);
        var found = 0;
        var times = typed.Select(text =>
        {
            var start = Stopwatch.GetTimestamp();
            found += index.Find(text).Count > 0 ? 1 : 0;
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        Console.WriteLine($"a unit by its typed name: p50 {times[times.Count / 2]:0.00} ms, p99 {times[(int)(times.Count * 0.99)]:0.00} ms, slowest {times[^1]:0.0} ms; {100.0 * found / typed.Count:0.0} % found");
    }

    /// <summary>As people type: without marks, in small letters, now and then a letter wrong.</summary>
    private static string Typed(string name, Random random)
    {
        var text = Dialogs.Language.VietnameseText.Fold(name);
        if (random.Next(3) == 0)
            text = text.Replace("chi doan ", "cd ", StringComparison.Ordinal).Replace("doan xa ", "xa ", StringComparison.Ordinal);
        if (random.Next(4) == 0 && text.Length > 6)
        {
            var at = random.Next(1, text.Length - 1);
            text = text.Remove(at, 1);
        }
        return text;
    }

    private static void Decide(OrgTree tree, List<Person> people, Random random)
    {
        const int Questions = 400_000;
        var today = tree.Day;
        var deeds = Enum.GetValues<Deed>();
        var ids = tree.Units.Select(u => u.Id).ToList();
        var asked = Enumerable.Range(0, Questions).Select(_ => (people[random.Next(people.Count)], deeds[random.Next(deeds.Length)], ids[random.Next(ids.Count)])).ToList();
        var allowed = 0;
        foreach (var round in (string[])["warm-up", "measured"])
        {
            var watch = Stopwatch.StartNew();
            foreach (var (person, deed, unit) in asked)
                allowed += Permissions.May(person, deed, unit, tree, today) ? 1 : 0;
            if (round == "measured")
                Console.WriteLine($"a permission decided: {watch.Elapsed.TotalMicroseconds / Questions:0.00} µs");
        }
    }

    private static async Task Audiences(LiteDbStore store, IOrganisation organisation, OrgTree tree)
    {
        var audience = new StoredAudience(store, organisation);
        var roots = tree.Units.GroupBy(u => tree.Above(u.Id).Count()).OrderBy(l => l.Key).Select(l => l.First().Id).ToList();
        foreach (var root in roots)
        {
            var query = new AudienceQuery(root);
            var first = Stopwatch.StartNew();
            var count = await audience.Count(query, CancellationToken.None);
            var firstTime = first.Elapsed.TotalMilliseconds;
            var again = Stopwatch.StartNew();
            for (var i = 0; i < 20; i++)
                await audience.Count(query with { Topic = "Environment" }, CancellationToken.None);
            var againTime = again.Elapsed.TotalMilliseconds / 20;
            var read = 0;
            var reading = Stopwatch.StartNew();
            await foreach (var _ in audience.Read(query, null, CancellationToken.None))
                read++;
            Console.WriteLine($"level {tree.Above(root).Count() + 1}: {tree.Subtree(root).Count:N0} units, {count:N0} people counted in {firstTime:0.0} ms the first time, "
                + $"{againTime:0.00} ms with a topic; {read:N0} read in {reading.Elapsed.TotalMilliseconds:0} ms");
        }
    }

    /// <summary>Central, province, 8 areas, 102 communes, their grassroots unions, cells and teams.</summary>
    internal static List<OrgUnit> Province(Random random)
    {
        var units = new List<OrgUnit>();
        var central = Unit(units, "Trung ương Đoàn", OrgUnitKind.Central, null);
        var province = Unit(units, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, central);
        var areas = Enumerable.Range(1, 8).Select(i => Unit(units, "Cụm thi đua số " + i, OrgUnitKind.AffiliatedUnion, province)).ToList();
        var communes = Enumerable.Range(1, 102).Select(i => Unit(units, "Đoàn xã " + Name(random) + " " + i, OrgUnitKind.CommuneUnion, areas[i % 8])).ToList();
        var unions = Enumerable.Range(1, 400).Select(i => Unit(units, "Đoàn trường " + Name(random) + " " + i, OrgUnitKind.GrassrootsUnion, communes[i % 102])).ToList();
        while (units.Count < 2_500)
        {
            Unit(units, (units.Count % 2 == 0 ? "Chi đoàn thôn " : "CLB tình nguyện ") + Name(random) + " " + units.Count, units.Count % 2 == 0 ? OrgUnitKind.Cell : OrgUnitKind.VolunteerGroup,
                units.Count % 3 == 0 ? communes[random.Next(102)] : unions[random.Next(400)]);
        }
        return units;
    }

    private static OrgUnitId Unit(List<OrgUnit> units, string name, OrgUnitKind kind, OrgUnitId? parent)
    {
        var id = new OrgUnitId(new Guid(units.Count + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2));
        units.Add(new OrgUnit { Id = id, System = OrgSystem.YouthUnion, Versions = [new() { Name = name, Kind = kind, ParentId = parent, ValidFrom = Founded }] });
        return id;
    }

    private static readonly string[] Syllables = "An Bình Châu Dân Đông Hòa Hiệp Khánh Lâm Long Mỹ Ninh Phú Phước Quang Sơn Tân Thạnh Trung Xuân Vĩnh Ea Krông Buôn Cư".Split(' ');

    private static string Name(Random random) => Syllables[random.Next(Syllables.Length)] + " " + Syllables[random.Next(Syllables.Length)];

    internal static Person Someone(int number, List<OrgUnit> units, Random random)
    {
        var home = units[random.Next(10, units.Count)].Id;
        var role = number % 20 == 0 ? Role.TeamLeader : number % 301 == 0 ? Role.CommuneCadre : Role.Volunteer;
        return new Person
        {
            Id = new PersonId(new Guid(number + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 3)), Name = Name(random) + " " + Name(random), HomeUnit = home,
            Roles = [new RoleAssignment(role, home, Founded)], Addresses = ["telegram/main/" + (1_000_000 + number)], Phone = "09" + (10_000_000 + number), BirthYear = 1990 + number % 18,
            Consents = number % 10 == 0 ? [ConsentPurpose.TakePart] : [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
            Topics = number % 3 == 0 ? ["Environment", ActivityKinds.All[number % 12].Code] : [], Skills = number % 4 == 0 ? [Skills.All[number % 15]] : [],
            JoinedAt = DateTimeOffset.UnixEpoch,
        };
    }
}
