using VolunteerBot.Domain.Attendances;

namespace VolunteerBot.Bot.Attendances;

/// <summary>The list to sign and the picture to scan.</summary>
internal sealed class CheckInPapers : ICheckInPapers
{
    public byte[] List(AttendanceSheet sheet) => AttendanceListFile.Of(sheet);

    public byte[] Qr(string link, CheckInPlan plan, DateTimeOffset until) => CheckInQrPicture.Of(link, plan, until);
}
