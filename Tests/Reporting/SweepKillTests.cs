using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>
/// The running program killed with -9 while it opens reports and reminds of them: every working day another step of the ladder is due to
/// everybody, and the program dies somewhere in it, until everybody has heard. <c>VOLUNTEERBOT_SWEEP_KILLS</c> asks for more kills.
/// </summary>
/// <remarks>
/// The message and the steps it settles are one commit, so no kill can part them. What a kill can do is to come after the platform took a
/// message and before that was written down: such a message comes again. A pump has at most so many under way or unwritten at a time.
/// </remarks>
public sealed class SweepKillTests(PostgresServer server)
{
    private const int Cadres = 240;
    private const int FirstChat = 1_000_000;

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_SWEEP_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 4;

    /// <summary>More than are needed: each has one kill at least, most have more.</summary>
    private static readonly int Days = Kills + 2;

    private static readonly DateOnly First = new(2026, 9, 7);
    private static readonly DateOnly Due = WorkingCalendar.Vietnam.Add(First, Days);
    private static readonly string[] Templates = ["dot-xuat-mot", "dot-xuat-hai"];

    private readonly ConcurrentDictionary<long, int> _heard = new();
    private readonly Dictionary<string, int> _where = new(StringComparer.Ordinal) { ["before the sweep wrote"] = 0, ["in the sweep"] = 0, ["after the sweep, while sending"] = 0, ["when all had heard"] = 0 };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_reminder_is_lost_or_doubled_by_kills_in_the_sweep()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-sweep");
        var path = Path.Combine(folder.FullName, "bot.db");
        await Play(new Dictionary<string, string> { ["Storage__LiteDb__Path"] = path }, () => LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System));
        Assert.Empty(LiteDbFile.Check(path));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task On_PostgreSQL_no_reminder_is_lost_or_doubled_by_kills_in_the_sweep()
    {
        var database = await server.NewDatabase(RecordTypes.All);
        await Play(new Dictionary<string, string> { ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = database },
            () => new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System));
    }

    private async Task Play<TStore>(Dictionary<string, string> storage, Func<TStore> open) where TStore : IStore, IAsyncDisposable
    {
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Patience = TimeSpan.FromMinutes(2), KeepCalls = 0, KeepMessages = 4 }, Cancel);
        telegram.BotSpoke += message => _heard.AddOrUpdate(message.ChatId, 1, (_, n) => n + 1);
        for (var i = 1; i <= Cadres; i++)
            telegram.User(FirstChat + i, "Mẫu").Met();
        await using (var store = open())
            await Fill(store);

        var chance = new Random(8);
        var (killed, twice, longest) = (0, 0, TimeSpan.FromSeconds(2));
        var days = 0;
        for (var day = 0; killed < Kills; day++, days++)
        {
            _heard.Clear();
            for (var start = 0; _heard.Count < Cadres; start++)
            {
                var port = Ports.Free();
                using var bot = HostOfAnotherDay.Start(Morning(day).AddMinutes(2 * start), Settings(storage, telegram, port));
                await HostOfAnotherDay.UntilListening(bot, port, Cancel);
                var began = TimeProvider.System.GetTimestamp();
                var dies = day > 0 && killed < Kills ? Task.Delay(longest * chance.NextDouble(), Cancel) : Task.Delay(Timeout.Infinite, Cancel);
                while (!dies.IsCompleted && (_heard.Count < Cadres || day > 0 && killed < Kills))
                    await Task.WhenAny(dies, Task.Delay(5, Cancel), bot.WaitForEnd());
                Assert.False(bot.HasEnded, bot.Output);
                if (dies.IsCompleted)
                {
                    await bot.Kill();
                    killed++;
                    await using var store = open();
                    Note(await AssertWhole(store, day));
                    continue;
                }
                longest = day == 0 ? TimeProvider.System.GetElapsedTime(began) : longest;
                Assert.Equal(0, await bot.Stop());
                Assert.DoesNotContain(telegram.Token, bot.Output, StringComparison.Ordinal);
            }
            twice += _heard.Values.Sum(n => n - 1);
            await using var whole = open();
            Assert.Equal(Cadres, await AssertWhole(whole, day));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{killed} kills ({string.Join(", ", _where.Select(w => $"{w.Value} {w.Key}"))}) on {days} days: {days * Cadres} reminders, none lost, {twice} came again");
        Assert.InRange(twice, 0, killed * OutboxPump.MostUnsettled);
    }

    private static DateTimeOffset Morning(int day) => VietnamTime.ToInstant(Day(day).ToDateTime(new TimeOnly(7, 31)));

    private static DateOnly Day(int day) => day == 0 ? First : WorkingCalendar.Vietnam.Add(First, day);

    private static string StepOf(int day) => day == 0 ? LadderStep.Opening : "T-" + (Days - day).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Whatever the instant of the kill: whoever has a message of the day queued has that step settled under this very message in both
    /// reports, and nobody else has.
    /// </summary>
    /// <returns>How many have one.</returns>
    private static async Task<int> AssertWhole(IStore store, int day)
    {
        var queued = 0;
        for (var i = 1; i <= Cadres; i++)
        {
            var id = $"report-digest-{ReportScene.Person(i)}-{Keys.Of(Day(day))}";
            var isQueued = await store.Get(OutboxRecords.Type, id, Cancel) is not null;
            queued += isQueued ? 1 : 0;
            foreach (var template in Templates)
            {
                var o = (await store.Get(ReportingRecords.Obligations, IdOf(template, i), Cancel))?.Value;
                var steps = o?.Steps.Where(s => s.Step == StepOf(day)).Select(s => (s.Outcome, s.Message)).ToList() ?? [];
                Assert.Equal(isQueued ? [(StepOutcome.Sent, id)] : [], steps);
            }
        }
        return queued;
    }

    private void Note(int queued) =>
        _where[queued == 0 ? "before the sweep wrote" : queued < Cadres ? "in the sweep" : _heard.Count < Cadres ? "after the sweep, while sending" : "when all had heard"]++;

    private static string IdOf(string template, int unit) => ReportObligation.IdOf(template, Keys.Of(Due).Replace("-", "", StringComparison.Ordinal), ReportScene.Unit(unit));

    private static Dictionary<string, string> Settings(Dictionary<string, string> storage, FakeTelegramServer telegram, int port) => new(storage)
    {
        ["Urls"] = "http://127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture), ["Logging__Level"] = "Warning", ["Channels__Telegram__Token"] = telegram.Token,
        ["Channels__Telegram__ApiBaseUrl"] = telegram.BaseUrl, ["Channels__Telegram__BulkPerSecond"] = "1000",
    };

    private static async Task Fill(IStore store)
    {
        var units = Enumerable.Range(1, Cadres).Select(ReportScene.Unit).ToList();
        var ladder = new ReminderLadder(
            [new(LadderStep.Opening, 0), .. Enumerable.Range(1, Days - 1).Reverse().Select(n => new LadderStep("T-" + n.ToString(CultureInfo.InvariantCulture), -n))], new TimeOnly(7, 30));
        List<Change> changes = [OrganisationRecords.Units.Put(ReportScene.Made(ReportScene.Province, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, null))];
        for (var i = 1; i <= Cadres; i++)
        {
            changes.Add(OrganisationRecords.Units.Put(ReportScene.Made(ReportScene.Unit(i), $"Đoàn xã {i:000}", OrgUnitKind.CommuneUnion, ReportScene.Province)));
            changes.Add(PeopleRecords.Type.Put(ReportScene.Holder(i, Role.CommuneCadre, ReportScene.Unit(i)) with { Addresses = ["telegram/main/" + (FirstChat + i).ToString(CultureInfo.InvariantCulture)] }));
        }
        changes.AddRange(Templates.Select(code => ReportingRecords.Templates.Put(
            ReadyTemplates.RequestOf(code, "Việc cần báo cáo " + code, ReportScene.Province, First, Due, units) with { Ladder = ladder })));
        Assert.Equal(CommitResult.Done, await store.Commit(changes, Cancel));
    }
}
