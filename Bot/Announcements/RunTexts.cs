using System.Collections.Concurrent;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Announcements;

/// <summary>What the sending must know of a run: its messages, and whether it goes on.</summary>
internal sealed record RunState(Run Run, AnnouncementState? Announcement)
{
    public DateTimeOffset StartedAt => Run.StartedAt;

    public DateTimeOffset? StaleAt => Run.StaleAt;

    public bool IsStopped => Announcement is AnnouncementState.Stopped or AnnouncementState.Withdrawn;

    public bool IsPaused => Announcement == AnnouncementState.Paused;

    public bool MayDisturb => Ranks.MayDisturb(Run.Kind, Run.Urgency);
}

/// <summary>Runs as they are read while they are sent: looked up again after a second, or at once when this host changed one.</summary>
internal sealed class RunTexts(IRecords records, IOrganisation organisation, TimeProvider clock)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private const int MostKept = 200;

    private readonly ConcurrentDictionary<string, (RunState? State, long At)> _runs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OutgoingMessage> _digests = new(StringComparer.Ordinal);

    /// <summary>Something was committed: look again.</summary>
    public void Forget() => _runs.Clear();

    public async ValueTask<RunState?> Of(string run, CancellationToken cancel)
    {
        if (_runs.TryGetValue(run, out var known) && clock.GetElapsedTime(known.At) < Fresh)
            return known.State;
        var at = clock.GetTimestamp();
        var stored = (await records.Get(RunRecords.Runs, run, cancel))?.Value;
        var announcement = stored?.AnnouncementId is { } id ? (await records.Get(AnnouncementRecords.Type, id.ToString(), cancel))?.Value : null;
        var state = stored is null ? null : new RunState(stored, announcement?.State);
        if (_runs.Count > MostKept)
            _runs.Clear();
        _runs[run] = (state, at);
        return state;
    }

    public async ValueTask<OutgoingMessage> Message(RunState run, RunChunk chunk, string language, CancellationToken cancel)
    {
        if (chunk.Brings.Count == 0)
            return run.Run.Messages.GetValueOrDefault(language) ?? run.Run.Messages["vi"];
        var key = language + string.Join(',', chunk.Brings);
        if (_digests.TryGetValue(key, out var made))
            return made;
        var units = await organisation.Today(cancel);
        var brought = new List<(Announcement, Recruitment?)>();
        foreach (var id in chunk.Brings)
        {
            if (await records.Get(AnnouncementRecords.Type, id.ToString(), cancel) is not { Value: var announcement })
                continue;
            brought.Add((announcement, announcement.Draft.About is { } about ? (await records.Get(CampaignRecords.Recruitments, about.ToString(), cancel))?.Value : null));
        }
        if (_digests.Count > MostKept)
            _digests.Clear();
        return _digests[key] = AnnouncementMessages.Digest(brought, units, language, clock.GetUtcNow());
    }
}
