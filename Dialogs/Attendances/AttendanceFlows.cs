using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Attendances;

/// <summary>A leader decides about one person: what is right, how many hours, why.</summary>
internal static class CorrectAttendanceFlow
{
    public static readonly FlowDefinition Definition = new("correctAttendance", "flow.correctAttendance", Run);

    private static readonly AttendanceMark[] Marks = [AttendanceMark.In, AttendanceMark.AbsentWithNotice, AttendanceMark.Absent];

    private static async Flow<IIntention?> Run(Ask ask)
    {
        if (TypedId.TryRead<ActivityId>(await ask.Text("activity", "")) is not { } id)
            return null;
        var name = await ask.Text("name", "attendance.correct.name", 60);
        var mark = await ask.Choice("mark", Marks, m => m.ToString(), m => new Say("attendance.mark." + m), new Say("attendance.correct.mark", name));
        var hours = mark == AttendanceMark.In ? await ask.OptionalNumber("hours", "attendance.correct.hours", 0, 24, 2, CountUnit.Hours) : null;
        var reason = await ask.Text("reason", "attendance.correct.reason", 300);
        return new CorrectAttendance(id, name, mark, hours, reason);
    }
}

/// <summary>A volunteer says what is wrong with their hours.</summary>
internal static class DisputeAttendanceFlow
{
    public static readonly FlowDefinition Definition = new("disputeAttendance", "flow.disputeAttendance", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        if (TypedId.TryRead<ActivityId>(await ask.Text("activity", "")) is not { } id || !int.TryParse(await ask.Text("shift", ""), CultureInfo.InvariantCulture, out var shift))
            return null;
        return new DisputeAttendance(id, shift, await ask.Text("words", "attendance.dispute.what", 500));
    }
}

/// <summary>Two questions to those who were there.</summary>
internal static class RateActivityFlow
{
    public static readonly FlowDefinition Definition = new("rateActivity", "flow.rateActivity", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        if (TypedId.TryRead<ActivityId>(await ask.Text("activity", "")) is not { } id || !int.TryParse(await ask.Text("shift", ""), CultureInfo.InvariantCulture, out var shift))
            return null;
        var rating = await ask.Choice("rating", [3, 2, 1], r => r.ToString(CultureInfo.InvariantCulture), r => new Say($"attendance.rating.{r}"), "attendance.rate.how");
        var comment = await ask.OptionalText("comment", "attendance.rate.otherwise", 500);
        return new RateActivity(id, shift, rating, comment);
    }
}
