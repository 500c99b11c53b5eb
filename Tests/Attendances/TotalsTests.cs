using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>
/// The hours of a unit with everything below it, as they are told in chat: participations are added up, people count once wherever they came with whom.
/// </summary>
public sealed class TotalsTests
{
    private static readonly PersonId Minh = TestWorld.People["volunteer"].Id;
    private static readonly PersonId Thu = TestWorld.People["twohats"].Id;
    private static readonly PersonId Lan = TestWorld.People["leader"].Id;
    private readonly TestWorld _world = new();
    private int _activities;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_commune_counts_people_once_and_adds_up_what_its_teams_did()
    {
        await Fill();
        var told = await new LiveChat(_world, "cadre").Say("tổng giờ của xã mình năm nay");

        // Minh came twice with the team and once with the cell, Thu with the cell, Lan with the commune itself; her hours are not approved yet.
        Assert.Contains("Đoàn xã Tuy An Đông, năm 2026", told, StringComparison.Ordinal);
        Assert.Contains("👥 3 người · 5 lượt · 10 giờ", told, StringComparison.Ordinal);
        Assert.Contains("• Đội tình nguyện Bãi Xép: 1 người, 2 lượt, 6 giờ", told, StringComparison.Ordinal);
        Assert.Contains("• Chi đoàn thôn Phú Hội: 2 người, 2 lượt, 4 giờ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_province_counts_whoever_came_in_two_communes_once_and_each_commune_counts_them()
    {
        await Fill();
        var told = await new LiveChat(_world, "officer").Say("/giotn u" + TestWorld.Province + " 2026");

        Assert.Contains("👥 3 người · 6 lượt · 12 giờ", told, StringComparison.Ordinal);
        Assert.Contains("• Đoàn xã Tuy An Đông: 3 người, 5 lượt, 10 giờ", told, StringComparison.Ordinal);
        Assert.Contains("• Đoàn phường Tuy Hòa: 1 người, 1 lượt, 2 giờ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Sông Cầu", told, StringComparison.Ordinal);
        Assert.Contains("👥 1 người · 1 lượt · 9 giờ", await new LiveChat(_world, "officer").Say("/giotn u" + TestWorld.Province + " 2025"), StringComparison.Ordinal);
    }

    private async Task Fill()
    {
        Change[] all =
        [
            Came(Minh, TestWorld.BaiXepTeam, 3), Came(Minh, TestWorld.BaiXepTeam, 3), Came(Minh, TestWorld.PhuHoiCell, 2), Came(Thu, TestWorld.PhuHoiCell, 2),
            Came(Lan, TestWorld.TuyAnDong, 4, HoursStatus.Proposed), Came(Minh, TestWorld.BloodClub, 2), Came(Lan, TestWorld.BaiXepTeam, 9, year: 2025),
        ];
        Assert.Equal(CommitResult.Done, await _world.Store.Commit(all, Cancel));
    }

    private Put<Attendance> Came(PersonId who, OrgUnitId with, decimal hours, HoursStatus status = HoursStatus.Approved, int year = 2026)
    {
        var activity = ActivityId.Of(TestIds.Of(0xE_0000_0000 + ++_activities));
        return AttendanceRecords.Type.Put(new Attendance
        {
            Id = SignUp.IdOf(activity, 1, who), ActivityId = activity, Shift = 1, PersonId = who, Unit = with, State = AttendanceState.Completed, Hours = hours, HoursStatus = status,
            StartsAt = new DateTimeOffset(year, 11, 1, 7, 0, 0, TimeSpan.FromHours(7)),
        });
    }
}
