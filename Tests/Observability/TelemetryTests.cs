using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Observability;

/// <summary>Metrics and traces reach a collector over real HTTP, and what people write does not.</summary>
public sealed class TelemetryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 2, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_and_jobs_reach_a_collector_without_a_word_of_what_was_said()
    {
        await using var collector = await Collector.Start();
        DemoPersona leader;
        await using (var host = await HostInProcess.Start(new MovedClock(Now), _ =>
            ["--Demo:Enabled=true", "--Telemetry:OtlpEndpoint=" + collector.Url, "--Telemetry:EverySeconds=1", "--Telemetry:TracedShare=1"], Cancel))
        {
            leader = host.App.Services.GetRequiredService<IDemoPersonas>().All[0];
            await host.App.Services.GetRequiredService<ITurns>().Take(new InboundEvent
            {
                Id = "t1", From = leader.Address, At = Now, Text = "đăng ký dọn rác bí mật ở Bãi Xép",
            }, Cancel);
            await collector.Until("/v1/metrics", "turn.duration", Cancel);
            await collector.Until("/v1/metrics", "job.duration", Cancel);
            await collector.Until("/v1/metrics", "alarm.active", Cancel);
            await collector.Until("/v1/traces", "turn", Cancel);
        }
        var all = collector.All;
        Assert.DoesNotContain("bí mật", all, StringComparison.Ordinal);
        Assert.DoesNotContain(leader.Name, all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telemetry:OtlpEndpoint", "collector")]
    [InlineData("Telemetry:Protocol", "Smoke")]
    [InlineData("Telemetry:TracedShare", "2")]
    [InlineData("Telemetry:EverySeconds", "0")]
    [InlineData("Telemetry:Endpoint", "http://localhost:4318")]
    [InlineData("Web:PagesPerMinute", "few")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value) =>
        Assert.Contains(key, await SettingsTests.WhyNot($"--{key}={value}"), StringComparison.Ordinal);

    /// <summary>Takes whatever is posted, as an OpenTelemetry collector does over HTTP.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Body)> _posted = new();
        private readonly SemaphoreSlim _came = new(0);
        private WebApplication _app = null!;

        public string Url => _app.Urls.First();

        public string All => string.Join('\n', _posted.Select(p => p.Body));

        public static async Task<Collector> Start()
        {
            var collector = new Collector();
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            collector._app = builder.Build();
            collector._app.MapPost("/{**path}", async (HttpContext http) =>
            {
                using var body = new MemoryStream();
                await http.Request.Body.CopyToAsync(body, http.RequestAborted);
                collector._posted.Enqueue((http.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
                collector._came.Release();
            });
            await collector._app.StartAsync(Cancel);
            return collector;
        }

        /// <summary>Ends when something posted to a path names something.</summary>
        public async Task Until(string path, string name, CancellationToken cancel)
        {
            while (!_posted.Any(p => p.Path == path && p.Body.Contains(name, StringComparison.Ordinal)))
                Assert.True(await _came.WaitAsync(TimeSpan.FromMinutes(2), cancel), $"Nothing with {name} came to {path}.");
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
