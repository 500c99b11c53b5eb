using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.People;

/// <summary>How people are stored: found by the addresses they write from, by phone, and by the units they belong to or hold roles in.</summary>
public static class PeopleRecords
{
    public static readonly RecordIndex<Person> ByAddress = RecordIndex<Person>.ByMany("address", p => p.Addresses);

    public static readonly RecordIndex<Person> ByRoleUnit = RecordIndex<Person>.ByMany("roleUnit", p => p.Roles.Select(r => r.UnitId.ToString()));

    /// <summary>Units in which a leading role is or was held; few to a unit, whatever the number of its volunteers.</summary>
    public static readonly RecordIndex<Person> ByLeadUnit =
        RecordIndex<Person>.ByMany("leadUnit", p => p.Roles.Where(r => r.Role != Role.Volunteer).Select(r => r.UnitId.ToString()));

    /// <summary>Units in which a post as a cadre is or was held.</summary>
    public static readonly RecordIndex<Person> ByPostUnit = RecordIndex<Person>.ByMany("postUnit", p => p.Posts.Select(post => post.UnitId.ToString()));

    public static readonly RecordIndex<Person> ByPhone = RecordIndex<Person>.By("phone", p => p.Phone);

    /// <summary>Those who may be alerted, by each unit they belong to.</summary>
    public static readonly RecordIndex<Person> Audience = RecordIndex<Person>.ByMany("audienceUnit", AudienceKeys.Units);

    /// <summary>The same people by all that counting them looks at.</summary>
    public static readonly RecordIndex<Person> AudienceCount = RecordIndex<Person>.Tallied("audienceKey", AudienceKeys.Of);

    /// <summary>Accounts that turned out to be somebody's, by whose.</summary>
    public static readonly RecordIndex<Person> ByMergedInto = RecordIndex<Person>.By("mergedInto", p => p.MergedInto?.ToString());

    /// <summary>Children, by who agreed for them.</summary>
    public static readonly RecordIndex<Person> ByGuardian = RecordIndex<Person>.By("guardian", p => p.Guardian?.By.ToString());

    /// <summary>
    /// Members of one unit, by home or by a role, who are not alerted: that unit and why, <c>unit|why</c>. Told when an announcement is planned,
    /// never written to.
    /// </summary>
    public static readonly RecordIndex<Person> Unalerted = RecordIndex<Person>.Tallied("unalertedIn", p =>
        WhyUnalerted(p) is { } why && AudienceKeys.UnitsOf(p) is [var unit] ? unit + "|" + why : null);

    /// <summary>The few of them who belong to several units, by each: counted by reading them, so that nobody counts twice.</summary>
    public static readonly RecordIndex<Person> UnalertedInSeveral = RecordIndex<Person>.ByMany("unalertedInSeveral", p =>
        WhyUnalerted(p) is not null && AudienceKeys.UnitsOf(p) is { Count: > 1 } units ? units.Select(u => u.ToString()) : []);

    /// <summary>Why somebody stands in no audience; null when they may be alerted, or are somebody else by now.</summary>
    public static string? WhyUnalerted(Person person) =>
        person.MergedInto is not null || person.TakesAlerts ? null
        : person.Addresses.Count == 0 ? Announcements.Recipients.NoAddress : person.StoppedAt is not null ? Announcements.Recipients.Stopped : Announcements.Recipients.NoConsent;

    public static readonly RecordType<Person> Type =
        new("people", DomainJson.Default.Person, p => p.Id.ToString(), ByAddress, ByRoleUnit, ByLeadUnit, ByPostUnit, ByPhone, Audience, AudienceCount, Unalerted, UnalertedInSeveral, ByMergedInto, ByGuardian);

    /// <summary>Proofs of consent, by person, oldest first.</summary>
    public static readonly RecordIndex<Consent> ConsentsByPerson =
        RecordIndex<Consent>.By("person", c => Keys.Of(c.PersonId.ToString(), c.Id.ToString()));

    /// <summary>Those taken back, by when: they are kept for some years as proof.</summary>
    public static readonly RecordIndex<Consent> WithdrawnConsents = RecordIndex<Consent>.By("withdrawn", c => c.WithdrawnAt is { } at ? Keys.Of(at) : null);

    public static readonly RecordType<Consent> Consents = new("consents", DomainJson.Default.Consent, c => c.Id.ToString(), ConsentsByPerson, WithdrawnConsents);
}
