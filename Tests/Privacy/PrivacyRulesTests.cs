using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Privacy;

/// <summary>Rights over one's data where they must not go wrong.</summary>
public sealed class PrivacyRulesTests
{
    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_alone_looks_after_the_system_appoints_another_before_they_are_erased()
    {
        await Put(JoiningRecords.Administrators.Put(new Administrators([Id("officer")])));

        Assert.IsType<LastAdministrator>(await Refused("officer", new EraseMe()));
        await Put(JoiningRecords.Administrators.Put(new Administrators([Id("officer"), Id("cadre")])));
        await Done("officer", new EraseMe());
    }

    [Fact]
    public async Task An_agreement_to_an_older_text_no_longer_counts_and_is_asked_for_again()
    {
        var stored = await Stored("volunteer");
        await Put(PeopleRecords.Type.Put(stored.Value with
        {
            Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts], ConsentVersions = new Dictionary<ConsentPurpose, string> { [ConsentPurpose.Alerts] = "2024-01" },
        }, stored.Version));

        var before = (await Stored("volunteer")).Value;
        Assert.Equal([ConsentPurpose.Alerts], before.OutdatedConsents());
        Assert.False(before.TakesAlerts);
        Assert.True(before.Agrees(ConsentPurpose.TakePart));
        await Done("volunteer", new RenewConsents());
        var after = (await Stored("volunteer")).Value;
        Assert.True(after.TakesAlerts);
        Assert.Empty(after.OutdatedConsents());
        Assert.Equal(ConsentTexts.VersionOf(ConsentPurpose.Alerts), (await _world.Privacy.ConsentsOf(Id("volunteer"), Cancel)).Single().TextVersion);
    }

    [Fact]
    public async Task A_roster_is_for_those_who_may_see_it_and_every_look_is_noted_for_those_on_it()
    {
        Assert.IsType<NotAllowed>(await Refused("volunteer", new SeeRoster(TestWorld.BaiXepTeam)));
        Assert.IsType<NotAllowed>(await Refused("officer", new SeeRoster(TestWorld.BaiXepTeam)));
        Assert.Empty(await _world.Privacy.LooksAt(Id("volunteer"), Cancel));

        await Done("cadre", new SeeRoster(TestWorld.BaiXepTeam));

        var look = Assert.Single(await _world.Privacy.LooksAt(Id("volunteer"), Cancel));
        Assert.Equal((Id("cadre"), TestWorld.BaiXepTeam, LookedAt.Roster), (look.By, look.UnitId, look.What));
        Assert.Empty(await _world.Privacy.LooksAt(Id("officer"), Cancel));
    }

    [Fact]
    public async Task A_list_taken_out_of_the_system_is_a_look_at_everybody()
    {
        await Put(PrivacyRecords.Looks.Put(new AccessLook { Id = TestIds.Of(500).ToString("N"), At = _world.Now, What = LookedAt.Export, Everybody = true, Channel = "cli" }));

        Assert.Equal(LookedAt.Export, Assert.Single(await _world.Privacy.LooksAt(Id("leader"), Cancel)).What);
    }

    [Fact]
    public async Task A_question_goes_to_the_one_who_answers_for_data_and_nobody_else_closes_it()
    {
        var officer = await Stored("officer");
        await Put(PeopleRecords.Type.Put(officer.Value with { Roles = [.. officer.Value.Roles, new RoleAssignment(Role.PrivacyOfficer, TestWorld.Province, new DateOnly(2026, 1, 1))] }, officer.Version));

        var asked = await Done("volunteer", new AskAboutData("Sửa năm sinh giúp em"));

        Assert.Equal(Id("officer"), Assert.Single(asked.Notices).To);
        var request = (await _world.Privacy.RequestsOf(Id("volunteer"), Cancel)).Single();
        Assert.Equal(new DateOnly(2026, 12, 3), request.DueOn);
        Assert.IsType<NotAllowed>(await Refused("cadre", new CloseDataRequest(request.Id)));
        await Done("officer", new CloseDataRequest(request.Id));
        var closed = (await _world.Privacy.RequestsOf(Id("volunteer"), Cancel)).Single();
        Assert.True(closed is { DoneAt: not null, Words: null });
        Assert.IsType<NotFound>(await Refused("officer", new CloseDataRequest(request.Id)));
    }

    [Fact]
    public async Task A_guardian_and_nobody_else_takes_an_agreement_back_and_the_child_is_erased()
    {
        var volunteer = await Stored("volunteer");
        await Put(PeopleRecords.Type.Put(volunteer.Value with { BirthYear = 2013, Guardian = new GuardianAgreement(Id("twohats"), _world.Now, "2026-11") }, volunteer.Version));

        Assert.IsType<NotYourChild>(await Refused("leader", new EraseChild(Id("volunteer"))));
        Assert.Equal([Id("volunteer")], (await _world.Privacy.ChildrenOf(Id("twohats"), Cancel)).Select(c => c.Id));
        await Done("twohats", new EraseChild(Id("volunteer")));

        Assert.Null(await _world.PeopleFound.Find(Id("volunteer"), Cancel));
        Assert.Equal(ErasureCause.Guardian, (await _world.Store.Get(PrivacyRecords.Erasures, Id("volunteer").ToString(), Cancel))!.Value.Cause);
    }

    [Fact]
    public async Task A_child_neither_takes_nor_is_handed_a_leading_role()
    {
        var volunteer = await Stored("volunteer");
        await Put(PeopleRecords.Type.Put(volunteer.Value with { BirthYear = 2013, Guardian = new GuardianAgreement(Id("twohats"), _world.Now, "2026-11") }, volunteer.Version));

        Assert.IsType<ChildrenDoNotLead>(await Refused("volunteer", new AskRole(Role.TeamLeader, TestWorld.BaiXepTeam)));
        Assert.IsType<ChildrenDoNotLead>(await Refused("leader", new HandOverRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("volunteer"))));
        Assert.IsType<ChildrenDoNotLead>(await Refused("leader",
            new DelegateRole(Role.TeamLeader, TestWorld.BaiXepTeam, Id("volunteer"), new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 30))));
    }

    [Fact]
    public async Task Another_year_of_birth_does_not_make_a_child_grown_up_but_a_leaders_invitation_mends_a_slip()
    {
        var volunteer = await Stored("volunteer");
        await Put(PeopleRecords.Type.Put(volunteer.Value with { BirthYear = 2013, JoinedAt = _world.Now }, volunteer.Version));
        var draft = new JoinDraft("Minh", TestWorld.BaiXepTeam, 1999, IsSixteen: true, Role.Volunteer, [ConsentPurpose.TakePart]);

        Assert.Equal(new BirthYearHeld(2013), await Refused("volunteer", new Join(draft)));
        var invited = await Done("leader", new Invite(Role.Volunteer, TestWorld.BaiXepTeam));
        await Done("volunteer", new Join(draft with { Invitation = ((Invited)invited.Receipt).Invitation.Id }));
    }

    [Fact]
    public async Task Somebody_on_record_who_turns_out_to_be_a_child_is_left_alone_until_a_guardian_agrees()
    {
        await Done("leader", new AskGuardian(2013));

        var leader = (await Stored("leader")).Value;
        Assert.Empty(leader.RolesOn(new DateOnly(2026, 11, 23)));
        Assert.Empty(leader.Consents);
        Assert.NotNull(leader.StoppedAt);
    }

    [Fact]
    public async Task All_consents_are_taken_back_by_one_message_with_a_receipt()
    {
        var stored = await Stored("volunteer");
        await Put(PeopleRecords.Type.Put(stored.Value with { Consents = [.. Enum.GetValues<ConsentPurpose>()] }, stored.Version));

        await Done("volunteer", new WithdrawConsents());

        Assert.Equal([ConsentPurpose.TakePart], (await Stored("volunteer")).Value.Consents);
        var request = (await _world.Privacy.RequestsOf(Id("volunteer"), Cancel)).Single();
        Assert.Equal((DataRequestKind.Withdraw, new DateOnly(2026, 12, 8)), (request.Kind, request.DueOn));
        Assert.Matches("^[0-9A-F]{4}-[0-9A-F]{4}$", request.Receipt);
    }

    [Fact]
    public async Task A_copy_has_all_the_person_said_of_themselves_and_nobody_else()
    {
        var copied = (DataCopied)(await Done("leader", new CopyMyData())).Receipt;

        Assert.Equal(["text/html; charset=utf-8", "application/json"], copied.Files.Select(f => f.MediaType));
        var html = System.Text.Encoding.UTF8.GetString(copied.Files[0].Content);
        var json = System.Text.Encoding.UTF8.GetString(copied.Files[1].Content);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.All(new[] { html, json }, t => Assert.Contains("Lan", t, StringComparison.Ordinal));
        Assert.Contains("test/main/leader", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Minh", html + json, StringComparison.Ordinal);
        Assert.NotNull(await _world.Store.ReadFile(copied.Files[0].FileId, Cancel));
        Assert.Equal(2, (await _world.Store.Find(RecordQuery<KeptFile>.Equal(PrivacyRecords.Files, PrivacyRecords.FilesByOwner, Id("leader").ToString()), Cancel)).Count);
    }

    [Fact]
    public async Task Every_one_of_these_is_in_the_audit_without_what_was_written()
    {
        await Done("volunteer", new AskAboutData("Xin hạn chế dùng ảnh của em"));
        await Done("volunteer", new WithdrawConsents());
        await Done("volunteer", new EraseMe());

        var entries = (await _world.Store.Page(AuditRecords.Type, null, 100, Cancel)).Select(a => a.Value).ToList();
        Assert.Equal(["data.asked", "consent.withdrawn", "data.eraseAsked"], entries.Select(e => e.Action));
        Assert.All(entries, e => Assert.Equal((Id("volunteer"), "test"), (e.By!.Value, e.Channel)));
    }

    private static PersonId Id(string name) => TestWorld.People[name].Id;

    private async Task<Stored<Person>> Stored(string name) => (await _world.PeopleFound.Find(Id(name), Cancel))!;

    private async Task Put(Change change) => Assert.Equal(CommitResult.Done, await _world.Store.Commit([change], Cancel));

    private async Task<Outcome> Decide(string by, IIntention intention) =>
        await _world.Deciders.Select(d => d.Decide(intention, _world.Deciding(by, Cancel).GetAwaiter().GetResult(), Cancel)).First(o => o is not null)!;

    private async Task<Outcome.Done> Done(string by, IIntention intention)
    {
        var done = Assert.IsType<Outcome.Done>(await Decide(by, intention));
        Assert.Equal(CommitResult.Done, await _world.Store.Commit(done.Changes, Cancel));
        return done;
    }

    private async Task<IRefusal> Refused(string by, IIntention intention) => Assert.IsType<Outcome.Refused>(await Decide(by, intention)).Reason;
}
