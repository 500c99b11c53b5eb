using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Channels.ZaloOa;
using VolunteerBot.Bot.Channels.ZaloOa.Tokens;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Fakes.ZaloOa;
using VolunteerBot.Tests.Channels.Telegram;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Channels.ZaloOa;

/// <summary>The channel against our Official Account platform over real HTTP, both on one clock that the test moves.</summary>
public sealed class ZaloOaRig : IAsyncDisposable
{
    private readonly ILoggerFactory _logging;
    private readonly TokenDesk _desk;
    private readonly ZaloOaConnection _connection;

    private ZaloOaRig(FakeZaloOaServer server, FakeTimeProvider clock, ZaloOaOptions options)
    {
        (Server, Clock, Settings) = (server, clock, Options.Create(options));
        _logging = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        _desk = new(Settings, clock);
        Tokens = new(Settings, Store, clock);
        Keeping = new(Settings, Store, Tokens, _desk, clock, _logging.CreateLogger<TokenKeeping>());
        Authorisation = new(Settings, Store, Tokens, _desk, Keeping, clock, _logging.CreateLogger<TokenAuthorisation>());
        _connection = new(Settings, Tokens, clock);
        Words = new(Store, clock);
        Names = new(_connection, Store, clock, _logging.CreateLogger<ZaloOaNames>());
        Links = new(options.PublicUrl, options.WebhookPath, options.AppSecret, Store, clock);
        Channel = new(_connection, Settings, Words, Links, (id, _) => new(Pictures.GetValueOrDefault(id)), refused => Note(refused), clock, _logging.CreateLogger<ZaloOaChannel>());
    }

    public static async Task<ZaloOaRig> Start(CancellationToken cancel, Action<ZaloOaOptions>? set = null, FakeZaloOaOptions? platform = null, bool withToken = true)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
        var server = await FakeZaloOaServer.StartAsync((platform ?? new()) with { Clock = clock }, cancel);
        var rig = new ZaloOaRig(server, clock, OptionsFor(server, set));
        if (withToken)
            await rig.Keeping.Refresh(await rig.Keeping.TakeUp(cancel), cancel);
        return rig;
    }

    public static ZaloOaOptions OptionsFor(FakeZaloOaServer server, Action<ZaloOaOptions>? set = null)
    {
        var options = new ZaloOaOptions
        {
            AppId = server.Options.AppId, AppSecret = server.Options.AppSecret, OaSecretKey = server.Options.OaSecretKey,
            RefreshToken = server.Options.RefreshToken, ApiBaseUrl = server.BaseUrl, OAuthBaseUrl = server.BaseUrl,
        };
        set?.Invoke(options);
        return options;
    }

    public FakeZaloOaServer Server { get; }

    public FakeTimeProvider Clock { get; }

    public IOptions<ZaloOaOptions> Settings { get; }

    public CapturedLogs Logs { get; } = new();

    internal MemoryStore Store { get; } = new();

    public ZaloOaTokens Tokens { get; }

    public TokenKeeping Keeping { get; }

    public TokenAuthorisation Authorisation { get; }

    public ChoicesInWords Words { get; }

    public FileLinks Links { get; }

    public ZaloOaNames Names { get; }

    public ZaloOaChannel Channel { get; }

    public Dictionary<string, byte[]> Pictures { get; } = [];

    /// <summary>What is to hear of refusals of the account.</summary>
    public Func<VolunteerBot.Bot.Channels.ChannelException, Task> Note { get; set; } = static _ => Task.CompletedTask;

    public ILogger<T> LogOf<T>() => _logging.CreateLogger<T>();

    public static Address ChatOf(FakeZaloUser person) => new("zalooa", "main", person.Id);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _connection.Dispose();
        _desk.Dispose();
        _logging.Dispose();
    }
}
