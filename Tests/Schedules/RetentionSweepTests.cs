using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Privacy;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>What is deleted, and when, on a clock that the test moves.</summary>
public sealed class RetentionSweepTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 2, 37, 0, TimeSpan.FromHours(7));

    private readonly MemoryStore _store = new();
    private readonly FakeTimeProvider _clock = new(Start);
    private readonly TestIds _ids = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_made_for_somebody_go_when_they_said()
    {
        await Put([.. KeptFiles.Keep(new PutFile("copy", [1]), Person(1), Start, Start.AddDays(7)), .. KeptFiles.Keep(new PutFile("photo", [2]), Person(1), Start)]);

        Assert.Equal(0, (await After(TimeSpan.FromDays(6))).Files);
        Assert.Equal(1, (await After(TimeSpan.FromDays(1))).Files);

        Assert.Null(await _store.ReadFile("copy", Cancel));
        Assert.NotNull(await _store.ReadFile("photo", Cancel));
        Assert.Equal(0, (await After(default)).Files);
    }

    [Fact]
    public async Task Papers_and_charts_that_were_made_go_after_ninety_days_and_can_be_made_anew()
    {
        var scene = new Reporting.ReportScene(1, "2026-12-09T08:00", Reporting.ReportScene.Monthly);
        await scene.SweepAt("2026-12-10T08:00");
        await scene.Submit(1);
        var id = (await scene.Obligation(1)).Id;
        var topic = new VolunteerBot.Dialogs.Reporting.ReportingTopic(scene.Reporting, new Bot.Documents.ReportPapers(scene.Store), new PageAddress("https://bot.example.vn"));
        var cadre = (await scene.People.Find(Reporting.ReportScene.Person(1), Cancel))!.Value;
        async Task<Lead.ShowAndKeep> Paper() =>
            Assert.IsType<Lead.ShowAndKeep>(await topic.Answer(new Command(Command.Paper, id + " docx"), new TurnContext(cadre, true, await scene.Tree(), Start, "vi"), Cancel));
        var made = await Paper();
        await Put(made.Changes);
        var file = Assert.Single(made.Changes.OfType<PutFile>()).FileId;

        Assert.Equal(0, (await After(TimeSpan.FromDays(89))).Files);
        Assert.NotNull(await _store.ReadFile(file, Cancel));
        Assert.Equal(1, (await After(TimeSpan.FromDays(1))).Files);
        Assert.Null(await _store.ReadFile(file, Cancel));
        Assert.Equal(file, Assert.Single((await Paper()).Changes.OfType<PutFile>()).FileId);
    }

    [Theory]
    [InlineData("2026-11-24", "2024-12-14")]
    [InlineData("2026-12-13", "2024-12-14")]
    [InlineData("2026-12-14", "2025-12-14")]
    [InlineData("2027-12-14", "2026-12-14")]
    public void Pictures_stay_twelve_months_after_the_end_of_their_reporting_year(string today, string upTo)
    {
        var now = new DateTimeOffset(DateTime.Parse(today, null), TimeSpan.FromHours(7)).AddHours(2);

        Assert.Equal(DateOnly.Parse(upTo, null), Domain.Time.VietnamTime.DateOf(RetentionSweep.PicturesUpTo(now, 12)));
    }

    [Fact]
    public async Task What_was_said_goes_after_ninety_days_and_who_spoke_stays()
    {
        await Put(
        [
            ConversationRecords.Type.Put(Talk("web/main/vone", 1) with { Kept = "lời riêng", Parked = [new FlowState { Flow = "register", Instance = "1" }] }),
            WebChatRecords.Type.Put(new TranscriptPage { Chat = "vone", Number = 1, Messages = [new ChatMessage { Number = 1, Mine = true, Text = "lời riêng", Picture = "webchat-p", At = Start }] }),
            new PutFile("webchat-p", [1]),
            WebChatRecords.Type.Put(FullPage("vtwo", Start)),
            ConversationRecords.Type.Put(Talk("web/main/vtwo", 2) with { LastAt = Start.AddDays(80), Kept = "hôm qua" }),
        ]);

        Assert.Equal(0, (await After(TimeSpan.FromDays(89))).Talks);
        Assert.Equal(2, (await After(TimeSpan.FromDays(2))).Talks);

        Assert.Empty(await _store.Page(WebChatRecords.Type, null, 10, Cancel));
        Assert.Null(await _store.ReadFile("webchat-p", Cancel));
        var silent = (await _store.Get(ConversationRecords.Type, "web/main/vone", Cancel))!.Value;
        Assert.True(silent is { Kept: null, Parked.Count: 0 });
        Assert.Equal(Person(1), silent.PersonId);
        Assert.Equal("hôm qua", (await _store.Get(ConversationRecords.Type, "web/main/vtwo", Cancel))!.Value.Kept);
        Assert.Equal(0, (await After(default)).Talks);
    }

    [Fact]
    public async Task Proofs_and_the_audit_go_after_five_years()
    {
        await Put(
        [
            PeopleRecords.Consents.Put(Proof(1) with { WithdrawnAt = Start }), PeopleRecords.Consents.Put(Proof(2)),
            PrivacyRecords.Requests.Put(new DataRequest { Id = "01", PersonId = Person(1), Kind = DataRequestKind.Provide, ReceivedAt = Start, DueOn = new DateOnly(2026, 12, 4), Channel = "web", DoneAt = Start }),
            PrivacyRecords.Looks.Put(new AccessLook { Id = "01", At = Start, What = LookedAt.Export, Everybody = true, Channel = "cli" }),
            AuditRecords.Type.Put(new AuditEntry("01", Start, null, "data.erased", "people/1", "system")),
            AuditRecords.Type.Put(new AuditEntry("02", Start.AddDays(4), null, "data.erased", "people/1", "system")),
        ]);

        Assert.Equal((0, 0), Sums(await After(TimeSpan.FromDays(5 * 365))));
        Assert.Equal((3, 1), Sums(await After(TimeSpan.FromDays(3))));

        Assert.Equal(["02"], (await _store.Page(AuditRecords.Type, null, 10, Cancel)).Select(a => a.Value.Id));
        Assert.Single(await _store.Page(PeopleRecords.Consents, null, 10, Cancel));

        static (int, int) Sums(RetentionResult result) => (result.Proofs, result.Audit);
    }

    [Fact]
    public async Task Codes_and_invitations_that_open_nothing_any_more_go_after_a_month()
    {
        await Put(
        [
            JoiningRecords.OneTimeCodes.Put(new OneTimeCode { Id = "used", Purpose = CodePurpose.JoinAddress, At = Start, UsedAt = Start }),
            JoiningRecords.OneTimeCodes.Put(new OneTimeCode { Id = "first", Purpose = CodePurpose.FirstAdministrator, At = Start }),
            JoiningRecords.GuessLocks.Put(new GuessLock { Id = "g", Since = Start }),
            JoiningRecords.Invitations.Put(new Invitation { Id = "i", UnitId = OrgUnitId.Everything, Role = Role.TeamLeader, By = Person(1), At = Start, ExpiresAt = Start.AddDays(7) }),
        ]);

        Assert.Equal(2, (await After(TimeSpan.FromDays(31))).Proofs);
        Assert.Equal(1, (await After(TimeSpan.FromDays(7))).Proofs);

        Assert.Equal(["first"], (await _store.Page(JoiningRecords.OneTimeCodes, null, 10, Cancel)).Select(c => c.Value.Id));
    }

    [Fact]
    public async Task A_volunteer_silent_for_two_years_is_asked_and_forgotten_without_an_answer()
    {
        await Put([PeopleRecords.Type.Put(Volunteer(1)), ConversationRecords.Type.Put(Talk("test/main/one", 1))]);

        Assert.Equal((0, 0), Of(await After(TimeSpan.FromDays(729))));
        Assert.Equal((1, 0), Of(await After(TimeSpan.FromDays(2))));
        var asked = (await _store.Page(OutboxRecords.Type, null, 10, Cancel)).Single().Value;
        Assert.Equal(("test/main/one", Lane.Bulk), (asked.To, asked.Lane));
        Assert.Equal((0, 0), Of(await After(TimeSpan.FromDays(29))));
        Assert.Equal((0, 1), Of(await After(TimeSpan.FromDays(2))));

        Assert.Null(await _store.Get(PeopleRecords.Type, Person(1).ToString(), Cancel));
        Assert.Equal(ErasureCause.Inactive, (await _store.Get(PrivacyRecords.Erasures, Person(1).ToString(), Cancel))!.Value.Cause);
    }

    [Fact]
    public async Task Whoever_answers_stays_and_is_asked_anew_after_two_more_silent_years()
    {
        await Put([PeopleRecords.Type.Put(Volunteer(1)), ConversationRecords.Type.Put(Talk("test/main/one", 1))]);
        Assert.Equal((1, 0), Of(await After(TimeSpan.FromDays(731))));
        await Put([ConversationRecords.Type.Put(Talk("test/main/one", 1) with { LastAt = _clock.GetUtcNow().AddDays(3) })]);

        Assert.Equal((0, 0), Of(await After(TimeSpan.FromDays(40))));
        Assert.Equal((1, 0), Of(await After(TimeSpan.FromDays(700))));
    }

    [Fact]
    public async Task Nobody_who_leads_or_speaks_elsewhere_is_asked()
    {
        var leads = Volunteer(1) with { Roles = [new RoleAssignment(Role.TeamLeader, OrgUnitId.Everything, new DateOnly(2026, 1, 1))] };
        await Put(
        [
            PeopleRecords.Type.Put(leads), ConversationRecords.Type.Put(Talk("test/main/one", 1)),
            PeopleRecords.Type.Put(Volunteer(2)), ConversationRecords.Type.Put(Talk("test/main/two", 2)),
            ConversationRecords.Type.Put(Talk("web/main/vtwo", 2) with { LastAt = Start.AddDays(700) }),
        ]);

        Assert.Equal((0, 0), Of(await After(TimeSpan.FromDays(731))));
    }

    [Fact]
    public async Task Who_got_an_announcement_goes_after_a_year_and_how_many_stays()
    {
        var run = new Run { Id = "a-1", Kind = AnnouncementKind.Alert, Urgency = AlertUrgency.Normal, StartedAt = Start, DoneAt = Start, IsChosen = true, Recipients = 120 };
        var under = run with { Id = "b-1", DoneAt = null };
        await Put([RunRecords.Runs.Put(run), RunRecords.Runs.Put(under), .. Ledger(run, 60), .. Ledger(under, 1)]);

        Assert.Equal(0, (await After(TimeSpan.FromDays(364))).Ledgers);
        Assert.Equal(60, (await _store.Find(RunRecords.ChunksOf(run.Id), Cancel)).Count);
        Assert.Equal(1, (await After(TimeSpan.FromDays(1))).Ledgers);

        Assert.Empty(await _store.Find(RunRecords.ChunksOf(run.Id), Cancel));
        Assert.Empty(await _store.Find(RunRecords.OutcomesOf(run.Id), Cancel));
        var kept = (await _store.Get(RunRecords.Runs, run.Id, Cancel))!.Value.Kept!;
        Assert.Equal((120, 60, 60, 60), (kept.Recipients, kept.Accepted, kept.Failed, kept.FailedBy["blocked"]));
        Assert.Single(await _store.Find(RunRecords.ChunksOf(under.Id), Cancel));
        Assert.Equal(0, (await After(TimeSpan.FromDays(900))).Ledgers);
    }

    [Fact]
    public async Task Broken_off_in_the_middle_of_a_ledger_the_figures_are_those_of_the_whole()
    {
        var run = new Run
        {
            Id = "a-1", Kind = AnnouncementKind.Alert, Urgency = AlertUrgency.Normal, StartedAt = Start, DoneAt = Start, IsChosen = true, Kept = new RunTotals(9, 7, 2, 0, new Dictionary<string, int>()),
        };
        await Put([RunRecords.Runs.Put(run), .. Ledger(run, 1)]);

        Assert.Equal(1, (await After(TimeSpan.FromDays(365))).Ledgers);

        Assert.Equal(7, (await _store.Get(RunRecords.Runs, run.Id, Cancel))!.Value.Kept!.Accepted);
    }

    [Fact]
    public async Task Counts_of_mail_go_with_their_week()
    {
        var week = MailWeek.IdOf(OrgUnitId.Everything, Start);
        await Put([AnnouncementRecords.Weeks.Put(new MailWeek { Id = week, Counts = new Dictionary<string, MailCount>() })]);

        await After(TimeSpan.FromDays(7));
        Assert.NotNull(await _store.Get(AnnouncementRecords.Weeks, week, Cancel));
        await After(TimeSpan.FromDays(14));
        Assert.Null(await _store.Get(AnnouncementRecords.Weeks, week, Cancel));
    }

    /// <summary>Chunks of two, one who got it and one who is blocked.</summary>
    private static IEnumerable<Change> Ledger(Run run, int chunks) => Enumerable.Range(1, chunks).SelectMany(no =>
    {
        var chunk = new RunChunk
        {
            Id = RunChunk.IdOf(run.Id, no), RunId = run.Id, No = no, Account = "test/main", Rank = Ranks.Bulk, NotBefore = Start, IsDone = true,
            Recipients = [new Recipient(Person(no), "test/main/a", "vi"), new Recipient(Person(no + 500), "test/main/b", "vi")],
        };
        var outcome = ChunkOutcome.For(chunk) with { States = "af", Reasons = new Dictionary<int, string> { [1] = "blocked" } };
        return (Change[])[RunRecords.Chunks.Put(chunk), RunRecords.Outcomes.Put(outcome)];
    });

    private static (int, int) Of(RetentionResult result) => (result.Asked, result.Forgotten);

    private async Task<RetentionResult> After(TimeSpan time)
    {
        _clock.Advance(time);
        return await Sweep().Run(_clock.GetUtcNow(), Cancel);
    }

    private RetentionSweep Sweep()
    {
        using var meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var addresses = new AddressStates(_store, new OnlyHost(), _clock, NullLogger<AddressStates>.Instance);
        var metrics = new DeliveryMetrics(meters.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), _clock);
        var outbox = new OutboxDispatcher(
            new DeliveryAccounts(() => [], _clock), _store, new SoleHost(_store), new OnlyHost(), addresses, new QuietHours(new TimeOnly(21, 0), new TimeOnly(6, 30)), new BackOff(() => 1), metrics,
            _clock, NullLoggerFactory.Instance);
        ITopic[] topics = [new PrivacyTopic(new StoredPrivacy(_store), new StoredPeople(_store, _clock))];
        return new RetentionSweep(_store, new InactivePeople(_store, _ids, new TestOrganisation(_store, _clock), topics, outbox), Options.Create(new RetentionOptions()));
    }

    private async Task Put(IReadOnlyList<Change> changes) => Assert.Equal(CommitResult.Done, await _store.Commit(changes, Cancel));

    private static PersonId Person(int number) => PersonId.Of(TestIds.Of(0xC_0000_0000 + number));

    private static Person Volunteer(int number) => new()
    {
        Id = Person(number), Name = "Nguyễn Thị Mẫu", Addresses = ["test/main/one"], JoinedAt = Start, Roles = [new RoleAssignment(Role.Volunteer, OrgUnitId.Everything, new DateOnly(2026, 1, 1))],
    };

    private static Consent Proof(int number) => new()
    {
        Id = ConsentId.Of(TestIds.Of(0xD_0000_0000 + number)), PersonId = Person(1), Purpose = ConsentPurpose.Photos, TextVersion = "2026-11", At = Start, Channel = "web",
    };

    private static Conversation Talk(string address, int person) => new() { Id = address, Address = address, PersonId = Person(person), Language = "vi", LastAt = Start };

    private static TranscriptPage FullPage(string chat, DateTimeOffset at) => new()
    {
        Chat = chat, Number = 1, Messages = [.. Enumerable.Range(1, TranscriptPage.Size).Select(n => new ChatMessage { Number = n, Text = "tin", At = at })],
    };
}
