using SkiaSharp;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.ZaloOa;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.ZaloOa;
using Xunit;

namespace VolunteerBot.Tests.Channels.ZaloOa;

/// <summary>What the account sends, over real HTTP to our platform.</summary>
public sealed class ZaloOaChannelTests : IAsyncLifetime
{
    private ZaloOaRig _rig = null!;
    private FakeZaloUser _lan = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => Begin();

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    private async ValueTask Begin(Action<ZaloOaOptions>? set = null, FakeZaloOaOptions? platform = null)
    {
        if (_rig is not null)
            await _rig.DisposeAsync();
        _rig = await ZaloOaRig.Start(Ct, set, platform);
        _lan = _rig.Server.User("300400500600").Met();
    }

    private Task<string> Send(OutgoingMessage message) => _rig.Channel.Send(ZaloOaRig.ChatOf(_lan), message, null, Ct);

    /// <summary>The command that a letter stands for.</summary>
    private async Task<string?> Meant(Address chat, string text) => (await _rig.Words.Meant(new() { Id = "e1", From = chat, At = default, Text = text }, Ct)).Payload;

    private async Task<ChannelException> Refused(OutgoingMessage? message = null) =>
        await Assert.ThrowsAsync<ChannelException>(() => Send(message ?? new() { Text = "Chào" }));

    [Fact]
    public async Task A_number_stands_before_what_a_number_chooses_and_a_letter_before_a_command_that_came_by_itself()
    {
        await Send(new() { Text = "Ghi nhận?", Choices = [new("✅ Xác nhận", "abcd1234:yes", 1), new("Hủy", "abcd1234:cancel", 2)] });
        Assert.Equal("Ghi nhận?\n\n1. ✅ Xác nhận\n2. Hủy\n👉 Nhắn số để chọn.", _lan.Messages[^1].Text);

        await Send(new() { Text = "Mai có việc", Choices = [new("Xem", "/hoatdong 1")] });
        Assert.Equal("Mai có việc\n\nA. Xem\n👉 Nhắn chữ cái đứng trước (hoặc cả lời) để chọn.", _lan.Messages[^1].Text);
        Assert.Equal("/hoatdong 1", await Meant(ZaloOaRig.ChatOf(_lan), " a. "));
    }

    [Fact]
    public async Task A_letter_means_the_same_in_later_messages_until_all_letters_are_used_up()
    {
        for (var i = 0; i < 25; i++)
            await Send(new() { Text = "Nhắc", Choices = [new("Xem", "/hoatdong " + i)] });
        var chat = ZaloOaRig.ChatOf(_lan);
        // Nineteen letters: the first six stand for the last six by now.
        Assert.Equal("/hoatdong 19", await Meant(chat, "A"));
        Assert.Equal("/hoatdong 6", await Meant(chat, "H"));
        Assert.Null(await Meant(chat with { Chat = "1" }, "A"));
        Assert.Null(await Meant(chat, "An"));
    }

    [Fact]
    public async Task A_picture_is_uploaded_once_for_all_who_get_it_and_again_when_the_platform_has_dropped_it()
    {
        _rig.Pictures["p"] = [0xFF, 0xD8, 1];
        var other = _rig.Server.User("300400500601").Met();
        await Send(new() { Text = "Ảnh", Picture = "p" });
        await _rig.Channel.Send(ZaloOaRig.ChatOf(other), new() { Text = "Ảnh", Picture = "p" }, null, Ct);
        Assert.Equal(1, _rig.Server.CountOf("oa/upload/image"));
        Assert.Equal(["image", "text"], other.Messages.Select(m => m.Kind));

        _rig.Server.RefuseNext("oa/message/cs", -100);
        await Send(new() { Text = "Ảnh", Picture = "p" });
        Assert.Equal(2, _rig.Server.CountOf("oa/upload/image"));
        Assert.Equal("image", _lan.Messages[^2].Kind);
    }

    [Fact]
    public async Task A_picture_larger_than_a_megabyte_is_made_smaller()
    {
        _rig.Pictures["p"] = Noise(1600);
        Assert.True(_rig.Pictures["p"].Length > 1024 * 1024);
        await Send(new() { Text = "Ảnh", Picture = "p" });
        Assert.Equal("image", _lan.Messages[0].Kind);
        Assert.InRange(_lan.Messages[0].Content!.Length, 10_000, 1024 * 1024);
    }

    [Fact]
    public async Task What_is_too_long_goes_in_parts_of_two_thousand()
    {
        await Send(new() { Text = string.Concat(Enumerable.Repeat("Một dòng của một tin dài.\n", 200)), Choices = [new("Xem", "/menu", 1)] });
        Assert.All(_lan.Messages, m => Assert.InRange(m.Text.Length, 1, 2000));
        Assert.Equal(3, _lan.Messages.Count);
        Assert.EndsWith("1. Xem\n👉 Nhắn số để chọn.", _lan.Messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_the_number_shows_the_form_of_the_platform()
    {
        await Send(new() { Text = "Số của bạn?", Hint = InputHint.Contact });
        Assert.Equal(["text", "request_user_info"], _lan.Messages.Select(m => m.Kind));
    }

    [Fact]
    public async Task Buttons_go_on_a_list_where_that_is_switched_on_and_in_words_where_the_platform_refuses_it()
    {
        await Begin(o => o.Buttons = true, new() { TakesLists = true });
        await Send(new() { Text = "Ghi nhận?\nDọn rác", Choices = [new("Xác nhận", "abcd1234:yes", 1)] });
        Assert.Equal([("Xác nhận", "#vb:abcd1234:yes")], _lan.Messages[^1].Buttons);

        await Begin(o => o.Buttons = true);
        await Send(new() { Text = "Ghi nhận?", Choices = [new("Xác nhận", "abcd1234:yes", 1)] });
        await Send(new() { Text = "Ghi nhận?", Choices = [new("Xác nhận", "abcd1234:yes", 1)] });
        Assert.Equal(3, _rig.Server.CountOf("oa/message/cs"));
        Assert.All(_lan.Messages, m => Assert.Contains("1. Xác nhận", m.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_seven_days_nothing_goes_but_an_approved_template()
    {
        _rig.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));
        await _rig.Keeping.Refresh(await _rig.Tokens.Load(Ct), Ct);
        Assert.Equal((RefusalKind.Unreachable, "windowClosed"), Kind(await Refused()));

        await Begin(o => (o.TemplateId, o.MostCost) = ("789", 300), new() { Templates = ["789"] });
        _rig.Clock.Advance(TimeSpan.FromDays(8));
        await _rig.Keeping.Refresh(await _rig.Tokens.Load(Ct), Ct);
        await Send(new() { Text = "Mai có <b>Dọn rác</b>\n" + new string('a', 500), Choices = [new("Xem", "/menu")] });
        Assert.Equal("template", _lan.Messages[^1].Kind);
        Assert.StartsWith("Mai có Dọn rác", _lan.Messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_sent_and_what_it_costs_is_known_without_asking()
    {
        var free = _rig.Channel.Traits;
        Assert.Equal(new SendingTerms(0), free.TermsAfter(TimeSpan.FromHours(48)));
        Assert.Equal(new SendingTerms(55, WhyNot: "paidWindow"), free.TermsAfter(TimeSpan.FromHours(49)));
        Assert.Equal(new SendingTerms(55), (free with { MostCost = 55 }).TermsAfter(TimeSpan.FromDays(7)));
        Assert.Equal(new SendingTerms(0, NeedsTemplate: true, WhyNot: "windowClosed"), free.TermsAfter(TimeSpan.FromDays(8)));
        Assert.Equal(new SendingTerms(0, NeedsTemplate: true, WhyNot: "neverWrote"), free.TermsAfter(null));
        Assert.Equal(new SendingTerms(200, NeedsTemplate: true), (free with { MostCost = 200, TemplateCost = 200 }).TermsAfter(null));
        Assert.Equal(new SendingTerms(200, NeedsTemplate: true, WhyNot: "paidTemplate"), (free with { MostCost = 55, TemplateCost = 200 }).TermsAfter(null));
    }

    [Theory]
    [InlineData(-32, RefusalKind.RateLimited)]
    [InlineData(-200, RefusalKind.Unavailable)]
    [InlineData(-201, RefusalKind.BadMessage)]
    [InlineData(-211, RefusalKind.AccountRefused)]
    [InlineData(-213, RefusalKind.Unreachable)]
    [InlineData(-216, RefusalKind.Unavailable)]
    [InlineData(-218, RefusalKind.RateLimited)]
    [InlineData(-220, RefusalKind.Unavailable)]
    [InlineData(-221, RefusalKind.AccountRefused)]
    [InlineData(-227, RefusalKind.Unreachable)]
    [InlineData(-230, RefusalKind.Unreachable)]
    [InlineData(-232, RefusalKind.Unreachable)]
    [InlineData(-244, RefusalKind.Unreachable)]
    [InlineData(-320, RefusalKind.AccountRefused)]
    [InlineData(-987654, RefusalKind.BadMessage)]
    public async Task Each_error_code_asks_for_what_the_appendix_says(int code, RefusalKind kind)
    {
        _rig.Server.RefuseNext("oa/message/cs", code);
        var refused = await Refused();
        Assert.Equal(kind, refused.Kind);
        Assert.Equal(code, ZaloOaRefusals.CodeOf(refused));
        Assert.Equal(kind == RefusalKind.RateLimited, refused.RetryAfter is not null);
    }

    [Fact]
    public void Every_code_of_the_appendix_is_mapped()
    {
        int[] appendix =
        [
            -32, -100, -200, -201, -204, -205, -209, -210, -211, -212, -213, -214, -216, -217, -218, -219, -220, -221, -223, -224, -227, -230, -232, -233, -234,
            -235, -237, -238, -240, -241, -242, -244, -248, -249, -320, -321, -403,
        ];
        Assert.Equal(appendix.Order(), ZaloOaRefusals.Codes.Order());
    }

    [Fact]
    public async Task What_is_no_answer_of_the_platform_is_tried_again()
    {
        foreach (var fault in (Fault[])[Fault.ServerError, Fault.HtmlGateway, Fault.Reset])
        {
            _rig.Server.FailNext("oa/message/cs", fault);
            Assert.Equal(RefusalKind.Unavailable, (await Refused()).Kind);
        }
        await Send(new() { Text = "Chào" });
        Assert.Single(_lan.Messages);
    }

    [Fact]
    public async Task Only_hosts_of_the_platform_are_asked_for_files()
    {
        foreach (var url in (string[])["http://169.254.169.254/latest", "https://example.com/zdn.vn", "file:///etc/passwd", "http://x.zdn.vn/u", "https://zdn.vn.example.com/u"])
        {
            var refused = await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Fetch(new(url, null, null), Ct));
            Assert.Equal("foreignHost", refused.Message);
        }
    }

    /// <summary>A picture no encoder can make small.</summary>
    private static byte[] Noise(int side)
    {
        var chance = new Random(5);
        using var picture = new SKBitmap(side, side);
        var pixels = new SKColor[side * side];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = new SKColor((uint)chance.Next() | 0xFF000000);
        picture.Pixels = pixels;
        using var data = picture.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    private static (RefusalKind, string) Kind(ChannelException refused) => (refused.Kind, refused.Message);
}
