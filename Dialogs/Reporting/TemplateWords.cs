using System.Globalization;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>
/// The parts of a template as people write them, in a chat and in the cells of a sheet: "Đoàn xã, phường: 3; Cấp tỉnh: 6",
/// "Lượt tham gia (lượt)*; Tỉ lệ (%) = Có mặt / Đăng ký", "mở, T-7 lịch, T-3, T, T+1, T+4 cấp trên, T+7 trên nữa, 7:30".
/// <see cref="TemplateReading"/> reads them back.
/// </summary>
internal static class TemplateWords
{
    private static readonly TextBook Book = TextBook.For("vi");

    public static string Owing(IEnumerable<DueRule> rules) =>
        string.Join("; ", rules.Select(r => $"{string.Join(" + ", r.Kinds.Select(Kind))}: {r.DaysAfterClose.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>Who owes it where nobody said: the units just below, three days after the close, and the unit itself three days later.</summary>
    public static string UsualOwing(OrgUnitId within, OrgTree units)
    {
        var below = units.Below(within).Select(u => units.VersionOf(u)!.Kind).Distinct().Order().ToList();
        return Owing([new DueRule(below, 3), new DueRule([units.VersionOf(within)!.Kind], 6)]);
    }

    public static string Figures(IEnumerable<ReportIndicator> figures)
    {
        var all = figures.ToList();
        return string.Join("; ", all.Select(i => Name(i) + (Unit(i) is { Length: > 0 } unit ? $" ({unit})" : "") + (i.IsNeeded ? "*" : "")
            + (i.ShareOf is { } share ? $" = {NameOf(share.Numerator, all)} / {NameOf(share.Denominator, all)}" : "")));
    }

    public static string Formula(ReportIndicator figure, IReadOnlyList<ReportIndicator> all) =>
        figure.ShareOf is { } share ? $"{NameOf(share.Numerator, all)} / {NameOf(share.Denominator, all)}" : "";

    public static string Passages(IEnumerable<ReportPassage> passages) => string.Join("; ", passages.Select(p => Name(p) + (p.IsNeeded ? "*" : "")));

    public static string Ladder(ReminderLadder ladder) =>
        string.Join(", ", ladder.Steps.Select(Step).Append(ladder.At.ToString("H\\:mm", CultureInfo.InvariantCulture)));

    public static string Name(ReportIndicator figure) => figure.Name ?? Word("indicator." + figure.Code);

    public static string Name(ReportPassage passage) => passage.Name ?? Word("rep.passage." + passage.Code);

    public static string Unit(ReportIndicator figure) => figure.Unit ?? "";

    /// <summary>Known figures by every way to name them, folded.</summary>
    public static IEnumerable<string> NamesOf(string code) => TextBook.WordsOf("indicator." + code);

    private static string Step(LadderStep step)
    {
        if (step.IsOpening)
            return "mở";
        var day = step.Days == 0 ? "T" : string.Create(CultureInfo.InvariantCulture, $"T{step.Days:+0;-0}");
        return day + (step.InWorkingDays ? "" : " lịch") + step.Audience switch { LadderAudience.Superior => " cấp trên", LadderAudience.NextUp => " trên nữa", _ => "" };
    }

    private static string NameOf(string code, List<ReportIndicator> all) => NameOf(code, (IReadOnlyList<ReportIndicator>)all);

    private static string NameOf(string code, IReadOnlyList<ReportIndicator> all) => all.FirstOrDefault(i => i.Code == code) is { } figure ? Name(figure) : code;

    private static string Kind(OrgUnitKind kind) => Word("unitKind." + kind);

    private static string Word(string key) => Book.Raw(key) ?? key;
}
