using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Dialogs;

namespace VolunteerBot.Tests.Certificates;

/// <summary>Invented certificates, and activities that stand behind them.</summary>
internal static class CertificateScene
{
    public const string Name = "Nguyễn Thị Mỹ Ngọc Ánh";
    public const string Code = "abcdefghjkmnpqrs";

    public static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.FromHours(7));

    public static Certificate Certificate(string code = Code, string name = Name) => new()
    {
        Id = CertificateId.Of(TestIds.Of(0xC_0000_0001 + (uint)code[0])), Code = code, Number = "0012/2026/GCN-TNV", UnitId = TestWorld.TuyAnDong, UnitName = "Đoàn xã Tuy An Đông",
        PersonId = PersonId.Of(TestIds.Of(0xC_0000_0002)), Name = name, IssuedBy = TestWorld.People["cadre"].Id, Signer = "Hạnh", SignedAs = Role.CommuneCadre, IssuedAt = Now,
        Service = new CertifiedService(new DateOnly(2026, 3, 1), new DateOnly(2026, 11, 22), 12, 34.5m)
        {
            Named = [new CertifiedActivity("Dọn rác bãi biển Bãi Xép", new DateOnly(2026, 11, 22), 3), new CertifiedActivity("Hiến máu Giọt hồng", new DateOnly(2026, 9, 2), 4.5m)],
        },
    };

    /// <summary>An activity this person answered for, verified.</summary>
    public static Change Led(uint number, PersonId by, DateOnly on, decimal? hours, string title = "Dọn rác bãi biển") => ActivityRecords.Type.Put(new Activity
    {
        Id = ActivityId.Of(TestIds.Of(0xD_0000_0000 + number)), AuthorId = by, CreatedAt = Now, Status = ActivityStatus.Verified,
        Plan = new ActivityDraft(title, "Environment", new TimeSlot(on, new TimeOnly(7, 0), on, new TimeOnly(10, 0)), new Place("Bãi Xép"), TestWorld.BaiXepTeam, 30, null),
        Result = new ActivityResult { Turns = 30, Hours = hours, ReportedBy = by, ReportedAt = Now },
    });
}
