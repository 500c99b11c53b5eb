using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// A year of announcements: half of the deliveries to communes (one chunk each), half to provinces (a hundred chunks each), every run
/// with its ledger; and messages of the last thirty days that are settled.
/// </summary>
internal sealed class ScaleDeliveries(ScaleCountry country, ScalePeople people)
{
    private const int ChunksOfProvince = 100;
    private const int Settled = 30_000;

    private readonly ScaleSizes _sizes = country.Sizes;

    private int Chunks => _sizes.Deliveries / RunChunk.MostRecipients;

    private int ProvinceRuns => Math.Max(1, Chunks / 2 / ChunksOfProvince);

    private int CommuneRuns => Math.Max(1, Chunks - (ProvinceRuns * ChunksOfProvince));

    private int Runs => ProvinceRuns + CommuneRuns;

    public IEnumerable<RecordPut> Announcements() => Enumerable.Range(0, Runs).Select(n => AnnouncementRecords.Type.Put(AnnouncementOf(n)));

    public IEnumerable<RecordPut> AllRuns() => Enumerable.Range(0, Runs).Select(n => RunRecords.Runs.Put(RunOf(n)));

    public IEnumerable<RecordPut> AllChunks() => AllNumbers().Select(c => RunRecords.Chunks.Put(ChunkOf(c.Run, c.No)));

    public IEnumerable<RecordPut> Outcomes() => AllNumbers().Select(c => RunRecords.Outcomes.Put(OutcomeOf(c.Run, c.No)));

    public IEnumerable<RecordPut> Outbox() =>
        from number in Enumerable.Range(0, Math.Max(100, (int)(Settled * (_sizes.People / 1e6))))
        let at = _sizes.Now.AddDays(-30).AddMinutes(1 + number * 30.0 * 1_440 / Settled)
        let person = people.LeaderOf(number)
        select OutboxRecords.Type.Put(new OutboxMessage
        {
            Id = "remind-made-" + number, Lane = Lane.Bulk, To = ScalePeople.AddressOf(person), Person = ScalePeople.IdOf(person), QueuedAt = at, NotBefore = at, DoneAt = at, State = DeliveryState.Accepted,
            Message = new OutgoingMessage { Text = "Ngày mai 7h có hoạt động tại " + ScaleWords.Place(number) },
        });

    private IEnumerable<(int Run, int No)> AllNumbers() => Enumerable.Range(0, Runs).SelectMany(r => Enumerable.Range(1, ChunksOf(r)).Select(no => (r, no)));

    /// <summary>The runs of provinces come first.</summary>
    private bool IsOfProvince(int run) => run < ProvinceRuns;

    private int ChunksOf(int run) => IsOfProvince(run) ? ChunksOfProvince : 1;

    private DateTimeOffset StartedAt(int run) => _sizes.Now.AddHours(-1 - (long)run * 8_000 / Runs);

    private AnnouncementId IdOf(int run) => AnnouncementId.Of(ScaleIds.At(StartedAt(run), Made.Announcement, run));

    private Announcement AnnouncementOf(int run)
    {
        var unit = IsOfProvince(run) ? country.Province(run) : country.Commune(run);
        var author = IsOfProvince(run) ? people.OfficerOf(run) : people.CadreOf(run);
        return new Announcement
        {
            Id = IdOf(run), Kind = AnnouncementKind.Alert, UnitId = unit, AuthorId = ScalePeople.IdOf(author), CreatedAt = StartedAt(run), State = AnnouncementState.Done, Runs = 1, Expected = ChunksOf(run) * RunChunk.MostRecipients,
            Draft = new AnnouncementDraft(TextOf(run), null, new Audience { Units = [unit] }, null, AlertUrgency.Normal, null, null, Repetition.Once),
        };
    }

    private Run RunOf(int run) => new()
    {
        Id = RunIdOf(run), AnnouncementId = IdOf(run), Kind = AnnouncementKind.Alert, Urgency = AlertUrgency.Normal, StartedAt = StartedAt(run), DoneAt = StartedAt(run).AddMinutes(20), IsChosen = true,
        Messages = new Dictionary<string, OutgoingMessage> { ["vi"] = new() { Text = TextOf(run) } }, Chunks = ChunksOf(run), Recipients = ChunksOf(run) * RunChunk.MostRecipients,
    };

    private RunChunk ChunkOf(int run, int no) => new()
    {
        Id = RunChunk.IdOf(RunIdOf(run), no), RunId = RunIdOf(run), No = no, Account = "telegram/main", Rank = Ranks.Bulk, NotBefore = StartedAt(run), IsDone = true,
        Recipients = [.. Enumerable.Range(0, RunChunk.MostRecipients).Select(i => people.Volunteer((run * 31 + no) * RunChunk.MostRecipients + i)).Select(p => new Recipient(ScalePeople.IdOf(p), ScalePeople.AddressOf(p), "vi"))],
    };

    private ChunkOutcome OutcomeOf(int run, int no) => new()
    {
        Id = RunChunk.IdOf(RunIdOf(run), no), RunId = RunIdOf(run), States = string.Concat(Enumerable.Range(0, RunChunk.MostRecipients).Select(i => i % 50 == 49 ? ChunkOutcome.Failed : ChunkOutcome.Accepted)),
        After = [.. Enumerable.Range(0, RunChunk.MostRecipients).Select(i => no * 9 + i / 30)], Reasons = Enumerable.Range(0, RunChunk.MostRecipients / 50).ToDictionary(i => i * 50 + 49, _ => "blocked"),
    };

    private string RunIdOf(int run) => IdOf(run) + "-1";

    private static string TextOf(int run) => $"Chủ nhật này 7h tập trung tại {ScaleWords.Place(run)}: dọn rác, trồng cây. Mời các bạn đăng ký trước 17h thứ Sáu.";
}
