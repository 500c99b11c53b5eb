using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Make the attendance list as a file to print and sign.</summary>
public sealed record MakeAttendanceList(ActivityId ActivityId) : IIntention;

/// <summary>Show the changing code as a picture to scan.</summary>
public sealed record ShowCheckInQr(ActivityId ActivityId) : IIntention;

public sealed record AttendanceListMade(CheckInPlan Plan, Paper Paper, int People) : IReceipt;

/// <param name="Until">Until when the picture is good.</param>
public sealed record CheckInQrShown(CheckInPlan Plan, string FileId, string Page, DateTimeOffset Until) : IReceipt;

/// <summary>What stands on an attendance list.</summary>
/// <param name="Above">The unit above the one the activity is credited to; null at the top.</param>
public sealed record AttendanceSheet(string? Above, string Unit, string Title, string Place, CheckInPlan Plan, IReadOnlyList<ListedAttendance> People);

/// <summary>Makes the papers and pictures of check-in. The host does.</summary>
public interface ICheckInPapers
{
    /// <summary>The list in the usual form, as xlsx: a sheet for each shift.</summary>
    byte[] List(AttendanceSheet sheet);

    /// <summary>The link to scan, with the six digits under it, as PNG.</summary>
    byte[] Qr(string link, CheckInPlan plan, DateTimeOffset until);
}
