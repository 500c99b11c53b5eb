using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Calls that have too few people shortly before they begin, and the search for more in waves, the nearest first.</summary>
public static class ThinCalls
{
    /// <summary>So long before a shift begins it should be filled.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromHours(48);

    /// <summary>A wave has so long to answer before the next goes out.</summary>
    public static readonly TimeSpan BetweenWaves = TimeSpan.FromHours(3);

    public const int MostWaves = 3;

    /// <summary>A shift with under this share of its places taken is thin.</summary>
    private const double Thin = 0.7;

    public static bool IsThin(Shift shift) => shift.Waiting == 0 && shift.TakenInAll < Math.Ceiling(shift.Places * Thin);

    /// <summary>Whether the next wave is due.</summary>
    public static bool NeedsWave(Recruitment call, DateTimeOffset now) =>
        call.Waves < MostWaves && (call.LastWaveAt is not { } last || now - last >= BetweenWaves)
        && call.Shifts.Any(s => call.TakesSignUps(s, now) && s.When.StartInstant - now <= Before && IsThin(s));

    /// <summary>
    /// Whom the next wave asks: first the unit's own people, then its neighbours under the same parent, then one level wider. Those who
    /// have answered are never asked again; whoever comes takes a place like anybody else, so that no wave can fill too much.
    /// </summary>
    public static Announcement Wave(Recruitment call, OrgTree units, IIdSource ids, DateTimeOffset now)
    {
        var level = units.Current(call.UnitId) ?? call.UnitId;
        for (var i = 0; i < call.Waves && units.ParentOf(level) is { } parent; i++)
            level = parent;
        var lacking = call.Shifts.SelectMany(s => s.Skills.Keys.Where(k => s.FreeFor(k) > 0)).FirstOrDefault();
        // What only people with a skill can fill, only they are asked for, in the first wave.
        var skill = call.Waves == 0 && lacking is not null && call.Shifts.All(s => s.Free == 0) ? lacking : null;
        return new Announcement
        {
            Id = AnnouncementId.Of(ids.Next()), Kind = AnnouncementKind.Replacement, UnitId = call.UnitId, AuthorId = call.OwnerId, CreatedAt = now,
            State = AnnouncementState.Scheduled, DueAt = now,
            Draft = new AnnouncementDraft("", null, new Audience { Units = [level], NotAnswering = call.ActivityId, Skill = skill }, call.ActivityId, AlertUrgency.Important, "too few people", null, Repetition.Once),
        };
    }
}

/// <summary>Told to the one who runs a call that is thin: what it lacks, and what the bot did about it.</summary>
/// <param name="Wave">The wave that went out now; null = there are no more.</param>
/// <param name="Asked">Name of the unit whose people are asked.</param>
public sealed record CallIsThin(Recruitment Recruitment, Shift Shift, int? Wave, string? Asked) : Decisions.IAlert;
