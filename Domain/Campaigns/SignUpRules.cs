using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Who may come, and which places they take.</summary>
public static class SignUpRules
{
    /// <summary>Why a person cannot come, whatever the places; null when they can.</summary>
    public static IRefusal? WhyNot(Person person, Recruitment recruitment, Shift shift, DateOnly today)
    {
        if (person.BirthYear is not { } born)
            return recruitment.Terms.MinimumAge is not null ? new JoinFirst() : null;
        if (recruitment.Terms.MinimumAge is { } age && Ages.InYear(born, shift.When.Date) < age)
            return new TooYoung(age);
        // A child takes part when a guardian agreed too (domain reference 4.5). The year alone does not tell: they said so when they joined.
        return Ages.InYear(born, today) < Ages.OwnConsent && person.Guardian is null ? new JoinFirst() : null;
    }

    /// <summary>Under 18 and away over night: a parent is told (domain reference 4.5).</summary>
    public static bool ConcernsParent(Person person, Shift shift) =>
        person.BirthYear is { } born && Ages.InYear(born, shift.When.Date) < Ages.Adult && shift.When.LastDate > shift.When.Date;

    /// <summary>
    /// The places somebody gets now: a kept one for a skill where there is one, else an open one; friends take open places, as many as
    /// are left. Null = there is no place for themselves.
    /// </summary>
    public static Seating? Seat(Shift shift, IReadOnlyList<string> skills, int guests)
    {
        // Somebody with the skill fills the kept place first: it is what the shift lacks, and nobody else can.
        var skill = shift.KeptFor(skills);
        var open = shift.Free - (skill is null ? 1 : 0);
        return open < 0 ? null : new Seating(skill, Math.Min(guests, open));
    }
}

/// <param name="Skill">The skill whose kept place it is; null = an open one.</param>
/// <param name="Guests">Friends who get a place too.</param>
public sealed record Seating(string? Skill, int Guests);
