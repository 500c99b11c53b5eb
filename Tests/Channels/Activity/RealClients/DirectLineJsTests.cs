using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Channels.Activity.DirectLine;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>The whole program, talked to with Microsoft's own client library for Direct Line.</summary>
public sealed class DirectLineJsTests
{
    public const string Sentence = "đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn";
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<string> Token(string url, string user)
    {
        using var client = new DirectLineClient(url);
        return (await client.Post("tokens/generate", ActivityRig.DirectLineSecret, $$$"""{"user":{"id":"{{{user}}}","name":"Lan"}}""", Ct)).Body!["token"]!.GetValue<string>();
    }

    internal static async Task IsOnRecord(HostInProcess host)
    {
        var stored = await host.App.Services.GetRequiredService<IStore>().Page(ActivityRecords.Type, null, 100, Ct);
        Assert.Equal("dọn rác bãi biển", Assert.Single(stored).Value.Plan.Title, ignoreCase: true);
    }

    [Theory]
    [InlineData("socket")]
    [InlineData("poll")]
    public async Task An_activity_is_registered_with_a_sentence_and_a_tap(string mode)
    {
        NodePackages.Find("botframework-directlinejs", "package.json");
        await using var host = await HostInProcess.Start(new MovedClock(Monday), _ => ActivityProgram.DirectLine, Ct);
        await using var client = new DirectLineJs(host.Url, await Token(host.Url, "dl_lan"), mode);
        await client.Until(line => line["status"]?.GetValue<int>() == DirectLineJs.Online, Ct);
        Assert.NotEmpty((await client.Hears("VolunteerBot", Ct))["text"]!.GetValue<string>());

        await client.Say(Sentence, "c-1");
        var summary = await client.Hears("application/vnd.microsoft.card.adaptive", Ct);
        var confirm = summary["attachments"]![0]!["content"]!["body"]!.AsArray().Where(b => b!["type"]!.GetValue<string>() == "ActionSet")
            .SelectMany(b => b!["actions"]!.AsArray()).First(a => a!["title"]!.GetValue<string>().Contains("Xác nhận", StringComparison.Ordinal))!;
        await client.Do(new() { ["press"] = confirm["data"]!.DeepClone() });
        await client.Hears("Đã ghi nhận", Ct);

        await IsOnRecord(host);
        var echo = client.Activities.Single(a => a["text"]?.GetValue<string>() == Sentence);
        Assert.Equal(("dl_lan", "c-1"), (echo["from"]!["id"]!.GetValue<string>(), echo["channelData"]!["clientActivityID"]!.GetValue<string>()));
        Assert.Contains(client.Seen, s => s["posted"]?.GetValue<string>() == echo["id"]!.GetValue<string>());
        Assert.DoesNotContain(client.Seen, s => s["failed"] is not null || s["error"] is not null);
        var ids = client.Activities.Select(a => a["id"]!.GetValue<string>()).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task What_is_said_while_the_line_is_cut_is_heard_once_after_it_is_back()
    {
        NodePackages.Find("botframework-directlinejs", "package.json");
        await using var host = await HostInProcess.Start(new MovedClock(Monday), _ => ActivityProgram.DirectLine, Ct);
        await using var client = new DirectLineJs(host.Url, await Token(host.Url, "dl_lan"), "socket");
        await client.Hears("VolunteerBot", Ct);
        var channel = host.App.Services.GetServices<IChannel>().Single(c => c.Account == "directline/main");
        var chat = new Bot.Channels.Activity.DirectLine.DirectLinePass("", "dl_lan", "").Chat;
        var to = new Address("directline", "main", chat);
        await client.Do(new() { ["cut"] = true });
        await channel.Send(to, new() { Text = "tin một" }, null, Ct);
        await channel.Send(to, new() { Text = "tin hai" }, null, Ct);
        await client.Hears("tin hai", Ct);
        await client.Say("/trogiup");
        await client.Until(line => line["posted"] is not null, Ct);
        Assert.Equal(["tin một", "tin hai"], client.Activities.Select(a => a["text"]?.GetValue<string>() ?? "").Where(t => t.StartsWith("tin ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Its_token_is_refreshed()
    {
        NodePackages.Find("botframework-directlinejs", "package.json");
        await using var host = await HostInProcess.Start(new MovedClock(Monday), _ => ActivityProgram.DirectLine, Ct);
        await using var client = new DirectLineJs(host.Url, await Token(host.Url, "dl_lan"), "socket");
        await client.Hears("VolunteerBot", Ct);
        await client.Do(new() { ["refresh"] = true });
        Assert.True((await client.Until(line => line["fresh"] is not null || line["failed"] is not null, Ct))["fresh"]?.GetValue<bool>());
    }
}
