using Microsoft.Extensions.Logging;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>What long polling promises: everything, in order, and confirmed only when it is safe.</summary>
public sealed class TelegramPollerTests : IAsyncLifetime
{
    private TelegramRig _rig = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _rig = await TelegramRig.Start(Ct);

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task A_message_arrives_and_is_confirmed_once_it_is_safe()
    {
        var lan = _rig.Server.User(7, "Lan", "Trần");
        var safe = new TaskCompletionSource();
        _rig.Turns.Work = _ => safe.Task;
        var sent = lan.Send("Chào bạn");
        await _rig.Poll();
        var came = await _rig.Turns.Next(Ct);
        Assert.Equal(1, _rig.Server.PendingUpdates);
        safe.SetResult();
        await _rig.Server.WaitUntilConfirmed(Ct);
        Assert.Equal(("u" + sent.UpdateId, "telegram/main/7", "Chào bạn", "Lan Trần", "vi"), (came.Id, came.From.ToString(), came.Text, came.SenderName, came.LanguageTag));
    }

    [Fact]
    public async Task All_of_a_batch_are_in_work_at_once_and_in_the_order_they_were_sent()
    {
        var people = Enumerable.Range(1, 10).Select(id => _rig.Server.User(id)).ToList();
        var all = new TaskCompletionSource();
        var texts = new List<string>();
        foreach (var round in Enumerable.Range(1, 5))
        {
            foreach (var person in people)
            {
                person.Send($"{round} của {person.Id}");
                texts.Add($"{round} của {person.Id}");
            }
        }
        _rig.Turns.Work = _ => all.Task;
        await _rig.Poll();
        for (var i = 0; i < texts.Count; i++)
            Assert.Equal(texts[i], (await _rig.Turns.Next(Ct)).Text);
        all.SetResult();
        await _rig.Server.WaitUntilConfirmed(Ct);
    }

    [Fact]
    public async Task An_update_the_store_cannot_keep_comes_again_and_those_after_it_wait_for_it()
    {
        var lan = _rig.Server.User(7);
        var isAway = true;
        _rig.Turns.Work = came => isAway && came.Text == "hai" ? throw new StoreUnavailableException("disk full") : Task.CompletedTask;
        foreach (var text in (string[])["một", "hai", "ba"])
            lan.Send(text);
        var poller = await _rig.Poll();
        foreach (var text in (string[])["một", "hai", "ba"])
            Assert.Equal(text, (await _rig.Turns.Next(Ct)).Text);
        isAway = false;
        await Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["hai", "ba"], [(await _rig.Turns.Next(Ct)).Text, (await _rig.Turns.Next(Ct)).Text]);
        await _rig.Server.WaitUntilConfirmed(Ct);
        Assert.Equal(100_004, poller.Offset);
    }

    [Fact]
    public async Task While_the_store_stays_away_polling_backs_off_and_nothing_is_confirmed()
    {
        _rig.Server.User(7).Send("một");
        _rig.Turns.Work = _ => throw new StoreUnavailableException("disk full");
        await _rig.Poll();
        // Without chance: 0.5 s, 1 s, 2 s … up to 30 s.
        foreach (var seconds in (double[])[0.5, 1, 2, 4, 8, 16, 30, 30])
        {
            await _rig.Turns.Next(Ct);
            await Advance(TimeSpan.FromSeconds(seconds - 0.1));
            Assert.False(_rig.Turns.HasMore);
            _rig.Clock.Advance(TimeSpan.FromSeconds(0.1));
        }
        await _rig.Turns.Next(Ct);
        Assert.Equal((9, 1), (_rig.Turns.Taken.Count, _rig.Server.PendingUpdates));
    }

    [Fact]
    public async Task An_update_that_always_fails_does_not_hold_up_the_others_for_good()
    {
        var lan = _rig.Server.User(7);
        lan.Send("hỏng");
        lan.Send("tốt");
        _rig.Turns.Work = came => came.Text == "hỏng" ? throw new InvalidDataException("bug") : Task.CompletedTask;
        await _rig.Poll();
        for (var tries = 0; tries < 5; tries++)
        {
            Assert.Equal(["hỏng", "tốt"], [(await _rig.Turns.Next(Ct)).Text, (await _rig.Turns.Next(Ct)).Text]);
            if (tries < 4)
                await Advance(TimeSpan.FromSeconds(30));
        }
        await _rig.Server.WaitUntilConfirmed(Ct);
        Assert.Equal(5, _rig.Logs.Of(LogLevel.Error).Count);
    }

    [Fact]
    public async Task A_malformed_update_is_logged_without_its_content_and_confirmed()
    {
        await _rig.Poll();
        _rig.Server.PushRaw("""{"message":{"message_id":1,"chat":{"id":"bí mật"},"date":1}}""");
        _rig.Server.User(7).Send("chào");
        Assert.Equal("chào", (await _rig.Turns.Next(Ct)).Text);
        await _rig.Server.WaitUntilConfirmed(Ct);
        Assert.Contains("100001", Assert.Single(_rig.Logs.Of(LogLevel.Warning)), StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", string.Concat(_rig.Logs.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("html")]
    [InlineData("reset")]
    [InlineData("429")]
    public async Task Polling_goes_on_after_trouble(string trouble)
    {
        _rig.Server.FailNext("getUpdates", trouble switch
        {
            "500" => Fault.ServerError, "html" => Fault.HtmlGateway, "429" => Fault.TooManyRequests(25), _ => Fault.Reset,
        });
        _rig.Server.User(7).Send("chào");
        await _rig.Poll();
        await _rig.Server.FindCall("getUpdates", Ct);
        await _rig.Clock.Resting(Ct);
        _rig.Clock.Advance(TimeSpan.FromSeconds(trouble == "429" ? 24.9 : 0.4));
        Assert.Empty(_rig.Turns.Taken);
        _rig.Clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal("chào", (await _rig.Turns.Next(Ct)).Text);
    }

    [Fact]
    public async Task A_poll_that_hangs_is_given_up()
    {
        _rig.Server.FailNext("getUpdates", Fault.Hang);
        _rig.Server.User(7).Send("chào");
        await _rig.Poll();
        await _rig.Server.FindCall("getUpdates", Ct);
        _rig.Clock.Advance(TimeSpan.FromSeconds(45));
        await Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("chào", (await _rig.Turns.Next(Ct)).Text);
    }

    [Fact]
    public async Task A_refused_token_stops_polling_with_a_message_that_names_the_key_and_not_the_token()
    {
        var poller = await _rig.Poll(token: "1000001:revoked-secret");
        await poller.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        Assert.Contains("Channels:Telegram:Token", Assert.Single(_rig.Logs.Of(LogLevel.Error)), StringComparison.Ordinal);
        Assert.DoesNotContain("revoked-secret", string.Concat(_rig.Logs.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_pollers_the_older_waits_and_says_so_no_more_than_once_a_minute()
    {
        await _rig.Poll();
        await _rig.Server.WaitUntilPolled(Ct);
        await _rig.Poll(turns: new());
        // They take the poll from each other; each says so once.
        for (var i = 0; i < 6; i++)
            await Advance(TimeSpan.FromSeconds(5));
        await _rig.Clock.Resting(Ct);
        Assert.All(_rig.Logs.Of(LogLevel.Warning), line => Assert.Contains("only one process may", line, StringComparison.Ordinal));
        Assert.Equal(2, _rig.Logs.Of(LogLevel.Warning).Count);
    }

    [Fact]
    public async Task A_webhook_left_behind_is_taken_down_and_its_updates_are_kept()
    {
        using var hook = new HttpClient();
        using var set = await hook.GetAsync(new Uri($"{_rig.Server.BaseUrl}/bot{_rig.Server.Token}/setWebhook?url=http://127.0.0.1:9/nobody"), Ct);
        Assert.True(set.IsSuccessStatusCode);
        _rig.Server.User(7).Send("chào");
        await _rig.Poll();
        Assert.Equal("chào", (await _rig.Turns.Next(Ct)).Text);
    }

    [Fact]
    public async Task The_button_is_released_once_its_turn_is_safe()
    {
        var lan = _rig.Server.User(7).Met();
        await _rig.Channel.Send(TelegramRig.ChatOf(lan), new() { Text = "Đúng chưa?", Choices = [new("Đúng", "1:y")] }, null, Ct);
        var safe = new TaskCompletionSource();
        _rig.Turns.Work = _ => safe.Task;
        await _rig.Poll();
        var pressed = lan.Press("Đúng");
        var came = await _rig.Turns.Next(Ct);
        Assert.Equal(("1:y", $"{pressed.MessageId}"), (came.Payload, came.PressedMessage));
        Assert.Empty(_rig.Server.PressAnswers);
        safe.SetResult();
        await _rig.Server.FindCall("answerCallbackQuery", Ct);
        Assert.Equal(pressed.CallbackQueryId, Assert.Single(_rig.Server.PressAnswers).CallbackQueryId);
    }

    [Fact]
    public async Task A_press_answered_too_late_troubles_nobody()
    {
        var lan = _rig.Server.User(7).Met();
        _rig.Server.FailNext("answerCallbackQuery", Fault.ServerError);
        await _rig.Poll();
        lan.PressData(1, "x");
        await _rig.Server.WaitUntilConfirmed(Ct);
        await _rig.Server.FindCall("answerCallbackQuery", Ct);
        lan.Send("chào");
        Assert.Equal([null, "chào"], [(await _rig.Turns.Next(Ct)).Text, (await _rig.Turns.Next(Ct)).Text]);
        Assert.Empty(_rig.Logs.Of(LogLevel.Error));
    }

    [Fact]
    public async Task In_a_group_the_bot_asks_its_name_once()
    {
        var lan = _rig.Server.User(7);
        var group = _rig.Server.Group(-40).Add(lan);
        await _rig.Poll();
        for (var i = 0; i < 3; i++)
        {
            lan.SendTo(group, "@tinh_nguyen_bot chào");
            var came = await _rig.Turns.Next(Ct);
            Assert.Equal(("chào", "7"), (came.Text, came.GroupMember));
        }
        Assert.Equal(1, _rig.Server.CountOf("getMe"));
    }

    [Fact]
    public async Task A_group_message_waits_until_the_bots_name_is_known()
    {
        var lan = _rig.Server.User(7);
        var group = _rig.Server.Group(-40).Add(lan);
        _rig.Server.FailNext("getMe", Fault.ServerError);
        lan.SendTo(group, "@tinh_nguyen_bot chào");
        await _rig.Poll();
        await Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("chào", (await _rig.Turns.Next(Ct)).Text);
    }

    [Fact]
    public async Task The_token_is_in_no_log()
    {
        var lan = _rig.Server.User(7).Met();
        foreach (var fault in (Fault[])[Fault.ServerError, Fault.HtmlGateway, Fault.Reset])
        {
            _rig.Server.FailNext("getUpdates", fault);
            _rig.Server.FailNext("sendMessage", fault);
            var refused = await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Send(TelegramRig.ChatOf(lan), new() { Text = "x" }, null, Ct));
            Assert.DoesNotContain(_rig.Server.Token, refused.ToString(), StringComparison.Ordinal);
        }
        await _rig.Poll();
        for (var i = 0; i < 3; i++)
            await Advance(TimeSpan.FromSeconds(30));
        await _rig.Server.WaitUntilPolled(Ct);
        Assert.DoesNotContain(_rig.Server.Token, string.Concat(_rig.Logs.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("only-for-the-fake-server", string.Concat(_rig.Logs.Lines), StringComparison.Ordinal);
    }

    /// <summary>Moves the clock once the poller rests: its pause is the only timer that waits then.</summary>
    private async Task Advance(TimeSpan time)
    {
        await _rig.Clock.Resting(Ct);
        _rig.Clock.Advance(time);
    }
}
