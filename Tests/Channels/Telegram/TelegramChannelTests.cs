using System.Text;
using Microsoft.Extensions.Logging;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>How neutral messages look on a phone, and what refusals mean.</summary>
public sealed class TelegramChannelTests : IAsyncLifetime
{
    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private TelegramRig _rig = null!;
    private FakeUser _lan = null!;
    private Address _toLan = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _rig = await TelegramRig.Start(Ct);
        _lan = _rig.Server.User(7, "Lan").Met();
        _toLan = TelegramRig.ChatOf(_lan);
    }

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    private Task<string> Send(OutgoingMessage message, string? replace = null) => _rig.Channel.Send(_toLan, message, replace, Ct);

    private async Task<BotMessage> Shown(OutgoingMessage message, string? replace = null)
    {
        await Send(message, replace);
        return _lan.Messages[^1];
    }

    private async Task<ChannelException> Refused(Address to, string text = "Chào bạn") =>
        await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Send(to, new() { Text = text }, null, Ct));

    private static IEnumerable<string> Rows(BotMessage message) => message.Keyboard!.Rows.Select(row => string.Join(" | ", row.Select(button => button.Text)));

    // --- how it looks --------------------------------------------------------------------------------------------

    [Fact]
    public async Task Light_markup_becomes_formatting_and_escaped_letters_come_out_as_they_were()
    {
        var shown = await Shown(new() { Text = "<b>Dọn rác</b> &lt;biển&gt; &amp; <i>bờ kè</i>" });
        Assert.Equal("Dọn rác <biển> & bờ kè", shown.Text);
        Assert.Equal([("bold", 0, 7), ("italic", 17, 5)], shown.Entities.Select(entity => (entity.Type, entity.Offset, entity.Length)));
    }

    [Fact]
    public async Task The_first_choice_stands_alone_and_short_ones_two_in_a_row()
    {
        var shown = await Shown(new()
        {
            Text = "Đúng chưa?",
            Choices = [new("✅ Đúng", "1:y"), new("Sửa tên", "1:a"), new("Sửa giờ", "1:b"), new("Sửa địa điểm tập trung", "1:c"), new("Huỷ", "1:d")],
        });
        Assert.Equal(["✅ Đúng", "Sửa tên | Sửa giờ", "Sửa địa điểm tập trung", "Huỷ"], Rows(shown));
        Assert.Equal("1:y", shown.Keyboard!.Buttons.First().Data);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(66, false)]
    [InlineData(0, false)]
    public async Task A_payload_may_have_64_bytes_and_a_longer_one_is_not_sent_at_all(int bytes, bool goes)
    {
        var message = new OutgoingMessage { Text = "Chọn", Choices = [new("Đây", new string('ộ', bytes / 3) + new string('x', bytes % 3))] };
        if (goes)
        {
            await Send(message);
            return;
        }
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => Send(message));
        Assert.Equal((RefusalKind.BadMessage, 0L), (refusal.Kind, _rig.Server.CountOf("sendMessage")));
    }

    [Fact]
    public async Task A_place_is_asked_with_the_phones_own_button_and_the_button_goes_with_the_next_message()
    {
        var asked = await Shown(new() { Text = "Ở đâu?", Hint = InputHint.Location });
        Assert.True(Assert.Single(asked.Keyboard!.Buttons).AsksLocation);
        Assert.Equal(KeyboardKind.Remove, (await Shown(new() { Text = "Cảm ơn bạn." })).Keyboard!.Kind);
        Assert.Null((await Shown(new() { Text = "Còn gì nữa không?" })).Keyboard);
    }

    [Fact]
    public async Task Documents_come_after_the_words_under_their_own_names()
    {
        _rig.Pictures["f1"] = "<p>Dữ liệu</p>"u8.ToArray();
        _rig.Pictures["f2"] = [1, 2, 3];
        await Send(new() { Text = "Đây bạn nhé", Choices = [new("Tiếp", "1:n")], Documents = [new("f1", "dữ-liệu.html", "text/html"), new("f2", "du-lieu.json", "application/json"), new("gone", "x", "y")] });

        var shown = _lan.Messages;
        Assert.Equal([BotMessageKind.Text, BotMessageKind.Document, BotMessageKind.Document], shown.Select(m => m.Kind));
        Assert.Equal("Tiếp", shown[0].Labels.Single());
        Assert.Equal(["dữ-liệu.html", "du-lieu.json"], shown.Skip(1).Select(m => m.File!.FileName));
        Assert.Equal(_rig.Pictures["f1"], shown[1].File!.Content);
    }

    [Fact]
    public async Task A_message_that_is_nothing_but_a_file_that_is_gone_is_a_mistake_of_ours() =>
        Assert.Equal(RefusalKind.BadMessage, (await Assert.ThrowsAsync<ChannelException>(() => Send(new() { Text = "", Documents = [new("gone", "x", "y")] }))).Kind);

    [Fact]
    public async Task Choices_go_before_the_phones_own_button()
    {
        var asked = await Shown(new() { Text = "Ở đâu?", Hint = InputHint.Contact, Choices = [new("Bỏ qua", "1:-")] });
        Assert.Equal((KeyboardKind.Inline, "Bỏ qua"), (asked.Keyboard!.Kind, asked.Labels.Single()));
    }

    [Fact]
    public async Task In_a_group_nobody_is_asked_with_the_phones_own_button()
    {
        var group = _rig.Server.Group(-40).Add(_lan);
        await _rig.Channel.Send(TelegramRig.ChatOf(group), new() { Text = "Ở đâu?", Hint = InputHint.Location }, null, Ct);
        Assert.Null(group.Messages[^1].Keyboard);
    }

    [Fact]
    public async Task A_long_text_comes_in_parts_with_the_buttons_under_the_last()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 400).Select(n => $"<b>{n}.</b> Dọn bãi biển số {n} &amp; bờ kè"));
        var reference = await Send(new() { Text = lines, Choices = [new("Tiếp", "1:n")] });
        var parts = _lan.Messages;
        Assert.True(parts.Count > 1);
        Assert.Equal(Enumerable.Range(1, 400).Select(n => $"{n}. Dọn bãi biển số {n} & bờ kè"), parts.SelectMany(part => part.Text.Split('\n')));
        Assert.Equal(400, parts.Sum(part => part.Entities.Count));
        Assert.All(parts.SkipLast(1), part => Assert.Null(part.Keyboard));
        Assert.Equal(("Tiếp", reference), (parts[^1].Labels.Single(), $"{parts[^1].MessageId}"));
    }

    [Fact]
    public async Task A_picture_carries_a_short_text_and_its_buttons()
    {
        _rig.Pictures["p1"] = Dot;
        var shown = await Shown(new() { Text = "<b>Kết quả</b>", Picture = "p1", Choices = [new("Xác minh", "1:v")] });
        Assert.Equal((BotMessageKind.Photo, "Kết quả", "Xác minh"), (shown.Kind, shown.Text, shown.Labels.Single()));
    }

    [Fact]
    public async Task A_picture_with_a_long_text_stands_before_it()
    {
        _rig.Pictures["p1"] = Dot;
        await Send(new() { Text = new string('a', 1025), Picture = "p1", Choices = [new("Xác minh", "1:v")] });
        Assert.Equal([BotMessageKind.Photo, BotMessageKind.Text], _lan.Messages.Select(message => message.Kind));
        Assert.Equal(("", null, "Xác minh"), (_lan.Messages[0].Text, _lan.Messages[0].Keyboard, _lan.Messages[1].Labels.Single()));
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("broken")]
    public async Task Words_go_even_when_their_picture_cannot(string picture)
    {
        _rig.Pictures["broken"] = Encoding.UTF8.GetBytes("no picture at all");
        var shown = await Shown(new() { Text = "Kết quả", Picture = picture });
        Assert.Equal((BotMessageKind.Text, "Kết quả"), (shown.Kind, shown.Text));
        Assert.Single(_rig.Logs.Of(LogLevel.Warning));
    }

    [Fact]
    public async Task A_place_follows_the_text()
    {
        var reference = await Send(new() { Text = "Tập trung ở đây", Location = new GeoPoint(21.03, 105.85), Choices = [new("Đồng ý", "1:y")] });
        Assert.Equal([BotMessageKind.Text, BotMessageKind.Location], _lan.Messages.Select(message => message.Kind));
        Assert.Equal((21.03, 105.85, reference), (_lan.Messages[1].Latitude, _lan.Messages[1].Longitude, $"{_lan.Messages[0].MessageId}"));
    }

    [Fact]
    public async Task An_empty_message_is_our_mistake()
    {
        Assert.Equal((RefusalKind.BadMessage, "empty"), await Assert.ThrowsAsync<ChannelException>(() => Send(new() { Text = "" })) is var refusal ? (refusal.Kind, refusal.Message) : default);
    }

    [Fact]
    public async Task Typing_is_shown_and_never_throws()
    {
        await _rig.Channel.ShowTyping(_toLan, Ct);
        Assert.Equal("typing", _rig.Server.LastAction(_lan.Id));
        await _rig.Channel.ShowTyping(new("telegram", "main", "404404"), Ct);
        await _rig.Channel.ShowTyping(new("telegram", "main", "no number"), Ct);
    }

    // --- replacing -----------------------------------------------------------------------------------------------

    [Fact]
    public async Task A_message_is_replaced_with_its_buttons_or_without()
    {
        var first = await Send(new() { Text = "Tên?", Choices = [new("Huỷ", "1:c")] });
        Assert.Equal(first, await Send(new() { Text = "Giờ nào?", Choices = [new("Sáng", "2:a")] }, first));
        Assert.Equal(("Giờ nào?", "Sáng"), (Assert.Single(_lan.Messages).Text, _lan.Messages[0].Labels.Single()));
        Assert.Equal(first, await Send(new() { Text = "Xong." }, first));
        Assert.Equal(("Xong.", null), (Assert.Single(_lan.Messages).Text, _lan.Messages[0].Keyboard));
    }

    [Fact]
    public async Task Replacing_a_message_by_itself_is_fine()
    {
        var first = await Send(new() { Text = "Tên?" });
        Assert.Equal(first, await Send(new() { Text = "Tên?" }, first));
        Assert.Single(_lan.Messages);
    }

    [Theory]
    [InlineData("424242")]
    [InlineData("no number")]
    public async Task What_cannot_be_replaced_is_sent_anew(string gone)
    {
        var reference = await Send(new() { Text = "Tên?" }, gone);
        Assert.Equal(reference, $"{Assert.Single(_lan.Messages).MessageId}");
    }

    [Fact]
    public async Task A_picture_is_not_replaced_by_words()
    {
        _rig.Pictures["p1"] = Dot;
        var picture = await Send(new() { Text = "Kết quả", Picture = "p1" });
        Assert.NotEqual(picture, await Send(new() { Text = "Đã xác minh" }, picture));
        Assert.Equal(["Kết quả", "Đã xác minh"], _lan.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task Markup_that_cannot_be_read_goes_as_plain_words_and_is_logged_without_them()
    {
        var shown = await Shown(new() { Text = "Nhiệt độ <b>dưới <5 độ" });
        Assert.Equal("Nhiệt độ dưới <5 độ", shown.Text);
        Assert.DoesNotContain("Nhiệt độ", Assert.Single(_rig.Logs.Of(LogLevel.Error)), StringComparison.Ordinal);
    }

    // --- refusals ------------------------------------------------------------------------------------------------

    [Fact]
    public async Task Whoever_shut_the_door_is_unreachable_and_the_reason_is_told()
    {
        _lan.Block();
        Assert.Equal((RefusalKind.Unreachable, "blocked"), await KindOf(_toLan));
        var gone = _rig.Server.User(8).Met();
        gone.Deactivate();
        Assert.Equal((RefusalKind.Unreachable, "deactivated"), await KindOf(TelegramRig.ChatOf(gone)));
        Assert.Equal((RefusalKind.Unreachable, "neverStarted"), await KindOf(TelegramRig.ChatOf(_rig.Server.User(9).MetInGroupOnly())));
        Assert.Equal((RefusalKind.Unreachable, "chatNotFound"), await KindOf(new("telegram", "main", "10")));
        Assert.Equal((RefusalKind.Unreachable, "badAddress"), await KindOf(new("telegram", "main", "x")));
        var group = _rig.Server.Group(-40).Add(_lan);
        group.KickBot(_lan);
        Assert.Equal((RefusalKind.Unreachable, "kicked"), await KindOf(TelegramRig.ChatOf(group)));
    }

    private async Task<(RefusalKind, string)> KindOf(Address to) => await Refused(to) is var refusal ? (refusal.Kind, refusal.Message) : default;

    [Fact]
    public async Task A_group_that_moved_tells_where_to()
    {
        var group = _rig.Server.Group(-40).Add(_lan);
        var super = group.Upgrade(_lan);
        var refusal = await Refused(TelegramRig.ChatOf(group));
        Assert.Equal((RefusalKind.Moved, $"{super.Id}"), (refusal.Kind, refusal.MovedTo));
    }

    [Fact]
    public async Task Too_many_at_once_is_told_with_the_time_to_wait_and_not_waited_for_here()
    {
        _rig.Server.FailNext("sendMessage", Fault.TooManyRequests(17));
        var refusal = await Refused(_toLan);
        Assert.Equal((RefusalKind.RateLimited, TimeSpan.FromSeconds(17)), (refusal.Kind, refusal.RetryAfter));
        Assert.Equal(1, _rig.Server.CountOf("sendMessage"));
    }

    public static TheoryData<string, string> Troubles => new() { { "500", "server500" }, { "html", "gateway" }, { "reset", "network" }, { "doneThenReset", "network" } };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task A_server_in_trouble_is_unavailable(string trouble, string reason)
    {
        _rig.Server.FailNext("sendMessage", trouble switch { "500" => Fault.ServerError, "html" => Fault.HtmlGateway, "reset" => Fault.Reset, _ => Fault.DoneThenReset });
        Assert.Equal((RefusalKind.Unavailable, reason), await KindOf(_toLan));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up_after_half_a_minute()
    {
        _rig.Server.FailNext("sendMessage", Fault.Hang);
        var sending = Refused(_toLan);
        await _rig.Server.FindCall("sendMessage", Ct);
        _rig.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(sending.IsCompleted);
        _rig.Clock.Advance(TimeSpan.FromSeconds(1));
        var refusal = await sending.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        Assert.Equal((RefusalKind.Unavailable, "timeout"), (refusal.Kind, refusal.Message));
    }

    [Fact]
    public async Task Whoever_cancels_a_send_gets_a_cancellation_and_no_refusal()
    {
        _rig.Server.FailNext("sendMessage", Fault.Hang);
        using var stop = new CancellationTokenSource();
        var sending = _rig.Channel.Send(_toLan, new() { Text = "Chào" }, null, stop.Token);
        await _rig.Server.FindCall("sendMessage", Ct);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    // --- files ---------------------------------------------------------------------------------------------------

    [Fact]
    public async Task A_picture_somebody_sent_is_fetched()
    {
        await _rig.Poll();
        _lan.SendPhoto(Dot);
        var file = Assert.Single((await _rig.Turns.Next(Ct)).Files);
        Assert.Equal(Dot, await _rig.Channel.Fetch(file, Ct));
    }

    [Fact]
    public async Task A_file_over_20_MB_is_not_fetched()
    {
        await _rig.Poll();
        _lan.SendDocument(Dot, "big.png", "image/png", pretendedSize: 21 * 1024 * 1024);
        var file = Assert.Single((await _rig.Turns.Next(Ct)).Files);
        Assert.Equal("fileTooLarge", (await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Fetch(file, Ct))).Message);
        Assert.Equal(0, _rig.Server.CountOf("getFile"));
        // The size is only what the sender says: the platform has the last word.
        Assert.Equal("fileTooLarge", (await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Fetch(file with { Size = null }, Ct))).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    public async Task A_file_that_is_not_there_is_refused(string reference)
    {
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Fetch(new(reference, null, null), Ct));
        Assert.Equal(RefusalKind.BadMessage, refusal.Kind);
    }

    // --- traits, menu --------------------------------------------------------------------------------------------

    [Fact]
    public void What_the_platform_can_do_is_data()
    {
        var traits = _rig.Channel.Traits;
        Assert.Equal((4096, true, 64, 30.0, 20, 1.0, 20.0 / 60), (traits.MaxText, traits.HasButtons, traits.MaxPayloadBytes, traits.BulkPerSecond, traits.ChatBurst, traits.ChatPerSecond, traits.GroupPerSecond));
        Assert.Equal((true, false, "telegram/main"), (traits.IsGroup("-100123"), traits.IsGroup("7"), _rig.Channel.Account));
    }
}
