using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.Activity;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Activity;
using VolunteerBot.Tests.Channels.Telegram;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Channels.Activity;

/// <summary>The channel in a host of its own against our connector, over real HTTP, on a clock the test moves.</summary>
internal sealed class ActivityRig : IAsyncDisposable
{
    public const string DirectLineSecret = "only-for-the-tests-of-direct-line-1";

    private readonly WebApplication _app;

    private ActivityRig(FakeConnectorServer server, WebApplication app) => (Server, _app) = (server, app);

    public static async Task<ActivityRig> Start(CancellationToken cancel, Dictionary<string, string?>? settings = null, FakeConnectorOptions? options = null, RecordingTurns? turns = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
        var server = await FakeConnectorServer.StartAsync((options ?? new()) with { Clock = clock }, cancel);
        var logs = new CapturedLogs();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Channels:Activity:AppId"] = server.Options.AppId,
            ["Channels:Activity:AppPassword"] = server.Options.AppPassword,
            ["Channels:Activity:LoginUrl"] = server.LoginUrl,
            ["Channels:Activity:ConnectorMetadataUrl"] = server.MetadataUrl,
            ["Channels:Activity:EmulatorMetadataUrl"] = server.EmulatorMetadataUrl,
            ["Channels:Activity:DirectLine:Secret"] = DirectLineSecret,
        }.Concat(settings ?? []).GroupBy(s => s.Key).ToDictionary(s => s.Key, s => s.Last().Value));
        var store = new MemoryStore();
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IStore>(store).AddSingleton<IHosts>(new OnlyHost())
            .AddSingleton<ITurns>(turns ??= new()).AddActivity(builder.Configuration);
        var app = builder.Build();
        app.MapActivity();
        await app.StartAsync(cancel);
        server.BotUrl = new(app.Urls.Single() + "/api/messages");
        return new(server, app) { Clock = clock, Logs = logs, Turns = turns, Store = store };
    }

    public FakeConnectorServer Server { get; }

    public required FakeTimeProvider Clock { get; init; }

    public required CapturedLogs Logs { get; init; }

    public required RecordingTurns Turns { get; init; }

    public required MemoryStore Store { get; init; }

    public string Url => _app.Urls.Single();

    public IServiceProvider Services => _app.Services;

    public IChannel Channel => _app.Services.GetServices<IChannel>().Single(c => c.Account == "activity/main");

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        await Server.DisposeAsync();
    }
}
