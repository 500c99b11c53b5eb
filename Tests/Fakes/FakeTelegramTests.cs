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
public sealed partial class FakeTelegramTests : IAsyncLifetime
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
