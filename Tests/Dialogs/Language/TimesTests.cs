using System.Text;
using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

public sealed class TimesTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Plans() => Tables.Pairs("times.txt");
    public static IEnumerable<TheoryDataRow<string, string>> Results() => Tables.Pairs("reports.txt");

    [Theory, MemberData(nameof(Plans))]
    public void A_plan_reads_the_time(string phrase, string expected) => Assert.Equal(expected, Read(phrase, Lean.Plan));

    [Theory, MemberData(nameof(Results))]
    public void A_report_reads_the_time_backwards(string phrase, string expected) => Assert.Equal(expected, Read(phrase, Lean.Report));

    [Fact]
    public void Decomposed_letters_read_as_composed_ones()
    {
        foreach (var (phrase, expected) in Tables.Lines("times.txt"))
            Assert.Equal(expected, Read(phrase.Normalize(NormalizationForm.FormD), Lean.Plan));
    }

    [Fact]
    public void A_bare_weekday_that_is_today_offers_both_days()
    {
        var reading = Times.Read(Utterance.Of("thứ hai"), Tables.Now, Lean.Plan);
        Assert.Equal(new DateTime(2026, 11, 30), reading!.Start);
        Assert.Equal(new DateTime(2026, 11, 23), Assert.Single(reading.Alternatives!).Start);
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_offered_beside_it()
    {
        var reading = Times.Read(Utterance.Of("thứ 7 ngày 29/11"), Tables.Now, Lean.Plan);
        Assert.Equal(new DateTime(2026, 11, 29), reading!.Start);
        Assert.Equal(new DateTime(2026, 11, 28), Assert.Single(reading.Alternatives!).Start);
    }

    [Fact]
    public void A_bare_early_hour_offers_the_other_half_of_the_day()
    {
        var reading = Times.Read(Utterance.Of("3h ngày mai"), Tables.Now, Lean.Plan);
        Assert.Equal(15, reading!.Start.Hour);
        Assert.Equal(3, Assert.Single(reading.Alternatives!).Start.Hour);
    }

    [Fact]
    public void A_time_said_in_two_places_is_one_reading_with_both_spans()
    {
        var u = Utterance.Of("7h tập trung dọn rác nhé mọi người, chủ nhật này");
        var reading = Assert.Single(Times.ReadAll(u, Tables.Now, Lean.Plan));
        Assert.Equal(new DateTime(2026, 11, 29, 7, 0, 0), reading.Start);
        Assert.Equal(["7h", "chủ nhật này"], reading.Spans.Select(s => s.In(u.Text)));
    }

    internal static string Read(string phrase, Lean lean)
    {
        var u = Utterance.Of(phrase);
        if (Times.Impossible(u) is not null) return "impossible";
        if (Times.Read(u, Tables.Now, lean) is not { } r) return "--";
        var end = r.End is { } e ? " > " + Tables.Show(e) : "";
        return $"{Tables.Show(r.Start)}{end} {r.Grain}";
    }
}
