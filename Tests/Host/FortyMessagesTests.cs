using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Activity;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Channels.Activity;
using VolunteerBot.Fakes.Zalo;
using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Fakes.ZaloOa;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>Forty messages as team leaders type them, through the whole program over each channel, compared field by field.</summary>
public sealed class FortyMessagesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Typed_on_telegram_each_is_on_record_after_one_tap(bool webhook)
    {
        await using var telegram = await FakeTelegramServer.StartAsync(ct: Cancel);
        await using var host = await HostInProcess.Start(Monday, telegram, webhook, Cancel);
        var users = TypedMessage.All.Select((_, i) => telegram.User(1001 + i, "Mẫu")).ToList();

        var troubles = await Task.WhenAll(TypedMessage.All.Select(async (message, i) =>
        {
            var said = await users[i].Ask(message.Text, Cancel);
            foreach (var answer in message.Answers)
                said = await users[i].Ask(answer, Cancel);
            return said.Labels.Any(IsConfirm)
                ? (await users[i].AskPress("Xác nhận", Cancel)).Text.Contains("Đã ghi nhận", StringComparison.Ordinal) ? null : $"no receipt for '{message.Text}'"
                : $"no summary for '{message.Text}', but: {said.Text}";
        }));

        Assert.Empty(troubles.OfType<string>());
        await AllAreOnRecord(host);
    }

    [Fact]
    public async Task Typed_on_zalo_to_the_official_account_each_is_on_record_after_one_number()
    {
        var clock = new MovedClock(Monday);
        await using var zalo = await FakeZaloOaServer.StartAsync(new() { Clock = clock }, Cancel);
        await using var host = await HostInProcess.Start(clock, _ => ZaloHosts.Settings(zalo), Cancel);
        zalo.SetWebhook(host.Url + "/webhooks/zalooa/main");
        var people = TypedMessage.All.Select((_, i) => zalo.User((300400500 + i).ToString(System.Globalization.CultureInfo.InvariantCulture), "Mẫu")).ToList();

        var troubles = await Task.WhenAll(TypedMessage.All.Select((message, i) => Register(message, people[i].Ask, people[i].Choose)));

        Assert.Empty(troubles.OfType<string>());
        await AllAreOnRecord(host);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Typed_on_zalo_to_the_bot_each_is_on_record_after_one_number(bool webhook)
    {
        var clock = new MovedClock(Monday);
        await using var zalo = await FakeZaloBotServer.StartAsync(new() { Clock = clock }, Cancel);
        await using var host = await HostInProcess.Start(clock, port => ZaloHosts.Settings(zalo, webhook ? "http://127.0.0.1:" + port : null), Cancel);
        if (webhook)
            await zalo.FindCall(c => c is { Method: "setWebhook", Error: 0 }, Cancel);
        var people = TypedMessage.All.Select((_, i) => zalo.User("6ede" + i, "Mẫu")).ToList();

        var troubles = await Task.WhenAll(TypedMessage.All.Select((message, i) => Register(message, people[i].Ask, people[i].Choose)));

        Assert.Empty(troubles.OfType<string>());
        await AllAreOnRecord(host);
    }

    /// <summary>What went wrong; null = nothing.</summary>
    private static async Task<string?> Register(TypedMessage message, Func<string, CancellationToken, Task<ZaloMessage>> ask, Func<string, CancellationToken, Task<ZaloMessage>> choose)
    {
        var said = await ask(message.Text, Cancel);
        foreach (var answer in message.Answers)
            said = await ask(answer, Cancel);
        if (!said.Text.Contains("1. ✅ Xác nhận", StringComparison.Ordinal))
            return $"no summary for '{message.Text}', but: {said.Text}";
        return (await choose("Xác nhận", Cancel)).Text.Contains("Đã ghi nhận", StringComparison.Ordinal) ? null : $"no receipt for '{message.Text}'";
    }

    [Fact]
    public async Task Typed_in_the_web_chat_each_is_on_record_after_one_tap()
    {
        await using var host = await HostInProcess.Start(Monday, null, webhook: false, Cancel);
        var inbox = host.App.Services.GetRequiredService<WebChatInbox>();
        var transcripts = host.App.Services.GetRequiredService<Transcripts>();

        var troubles = await Task.WhenAll(TypedMessage.All.Select(async (message, i) =>
        {
            var sender = new Sender("visitor" + i, "Mẫu", "vi");
            var sends = 0;
            foreach (var text in message.Answers.Prepend(message.Text))
                await Answered(() => inbox.Write(sender, "s" + ++sends, text, null, Cancel), transcripts, sender.Chat);
            var summary = await LastOfBot(transcripts, sender.Chat);
            if (summary.Choices.FirstOrDefault(c => IsConfirm(c.Label)) is not { } confirm)
                return $"no summary for '{message.Text}', but: {summary.Text}";
            await Answered(() => inbox.Press(sender, "p", summary.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), confirm.Payload, Cancel), transcripts, sender.Chat);
            return null;
        }));

        Assert.Empty(troubles.OfType<string>());
        await AllAreOnRecord(host);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public async Task Typed_over_the_activity_protocol_each_is_on_record_after_one_tap(string channelId)
    {
        await using var connector = await FakeConnectorServer.StartAsync(new() { Clock = new MovedClock(Monday), Patience = TimeSpan.FromMinutes(2) }, Cancel);
        await using var host = await HostInProcess.Start(new MovedClock(Monday), _ => ActivityProgram.Settings(connector), Cancel);
        connector.BotUrl = new(host.Url + "/api/messages");

        var troubles = await Task.WhenAll(TypedMessage.All.Select(async (message, i) =>
        {
            var chat = connector.Conversation("chat;" + i, channelId);
            var said = await chat.Ask(message.Text, Cancel);
            foreach (var answer in message.Answers)
                said = await chat.Ask(answer, Cancel);
            return said.Buttons.Any(b => IsConfirm(b.Label))
                ? (await chat.AskPress("Xác nhận", Cancel)).AllText.Contains("Đã ghi nhận", StringComparison.Ordinal) ? null : $"no receipt for '{message.Text}'"
                : $"no summary for '{message.Text}', but: {said.AllText}";
        }));

        Assert.Empty(troubles.OfType<string>());
        await AllAreOnRecord(host);
        Assert.DoesNotContain(connector.Calls, call => call.Status is >= 400 and not 429);
    }

    private static bool IsConfirm(string label) => label.Contains("Xác nhận", StringComparison.Ordinal);

    /// <summary>Compared as one text, so that a failure shows every line that differs.</summary>
    private static async Task AllAreOnRecord(HostInProcess host)
    {
        var store = host.App.Services.GetRequiredService<IStore>();
        var stored = await store.Page(ActivityRecords.Type, null, 1000, Cancel);
        var expected = TypedMessage.All.Select(m => m.Expected).Order(StringComparer.Ordinal);
        var recorded = stored.Select(s => TypedMessage.Describe(s.Value)).ToList();
        Assert.Equal("", string.Join('\n', expected.Except(recorded).Select(e => "missing: " + e).Concat(recorded.Except(expected).Select(r => "instead: " + r))));
        Assert.Equal(TypedMessage.All.Count, recorded.Count);
    }

    /// <summary>Sends, and ends when the bot has said or changed something in the chat.</summary>
    private static async Task Answered(Func<Task<SendResult>> send, Transcripts transcripts, string chat)
    {
        using var lease = await transcripts.Open(chat, Cancel);
        var before = NewsOf(lease.Log);
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (NewsOf(lease.Log) != before)
                answered.TrySetResult();
        }
        lease.Log.Changed += Look;
        Assert.Equal(SendResult.Taken, await send());
        Look();
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(60), Cancel);
        lease.Log.Changed -= Look;
    }

    private static string NewsOf(Transcript transcript) =>
        string.Join(';', transcript.Messages.Where(m => !m.Mine).Select(m => m.Number + ":" + m.Text));

    private static async Task<ChatMessage> LastOfBot(Transcripts transcripts, string chat)
    {
        using var lease = await transcripts.Open(chat, Cancel);
        return lease.Log.Messages.Last(m => !m.Mine);
    }
}
