using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Campaigns;

[JsonConverter(typeof(JsonStringEnumConverter<RecruitmentState>))]
public enum RecruitmentState
{
    Open,

    /// <summary>Closed by hand: nobody new; those who are on the list stay on it.</summary>
    Closed,

    /// <summary>The activity was cancelled.</summary>
    CalledOff,
}

/// <summary>What somebody who thinks of coming should know (domain reference 1.8, <c>CampaignAlert</c>).</summary>
/// <param name="OpensAt">Sign-up opens; null = at once.</param>
/// <param name="ClosesAt">Sign-up closes; null = when the shift begins.</param>
/// <param name="MinimumAge">In the year of the activity; null = everybody who may take part at all.</param>
/// <param name="Contact">A role, never a private number: "Bí thư Đoàn xã".</param>
public sealed record RecruitmentTerms(
    DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt, int? MinimumAge, string? Bring, string? Safety, string? Contact);

/// <summary>
/// The call for volunteers of one activity: its shifts and the places in them. It carries the counts of its places, and everything
/// that takes or frees a place writes it against the version it read, so no race can fill a place twice.
/// </summary>
public sealed record Recruitment
{
    /// <summary>Also its own id: an activity calls once.</summary>
    public required ActivityId ActivityId { get; init; }

    public CampaignId? CampaignId { get; init; }

    /// <summary>The unit the activity is credited to.</summary>
    public required OrgUnitId UnitId { get; init; }

    /// <summary>Who runs it and hears how it goes.</summary>
    public required PersonId OwnerId { get; init; }

    public required string Title { get; init; }

    public required Place Place { get; init; }

    public required RecruitmentTerms Terms { get; init; }

    /// <summary>At least one, in the order of their beginnings.</summary>
    public required IReadOnlyList<Shift> Shifts { get; init; }

    public RecruitmentState State { get; init; }

    /// <summary>When people were last told of it; the newest is what a bare "em tham gia" is taken for.</summary>
    public DateTimeOffset? AnnouncedAt { get; init; }

    /// <summary>How many people the announcements of it were to reach.</summary>
    public int Told { get; init; }

    /// <summary>How many waves of a search for more people have gone out, and when the last one did.</summary>
    public int Waves { get; init; }

    public DateTimeOffset? LastWaveAt { get; init; }

    /// <summary>Number of the next who waits.</summary>
    public long NextInLine { get; init; }

    [JsonIgnore]
    public DateTimeOffset StartsAt => Shifts.Min(s => s.When.StartInstant);

    [JsonIgnore]
    public DateTimeOffset EndsAt => Shifts.Max(s => s.When.EndInstant);

    public Shift? Shift(int no) => Shifts.FirstOrDefault(s => s.No == no);

    /// <summary>Whether a place in the shift can be taken at this instant.</summary>
    public bool TakesSignUps(Shift shift, DateTimeOffset now) =>
        State == RecruitmentState.Open && now < shift.When.StartInstant && (Terms.OpensAt is not { } opens || now >= opens)
        && (Terms.ClosesAt is not { } closes || now < closes);

    public Recruitment With(Shift shift) => this with { Shifts = [.. Shifts.Select(s => s.No == shift.No ? shift : s)] };
}

/// <summary>A stretch of an activity for which people sign up, and how full it is.</summary>
/// <param name="No">From 1; names the shift for ever.</param>
/// <param name="Places">All places, those of <paramref name="Skills"/> among them.</param>
/// <param name="Skills">Places kept for people with a skill, by its code.</param>
public sealed record Shift(int No, TimeSlot When, int Places, IReadOnlyDictionary<string, int> Skills)
{
    /// <summary>Places nobody needs a skill for that are taken or offered to somebody.</summary>
    public int Taken { get; init; }

    /// <summary>Places of a skill that are taken or offered.</summary>
    public IReadOnlyDictionary<string, int> SkilledTaken { get; init; } = new Dictionary<string, int>();

    /// <summary>Sign-ups that wait for a place.</summary>
    public int Waiting { get; init; }

    [JsonIgnore]
    public int OpenPlaces => Math.Max(0, Places - Skills.Values.Sum());

    /// <summary>Places left that anybody can take.</summary>
    [JsonIgnore]
    public int Free => Math.Max(0, OpenPlaces - Taken);

    /// <summary>All places taken or offered.</summary>
    [JsonIgnore]
    public int TakenInAll => Taken + SkilledTaken.Values.Sum();

    public int FreeFor(string skill) => Math.Max(0, Skills.GetValueOrDefault(skill) - SkilledTaken.GetValueOrDefault(skill));

    /// <summary>A kept place that is free for one of the skills; null when there is none.</summary>
    public string? KeptFor(IEnumerable<string> skills) => skills.FirstOrDefault(s => FreeFor(s) > 0);

    /// <summary>The shift with one more place taken for a skill (or, negative, freed).</summary>
    public Shift Take(string? skill, int open)
    {
        var next = this with { Taken = Taken + open };
        return skill is null ? next : next with
        {
            SkilledTaken = new Dictionary<string, int>(SkilledTaken) { [skill] = SkilledTaken.GetValueOrDefault(skill) + 1 },
        };
    }

    /// <summary>The shift with the places of a sign-up free again.</summary>
    public Shift Release(SignUp signUp)
    {
        var next = this with { Taken = Taken - signUp.OpenSeats };
        return signUp.Skill is not { } skill ? next : next with
        {
            SkilledTaken = new Dictionary<string, int>(SkilledTaken) { [skill] = SkilledTaken.GetValueOrDefault(skill) - 1 },
        };
    }
}
