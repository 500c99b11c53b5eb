using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Domain.Time;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Host;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// What people ask in chat, each time somebody else, one after another: from the message leaving until the answer is there, through a
/// host of its own behind the fake Telegram server. What is slow is asked less often.
/// </summary>
internal sealed class ScaleTurns(ScaleData data, string database)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(15);
    private const int WarmUps = 5;

    /// <summary>The platform lets a chat have one message a second; sooner, the answer would wait for it.</summary>
    private static readonly TimeSpan BetweenTwoOfAChat = TimeSpan.FromMilliseconds(1_050);

    private readonly ScalePeople _people = data.People;
    private readonly Dictionary<long, long> _answeredAt = [];

    /// <summary>Something asked, by whom, in how many messages; the last one is timed.</summary>
    private sealed record Question(string What, Func<int, int> Who, Func<int, string[]> Says);

    public async Task Run(int times)
    {
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { KeepCalls = 0, KeepMessages = 4, Patience = Patience });
        var url = "http://127.0.0.1:" + Ports.Free();
        using var bot = BotUnderTest.Start(telegram, BotUnderTest.OnPostgres(database).Append(new("Urls", url)));
        try
        {
            await BotUnderTest.UntilReady(url);
            ScaleTable.Row("memory of the host, ready", Memory(bot));
            foreach (var question in Questions())
                await Measure(telegram, question, times);
            ScaleTable.Row("memory of the host, after these", Memory(bot));
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
        }
    }

    private IEnumerable<Question> Questions()
    {
        int Officer(int n) => _people.OfficerOf(n) + n / data.Country.Sizes.Provinces % ScalePeople.OfficersEach;
        static int Centre(int n) => n % ScalePeople.OfficersEach;
        int Cadre(int n) => _people.CadreOf(n * 37 + 11);
        int Leader(int n) => _people.LeaderOf(n * 41 + 7);
        // Every twentieth has no address.
        int Volunteer(int n) => _people.Volunteer(n * 43 + 3) is var p && p % 20 == 19 ? _people.Volunteer(n * 43 + 4) : _people.Volunteer(n * 43 + 3);
        var day = VietnamTime.DateOf(data.Country.Sizes.Now).AddDays(9).ToString("d/M", CultureInfo.InvariantCulture);

        yield return new("/menu, volunteer", Volunteer, _ => ["/menu"]);
        yield return new("/toi, volunteer", Volunteer, _ => ["/toi"]);
        yield return new("/thanhtich, volunteer", Volunteer, _ => ["/thanhtich"]);
        yield return new("/thanhtich, leader", Leader, _ => ["/thanhtich"]);
        yield return new("/chiendich, volunteer", Volunteer, _ => ["/chiendich"]);
        yield return new("sign-up: em tham gia", data.Calls.Free, _ => ["em tham gia"]);
        yield return new("/hoatdong, leader", Leader, _ => ["/hoatdong"]);
        yield return new("/hoatdong, commune", Cadre, _ => ["/hoatdong"]);
        yield return new("/hoatdong, province", Officer, _ => ["/hoatdong"]);
        yield return new("/hoatdong donvi, commune", Cadre, _ => ["/hoatdong donvi"]);
        yield return new("/hoatdong donvi, province", Officer, _ => ["/hoatdong donvi"]);
        yield return new("/hoatdong choxacminh, commune", Cadre, _ => ["/hoatdong choxacminh"]);
        yield return new("/hoatdong choxacminh, province", Officer, _ => ["/hoatdong choxacminh"]);
        yield return new("/hoatdong donvi, centre", Centre, _ => ["/hoatdong donvi"]);
        yield return new("/hoatdong choxacminh, centre", Centre, _ => ["/hoatdong choxacminh"]);
        yield return new("registering, with the duplicates check", Leader, n => [$"đăng ký dọn rác ngày {day} 7h tại {ScaleWords.Place(n)}, 30 bạn"]);
        yield return new("registering, confirmed", Leader, n => [$"đăng ký dọn rác ngày {day} 7h tại {ScaleWords.Place(n)}, 30 bạn", "xác nhận"]);
        yield return new("/ketqua, leader", Leader, _ => ["/ketqua"]);
        yield return new("/donvi, leader", Leader, _ => ["/donvi"]);
        yield return new("/donvi, province", Officer, _ => ["/donvi"]);
        yield return new("/donvi by a name", Cadre, n => ["/donvi " + ScaleCountry.CommuneName(n % data.Country.Sizes.Communes)]);
        yield return new("/han, commune", Cadre, _ => ["/han"]);
        yield return new("/tre, province", Officer, _ => ["/tre"]);
        yield return new("/tiendo, commune", Cadre, _ => ["/tiendo"]);
        yield return new("/tiendo, province", Officer, _ => ["/tiendo"]);
        yield return new("/tiendo, centre", Centre, _ => ["/tiendo"]);
        yield return new("audience estimate, commune", Cadre, n => ["/huy", $"thông báo cho đoàn viên: sáng chủ nhật tập trung dọn rác lần {n}"]);
        yield return new("audience estimate, province", Officer, n => ["/huy", $"thông báo cho đoàn viên: sáng chủ nhật tập trung dọn rác lần {n}"]);
    }

    private async Task Measure(FakeTelegramServer telegram, Question question, int times)
    {
        var (all, asked, last) = (new List<double>(), TimeSpan.Zero, "");
        for (var n = -WarmUps; n < times && asked < Budget; n++)
        {
            var number = n + WarmUps;
            var user = telegram.User(ScalePeople.ChatOf(question.Who(number)), "Mẫu");
            await Rested(user.Id);
            var took = TimeSpan.Zero;
            foreach (var text in question.Says(number))
            {
                var began = Stopwatch.GetTimestamp();
                last = (await user.Ask(text, CancellationToken.None)).Text;
                took = Stopwatch.GetElapsedTime(began);
            }
            _answeredAt[user.Id] = Stopwatch.GetTimestamp();
            if (n < 0)
                continue;
            asked += took;
            all.Add(took.TotalMilliseconds);
        }
        ScaleTable.Times(question.What, all, "“" + Short(last) + "”");
    }

    private async Task Rested(long chat)
    {
        if (_answeredAt.TryGetValue(chat, out var at) && BetweenTwoOfAChat - Stopwatch.GetElapsedTime(at) is { Ticks: > 0 } left)
            await Task.Delay(left);
    }

    private static string Short(string text) => text.ReplaceLineEndings(" ") is { Length: > 60 } line ? line[..60] : text.ReplaceLineEndings(" ");

    public static string Memory(Process bot)
    {
        bot.Refresh();
        return string.Create(CultureInfo.InvariantCulture, $"{bot.WorkingSet64 >> 20} MB now, {bot.PeakWorkingSet64 >> 20} MB at most");
    }
}
