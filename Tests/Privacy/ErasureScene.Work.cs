using System.Text;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Dialogs;

namespace VolunteerBot.Tests.Privacy;

/// <summary>The campaigns, reports and lists somebody stands in.</summary>
internal sealed partial class ErasureScene
{
    public const string OwnList = "ownlist";
    public const string OthersList = "otherslist";
    public const string ListWithoutThem = "listwithoutthem";

    private static readonly MaterialId Read = MaterialId.Of(TestIds.Of(0xD_0000_0001));
    private static readonly AnnouncementId Told = AnnouncementId.Of(TestIds.Of(0xD_0000_0002));

    /// <summary>Whatever a copy must have something of.</summary>
    public static readonly IReadOnlyList<RecordType> StandsIn =
    [
        PeopleRecords.Type, PeopleRecords.Consents, ActivityRecords.Type, CampaignRecords.Campaigns, CampaignRecords.Recruitments, CampaignRecords.SignUps, NeedRecords.Type, AnnouncementRecords.Type,
        AnnouncementRecords.Weeks, AnnouncementRecords.Held, MaterialRecords.Type, MaterialRecords.Acknowledgements, RunRecords.Chunks, ReportingRecords.Obligations, ReportingRecords.Reports,
        ReportingRecords.CalendarLinks, ReportingRecords.PaperTemplates, PlanEvidenceRecords.Type, ImportRecords.Drafts, AuditRecords.Type,
    ];

    private static IReadOnlyList<Change> CampaignWork()
    {
        var (ahead, slot) = (Now.AddDays(3), new TimeSlot(new DateOnly(2026, 11, 27), new TimeOnly(7, 0), new DateOnly(2026, 11, 27), new TimeOnly(10, 0)));
        var chunk = new RunChunk
        {
            Id = RunChunk.IdOf("run1", 1), RunId = "run1", No = 1, Account = "telegram/main", Rank = Ranks.Bulk, NotBefore = Now,
            Recipients = [new Recipient(Id, Telegram, "vi"), new Recipient(Leader, "telegram/main/5", "vi")],
        };
        return
        [
            CampaignRecords.Campaigns.Put(new Campaign
            {
                Id = CampaignId.Of(TestIds.Of(0xD_0000_0003)), AuthorId = Id, CreatedAt = Now,
                Plan = new CampaignPlan("Mùa hè", CampaignKind.Summer, new DateOnly(2026, 6, 1), new DateOnly(2026, 8, 31), Unit, new Dictionary<string, decimal>(), null, $"Hỏi {Name}"),
            }),
            CampaignRecords.Recruitments.Put(new Recruitment
            {
                ActivityId = Own, UnitId = Unit, OwnerId = Id, Title = "Dọn rác", Place = new Place("Bãi Xép"), Terms = new RecruitmentTerms(null, null, null, null, null, $"Gọi {Phone}"),
                Shifts = [new Shift(1, slot, 1, new Dictionary<string, int>()) { Taken = 1, Waiting = 1 }], NextInLine = 2,
            }),
            CampaignRecords.SignUps.Put(SignUp(Id, SignUpState.Going, ahead)),
            CampaignRecords.SignUps.Put(SignUp(Leader, SignUpState.Waiting, ahead) with { Line = 1 }),
            NeedRecords.Type.Put(new VolunteerNeed
            {
                Id = NeedId.Of(TestIds.Of(0xD_0000_0004)), AuthorId = Id, ConfirmedAt = Now, Draft = new NeedDraft(Unit, $"Cần người giúp {Name}", new Place("Bãi Xép"), slot, 5, [], "Bí thư Đoàn xã"),
            }),
            AnnouncementRecords.Type.Put(new Announcement
            {
                Id = Told, Kind = AnnouncementKind.Alert, UnitId = Unit, AuthorId = Id, FollowedAt = Telegram, CreatedAt = Now, State = AnnouncementState.Done,
                Draft = new AnnouncementDraft($"Liên hệ {Phone}", null, new Audience { Units = [Unit] }, null, AlertUrgency.Normal, null, null, Repetition.Once),
            }),
            AnnouncementRecords.Weeks.Put(new MailWeek
            {
                Id = MailWeek.IdOf(Unit, Now), Counts = new Dictionary<string, MailCount> { [Id.ToString()] = new(2, Now), [Leader.ToString()] = new(1, Now) },
            }),
            AnnouncementRecords.Held.Put(new HeldBack
            {
                Id = Unit.ToString(), Announcements = new Dictionary<string, IReadOnlyList<AnnouncementId>> { [Id.ToString()] = [Told], [Leader.ToString()] = [Told] },
            }),
            MaterialRecords.Type.Put(new Material { Id = Read, Title = "Kế hoạch", Text = $"Hỏi thêm {Phone}", UnitId = Unit, AuthorId = Id, At = Now }),
            MaterialRecords.Acknowledgements.Put(new ReadAcknowledgement { Id = ReadAcknowledgement.IdOf(Read, Id), MaterialId = Read, PersonId = Id, ReadAt = Now, Channel = "telegram", Right = 2 }),
            RunRecords.Runs.Put(new Run { Id = "run1", AnnouncementId = Told, Kind = AnnouncementKind.Alert, Urgency = AlertUrgency.Normal, StartedAt = Now, IsChosen = true, Chunks = 1, Recipients = 2 }),
            RunRecords.Chunks.Put(chunk), RunRecords.Outcomes.Put(ChunkOutcome.For(chunk)),
        ];
    }

    private static IReadOnlyList<Change> Reports()
    {
        var period = new ReportingPeriod("2026-11", PeriodKind.Month, 2026, new DateOnly(2026, 10, 15), new DateOnly(2026, 11, 14));
        var owed = new ReportObligation
        {
            Id = ReportObligation.IdOf("thang", period.Key, Unit), Template = "thang", TemplateVersion = 1, Period = period, UnitId = Unit, NominalDue = new DateOnly(2026, 11, 30),
            Due = new DateOnly(2026, 11, 30), OpensOn = new DateOnly(2026, 11, 10), NextAt = Now.AddDays(1), TakenBy = Id, Reason = $"Theo lời {Name}",
            Steps = [new StepReceipt("Opens", Now, StepOutcome.Sent, [Id])],
        };
        return
        [
            ReportingRecords.Obligations.Put(owed),
            ReportingRecords.Reports.Put(new Report
            {
                Id = owed.Id, SavedBy = Id, SavedAt = Now,
                Versions = [new ReportVersion { No = 1, At = Now, By = Id, TemplateVersion = 1, Figures = new Dictionary<string, ReportedFigure> { ["ParticipationTurns"] = new(42, null, Sureness.Declared) }, Passages = new Dictionary<string, string> { ["results"] = $"{Name} kể" } }],
            }),
            ReportingRecords.CalendarLinks.Put(new CalendarLink("tokenofcalendar", Unit, Now, Id)),
            ReportingRecords.PaperTemplates.Put(new PaperTemplate(PaperTemplate.IdOf(Unit, "thang"), Unit, "thang", "ownform", "mau.docx", Id, Now)),
            PlanEvidenceRecords.Type.Put(new PlanEvidence
            {
                Id = TestIds.Of(0xD_0000_0005).ToString("N"), Kind = EvidenceKind.CourseDone, UnitId = Unit, Subject = Id.ToString(), On = new DateOnly(2026, 10, 1), Note = $"Chứng nhận của {Name}", By = Leader, At = Now,
            }),
        ];
    }

    /// <summary>A list of their own, another's list in which they stand with a number that lost its zero, and one in which they do not.</summary>
    private static IReadOnlyList<Change> Lists() =>
    [
        .. Waiting(OwnList, Id, "Họ và tên;SĐT\nDANHSACHXUYENCHI;0911111111\n"),
        .. Waiting(OthersList, Leader, $"Họ và tên;SĐT\nLê Văn Khác;{Phone.TrimStart('0')}\n{Name};\n"),
        .. Waiting(ListWithoutThem, Leader, "Họ và tên;SĐT\nLê Văn Khác;0911111112\n"),
    ];

    private static IReadOnlyList<Change> Waiting(string id, PersonId by, string text) =>
        [ImportRecords.Drafts.Put(new ImportDraft(id, "sheet-" + id, "People", by, Now)), new PutFile("sheet-" + id, Encoding.UTF8.GetBytes(text))];

    private static SignUp SignUp(PersonId person, SignUpState state, DateTimeOffset startsAt) => new()
    {
        Id = Domain.Campaigns.SignUp.IdOf(Own, 1, person), ActivityId = Own, Shift = 1, PersonId = person, UnitId = Unit, State = state, At = Now, By = person, StartsAt = startsAt,
    };
}
