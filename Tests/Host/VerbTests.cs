using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Attendances;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The command line beside a running host, and after it.</summary>
public sealed class VerbTests
{
    [Fact]
    public async Task Check_backup_and_export_reach_the_running_host_and_restore_waits_until_it_is_gone()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-verbs");
        var backup = Path.Combine(folder.FullName, "backup.db");
        var url = "http://127.0.0.1:" + Ports.Free();
        var settings = new Dictionary<string, string> { ["Storage__LiteDb__Path"] = Path.Combine(folder.FullName, "bot.db"), ["Urls"] = url, ["Demo__Enabled"] = "true" };
        using (var host = new BotProcess(settings))
        {
            await Ready(host, folder.FullName);
            Assert.Equal((0, "The store is sound."), await Verb(settings, "check"));
            Assert.Equal(0, (await Verb(settings, "backup", backup)).Code);
            Assert.Contains("never overwrites", (await Verb(settings, "backup", backup)).Output, StringComparison.Ordinal);
            Assert.Contains("Đoàn xã Tuy An Đông", (await Verb(settings, "export", "units", "--format", "csv")).Output, StringComparison.Ordinal);
            Assert.Equal(0, (await Verb(settings, "export", "activities", "--format", "xlsx", "--file", Path.Combine(folder.FullName, "a.xlsx"))).Code);
            Assert.Equal(1, (await Verb(settings, "restore", backup)).Code);
            Assert.Contains("already open", (await Verb(settings)).Output, StringComparison.Ordinal);
            Assert.Equal(0, await host.Stop());
        }
        Assert.Equal(0, (await Verb(settings, "restore", backup)).Code);
        Assert.Equal((0, "The store is sound."), await Verb(settings, "check"));
        Assert.Contains("Unknown verb", (await Verb(settings, "chekc")).Output, StringComparison.Ordinal);
        // A start that would have run as if nothing had been asked of it.
        Assert.Contains("Unknown setting 'Chanels:Telegram:Token'", (await Verb(settings, "--Chanels:Telegram:Token=x")).Output, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_damaged_database_stops_the_start_with_the_word_what_to_do_and_is_left_alone()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-verbs");
        var path = Path.Combine(folder.FullName, "bot.db");
        await File.WriteAllTextAsync(path, new string('x', 20_000), TestContext.Current.CancellationToken);
        var settings = new Dictionary<string, string> { ["Storage__LiteDb__Path"] = path, ["Urls"] = "http://127.0.0.1:0" };

        var (code, output) = await Verb(settings);

        Assert.Equal(1, code);
        Assert.Contains("is damaged", output, StringComparison.Ordinal);
        Assert.Contains("restore a backup", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.Equal(20_000, new FileInfo(path).Length);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_rehearsal_says_who_would_get_what_and_when_and_sends_nothing()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("volunteerbot-verbs");
        await using var telegram = await FakeTelegramServer.StartAsync(ct: cancel);
        var settings = new Dictionary<string, string>
        {
            ["Storage__LiteDb__Path"] = Path.Combine(folder.FullName, "bot.db"), ["Channels__Telegram__Token"] = telegram.Token, ["Channels__Telegram__ApiBaseUrl"] = telegram.BaseUrl,
            ["Delivery__QuietHours__From"] = "00:00", ["Delivery__QuietHours__To"] = "00:00",
        };
        await ToldCrowd.Write(settings["Storage__LiteDb__Path"], 90, followedAt: null, cancel);
        var file = Path.Combine(folder.FullName, "rehearsal.csv");

        var (code, output) = await Verb(settings, "simulate", "--days", "1", "--file", file);

        Assert.Equal(0, code);
        Assert.Contains("1 announcements, 90 messages in 1 days; nothing was sent.", output, StringComparison.Ordinal);
        var rows = (await File.ReadAllLinesAsync(file, cancel)).Skip(1).Select(r => r.Split(',')).ToList();
        Assert.Equal(Enumerable.Range(0, 90).Select(i => ToldCrowd.Person(i).ToString()).Order(), rows.Select(r => r[1]).Order());
        Assert.All(rows, r => Assert.Equal(("telegram/main", ToldCrowd.Announcement.ToString(), "Alert"), (r[2], r[3], r[4])));
        // Ninety at thirty a second.
        Assert.InRange((DateTimeOffset.Parse(rows[^1][0], System.Globalization.CultureInfo.InvariantCulture) - DateTimeOffset.Parse(rows[0][0], System.Globalization.CultureInfo.InvariantCulture)).TotalSeconds, 2, 4);
        Assert.Equal(0, telegram.CountOf("sendMessage"));
        Assert.Contains("There is no campaign", (await Verb(settings, "simulate", "--campaign", "xyz")).Output, StringComparison.Ordinal);
        Assert.Contains("--days must be a number", (await Verb(settings, "simulate", "--days", "0")).Output, StringComparison.Ordinal);

        // Who would not be reached: here the one who announces, who has no chat and agreed to nothing.
        var unreached = (await Verb(settings, "export", "unreached", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, unreached.Length);
        Assert.Contains("Hạnh", unreached[1], StringComparison.Ordinal);
        Assert.Contains("noAddress", unreached[1], StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_attendance_of_one_activity_comes_out_as_the_list_that_is_signed_and_that_somebody_looked_is_noted()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("volunteerbot-verbs");
        var settings = new Dictionary<string, string> { ["Storage__LiteDb__Path"] = Path.Combine(folder.FullName, "bot.db") };
        var (id, minh) = (CheckInScene.Id.ToString(), TestWorld.People["volunteer"].Id);
        await using (var store = LiteDbStore.Open(settings["Storage__LiteDb__Path"], RecordTypes.All, TimeProvider.System))
        {
            await TestWorld.On(store);
            var minhs = CheckInScene.Of("", AttendanceState.Completed, came: 5, left: 200) with { Id = SignUp.IdOf(CheckInScene.Id, 1, minh), PersonId = minh, NamedAs = null };
            await store.Commit([.. CheckInScene.Stored(), AttendanceRecords.Type.Put(minhs), AttendanceRecords.Type.Put(CheckInScene.Of("Nguyễn Thị An"))], cancel);
        }
        var file = Path.Combine(folder.FullName, "ky-ten.xlsx");

        Assert.Equal(0, (await Verb(settings, "export", "attendance", "--activity", id, "--format", "xlsx", "--file", file)).Code);

        using (var opened = new XlsxFile(File.OpenRead(file)))
        {
            var rows = opened.Rows(0).Select(r => r.Cells.Select(c => c.Text).ToList()).ToList();
            Assert.Equal(["STT", "Họ và tên", "Đơn vị", "Giờ đến", "Giờ về", "Ký tên"], rows[6]);
            Assert.Equal(["1", "Nguyễn Thị An", "Đội tình nguyện Bãi Xép", "", "", ""], rows[7]);
            Assert.Equal(["2", "Minh", "Đội tình nguyện Bãi Xép", "7:05", "10:20", ""], rows[8]);
        }
        Assert.Contains("add --format xlsx", (await Verb(settings, "export", "attendance", "--activity", id)).Output, StringComparison.Ordinal);
        Assert.Contains("no id of an activity", (await Verb(settings, "export", "attendance", "--activity", "xyz", "--format", "xlsx", "--file", file + "2")).Output, StringComparison.Ordinal);
        var all = (await Verb(settings, "export", "attendance", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, all.Length);
        Assert.Contains(all, row => row.Contains(minh.ToString(), StringComparison.Ordinal) && row.Contains("2026-11-29 07:05", StringComparison.Ordinal));
        await using (var store = LiteDbStore.Open(settings["Storage__LiteDb__Path"], RecordTypes.All, TimeProvider.System))
            Assert.Equal(LookedAt.Export, Assert.Single(await store.Page(PrivacyRecords.Looks, null, 10, cancel)).Value.What);
        folder.Delete(recursive: true);
    }

    private static async Task<(int Code, string Output)> Verb(Dictionary<string, string> settings, params string[] args)
    {
        using var verb = new BotProcess(settings, args);
        var code = await verb.WaitForEnd();
        return (code, verb.Output);
    }

    /// <summary>Ends when the host has left the note by which verbs find it, or has ended.</summary>
    private static async Task Ready(BotProcess host, string folder)
    {
        using var watcher = new FileSystemWatcher(folder, "*.control");
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Changed += (_, _) => written.TrySetResult();
        watcher.EnableRaisingEvents = true;
        await Task.WhenAny(written.Task, host.WaitForEnd()).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.False(host.HasEnded, host.Output);
    }
}
