using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The whole program on PostgreSQL, and what it does when the database is away.</summary>
public sealed class PostgresHostTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_program_stays_up_while_the_database_is_away_and_goes_on_when_it_is_back()
    {
        PostgresServer.Require();
        await using var server = await ServerProcess.Start();
        await using var app = BotApplication.Build(Settings(server.ConnectionString("postgres")));
        await app.StartAsync(Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal("ready", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancel));

        await UntilScheduled(server);

        await server.Stop();
        using (var away = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancel))
        {
            Assert.Equal(503, (int)away.StatusCode);
            Assert.StartsWith("store: PostgreSQL", await away.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
        Assert.Equal("ok", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative), Cancel));

        await server.Start();
        Assert.Equal("ready", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancel));
        await app.StopAsync(Cancel);
    }

    [Fact]
    public async Task What_is_said_while_the_database_is_away_is_answered_once_when_it_is_back()
    {
        PostgresServer.Require();
        await using var server = await ServerProcess.Start();
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Patience = TimeSpan.FromMinutes(5) }, Cancel);
        var url = "http://127.0.0.1:" + Ports.Free();
        await using var app = BotApplication.Build(
        [
            .. Settings(server.ConnectionString("postgres")), "--Channels:Telegram:Token=" + telegram.Token, "--Channels:Telegram:ApiBaseUrl=" + telegram.BaseUrl,
            "--Channels:Telegram:Mode=Webhook", "--Channels:Telegram:PublicUrl=" + url, "--Channels:Telegram:WebhookSecret=secret-of-a-test", "--Urls=" + url,
        ]);
        await app.StartAsync(Cancel);
        var user = telegram.User(4001, "Mẫu");
        await user.Ask("/dangky", Cancel);
        var before = user.Messages.Count;

        await server.Stop();
        user.Send("Dọn rác bãi biển");
        // The platform was not told that it is safe, and will bring it again.
        await telegram.WaitUntilWebhookRests(Cancel);
        Assert.Equal(before, user.Messages.Count);
        await server.Start();

        await telegram.WaitUntilConfirmed(Cancel);
        await app.StopAsync(Cancel);
        Assert.Single(user.Messages.Skip(before), m => m.Text.Contains("Khi nào", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_start_waits_for_the_database()
    {
        PostgresServer.Require();
        await using var server = await ServerProcess.Start();
        await server.Stop();
        await using var app = BotApplication.Build(Settings(server.ConnectionString("postgres") + ";Timeout=1", wait: 600));
        var starting = app.StartAsync(Cancel);

        await server.Start();
        await starting;

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal("ready", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancel));
        await app.StopAsync(Cancel);
    }

    [Fact]
    public async Task A_database_that_does_not_come_ends_the_start_with_a_message()
    {
        await using var app = BotApplication.Build(Settings("Host=/nonexistent;Database=bot;Username=bot;Password=geheim", wait: 1));

        var error = await Assert.ThrowsAsync<StoreAwayException>(() => app.StartAsync(Cancel));

        Assert.Contains("Storage:Postgres:WaitAtStartSeconds", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_without_its_database_exits_with_the_code_of_a_fault()
    {
        using var host = new BotProcess(new Dictionary<string, string>
        {
            ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = "Host=/nonexistent;Database=bot;Username=bot;Password=geheim",
            ["Storage__Postgres__WaitAtStartSeconds"] = "0", ["Urls"] = "http://127.0.0.1:0",
        });

        Assert.Equal(2, await host.WaitForEnd());
        Assert.Contains("The database did not answer within 0 s", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", host.Output, StringComparison.Ordinal);
    }

    /// <summary>Returns when the shared schedule has been begun.</summary>
    private static async Task UntilScheduled(ServerProcess server)
    {
        await PostgresHost.Until(server.ConnectionString("postgres"), "SELECT count(*) FROM pg_class WHERE relname = 'qrtz_scheduler_state'", 1);
        await PostgresHost.Until(server.ConnectionString("postgres"), "SELECT count(*) FROM qrtz_scheduler_state", 1);
    }

    private static string[] Settings(string connectionString, int wait = 0) =>
    [
        "--Storage:Provider=Postgres", "--Storage:Postgres:ConnectionString=" + connectionString, $"--Storage:Postgres:WaitAtStartSeconds={wait}",
        "--Urls=http://127.0.0.1:0", "--Logging:Level=Fatal", "--Demo:Enabled=false",
    ];
}
