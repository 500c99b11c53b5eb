using System.Globalization;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>Design §5: quiet hours hold bulk, never answers.</summary>
public sealed class QuietHoursTests
{
    private static readonly DateTimeOffset Evening = DeliveryScene.Morning.Date.AddHours(20).AddMinutes(59) is var local
        ? new DateTimeOffset(local, TimeSpan.FromHours(7)) : default;

    [Fact]
    public void Bulk_stops_at_nine_and_goes_on_at_half_past_six() => VirtualTime.Play(Evening, async time =>
    {
        await using var scene = new DeliveryScene(time).Start();
        await scene.Queue(Enumerable.Range(0, 3_000).Select(i => scene.Bulk($"{i:0000}", $"{i}")));
        await time.Pass(TimeSpan.FromHours(9));
        var inTheEvening = scene.Channel.Taken.Count;
        Assert.InRange(inTheEvening, 1_780, 1_810);
        Assert.All(scene.Channel.Taken, t => Assert.True(t.At < Evening.AddMinutes(1)));
        await time.Pass(TimeSpan.FromHours(2));
        var nextMorning = Evening.AddMinutes(1).AddHours(9.5);
        Assert.Equal(nextMorning, scene.Channel.Taken[inTheEvening].At);
        Assert.Equal(3_000, scene.Channel.TakenTexts.Distinct().Count());
    });

    [Fact]
    public void Answers_and_notices_go_at_any_hour() => VirtualTime.Play(Evening.AddHours(5), async time =>
    {
        await using var scene = new DeliveryScene(time).Start();
        await scene.Queue(scene.Notice("notice", "lan"), scene.Bulk("bulk", "minh"));
        await scene.Answers.Send(DeliveryScene.Chat("an"), DeliveryScene.Text("answer"), null, DeliveryScene.Ct);
        await time.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(["answer", "notice"], scene.Channel.TakenTexts.Order());
    });

    [Fact]
    public void Nothing_is_read_all_night_for_the_sake_of_what_is_held() => VirtualTime.Play(Evening.AddHours(1), async time =>
    {
        await using var scene = new DeliveryScene(time).Start();
        await scene.Queue(Enumerable.Range(0, 100).Select(i => scene.Bulk($"{i:00}", $"{i}")));
        await time.Pass(TimeSpan.FromMinutes(1));
        var before = scene.Memory.Calls;
        await time.Pass(TimeSpan.FromHours(8));
        Assert.Equal(before, scene.Memory.Calls);
    });

    [Theory]
    [InlineData("21:00", "06:30", "2026-11-24T20:59:59", null)]
    [InlineData("21:00", "06:30", "2026-11-24T21:00:00", "2026-11-25T06:30:00")]
    [InlineData("21:00", "06:30", "2026-11-25T00:00:00", "2026-11-25T06:30:00")]
    [InlineData("21:00", "06:30", "2026-11-25T06:29:59", "2026-11-25T06:30:00")]
    [InlineData("21:00", "06:30", "2026-11-25T06:30:00", null)]
    [InlineData("12:00", "13:30", "2026-11-25T12:15:00", "2026-11-25T13:30:00")]
    [InlineData("12:00", "13:30", "2026-11-25T23:00:00", null)]
    [InlineData("07:00", "07:00", "2026-11-25T07:00:00", null)]
    public void They_are_read_from_the_clock_in_Vietnam(string from, string to, string now, string? end)
    {
        var quiet = new QuietHours(TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(to, CultureInfo.InvariantCulture));
        Assert.Equal(end is null ? null : Local(end), quiet.EndAfter(Local(now)));
    }

    private static DateTimeOffset Local(string text) => new(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}
