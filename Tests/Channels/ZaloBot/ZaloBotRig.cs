using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Channels.ZaloBot;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Tests.Channels.Telegram;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Channels.ZaloBot;

/// <summary>The channel against our Bot Platform over real HTTP; the platform's clock is apart, so that polls end when a test says so.</summary>
public sealed class ZaloBotRig : IAsyncDisposable
{
    private readonly ILoggerFactory _logging;
    private readonly List<ZaloBotPoller> _pollers = [];

    private ZaloBotRig(FakeZaloBotServer server, FakeTimeProvider platformClock, ZaloBotOptions options)
    {
        (Server, PlatformClock, Settings) = (server, platformClock, Options.Create(options));
        _logging = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        Connection = new(Settings, Clock);
        Words = new(Store, Clock);
        Intake = new(Connection, new("main"), Words, Turns, _logging.CreateLogger<ZaloBotIntake>());
        Channel = new(Connection, Settings, Words, new(options.PublicUrl, options.WebhookPath, options.Token, Store, Clock), _logging.CreateLogger<ZaloBotChannel>());
    }

    public static async Task<ZaloBotRig> Start(CancellationToken cancel, Action<ZaloBotOptions>? set = null, FakeZaloBotOptions? platform = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
        var server = await FakeZaloBotServer.StartAsync((platform ?? new()) with { Clock = clock }, cancel);
        var options = new ZaloBotOptions { Token = server.Options.Token, ApiBaseUrl = server.BaseUrl };
        set?.Invoke(options);
        return new(server, clock, options);
    }

    public FakeZaloBotServer Server { get; }

    public FakeTimeProvider PlatformClock { get; }

    public RestingClock Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));

    public IOptions<ZaloBotOptions> Settings { get; }

    public CapturedLogs Logs { get; } = new();

    public RecordingTurns Turns { get; } = new();

    internal MemoryStore Store { get; } = new();

    public ZaloBotConnection Connection { get; }

    public ChoicesInWords Words { get; }

    public ZaloBotIntake Intake { get; }

    public ZaloBotChannel Channel { get; }

    public ILogger<T> LogOf<T>() => _logging.CreateLogger<T>();

    public static Address ChatOf(FakeZaloBotUser person) => new("zalobot", "main", person.Id);

    public async Task<ZaloBotPoller> Poll()
    {
        var poller = new ZaloBotPoller(Connection, Intake, new OnlyHost(), "main", Clock, static () => 0, LogOf<ZaloBotPoller>());
        _pollers.Add(poller);
        await poller.StartAsync(CancellationToken.None);
        return poller;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var poller in _pollers)
        {
            await poller.StopAsync(CancellationToken.None);
            poller.Dispose();
        }
        await Server.DisposeAsync();
        Connection.Dispose();
        _logging.Dispose();
    }
}
