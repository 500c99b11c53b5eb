using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>
/// Two hosts on one PostgreSQL database, one of them killed with -9 again and again while people talk to them. Prints how long it took
/// until everybody had an answer again. <c>VOLUNTEERBOT_HOST_KILLS</c> asks for more kills.
/// </summary>
public sealed class TakeoverTests(PostgresServer server)
{
    private const int People = 12;

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_HOST_KILLS"), out var kills) ? kills : 2;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task When_either_of_two_hosts_is_killed_the_other_goes_on_and_nothing_is_lost(bool webhook)
    {
        var database = await server.NewDatabase();
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Patience = TimeSpan.FromMinutes(5), KeepCalls = 0 }, Cancel);
        await using var balancer = await LoadBalancer.Start(Cancel);
        using var crowd = new Crowd(telegram, People);
        var hosts = new Queue<(BotProcess Process, string Url)>();
        hosts.Enqueue(Begin());
        hosts.Enqueue(Begin());
        balancer.Use(hosts.Select(h => h.Url));
        var talking = crowd.Talk(Cancel);
        await crowd.EverybodyHeardSince(0, Story, Cancel);
        List<double> seconds = [];
        for (var kill = 0; kill < Kills; kill++)
        {
            await crowd.SomebodyHeard(hosts.Peek().Process, 40, Cancel);
            var victim = hosts.Dequeue();
            await victim.Process.Kill();
            var killed = TimeProvider.System.GetTimestamp();
            await crowd.EverybodyHeardSince(killed, Story, Cancel);
            seconds.Add(TimeProvider.System.GetElapsedTime(killed).TotalSeconds);
            victim.Process.Dispose();
            hosts.Enqueue(Begin());
            balancer.Use(hosts.Select(h => h.Url));
        }
        crowd.FinishWhatYouBegan();
        await talking;
        foreach (var (process, url) in hosts)
        {
            // A program that is told to stop before it has begun has nothing to finish, and says so by another code.
            await process.UntilReady(url, Cancel);
            Assert.Equal(0, await process.Stop());
            Assert.DoesNotContain(telegram.Token, process.Output, StringComparison.Ordinal);
            process.Dispose();
        }

        await using (var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System))
        {
            var titles = (await store.Page(ActivityRecords.Type, null, 100_000, Cancel)).Select(a => a.Value.Plan.Title).ToList();
            Assert.Equal(crowd.Confirmed.Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        }
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Kills} kills, everybody answered again after {string.Join(", ", seconds.Select(s => s.ToString("0.0", CultureInfo.InvariantCulture)))} s; {crowd.Confirmed.Count} activities confirmed, {crowd.Repeats} of their receipts came again"));

        (BotProcess, string) Begin()
        {
            var url = "http://127.0.0.1:" + Ports.Free();
            return (new BotProcess(Settings(telegram, database, url, webhook ? balancer.Url : null)), url);
        }

        string Story() => string.Join("\n--\n", hosts.Select(h => h.Process.Output));
    }

    private static Dictionary<string, string> Settings(FakeTelegramServer telegram, string database, string url, string? publicUrl)
    {
        var settings = new Dictionary<string, string>
        {
            ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = database, ["Urls"] = url, ["Logging__Level"] = "Information",
            ["Channels__Telegram__Token"] = telegram.Token, ["Channels__Telegram__ApiBaseUrl"] = telegram.BaseUrl,
        };
        if (publicUrl is not null)
        {
            settings["Channels__Telegram__Mode"] = "Webhook";
            settings["Channels__Telegram__PublicUrl"] = publicUrl;
            settings["Channels__Telegram__WebhookSecret"] = "secret-of-a-test";
        }
        return settings;
    }
}
