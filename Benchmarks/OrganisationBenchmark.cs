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

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        var random = new Random(249);
        var units = MadeProvince.Units(random);
        var people = Enumerable.Range(0, People).Select(i => MadeProvince.Someone(i, units, random)).ToList();
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
}
