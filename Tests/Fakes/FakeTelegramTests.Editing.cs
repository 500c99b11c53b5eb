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

/// <content>What comes back, edits and menus.</content>
public sealed partial class FakeTelegramTests
{
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
}
