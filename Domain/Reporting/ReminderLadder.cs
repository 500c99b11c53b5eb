using System.Text.Json.Serialization;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Reporting;

[JsonConverter(typeof(JsonStringEnumConverter<LadderAudience>))]
public enum LadderAudience
{
    /// <summary>Those who owe it.</summary>
    Owing,

    /// <summary>Those it goes to.</summary>
    Superior,

    /// <summary>Those above them.</summary>
    NextUp,
}

/// <summary>One rung.</summary>
/// <param name="Code">Stable: <c>open</c>, <c>T-7</c>, <c>T+3</c>.</param>
/// <param name="Days">From the due day; negative = before. Not used for the opening.</param>
public sealed record LadderStep(string Code, int Days, bool InWorkingDays = true, LadderAudience Audience = LadderAudience.Owing)
{
    public const string Opening = "open";

    [JsonIgnore]
    public bool IsOpening => Code == Opening;

    /// <summary>"Đã nhận" leaves out what comes next, but never the morning it is due nor what follows (domain reference 3.5).</summary>
    [JsonIgnore]
    public bool CanBeMuted => !IsOpening && Days < 0;
}

/// <summary>When somebody is reminded of a report; data of its template.</summary>
/// <param name="At">The hour of the morning.</param>
public sealed record ReminderLadder(IReadOnlyList<LadderStep> Steps, TimeOnly At)
{
    /// <summary>Domain reference 3.5: days are working days from T−3 on.</summary>
    public static readonly ReminderLadder Default = new(
    [
        new(LadderStep.Opening, 0), new("T-7", -7, InWorkingDays: false), new("T-3", -3), new("T-1", -1), new("T", 0), new("T+1", 1), new("T+3", 3),
        new("T+4", 4, Audience: LadderAudience.Superior), new("T+7", 7, Audience: LadderAudience.NextUp),
    ], new TimeOnly(7, 30));

    public LadderStep? Find(string code) => Steps.FirstOrDefault(s => s.Code == code);

    /// <summary>When a step speaks. One on a day off is moved to the working day before, and one after the due day to the next.</summary>
    public DateTimeOffset InstantOf(LadderStep step, DateOnly opensOn, DateOnly due, WorkingCalendar calendar)
    {
        var day = step.IsOpening ? calendar.OnOrAfter(opensOn)
            : step.InWorkingDays ? step.Days == 0 ? due : calendar.Add(due, step.Days)
            : step.Days <= 0 ? calendar.OnOrBefore(due.AddDays(step.Days)) : calendar.OnOrAfter(due.AddDays(step.Days));
        return VietnamTime.ToInstant(day.ToDateTime(At));
    }
}
