using VolunteerBot.Domain.Organisation;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Organisation;

/// <summary>An officer changes the tree in a chat, with the decision that says so.</summary>
public sealed class ReorganiseChatTests
{
    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_communes_are_merged_with_number_and_date_of_the_decision()
    {
        var chat = new LiveChat(_world, "officer");
        await Open(chat, TestWorld.SongCau, "Sáp nhập");
        await chat.Say("Đoàn phường Tuy Hòa");
        await chat.Say("Đoàn phường Biển Xanh");
        await chat.Say("15-QĐ/TĐTN");
        await chat.Say("20/11/2026");
        var summary = await chat.Press("hôm nay");
        Assert.Contains("15-QĐ/TĐTN ngày 20/11/2026", summary, StringComparison.Ordinal);

        var done = await chat.Press("Ghi quyết định");

        Assert.Contains("sáp nhập", done, StringComparison.Ordinal);
        var tree = await _world.Organisation.Today(Cancel);
        Assert.Null(tree.VersionOf(TestWorld.SongCau));
        var merged = tree.Current(TestWorld.SongCau)!.Value;
        Assert.Equal(merged, tree.Current(TestWorld.TuyHoa));
        Assert.Equal("Đoàn phường Biển Xanh", tree.NameOf(merged));
        Assert.Equal(merged, tree.ParentOf(TestWorld.BloodClub));
        Assert.Contains("15-QĐ/TĐTN", await chat.Say("/donvi h" + merged), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_renamed_and_its_old_name_still_read()
    {
        var chat = new LiveChat(_world, "officer");
        await Open(chat, TestWorld.SongCau, "Đổi tên");
        await chat.Say("Đoàn phường Sông Cầu Mới");
        await chat.Say("16-QĐ/TĐTN");
        await chat.Say("20/11/2026");
        await chat.Press("ngày ký");
        await chat.Press("Ghi quyết định");

        var tree = await _world.Organisation.Today(Cancel);
        Assert.Equal("Đoàn phường Sông Cầu Mới", tree.NameOf(TestWorld.SongCau));
        Assert.Equal("Đoàn phường Sông Cầu", tree.History.On(new DateOnly(2026, 11, 19)).NameOf(TestWorld.SongCau));
    }

    [Fact]
    public async Task A_team_leader_is_offered_none_of_it()
    {
        var chat = new LiveChat(_world, "leader");
        await chat.Say("/donvi u" + TestWorld.BaiXepTeam);

        Assert.DoesNotContain(chat.Last.Choices, c => c.Label.Contains("Sắp xếp", StringComparison.Ordinal));
        Assert.Contains("không có quyền", await chat.Say("/sapxep " + TestWorld.BaiXepTeam), StringComparison.Ordinal);
    }

    private static async Task Open(LiveChat chat, OrgUnitId unit, string what)
    {
        await chat.Say("/donvi u" + unit);
        await chat.Press("Sắp xếp lại");
        await chat.Press(what);
    }
}
