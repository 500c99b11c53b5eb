using SkiaSharp;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.PlanTargets;
using Xunit;

namespace VolunteerBot.Tests.Documents;

/// <summary>The picture of the plan's targets. <c>VOLUNTEERBOT_CHART=file.png</c> keeps one to be looked at.</summary>
public sealed class TargetChartTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void A_bar_is_green_when_the_target_is_reached_red_when_not_and_missing_without_data()
    {
        var png = Chart();
        if (Environment.GetEnvironmentVariable("VOLUNTEERBOT_CHART") is { Length: > 0 } path)
            File.WriteAllBytes(path, png);
        using var picture = SKBitmap.Decode(png);

        Assert.Equal(1080, picture.Width);
        // A row is 132 high; the bar stands in its lower half.
        string Bar(int row) => string.Concat(Enumerable.Range(0, 10).Select(i => Letter(picture.GetPixel(60 + (i * 100), 110 + (row * 132) + 66))));
        Assert.Equal("gggggggggg", Bar(0)[..9] + "g");
        Assert.StartsWith("rrr", Bar(1), StringComparison.Ordinal);
        Assert.EndsWith("..", Bar(1), StringComparison.Ordinal);
        Assert.Equal("..........", Bar(2).Replace('k', '.'));
        Assert.StartsWith("g", Bar(4), StringComparison.Ordinal);
    }

    /// <summary>Whatever is written in it, nothing runs into the edge.</summary>
    [Fact]
    public void No_letter_touches_the_edge()
    {
        using var picture = SKBitmap.Decode(Chart());
        for (var y = 0; y < picture.Height; y++)
        {
            Assert.Equal(SKColors.White, picture.GetPixel(5, y));
            Assert.Equal(SKColors.White, picture.GetPixel(picture.Width - 6, y));
        }
    }

    /// <summary>A machine without fonts, or with others, draws the same picture.</summary>
    [Fact]
    public void Every_letter_of_it_is_in_the_typeface_that_is_shipped()
    {
        var book = TextBook.For("vi");
        var words = string.Concat(PlanTargetList.All.Where(t => t.IsMain).Select(t => book.Plain(new("kpi.short." + t.Code), default))) + "ỘộỮữẶặỂểĐđƠƯ 0123456789,.%()/…";
        foreach (var face in (SKTypeface[])[Typefaces.Regular, Typefaces.Bold])
        {
            Assert.StartsWith("Inter", face.FamilyName, StringComparison.Ordinal);
            using var font = new SKFont(face, 28);
            Assert.DoesNotContain((ushort)0, font.GetGlyphs(words));
        }
        Assert.Equal(Chart(), Chart());
    }

    private static byte[] Chart()
    {
        var book = TextBook.For("vi");
        var main = PlanTargetList.All.Where(t => t.IsMain).ToList();
        KpiValue[] values =
        [
            new(main[0], Day, 98, 102), new(main[1], Day, 412, 1_000), new(main[2], Day, 0, 0), new(main[3], Day, 61, 98), new(main[4], Day, 14, null),
        ];
        return new TargetChart().Png(
            book.Plain(new("kpi.chart", "Đoàn xã Tuy An Đông và các đơn vị trực thuộc", Day), default), values, [.. main.Select(t => book.Plain(new("kpi.short." + t.Code), default))],
            ["96,1% (98/102)", "41,2% (412/1.000)", "chưa có dữ liệu", "62,2% (61/98)", "14"]);
    }

    private static char Letter(SKColor colour) =>
        colour is { Red: > 200, Green: < 80 } ? 'r' : colour is { Green: > 130, Red: < 80 } ? 'g' : colour is { Red: > 220, Green: > 220, Blue: > 220 } ? '.' : 'k';
}
