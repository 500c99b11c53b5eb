using VolunteerBot.Bot.Demo;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;
using Xunit;

namespace VolunteerBot.Tests.Demo;

/// <summary>What each persona finds on coming in.</summary>
public sealed class DemoPersonasTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 30, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = VietnamTime.DateOf(Now);

    private static readonly SampleData Data = SampleData.Create(Now);

    private static readonly OrgTree Tree = new(Data.Units, Today);

    [Fact]
    public void One_can_be_a_leader_a_volunteer_a_cadre_an_officer_or_somebody_new()
    {
        Assert.Equal(["leader", "volunteer", "cadre", "officer", "newcomer"], new DemoPersonas().All.Select(p => p.Key));
        Assert.All(new DemoPersonas().All, p => Assert.Equal("web/main/demo-" + p.Key, p.Address.ToString()));
    }

    [Fact]
    public void All_but_the_newcomer_are_on_record_with_their_role_and_unit()
    {
        Assert.All(DemoPersonas.People, persona =>
        {
            var person = Person(persona.Key);
            Assert.Equal((persona.Name, persona.UnitName), (person.Name, Tree.NameOf(person.HomeUnit)));
        });
        Assert.Equal(
            [Role.TeamLeader, Role.Volunteer, Role.CommuneCadre, Role.ProvincialOfficer],
            DemoPersonas.People.Select(p => Person(p.Key).RolesOn(Today).First().Role));
        Assert.DoesNotContain(Data.People, p => p.Addresses.Contains("web/main/demo-newcomer"));
        Assert.Equal(4, Data.People.Sum(p => p.Addresses.Count));
    }

    [Fact]
    public void The_leader_owes_results_among_them_yesterdays()
    {
        var owed = Mine("leader").Where(a => a.OwesResultAt(Now) && a.Status == ActivityStatus.Planned).ToList();
        Assert.True(owed.Count >= 2);
        Assert.Contains(owed, a => a.Plan.When.Date == Today.AddDays(-1));
    }

    [Fact]
    public void The_leader_has_plans_for_today_and_next_weekend_a_report_sent_back_and_one_cancelled()
    {
        var mine = Mine("leader");
        Assert.Contains(mine, a => a.Plan.When.Date == Today);
        Assert.True(mine.Count(a => a.PhaseAt(Now) == ActivityPhase.Upcoming && a.Plan.When.Date <= Today.AddDays(7)) >= 3);
        Assert.Contains(mine, a => a.Status == ActivityStatus.Returned);
        Assert.Contains(mine, a => a.Status == ActivityStatus.Cancelled);
        Assert.Contains(mine, a => a.Status == ActivityStatus.Verified);
    }

    [Fact]
    public void The_cadre_has_reports_of_the_leaders_commune_to_verify_two_of_them_likely_the_same()
    {
        var cadre = Person("cadre");
        var waiting = Data.Activities.Where(a => a.Status == ActivityStatus.Reported && ActivityAccess.MayVerify(cadre, a, Tree, Today)).ToList();
        Assert.True(waiting.Count >= 4);
        Assert.Contains(waiting, a => a.AuthorId == Person("leader").Id && LikelyDuplicates.Find(waiting, a.Plan, a.Id, t => t) is not null);
        Assert.True(Tree.IsWithin(Person("leader").HomeUnit!.Value, cadre.HomeUnit!.Value));
    }

    [Fact]
    public void The_officer_may_verify_everywhere_and_the_volunteer_nowhere()
    {
        var reported = Data.Activities.Where(a => a.Status == ActivityStatus.Reported && Tree.Find(a.Plan.UnitId!.Value) is not null).ToList();
        var ofDoan = reported.Where(a => Tree.Find(a.Plan.UnitId!.Value)!.System == OrgSystem.YouthUnion).ToList();
        Assert.NotEmpty(ofDoan);
        Assert.All(ofDoan, a => Assert.True(ActivityAccess.MayVerify(Person("officer"), a, Tree, Today)));
        Assert.All(reported, a => Assert.False(ActivityAccess.MayVerify(Person("volunteer"), a, Tree, Today)));
    }

    private static Person Person(string key) => Data.People.Single(p => p.Addresses.Contains("web/main/demo-" + key));

    private static List<Activity> Mine(string key) => [.. Data.Activities.Where(a => a.AuthorId == Person(key).Id)];
}
