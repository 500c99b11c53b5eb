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

/// <content>What it refuses of what the bot sends.</content>
public sealed partial class FakeTelegramTests
{
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
}
