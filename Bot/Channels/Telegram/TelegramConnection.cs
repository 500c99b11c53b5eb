using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>
/// The way to the Bot API: one pool of connections, a time limit on every call, refusals as <see cref="ChannelException"/>.
/// The token is part of every address, so this HttpClient comes from no factory, is not logged and makes no trace.
/// </summary>
public sealed class TelegramConnection : IDisposable
{
    /// <summary>What the bot listens to; everything else stays at the platform.</summary>
    public static readonly IReadOnlyList<string> AllowedUpdates = ["message", "callback_query", "my_chat_member"];

    /// <summary>The platform lets nobody download more.</summary>
    public const int LargestDownload = 20 * 1024 * 1024;

    private const int PollSeconds = 30;
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PollLimit = TimeSpan.FromSeconds(PollSeconds + 15);
    private static readonly string Allowed = string.Join(',', AllowedUpdates.Select(static kind => $"\"{kind}\""));

    private readonly HttpClient _http;
    private readonly TelegramBotClient _client;
    private readonly TimeProvider _clock;
    private readonly Uri _pollAddress;
    private readonly string _fileAddress;
    private volatile string? _name;

    public TelegramConnection(IOptions<TelegramOptions> options, TimeProvider clock)
    {
        var settings = options.Value;
        _clock = clock;
        BotId = settings.BotId;
        var server = settings.ApiBaseUrl.TrimEnd('/');
        _pollAddress = new Uri($"{server}/bot{settings.Token}/getUpdates");
        _fileAddress = $"{server}/file/bot{settings.Token}/";
        _http = new(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 100,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            ActivityHeadersPropagator = null,
            UseCookies = false,
            AllowAutoRedirect = false,
        })
        { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _client = new(new TelegramBotClientOptions(settings.Token, server) { RetryThreshold = 0, RetryCount = 1 }, _http);
    }

    public long BotId { get; }

    /// <summary>The bot's user name without the @, asked once.</summary>
    /// <exception cref="ChannelException">It could not be asked.</exception>
    public async ValueTask<string> Name(CancellationToken cancel) =>
        _name ??= (await Call(static (bot, stop) => bot.GetMe(stop), cancel)).Username ?? "";

    /// <summary>The same once it was asked; null before.</summary>
    public string? KnownName => _name;

    /// <summary>One call through the library.</summary>
    /// <exception cref="ChannelException">The platform refused, or did not answer in time.</exception>
    public async Task<T> Call<T>(Func<ITelegramBotClient, CancellationToken, Task<T>> call, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(CallLimit, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await call(_client, either.Token);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new ChannelException(RefusalKind.Unavailable, TelegramRefusals.Timeout, late);
        }
        catch (RequestException refused)
        {
            throw TelegramRefusals.Of(refused);
        }
    }

    /// <inheritdoc cref="Call{T}"/>
    public Task Call(Func<ITelegramBotClient, CancellationToken, Task> call, CancellationToken cancel) =>
        Call(async (bot, stop) => { await call(bot, stop); return true; }, cancel);

    /// <summary>
    /// Asks for updates from <paramref name="offset"/> on, which confirms those before it. Not by the library: its model of an update
    /// costs several times what we read of it, and one update it cannot read would cost the whole batch.
    /// </summary>
    public async Task<PollAnswer> Poll(long offset, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(PollLimit, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        using var body = new StringContent(
            string.Create(CultureInfo.InvariantCulture, $$"""{"offset":{{offset}},"limit":100,"timeout":{{PollSeconds}},"allowed_updates":[{{Allowed}}]}"""),
            Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        try
        {
            using var answer = await _http.PostAsync(_pollAddress, body, either.Token);
            return PollAnswer.Read((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(either.Token));
        }
        catch (HttpRequestException)
        {
            return PollAnswer.Failed("network");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return PollAnswer.Failed(TelegramRefusals.Timeout);
        }
    }

    /// <summary>The bytes behind a path that getFile gave.</summary>
    /// <exception cref="ChannelException">It cannot be had, or is larger than it may be.</exception>
    public async Task<byte[]> Download(string path, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(CallLimit, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            using var answer = await _http.GetAsync(new Uri(_fileAddress + path), HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (!answer.IsSuccessStatusCode)
                throw new ChannelException((int)answer.StatusCode is >= 500 or 429 ? RefusalKind.Unavailable : RefusalKind.BadMessage, "fileGone");
            return await ReadUpTo(LargestDownload, answer.Content, either.Token);
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException)
        {
            throw new ChannelException(RefusalKind.Unavailable, "network", failed);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new ChannelException(RefusalKind.Unavailable, TelegramRefusals.Timeout, late);
        }
    }

    private static async Task<byte[]> ReadUpTo(int most, HttpContent content, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > most)
            throw new ChannelException(RefusalKind.BadMessage, TelegramRefusals.FileTooLarge);
        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var read = new MemoryStream((int)(content.Headers.ContentLength ?? 64 * 1024));
        var piece = new byte[64 * 1024];
        while (await stream.ReadAsync(piece, cancel) is > 0 and var count)
        {
            if (read.Length + count > most)
                throw new ChannelException(RefusalKind.BadMessage, TelegramRefusals.FileTooLarge);
            read.Write(piece, 0, count);
        }
        return read.ToArray();
    }

    public void Dispose() => _http.Dispose();
}
