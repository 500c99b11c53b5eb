using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Fakes;

/// <content>What comes to the bot: polling, webhook, presses, groups.</content>
public sealed partial class FakeTelegramTests
{
    // --- polling -------------------------------------------------------------------------------------------------

    [Fact]
    public async Task An_update_stays_until_an_offset_above_it_is_asked_for()
    {
        var first = _lan.Send("một");
        var second = _lan.Send("hai");
        var once = await _bot.GetUpdates(limit: 1, cancellationToken: Ct);
        Assert.Equal((first.UpdateId, "một"), (once.Single().Id, once.Single().Message!.Text));
        Assert.Equal(2, (await _bot.GetUpdates(cancellationToken: Ct)).Length);
        var rest = await _bot.GetUpdates(first.UpdateId + 1, cancellationToken: Ct);
        Assert.Equal(second.UpdateId, rest.Single().Id);
        Assert.Empty(await _bot.GetUpdates(second.UpdateId + 1, cancellationToken: Ct));
        await _server.WaitUntilConfirmed(Ct);
    }

    [Fact]
    public async Task A_negative_offset_keeps_only_the_newest()
    {
        _lan.Send("một");
        var last = _lan.Send("hai");
        Assert.Equal(last.UpdateId, (await _bot.GetUpdates(-1, cancellationToken: Ct)).Single().Id);
        Assert.Equal(1, _server.PendingUpdates);
    }

    [Fact]
    public async Task A_long_poll_is_answered_the_moment_something_comes()
    {
        var poll = _bot.GetUpdates(timeout: 30, cancellationToken: Ct);
        await _server.WaitUntilPolled(Ct);
        _lan.Send("chào");
        Assert.Equal("chào", (await poll).Single().Message!.Text);
    }

    [Fact]
    public async Task A_quiet_poll_ends_empty_after_fifty_seconds_however_long_was_asked()
    {
        var poll = CallAsync("getUpdates", """{"timeout":100}""");
        await _server.WaitUntilPolled(Ct);
        _clock.Advance(TimeSpan.FromSeconds(49));
        Assert.True(_server.IsPolled);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, (await poll).GetProperty("result").GetArrayLength());
    }

    [Fact]
    public async Task The_older_of_two_pollers_is_told_of_the_conflict()
    {
        var held = await HeldPollAsync();
        var newer = CallAsync("getUpdates", """{"offset":-1}""");
        var conflict = await held;
        Assert.Equal(409, conflict.GetProperty("error_code").GetInt32());
        Assert.Equal("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", conflict.GetProperty("description").GetString());
        Assert.True((await newer).GetProperty("ok").GetBoolean());
    }

    private async Task<Task<JsonElement>> HeldPollAsync()
    {
        var poll = CallAsync("getUpdates", """{"timeout":50}""");
        await _server.WaitUntilPolled(Ct);
        return poll;
    }

    [Fact]
    public async Task Repeating_an_offset_at_once_is_slowed_down_when_asked()
    {
        await StartAsync(new() { GuardRepeatedPolls = true });
        _lan.Send("một");
        _lan.Send("hai");
        Assert.Equal(2, (await _bot.GetUpdates(cancellationToken: Ct)).Length);
        Assert.Single(await _bot.GetUpdates(cancellationToken: Ct));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, (await _bot.GetUpdates(cancellationToken: Ct)).Length);
    }

    [Fact]
    public async Task Polling_and_webhook_exclude_each_other()
    {
        var held = await HeldPollAsync();
        await _bot.SetWebhook("http://127.0.0.1:1/hook", cancellationToken: Ct);
        Assert.Equal("Conflict: terminated by setWebhook request", (await held).GetProperty("description").GetString());
        await RefusedAsync(409, "Conflict: can't use getUpdates method while webhook is active", () => _bot.GetUpdates(cancellationToken: Ct));
        await _bot.DeleteWebhook(cancellationToken: Ct);
        Assert.Empty(await _bot.GetUpdates(cancellationToken: Ct));
    }

    [Fact]
    public async Task Allowed_updates_are_remembered_until_an_empty_list_resets_them()
    {
        await _bot.GetUpdates(allowedUpdates: [UpdateType.Message], cancellationToken: Ct);
        var message = _lan.Send("xin chào");
        Assert.Equal(0, _lan.Edit(message.MessageId, "chào").UpdateId);
        await CallAsync("getUpdates", """{"allowed_updates":["nonsense"]}""");
        Assert.NotEqual(0, _lan.Edit(message.MessageId, "chào nhé").UpdateId);
    }

    [Fact]
    public async Task Old_presses_and_messages_are_no_longer_delivered()
    {
        _lan.Send("tin");
        _lan.PressData(1, "cũ");
        _clock.Advance(TimeSpan.FromSeconds(151));
        Assert.Equal(UpdateType.Message, (await _bot.GetUpdates(cancellationToken: Ct)).Single().Type);
        _clock.Advance(TimeSpan.FromHours(24));
        Assert.Empty(await _bot.GetUpdates(cancellationToken: Ct));
    }

    [Fact]
    public async Task Malformed_updates_can_be_pushed()
    {
        _server.PushRaw("""{"unheard_of":{"a":1}}""");
        Assert.Equal(UpdateType.Unknown, (await _bot.GetUpdates(cancellationToken: Ct)).Single().Type);
    }

    // --- webhook -------------------------------------------------------------------------------------------------

    [Fact]
    public async Task A_refused_update_comes_again_with_the_same_id_and_holds_up_its_own_chat_only()
    {
        var minh = _server.User(1002, "Minh");
        await using var hook = await Hook.StartAsync(static (update, _) => update.Message!.Text == "hỏng" ? 500 : 200);
        await _bot.SetWebhook(hook.Url, secretToken: "bi-mat_1", cancellationToken: Ct);
        var broken = _lan.Send("hỏng");
        _lan.Send("sau đó");
        minh.Send("chào");
        var seen = new[] { await hook.NextAsync(), await hook.NextAsync(), await hook.NextAsync() };
        Assert.Equal(2, seen.Count(request => request.Update.Id == broken.UpdateId));
        Assert.Single(seen, static request => request.Update.Message!.Text == "chào");
        Assert.All(seen, static request => Assert.Equal("bi-mat_1", request.Secret));

        hook.Decide = static (_, _) => 200;
        await _server.WaitUntilWebhookRests(Ct);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(broken.UpdateId, (await hook.NextAsync()).Update.Id);
        Assert.Equal("sau đó", (await hook.NextAsync()).Update.Message!.Text);
        await _server.WaitUntilConfirmed(Ct);
        Assert.Equal([500, 500, 200], _server.WebhookAttempts.Where(attempt => attempt.UpdateId == broken.UpdateId).Select(static attempt => attempt.Status));
        Assert.Contains("500", (await _bot.GetWebhookInfo(Ct)).LastErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_may_ask_for_a_pause_and_may_answer_with_one_call()
    {
        await using var hook = await Hook.StartAsync(static (_, attempt) => attempt == 1 ? 503 : 200);
        hook.RetryAfter = 40;
        hook.Body = """{"method":"sendMessage","chat_id":1001,"text":"nhận rồi"}""";
        await _bot.SetWebhook(hook.Url, cancellationToken: Ct);
        _lan.Send("một");
        await _server.WaitUntilWebhookRests(Ct);
        _clock.Advance(TimeSpan.FromSeconds(39));
        Assert.Single(_server.WebhookAttempts);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("nhận rồi", (await _lan.NextMessage(Ct)).Text);
        await _server.WaitUntilConfirmed(Ct);
        Assert.Equal([503, 200], _server.WebhookAttempts.Select(static attempt => attempt.Status));
        Assert.True((await _server.FindCall("sendMessage", Ct)).ByWebhookReply);
    }

    [Fact]
    public async Task Webhook_addresses_and_secrets_follow_the_cloud_rules_when_asked()
    {
        await StartAsync(new() { CloudWebhookRules = true });
        await RefusedAsync(400, "Bad Request: bad webhook: An HTTPS URL", () => _bot.SetWebhook("http://bot.example.vn/h", cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: bad webhook: Webhook can be set up only on ports", () => _bot.SetWebhook("https://bot.example.vn:9443/h", cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: secret token contains unallowed", () => _bot.SetWebhook("https://bot.example.vn/h", secretToken: "có dấu", cancellationToken: Ct));
    }

    // --- presses -------------------------------------------------------------------------------------------------

    [Fact]
    public async Task A_press_carries_the_message_and_is_answered_once_in_time()
    {
        _lan.Met();
        await SendWithDataAsync("co");
        _lan.Press("có");
        var press = (await _bot.GetUpdates(cancellationToken: Ct)).Single().CallbackQuery!;
        Assert.Equal(("co", "chọn", 1001L), (press.Data, press.Message!.Text, press.From.Id));
        await _bot.AnswerCallbackQuery(press.Id, "Đã ghi", cancellationToken: Ct);
        Assert.Equal(new PressAnswer(press.Id, "Đã ghi", false), _server.PressAnswers.Single());
        await RefusedAsync(400, "Bad Request: query is too old", () => _bot.AnswerCallbackQuery("1", cancellationToken: Ct));
        _clock.Advance(TimeSpan.FromSeconds(151));
        await RefusedAsync(400, "Bad Request: query is too old", () => _bot.AnswerCallbackQuery(press.Id, cancellationToken: Ct));
    }

    [Fact]
    public async Task Reply_keyboard_presses_are_texts_and_a_removed_keyboard_is_gone()
    {
        _lan.Met();
        await _bot.SendMessage(1001, "menu", replyMarkup: new ReplyKeyboardMarkup(new KeyboardButton("Đăng ký"), KeyboardButton.WithRequestContact("Gửi số")), cancellationToken: Ct);
        _lan.Press("Đăng");
        _lan.Press("Gửi số");
        _lan.ShareContact(own: false);
        var updates = await _bot.GetUpdates(cancellationToken: Ct);
        Assert.Equal("Đăng ký", updates[0].Message!.Text);
        Assert.Equal(1001, updates[1].Message!.Contact!.UserId);
        Assert.NotEqual(1001, updates[2].Message!.Contact!.UserId);
        await _bot.SendMessage(1001, "cất", replyMarkup: new ReplyKeyboardRemove(), cancellationToken: Ct);
        Assert.Throws<InvalidOperationException>(() => _lan.Press("Đăng ký"));
    }

    [Fact]
    public async Task A_press_on_a_deleted_message_comes_with_date_zero()
    {
        _lan.Met();
        var sent = await SendWithDataAsync("co");
        await _bot.DeleteMessage(1001, sent.Id, Ct);
        _lan.PressData(sent.Id, "co");
        var press = (await _bot.GetUpdates(cancellationToken: Ct)).Single().CallbackQuery!;
        Assert.Equal(MessageType.Unknown, press.Message!.Type);
        Assert.Equal(sent.Id, press.Message.Id);
    }

    // --- groups --------------------------------------------------------------------------------------------------

    [Fact]
    public async Task Privacy_mode_lets_through_what_is_meant_for_the_bot()
    {
        var group = _server.Group(-5, "Đội A").Add(_lan);
        Assert.Equal(0, _lan.SendTo(group, "chuyện phiếm").UpdateId);
        Assert.NotEqual(0, _lan.SendTo(group, "/menu").UpdateId);
        group.OtherBotSpoke();
        Assert.Equal(0, _lan.SendTo(group, "/menu").UpdateId);
        Assert.Equal(0, _lan.SendTo(group, "/menu@another_bot").UpdateId);
        Assert.NotEqual(0, _lan.SendTo(group, "/menu@tinh_nguyen_bot").UpdateId);
        Assert.NotEqual(0, _lan.SendTo(group, "nhờ @tinh_nguyen_bot giúp").UpdateId);
        var sent = await _bot.SendMessage(-5, "vâng", cancellationToken: Ct);
        Assert.NotEqual(0, _lan.SendTo(group, "cảm ơn", replyTo: sent.Id).UpdateId);
        group.MakeBotAdmin();
        Assert.NotEqual(0, _lan.SendTo(group, "chuyện phiếm").UpdateId);
        Assert.Equal("Đội A", (await _bot.GetChat(-5, Ct)).Title);
    }

    [Fact]
    public async Task Reactions_and_actions_are_checked()
    {
        var said = _lan.Send("xong rồi");
        await _bot.SetMessageReaction(1001, said.MessageId, ["👍"], cancellationToken: Ct);
        Assert.Equal("👍", _server.ReactionOn(1001, said.MessageId));
        await RefusedAsync(400, "Bad Request: REACTION_INVALID", () => _bot.SetMessageReaction(1001, said.MessageId, ["🧮"], cancellationToken: Ct));
        await _bot.SendChatAction(1001, ChatAction.Typing, cancellationToken: Ct);
        Assert.Equal("typing", _server.LastAction(1001));
    }
}
