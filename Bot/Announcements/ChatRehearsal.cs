using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;

namespace VolunteerBot.Bot.Announcements;

/// <summary>A rehearsal as it is told in chat.</summary>
internal sealed class ChatRehearsal(Rehearsal rehearsal, TimeProvider clock) : IRehearsal
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(14);

    public async ValueTask<IReadOnlyList<RehearsedAnnouncement>> Of(Func<Announcement, bool> only, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var runs = await rehearsal.Run(now, now + Ahead, only, null, cancel);
        return [.. runs.Select(r => new RehearsedAnnouncement(r.Announcement, r.First ?? r.Due, r.Last ?? r.Due, r.People, r.HeldBack, r.LeftOut.Values.Sum()))];
    }
}
