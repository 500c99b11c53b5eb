using System.Globalization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Attendances;

/// <summary>How attendance is worded.</summary>
internal static class AttendanceTexts
{
    public static Say Clock(DateTimeOffset at) => Say.Words(VietnamTime.ToLocal(at).ToString("H:mm", CultureInfo.InvariantCulture));

    public static Say ClockWithSeconds(DateTimeOffset at) => Say.Words(VietnamTime.ToLocal(at).ToString("H:mm:ss", CultureInfo.InvariantCulture));

    public static Say ClockAndDay(DateTimeOffset at) => Say.Words(VietnamTime.ToLocal(at).ToString("H:mm dd/MM", CultureInfo.InvariantCulture));

    public static Say State(Attendance attendance) => new("attendance.state." + attendance.State);

    /// <summary>One line of the list: name, unit, when they came and went.</summary>
    public static Say Line(int no, ListedAttendance listed)
    {
        var a = listed.Attendance;
        Say what = a.TookPart && a.ArrivedAt is { } came
            ? a.LeftAt is { } left ? new Say("attendance.line.inOut", Clock(came), Clock(left)) : new Say("attendance.line.in", Clock(came)) : State(a);
        if (a.Doubts.Count > 0)
            what = new Say("attendance.line.doubt", what, new Say("several", a.Doubts.Select(d => new Say("attendance.doubt." + d)).ToList()));
        return new Say(a.IsWalkIn ? "attendance.line.walkIn" : "attendance.line", no, listed.Name, listed.Unit ?? "", what);
    }
}
