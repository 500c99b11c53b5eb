using System.Net.Sockets;
using System.Text;
using VolunteerBot.Fakes.ZaloOa;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>Callers who begin a body and never end it (slow-loris), at every door of the program.</summary>
public sealed class SlowBodiesTests
{
    private const int EachDoor = 150;
    private static readonly string[] Doors = ["/webhooks/zalooa/main", "/v3/directline/conversations", "/api/messages"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_keep_nobody_waiting_and_are_put_out()
    {
        await using var zalo = await FakeZaloOaServer.StartAsync(new() { Patience = TimeSpan.FromMinutes(2) }, Cancel);
        await using var host = await HostInProcess.Start(new MovedClock(TimeProvider.System.GetUtcNow()), _ => ZaloHosts.Settings(zalo).Concat(
        [
            "--Channels:Activity:DirectLine:Secret=only-for-the-tests-of-slow-bodies", "--Channels:Activity:AppId=11111111-2222-3333-4444-555555555555", "--Channels:Activity:AppPassword=only~for.the-tests",
        ]), Cancel);
        zalo.SetWebhook(host.Url + Doors[0]);
        var slow = new List<TcpClient>();
        foreach (var door in Doors)
        {
            for (var i = 0; i < EachDoor; i++)
                slow.Add(await Begin(new Uri(host.Url), door));
        }

        Assert.Contains("Bạn chọn một việc", (await zalo.User("300400500600").Ask("/menu", Cancel)).Text, StringComparison.Ordinal);

        // Each is refused or closed; none stays open for as long as it likes.
        var ended = slow.Select(async one =>
        {
            using (one)
            {
                var answer = new byte[64 * 1024];
                while (await one.GetStream().ReadAsync(answer, Cancel) > 0)
                {
                    // What the door says before it closes.
                }
            }
        });
        await Task.WhenAll(ended.Select(async e =>
        {
            try
            {
                await e;
            }
            catch (IOException)
            {
                // Cut off.
            }
        })).WaitAsync(TimeSpan.FromMinutes(3), Cancel);
    }

    private static async Task<TcpClient> Begin(Uri host, string door)
    {
        var client = new TcpClient();
        await client.ConnectAsync(host.Host, host.Port, Cancel);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {door} HTTP/1.1\r\nHost: {host.Authority}\r\nContent-Type: application/json\r\nX-ZEvent-Signature: mac=00\r\nAuthorization: Bearer only-for-the-tests-of-slow-bodies\r\nContent-Length: 5000\r\n\r\n{{"), Cancel);
        return client;
    }
}
