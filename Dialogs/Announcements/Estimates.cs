using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>What an announcement would come to if it were sent now.</summary>
/// <param name="People">Who would be written to.</param>
/// <param name="Unreachable">Who is meant and cannot be written to, by why.</param>
/// <param name="HeldBack">Of the people, those for whom it would wait for the digest.</param>
/// <param name="Lasts">From the first to the last, at the allowed rates.</param>
/// <param name="WaitsForMorning">It would wait for the end of the quiet hours.</param>
public sealed record Estimate(
    int People, IReadOnlyList<ChannelEstimate> Channels, IReadOnlyDictionary<string, int> Unreachable, int HeldBack, TimeSpan Lasts, bool WaitsForMorning);

/// <param name="HasButtons">Otherwise choices are numbered lines.</param>
/// <param name="CostVnd">In whole đồng.</param>
public sealed record ChannelEstimate(string Channel, int People, bool HasButtons, long CostVnd)
{
    /// <summary>How documents arrive there.</summary>
    public FileDelivery Documents { get; init; }

    public bool ShowsPictures { get; init; } = true;
}

/// <summary>Counts audiences.</summary>
public interface IEstimates
{
    ValueTask<Estimate> Of(AnnouncementDraft draft, AnnouncementKind kind, CancellationToken cancel);
}

/// <summary>Looking at announcements and how they went.</summary>
public interface IAnnouncements
{
    ValueTask<Announcement?> Find(AnnouncementId id, CancellationToken cancel);

    /// <summary>A person's own, the newest first.</summary>
    ValueTask<IReadOnlyList<Announcement>> Of(PersonId author, CancellationToken cancel);

    /// <summary>What others announced a moment ago.</summary>
    ValueTask<IReadOnlyList<Announcement>> Recent(DateTimeOffset now, CancellationToken cancel);

    /// <summary>The last run and its figures; null when none has begun.</summary>
    ValueTask<(Run Run, RunTotals Totals)?> LastRun(Announcement announcement, CancellationToken cancel);

    /// <summary>Calls of a unit that are over, the newest first: "those who came last time".</summary>
    ValueTask<IReadOnlyList<Domain.Campaigns.Recruitment>> Past(IReadOnlyCollection<Domain.Organisation.OrgUnitId> units, DateTimeOffset now, CancellationToken cancel);
}

/// <param name="First">When the first would get it, and the last.</param>
public sealed record RehearsedAnnouncement(Announcement Announcement, DateTimeOffset First, DateTimeOffset Last, int People, int HeldBack, int LeftOut);

/// <summary>Says what is planned for the coming two weeks would come to; sends nothing.</summary>
public interface IRehearsal
{
    ValueTask<IReadOnlyList<RehearsedAnnouncement>> Of(Func<Announcement, bool> only, CancellationToken cancel);
}
