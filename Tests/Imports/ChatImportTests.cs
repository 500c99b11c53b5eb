using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>A cadre sends a list to the bot.</summary>
public sealed class ChatImportTests
{
    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_good_list_is_reported_and_one_tap_writes_it()
    {
        var chat = new LiveChat(_world, "cadre");

        var report = await chat.Send(List("Chi đoàn thôn Phú Hội"));
        Assert.Contains("Mới: 1", report, StringComparison.Ordinal);
        Assert.Empty(await Imported());
        var done = await chat.Press("Ghi danh sách");

        Assert.Contains("Đã ghi: 1 mới", done, StringComparison.Ordinal);
        Assert.Equal("0912345678", Assert.Single(await Imported()).Phone);
        await NothingIsKept();
    }

    [Fact]
    public async Task A_list_with_faults_names_them_and_offers_nothing_to_tap()
    {
        var chat = new LiveChat(_world, "cadre");

        var report = await chat.Send(List("Chi đoàn xóm Mây"));

        Assert.Contains("Dòng 2, cột “Đơn vị” (Chi đoàn xóm Mây): không có đơn vị nào tên như vậy", report, StringComparison.Ordinal);
        Assert.Empty(chat.Last.Choices);
        await NothingIsKept();
    }

    [Fact]
    public async Task Another_communes_unit_is_out_of_reach()
    {
        var report = await new LiveChat(_world, "cadre").Send(List("CLB Hiến máu Tuy Hòa"));

        Assert.Contains("ngoài phạm vi đơn vị của bạn", report, StringComparison.Ordinal);
        Assert.Empty(await Imported());
    }

    [Fact]
    public async Task A_volunteer_is_told_that_lists_are_for_cadres()
    {
        Assert.Contains("chỉ cán bộ", await new LiveChat(_world, "volunteer").Send(List("Đội tình nguyện Bãi Xép")), StringComparison.Ordinal);
        await NothingIsKept();
    }

    [Fact]
    public async Task What_was_dropped_cannot_be_written_any_more()
    {
        var chat = new LiveChat(_world, "cadre");
        await chat.Send(List("Chi đoàn thôn Phú Hội"));
        var offered = chat.Last;
        await chat.Press("Bỏ tệp");
        var late = await chat.Say(offered.Choices[0].Payload);

        Assert.Contains("đã được ghi hoặc đã bỏ", late, StringComparison.Ordinal);
        Assert.Empty(await Imported());
        await NothingIsKept();
    }

    [Fact]
    public async Task Nobody_else_can_write_the_file_of_another()
    {
        var chat = new LiveChat(_world, "cadre");
        await chat.Send(List("Chi đoàn thôn Phú Hội"));

        var other = await new LiveChat(_world, "officer").Say(chat.Last.Choices[0].Payload);

        Assert.Contains("đã được ghi hoặc đã bỏ", other, StringComparison.Ordinal);
        Assert.Empty(await Imported());
    }

    [Fact]
    public async Task A_file_that_is_no_sheet_gets_a_word_of_what_to_do() =>
        Assert.Contains("PDF", await new LiveChat(_world, "cadre").Send("%PDF-1.7"u8.ToArray()), StringComparison.Ordinal);

    private async Task<List<Person>> Imported() =>
        [.. (await _world.Store.Page(PeopleRecords.Type, null, 100, Cancel)).Select(p => p.Value).Where(p => p.Name == "Lê Thị Mẫu")];

    private async Task NothingIsKept()
    {
        Assert.Empty(await _world.Store.Page(ImportRecords.Drafts, null, 10, Cancel));
        Assert.Null(await _world.Store.ReadFile("sheet-cadre1", Cancel));
    }

    private static byte[] List(string unit)
    {
        var sheet = new SheetMaker();
        sheet.Add("STT", "Họ và tên", "Năm sinh", "SĐT", "Đơn vị");
        sheet.Add(1, "Lê Thị Mẫu", 2001, 912345678, unit);
        return sheet.ToXlsx().ToArray();
    }
}
