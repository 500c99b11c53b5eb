using System.Web;
using VolunteerBot.Bot.Channels.ZaloOa.Tokens;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.Zalo;
using VolunteerBot.Fakes.ZaloOa;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>
/// Two programs on one PostgreSQL database and one Official Account, whose refresh tokens work once: whoever uses one a second time is
/// refused, and the chain is broken when the wrong one goes on. Each token must be spent exactly once, whatever becomes of the hosts.
/// </summary>
public sealed class ZaloTokenHostsTests(PostgresServer server)
{
    private const string Method = "oa/access_token";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hosts_that_start_together_and_find_the_token_dead_together_refresh_once_each_time()
    {
        await using var zalo = await FakeZaloOaServer.StartAsync(new() { Patience = TimeSpan.FromMinutes(2) }, Cancel);
        var database = await server.NewDatabase();
        using var one = new TokenHost(zalo, database);
        using var two = new TokenHost(zalo, database);
        await Task.WhenAll(one.IsReady(), two.IsReady());
        await Refreshed(zalo, 1);

        for (var round = 2; round <= 4; round++)
        {
            zalo.EndAccessToken();
            // Each of them has something to say, and finds out by itself that the token is dead.
            await Task.WhenAll(Heard(zalo, one, "3004005001" + round), Heard(zalo, two, "3004005002" + round));
        }
        await AllIsWell(zalo, database, spent: Spent(zalo).Count);
        Assert.Equal(4, Spent(zalo).Count);
        Assert.All(Spent(zalo), used => Assert.Equal((1, 0), used.Value));
    }

    [Fact]
    public async Task A_host_killed_while_it_asks_leaves_the_token_to_the_other_which_spends_it_once()
    {
        await using var zalo = await FakeZaloOaServer.StartAsync(new() { Patience = TimeSpan.FromMinutes(2), FirstRetry = TimeSpan.FromMilliseconds(300) }, Cancel);
        await using var balancer = await LoadBalancer.Start(Cancel);
        zalo.SetWebhook(balancer.Url + TokenHost.Path);
        var database = await server.NewDatabase();
        using var first = new TokenHost(zalo, database);
        await first.IsReady();
        await Refreshed(zalo, 1);
        using var second = new TokenHost(zalo, database);
        await second.IsReady();

        // The platform is slow to answer; the one who asks is killed before it does.
        zalo.FailNext(Method, Fault.Hang);
        zalo.EndAccessToken();
        balancer.Use([first.Url]);
        var lan = zalo.User("300400500600");
        lan.Send("/menu");
        await zalo.WaitUntilCallHangs(Cancel);
        await first.Process.Kill();
        balancer.Use([second.Url]);

        await Refreshed(zalo, 2);
        Assert.Contains("Bạn chọn một việc", (await lan.NextMessage(Cancel)).Text, StringComparison.Ordinal);
        await AllIsWell(zalo, database, spent: 2);
        Assert.All(Spent(zalo), used => Assert.Equal((1, 0), used.Value));
    }

    [Fact]
    public async Task A_host_that_slept_through_the_loss_of_its_lease_breaks_nothing_when_it_wakes_and_asks_with_a_spent_token()
    {
        await using var zalo = await FakeZaloOaServer.StartAsync(new() { Patience = TimeSpan.FromMinutes(2), FirstRetry = TimeSpan.FromMilliseconds(300) }, Cancel);
        await using var balancer = await LoadBalancer.Start(Cancel);
        zalo.SetWebhook(balancer.Url + TokenHost.Path);
        var database = await server.NewDatabase();
        using var first = new TokenHost(zalo, database);
        await first.IsReady();
        await Refreshed(zalo, 1);
        using var second = new TokenHost(zalo, database);
        await second.IsReady();

        // Its call reaches the platform only long after the other has spent the same token.
        var arrives = new TaskCompletionSource();
        zalo.FailNext(Method, Fault.HeldUntil(arrives.Task));
        zalo.EndAccessToken();
        balancer.Use([first.Url]);
        var lan = zalo.User("300400500600");
        lan.Send("/menu");
        await zalo.WaitUntilCallHangs(Cancel);
        await first.Process.Freeze();
        balancer.Use([second.Url]);
        await Refreshed(zalo, 2);
        arrives.SetResult();
        await zalo.FindCall(c => c is { Method: Method, Error: -14014 }, Cancel);
        await first.Process.Thaw();

        // Both go on with the pair the second host got.
        await Heard(zalo, first, "300400500601");
        await Heard(zalo, second, "300400500602");
        await AllIsWell(zalo, database, spent: 2);
        Assert.Equal([(1, 0), (1, 1)], Spent(zalo).Values);
    }

    private static Task<ZaloCall> Refreshed(FakeZaloOaServer zalo, int times) =>
        zalo.FindCall(_ => zalo.AllCalls.Count(c => c is { Method: Method, Error: 0 }) >= times, Cancel);

    private static async Task Heard(FakeZaloOaServer zalo, TokenHost host, string person)
    {
        var user = zalo.User(person);
        zalo.SetWebhook(host.Webhook);
        user.Send("/menu");
        Assert.Contains("Bạn chọn một việc", (await user.NextMessage(Cancel)).Text, StringComparison.Ordinal);
    }

    /// <summary>For each refresh token: how often it was taken, and how often refused, in the order of their first use.</summary>
    private static Dictionary<string, (int Taken, int Refused)> Spent(FakeZaloOaServer zalo)
    {
        var spent = new Dictionary<string, (int Taken, int Refused)>(StringComparer.Ordinal);
        foreach (var call in zalo.AllCalls.Where(c => c.Method == Method))
        {
            var token = HttpUtility.ParseQueryString(call.Body)["refresh_token"]!;
            var before = spent.GetValueOrDefault(token);
            spent[token] = call.Error == 0 ? (before.Taken + 1, before.Refused) : (before.Taken, before.Refused + 1);
        }
        return spent;
    }

    /// <summary>The stored pair is the platform's newest, and nobody thinks that something is wrong.</summary>
    private static async Task AllIsWell(FakeZaloOaServer zalo, string database, int spent)
    {
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System);
        var token = (await store.Get(ZaloOaTokenRecords.Type, "zalooa/main", Cancel))!.Value;
        var padlock = new TokenLock(zalo.Options.AppSecret);
        Assert.Equal((zalo.RefreshToken, zalo.AccessToken), (padlock.Open(token.Refresh), padlock.Open(token.Access)));
        Assert.Equal((null, null, TokenTrouble.None), (token.Refused, token.TryingSince, token.Warned));
        Assert.Equal(spent, zalo.AllCalls.Count(c => c is { Method: Method, Error: 0 }));
    }

    /// <summary>The program, with the account and the database it shares.</summary>
    private sealed class TokenHost : IDisposable
    {
        public const string Path = "/webhooks/zalooa/main";

        public TokenHost(FakeZaloOaServer zalo, string database) => Process = new(new Dictionary<string, string>(ZaloHosts.Environment(ZaloHosts.Settings(zalo)))
        {
            ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = database, ["Urls"] = Url, ["Logging__Level"] = "Warning",
        });

        public BotProcess Process { get; }

        public string Url { get; } = "http://127.0.0.1:" + Ports.Free();

        public string Webhook => Url + Path;

        public Task IsReady() => Process.UntilReady(Url, Cancel);

        public void Dispose() => Process.Dispose();
    }
}
