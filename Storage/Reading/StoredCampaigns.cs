using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Campaigns, calls for volunteers and sign-ups as they are stored.</summary>
public sealed class StoredCampaigns(IRecords records) : ICampaigns, IPeopleOfUnit
{
    private const int MostOpen = 50;
    private const int MostUnder = 200;

    public async ValueTask<Campaign?> Find(CampaignId id, CancellationToken cancel) =>
        (await records.Get(CampaignRecords.Campaigns, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<Campaign>> Since(DateOnly day, CancellationToken cancel)
    {
        // A campaign lasts months, not years: those that began longer ago are over.
        var query = new RecordQuery<Campaign>(CampaignRecords.Campaigns, CampaignRecords.CampaignsByDay, Keys.Of(day.AddDays(-400)), null, int.MaxValue);
        return [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(c => c.Value).Where(c => c.Plan.To >= day)];
    }

    public async ValueTask<Recruitment?> Recruitment(ActivityId id, CancellationToken cancel) =>
        (await records.Get(CampaignRecords.Recruitments, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<Recruitment>> Open(IReadOnlyCollection<OrgUnitId> units, DateTimeOffset now, CancellationToken cancel)
    {
        var found = (await records.FindEach(CampaignRecords.Recruitments, CampaignRecords.OpenByUnit, [.. units.Select(u => CampaignRecords.OpenKeysOf(u, now))], MostOpen, cancel).ConfigureAwait(false)).Select(r => r.Value);
        return [.. found.OrderBy(r => r.StartsAt).ThenBy(r => r.ActivityId.ToString(), StringComparer.Ordinal).Take(MostOpen)];
    }

    public async ValueTask<IReadOnlyList<Recruitment>> Under(CampaignId campaign, CancellationToken cancel)
    {
        var query = RecordQuery<Recruitment>.Under(CampaignRecords.Recruitments, CampaignRecords.ByCampaign, campaign.ToString(), MostUnder);
        return [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(r => r.Value)];
    }

    public async ValueTask<IReadOnlyList<SignUp>> Of(PersonId person, DateTimeOffset from, CancellationToken cancel) =>
        [.. (await records.Find(CampaignRecords.Of(person, from), cancel).ConfigureAwait(false)).Select(s => s.Value)];

    public async ValueTask<IReadOnlyList<SignUp>> On(ActivityId activity, int shift, SignUpState state, int limit, CancellationToken cancel) =>
        [.. (await records.Find(CampaignRecords.Of(activity, shift, state, limit: limit), cancel).ConfigureAwait(false)).Select(s => s.Value)];

    public async ValueTask<CallAnswers> Answers(Recruitment call, CancellationToken cancel)
    {
        var no = await records.Count(CampaignRecords.Of(call.ActivityId, 0, SignUpState.Declined), cancel).ConfigureAwait(false);
        var later = await records.Count(CampaignRecords.Of(call.ActivityId, 0, SignUpState.Later), cancel).ConfigureAwait(false);
        var told = call.Told;
        var joined = call.Shifts.Sum(s => s.TakenInAll + s.Waiting);
        return new CallAnswers((int)no, (int)later, (int)Math.Max(0, told - no - later - joined));
    }

    public async ValueTask<IReadOnlyList<Person>> Of(OrgUnitId unit, CancellationToken cancel)
    {
        var query = RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByRoleUnit, unit.ToString(), int.MaxValue);
        return [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(p => p.Value).Where(p => p.MergedInto is null)];
    }
}
