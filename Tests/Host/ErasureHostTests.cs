using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>Through the whole program over Telegram: somebody comes, registers, takes a copy along, and is forgotten to the last byte.</summary>
public sealed class ErasureHostTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Stand nowhere in the program's own data.</summary>
    private static readonly string[] Values = ["Xuyến Chi Kỳ Lạ", "778811992", "rác ở bãi Xuyến Chi Kỳ Lạ"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asked_in_chat_everything_is_gone_and_the_last_word_has_the_receipt()
    {
        await using var telegram = await FakeTelegramServer.StartAsync(ct: Cancel);
        await using var host = await HostInProcess.Start(Monday, telegram, webhook: false, Cancel);
        var store = host.App.Services.GetRequiredService<IStore>();
        var person = telegram.User(778811992, "Xuyến Chi", "Kỳ Lạ");
        var other = telegram.User(1002, "Mẫu");
        await other.Ask("đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", Cancel);
        await person.Ask("đăng ký dọn rác ở bãi Xuyến Chi Kỳ Lạ sáng chủ nhật này 7h, 30 bạn", Cancel);
        await person.AskPress("Xác nhận", Cancel);
        var id = (await store.Page(PeopleRecords.Type, null, 10, Cancel)).Single().Value.Id;

        await person.Ask("tải dữ liệu của tôi", Cancel);
        await Until(() => Task.FromResult(person.Messages.Count(m => m.Kind == BotMessageKind.Document) == 2));
        Assert.Contains("778811992", Encoding.UTF8.GetString(person.Messages.First(m => m.Kind == BotMessageKind.Document).File!.Content), StringComparison.Ordinal);

        await person.Ask("xóa dữ liệu của tôi", Cancel);
        var begun = await person.AskPress("Xóa hết dữ liệu", Cancel);
        await Until(async () => await store.Get(PrivacyRecords.Forgotten, id.ToString(), Cancel) is { Value.WipedAt: not null });

        var request = (await store.Find(PrivacyRecords.RequestsOf(id, 10), Cancel)).Single(r => r.Value.Kind == DataRequestKind.Erase).Value;
        Assert.Contains(request.Receipt, begun.Text, StringComparison.Ordinal);
        Assert.Contains(request.Receipt, person.Messages[^1].Text, StringComparison.Ordinal);
        Assert.Null(await store.Get(PeopleRecords.Type, id.ToString(), Cancel));
        Assert.Equal([], Found(host));
        Assert.Contains("Mình chưa lưu hồ sơ nào của bạn", (await person.Ask("/dulieu", Cancel)).Text, StringComparison.Ordinal);
    }

    /// <summary>Waits as long as the test may run: the work is done in the background.</summary>
    private static async Task Until(Func<Task<bool>> isSo)
    {
        while (!await isSo())
            await Task.Delay(20, Cancel);
    }

    private static IReadOnlyList<string> Found(HostInProcess host)
    {
        var folder = Path.GetDirectoryName(host.App.Services.GetRequiredService<StorageSettings>() is StorageSettings.LiteDb file ? file.Path : "")!;
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).Select(Read).ToList();
        return [.. Values.Where(v => files.Any(f => f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(v)) >= 0))];
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
