using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Where a sign-up stands. Whether somebody came, and for how long, is no state of it: that is kept beside it, by its id.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignUpState>))]
public enum SignUpState
{
    /// <summary>Has a place.</summary>
    Going,

    /// <summary>On the waiting list.</summary>
    Waiting,

    /// <summary>A place is kept until <see cref="SignUp.OfferedUntil"/>.</summary>
    Offered,

    /// <summary>Said no.</summary>
    Declined,

    /// <summary>Said "later": no answer yet, and asked again once.</summary>
    Later,

    /// <summary>Had a place, or waited, and gave it up.</summary>
    Withdrawn,

    /// <summary>Let the time run out in which an offered place could be taken.</summary>
    Lapsed,
}

/// <summary>
/// What one person (or one named member of a team who does not use the bot) said to one shift. One record for each, whatever happened
/// since: the newest state stands. Check-in and hours refer to it by <see cref="Id"/>.
/// </summary>
public sealed record SignUp
{
    /// <summary><see cref="IdOf(ActivityId, int, PersonId)"/> or <see cref="IdOf(ActivityId, int, OrgUnitId, string)"/>.</summary>
    public required string Id { get; init; }

    public required ActivityId ActivityId { get; init; }

    /// <summary>Number of the shift; 0 = the activity as a whole, for a "no" or "later".</summary>
    public required int Shift { get; init; }

    /// <summary>Null for somebody whom a leader named and the bot does not know.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>How a leader named them; only where there is no <see cref="PersonId"/>.</summary>
    public string? NamedAs { get; init; }

    /// <summary>The unit they come with.</summary>
    public OrgUnitId? UnitId { get; init; }

    /// <summary>Friends they bring, without names.</summary>
    public int Guests { get; init; }

    /// <summary>The skill whose kept place they fill.</summary>
    public string? Skill { get; init; }

    public required SignUpState State { get; init; }

    /// <summary>When it came to this state.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who said so: themselves, or the leader who signed them up.</summary>
    public required PersonId By { get; init; }

    /// <summary>When the shift begins, for looking up what lies ahead of a person.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>Place in the line of those who wait.</summary>
    public long Line { get; init; }

    public DateTimeOffset? OfferedUntil { get; init; }

    /// <summary>All they take: themselves and their friends.</summary>
    [JsonIgnore]
    public int Seats => 1 + Guests;

    /// <summary>Places they take that need no skill.</summary>
    [JsonIgnore]
    public int OpenSeats => Guests + (Skill is null ? 1 : 0);

    /// <summary>Whether places are held for it.</summary>
    [JsonIgnore]
    public bool HoldsPlaces => State is SignUpState.Going or SignUpState.Offered;

    /// <summary>Whether they will hear of changes.</summary>
    [JsonIgnore]
    public bool IsOnList => State is SignUpState.Going or SignUpState.Offered or SignUpState.Waiting;

    public static string IdOf(ActivityId activity, int shift, PersonId person) => $"{activity}-{shift}-{person}";

    /// <summary>The same name of the same team is the same person, from whichever of its chat groups the list comes.</summary>
    /// <param name="foldedName">Lower case, without diacritics, single spaces.</param>
    public static string IdOf(ActivityId activity, int shift, OrgUnitId team, string foldedName) =>
        $"{activity}-{shift}-{Fingerprints.Text(Fingerprints.Add(Fingerprints.Add(Fingerprints.Start, team.ToString()), foldedName))}";
}

/// <summary>When an offered place is taken back.</summary>
public static class PlaceOffers
{
    private static readonly TimeOnly Morning = new(6, 30);
    private static readonly TimeOnly Night = new(21, 0);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Two hours by day (<paramref name="lasts"/>), counted from the morning for an offer made at night; shorter when the shift is near,
    /// but never under half an hour.
    /// </summary>
    public static DateTimeOffset Until(DateTimeOffset now, DateTimeOffset startsAt, TimeSpan lasts)
    {
        var local = VietnamTime.ToLocal(now);
        var time = TimeOnly.FromDateTime(local);
        var from = time >= Night ? VietnamTime.ToInstant(DateOnly.FromDateTime(local).AddDays(1).ToDateTime(Morning))
            : time < Morning ? VietnamTime.ToInstant(DateOnly.FromDateTime(local).ToDateTime(Morning)) : now;
        var until = from + lasts;
        var last = startsAt - Shortest;
        return until <= last ? until : last > now + Shortest ? last : now + Shortest;
    }
}
