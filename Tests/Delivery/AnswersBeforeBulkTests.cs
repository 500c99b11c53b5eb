using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>Design §5: answers to a person go before bulk, always; bulk uses what they leave, to the full.</summary>
public sealed class AnswersBeforeBulkTests
{
    [Fact]
    public void No_answer_waits_behind_fifty_thousand_bulk_messages() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        await scene.Queue(Enumerable.Range(0, 50_000).Select(i => scene.Bulk($"bulk-{i:00000}", $"{i}")));
        scene.Start();
        var asked = new List<(string Text, DateTimeOffset At)>();
        var answers = new List<Task<(AnswerFate Fate, string? Ref)>>();
        // Some ten a second for twenty minutes, many of them to people who are getting bulk mail in that very second.
        for (var i = 0; i < 12_000; i++)
        {
            asked.Add(($"answer-{i}", time.GetUtcNow()));
            var chat = i % 2 == 0 && scene.Channel.Taken.FindLast(t => t.Text.StartsWith('b')) is { } last ? last.Chat : $"talker-{i % 500}";
            answers.Add(scene.Answers.Send(DeliveryScene.Chat(chat), DeliveryScene.Text($"answer-{i}"), null, DeliveryScene.Ct));
            await time.Pass(TimeSpan.FromMilliseconds(97));
        }
        Assert.All(await Task.WhenAll(answers), a => Assert.Equal(AnswerFate.Sent, a.Fate));
        var began = scene.Channel.Taken.Where(t => t.Text.StartsWith('a')).ToDictionary(t => t.Text, t => t.At);
        Assert.All(asked, a => Assert.Equal(a.At, began[a.Text]));
        Assert.True(await scene.CountOf(DeliveryState.Queued) > 20_000, "There was bulk waiting all the time.");
    });

    [Fact]
    public void Bulk_gives_way_so_that_both_together_stay_within_the_rate_of_the_account() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        await scene.Queue(Enumerable.Range(0, 5_000).Select(i => scene.Bulk($"bulk-{i:00000}", $"{i}")));
        scene.Start();
        for (var i = 0; i < 1_200; i++)
        {
            await scene.Answers.Send(DeliveryScene.Chat($"talker-{i}"), DeliveryScene.Text("answer"), null, DeliveryScene.Ct);
            await time.Pass(TimeSpan.FromMilliseconds(20));
        }
        var seconds = (time.GetUtcNow() - DeliveryScene.Morning).TotalSeconds;
        Assert.InRange(scene.Channel.Taken.Count / seconds, 29.5, 30.1);
    });

    [Fact]
    public void Bulk_keeps_its_rate_when_nobody_talks() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        await scene.Queue(Enumerable.Range(0, 10_000).Select(i => scene.Bulk($"bulk-{i:00000}", $"{i}")));
        scene.Start();
        await time.Pass(TimeSpan.FromSeconds(300));
        Assert.InRange(scene.Channel.Taken.Count, 0.99 * 30 * 300, (30 * 300) + 3);
        await time.Pass(TimeSpan.FromSeconds(40));
        Assert.Equal(10_000, await scene.CountOf(DeliveryState.Accepted));
        Assert.Equal(10_000, scene.Channel.TakenTexts.Distinct().Count());
    });

    [Fact]
    public void Bulk_comes_back_within_seconds_after_a_storm_of_answers() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        await scene.Queue(Enumerable.Range(0, 1_000).Select(i => scene.Bulk($"bulk-{i:000}", $"{i}")));
        scene.Start();
        await Task.WhenAll(Enumerable.Range(0, 5_000).Select(i =>
            scene.Answers.Send(DeliveryScene.Chat($"talker-{i}"), DeliveryScene.Text("answer"), null, DeliveryScene.Ct)));
        var stormEnds = time.GetUtcNow();
        await time.Pass(TimeSpan.FromSeconds(3));
        Assert.True(scene.Channel.Taken.Count(t => t.Text != "answer" && t.At > stormEnds) >= 30);
    });

    [Fact]
    public void Notices_go_before_bulk() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        await scene.Queue(Enumerable.Range(0, 3_000).Select(i => scene.Bulk($"bulk-{i:0000}", $"{i}")));
        scene.Start();
        await time.Pass(TimeSpan.FromSeconds(10));
        await scene.Queue(scene.Notice("verified", "leader"));
        await time.Pass(TimeSpan.FromSeconds(1));
        Assert.Contains("verified", scene.Channel.TakenTexts);
    });

    [Fact]
    public void A_chatty_person_waits_for_their_own_bucket_and_nobody_else_does() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        for (var i = 0; i < 5; i++)
            await scene.Answers.Send(DeliveryScene.Chat("lan"), DeliveryScene.Text($"{i}"), null, DeliveryScene.Ct);
        await scene.Answers.Send(DeliveryScene.Chat("minh"), DeliveryScene.Text("hello"), null, DeliveryScene.Ct);
        var calls = scene.Channel.Calls;
        Assert.True(calls[2].At - calls[0].At < TimeSpan.FromSeconds(0.5), "A short burst passes.");
        Assert.True(calls[4].At - calls[0].At >= TimeSpan.FromSeconds(1.9), "Then one a second.");
        Assert.Equal(calls[4].At + scene.Channel.Latency, calls[5].At);
    });
}
