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

/// <summary>What our fake Telegram refuses and answers, seen with an independent client (Telegram.Bot) and with plain HTTP.</summary>
public sealed class FakeTelegramTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new();
    private FakeTelegramServer _server = null!;
    private TelegramBotClient _bot = null!;
    private FakeUser _lan = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await StartAsync(new());

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    private async Task StartAsync(FakeTelegramOptions options)
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _server = await FakeTelegramServer.StartAsync(options with { Clock = _clock }, Ct);
        _bot = ClientFor(_server.Token);
        _lan = _server.User(1001, "Lan");
    }

    private TelegramBotClient ClientFor(string token) => new(new TelegramBotClientOptions(token, _server.BaseUrl) { RetryCount = 1, RetryThreshold = 0 }, _http, Ct);

    private async Task<JsonElement> CallAsync(string method, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri($"{_server.BaseUrl}/bot{_server.Token}/{method}"), body, Ct);
        return JsonElement.Parse(await answer.Content.ReadAsByteArrayAsync(Ct));
    }

    private static async Task RefusedAsync(int code, string beginning, Func<Task> call)
    {
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(call);
        Assert.Equal(code, refusal.ErrorCode);
        Assert.StartsWith(beginning, refusal.Message, StringComparison.Ordinal);
    }

    // --- who is asking -------------------------------------------------------------------------------------------

    [Fact]
    public async Task The_bot_learns_its_own_name()
    {
        var me = await _bot.GetMe(Ct);
        Assert.Equal((_server.BotId, true, "tinh_nguyen_bot", false), (me.Id, me.IsBot, me.Username, me.CanReadAllGroupMessages));
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized_and_an_unknown_method_is_not_found()
    {
        await RefusedAsync(401, "Unauthorized", () => ClientFor("55:other").GetMe(Ct));
        Assert.Equal(404, (await CallAsync("sendTelepathy", "{}")).GetProperty("error_code").GetInt32());
        Assert.Contains("invalid token specified", await BodyOfAsync("/bot0815/getMe"), StringComparison.Ordinal);
    }

    private async Task<string> BodyOfAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(_server.BaseUrl + path), Ct);
        return await answer.Content.ReadAsStringAsync(Ct);
    }

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

    // --- sending: what is refused --------------------------------------------------------------------------------

    [Fact]
    public async Task Nobody_can_be_written_to_before_the_first_word()
    {
        await RefusedAsync(400, "Bad Request: chat not found", () => _bot.SendMessage(1001, "chào", cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: chat not found", () => _bot.SendMessage(9999, "chào", cancellationToken: Ct));
        _lan.MetInGroupOnly();
        await RefusedAsync(403, "Forbidden: bot can't initiate conversation", () => _bot.SendMessage(1001, "chào", cancellationToken: Ct));
        _lan.Command("start");
        Assert.Equal("chào", (await _bot.SendMessage(1001, "chào", cancellationToken: Ct)).Text);
    }

    [Fact]
    public async Task Blocked_deactivated_and_kicked_are_told_apart()
    {
        _lan.Met().Block();
        await RefusedAsync(403, "Forbidden: bot was blocked by the user", () => _bot.SendMessage(1001, "chào", cancellationToken: Ct));
        _lan.Unblock();
        await _bot.SendMessage(1001, "chào", cancellationToken: Ct);
        _lan.Deactivate();
        await RefusedAsync(403, "Forbidden: user is deactivated", () => _bot.SendMessage(1001, "chào", cancellationToken: Ct));
        var group = _server.Group(-5);
        group.KickBot(_lan);
        await RefusedAsync(403, "Forbidden: bot was kicked from the group chat", () => _bot.SendMessage(-5, "chào", cancellationToken: Ct));
        var standings = (await _bot.GetUpdates(cancellationToken: Ct)).Select(static update => update.MyChatMember!.NewChatMember.Status);
        Assert.Equal([ChatMemberStatus.Kicked, ChatMemberStatus.Member, ChatMemberStatus.Kicked], standings);
    }

    [Fact]
    public async Task An_upgraded_group_says_where_it_went()
    {
        var old = _server.Group(-123, "Đội A").Add(_lan);
        var super = old.Upgrade(_lan);
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => _bot.SendMessage(-123, "chào", cancellationToken: Ct));
        Assert.Equal((400, super.Id), (refusal.ErrorCode, refusal.Parameters!.MigrateToChatId));
        Assert.Equal("chào", (await _bot.SendMessage(super.Id, "chào", cancellationToken: Ct)).Text);
        Assert.Contains(await _bot.GetUpdates(cancellationToken: Ct), update => update.Message!.MigrateToChatId == super.Id);
    }

    [Theory]
    [InlineData("", "message text is empty")]
    [InlineData("   ", "message text is empty")]
    [InlineData("\n", "message text is empty")]
    public async Task An_empty_text_is_refused(string text, string reason)
    {
        _lan.Met();
        var answer = await CallAsync("sendMessage", JsonSerializer.Serialize(new { chat_id = 1001, text }));
        Assert.Equal("Bad Request: " + reason, answer.GetProperty("description").GetString());
    }

    [Fact]
    public async Task Length_is_counted_after_parsing_in_utf16_units()
    {
        _lan.Met();
        await _bot.SendMessage(1001, $"<b>{new string('ạ', 4096)}</b>", ParseMode.Html, cancellationToken: Ct);
        await RefusedAsync(400, "Bad Request: message is too long", () => _bot.SendMessage(1001, new string('ạ', 4097), cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: message is too long", () => _bot.SendMessage(1001, string.Concat(Enumerable.Repeat("🎉", 2049)), cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: text is too long", () => _bot.SendMessage(1001, new string('ạ', 11_000), cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: message caption is too long", () => _bot.SendPhoto(1001, Picture(10, 10), new string('a', 1025), cancellationToken: Ct));
    }

    [Theory]
    [InlineData("a < b", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("a <b", "Unclosed start tag at byte offset 2")]
    [InlineData("<b>đậm", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("ạ<div>x</div>", "Unsupported start tag \"div\" at byte offset 3")]
    [InlineData("<Nguyễn Văn A>", "Unsupported start tag \"nguyễn\" at byte offset 0")]
    [InlineData("<span class=\"x\">a</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<a href=\"http://x.vn>a</a>", "Unclosed start tag at byte offset 0")]
    [InlineData("a<br/>b", "Unsupported start tag \"br/\" at byte offset 1")]
    public async Task Bad_html_is_refused_with_the_place(string html, string reason)
    {
        _lan.Met();
        await RefusedAsync(400, "Bad Request: can't parse entities: " + reason, () => _bot.SendMessage(1001, html, ParseMode.Html, cancellationToken: Ct));
    }

    [Fact]
    public async Task Good_html_becomes_text_with_entities()
    {
        _lan.Met();
        var sent = await _bot.SendMessage(1001, " <b>Ạ <i>&lt;3</i></b> &amp; <a href=\"https://x.vn/?a=1&amp;b=2\">đây</a> &nbsp;<pre><code class=\"language-cs\">x</code></pre> ", ParseMode.Html, cancellationToken: Ct);
        Assert.Equal("Ạ <3 & đây &nbsp;x", sent.Text);
        Assert.Equal(
            [(MessageEntityType.Bold, 0, 4, null), (MessageEntityType.Italic, 2, 2, null), (MessageEntityType.TextLink, 7, 3, "https://x.vn/?a=1&b=2"), (MessageEntityType.Pre, 17, 1, "cs")],
            sent.Entities!.Select(static entity => (entity.Type, entity.Offset, entity.Length, entity.Url ?? entity.Language)));
    }

    [Fact]
    public async Task Button_payloads_are_one_to_sixty_four_bytes()
    {
        _lan.Met();
        await SendWithDataAsync(new string('a', 64));
        await RefusedAsync(400, "Bad Request: BUTTON_DATA_INVALID", () => SendWithDataAsync(new string('ạ', 22)));
    }

    private Task<Message> SendWithDataAsync(string data) =>
        _bot.SendMessage(1001, "chọn", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Có", data)), cancellationToken: Ct);

    [Theory]
    [InlineData("""{"inline_keyboard":[[]]}""", "keyboard rows must be non-empty")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","callback_data":""}]]}""", "BUTTON_DATA_INVALID")]
    [InlineData("""{"inline_keyboard":[[{"text":"a"}]]}""", "can't parse inline keyboard button: Text buttons are unallowed")]
    [InlineData("""{"inline_keyboard":[[{"text":"","callback_data":"x"}]]}""", "can't parse inline keyboard button: field \"text\"")]
    [InlineData("""{"inline_keyboard":[[{"text":"a","url":"http://localhost:5080/x"}]]}""", "inline keyboard button URL 'http://localhost:5080/x' is invalid: Wrong HTTP URL")]
    [InlineData("""{"inline_keyboard":{"text":"a"}}""", "field \"inline_keyboard\" must be of type Array")]
    [InlineData("""{"keyboard":[["a"],[]]}""", "keyboard rows must be non-empty")]
    [InlineData("\"[1]\"", "object expected as reply markup")]
    public async Task A_bad_keyboard_is_refused(string markup, string reason)
    {
        _lan.Met();
        var answer = await CallAsync("sendMessage", $$"""{"chat_id":1001,"text":"x","reply_markup":{{markup}}}""");
        Assert.StartsWith("Bad Request: " + reason, answer.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_number_is_asked_for_in_private_only()
    {
        _server.Group(-5).Add(_lan);
        var keyboard = new ReplyKeyboardMarkup(KeyboardButton.WithRequestContact("Gửi số"));
        await RefusedAsync(400, "Bad Request: phone number can be requested in private chats only", () => _bot.SendMessage(-5, "x", replyMarkup: keyboard, cancellationToken: Ct));
    }

    [Theory]
    [InlineData(200, 5, "PHOTO_INVALID_DIMENSIONS")]
    [InlineData(6000, 5000, "PHOTO_INVALID_DIMENSIONS")]
    [InlineData(0, 0, "PHOTO_INVALID_DIMENSIONS")]
    public async Task A_picture_of_odd_shape_is_refused(int width, int height, string reason)
    {
        _lan.Met();
        await RefusedAsync(400, "Bad Request: " + reason, () => _bot.SendPhoto(1001, Picture(width, height), cancellationToken: Ct));
    }

    [Fact]
    public async Task Pictures_and_files_that_are_too_big_or_broken_are_refused()
    {
        _lan.Met();
        await RefusedAsync(400, "Bad Request: IMAGE_PROCESS_FAILED", () => _bot.SendPhoto(1001, InputFile.FromStream(new MemoryStream("not a picture"u8.ToArray()), "a.png"), cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: file of size 10485784 bytes is too big for a photo", () => _bot.SendPhoto(1001, Picture(100, 100, 10 * 1024 * 1024), cancellationToken: Ct));
        await RefusedAsync(413, "Request Entity Too Large", () => _bot.SendDocument(1001, InputFile.FromStream(new MemoryStream(new byte[(50 * 1024 * 1024) + 1]), "a.bin"), cancellationToken: Ct));
    }

    /// <summary>The head of a PNG, which is all the server reads, and padding.</summary>
    private static InputFileStream Picture(int width, int height, int padding = 0)
    {
        byte[] size = [.. BitConverter.GetBytes(width).Reverse(), .. BitConverter.GetBytes(height).Reverse()];
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8, .. size, .. new byte[padding]];
        return InputFile.FromStream(new MemoryStream(png), "anh.png");
    }

    [Fact]
    public async Task Replying_to_what_is_not_there_is_refused()
    {
        var said = _lan.Send("hỏi");
        var answer = await _bot.SendMessage(1001, "đáp", replyParameters: said.MessageId, cancellationToken: Ct);
        Assert.Equal("hỏi", answer.ReplyToMessage!.Text);
        await RefusedAsync(400, "Bad Request: message to be replied not found", () => _bot.SendMessage(1001, "đáp", replyParameters: 777, cancellationToken: Ct));
    }

    // --- sending: what comes back --------------------------------------------------------------------------------

    [Fact]
    public async Task A_photo_goes_up_and_can_be_sent_again_by_its_id()
    {
        _lan.Met();
        var sent = await _bot.SendPhoto(1001, Picture(640, 480), "Ảnh <b>đẹp</b>", ParseMode.Html, cancellationToken: Ct);
        Assert.Equal(("Ảnh đẹp", 640, 480), (sent.Caption, sent.Photo![^1].Width, sent.Photo[^1].Height));
        var again = await _bot.SendPhoto(1001, sent.Photo[^1].FileId, cancellationToken: Ct);
        Assert.Equal(sent.Photo[^1].FileUniqueId, again.Photo![^1].FileUniqueId);
        var document = await _bot.SendDocument(1001, InputFile.FromStream(new MemoryStream([1, 2, 3]), "bảng.xlsx"), "tệp", cancellationToken: Ct);
        Assert.Equal(("bảng.xlsx", 3L), (document.Document!.FileName, document.Document.FileSize));
        Assert.Equal([1, 2, 3], _lan.Messages[^1].File!.Content);
        var place = await _bot.SendLocation(1001, 13.1, 109.3, cancellationToken: Ct);
        Assert.Equal(109.3, place.Location!.Longitude);
    }

    [Fact]
    public async Task A_file_is_downloaded_up_to_twenty_megabytes()
    {
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(static i => (byte)i)];
        _lan.SendDocument(content, "danh-sach.csv", "text/csv");
        _lan.SendDocument([1], "to.bin", pretendedSize: (20 * 1024 * 1024) + 1);
        var updates = await _bot.GetUpdates(cancellationToken: Ct);
        using var received = new MemoryStream();
        await _bot.GetInfoAndDownloadFile(updates[0].Message!.Document!.FileId, received, Ct);
        Assert.Equal(content, received.ToArray());
        await RefusedAsync(400, "Bad Request: file is too big", () => _bot.GetFile(updates[1].Message!.Document!.FileId, Ct));
        await RefusedAsync(400, "Bad Request: invalid file_id", () => _bot.GetFile("nothing", Ct));
        Assert.Contains("404", await BodyOfAsync($"/file/bot{_server.Token}/documents/none"), StringComparison.Ordinal);
        Assert.Contains("401", await BodyOfAsync("/file/bot1:x/documents/file_0.csv"), StringComparison.Ordinal);
    }

    // --- editing -------------------------------------------------------------------------------------------------

    [Fact]
    public async Task An_edit_answers_with_the_whole_message_and_takes_the_buttons_away_unless_given_again()
    {
        _lan.Met();
        var sent = await SendWithDataAsync("co");
        await RefusedAsync(400, "Bad Request: message is not modified", () => _bot.EditMessageText(1001, sent.Id, "chọn", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Có", "co")), cancellationToken: Ct));
        var edited = await _bot.EditMessageText(1001, sent.Id, "đã chọn", cancellationToken: Ct);
        Assert.Equal(("đã chọn", sent.Id, sent.Date), (edited.Text, edited.Id, edited.Date));
        Assert.NotNull(edited.EditDate);
        Assert.Null(edited.ReplyMarkup);
        await RefusedAsync(400, "Bad Request: message is not modified", () => _bot.EditMessageReplyMarkup(1001, sent.Id, cancellationToken: Ct));
        Assert.Equal("đã chọn", _lan.Messages.Single().Text);
    }

    [Fact]
    public async Task What_cannot_be_edited_is_refused()
    {
        var said = _lan.Send("của tôi");
        await RefusedAsync(400, "Bad Request: message to edit not found", () => _bot.EditMessageText(1001, 999, "x", cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: message can't be edited", () => _bot.EditMessageText(1001, said.MessageId, "x", cancellationToken: Ct));
        var keyboard = await _bot.SendMessage(1001, "menu", replyMarkup: new ReplyKeyboardMarkup("Một"), cancellationToken: Ct);
        await RefusedAsync(400, "Bad Request: message can't be edited", () => _bot.EditMessageText(1001, keyboard.Id, "x", cancellationToken: Ct));
        var photo = await _bot.SendPhoto(1001, Picture(10, 10), cancellationToken: Ct);
        await RefusedAsync(400, "Bad Request: there is no text in the message to edit", () => _bot.EditMessageText(1001, photo.Id, "x", cancellationToken: Ct));
        Assert.Equal("x", (await _bot.EditMessageCaption(1001, photo.Id, "x", cancellationToken: Ct)).Caption);
        var text = await _bot.SendMessage(1001, "chữ", cancellationToken: Ct);
        await RefusedAsync(400, "Bad Request: there is no caption in the message to edit", () => _bot.EditMessageCaption(1001, text.Id, "x", cancellationToken: Ct));
    }

    [Fact]
    public async Task Messages_are_deleted_within_two_days()
    {
        var said = _lan.Send("xoá giúp");
        var sent = await _bot.SendMessage(1001, "chữ", cancellationToken: Ct);
        await _bot.DeleteMessage(1001, said.MessageId, Ct);
        await RefusedAsync(400, "Bad Request: message to delete not found", () => _bot.DeleteMessage(1001, said.MessageId, Ct));
        _clock.Advance(TimeSpan.FromHours(48));
        await RefusedAsync(400, "Bad Request: message can't be deleted", () => _bot.DeleteMessage(1001, sent.Id, Ct));
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

    // --- menu ----------------------------------------------------------------------------------------------------

    [Fact]
    public async Task Menus_are_kept_by_scope_and_language_and_their_names_checked()
    {
        await _bot.SetMyCommands([new("dangky", "Đăng ký hoạt động")], new BotCommandScopeAllPrivateChats(), "vi", Ct);
        Assert.Equal("Đăng ký hoạt động", (await _bot.GetMyCommands(new BotCommandScopeAllPrivateChats(), "vi", Ct)).Single().Description);
        Assert.Empty(await _bot.GetMyCommands(cancellationToken: Ct));
        Assert.Equal("dangky", _server.Menu("all_private_chats", "vi").Single().Command);
        await RefusedAsync(400, "Bad Request: BOT_COMMAND_INVALID", () => _bot.SetMyCommands([new("đăng_ký", "x")], cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: BOT_COMMAND_INVALID", () => _bot.SetMyCommands([new("DangKy", "x")], cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: BOT_COMMAND_INVALID", () => _bot.SetMyCommands([new(new string('a', 33), "x")], cancellationToken: Ct));
        await RefusedAsync(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID", () => _bot.SetMyCommands([new("x", new string('a', 257))], cancellationToken: Ct));
        await _bot.SetMyDescription("Trợ lý", cancellationToken: Ct);
    }

    // --- rates and faults ----------------------------------------------------------------------------------------

    [Fact]
    public async Task Rate_limits_refuse_with_the_seconds_to_wait_and_count_exactly()
    {
        await StartAsync(new() { Rates = new() { PerChatBurst = 2 } });
        _lan.Met();
        await _bot.SendMessage(1001, "1", cancellationToken: Ct);
        await _bot.SendMessage(1001, "2", cancellationToken: Ct);
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => _bot.SendMessage(1001, "3", cancellationToken: Ct));
        Assert.Equal((429, 1), (refusal.ErrorCode, refusal.Parameters!.RetryAfter));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _bot.SendMessage(1001, "3", cancellationToken: Ct);
        Assert.Equal(1, _server.RateRefusals);
    }

    [Fact]
    public async Task A_group_takes_twenty_a_minute_and_everybody_together_thirty_a_second()
    {
        await StartAsync(new() { Rates = new() });
        _server.Group(-5);
        for (var i = 0; i < 20; i++)
            await _bot.SendMessage(-5, "x", cancellationToken: Ct);
        await RefusedAsync(429, "Too Many Requests: retry after 3", () => _bot.SendMessage(-5, "x", cancellationToken: Ct));
        for (var i = 0; i < 10; i++)
            await _bot.SendMessage(_server.User(2000 + i).Met().Id, "x", cancellationToken: Ct);
        await RefusedAsync(429, "Too Many Requests: retry after 1", () => _bot.SendMessage(_server.User(3000).Met().Id, "x", cancellationToken: Ct));
        Assert.Equal(2, _server.RateRefusals);
    }

    [Fact]
    public async Task Ordered_faults_come_in_order_and_then_all_is_well()
    {
        _lan.Met();
        _server.FailNext("sendMessage", Fault.TooManyRequests(7));
        _server.FailNext("sendMessage", Fault.ServerError);
        _server.FailNext("sendMessage", Fault.HtmlGateway);
        _server.FailNext("sendMessage", Fault.Reset);
        var busy = await Assert.ThrowsAsync<ApiRequestException>(() => _bot.SendMessage(1001, "x", cancellationToken: Ct));
        Assert.Equal(7, busy.Parameters!.RetryAfter);
        await RefusedAsync(500, "Internal Server Error", () => _bot.SendMessage(1001, "x", cancellationToken: Ct));
        var gateway = await Assert.ThrowsAsync<RequestException>(() => _bot.SendMessage(1001, "x", cancellationToken: Ct));
        Assert.Equal(HttpStatusCode.BadGateway, gateway.HttpStatusCode);
        await Assert.ThrowsAsync<RequestException>(() => _bot.SendMessage(1001, "x", cancellationToken: Ct));
        Assert.Empty(_lan.Messages);
        await _bot.SendMessage(1001, "x", cancellationToken: Ct);
        Assert.Equal([429, 500, 502, 0, 200], _server.Calls.Select(static call => call.Status));
    }

    [Fact]
    public async Task A_lost_answer_leaves_the_message_sent_and_a_hanging_call_does_not()
    {
        _lan.Met();
        _server.FailNext("*", Fault.DoneThenReset);
        await Assert.ThrowsAsync<RequestException>(() => _bot.SendMessage(1001, "đã gửi", cancellationToken: Ct));
        Assert.Equal("đã gửi", _lan.Messages.Single().Text);
        _server.FailNext("sendMessage", Fault.Hang);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var hanging = _bot.SendMessage(1001, "không gửi", cancellationToken: patience.Token);
        await _server.FindCall(static call => call.Status == 0 && call.Arguments["text"] == "không gửi", Ct);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.Single(_lan.Messages);
    }

    // --- bodies and directing ------------------------------------------------------------------------------------

    [Fact]
    public async Task Arguments_come_as_json_form_query_or_multipart()
    {
        _lan.Met();
        using var form = new FormUrlEncodedContent([new("chat_id", "1001"), new("text", "mẫu"), new("reply_markup", """{"keyboard":[["A"]]}""")]);
        await _http.PostAsync(new Uri($"{_server.BaseUrl}/bot{_server.Token}/SENDMESSAGE"), form, Ct);
        Assert.Contains("true", await BodyOfAsync($"/bot{_server.Token}/sendMessage?chat_id=1001&text=h%E1%BB%8Fi"), StringComparison.Ordinal);
        using var parts = new MultipartFormDataContent { { new StringContent("1001"), "chat_id" }, { new ByteArrayContent([7]), "document", "a.bin" } };
        await _http.PostAsync(new Uri($"{_server.BaseUrl}/bot{_server.Token}/sendDocument"), parts, Ct);
        Assert.Equal(["mẫu", "hỏi", ""], _lan.Messages.Select(static message => message.Text));
        Assert.Equal(["A"], _lan.Messages[0].Labels);
        Assert.Equal("Bad Request: can't parse JSON object", (await CallAsync("sendMessage", "{nope")).GetProperty("description").GetString());
    }

    [Fact]
    public async Task A_test_asks_and_gets_the_next_answer()
    {
        await StartAsync(new() { Patience = TimeSpan.FromMilliseconds(50) });
        await Assert.ThrowsAsync<TimeoutException>(() => _lan.Ask("có ai không", Ct));
        await StartAsync(new());
        var asking = _lan.Ask("chào", Ct);
        var update = (await _bot.GetUpdates(timeout: 30, cancellationToken: Ct)).Single();
        await _bot.SendMessage(update.Message!.Chat.Id, "Chào Lan", cancellationToken: Ct);
        Assert.Equal("Chào Lan", (await asking).Text);
    }

    [Fact]
    public async Task The_same_script_gives_the_same_ids()
    {
        async Task<(int, int, string?)> PlayAsync()
        {
            await StartAsync(new());
            var said = _lan.Send("a");
            var sent = await _bot.SendMessage(1001, "b", cancellationToken: Ct);
            return (said.UpdateId, sent.Id, _lan.PressData(sent.Id, "c").CallbackQueryId);
        }

        Assert.Equal(await PlayAsync(), await PlayAsync());
    }
}
