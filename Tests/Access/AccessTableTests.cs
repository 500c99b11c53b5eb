using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Access;

/// <summary>Every role, every deed, seen from its own unit, from below, above and beside.</summary>
public sealed class AccessTableTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly OrgUnitId Top = Id(1), Own = Id(2), Below = Id(3), DeepBelow = Id(4), Beside = Id(5), BelowBeside = Id(6);
    private static readonly OrgTree Tree = new([Unit(Top, null), Unit(Own, Top), Unit(Below, Own), Unit(DeepBelow, Below), Unit(Beside, Top), Unit(BelowBeside, Beside)], Today);

    private static readonly (OrgUnitId Unit, Scope Where)[] Places =
        [(Own, Scope.Own), (Below, Scope.Below), (DeepBelow, Scope.Below), (Top, Scope.Above), (Beside, Scope.Beside), (BelowBeside, Scope.Beside)];

    /// <summary>12 roles, 24 deeds, 6 places: each decided as the table says and no other way.</summary>
    [Fact]
    public void Every_role_may_do_what_the_table_says_where_it_says()
    {
        var cases = 0;
        foreach (var role in Enum.GetValues<Role>())
        {
            var person = With(new RoleAssignment(role, Own, Today));
            foreach (var deed in Enum.GetValues<Deed>())
            {
                foreach (var (unit, where) in Places)
                {
                    Assert.True((AccessTable.Of(role, deed) & where) != 0 == Permissions.May(person, deed, unit, Tree, Today), $"{role} {deed} {where}");
                    cases++;
                }
            }
        }
        Assert.Equal(12 * 25 * 6, cases);
    }

    /// <summary>The table itself, for review: a change of a cell shows here.</summary>
    [Fact]
    public void The_table_is_as_written_down()
    {
        var lines = Enum.GetValues<Deed>().SelectMany(d => Enum.GetValues<Role>().Where(r => AccessTable.Of(r, d) != Scope.Nowhere)
            .Select(r => $"{d} | {r} | {AccessTable.Of(r, d)}"));

        Golden.Check(Repository.Path("Tests", "Access", "AccessTable.golden"), string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void Nobody_without_a_role_may_do_anything() =>
        Assert.All(Enum.GetValues<Deed>(), d => Assert.All(Places, p => Assert.False(Permissions.May(With(), d, p.Unit, Tree, Today))));

    [Fact]
    public void A_role_counts_from_its_first_day_to_the_day_before_its_end()
    {
        var person = With(new RoleAssignment(Role.CommuneCadre, Own, Today.AddDays(-1), Today.AddDays(1)));

        Assert.False(Permissions.May(person, Deed.VerifyResults, Below, Tree, Today.AddDays(-2)));
        Assert.True(Permissions.May(person, Deed.VerifyResults, Below, Tree, Today.AddDays(-1)));
        Assert.True(Permissions.May(person, Deed.VerifyResults, Below, Tree, Today));
        Assert.False(Permissions.May(person, Deed.VerifyResults, Below, Tree, Today.AddDays(1)));
    }

    [Fact]
    public void A_unit_that_moved_is_reached_from_its_new_place_on_that_day()
    {
        var moved = new OrgUnit
        {
            Id = Below, System = OrgSystem.YouthUnion,
            Versions = [Version(Own) with { ValidTo = Today }, Version(Beside) with { ValidFrom = Today }],
        };
        var history = new OrgHistory([Unit(Top, null), Unit(Own, Top), moved, Unit(Beside, Top)], []);
        var cadre = With(new RoleAssignment(Role.CommuneCadre, Own, new DateOnly(2025, 1, 1)));

        Assert.True(Permissions.May(cadre, Deed.VerifyResults, Below, history.On(Today.AddDays(-1)), Today.AddDays(-1)));
        Assert.False(Permissions.May(cadre, Deed.VerifyResults, Below, history.On(Today), Today));
    }

    [Fact]
    public void A_role_in_a_unit_that_ended_reaches_nothing()
    {
        var history = new OrgHistory([Unit(Top, null), new OrgUnit { Id = Own, System = OrgSystem.YouthUnion, Versions = [Version(Top) with { ValidTo = Today }] }], []);
        var cadre = With(new RoleAssignment(Role.CommuneCadre, Own, new DateOnly(2025, 1, 1)));

        Assert.False(Permissions.May(cadre, Deed.VerifyResults, Own, history.On(Today), Today));
    }

    [Fact]
    public void Who_looks_after_the_whole_system_reaches_every_unit_and_has_no_say_in_its_content()
    {
        var admin = With(new RoleAssignment(Role.SystemAdmin, OrgUnitId.Everything, Today));

        Assert.All(Places, p => Assert.True(Permissions.May(admin, Deed.GrantCadreRoles, p.Unit, Tree, Today)));
        Assert.All(Places, p => Assert.False(Permissions.May(admin, Deed.VerifyResults, p.Unit, Tree, Today)));
        Assert.All(Places, p => Assert.False(Permissions.May(admin, Deed.Announce, p.Unit, Tree, Today)));
    }

    [Fact]
    public void Nobody_gives_a_role_of_their_own_rank_or_above_but_those_who_look_after_the_system()
    {
        foreach (var (role, granted) in ((Role, Role)[])
                 [(Role.TeamLeader, Role.TeamLeader), (Role.CommuneCadre, Role.CommuneCadre), (Role.ProvincialOfficer, Role.ProvincialOfficer), (Role.ProvincialLeader, Role.SystemAdmin)])
            Assert.Equal(Scope.Nowhere, AccessTable.Of(role, Permissions.Granting(granted)));
        Assert.All(Enum.GetValues<Role>(), r => Assert.NotEqual(Scope.Nowhere, AccessTable.Of(Role.SystemAdmin, Permissions.Granting(r))));
    }

    [Fact]
    public void A_tree_with_a_circle_in_it_is_walked_to_an_end()
    {
        var tree = new OrgTree([Unit(Own, Below), Unit(Below, Own)], Today);

        Assert.False(Permissions.May(With(new RoleAssignment(Role.CommuneCadre, Top, Today)), Deed.VerifyResults, Own, tree, Today));
    }

    private static OrgUnitId Id(int number) => OrgUnitId.Of(TestIds.Of(number));

    private static OrgUnit Unit(OrgUnitId id, OrgUnitId? parent) => new() { Id = id, System = OrgSystem.YouthUnion, Versions = [Version(parent)] };

    private static OrgUnitVersion Version(OrgUnitId? parent) =>
        new() { Name = "x", Kind = OrgUnitKind.CommuneUnion, ParentId = parent, ValidFrom = new DateOnly(2025, 1, 1) };

    private static Person With(params RoleAssignment[] roles) => new() { Id = PersonId.Of(TestIds.Of(99)), Name = "Mẫu", Roles = roles };
}
