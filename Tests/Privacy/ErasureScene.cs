using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Privacy;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Privacy;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Dialogs;

namespace VolunteerBot.Tests.Privacy;

/// <summary>Somebody with values that stand nowhere else, in every place a person can stand in; and what erases them.</summary>
internal sealed partial class ErasureScene
{
    public const string Name = "Xuyến Chi Thử Nghiệm";
    public const string Phone = "0987650123";
    public const string Telegram = "telegram/main/880011223";
    public const string Web = "web/main/vxuyenchichat";

    /// <summary>No file may hold any of these afterwards.</summary>
    public static readonly IReadOnlyList<string> Values =
        [Name, "XuyenChi Platform", Phone, "0987 650 123", "880011223", "vxuyenchichat", "PICTUREOFXUYENCHI", "msg-XUYENCHI", "lời riêng của Xuyến", "TAIVEXUYENCHI", "giãi bày XUYENCHI", "PAYLOADXUYENCHI", "DANHSACHXUYENCHI"];

    public static readonly PersonId Id = PersonId.Of(TestIds.Of(0xE_0000_0001));
    public static readonly PersonId Merged = PersonId.Of(TestIds.Of(0xE_0000_0002));
    public static readonly PersonId Leader = PersonId.Of(TestIds.Of(0xE_0000_0003));
    public static readonly OrgUnitId Unit = OrgUnitId.Of(TestIds.Of(0xE_0000_0005));
    public static readonly ActivityId Own = ActivityId.Of(TestIds.Of(0xE_0000_0006));
    public static readonly ActivityId Others = ActivityId.Of(TestIds.Of(0xE_0000_0007));

    /// <summary>Yesterday at nine: the eraser reads the true clock, and what lies ahead of the scene must lie ahead of it too.</summary>
    public static readonly DateTimeOffset Now =
        VietnamTime.ToInstant(VietnamTime.DateOf(TimeProvider.System.GetUtcNow()).AddDays(-1).ToDateTime(new TimeOnly(9, 0)));

    private readonly IStore _store;
    private readonly TestIds _ids = new();

    public ErasureScene(IStore store, string listFile)
    {
        _store = store;
        List = new ForgottenList(listFile);
        People = new StoredPeople(store, TimeProvider.System);
        var talk = new TalkPersonal(store);
        var parts = new EraserParts(PersonalSubjects.Over(store, new SheetFiles()), talk, [new PrivacyTopic(new StoredPrivacy(store), People)], List, store as IWiping);
        Eraser = new Eraser(store, parts, Answers, _ids, TimeProvider.System, NullLogger<Eraser>.Instance);
        Decider = new PrivacyDecider(store, People, new StoredJoining(store, TimeProvider.System), new NoCopies());
    }

    public static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public ForgottenList List { get; }

    public IPeople People { get; }

    public Eraser Eraser { get; }

    public PrivacyDecider Decider { get; }

    public LastWords Answers { get; } = new();

    public async Task<DecisionContext> Deciding(PersonId by, string from) =>
        new((await People.Find(by, Cancel))!.Value, new OrgTree([], VietnamTime.DateOf(Now)), Now, from.Split('/')[0], _ids) { From = from };

    /// <summary>The person asks, as in a turn.</summary>
    public async Task Ask()
    {
        var outcome = (Outcome.Done)await Decider.Decide(new EraseMe(), await Deciding(Id, Telegram), Cancel)!;
        Xunit.Assert.Equal(CommitResult.Done, await _store.Commit(outcome.Changes, Cancel));
    }

    public async Task Seed()
    {
        await Put(Someone());
        await Put(Talk());
        await Put(Work());
        await Put(Papers());
        await Put(CampaignWork());
        await Put(Reports());
        await Put(Lists());
        // Old states of the same records lie in the store's files too.
        for (var i = 0; i < 30; i++)
        {
            var stored = (await _store.Get(PeopleRecords.Type, Id.ToString(), Cancel))!;
            await Put([PeopleRecords.Type.Put(stored.Value with { Name = Name + new string('.', i % 7) }, stored.Version)]);
            await Put([PeopleRecords.Type.Put(stored.Value, stored.Version + 1)]);
        }
    }

    private async Task Put(IReadOnlyList<Change> changes) => Xunit.Assert.Equal(CommitResult.Done, await _store.Commit(changes, Cancel));

    private static IReadOnlyList<Change> Someone() =>
    [
        PeopleRecords.Type.Put(new Person
        {
            Id = Id, Name = Name, Addresses = [Telegram, Web], Phone = Phone, IsPhoneVouched = true, BirthYear = 2001, HomeUnit = Unit, JoinedAt = Now, Consents = [ConsentPurpose.TakePart],
            Roles = [new RoleAssignment(Role.TeamLeader, Unit, new DateOnly(2026, 1, 1))],
        }),
        PeopleRecords.Type.Put(new Person { Id = Merged, Name = "", MergedInto = Id }),
        PeopleRecords.Type.Put(new Person
        {
            Id = Leader, Name = "Hạnh", Addresses = ["web/main/vleader"],
            Roles = [new RoleAssignment(Role.TeamLeader, Unit, new DateOnly(2026, 1, 1)) { ActingFor = Id }],
        }),
        PeopleRecords.Consents.Put(new Consent { Id = ConsentId.Of(TestIds.Of(0xF_0000_0001)), PersonId = Id, Purpose = ConsentPurpose.TakePart, TextVersion = "2026-11", MessageId = "msg-XUYENCHI", At = Now, Channel = "telegram" }),
        JoiningRecords.Requests.Put(new RoleRequest { Id = RoleRequestId.Of(TestIds.Of(0xF_0000_0002)), PersonId = Id, Role = Role.CommuneCadre, UnitId = Unit, At = Now, ExpiresAt = Now.AddDays(9) }),
        JoiningRecords.GuardianRequests.Put(new GuardianRequest { Child = Id, Address = Telegram, Language = "vi", BirthYear = 2012, At = Now, ExpiresAt = Now.AddDays(7) }),
        JoiningRecords.OneTimeCodes.Put(new OneTimeCode { Id = Codes.IdOf(CodePurpose.JoinAddress, "1"), Purpose = CodePurpose.JoinAddress, PersonId = Id, At = Now }),
        JoiningRecords.GuessLocks.Put(new GuessLock { Id = Id.ToString(), Since = Now }),
    ];

    private static IReadOnlyList<Change> Talk() =>
    [
        ConversationRecords.Type.Put(Conversation(Telegram, Id) with
        {
            DisplayName = "XuyenChi Platform", Kept = "lời riêng của Xuyến",
            Parked = [new FlowState { Flow = "register", Instance = "1", Log = [new Entry("title", "lời riêng của Xuyến", 0), new Entry("picture[0]", "draftpicture", 1)] }],
        }),
        ConversationRecords.Type.Put(Conversation("telegram/main/-100777/880011223", Id) with { Address = "telegram/main/-100777" }),
        ConversationRecords.Type.Put(Conversation(Web, Id)),
        ConversationRecords.Type.Put(Conversation("web/main/vleader", Leader) with { Menu = [new ShownChoice("Xác nhận " + Name, "/xacnhan 1")] }),
        ConversationRecords.Type.Put(Conversation("web/main/vmerged", Merged)),
        OutboxRecords.Type.Put(Mail("a", Telegram, Id, $"Chào {Name}")),
        OutboxRecords.Type.Put(Mail("b", "web/main/vleader", Leader, $"<b>{Name}</b> muốn tham gia")),
        InboxRecords.Type.Put(new InboxEvent("e1", "1", new InboundEvent { Id = "e1", From = Address.Parse(Telegram), At = Now, Text = "lời riêng của Xuyến", SenderName = "XuyenChi Platform" })),
        AddressRecords.Type.Put(new AddressState { Address = Telegram, Reason = "blocked", Since = Now }),
        OfferedLettersRecords.Type.Put(new OfferedLetters(Telegram, [new OfferedLetter("A", "/ketqua 1")])),
        WebChatRecords.Type.Put(new TranscriptPage { Chat = "vxuyenchichat", Number = 1, Messages = [new ChatMessage { Number = 1, Mine = true, Text = "lời riêng của Xuyến", Picture = "webchat-xc", At = Now }] }),
        WebChatRecords.Type.Put(new TranscriptPage
        {
            Chat = "vleader", Number = 1,
            Messages = [new ChatMessage { Number = 1, Text = $"<b>{Name}</b> xin xác nhận, gọi 0987 650 123", At = Now }, new ChatMessage { Number = 2, Mine = true, Text = "giữ lại câu này", At = Now }],
        }),
        new PutFile("webchat-xc", "PICTUREOFXUYENCHI web"u8.ToArray()),
    ];

    private static IReadOnlyList<Change> Work() =>
    [
        ActivityRecords.Type.Put(Activity(Own, Id, $"Liên hệ {Name} {Phone}") with
        {
            Status = ActivityStatus.Reported,
            Result = new ActivityResult { Turns = 42, Story = $"{Name} kể lại", Pictures = ["resultpicture"], ReportedBy = Id, ReportedAt = Now },
        }),
        ActivityRecords.Type.Put(Activity(Others, Leader, "Gọi +84 987 650 123 nhé")),
        ActivityRecords.Reminders.Put(new ActivityReminder { Id = "r1", ActivityId = Own, To = Id, Kind = ReminderKind.AskResult, DueAt = Now, StaleAt = Now.AddDays(1) }),
        .. KeptFiles.Keep(new PutFile("resultpicture", "PICTUREOFXUYENCHI result"u8.ToArray()), Id, Now),
        .. KeptFiles.Keep(new PutFile("draftpicture", "PICTUREOFXUYENCHI draft"u8.ToArray()), Id, Now),
        .. KeptFiles.Keep(new PutFile("sharedpicture", "SHAREDPICTURE"u8.ToArray()), Id, Now),
        .. KeptFiles.Keep(new PutFile("sharedpicture", "SHAREDPICTURE"u8.ToArray()), Leader, Now),
        .. KeptFiles.Keep(new PutFile("copy", "TAIVEXUYENCHI"u8.ToArray()), Id, Now, Now.AddDays(7)),
    ];

    private static IReadOnlyList<Change> Papers() =>
    [
        CertificateRecords.Type.Put(new Certificate
        {
            Id = CertificateId.Of(TestIds.Of(0xF_0000_000C)), Code = "abcdefghjkmnpqrs", Number = "0001/2026/GCN-TNV", UnitId = Unit, UnitName = "Đoàn xã", PersonId = Id, Name = Name,
            Service = new CertifiedService(new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), 2, 5), IssuedBy = Leader, Signer = "Hạnh", SignedAs = Role.CommuneCadre, IssuedAt = Now,
            File = new SignedFile("e30", "PAYLOADXUYENCHI", "e30"),
        }),
        CertificateRecords.Requests.Put(new CertificateRequest { Id = CertificateRequestId.Of(TestIds.Of(0xF_0000_000D)), PersonId = Id, UnitId = Unit, Scope = new CertifiedScope(Year: 2026), At = Now }),
        AuditRecords.Type.Put(new AuditEntry(TestIds.Of(0xF_0000_000E).ToString("N"), Now, Leader, "role.confirmed", "people/" + Id, "telegram")),
        AuditRecords.Type.Put(new AuditEntry(TestIds.Of(0xF_0000_0009).ToString("N"), Now, Id, "activity.registered", "activities/" + Own, "telegram")),
        PrivacyRecords.Requests.Put(new DataRequest { Id = TestIds.Of(0xF_0000_000A).ToString("N"), PersonId = Id, Kind = DataRequestKind.Ask, ReceivedAt = Now, DueOn = new DateOnly(2026, 12, 4), Channel = "telegram", Words = "giãi bày XUYENCHI" }),
        PrivacyRecords.Looks.Put(new AccessLook { Id = TestIds.Of(0xF_0000_000B).ToString("N"), At = Now, By = Leader, What = LookedAt.Roster, UnitId = Unit, People = [Id], Channel = "web" }),
    ];

    private static Conversation Conversation(string address, PersonId person) => new() { Id = address, Address = address, PersonId = person, Language = "vi", LastAt = Now };

    private static OutboxMessage Mail(string id, string to, PersonId person, string text) => new()
    {
        Id = id, Lane = Lane.Notice, To = to, Person = person, Message = new OutgoingMessage { Text = text }, QueuedAt = Now, NotBefore = Now, State = DeliveryState.Accepted, DoneAt = Now,
    };

    private static Activity Activity(ActivityId id, PersonId author, string note) => new()
    {
        Id = id, AuthorId = author, CreatedAt = Now,
        Plan = new ActivityDraft("Dọn rác", "Environment", new TimeSlot(new DateOnly(2026, 11, 22), new TimeOnly(7, 0), new DateOnly(2026, 11, 22), null), new Place("Bãi Xép"), Unit, 30, note),
    };

    private sealed class NoCopies : IDataCopies
    {
        public ValueTask<IReadOnlyList<DataCopy>> Make(Person person, DecisionContext context, CancellationToken cancel) => new([]);
    }

    internal sealed class LastWords : IAnswers
    {
        public List<(string To, string Text)> Said { get; } = [];

        public Task<(AnswerFate Fate, string? Ref)> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
        {
            Said.Add((to.ToString(), message.Text));
            return Task.FromResult((AnswerFate.Sent, (string?)"1"));
        }

        public void ShowTyping(Address to)
        {
        }
    }
}
