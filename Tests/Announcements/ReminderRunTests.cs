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
