using VolunteerBot.Domain.Attendances;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>Links people scan and paste.</summary>
public sealed class CheckInLinksTests
{
    private static readonly CheckInLinks OnTelegram = new("https://bot.example.vn", () => "TinhNguyenBot");
    private static readonly CheckInLinks OnTheWeb = new("https://bot.example.vn/tn", () => null);

    private static string Carries => CheckInCodes.LinkOf(CheckInScene.Plan, CheckInScene.Start);

    [Fact]
    public void What_is_scanned_opens_the_bot_at_Telegram_where_its_name_is_known_and_the_web_chat_otherwise()
    {
        Assert.Equal("https://t.me/TinhNguyenBot?start=" + Carries, OnTelegram.Scanned(CheckInScene.Plan, CheckInScene.Start));
        Assert.Equal("https://bot.example.vn/tn/?start=" + Carries, OnTheWeb.Scanned(CheckInScene.Plan, CheckInScene.Start));
    }

    [Theory]
    [InlineData("https://t.me/TinhNguyenBot?start=")]
    [InlineData("t.me/tinhnguyenbot?start=")]
    [InlineData("https://bot.example.vn/?start=")]
    public void A_pasted_link_of_ours_is_what_it_carries(string before)
    {
        var ours = Assert.IsType<CheckInLink.Ours>(OnTelegram.Read(before + Carries));
        Assert.Equal("482913", ours.Code);
        Assert.NotNull(ours.Mark);
    }

    [Theory]
    [InlineData("https://t.me/TinhNguyenGiaBot?start=", "t.me/TinhNguyenGiaBot")]
    [InlineData("https://bot.example.vn.evil.example/?start=", "bot.example.vn.evil.example")]
    [InlineData("https://bot.example.vn@evil.example/?start=", "evil.example")]
    [InlineData("https://bot.example.vn:8443/?start=", "bot.example.vn:8443")]
    [InlineData("evil.example/diemdanh/482913-abc?x=", "evil.example")]
    public void A_link_that_leads_elsewhere_is_named_as_such(string before, string host) =>
        Assert.Equal(host, Assert.IsType<CheckInLink.OtherSite>(OnTelegram.Read(before + Carries)).Host);

    [Fact]
    public void The_leaders_page_checks_nobody_in() => Assert.IsType<CheckInLink.LeadersPage>(OnTelegram.Read(OnTelegram.Page(CheckInScene.Plan)));

    [Theory]
    [InlineData("https://bao.example/tin-tuc")]
    [InlineData("xem https://t.me/TinhNguyenBot?start=abc giúp em")]
    [InlineData("22/11")]
    [InlineData("29/11/2026")]
    [InlineData("482913")]
    public void Other_links_and_words_are_no_check_in(string text) => Assert.Null(OnTelegram.Read(text));

    [Fact]
    public void A_new_page_ends_the_old_one()
    {
        var (_, mark) = CheckInLinks.ReadPage(OnTelegram.Page(CheckInScene.Plan).Split('/')[^1])!.Value;
        Assert.Equal(24, mark.Length);
        Assert.True(CheckInCodes.OpensPage(CheckInScene.Plan, mark));
        Assert.False(CheckInCodes.OpensPage(CheckInScene.Plan with { PageNo = 1 }, mark));
    }
}
