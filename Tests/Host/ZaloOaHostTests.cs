using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.Zalo;
using VolunteerBot.Fakes.ZaloOa;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The whole program on an Official Account: over several channels, over kills, and when its token cannot be renewed.</summary>
public sealed class ZaloOaHostTests
{
    private const int Kills = 3;
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_who_begins_on_zalo_finishes_on_telegram_as_the_same_person()
    {
        var clock = new MovedClock(Monday);
        await using var zalo = await FakeZaloOaServer.StartAsync(new() { Clock = clock }, Cancel);
        await using var telegram = await FakeTelegramServer.StartAsync(ct: Cancel);
        await using var host = await HostInProcess.Start(
            clock, _ => ZaloHosts.Settings(zalo).Concat(["--Channels:Telegram:Token=" + telegram.Token, "--Channels:Telegram:ApiBaseUrl=" + telegram.BaseUrl]), Cancel);
        zalo.SetWebhook(host.Url + "/webhooks/zalooa/main");
        var onZalo = zalo.User("300400500600", "Lan Mẫu");
        var onTelegram = telegram.User(42, "Lan");

        Assert.Contains("Lan Mẫu", (await Follow(onZalo)).Text, StringComparison.Ordinal);
        await onZalo.Ask("đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn", Cancel);
        Assert.Contains("Đã ghi nhận", (await onZalo.Choose("Xác nhận", Cancel)).Text, StringComparison.Ordinal);
        await onZalo.Ask("/dangky", Cancel);
        await onZalo.Ask("Trồng cây ven đường", Cancel);
        var code = new string([.. (await onZalo.Ask("/noi ma", Cancel)).Text.Split('\n')[0].Where(char.IsAsciiDigit)]);

        var joined = await onTelegram.Ask("/noi " + code, Cancel);
        Assert.Contains("Trồng cây ven đường", joined.Text, StringComparison.Ordinal);
        Assert.Contains("Zalo", joined.Text, StringComparison.Ordinal);
        Assert.StartsWith("Mình làm tiếp", (await onTelegram.AskPress("Làm tiếp", Cancel)).Text, StringComparison.Ordinal);
        await onTelegram.Ask("sáng chủ nhật này 8h", Cancel);
        await onTelegram.Ask("Phú Hội", Cancel);
        await onTelegram.Ask("20 bạn", Cancel);
        Assert.Contains("Đã ghi nhận", (await onTelegram.AskPress("Xác nhận", Cancel)).Text, StringComparison.Ordinal);

        var store = host.App.Services.GetRequiredService<IStore>();
        var person = Assert.Single(await store.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByAddress, "telegram/main/42"), Cancel)).Value;
        Assert.Equal(["zalooa/main/300400500600", "telegram/main/42"], person.Addresses);
        var activities = await store.Page(ActivityRecords.Type, null, 10, Cancel);
        Assert.Equal([person.Id, person.Id], activities.Select(a => a.Value.AuthorId));
        // Nothing is left half done on Zalo.
        Assert.DoesNotContain("Làm tiếp", (await onZalo.Ask("/menu", Cancel)).Text, StringComparison.Ordinal);
    }

    private static Task<ZaloMessage> Follow(FakeZaloUser user)
    {
        user.Follow();
        return user.NextMessage(Cancel);
    }

    [Fact]
    public async Task An_administrator_is_told_on_another_channel_when_the_token_is_refused_and_their_link_mends_it()
    {
        var clock = new MovedClock(Monday);
        await using var zalo = await FakeZaloOaServer.StartAsync(new() { Clock = clock }, Cancel);
        await using var telegram = await FakeTelegramServer.StartAsync(ct: Cancel);
        var admin = telegram.User(42, "Hạnh").Met();
        await using var host = await HostInProcess.Start(clock, port => ZaloHosts.Settings(zalo).Concat(
        [
            "--Channels:Telegram:Token=" + telegram.Token, "--Channels:Telegram:ApiBaseUrl=" + telegram.BaseUrl, "--Channels:ZaloOa:PublicUrl=http://127.0.0.1:" + port,
        ]), Cancel);
        var store = host.App.Services.GetRequiredService<IStore>();
        var id = PersonId.Of(TestIds.Of(77));
        await zalo.FindCall(c => c is { Method: "oa/access_token", Error: 0 }, Cancel);
        await store.Commit(
        [
            PeopleRecords.Type.Put(new Person { Id = id, Name = "Hạnh", Addresses = ["zalooa/main/300400500601", "telegram/main/42"] }),
            JoiningRecords.Administrators.Put(new Administrators([id])),
        ], Cancel);

        // The platform ends the access token and refuses the refresh token.
        zalo.RefuseNext("oa/access_token", -14014, times: 1);
        zalo.EndAccessToken();
        zalo.SetWebhook(host.Url + "/webhooks/zalooa/main");
        var lan = zalo.User("300400500600");
        lan.Send("/menu");
        var told = await admin.NextMessage(Cancel);
        Assert.Contains("không gia hạn được nữa (mã -14014)", told.Text, StringComparison.Ordinal);

        var link = told.Text[told.Text.IndexOf("http", StringComparison.Ordinal)..].Trim();
        using var browser = new HttpClient();
        using var page = await browser.GetAsync(new Uri(link), Cancel);
        Assert.StartsWith("Xong", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        // What waited is sent.
        Assert.Contains("Bạn chọn một việc", (await lan.NextMessage(Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_while_people_register_every_confirmed_activity_is_there_once()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-zalo-kills");
        await using var zalo = await FakeZaloOaServer.StartAsync(
            new() { Patience = TimeSpan.FromMinutes(2), WebhookTimeout = TimeSpan.FromSeconds(30), FirstRetry = TimeSpan.FromMilliseconds(300) }, Cancel);
        var url = "http://127.0.0.1:" + Ports.Free();
        zalo.SetWebhook(url + "/webhooks/zalooa/main");
        var path = Path.Combine(folder.FullName, "bot.db");
        var settings = new Dictionary<string, string>(ZaloHosts.Environment(ZaloHosts.Settings(zalo)))
        {
            ["Storage__LiteDb__Path"] = path, ["Urls"] = url, ["Logging__Level"] = "Warning",
        };
        var day = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd 07:00", System.Globalization.CultureInfo.InvariantCulture);
        var titles = Enumerable.Range(1, 6).Select(i => "Dọn rác bãi biển " + i).ToList();
        using var news = new SemaphoreSlim(0);
        zalo.BotSpoke += _ => news.Release();
        var talking = Task.WhenAll(titles.Select((title, i) => Register(zalo.User((300400500 + i).ToString(System.Globalization.CultureInfo.InvariantCulture), "Mẫu"), title, day)));
        for (var kill = 0; kill < Kills; kill++)
        {
            using var bot = new BotProcess(settings);
            for (var heard = 0; heard < 4 + kill; heard++)
                Assert.True(talking.IsCompleted || await news.WaitAsync(TimeSpan.FromMinutes(2), Cancel), bot.Output);
            await bot.Kill();
        }
        using (var last = new BotProcess(settings))
        {
            await talking;
            Assert.Equal(0, await last.Stop());
            Assert.DoesNotContain("only-for-tests", last.Output, StringComparison.Ordinal);
        }

        Assert.Empty(LiteDbFile.Check(path));
        await using (var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System))
            Assert.Equal(titles, (await store.Page(ActivityRecords.Type, null, 1000, Cancel)).Select(a => a.Value.Plan.Title).Order(StringComparer.Ordinal));
        folder.Delete(recursive: true);
    }

    /// <summary>Says each thing once, whatever is killed: the platform brings it again.</summary>
    private static async Task Register(FakeZaloUser user, string title, string day)
    {
        user.Send("/dangky");
        await Until(user, m => m.StartsWith("Hoạt động tên gì", StringComparison.Ordinal));
        user.Send(title);
        await Until(user, m => m.StartsWith("Khi nào", StringComparison.Ordinal));
        user.Send(day);
        await Until(user, m => m.StartsWith("Ở đâu", StringComparison.Ordinal));
        user.Send("Bãi Xép");
        await Until(user, m => m.StartsWith("Dự kiến", StringComparison.Ordinal));
        user.Send("30 bạn");
        var summary = await Until(user, m => m.Contains("1. ✅ Xác nhận", StringComparison.Ordinal));
        user.Send(summary.AnswerFor("Xác nhận"));
        await Until(user, m => m.Contains("Đã ghi nhận", StringComparison.Ordinal));
    }

    private static async Task<ZaloMessage> Until(FakeZaloUser user, Predicate<string> awaited)
    {
        while (true)
        {
            var message = await user.NextMessage(Cancel);
            if (awaited(message.Text))
                return message;
        }
    }
}
