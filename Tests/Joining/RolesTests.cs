using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Joining;

/// <summary>Giving roles and taking them back, where it must not go wrong.</summary>
public sealed class RolesTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly TestWorld _world = new();

    [Fact]
    public async Task The_first_administrator_claims_the_system_with_the_code_and_nobody_after()
    {
        await Put(new OneTimeCode { Id = Codes.IdOf(CodePurpose.FirstAdministrator, "abcd2345efgh6789"), Purpose = CodePurpose.FirstAdministrator, At = _world.Now });

        await Done("officer", new UseCode(CodePurpose.FirstAdministrator, "ABCD-2345 efgh-6789"));

        Assert.Contains((await Person("officer")).Roles, r => r.Role == Role.SystemAdmin && r.UnitId == OrgUnitId.Everything);
        Assert.IsType<AlreadyClaimed>(await Refused("leader", new UseCode(CodePurpose.FirstAdministrator, "abcd2345efgh6789")));
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await Administrators("officer");

        Assert.IsType<LastAdministrator>(await Refused("officer", Revoking("officer")));
    }

    [Fact]
    public async Task Two_administrators_who_take_the_role_from_one_another_at_once_leave_one()
    {
        await Administrators("officer", "cadre");

        var first = Assert.IsType<Outcome.Done>(await Decide("officer", Revoking("cadre")));
        var second = Assert.IsType<Outcome.Done>(await Decide("cadre", Revoking("officer")));

        Assert.Equal(CommitResult.Done, await _world.Store.Commit(first.Changes, Cancel));
        Assert.Equal(CommitResult.Conflict, await _world.Store.Commit(second.Changes, Cancel));
    }

    [Fact]
    public async Task A_role_given_up_by_the_boss_ends_that_of_the_one_acting()
    {
        await Done("leader", new DelegateRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("volunteer"), new DateOnly(2026, 11, 23), new DateOnly(2026, 12, 10)));
        Assert.True(await MayInvite("volunteer"));

        await Done("cadre", new RevokeRole(Id("leader"), Role.TeamLeader, TestWorld.BaiXepTeam));

        Assert.False(await MayInvite("volunteer"));
        Assert.False(await MayInvite("leader"));
    }

    [Fact]
    public async Task Who_only_acts_cannot_hand_the_role_on()
    {
        await Done("leader", new DelegateRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("volunteer"), new DateOnly(2026, 11, 23), new DateOnly(2026, 12, 10)));

        Assert.IsType<OnlyActing>(await Refused("volunteer", new HandOverRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("leader"))));
        Assert.IsType<OnlyActing>(await Refused("volunteer",
            new DelegateRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("leader"), new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24))));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-22")]
    [InlineData("2026-12-01", "2027-06-01")]
    public async Task Leave_is_neither_over_nor_endless(string first, string last) =>
        Assert.IsType<LeaveTooLong>(await Refused("leader",
            new DelegateRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("volunteer"), DateOnly.Parse(first, null), DateOnly.Parse(last, null))));

    [Fact]
    public async Task Only_somebody_of_the_unit_takes_a_role_over() =>
        Assert.IsType<NotOfTheUnit>(await Refused("leader", new HandOverRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("twohats"))));

    [Fact]
    public async Task Nobody_confirms_their_own_role()
    {
        await Done("cadre", new AskRole(Role.FocalPoint, TestWorld.TuyAnDong));
        var request = (await _world.Store.Page(JoiningRecords.Requests, null, 10, Cancel)).Single().Value;

        Assert.IsType<NotAllowed>(await Refused("cadre", new ConfirmRole(request.Id)));
        await Done("officer", new ConfirmRole(request.Id));
        Assert.IsType<RequestClosed>(await Refused("officer", new ConfirmRole(request.Id)));
    }

    [Fact]
    public async Task An_invitation_gives_a_leading_role_once_and_only_while_its_maker_could()
    {
        var invited = Assert.IsType<Invited>((await Done("cadre", new Invite(Role.TeamLeader, TestWorld.BaiXepTeam))).Receipt).Invitation;
        var draft = new JoinDraft("Mẫu", TestWorld.BaiXepTeam, 2000, true, Role.TeamLeader, [ConsentPurpose.TakePart], invited.Id);

        await Done("twohats", new Join(draft));
        Assert.Contains((await Person("twohats")).Roles, r => r.Role == Role.TeamLeader && r.UnitId == TestWorld.BaiXepTeam && r.By == Id("cadre"));
        Assert.IsType<InvitationClosed>(await Refused("volunteer", new Join(draft)));

        var second = Assert.IsType<Invited>((await Done("cadre", new Invite(Role.TeamLeader, TestWorld.BaiXepTeam))).Receipt).Invitation;
        await Done("officer", new RevokeRole(Id("cadre"), Role.CommuneCadre, TestWorld.TuyAnDong));
        var joined = Assert.IsType<Joined>((await Done("volunteer", new Join(draft with { Invitation = second.Id }))).Receipt);
        Assert.Null(joined.Given);
        Assert.NotNull(joined.Waits);
    }

    [Fact]
    public async Task An_invitation_taken_back_or_too_old_opens_nothing()
    {
        var invited = Assert.IsType<Invited>((await Done("leader", new Invite(Role.Volunteer, TestWorld.BaiXepTeam))).Receipt).Invitation;
        var draft = new JoinDraft("Mẫu", TestWorld.BaiXepTeam, 2000, true, Role.Volunteer, [], invited.Id);
        await Done("leader", new RevokeInvitation(invited.Id));
        Assert.IsType<InvitationClosed>(await Refused("twohats", new Join(draft)));

        var old = Assert.IsType<Invited>((await Done("leader", new Invite(Role.Volunteer, TestWorld.BaiXepTeam))).Receipt).Invitation;
        _world.Clock.Advance(Invitation.Lasts(Role.Volunteer));
        Assert.IsType<InvitationClosed>(await Refused("twohats", new Join(draft with { Invitation = old.Id })));
    }

    [Fact]
    public async Task A_code_is_wrong_after_ten_minutes_and_after_its_use()
    {
        var code = Assert.IsType<AddressCodeMade>((await Done("leader", new MakeAddressCode())).Receipt).Code;
        _world.Clock.Advance(Codes.Lasts);
        Assert.IsType<CodeWrong>((await Done("volunteer", new UseCode(CodePurpose.JoinAddress, code))).Receipt);

        code = Assert.IsType<AddressCodeMade>((await Done("leader", new MakeAddressCode())).Receipt).Code;
        await Done("volunteer", new UseCode(CodePurpose.JoinAddress, code));
        Assert.IsType<CodeWrong>((await Done("twohats", new UseCode(CodePurpose.JoinAddress, code))).Receipt);
    }

    [Fact]
    public async Task Guessing_is_locked_after_five_and_open_again_after_an_hour()
    {
        for (var i = 0; i < GuessLock.Most; i++)
            Assert.IsType<CodeWrong>((await Done("volunteer", new UseCode(CodePurpose.JoinAddress, "1234567" + i))).Receipt);
        var code = Assert.IsType<AddressCodeMade>((await Done("leader", new MakeAddressCode())).Receipt).Code;

        Assert.IsType<GuessingLocked>(await Refused("volunteer", new UseCode(CodePurpose.JoinAddress, code)));
        _world.Clock.Advance(GuessLock.Lasts);
        Assert.IsType<CodeWrong>((await Done("volunteer", new UseCode(CodePurpose.JoinAddress, "12345670"))).Receipt);
    }

    [Fact]
    public async Task Two_accounts_that_turn_out_one_keep_one_history_and_one_stop()
    {
        await Done("volunteer", new StopAlerts());
        await Done("volunteer", new AskRole(Role.TeamLeader, TestWorld.BaiXepTeam));
        var code = Assert.IsType<AddressCodeMade>((await Done("leader", new MakeAddressCode())).Receipt).Code;

        await Done("volunteer", new UseCode(CodePurpose.JoinAddress, code));

        var one = await Person("leader");
        Assert.Equal(["test/main/leader", "test/main/volunteer"], one.Addresses);
        Assert.NotNull(one.StoppedAt);
        Assert.Contains(one.Roles, r => r.Role == Role.Volunteer);
        var other = await Person("volunteer");
        Assert.Equal((one.Id, "", 0, 0), (other.MergedInto, other.Name, other.Addresses.Count, other.Roles.Count));
        Assert.Equal(one.Id, (await _world.Store.Page(JoiningRecords.Requests, null, 10, Cancel)).Single().Value.PersonId);
        Assert.Equal(one.Id, (await _world.PeopleFound.AtAddress("test/main/volunteer", Cancel))!.Id);
    }

    [Theory]
    [InlineData(2012, true, typeof(GuardianNeeded))]
    [InlineData(2010, false, typeof(GuardianNeeded))]
    [InlineData(2021, true, typeof(TooYoung))]
    [InlineData(2030, true, typeof(BirthYearWrong))]
    [InlineData(1900, true, typeof(BirthYearWrong))]
    public async Task The_domain_itself_refuses_an_age_that_cannot_join(int born, bool isSixteen, Type refusal) =>
        Assert.IsType(refusal, await Refused("twohats", new Join(new JoinDraft("Mẫu", TestWorld.BaiXepTeam, born, isSixteen, Role.Volunteer, []))));

    [Fact]
    public async Task A_role_that_makes_no_sense_in_the_unit_is_refused() =>
        Assert.IsType<RoleNotHere>(await Refused("twohats", new Join(new JoinDraft("Mẫu", TestWorld.BaiXepTeam, 2000, true, Role.ProvincialLeader, []))));

    [Fact]
    public async Task A_volunteer_who_moves_is_a_volunteer_of_one_unit()
    {
        await Done("volunteer", new Join(new JoinDraft("Minh", TestWorld.PhuHoiCell, 2000, true, Role.Volunteer, [])));

        var moved = await Person("volunteer");
        var today = new DateOnly(2026, 11, 23);
        Assert.Equal([TestWorld.PhuHoiCell], moved.RolesOn(today).Select(r => r.UnitId));
        Assert.Equal(TestWorld.PhuHoiCell, moved.HomeUnit);
        Assert.Contains(moved.Roles, r => r.UnitId == TestWorld.BaiXepTeam && r.To == today);
    }

    [Fact]
    public async Task Each_consent_leaves_its_own_proof_and_a_withdrawal_is_noted_on_it()
    {
        await Done("twohats", new Join(new JoinDraft("Thu", TestWorld.BaiXepTeam, 2000, true, Role.Volunteer, [ConsentPurpose.Alerts, ConsentPurpose.Photos])));
        await Done("twohats", new ChangeConsent(ConsentPurpose.Photos, Agrees: false));

        var proofs = (await _world.Store.Page(PeopleRecords.Consents, null, 10, Cancel)).Select(c => c.Value).ToList();
        Assert.Equal([ConsentPurpose.TakePart, ConsentPurpose.Alerts, ConsentPurpose.Photos], proofs.Select(p => p.Purpose));
        Assert.All(proofs, p => Assert.Equal((ConsentTexts.First, "e1", "test"), (p.TextVersion, p.MessageId, p.Channel)));
        Assert.Equal(_world.Now, proofs.Single(p => p.WithdrawnAt is not null).WithdrawnAt);
        Assert.Equal([ConsentPurpose.TakePart, ConsentPurpose.Alerts], (await Person("twohats")).Consents);
    }

    private async Task Administrators(params string[] names)
    {
        foreach (var name in names)
        {
            var person = await Person(name);
            await _world.Store.Commit(
                [PeopleRecords.Type.Put(person with { Roles = [.. person.Roles, new(Role.SystemAdmin, OrgUnitId.Everything, new DateOnly(2026, 1, 1))] })], Cancel);
        }
        await _world.Store.Commit([JoiningRecords.Administrators.Put(new Administrators([.. names.Select(Id)]))], Cancel);
    }

    private static RevokeRole Revoking(string name) => new(Id(name), Role.SystemAdmin, OrgUnitId.Everything);

    private async Task<bool> MayInvite(string name) => Permissions.May(
        await Person(name), Deed.InviteVolunteers, TestWorld.BaiXepTeam, await _world.Organisation.Today(Cancel), new DateOnly(2026, 11, 23));

    private static PersonId Id(string name) => TestWorld.People[name].Id;

    private async Task<Person> Person(string name) => (await _world.PeopleFound.Find(Id(name), Cancel))!.Value;

    private Task<CommitResult> Put(OneTimeCode code) => _world.Store.Commit([JoiningRecords.OneTimeCodes.Put(code)], Cancel);

    private async Task<Outcome.Done> Done(string by, IIntention intention)
    {
        var done = Assert.IsType<Outcome.Done>(await Decide(by, intention));
        Assert.Equal(CommitResult.Done, await _world.Store.Commit(done.Changes, Cancel));
        return done;
    }

    private async Task<IRefusal> Refused(string by, IIntention intention) => Assert.IsType<Outcome.Refused>(await Decide(by, intention)).Reason;

    private async Task<Outcome> Decide(string by, IIntention intention)
    {
        var context = await _world.Deciding(by, Cancel);
        return await _world.Deciders.Select(d => d.Decide(intention, context, Cancel)).First(d => d is not null)!;
    }
}
