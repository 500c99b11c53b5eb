using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Announcements;

/// <summary>What those on a list are told without anybody writing it.</summary>
public sealed class ReminderRunTests
{
    private static readonly GeoPoint BaiXep = new(13.36, 109.28);

    [Fact]
    public void The_evening_before_and_two_hours_before_but_not_at_night_everybody_on_the_list_hears_what_where_when_and_what_to_bring() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(5);
        scene.Start();
        // Wednesday, seven in the morning.
        var call = RunScene.Call(10, new DateOnly(2026, 11, 25)) with { Place = new Place("Bãi Xép", BaiXep) };
        await scene.Commit([CampaignRecords.Recruitments.Put(call, 0), .. CallFollowUps.Reminders(call, time.GetUtcNow())]);
        await scene.Commit(
            CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 0, SignUpState.Going, DeliveryScene.Morning), 0),
            CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 1, SignUpState.Offered, DeliveryScene.Morning) with { OfferedUntil = time.GetUtcNow().AddDays(2) }, 0),
            CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 2, SignUpState.Withdrawn, DeliveryScene.Morning), 0));

        await time.Until(new DateTimeOffset(2026, 11, 24, 18, 59, 0, TimeSpan.FromHours(7)));
        Assert.Empty(scene.Sent);
        await time.Until(new DateTimeOffset(2026, 11, 24, 19, 1, 0, TimeSpan.FromHours(7)));
        Assert.Equal(["v0", "v1"], scene.Sent.Select(s => s.Chat).Order());
        await time.Until(new DateTimeOffset(2026, 11, 25, 6, 29, 0, TimeSpan.FromHours(7)));
        Assert.Equal(2, scene.Sent.Count);
        await time.Until(new DateTimeOffset(2026, 11, 25, 6, 32, 0, TimeSpan.FromHours(7)));
        Assert.Equal(["v0", "v0", "v1", "v1"], scene.Sent.Select(s => s.Chat).Order());
        // By the clock, never "in two hours": the quiet hours held the second until half an hour before.
        Assert.All(scene.Sent.Take(2), told => Assert.Contains("thứ tư 25/11, 7:00", told.Text, StringComparison.Ordinal));
        Assert.All(scene.Sent.Skip(2), told => Assert.Contains("lúc <b>7:00</b> hôm nay", told.Text, StringComparison.Ordinal));
        Assert.All(scene.Sent, told =>
        {
            Assert.Contains("Trồng cây", told.Text, StringComparison.Ordinal);
            Assert.Contains("Bãi Xép", told.Text, StringComparison.Ordinal);
            Assert.Contains("7:00", told.Text, StringComparison.Ordinal);
            Assert.Contains("găng tay", told.Text, StringComparison.Ordinal);
            Assert.Equal(BaiXep, told.Message.Location);
            // Where there is no map to send, a link to one.
            Assert.Contains("https://maps.google.com/?q=13.36,109.28", PlacesInWords.In(told.Message).Text, StringComparison.Ordinal);
        });
    });

    [Theory]
    [InlineData(4, 0)]
    [InlineData(6, 15)]
    [InlineData(6, 30)]
    public void Who_comes_before_the_quiet_hours_end_is_told_all_on_the_evening_before_and_not_woken(int hour, int minute) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(1);
        scene.Start();
        var call = Early(new TimeOnly(hour, minute));
        await scene.Commit([CampaignRecords.Recruitments.Put(call, 0), CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 0, SignUpState.Going, DeliveryScene.Morning), 0), .. CallFollowUps.Reminders(call, time.GetUtcNow())]);
        await time.Until(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(7)));
        var told = Assert.Single(scene.Sent);
        Assert.Contains($"thứ tư 25/11, {hour}:{minute:00}", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hôm nay", told.Text, StringComparison.Ordinal);
        // Two of one shift, and the question to those who said "later": nothing is left that would try.
        Assert.All(await scene.Memory.Page(AnnouncementRecords.Type, null, 10, RunScene.Ct), a => Assert.Contains(a.Value.State, (AnnouncementState[])[AnnouncementState.Withdrawn, AnnouncementState.Done]));
    });

    [Fact]
    public void Of_several_shifts_each_hears_of_their_own() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(1);
        scene.Start();
        var one = RunScene.Call(10, new DateOnly(2026, 11, 25));
        var call = one with { Shifts = [one.Shifts[0], one.Shifts[0] with { No = 2, When = one.Shifts[0].When with { From = new TimeOnly(14, 0), To = new TimeOnly(17, 0) } }] };
        await scene.Commit([CampaignRecords.Recruitments.Put(call, 0), CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 0, SignUpState.Going, DeliveryScene.Morning), 0), .. CallFollowUps.Reminders(call, time.GetUtcNow())]);
        await time.Until(new DateTimeOffset(2026, 11, 25, 20, 0, 0, TimeSpan.FromHours(7)));
        Assert.Equal(2, scene.Sent.Count);
        Assert.All(scene.Sent, told => Assert.Contains("ca 1", told.Text, StringComparison.Ordinal));
        Assert.All(scene.Sent, told => Assert.DoesNotContain("14:00", told.Text, StringComparison.Ordinal));
    });

    private static Recruitment Early(TimeOnly from)
    {
        var call = RunScene.Call(10, new DateOnly(2026, 11, 25));
        return call.With(call.Shifts[0] with { When = call.Shifts[0].When with { From = from } });
    }

    [Fact]
    public void Moved_to_another_day_the_reminders_go_with_it() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(1);
        scene.Start();
        var call = RunScene.Call(10, new DateOnly(2026, 11, 25));
        await scene.Commit([CampaignRecords.Recruitments.Put(call, 0), CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 0, SignUpState.Going, DeliveryScene.Morning), 0), .. CallFollowUps.Reminders(call, time.GetUtcNow())]);
        await time.Pass(TimeSpan.FromMinutes(5));
        var later = call.With(RunScene.Call(10, new DateOnly(2026, 11, 27)).Shifts[0]);
        await scene.Commit([CampaignRecords.Recruitments.Put(later), .. CallFollowUps.Reminders(later, time.GetUtcNow())]);
        await time.Until(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.FromHours(7)));
        Assert.Empty(scene.Sent);
        await time.Until(new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.FromHours(7)));
        Assert.Equal(2, scene.Sent.Count);
    });
}
