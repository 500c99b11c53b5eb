using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>Whoever wants no alerts gets none from that instant, also of those that were queued before; what they need to hear still comes.</summary>
public sealed class StopTests
{
    private static readonly PersonId Lan = PersonId.Of(TestIds.Of(1));

    [Fact]
    public void An_alert_that_is_queued_already_is_withdrawn_and_a_deadline_of_ones_own_is_sent() => Play(async scene =>
    {
        await Put(scene, Person() with { StoppedAt = DeliveryScene.Morning });
        await scene.Queue(scene.Bulk("alert", "lan") with { Person = Lan, IsAlert = true }, scene.Bulk("deadline", "lan") with { Person = Lan }, scene.Notice("notice", "lan") with { Person = Lan });
        await scene.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(["deadline", "notice"], scene.Channel.TakenTexts.Order(StringComparer.Ordinal));
        var alert = await scene.Stored("alert");
        Assert.Equal((DeliveryState.Cancelled, "stopped"), (alert.State, alert.Reason));
    });

    [Fact]
    public void News_of_campaigns_that_wait_in_the_outbox_stop_too_and_come_to_leaders_who_never_agreed_to_alerts() => Play(async scene =>
    {
        var minh = PersonId.Of(TestIds.Of(2));
        await Put(scene, Person() with { StoppedAt = DeliveryScene.Morning });
        await Put(scene, Person() with { Id = minh, Addresses = [DeliveryScene.Chat("minh").ToString()], Consents = [] });
        await scene.Queue(scene.Notice("stopped", "lan") with { Person = Lan, IsAlert = true }, scene.Notice("own", "lan") with { Person = Lan }, scene.Notice("need", "minh") with { Person = minh, IsAlert = true });
        await scene.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(["need", "own"], scene.Channel.TakenTexts.Order(StringComparer.Ordinal));
        Assert.Equal((DeliveryState.Cancelled, "stopped"), ((await scene.Stored("stopped")).State, (await scene.Stored("stopped")).Reason));
    });

    [Fact]
    public void Whoever_takes_alerts_gets_them() => Play(async scene =>
    {
        await Put(scene, Person());
        await scene.Queue(scene.Bulk("alert", "lan") with { Person = Lan, IsAlert = true });
        await scene.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(["alert"], scene.Channel.TakenTexts);
    });

    [Fact]
    public void An_alert_to_somebody_who_was_erased_is_withdrawn() => Play(async scene =>
    {
        await scene.Queue(scene.Bulk("alert", "lan") with { Person = Lan, IsAlert = true });
        await scene.Time.Pass(TimeSpan.FromMinutes(1));

        Assert.Empty(scene.Channel.TakenTexts);
        Assert.Equal("personGone", (await scene.Stored("alert")).Reason);
    });

    [Fact]
    public void Ones_own_quiet_hours_hold_bulk_mail_and_no_notice() => Play(async scene =>
    {
        await Put(scene, Person() with { Quiet = new QuietTime(new TimeOnly(9, 0), new TimeOnly(11, 0)) });
        await scene.Queue(scene.Bulk("reminder", "lan") with { Person = Lan }, scene.Notice("notice", "lan") with { Person = Lan });
        await scene.Time.Pass(TimeSpan.FromMinutes(30));
        Assert.Equal(["notice"], scene.Channel.TakenTexts);
        await scene.Time.Pass(TimeSpan.FromMinutes(31));
        Assert.Equal(["notice", "reminder"], scene.Channel.TakenTexts);
    });

    [Fact]
    public void A_child_gets_no_alert_after_eight_in_the_evening() => Play(async scene =>
    {
        await Put(scene, Person() with { BirthYear = 2013 });
        await scene.Time.Pass(TimeSpan.FromHours(10) + TimeSpan.FromMinutes(5));
        await scene.Queue(scene.Bulk("alert", "lan") with { Person = Lan, IsAlert = true });
        await scene.Time.Pass(TimeSpan.FromMinutes(30));
        Assert.Empty(scene.Channel.TakenTexts);
        await scene.Time.Pass(TimeSpan.FromHours(10));
        Assert.Equal(["alert"], scene.Channel.TakenTexts);
        Assert.Equal(new TimeOnly(6, 30), TimeOnly.FromTimeSpan(scene.Channel.Taken[0].At.ToOffset(TimeSpan.FromHours(7)).TimeOfDay).AddMinutes(0));
    });

    [Theory]
    [InlineData("20:00", "06:30", "2026-11-24T20:00", "2026-11-25T06:30")]
    [InlineData("20:00", "06:30", "2026-11-25T06:29", "2026-11-25T06:30")]
    [InlineData("20:00", "06:30", "2026-11-25T06:30", null)]
    [InlineData("09:00", "11:00", "2026-11-24T10:59", "2026-11-24T11:00")]
    [InlineData("09:00", "11:00", "2026-11-24T11:00", null)]
    [InlineData("09:00", "09:00", "2026-11-24T09:00", null)]
    public void Quiet_time_ends_when_it_says(string from, string to, string now, string? end)
    {
        var quiet = new QuietTime(TimeOnly.Parse(from, null), TimeOnly.Parse(to, null));

        Assert.Equal(end is null ? null : Instant(end), quiet.EndAfter(Instant(now)));
    }

    private static DateTimeOffset Instant(string local) => new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    private static Person Person() => new() { Id = Lan, Name = "Lan", Addresses = [DeliveryScene.Chat("lan").ToString()], Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts] };

    private static async Task Put(DeliveryScene scene, Person person) =>
        Assert.Equal(CommitResult.Done, await scene.Memory.Commit([PeopleRecords.Type.Put(person)], DeliveryScene.Ct));

    private static void Play(Func<DeliveryScene, Task> story) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time).Start();
        await story(scene);
    });
}
