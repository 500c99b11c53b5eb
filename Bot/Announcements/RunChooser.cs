using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// Chooses the recipients of runs and queues them, some hundred to a document. How far it has come is committed with what was queued, so
/// that after a crash nobody is left out and nobody queued twice. A page is committed at a time: the writer of the store is free again
/// within milliseconds.
/// </summary>
internal sealed class RunChooser(
    IStore store, ChosenPeople people, IOrganisation organisation, QuietHours quiet, CampaignSettings settings, TimeProvider clock,
    ILogger<RunChooser> log)
{
    private static readonly string[] Languages = ["vi", "en"];

    /// <summary>Begins the run of an announcement that is due. Null when somebody else did, or it changed meanwhile.</summary>
    public async Task<Stored<Run>?> Begin(Stored<Announcement> due, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var announcement = due.Value;
        var units = await organisation.Today(cancel);
        var call = announcement.Draft.About is { } about ? (await store.Get(CampaignRecords.Recruitments, about.ToString(), cancel))?.Value : null;
        if (announcement.Kind is AnnouncementKind.Reminder or AnnouncementKind.Replacement && IsTooLate(announcement, call, now))
        {
            await store.Commit([AnnouncementRecords.Type.Put(announcement with { State = AnnouncementState.Withdrawn, DueAt = null }, due.Version)], cancel);
            return null;
        }
        var unit = AnnouncementMessages.UnitName(units, announcement.UnitId);
        var draft = announcement.Draft;
        var run = new Run
        {
            Id = announcement.RunId(announcement.Runs + 1), AnnouncementId = announcement.Id, Kind = announcement.Kind, Urgency = draft.Urgency, StartedAt = now,
            StaleAt = StaleAt(announcement, call, now),
            Messages = Languages.ToDictionary(l => l, l => AnnouncementMessages.Word(announcement, unit, call, l, now)),
        };
        var next = announcement.NextAfter(announcement.DueAt ?? now);
        var begun = announcement with { State = AnnouncementState.Sending, Runs = announcement.Runs + 1, DueAt = next };
        return await store.Commit([RunRecords.Runs.Put(run, 0), AnnouncementRecords.Type.Put(begun, due.Version)], cancel) == CommitResult.Done ? new Stored<Run>(run, 1) : null;
    }

    /// <summary>Chooses on from where the run stands, until all are chosen or it was stopped.</summary>
    /// <param name="queued">Told after each commit which accounts have something new.</param>
    public async Task Choose(Stored<Run> stored, Action<IEnumerable<string>> queued, CancellationToken cancel)
    {
        if (stored.Value.AnnouncementId is not { } id || await store.Get(AnnouncementRecords.Type, id.ToString(), cancel) is not { Value: var announcement })
            return;
        var call = announcement.Draft.About is { } about ? (await store.Get(CampaignRecords.Recruitments, about.ToString(), cancel))?.Value : null;
        var batch = new Choosing(stored, announcement, new WeekCounts(store, stored.Value.StartedAt));
        var today = VietnamTime.DateOf(stored.Value.StartedAt);
        await foreach (var page in people.Pages(announcement.Draft.Audience, announcement.Kind, call, today, stored.Value.Cursor, batch.Weeks, cancel))
        {
            foreach (var chosen in page)
                await Add(batch, chosen, today, cancel);
            batch.Cursor = page[^1].Cursor;
            if (page.Count < ChosenPeople.Page)
                break;
            if (!await Commit(batch, isLast: false, queued, cancel))
                return;
            if (await store.Get(AnnouncementRecords.Type, id.ToString(), cancel) is { Value.State: AnnouncementState.Stopped })
                break;
        }
        await Commit(batch, isLast: true, queued, cancel);
    }

    private async ValueTask Add(Choosing batch, Chosen chosen, DateOnly today, CancellationToken cancel)
    {
        var (person, announcement) = (chosen.Person, batch.Announcement);
        if (chosen.Address is not { } address)
        {
            batch.LeftOut[chosen.WhyNot!] = batch.LeftOut.GetValueOrDefault(chosen.WhyNot!) + 1;
            return;
        }
        var week = await batch.Weeks.Of(person, cancel);
        if (Allowance.HoldsBack(week, announcement.Kind, announcement.Draft.Urgency, batch.Run.StartedAt, settings))
        {
            await batch.Weeks.HoldBack(person, announcement.Id, cancel);
            batch.HeldBack++;
            return;
        }
        if (Allowance.After(week, announcement.Kind, announcement.Draft.Urgency, batch.Run.StartedAt) is { } after && after != week)
            await batch.Weeks.Count(person, after, cancel);
        batch.To(OutboxRecords.AccountOf(address)).Add(new Recipient(person.Id, address, person.Language) { Quiet = Recipients.QuietOf(person, today) });
    }

    private async Task<bool> Commit(Choosing batch, bool isLast, Action<IEnumerable<string>> queued, CancellationToken cancel)
    {
        var run = batch.Run;
        var chunks = new List<RunChunk>();
        foreach (var (account, recipients) in batch.ByAccount)
        {
            foreach (var some in recipients.Chunk(RunChunk.MostRecipients))
            {
                var no = run.Chunks + chunks.Count + 1;
                chunks.Add(new RunChunk
                {
                    Id = RunChunk.IdOf(run.Id, no), RunId = run.Id, No = no, Account = account, Rank = Ranks.Of(run.Kind, run.Urgency), Recipients = some, NotBefore = run.StartedAt,
                });
            }
        }
        var next = run with
        {
            Cursor = batch.Cursor, IsChosen = isLast, Chunks = run.Chunks + chunks.Count, Recipients = run.Recipients + chunks.Sum(c => c.Recipients.Count),
            LeftOut = new Dictionary<string, int>(batch.LeftOut), HeldBack = batch.HeldBack,
        };
        List<Change> changes =
        [
            RunRecords.Runs.Put(next, batch.Version), .. chunks.Select(c => RunRecords.Chunks.Put(c, 0)), .. chunks.Select(c => RunRecords.Outcomes.Put(ChunkOutcome.For(c), 0)),
            .. batch.Weeks.TakeChanges(),
        ];
        if (await store.Commit(changes, cancel) != CommitResult.Done)
        {
            // Another host, or another run, was at the same records; what is stored is whole, and choosing goes on from there.
            log.LogInformation("Run {Run} is gone on with from what is stored.", run.Id);
            return false;
        }
        batch.Committed(next);
        queued(chunks.Select(c => c.Account).Distinct());
        return true;
    }

    /// <summary>
    /// The shift has begun, or will have when the quiet hours end: who comes at six was told all on the evening before, and nobody is
    /// woken at four to hear it again.
    /// </summary>
    private bool IsTooLate(Announcement announcement, Recruitment? call, DateTimeOffset now)
    {
        if (call is null || call.State == RecruitmentState.CalledOff)
            return true;
        var begins = (call.Shift(announcement.Draft.Audience.Shift ?? 0) ?? call.Shifts[^1]).When.StartInstant;
        var mayGo = Ranks.MayDisturb(announcement.Kind, announcement.Draft.Urgency) ? now : quiet.EndAfter(now) ?? now;
        return begins <= mayGo;
    }

    /// <summary>A reminder is of no use when its shift has begun, a call when all have; other news after two days.</summary>
    private static DateTimeOffset? StaleAt(Announcement announcement, Recruitment? call, DateTimeOffset now) =>
        announcement.Kind == AnnouncementKind.Material ? null
        : call is null || announcement.Kind == AnnouncementKind.Change ? now.AddDays(2)
        : announcement.Draft.Audience.Shift is { } no && call.Shift(no) is { } shift ? shift.When.StartInstant : call.Shifts.Max(s => s.When.StartInstant);

    private sealed class Choosing(Stored<Run> stored, Announcement announcement, WeekCounts weeks)
    {
        private readonly SortedDictionary<string, List<Recipient>> _byAccount = new(StringComparer.Ordinal);

        public Run Run { get; private set; } = stored.Value;

        public long Version { get; private set; } = stored.Version;

        public Announcement Announcement => announcement;

        public WeekCounts Weeks => weeks;

        public SortedDictionary<string, int> LeftOut { get; } = new(stored.Value.LeftOut.ToDictionary(), StringComparer.Ordinal);

        public int HeldBack { get; set; } = stored.Value.HeldBack;

        public string? Cursor { get; set; } = stored.Value.Cursor;

        public IReadOnlyDictionary<string, List<Recipient>> ByAccount => _byAccount;

        public List<Recipient> To(string account)
        {
            if (!_byAccount.TryGetValue(account, out var recipients))
                _byAccount[account] = recipients = [];
            return recipients;
        }

        public void Committed(Run next)
        {
            (Run, Version) = (next, Version + 1);
            _byAccount.Clear();
        }
    }
}
