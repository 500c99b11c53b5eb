using System.Text;
using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

public sealed class TextTests
{
    [Theory]
    [InlineData("Đắk Lắk", "dak lak")]
    [InlineData("  Thuỷ   Hoà ", "thuy hoa")]
    [InlineData("ÊĐÊ ðƉ", "ede dd")]
    [InlineData("H'Mẫu", "h'mau")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Folding_leaves_plain_letters(string? text, string folded) => Assert.Equal(folded, VietnameseText.Fold(text));

    [Fact]
    public void Both_places_of_the_tone_mark_are_the_same_word()
    {
        Assert.True(VietnameseText.SameWords("hòa bình, thủy", "Hoà Bình Thuỷ"));
        Assert.False(VietnameseText.SameWords("hòa bình", "hòa vang"));
    }

    [Fact]
    public void Spans_point_into_the_normalised_text()
    {
        var u = Utterance.Of("Dọn rác\u200B sáng CN".Normalize(NormalizationForm.FormD));
        Assert.All(u.Tokens, t => Assert.Equal(t.Word, t.Span.In(u.Text)));
        Assert.Equal("don rac sang cn", u.Folded);
    }

    [Fact]
    public void A_word_with_other_marks_is_another_word()
    {
        Assert.NotNull(Times.Read(Utterance.Of("toi nay 8h"), Tables.Now, Lean.Plan));
        Assert.Null(Times.Read(Utterance.Of("tôi nảy"), Tables.Now, Lean.Plan));
        Assert.Empty(Numbers.ReadAll(Utterance.Of("bàn ghế ba mẹ")));
    }

    [Fact]
    public void Nothing_throws_on_any_text()
    {
        var random = new Random(20261123);
        for (var k = 0; k < 10_000; k++) Read(Any(random));
        Read(null);
        Read(new string('7', 20_000));
        Read(string.Concat(Enumerable.Repeat("7h-", 4_000)));
        Read(string.Concat(Enumerable.Repeat("từ ", 4_000)));
        Read(string.Concat(Enumerable.Repeat("ở xã ", 3_000)));
        Read(string.Concat(Enumerable.Repeat("hai trăm nghìn ", 1_000)));
    }

    private static void Read(string? text)
    {
        foreach (var now in Moments) Assert.NotNull(Understanding.Of(text, now));
        var u = Utterance.Of(text);
        foreach (var reading in Times.ReadAll(u, Tables.Now, Lean.Report)) Assert.NotEmpty(Spoken.Of(reading, Tables.Now, "vi"));
        Assert.False(Words.IsYes(u) && Words.IsNo(u));
    }

    private static readonly DateTimeOffset[] Moments = [Tables.Now, DateTimeOffset.MinValue, DateTimeOffset.MaxValue];

    /// <summary>Half of the texts are made of the words the readers know, glued at random; half are any characters, lone surrogates too.</summary>
    private static string Any(Random random)
    {
        var b = new StringBuilder();
        for (var n = random.Next(30); n > 0; n--)
        {
            if (random.Next(2) == 0) b.Append(Bits[random.Next(Bits.Length)]);
            else b.Append((char)random.Next(random.Next(2) == 0 ? 0x250 : 0x10000));
            if (random.Next(3) == 0) b.Append(' ');
        }
        return b.ToString();
    }

    private static readonly string[] Bits =
    [
        "thứ", "7", "t", "cn", "này", "sau", "tới", "nữa", "h", "30", "giờ", "rưỡi", "kém", "sáng", "đêm", "từ", "đến", "-", "/", ".", ",", ":", "ngày", "tháng", "năm", "2026", "99",
        "trăm", "nghìn", "tỷ", "mươi", "lăm", "linh", "nửa", "tr", "k", "999999999999999", "bạn", "lượt", "ở", "xã", "tuy hòa", "đoàn xã", "đăng ký", "báo cáo", "không", "?", "+84", "0912", "\"",
        "trong", "tiếng", "quý", "IV", "cuối", "tuần", "mùng", "hôm", "qua", "nay", "mai", "am", "Nov", "29", "next", "in", "days", "ago", "trước", "hạn", "ghi chú", "0", "24", "31",
    ];
}
