using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Cli;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>A cadre and their volunteers on Telegram, the whole program between them: what becomes of an announcement after "send".</summary>
public sealed class AnnouncementChatTests
{
    private const long Cadre = 1;
    private static readonly DateTimeOffset TuesdayMorning = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(7));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_was_not_reached_is_named_the_correction_goes_to_those_who_got_it_and_a_retry_to_the_one_who_did_not()
    {
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Patience = TimeSpan.FromMinutes(2) }, Cancel);
        await using var host = await Start(telegram, 3);
        var cadre = telegram.User(Cadre, "Hạnh").Met();
        var (minh, thu, an) = (telegram.User(11), telegram.User(12), telegram.User(13));

        await cadre.Ask("/thongbao Sáng mai tập trung 7h ở Bãi Xép", Cancel);
        cadre.Press("✅ Gửi");
        Assert.Contains("Sáng mai tập trung 7h", (await Got(minh)).Text, StringComparison.Ordinal);
        Assert.Contains("Sáng mai tập trung 7h", (await Got(thu)).Text, StringComparison.Ordinal);
        var done = await Until(cadre, m => m.Text.StartsWith('✅') && m.Text.Contains("2/3", StringComparison.Ordinal));
        Assert.Contains("1 chưa mở bot", done.Text, StringComparison.Ordinal);
        Assert.Contains("– đã gửi", done.Text, StringComparison.Ordinal);

        // Who it is, and what to do about it.
        Assert.Contains("chưa mở bot: 1 người (Telegram 1)", (await cadre.Ask("/khongden", Cancel)).Text, StringComparison.Ordinal);
        var names = await Until(cadre, () => cadre.Press(cadre.Messages[^1].Labels.Single(l => l.Contains("chưa mở bot", StringComparison.Ordinal))), m => m.Text.Contains("Gửi đường dẫn mời", StringComparison.Ordinal));
        Assert.Contains("Mẫu 13 – Đội tình nguyện Bãi Xép (Telegram)", names.Text, StringComparison.Ordinal);

        // A correction, to exactly those who got the first.
        await Until(cadre, () => cadre.Press("✏️ Đính chính"), m => m.Text.Contains("đính chính", StringComparison.OrdinalIgnoreCase));
        await cadre.Ask("Đúng là 8h", Cancel);
        cadre.Press("✅ Gửi");
        Assert.Contains("ĐÍNH CHÍNH", (await Got(minh)).Text, StringComparison.Ordinal);
        Assert.Contains("Đúng là 8h", (await Got(thu)).Text, StringComparison.Ordinal);
        Assert.Empty(an.Messages);

        // The one who failed, once they can be reached again.
        await an.Ask("/menu", Cancel);
        cadre.PressData(done.MessageId, done.Keyboard!.Buttons.Single(b => b.Text.Contains("Gửi lại 1", StringComparison.Ordinal)).Data!);
        Assert.Contains("Sáng mai tập trung 7h", (await Got(an)).Text, StringComparison.Ordinal);
        Assert.Equal(2, minh.Messages.Count);
        await Until(cadre, m => m.Text.Contains("3/3", StringComparison.Ordinal));

        var rows = await Ledger(host);
        Assert.Equal(["accepted", "accepted", "accepted", "accepted", "accepted", "triedAgainElsewhere"], rows.Select(r => r.Split(',')[5]).Order());
    }

    [Fact]
    public async Task Stopped_by_a_tap_while_it_is_sent_nobody_else_gets_it_and_the_ledger_says_who_did()
    {
        const int People = 120;
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Rates = new RateLimits(), Patience = TimeSpan.FromMinutes(2) }, Cancel);
        await using var host = await Start(telegram, People, "--Channels:Telegram:BulkPerSecond=10");
        var cadre = telegram.User(Cadre, "Hạnh").Met();
        var got = 0;
        var some = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        telegram.BotSpoke += m =>
        {
            if (m.ChatId > 10 && ++got == 5)
                some.SetResult();
        };

        await cadre.Ask("/thongbao Tin rất dài cho tất cả mọi người", Cancel);
        cadre.Press("✅ Gửi");
        await some.Task.WaitAsync(telegram.Options.Patience, Cancel);
        await Until(cadre, m => m.Labels.Any(l => l.Contains("Dừng gửi", StringComparison.Ordinal)));
        var stopped = await Until(cadre, () => cadre.Press("⏹ Dừng gửi"), m => m.Text.Contains("Đã dừng", StringComparison.Ordinal));
        Assert.Contains("sẽ không nhận nữa", stopped.Text, StringComparison.Ordinal);
        await Until(cadre, m => m.Text.StartsWith('✅') && m.Text.Contains("đã dừng", StringComparison.Ordinal));
        Assert.InRange(got, 1, People - 1);
        var states = (await Ledger(host)).Select(r => r.Split(',')).Select(c => c[5] + " " + c[6]).GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal((got, People - got), (states["accepted "], states["failed stopped"]));
    }

    private static async Task<HostInProcess> Start(FakeTelegramServer telegram, int volunteers, params string[] settings)
    {
        var host = await HostInProcess.Start(new MovedClock(TuesdayMorning), _ => ["--Channels:Telegram:Token=" + telegram.Token, "--Channels:Telegram:ApiBaseUrl=" + telegram.BaseUrl, .. settings], Cancel);
        var store = host.App.Services.GetRequiredService<IStore>();
        await TestWorld.On(store);
        var people = Enumerable.Range(11, volunteers).Select(i =>
        {
            // The last has never opened the bot, whatever an office's list says.
            _ = i < 10 + volunteers || volunteers > 3 ? telegram.User(i, "Mẫu").Met() : telegram.User(i, "Mẫu").MetInGroupOnly();
            return new Person
            {
                Id = PersonId.Of(TestIds.Of(0xC_0000_0000 + i)), Name = "Mẫu " + i, Addresses = ["telegram/main/" + i.ToString(CultureInfo.InvariantCulture)], HomeUnit = TestWorld.BaiXepTeam,
                Roles = [new RoleAssignment(Role.Volunteer, TestWorld.BaiXepTeam, new DateOnly(2026, 1, 1))], Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
            };
        }).ToList();
        var cadre = (await store.Get(PeopleRecords.Type, TestWorld.People["cadre"].Id.ToString(), Cancel))!;
        Assert.Equal(CommitResult.Done, await store.Commit([.. people.Select(p => PeopleRecords.Type.Put(p)), PeopleRecords.Type.Put(cadre.Value with { Addresses = ["telegram/main/1"] }, cadre.Version)], Cancel));
        return host;
    }

    private static Task<BotMessage> Got(FakeUser user) => user.NextMessage(Cancel);

    private static Task<BotMessage> Until(FakeUser user, Predicate<BotMessage> awaited) => Until(user, static () => { }, awaited);

    /// <summary>What is said meanwhile about how the run goes is read over.</summary>
    private static async Task<BotMessage> Until(FakeUser user, Action act, Predicate<BotMessage> awaited)
    {
        act();
        while (true)
        {
            var message = await user.NextMessage(Cancel);
            if (awaited(message))
                return message;
        }
    }

    /// <summary>The rows of <c>export ledger</c>, without the headings.</summary>
    private static async Task<IReadOnlyList<string>> Ledger(HostInProcess host)
    {
        using var file = new MemoryStream();
        await Exports.Write("ledger", "csv", host.App.Services.GetRequiredService<IStore>(), file, Cancel);
        return [.. Encoding.UTF8.GetString(file.ToArray()).TrimEnd('\n', '\r').Split('\n').Skip(1)];
    }
}
