using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Fakes.Telegram;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>The channel against our Telegram server over real HTTP, each on a clock of its own that the test moves.</summary>
public sealed class TelegramRig : IAsyncDisposable
{
    private readonly ILoggerFactory _logging;
    private readonly TelegramConnection _connection;
    private readonly List<TelegramPoller> _pollers = [];

    private TelegramRig(FakeTelegramServer server, RestingClock clock)
    {
        (Server, Clock) = (server, clock);
        _logging = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        Settings = Options.Create(new TelegramOptions { Token = server.Token, ApiBaseUrl = server.BaseUrl });
        _connection = new(Settings, clock);
        Channel = new(_connection, Settings, (id, _) => new(Pictures.GetValueOrDefault(id)), _logging.CreateLogger<TelegramChannel>());
        Commands = new(_connection, clock, static () => 0, _logging.CreateLogger<TelegramCommands>());
    }

    public static async Task<TelegramRig> Start(CancellationToken cancel, FakeTelegramOptions? options = null)
    {
        var start = new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);
        return new(await FakeTelegramServer.StartAsync((options ?? new()) with { Clock = new FakeTimeProvider(start) }, cancel), new(start));
    }

    public FakeTelegramServer Server { get; }

    /// <summary>The bot's.</summary>
    public RestingClock Clock { get; }

    public CapturedLogs Logs { get; } = new();

    public IOptions<TelegramOptions> Settings { get; }

    public RecordingTurns Turns { get; } = new();

    public TelegramChannel Channel { get; }

    public TelegramCommands Commands { get; }

    public Dictionary<string, byte[]> Pictures { get; } = [];

    public static Address ChatOf(FakeUser person) => new("telegram", "main", person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Address ChatOf(FakeGroup group) => new("telegram", "main", group.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A poller with connections of its own, as another process would have.</summary>
    /// <param name="token">Another token than the server's.</param>
    public async Task<TelegramPoller> Poll(string? token = null, RecordingTurns? turns = null)
    {
        var connection = token is null ? _connection : new(Options.Create(new TelegramOptions { Token = token, ApiBaseUrl = Server.BaseUrl }), Clock);
        var intake = new TelegramIntake(connection, turns ?? Turns, _logging.CreateLogger<TelegramIntake>());
        var poller = new TelegramPoller(connection, intake, new("main", connection.BotId, Clock), new OnlyHost(), Clock, static () => 0, _logging.CreateLogger<TelegramPoller>());
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
        Commands.Dispose();
        await Server.DisposeAsync();
        _connection.Dispose();
        _logging.Dispose();
    }
}
