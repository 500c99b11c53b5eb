using System.Globalization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Channels.Telegram;
using VolunteerBot.Tests.Channels.ZaloOa;
using Xunit;

namespace VolunteerBot.Tests.Channels;

/// <summary>A file that goes to many is uploaded to a platform once, however many lanes begin with it at the same moment.</summary>
public sealed class OneUploadTests
{
    private const int People = 1_000;
    private const int Lanes = 15;

    private static readonly OutgoingMessage Plan = new()
    {
        Text = "Kế hoạch", Language = "vi", Picture = "poster", Documents = [new SentDocument("plan", "ke-hoach.pdf", "application/pdf") { IsForMany = true }],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task To_a_thousand_people_on_telegram()
    {
        await using var rig = await TelegramRig.Start(Ct, new FakeTelegramOptions { KeepCalls = 10 * People });
        (rig.Pictures["poster"], rig.Pictures["plan"]) = (Web.SmallPictures.Jpeg(40, 30), [1, 2, 3]);
        var people = Enumerable.Range(1, People).Select(i => rig.Server.User(i, "Mẫu").Met()).ToList();
        await ToAll(people, (one, stop) => rig.Channel.Send(TelegramRig.ChatOf(one), Plan, null, stop));
        Assert.Equal(1, rig.Server.Calls.Count(c => c.Method == "sendPhoto" && c.Arguments.HasUploads));
        Assert.Equal(1, rig.Server.Calls.Count(c => c.Method == "sendDocument" && c.Arguments.HasUploads));
        Assert.Equal((People, People), (rig.Server.CountOf("sendPhoto"), rig.Server.CountOf("sendDocument")));
    }

    [Fact]
    public async Task To_a_thousand_people_on_telegram_and_the_next_uploads_it_when_the_first_could_not()
    {
        await using var rig = await TelegramRig.Start(Ct);
        rig.Pictures["plan"] = [1, 2, 3];
        var people = Enumerable.Range(1, Lanes).Select(i => rig.Server.User(i, "Mẫu").Met()).ToList();
        rig.Server.FailNext("sendDocument", Fault.ServerError);
        var failed = 0;
        await ToAll(people, async (one, stop) =>
        {
            try
            {
                await rig.Channel.Send(TelegramRig.ChatOf(one), Plan with { Picture = null }, null, stop);
            }
            catch (Bot.Channels.ChannelException)
            {
                Interlocked.Increment(ref failed);
            }
        });
        Assert.Equal(1, failed);
        Assert.Equal(2, rig.Server.Calls.Count(c => c.Method == "sendDocument" && c.Arguments.HasUploads));
    }

    [Fact]
    public async Task To_a_thousand_people_on_zalo()
    {
        await using var rig = await ZaloOaRig.Start(Ct, platform: new() { CallsPerMinute = 10 * People });
        (rig.Pictures["poster"], rig.Pictures["plan"]) = ([0xFF, 0xD8, 1], [1, 2, 3]);
        var people = Enumerable.Range(0, People).Select(i => rig.Server.User((300_400_500_000 + i).ToString(CultureInfo.InvariantCulture)).Met()).ToList();
        await ToAll(people, (one, stop) => rig.Channel.Send(ZaloOaRig.ChatOf(one), Plan, null, stop));
        Assert.Equal((1, 1), (rig.Server.CountOf("oa/upload/image"), rig.Server.CountOf("oa/upload/file")));
        Assert.All(people, one => Assert.Equal(["file", "image", "text"], one.Messages.Select(m => m.Kind).Order()));
    }

    private static Task ToAll<T>(IEnumerable<T> people, Func<T, CancellationToken, Task> send) =>
        Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = Ct }, async (one, stop) => await send(one, stop));
}
