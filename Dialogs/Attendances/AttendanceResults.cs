using System.Globalization;
using VolunteerBot.Dialogs.Activities;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Attendances;

/// <summary>The result of an activity as attendance tells it: reported as it is with one tap, or opened to be corrected and completed.</summary>
internal sealed class AttendanceResults(ICheckIns checkIns, IActivities activities)
{
    private const string Change = "sua ";

    /// <param name="argument">An activity, with <c>sua</c> before it to look at the report first.</param>
    public async ValueTask<Lead?> Lead(string argument, CancellationToken cancel)
    {
        var change = argument.StartsWith(Change, StringComparison.Ordinal);
        if (TypedId.TryRead<ActivityId>(change ? argument[Change.Length..] : argument) is not { } id || await activities.Find(id, cancel) is not { } activity)
            return null;
        var draft = await checkIns.Plan(id, cancel) is { ClosedAt: not null } ? AttendanceDraft.Of(await checkIns.At(id, cancel)) : null;
        // What somebody wrote by hand is not overwritten by an old button.
        if (draft is null || activity.Result is not null)
            return new Lead.Begin(ReportResultFlow.Definition.Name, [new Entry("activity", id.ToString(), 0), .. ReportResultFlow.Answers(activity)]);
        return change ? new Lead.Begin(ReportResultFlow.Definition.Name, [new Entry("activity", id.ToString(), 0), .. Answers(draft)])
            : new Lead.Act(new ReportResult(id, null, new ResultDraft(draft.Turns, draft.Persons, draft.Hours, new Dictionary<string, decimal>(), new Dictionary<FundingSource, decimal>(), null, [])));
    }

    private static IEnumerable<Entry> Answers(AttendanceDraft draft)
    {
        yield return new Entry("turns", draft.Turns.ToString(CultureInfo.InvariantCulture), 0);
        yield return new Entry("persons", draft.Persons.ToString(CultureInfo.InvariantCulture), 0);
        yield return new Entry("hours", draft.Hours is { } hours ? hours.ToString(CultureInfo.InvariantCulture) : Ask.Skipped, 0);
    }
}
