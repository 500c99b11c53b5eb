using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Certificates;

public sealed class ServiceRecordTests
{
    [Fact]
    public void Badges_follow_from_the_figures_and_only_the_highest_rung_of_a_ladder_is_shown()
    {
        Assert.Equal([], ServiceRecord.Nothing.Badges);
        Assert.Equal([Badge.FirstActivity], Record(9, 5).Badges);
        Assert.Equal([Badge.TenActivities, Badge.FiftyHours], Record(10, 5).Badges);
        Assert.Equal([Badge.FiftyActivities, Badge.FiveHundredHours], Record(50, 10).Badges);
        Assert.Equal([Badge.FirstActivity, Badge.ThreeYears, Badge.LedThree], Record(3, 1, ServedAs.Led, yearsApart: 1).Badges);
    }

    [Fact]
    public void Hours_that_are_not_approved_count_as_none()
    {
        var record = new ServiceRecord([One(1, new DateOnly(2026, 5, 1), null), One(2, new DateOnly(2026, 4, 1), 2.5m)]);

        Assert.Equal((2, 2.5m), (record.Activities, record.Hours));
    }

    [Fact]
    public void A_scope_takes_its_part_and_nothing_else()
    {
        var record = new ServiceRecord([One(1, new DateOnly(2026, 5, 1), 3), One(2, new DateOnly(2025, 4, 1), 2)]);

        Assert.Equal(3, new CertifiedScope(Year: 2026).Of(record).Hours);
        Assert.Equal(2, new CertifiedScope(Activity: record.All[1].Activity).Of(record).Hours);
        Assert.Equal(5, new CertifiedScope().Of(record).Hours);
        Assert.Equal(0, new CertifiedScope(Year: 2024).Of(record).Activities);
    }

    [Theory]
    [InlineData("Nguyễn Thị Lan", "N. T. L.")]
    [InlineData("đặng  ánh", "Đ. Á.")]
    [InlineData("Y Blum", "Y. B.")]
    public void Strangers_see_initials(string name, string initials) => Assert.Equal(initials, HiddenName.Initials(name));

    [Theory]
    [InlineData("nguyễn  thị lan", true)]
    [InlineData(" NGUYỄN THỊ LAN ", true)]
    [InlineData("Nguye\u0302\u0303n Thi\u0323 Lan", true)]
    [InlineData("Nguyen Thi Lan", false)]
    [InlineData("Nguyễn Thị Lân", false)]
    public void A_typed_name_matches_whatever_its_case_and_encoding_but_not_without_its_marks(string typed, bool same) =>
        Assert.Equal(same, HiddenName.IsSame("Nguyễn Thị Lan", typed));

    private static ServiceRecord Record(int count, decimal hours, ServedAs part = ServedAs.TookPart, int yearsApart = 0) =>
        new([.. Enumerable.Range(0, count).Select(i => One((uint)i, new DateOnly(2026 - (i * yearsApart), 5, 1), hours, part))]);

    private static Served One(uint number, DateOnly on, decimal? hours, ServedAs part = ServedAs.TookPart) =>
        new(ActivityId.Of(TestIds.Of(0xD_0000_0000 + number)), "Dọn rác", on, TestWorld.BaiXepTeam, hours, part);
}
