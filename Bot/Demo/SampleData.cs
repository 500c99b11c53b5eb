using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Bot.Demo;

/// <summary>
/// Sample data that looks like the eastern communes of Đắk Lắk: units with their history, people who do not exist, two years of
/// activities. The same instant gives the same data. Made as the domain reference, section 5, tells.
/// </summary>
public sealed class SampleData
{
    /// <summary>Most changes in one commit.</summary>
    public const int CommitSize = 500;

    private SampleData(IReadOnlyList<ReportTemplate> templates, IReadOnlyList<OrgUnit> units, IReadOnlyList<OrgChange> changes, IReadOnlyList<Person> people, IReadOnlyList<Activity> activities, SampleCalls calls, DateTimeOffset now)
    {
        (Campaigns, Recruitments, SignUps) = ([calls.Campaign], calls.Calls, calls.SignUps);
        Templates = templates;
        Units = units;
        UnitChanges = changes;
        People = people;
        Activities = activities;
        Reminders = [.. activities.Where(a => a.Status == ActivityStatus.Planned).SelectMany(a => ActivityReminder.For(a, now))];
    }

    /// <summary>Regular reports, turned on; the monthly one opens early, so that there is always one to look at.</summary>
    public IReadOnlyList<ReportTemplate> Templates { get; }

    public IReadOnlyList<OrgUnit> Units { get; }

    public IReadOnlyList<OrgChange> UnitChanges { get; }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Activity> Activities { get; }

    public IReadOnlyList<Campaign> Campaigns { get; }

    /// <summary>Calls for volunteers of activities ahead, with who wants to come.</summary>
    public IReadOnlyList<Recruitment> Recruitments { get; }

    public IReadOnlyList<SignUp> SignUps { get; }

    /// <summary>Those still to be sent at the instant the data was made for.</summary>
    public IReadOnlyList<ActivityReminder> Reminders { get; }

    /// <param name="now">There are activities of yesterday, today and the next weekend of this instant.</param>
    /// <param name="volunteers">People who hold no other role; 1 or more.</param>
    /// <param name="activities">How many in all, some 50 or more.</param>
    public static SampleData Create(DateTimeOffset now, int volunteers = 300, int activities = 900)
    {
        var province = new SampleProvince(new Chance(249));
        var people = new SamplePeople(province, volunteers, new Chance(2023));
        var done = new SampleActivities(province, people, activities, now, new Chance(1481));
        var today = Domain.Time.VietnamTime.DateOf(now);
        var top = province.Body("tinhdoan").Id;
        ReportTemplate[] templates = [ReadyTemplates.MonthlyOf(top, today) with { OpensDaysBeforeClose = 27 }, ReadyTemplates.PlanYearOf(top, today)];
        return new SampleData(templates, [.. province.Units.Select(u => u.Unit)], province.Changes, people.All, done.All, new SampleCalls(province, people, done.All, now), now);
    }

    /// <summary>
    /// Everything as commits of at most <see cref="CommitSize"/> changes. The units come in the last ones, so that a store that has
    /// units has all of it.
    /// </summary>
    public IEnumerable<IReadOnlyList<Change>> Commits() =>
        People.Select(Change (p) => PeopleRecords.Type.Put(p))
            .Concat(Activities.Select(Change (a) => ActivityRecords.Type.Put(a)))
            .Concat(Reminders.Select(Change (r) => ActivityRecords.Reminders.Put(r)))
            .Concat(Campaigns.Select(Change (c) => CampaignRecords.Campaigns.Put(c)))
            .Concat(Recruitments.Select(Change (r) => CampaignRecords.Recruitments.Put(r)))
            .Concat(SignUps.Select(Change (s) => CampaignRecords.SignUps.Put(s)))
            .Concat(Templates.Select(Change (t) => ReportingRecords.Templates.Put(t)))
            .Concat(UnitChanges.Select(Change (c) => OrganisationRecords.Changes.Put(c)))
            .Chunk(CommitSize)
            .Concat(Units.Select(Change (u) => OrganisationRecords.Units.Put(u)).Chunk(CommitSize));
}
