using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>What becomes of answers when a platform refuses.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void The_way_the_platform_knows_the_message_comes_back() => Play(async scene =>
        Assert.Equal((AnswerFate.Sent, "m1"), await Send(scene, "lan")));

    [Fact]
    public void Retry_after_is_obeyed() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.At < DeliveryScene.Morning.AddSeconds(9)
            ? MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromSeconds(9)) : null;
        Assert.Equal(AnswerFate.Sent, (await Send(scene, "lan")).Fate);
        Assert.Equal(2, scene.Channel.Calls.Count);
    });

    [Fact]
    public void A_pause_of_one_chat_holds_no_other() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.Chat == "lan" && call.At < DeliveryScene.Morning.AddMinutes(1)
            ? MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromMinutes(1)) : null;
        var held = Send(scene, "lan");
        await scene.Time.Pass(TimeSpan.FromSeconds(1));
        var before = scene.Time.GetUtcNow();
        await Send(scene, "minh");
        Assert.Equal(before, scene.Channel.Taken[0].At);
        Assert.Equal(AnswerFate.Sent, (await held).Fate);
    });

    [Fact]
    public void An_outage_of_hours_is_waited_out() => Play(async scene =>
    {
        var back = DeliveryScene.Morning.AddHours(20);
        scene.Channel.Refusal = call => call.At < back ? MemoryChannel.Refused(RefusalKind.Unavailable, "timeout") : null;
        Assert.Equal(AnswerFate.Sent, (await Send(scene, "lan")).Fate);
        Assert.InRange(scene.Channel.Taken[0].At, back, back.AddSeconds(31));
    });

    [Fact]
    public void An_answer_is_not_given_up_because_the_store_was_away_while_it_was_sent() => Play(async scene =>
    {
        var back = DeliveryScene.Morning.AddMinutes(1);
        scene.Channel.Refusal = call => call.At < back ? new StoreUnavailableException("The store is away.") : null;
        Assert.Equal(AnswerFate.Sent, (await Send(scene, "lan")).Fate);
        Assert.Single(scene.Channel.Taken);
    });

    [Fact]
    public void After_a_day_an_answer_is_given_up() => Play(async scene =>
    {
        scene.Channel.Refusal = _ => MemoryChannel.Refused(RefusalKind.Unavailable, "timeout");
        Assert.Equal(AnswerFate.GivenUp, (await Send(scene, "lan")).Fate);
        Assert.InRange(scene.Time.GetUtcNow() - DeliveryScene.Morning, TimeSpan.FromHours(24), TimeSpan.FromHours(24.1));
    });

    [Fact]
    public void The_waits_grow_from_half_a_second_to_half_a_minute() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.At < DeliveryScene.Morning.AddMinutes(3) ? MemoryChannel.Refused(RefusalKind.Unavailable) : null;
        await Send(scene, "lan");
        var at = scene.Channel.Calls.Select(c => c.At).ToList();
        var waits = at.Zip(at.Skip(1), (a, b) => (b - a - scene.Channel.Latency).TotalSeconds).Take(8);
        Assert.Equal([0.5, 1, 2, 4, 8, 16, 30, 30], waits.Select(w => Math.Round(w, 1)));
    });

    [Fact]
    public void Somebody_unreachable_is_given_up_and_marked_until_an_answer_gets_through() => Play(async scene =>
    {
        scene.Channel.Refusal = _ => MemoryChannel.Refused(RefusalKind.Unreachable, "blocked");
        Assert.Equal(AnswerFate.GivenUp, (await Send(scene, "lan")).Fate);
        Assert.Equal("blocked", (await scene.Addresses.Find("telegram/main/lan", DeliveryScene.Ct))?.Reason);
        scene.Channel.Refusal = _ => null;
        Assert.Equal(AnswerFate.Sent, (await Send(scene, "lan")).Fate);
        Assert.Null(await scene.Addresses.Find("telegram/main/lan", DeliveryScene.Ct));
    });

    [Fact]
    public void A_group_that_moved_is_answered_where_it_went() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.Chat == "-1" ? MemoryChannel.Refused(RefusalKind.Moved, "moved", movedTo: "-1001") : null;
        Assert.Equal(AnswerFate.Sent, (await Send(scene, "-1")).Fate);
        Assert.Equal(AnswerFate.Sent, (await Send(scene, "-1")).Fate);
        Assert.Equal(["-1", "-1001", "-1001"], scene.Channel.Calls.Select(c => c.Chat));
    });

    [Fact]
    public void What_is_not_acceptable_and_what_a_channel_breaks_on_is_given_up() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.Chat == "lan" ? MemoryChannel.Refused(RefusalKind.BadMessage) : new InvalidOperationException("bug");
        Assert.Equal(AnswerFate.GivenUp, (await Send(scene, "lan")).Fate);
        Assert.Equal(AnswerFate.GivenUp, (await Send(scene, "minh")).Fate);
        Assert.Equal(2, scene.Channel.Calls.Count);
    });

    [Fact]
    public void An_answer_of_a_channel_that_is_off_is_given_up() => Play(async scene =>
        Assert.Equal(AnswerFate.GivenUp,
            (await scene.Answers.Send(new Address("zalo", "main", "1"), DeliveryScene.Text("x"), null, DeliveryScene.Ct)).Fate));

    [Fact]
    public void A_refused_account_is_tried_every_minute() => Play(async scene =>
    {
        scene.Channel.Refusal = call => call.At < DeliveryScene.Morning.AddMinutes(5) ? MemoryChannel.Refused(RefusalKind.AccountRefused) : null;
        Assert.Equal(AnswerFate.Sent, (await Send(scene, "lan")).Fate);
        Assert.Equal(6, scene.Channel.Calls.Count);
    });

    [Fact]
    public void No_more_than_sixty_four_calls_are_under_way_at_once() => Play(async scene =>
    {
        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => Send(scene, $"{i}")));
        var busiest = scene.Channel.Calls.GroupBy(c => c.At).Max(g => g.Count());
        Assert.Equal(64, busiest);
    });

    [Fact]
    public void Stopping_ends_a_waiting_answer() => Play(async scene =>
    {
        scene.Channel.Refusal = _ => MemoryChannel.Refused(RefusalKind.Unavailable);
        using var stop = new CancellationTokenSource();
        var waiting = scene.Answers.Send(DeliveryScene.Chat("lan"), DeliveryScene.Text("x"), null, stop.Token);
        await scene.Time.Pass(TimeSpan.FromSeconds(3));
        stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    });

    [Fact]
    public void Typing_is_shown_at_most_once_in_four_seconds_to_each() => Play(async scene =>
    {
        for (var i = 0; i < 20; i++)
        {
            scene.Answers.ShowTyping(DeliveryScene.Chat("lan"));
            scene.Answers.ShowTyping(DeliveryScene.Chat("minh"));
            await scene.Time.Pass(TimeSpan.FromSeconds(0.5));
        }
        Assert.Equal(3, scene.Channel.Typing.Count(t => t.Chat == "lan"));
        Assert.Equal(3, scene.Channel.Typing.Count(t => t.Chat == "minh"));
    });

    [Fact]
    public void Idle_chats_are_forgotten() => Play(async scene =>
    {
        var gate = new AccountGate(scene.Channel.Traits, scene.Time);
        for (var i = 0; i < 100_000; i++)
        {
            gate.TakeForAnswer($"{i}");
            if (i % 100 == 0)
                await scene.Time.Pass(TimeSpan.FromSeconds(1));
        }
        Assert.InRange(gate.RememberedChats, 1, 2_048);
    });

    private static Task<(AnswerFate Fate, string? Ref)> Send(DeliveryScene scene, string chat) =>
        scene.Answers.Send(DeliveryScene.Chat(chat), DeliveryScene.Text("x"), null, DeliveryScene.Ct);

    private static void Play(Func<DeliveryScene, Task> story) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        await story(scene);
    });
}
