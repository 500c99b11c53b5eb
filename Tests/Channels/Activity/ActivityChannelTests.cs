using System.Text.Json.Nodes;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Activity;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity;

/// <summary>What the bot sends through the connector, and what it makes of refusals.</summary>
public sealed class ActivityChannelTests : IAsyncLifetime
{
    private ActivityRig _rig = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _rig = await ActivityRig.Start(Ct);

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    private async Task<(FakeConversation, Address)> Met(string channelId = "msteams", string id = "19:a/b;messageid=1|x")
    {
        var conversation = _rig.Server.Conversation(id + channelId, channelId);
        using var answer = await conversation.Say("chào", Ct);
        return (conversation, (await _rig.Turns.Next(Ct)).From);
    }

    [Fact]
    public async Task An_answer_goes_to_the_conversation_it_came_from_with_the_bots_own_token()
    {
        var (lan, to) = await Met();
        var id = await _rig.Channel.Send(to, new() { Text = "Xin <b>chào</b>" }, null, Ct);
        var sent = await lan.Next(Ct);
        Assert.Equal((id, "Xin **chào**"), (sent.Id, sent.Text));
        Assert.Equal((lan.BotId, lan.UserId), (sent.Json["from"]!["id"]!.GetValue<string>(), sent.Json["recipient"]!["id"]!.GetValue<string>()));
        Assert.Equal("Bearer fake-bot-token-1", Assert.Single(_rig.Server.Calls).Authorization);
    }

    [Fact]
    public async Task One_token_serves_until_shortly_before_it_ends_however_many_ask()
    {
        var (_, to) = await Met();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => _rig.Channel.Send(to, new() { Text = "tin " + i }, null, Ct)));
        Assert.Equal(1, _rig.Server.TokensGiven);
        _rig.Clock.Advance(TimeSpan.FromMinutes(56));
        await _rig.Channel.Send(to, new() { Text = "tin nữa" }, null, Ct);
        Assert.Equal(2, _rig.Server.TokensGiven);
    }

    [Fact]
    public async Task A_token_refused_before_its_time_is_asked_for_anew_and_the_message_goes()
    {
        var (_, to) = await Met();
        await _rig.Channel.Send(to, new() { Text = "một" }, null, Ct);
        _rig.Server.RevokeTokens();
        await _rig.Channel.Send(to, new() { Text = "hai" }, null, Ct);
        Assert.Equal([201, 401, 201], _rig.Server.Calls.Select(c => c.Status));
    }

    [Fact]
    public async Task News_reach_somebody_long_after_they_wrote_by_the_stored_reference()
    {
        var (lan, to) = await Met();
        _rig.Clock.Advance(TimeSpan.FromDays(3));
        await _rig.Channel.Send(to, new() { Text = "Mai nhé" }, null, Ct);
        Assert.Equal("Mai nhé", (await lan.Next(Ct)).Text);
    }

    [Fact]
    public async Task Somebody_never_met_cannot_be_reached()
    {
        var refused = await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Send(new("activity", "main", "msteams-unknown"), new() { Text = "x" }, null, Ct));
        Assert.Equal((RefusalKind.Unreachable, "neverMet"), (refused.Kind, refused.Message));
        Assert.Empty(_rig.Server.Calls);
    }

    [Theory]
    [InlineData("send", 429, RefusalKind.RateLimited)]
    [InlineData("send", 403, RefusalKind.Unreachable)]
    [InlineData("send", 404, RefusalKind.Unreachable)]
    [InlineData("send", 400, RefusalKind.BadMessage)]
    [InlineData("send", 502, RefusalKind.Unavailable)]
    [InlineData("send", 302, RefusalKind.BadMessage)]
    [InlineData("token", 401, RefusalKind.AccountRefused)]
    [InlineData("token", 503, RefusalKind.Unavailable)]
    public async Task Each_refusal_asks_for_what_it_means(string what, int status, RefusalKind kind)
    {
        var (_, to) = await Met();
        _rig.Server.FailNext(what, status, status == 429 ? 7 : null);
        var refused = await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Send(to, new() { Text = "x" }, null, Ct));
        Assert.Equal((kind, status == 429 ? TimeSpan.FromSeconds(7) : null), (refused.Kind, refused.RetryAfter));
    }

    [Fact]
    public async Task While_the_login_is_away_for_an_hour_nothing_is_lost_and_then_it_goes()
    {
        var (lan, to) = await Met();
        for (var i = 0; i < 60; i++)
        {
            _rig.Server.FailNext("token", 503);
            var away = await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Send(to, new() { Text = "x" }, null, Ct));
            Assert.Equal(RefusalKind.Unavailable, away.Kind);
            _rig.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        await _rig.Channel.Send(to, new() { Text = "x" }, null, Ct);
        Assert.Equal("x", (await lan.Next(Ct)).Text);
    }

    private async Task<OutgoingMessage> WithPaper()
    {
        await _rig.Store.Commit([new PutFile("paper", [1, 2, 3])], Ct);
        return new() { Text = "Kế hoạch", Language = "vi", Documents = [new SentDocument("paper", "ke-hoach.pdf", "application/pdf")] };
    }

    [Fact]
    public async Task A_document_is_laid_with_the_conversation_and_hangs_on_the_message()
    {
        var (lan, to) = await Met("webchat");
        await _rig.Channel.Send(to, await WithPaper(), null, Ct);
        var sent = await lan.Next(Ct);
        var file = Assert.Single(sent.Json["attachments"]!.AsArray())!;
        Assert.Equal(("application/pdf", "ke-hoach.pdf", "Kế hoạch"), (file["contentType"]!.GetValue<string>(), file["name"]!.GetValue<string>(), sent.Text));
        Assert.Equal([1, 2, 3], _rig.Server.FileAt(file["contentUrl"]!.GetValue<string>())!);
    }

    [Theory]
    [InlineData("msteams", new[] { 201 })]
    [InlineData("webchat", new[] { 405, 201 })]
    public async Task Where_a_channel_takes_no_files_the_message_says_which_there_is_and_where_to_get_it(string channel, int[] answered)
    {
        await _rig.DisposeAsync();
        _rig = await ActivityRig.Start(Ct, options: new() { TakesFiles = [] });
        var (lan, to) = await Met(channel);
        await _rig.Channel.Send(to, await WithPaper(), null, Ct);
        var sent = await lan.Next(Ct);
        Assert.Contains("ke-hoach.pdf", sent.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("contentUrl", sent.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(answered, _rig.Server.Calls.Select(c => c.Status));
    }

    [Fact]
    public async Task While_files_cannot_be_laid_down_the_message_waits_whole()
    {
        var (_, to) = await Met("webchat");
        _rig.Server.FailNext("file", 503);
        var away = await Assert.ThrowsAsync<ChannelException>(async () => await _rig.Channel.Send(to, await WithPaper(), null, Ct));
        Assert.Equal(RefusalKind.Unavailable, away.Kind);
    }

    private static readonly OutgoingMessage Summary = new()
    {
        Text = "Xem lại rồi xác nhận nhé:\n• Tên: <b>Dọn rác *to*</b>\n• Khi nào: <b>7:00 Chủ nhật</b>\n⚠️ Gần giống hoạt động khác.",
        Choices = [.. Enumerable.Range(1, 8).Select(i => new Choice("Nút " + i, "3f:" + i))],
    };

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public async Task A_summary_is_a_card_with_its_lines_and_its_buttons(string channelId)
    {
        var (lan, to) = await Met(channelId);
        await _rig.Channel.Send(to, Summary, null, Ct);
        var sent = await lan.Next(Ct);
        var body = Assert.Single(sent.Cards)["body"]!.AsArray();
        Assert.Equal(["TextBlock", "FactSet", "TextBlock", "ActionSet", "ActionSet"], body.Select(b => b!["type"]!.GetValue<string>()));
        Assert.Equal(["Tên", "Khi nào"], body[1]!["facts"]!.AsArray().Select(f => f!["title"]!.GetValue<string>()));
        Assert.Equal(@"Dọn rác \*to\*", body[1]!["facts"]![0]!["value"]!.GetValue<string>());
        Assert.Equal(8, sent.Buttons.Count);
        using var pressed = await lan.Send(lan.Press("Nút 8"), Ct);
        Assert.Equal("3f:8", (await _rig.Turns.Next(Ct)).Payload);
    }

    [Fact]
    public async Task Choices_are_suggestions_that_show_their_label_and_bring_their_payload()
    {
        var (lan, to) = await Met("webchat");
        await _rig.Channel.Send(to, new() { Text = "Mấy người?", Choices = [new("Chưa rõ", "3f:none")] }, null, Ct);
        var action = (await lan.Next(Ct)).Json["suggestedActions"]!["actions"]![0]!;
        Assert.Equal(("messageBack", "Chưa rõ", "Chưa rõ", "3f:none"),
            (action["type"]!.GetValue<string>(), action["displayText"]!.GetValue<string>(), action["text"]!.GetValue<string>(), action["value"]!["payload"]!.GetValue<string>()));
    }

    [Fact]
    public async Task In_teams_choices_are_buttons_of_a_card_under_its_words()
    {
        var (lan, to) = await Met();
        await _rig.Channel.Send(to, new() { Text = "Mấy người?", Choices = [new("Chưa rõ", "3f:none")] }, null, Ct);
        var sent = await lan.Next(Ct);
        Assert.Equal(("", "Chưa rõ"), (sent.Text, Assert.Single(sent.Buttons).Label));
        Assert.StartsWith("Mấy người?", sent.AllText, StringComparison.Ordinal);
        Assert.Null(sent.Json["suggestedActions"]);
    }

    [Fact]
    public async Task A_summary_takes_the_place_of_the_former_where_the_channel_can_edit()
    {
        var (lan, to) = await Met();
        var first = await _rig.Channel.Send(to, Summary, null, Ct);
        Assert.Equal(first, await _rig.Channel.Send(to, Summary, first, Ct));
        Assert.Equal([false, true], lan.All.Select(a => a.IsUpdate));
    }

    [Theory]
    [InlineData("webchat", 0)]
    [InlineData("msteams", 404)]
    [InlineData("msteams", 405)]
    public async Task Where_it_cannot_be_edited_a_new_message_is_sent(string channelId, int fault)
    {
        var (lan, to) = await Met(channelId);
        var first = await _rig.Channel.Send(to, Summary, null, Ct);
        if (fault > 0)
            _rig.Server.FailNext("update", fault);
        Assert.NotEqual(first, await _rig.Channel.Send(to, Summary, first, Ct));
        Assert.Equal([false, false], lan.All.Select(a => a.IsUpdate));
    }

    [Fact]
    public async Task A_place_is_shown_and_can_be_opened()
    {
        var (lan, to) = await Met();
        await _rig.Channel.Send(to, new() { Text = "Ở đây", Location = new(13.0955, 109.3209) }, null, Ct);
        var sent = await lan.Next(Ct);
        Assert.Contains("](https://www.google.com/maps?q=13.0955,109.3209)", sent.Text, StringComparison.Ordinal);
        Assert.Equal(13.0955, sent.Json["entities"]![0]!["latitude"]!.GetValue<double>());
    }

    [Fact]
    public async Task A_picture_goes_along_and_one_too_large_for_the_channel_costs_only_itself()
    {
        var (lan, to) = await Met();
        await _rig.Store.Commit([new PutFile("small", new byte[1000]), new PutFile("large", new byte[400_000])], Ct);
        await _rig.Channel.Send(to, new() { Text = "Ảnh", Picture = "small" }, null, Ct);
        Assert.StartsWith("data:image/jpeg;base64,", (await lan.Next(Ct)).Json["attachments"]![0]!["contentUrl"]!.GetValue<string>(), StringComparison.Ordinal);
        await _rig.Channel.Send(to, new() { Text = "Ảnh to", Picture = "large" }, null, Ct);
        var second = await lan.Next(Ct);
        Assert.Equal(("Ảnh to", null), (second.Text, second.Json["attachments"]));
    }

    [Fact]
    public async Task Typing_is_shown_and_trouble_with_it_is_nobodys()
    {
        var (lan, to) = await Met();
        await _rig.Channel.ShowTyping(to, Ct);
        Assert.Equal("typing", Assert.Single(lan.All).Type);
        _rig.Server.FailNext("send", 500);
        await _rig.Channel.ShowTyping(to, Ct);
        await _rig.Channel.ShowTyping(new("activity", "main", "unknown"), Ct);
    }

    private async Task<IncomingFile> Sent(string url)
    {
        var conversation = _rig.Server.Conversation();
        var activity = conversation.Message(null);
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = url });
        using var answer = await conversation.Send(activity, Ct);
        return Assert.Single((await _rig.Turns.Next(Ct)).Files);
    }

    [Fact]
    public async Task A_picture_is_fetched_from_the_conversations_own_service_with_the_token()
    {
        var file = await Sent(_rig.Server.Keep("a", "image/png", [1, 2, 3]));
        Assert.Equal([1, 2, 3], await _rig.Channel.Fetch(file, Ct));
        Assert.Equal([4, 5], await _rig.Channel.Fetch(await Sent("data:image/png;base64,BAU="), Ct));
    }

    [Theory]
    [InlineData("https://evil.example/a.png")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:image/png,abc")]
    [InlineData("")]
    public async Task No_file_is_fetched_from_anywhere_else(string url)
    {
        var refused = await Assert.ThrowsAsync<ChannelException>(async () => await _rig.Channel.Fetch(await Sent(url), Ct));
        Assert.Equal(RefusalKind.BadMessage, refused.Kind);
        Assert.Equal(0, _rig.Server.TokensGiven);
    }

    [Fact]
    public async Task A_place_that_came_without_proof_gets_no_token()
    {
        await using var open = await ActivityRig.Start(Ct, new()
        {
            ["Channels:Activity:AppId"] = "", ["Channels:Activity:AppPassword"] = "", ["Channels:Activity:AllowAnonymous"] = "true", ["Channels:Activity:DirectLine:Secret"] = "",
        });
        var conversation = open.Server.Conversation("c", "emulator");
        using var answer = await conversation.Send(conversation.Message("chào"), Ct, "");
        await Assert.ThrowsAsync<ChannelException>(async () => await open.Channel.Send((await open.Turns.Next(Ct)).From, new() { Text = "x" }, null, Ct));
        Assert.All(open.Server.Calls, call => Assert.Null(call.Authorization));
        Assert.Equal(0, open.Server.TokensGiven);
    }
}
