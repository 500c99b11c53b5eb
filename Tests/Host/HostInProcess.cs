using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Time;

namespace VolunteerBot.Tests.Host;

/// <summary>The whole program on a real port, a store of its own, and a clock that starts at an instant of the test's choice.</summary>
internal sealed class HostInProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("volunteerbot-host");

    private HostInProcess()
    {
    }

    public WebApplication App { get; private set; } = null!;

    /// <summary><c>http://127.0.0.1:port</c></summary>
    public string Url { get; private set; } = "";

    public static Task<HostInProcess> Start(DateTimeOffset now, FakeTelegramServer? telegram, bool webhook, CancellationToken cancel) =>
        Start(new MovedClock(now), port => SettingsOf(telegram, webhook, port), cancel);

    /// <param name="settings">More settings, as arguments, given the port.</param>
    public static async Task<HostInProcess> Start(TimeProvider clock, Func<int, IEnumerable<string>> settings, CancellationToken cancel)
    {
        var host = new HostInProcess();
        var port = Ports.Free();
        host.Url = "http://127.0.0.1:" + port;
        string[] args =
        [
            "--Storage:LiteDb:Path=" + Path.Combine(host._folder.FullName, "test.db"), "--Urls=" + host.Url, "--Logging:Level=Warning", .. settings(port),
        ];
        host.App = BotApplication.Build(args, builder => builder.Services.AddSingleton(clock));
        await host.App.StartAsync(cancel);
        return host;
    }

    private static List<string> SettingsOf(FakeTelegramServer? telegram, bool webhook, int port)
    {
        List<string> args = [];
        if (telegram is not null)
            args.AddRange(["--Channels:Telegram:Token=" + telegram.Token, "--Channels:Telegram:ApiBaseUrl=" + telegram.BaseUrl]);
        if (webhook)
            args.AddRange(["--Channels:Telegram:Mode=Webhook", "--Channels:Telegram:PublicUrl=http://127.0.0.1:" + port, "--Channels:Telegram:WebhookSecret=secret-of-a-test"]);
        return args;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
