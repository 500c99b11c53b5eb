using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

public sealed class NamesTests
{
    private static readonly (string Id, string Name, string[] Aliases)[] Units =
    [
        ("tad", "Đoàn xã Tuy An Đông", []), ("tab", "Đoàn xã Tuy An Bắc", []), ("th", "Đoàn phường Tuy Hòa", []), ("ph1", "Đoàn xã Phú Hòa 1", []), ("ph2", "Đoàn xã Phú Hòa 2", []),
        ("bx", "CLB Biển xanh Ô Loan", ["Biển Xanh"]), ("nt2", "Chi đoàn khu phố Ninh Tịnh 2", []), ("hoi", "Hội LHTN phường Sông Cầu", []), ("mhx", "Đội hình Mùa hè xanh Tuy An Đông 2026", []),
        ("sh", "Đoàn xã Sông Hinh", ["Huyện đoàn Sông Hinh"]),
    ];

    [Theory]
    [InlineData("doan xa tuy an dong", "tad")]
    [InlineData("xã đoàn Tuy An Bắc", "tab")]
    [InlineData("P. Tuy Hoà", "th")]
    [InlineData("đoàn p tuy hòa", "th")]
    [InlineData("phu hoa 2", "ph2")]
    [InlineData("câu lạc bộ biển xanh", "bx")]
    [InlineData("clb bien xanh o loan", "bx")]
    [InlineData("chi doan kp ninh tinh 2", "nt2")]
    [InlineData("hội liên hiệp thanh niên phường sông cầu", "hoi")]
    [InlineData("đội mhx tuy an đông", "mhx")]
    [InlineData("chi đoàn khu phố ninh tịng 2", "nt2")]
    [InlineData("huyện đoàn sông hinh", "sh")]
    [InlineData("clb bien xnah", "bx")]
    public void A_unit_is_found_as_people_write_it(string typed, string id) => Assert.Equal(id, NameMatch.Rank(typed, Units)[0].Id);

    [Fact]
    public void A_name_that_fits_several_units_gives_all_of_them() =>
        Assert.Equal(["tab", "tad"], NameMatch.Rank("tuy an", Units).Select(r => r.Id).Order(StringComparer.Ordinal).Where(i => i[0] == 't' && i != "th"));

    [Fact]
    public void A_word_for_a_kind_of_unit_alone_names_none() => Assert.Empty(NameMatch.Rank("đoàn xã", Units));

    [Fact]
    public void The_kind_of_activity_is_guessed_from_its_words()
    {
        (string, string[])[] kinds = [("clean", ["dọn rác", "vệ sinh môi trường"]), ("blood", ["hiến máu"]), ("tree", ["trồng cây", "cây xanh"])];
        Assert.Equal("clean", KindWords.Guess(Utterance.Of("dk don rac bien"), kinds));
        Assert.Equal("blood", KindWords.Guess(Utterance.Of("ngày hội Hiến Máu"), kinds));
        Assert.Null(KindWords.Guess(Utterance.Of("họp chi đoàn"), kinds));
    }
}
