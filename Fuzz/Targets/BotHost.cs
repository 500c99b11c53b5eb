using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Hosting;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>The whole program in this process, on a real port and a new embedded store, with the sample data.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("volunteerbot-fuzz");
    private WebApplication _app = null!;

    public IServiceProvider Services => _app.Services;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<BotHost> Start(IEnumerable<string> settings, CancellationToken cancel)
    {
        var host = new BotHost();
        host._app = BotApplication.Build(
        [
            "--Storage:LiteDb:Path=" + Path.Combine(host._folder.FullName, "fuzz.db"), "--Urls=http://127.0.0.1:0", "--environment=Development", "--Logging:Level=Fatal", "--Demo:Enabled=true", .. settings,
        ]);
        await host._app.StartAsync(cancel);
        host.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host._app.Urls.First()), Timeout = TimeSpan.FromSeconds(15) };
        return host;
    }

    /// <summary>What every boundary must keep: an answer that is not a fault of ours. 501 is the protocol's word for an invoke nobody knows.</summary>
    public static void Expect(HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode >= 500 && answer.StatusCode != System.Net.HttpStatusCode.NotImplemented)
            throw new FindingException($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.AbsolutePath} was answered {(int)answer.StatusCode}");
    }

    public async Task Check(CancellationToken cancel)
    {
        using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancel);
        Expect(answer);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
