using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

/// <summary>Makes two accounts one person: one history, one set of roles, and a stop on either counts for both.</summary>
internal sealed class AccountMerge(IRecords records, CampaignSettings settings, DecisionContext context)
{
    public async Task<Outcome> Join(Stored<OneTimeCode> code, CancellationToken cancel)
    {
        if (code.Value.PersonId is not { } id || await records.Get(PeopleRecords.Type, id.ToString(), cancel) is not { Value.MergedInto: null } target)
            return new Outcome.Refused(null, new RequestClosed());
        if (id == context.By.Id)
            return new Outcome.Refused(null, new SameAccount());
        var me = await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel);
        var merged = Merged(target.Value, me?.Value ?? context.By, isKnown: me is not null);
        var changes = new List<Change>
        {
            JoiningRecords.OneTimeCodes.Put(code.Value with { UsedAt = context.Now }, code.Version),
            PeopleRecords.Type.Put(merged, target.Version),
        };
        var notices = new List<Notice>();
        if (me is not null)
            await MoveHistory(me, id, changes, notices, cancel);
        changes.Add(context.Audit("person.addressJoined", RoleChanges.Subject(id)));
        return new Outcome.Done(changes, new AddressJoined(merged.Name, [.. merged.Addresses.Select(a => a.Split('/')[0]).Distinct()]), notices);
    }

    private static Person Merged(Person target, Person other, bool isKnown)
    {
        var joined = target with { Addresses = [.. target.Addresses.Union(other.Addresses)] };
        return !isKnown ? joined : joined with
        {
            HomeUnit = target.HomeUnit ?? other.HomeUnit, Roles = [.. target.Roles.Union(other.Roles)], Phone = target.Phone ?? other.Phone,
            IsPhoneVouched = target.Phone is null ? other.IsPhoneVouched : target.IsPhoneVouched, BirthYear = target.BirthYear ?? other.BirthYear,
            Topics = [.. target.Topics.Union(other.Topics)], Skills = [.. target.Skills.Union(other.Skills)], Posts = [.. target.Posts.Union(other.Posts)],
            Consents = [.. target.Consents.Union(other.Consents)], ConsentVersions = target.ConsentVersions ?? other.ConsentVersions, Guardian = target.Guardian ?? other.Guardian, Quiet = target.Quiet ?? other.Quiet,
            JoinedAt = target.JoinedAt ?? other.JoinedAt,
            StoppedAt = target.StoppedAt is { } a && other.StoppedAt is { } b ? (a < b ? a : b) : target.StoppedAt ?? other.StoppedAt,
        };
    }

    private async ValueTask MoveHistory(Stored<Person> me, PersonId to, List<Change> changes, List<Notice> notices, CancellationToken cancel)
    {
        var gone = new Person { Id = me.Value.Id, Name = "", MergedInto = to };
        changes.Add(PeopleRecords.Type.Put(gone, me.Version));
        foreach (var activity in await records.Find(ActivityRecords.OfAuthor(me.Value.Id, int.MaxValue), cancel))
        {
            changes.Add(ActivityRecords.Type.Put(activity.Value with { AuthorId = to }, activity.Version));
            var reminders = await records.Find(RecordQuery<ActivityReminder>.Equal(
                ActivityRecords.Reminders, ActivityRecords.RemindersByActivity, activity.Value.Id.ToString()), cancel);
            await MoveOwner(activity.Value.Id, me.Value.Id, to, changes, cancel);
            changes.AddRange(reminders.Where(r => r.Value.To == me.Value.Id).Select(r => ActivityRecords.Reminders.Put(r.Value with { To = to }, r.Version)));
        }
        await new AttendanceMoves(records, settings).Add(me.Value.Id, to, context.Now, changes, notices, cancel);
        foreach (var certificate in await records.Find(CertificateRecords.Of(me.Value.Id, int.MaxValue), cancel))
            changes.Add(CertificateRecords.Type.Put(certificate.Value with { PersonId = to }, certificate.Version));
        foreach (var request in await records.Find(RecordQuery<CertificateRequest>.Equal(CertificateRecords.Requests, CertificateRecords.RequestsByPerson, me.Value.Id.ToString(), int.MaxValue), cancel))
            changes.Add(CertificateRecords.Requests.Put(request.Value with { PersonId = to }, request.Version));
        foreach (var request in await records.Find(RecordQuery<RoleRequest>.Equal(
            JoiningRecords.Requests, JoiningRecords.RequestsByPerson, me.Value.Id.ToString()), cancel))
            changes.Add(JoiningRecords.Requests.Put(request.Value with { PersonId = to }, request.Version));
        foreach (var consent in await records.Find(RecordQuery<Consent>.Under(PeopleRecords.Consents, PeopleRecords.ConsentsByPerson, me.Value.Id.ToString()), cancel))
            changes.Add(PeopleRecords.Consents.Put(consent.Value with { PersonId = to }, consent.Version));
        if (await records.Get(JoiningRecords.Administrators, Administrators.TheId, cancel) is { } admins && admins.Value.People.Contains(me.Value.Id))
            changes.Add(JoiningRecords.Administrators.Put(
                new Administrators([.. admins.Value.People.Select(p => p == me.Value.Id ? to : p).Distinct()]), admins.Version));
    }

    /// <summary>The call and the check-in of an activity are run by whoever registered it.</summary>
    private async ValueTask MoveOwner(ActivityId activity, PersonId from, PersonId to, List<Change> changes, CancellationToken cancel)
    {
        if (await records.Get(CampaignRecords.Recruitments, activity.ToString(), cancel) is { } call && call.Value.OwnerId == from)
            changes.Add(CampaignRecords.Recruitments.Put(call.Value with { OwnerId = to }, call.Version));
        if (await records.Get(AttendanceRecords.Plans, activity.ToString(), cancel) is { } plan && plan.Value.OwnerId == from)
            changes.Add(AttendanceRecords.Plans.Put(plan.Value with { OwnerId = to }, plan.Version));
    }
}
