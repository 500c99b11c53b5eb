using VolunteerBot.Bot.Sheets;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>An invented province with communes, cells and teams, on a store in memory, and a way to bring files in.</summary>
internal sealed class ImportWorld
{
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7));
    public static readonly DateOnly Founded = new(2025, 7, 1);
    public static readonly OrgUnitId Province = Id(1);
    public static readonly string[] Communes = ["Tuy An Đông", "Tuy Hòa", "Sông Cầu", "Xuân Lãnh"];

    private readonly OrderedIds _ids = new();

    public MemoryStore Store { get; } = new();

    public Person? By { get; set; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Each commune has a cell of its own name, a cell "thôn 1" like every other one, and a team.</summary>
    public async Task<ImportWorld> Begin()
    {
        var units = new List<OrgUnit> { Unit(1, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, null) };
        for (var c = 0; c < Communes.Length; c++)
        {
            units.Add(Unit(10 + c, "Đoàn xã " + Communes[c], OrgUnitKind.CommuneUnion, Province, code: "22" + (100 + c)));
            units.Add(Unit(20 + c, "Chi đoàn thôn " + Communes[c], OrgUnitKind.Cell, Id(10 + c)));
            units.Add(Unit(30 + c, "Chi đoàn thôn 1", OrgUnitKind.Cell, Id(10 + c)));
            units.Add(Unit(40 + c, "CLB tình nguyện " + Communes[c], OrgUnitKind.VolunteerGroup, Id(10 + c)));
        }
        // Split between two communes at the reform: nobody can say which of them somebody belongs to now.
        units.Add(Unit(60, "Đoàn phường 9", OrgUnitKind.CommuneUnion, Province, to: new DateOnly(2026, 1, 1)));
        var split = new OrgChange
        {
            Id = new OrgChangeId(new Guid(9, 0, 0, new byte[8])), Kind = OrgChangeKind.Split, On = new DateOnly(2026, 1, 1), Units = [Id(60)], EnteredAt = Now,
            Successions = [new OrgSuccession(Id(60), Id(10), SuccessionShare.Partial), new OrgSuccession(Id(60), Id(11), SuccessionShare.Partial)],
        };
        await Commit([OrganisationRecords.Changes.Put(split), .. units.Select(u => OrganisationRecords.Units.Put(u))]);
        return this;
    }

    public async Task<OrgTree> Tree()
    {
        var units = await OrganisationDecider.All(Store, Cancel);
        var changes = await Store.Find(new RecordQuery<OrgChange>(OrganisationRecords.Changes, OrganisationRecords.ChangesByDay, null, null, 9_999), Cancel);
        return new OrgHistory(units.Values, changes.Select(c => c.Value)).On(Domain.Time.VietnamTime.DateOf(Now));
    }

    public async Task<ImportPlan> Plan(ImportKind kind, Stream file)
    {
        using var sheet = new SheetFiles().Open(file);
        return await Importer.Plan(sheet, kind, await Scope(), Store, Cancel);
    }

    public async Task<ImportScope> Scope() => new(By, await Tree(), Now, "test", _ids);

    /// <summary>Brings a file in whole; it must have no faults.</summary>
    public async Task<ImportReport> Apply(ImportKind kind, Stream file)
    {
        var plan = await Plan(kind, file);
        Assert.Empty(plan.Report.Faults.Select(Told));
        await Commit(plan.Changes);
        return plan.Report;
    }

    public static async Task<SheetRefusedException> Refused(Func<Task> work) => await Assert.ThrowsAsync<SheetRefusedException>(work);

    public async Task<List<Person>> People() => [.. (await Store.Page(PeopleRecords.Type, null, 100_000, Cancel)).Select(p => p.Value)];

    public static string Told(ImportFault fault) => $"{fault.Row} {fault.Kind} {fault.Column} {fault.Value}";

    public async Task Commit(IReadOnlyList<Change> changes) => Assert.Equal(CommitResult.Done, await Store.Commit(changes, Cancel));

    public static OrgUnitId Id(int number) => new(new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    private static OrgUnit Unit(int number, string name, OrgUnitKind kind, OrgUnitId? parent, string? code = null, DateOnly? to = null) => new()
    {
        Id = Id(number), System = OrgSystem.YouthUnion,
        Versions = [new() { Name = name, Kind = kind, ParentId = parent, Code = code, ValidFrom = Founded, ValidTo = to }],
    };
}

/// <summary>Ids that differ, in order.</summary>
internal sealed class OrderedIds : IIdSource
{
    private int _next = 1_000_000;

    public Guid Next() => new(_next++, 1, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 9]);
}
