using VolunteerBot.Bot.Certificates;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Certificates;

/// <summary>Who gets a certificate, who issues it, and what it may state.</summary>
public sealed class CertificateDeciderTests
{
    private readonly TestWorld _world = new();
    private readonly CertificateDecider _decider;

    public CertificateDeciderTests() =>
        _decider = new CertificateDecider(_world.Store, _world.PeopleFound, new StoredServed(_world.Store), new CertificatePapers(_world.Links));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_of_a_unit_follow_one_another_and_begin_anew_with_the_year()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3), CertificateScene.Led(2, Leader, new DateOnly(2026, 10, 1), 2));
        var (first, second) = (await Issued(new CertifiedScope()), await Issued(new CertifiedScope(Activity: ActivityId.Of(TestIds.Of(0xD_0000_0001)))));
        _world.Clock.Advance(TimeSpan.FromDays(60));
        await Seed(CertificateScene.Led(3, Leader, new DateOnly(2027, 1, 2), 2));
        var next = await Issued(new CertifiedScope(Year: 2027));

        Assert.Equal(["0001/2026/GCN-TNV", "0002/2026/GCN-TNV", "0001/2027/GCN-TNV"], [first.Number, second.Number, next.Number]);
        var keys = await new CertificateSigner(_world.Store).All(Cancel);
        Assert.Equal(["2026-001", "2027-001"], keys.Select(k => k.Id));
        Assert.All([first, second, next], c => Assert.Equal(FileStanding.Genuine, c.File!.Verify(keys.Select(k => k.Public)).Standing));
    }

    [Fact]
    public async Task Two_cadres_who_issue_at_once_never_give_one_number_twice()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3), CertificateScene.Led(2, Leader, new DateOnly(2026, 10, 1), 2));
        var one = await Asked(new CertifiedScope());
        var other = await Asked(new CertifiedScope(Activity: ActivityId.Of(TestIds.Of(0xD_0000_0001))));
        var decidedOne = (Outcome.Done)await Decide(new IssueCertificate(one), "cadre");
        var decidedOther = (Outcome.Done)await Decide(new IssueCertificate(other), "cadre");

        Assert.Equal(CommitResult.Done, await _world.Store.Commit(decidedOne.Changes, Cancel));
        Assert.Equal(CommitResult.Conflict, await _world.Store.Commit(decidedOther.Changes, Cancel));
        Assert.Equal("0002/2026/GCN-TNV", (await Commit<CertificateIssued>(new IssueCertificate(other), "cadre")).Certificate.Number);
    }

    [Fact]
    public async Task One_tap_twice_issues_one_certificate()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var request = await Asked(new CertifiedScope());
        await Commit<CertificateIssued>(new IssueCertificate(request), "cadre");

        Assert.IsType<RequestClosed>(Refusal(await Decide(new IssueCertificate(request), "cadre")));
    }

    [Fact]
    public async Task What_is_certified_is_what_stands_when_it_is_issued()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var request = await Asked(new CertifiedScope());
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 2.5m));

        Assert.Equal(2.5m, (await Commit<CertificateIssued>(new IssueCertificate(request), "cadre")).Certificate.Service.Hours);
    }

    [Fact]
    public async Task Only_activities_that_were_verified_are_certified()
    {
        var led = (Put<Activity>)CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3);
        await Seed(ActivityRecords.Type.Put(led.Value with { Status = ActivityStatus.Reported }));

        Assert.IsType<NothingToCertify>(Refusal(await Decide(new AskCertificate(new CertifiedScope()), "leader")));
        Assert.IsType<NothingToCertify>(Refusal(await Decide(new MakeCard(), "leader")));
    }

    [Fact]
    public async Task Somebody_of_another_branch_or_without_the_role_cannot_issue_or_revoke()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var request = await Asked(new CertifiedScope());
        foreach (var other in (string[])["volunteer", "twohats"])
            Assert.IsType<NotAllowed>(Refusal(await Decide(new IssueCertificate(request), other)));
        Assert.IsType<NotYourOwn>(Refusal(await Decide(new IssueCertificate(request), "leader")));

        var issued = (await Commit<CertificateIssued>(new IssueCertificate(request), "cadre")).Certificate;
        Assert.IsType<NotAllowed>(Refusal(await Decide(new RevokeCertificate(issued.Id, "thử"), "leader")));
        Assert.IsType<NotFound>(Refusal(await Decide(new HandOutCertificate(issued.Id), "volunteer")));
    }

    [Fact]
    public async Task The_province_may_revoke_what_a_commune_issued_and_nobody_twice()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var issued = await Issued(new CertifiedScope());

        Assert.Equal("nhầm tên", (await Commit<CertificateRevoked>(new RevokeCertificate(issued.Id, "nhầm tên"), "officer")).Certificate.Revoked!.Reason);
        Assert.IsType<RevokedAlready>(Refusal(await Decide(new RevokeCertificate(issued.Id, "nữa"), "cadre")));
        Assert.IsType<RevokedAlready>(Refusal(await Decide(new HandOutCertificate(issued.Id), "leader")));
    }

    [Fact]
    public async Task Whoever_takes_their_agreement_back_gets_none_with_their_name()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var request = await Asked(new CertifiedScope());
        var stored = (await _world.PeopleFound.Find(Leader, Cancel))!;
        Assert.True(stored.Value.Agrees(ConsentPurpose.Certificates));
        await Seed(PeopleRecords.Type.Put(stored.Value with { Consents = [] }, stored.Version));

        Assert.IsType<AgreementTakenBack>(Refusal(await Decide(new IssueCertificate(request), "cadre")));
    }

    [Fact]
    public async Task A_child_is_not_asked_to_agree_alone()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var stored = (await _world.PeopleFound.Find(Leader, Cancel))!;
        await Seed(PeopleRecords.Type.Put(stored.Value with { BirthYear = 2013, Guardian = new GuardianAgreement(PersonId.Of(TestIds.Of(0xC_0000_0009)), CertificateScene.Now, "2026-11") }, stored.Version));

        Assert.IsType<GuardianWanted>(Assert.IsType<Outcome.Done>(await Decide(new AskCertificate(new CertifiedScope()), "leader")).Receipt);
    }

    [Fact]
    public async Task Asking_for_what_one_has_shows_it_and_asking_twice_waits_once()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var request = await Asked(new CertifiedScope());
        Assert.Equal(request, (await Commit<CertificateAsked>(new AskCertificate(new CertifiedScope()), "leader")).Request.Id);
        var issued = (await Commit<CertificateIssued>(new IssueCertificate(request), "cadre")).Certificate;

        Assert.Equal(issued.Id, (await Commit<CertificateThere>(new AskCertificate(new CertifiedScope(Year: 2026)), "leader")).Certificate.Id);
    }

    [Fact]
    public async Task A_new_key_is_made_by_administrators_alone_and_signs_from_then_on()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var before = await Issued(new CertifiedScope());
        Assert.IsType<NotAllowed>(Refusal(await Decide(new ChangeCertificateKey(), "officer")));
        var officer = (await _world.PeopleFound.Find(TestWorld.People["officer"].Id, Cancel))!;
        await Seed(PeopleRecords.Type.Put(officer.Value with { Roles = [.. officer.Value.Roles, new RoleAssignment(Role.SystemAdmin, TestWorld.Province, new DateOnly(2026, 1, 1))] }, officer.Version));

        Assert.Equal("2026-002", (await Commit<CertificateKeyChanged>(new ChangeCertificateKey(), "officer")).KeyId);
        await Seed(CertificateScene.Led(2, Leader, new DateOnly(2026, 10, 1), 2));
        var after = await Issued(new CertifiedScope());
        var keys = (await new CertificateSigner(_world.Store).All(Cancel)).Select(k => k.Public).ToList();
        Assert.Equal(FileStanding.Genuine, before.File!.Verify(keys).Standing);
        Assert.Equal(FileStanding.UnknownKey, after.File!.Verify([keys[0]]).Standing);
    }

    [Fact]
    public async Task Whoever_is_forgotten_leaves_a_certificate_without_name_and_signed_file()
    {
        await Seed(CertificateScene.Led(1, Leader, new DateOnly(2026, 11, 1), 3));
        var issued = await Issued(new CertifiedScope());
        await Asked(new CertifiedScope(Activity: ActivityId.Of(TestIds.Of(0xD_0000_0001))), isThere: true);
        var personal = new CertificatesPersonal(_world.Store);
        var leader = Traces.Of(TestWorld.People["leader"]);
        Assert.Contains(await personal.Of(leader, Cancel), r => r is Put<Certificate>);
        await Seed([.. await personal.Forget(leader, CertificateScene.Now, Cancel)]);
        await Seed([.. await personal.Forget(Traces.Of(TestWorld.People["cadre"]), CertificateScene.Now, Cancel)]);

        var kept = await _world.Certificates.WithCode(issued.Code, Cancel);
        Assert.Equal((null, null, null, null), (kept!.Name, kept.PersonId, kept.File, kept.Signer));
        Assert.Equal(issued.Number, kept.Number);
        Assert.Equal([], await personal.Forget(leader, CertificateScene.Now, Cancel));
        Assert.Equal([], await personal.Forget(Traces.Of(TestWorld.People["cadre"]), CertificateScene.Now, Cancel));
    }

    private static PersonId Leader => TestWorld.People["leader"].Id;

    private async Task Seed(params Change[] changes) => Assert.Equal(CommitResult.Done, await _world.Store.Commit(changes, Cancel));

    private async Task<CertificateRequestId> Asked(CertifiedScope scope, bool isThere = false)
    {
        var receipt = await Commit<IReceipt>(new AskCertificate(scope), "leader");
        return isThere ? default : ((CertificateAsked)receipt).Request.Id;
    }

    private async Task<Certificate> Issued(CertifiedScope scope) => (await Commit<CertificateIssued>(new IssueCertificate(await Asked(scope)), "cadre")).Certificate;

    private async Task<Outcome> Decide(IIntention intention, string by) => await _decider.Decide(intention, await _world.Deciding(by, Cancel), Cancel)!;

    private async Task<T> Commit<T>(IIntention intention, string by) where T : IReceipt
    {
        var done = Assert.IsType<Outcome.Done>(await Decide(intention, by));
        await Seed([.. done.Changes]);
        return Assert.IsType<T>(done.Receipt, exactMatch: false);
    }

    private static IRefusal Refusal(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Reason;
}
