using System.Text;
using VolunteerBot.Bot.Cli;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>What is exported for people comes in again: unchanged it changes nothing, and a changed cell changes that.</summary>
public sealed class RoundTripTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> All => new()
    {
        { "units", "csv" }, { "units", "xlsx" }, { "people", "csv" }, { "people", "xlsx" }, { "activities", "csv" }, { "activities", "xlsx" },
        { "templates", "csv" }, { "templates", "xlsx" },
    };

    [Theory, MemberData(nameof(All))]
    public async Task An_export_comes_back_without_a_change(string what, string format)
    {
        var world = await Filled();

        var plan = await world.Plan(Enum.Parse<ImportKind>(what, ignoreCase: true), await Export(world, what, format));

        Assert.Empty(plan.Report.Faults.Select(ImportWorld.Told));
        Assert.Equal((0, 0), (plan.Report.New, plan.Report.Changed));
        Assert.True(plan.Report.Unchanged > 0);
    }

    [Fact]
    public async Task A_changed_cell_of_an_export_changes_that_and_nothing_else()
    {
        var world = await Filled();
        var csv = Encoding.UTF8.GetString((await Export(world, "people", "csv")).ToArray()).Replace("0912345678", "0398765432", StringComparison.Ordinal);

        var report = await world.Apply(ImportKind.People, new MemoryStream(Encoding.UTF8.GetBytes(csv)));

        Assert.Equal(1, report.Changed);
        Assert.Contains(await world.People(), p => p.Phone == "0398765432");
    }

    [Fact]
    public async Task What_a_spreadsheet_would_take_for_a_formula_is_made_harmless()
    {
        var world = await Filled();

        var csv = Encoding.UTF8.GetString((await Export(world, "activities", "csv")).ToArray());

        Assert.Contains("\"'=HYPERLINK(\"\"http://example.com\"\")\"", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
    }

    private static async Task<MemoryStream> Export(ImportWorld world, string what, string format)
    {
        var file = new MemoryStream();
        await Exports.Write(what, format, world.Store, file, Cancel);
        file.Position = 0;
        return file;
    }

    private static async Task<ImportWorld> Filled()
    {
        var world = await new ImportWorld().Begin();
        var team = ImportWorld.Id(41);
        Person[] people =
        [
            new() { Id = new PersonId(new Guid(1, 0, 0, new byte[8])), Name = "Lê Thị Mẫu", HomeUnit = team, Phone = "0912345678", BirthYear = 2000, Roles = [new RoleAssignment(Role.TeamLeader, team, ImportWorld.Founded), new RoleAssignment(Role.Volunteer, ImportWorld.Id(21), ImportWorld.Founded)], Skills = ["FirstAid"], Topics = ["Health"] },
            new() { Id = new PersonId(new Guid(2, 0, 0, new byte[8])), Name = "Bé Na", HomeUnit = team, BirthYear = 2014, JoinedAt = ImportWorld.Now, Roles = [new RoleAssignment(Role.Volunteer, team, ImportWorld.Founded)] },
            new() { Id = new PersonId(new Guid(3, 0, 0, new byte[8])), Name = "Minh 🌊", Addresses = ["web/main/x"] },
            new() { Id = new PersonId(new Guid(4, 0, 0, new byte[8])), Name = "Quản trị", Roles = [new RoleAssignment(Role.SystemAdmin, OrgUnitId.Everything, ImportWorld.Founded)] },
        ];
        Activity[] activities =
        [
            new() { Id = new ActivityId(new Guid(1, 0, 0, new byte[8])), AuthorId = people[0].Id, CreatedAt = ImportWorld.Now, Plan = new ActivityDraft("=HYPERLINK(\"http://example.com\")", "Environment", new TimeSlot(new DateOnly(2026, 5, 1), new TimeOnly(7, 0), new DateOnly(2026, 5, 1), null), new Place("Bãi Xép", new GeoPoint(13.2, 109.3)), team, 30, null), Status = ActivityStatus.Verified, Result = new ActivityResult { Turns = 28, Persons = 25, Hours = 3.5m, ReportedBy = people[0].Id, ReportedAt = ImportWorld.Now, Costs = new Dictionary<FundingSource, decimal> { [FundingSource.StateBudget] = 1_500_000 } } },
            new() { Id = new ActivityId(new Guid(2, 0, 0, new byte[8])), AuthorId = people[0].Id, CreatedAt = ImportWorld.Now, Plan = new ActivityDraft("Hiến máu", "BloodDonation", new TimeSlot(new DateOnly(2026, 6, 1), null, new DateOnly(2026, 6, 2), null), new Place("Bệnh viện"), ImportWorld.Id(60), null, "Mang giấy tờ") },
        ];
        var templates = ReadyTemplates.For(ImportWorld.Province, new DateOnly(2026, 11, 1)).Append(
            ReadyTemplates.RequestOf("dot-xuat-mot", "Báo cáo nhanh mưa lũ", ImportWorld.Province, new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 1), [ImportWorld.Id(10)]));
        await world.Commit([.. people.Select(p => PeopleRecords.Type.Put(p)), .. activities.Select(a => ActivityRecords.Type.Put(a)), .. templates.Select(t => ReportingRecords.Templates.Put(t))]);
        return world;
    }
}
