using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>Reads the parts of a template back from the words of <see cref="TemplateWords"/>. What cannot be read is noted, with the words it stands in.</summary>
internal sealed partial class TemplateReading
{
    private static readonly string[] Measured = ["kg", "tan", "km", "ha", "m", "m2", "m3", "lit", "gio", "%"];

    private readonly List<TemplateProblem> _problems = [];

    public IReadOnlyList<TemplateProblem> Problems => _problems;

    /// <summary>"Đoàn xã, phường + Đoàn cơ sở: 3; Cấp tỉnh: 6"; the number is days after the data close.</summary>
    public IReadOnlyList<DueRule> Owing(string words)
    {
        var rules = new List<DueRule>();
        foreach (var part in Parts(words))
        {
            if (OwingPart().Match(part) is not { Success: true } match)
            {
                _problems.Add(new("owing", "owingPart", part));
                continue;
            }
            var kinds = new List<OrgUnitKind>();
            foreach (var word in match.Groups["kinds"].Value.Split(['+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Codes.Of<OrgUnitKind>("unitKind.", word) is { } kind)
                    kinds.Add(kind);
                else
                    _problems.Add(new("owing", "owingKind", word));
            }
            if (kinds.Count > 0)
                rules.Add(new DueRule(kinds, int.Parse(match.Groups["days"].Value, CultureInfo.InvariantCulture)));
        }
        return rules;
    }

    /// <summary>"Lượt tham gia; Số hộ được giúp (hộ)*; Tỉ lệ (%) = Có mặt / Đăng ký". A star asks for it once more when it is left out.</summary>
    /// <param name="known">Figures the template has: one of the same name stays as it is but for its unit and its star.</param>
    public IReadOnlyList<ReportIndicator> Figures(string words, IReadOnlyList<ReportIndicator> known)
    {
        var figures = new List<ReportIndicator>();
        var formulas = new List<(int At, string Words)>();
        foreach (var part in Parts(words))
        {
            if (FigurePart().Match(part) is not { Success: true } match)
            {
                _problems.Add(new("figures", "figurePart", part));
                continue;
            }
            var figure = Figure(match.Groups["name"].Value.Trim(), match.Groups["unit"].Value.Trim(), known, figures);
            figures.Add(figure with { IsNeeded = match.Groups["star"].Success, ShareOf = null });
            if (match.Groups["formula"] is { Success: true } formula)
                formulas.Add((figures.Count - 1, formula.Value));
        }
        foreach (var (at, formula) in formulas)
            figures[at] = figures[at] with { ShareOf = Share(formula, figures), Kind = FigureKind.Percent, Decimals = 1, FromRecords = false };
        return figures;
    }

    /// <summary>A figure of a name: the one the template has, one everybody knows, or a new one.</summary>
    public static ReportIndicator Figure(string name, string unit, IReadOnlyList<ReportIndicator> known, IReadOnlyList<ReportIndicator> taken)
    {
        var folded = VietnameseText.Fold(name);
        if (known.FirstOrDefault(i => VietnameseText.Fold(TemplateWords.Name(i)) == folded) is { } same)
            return same.Name is null ? same : same with { Unit = unit.Length > 0 ? unit : same.Unit };
        if (KnownCode(folded) is { } code)
            return Usual(code);
        var (kind, decimals) = KindOf(unit);
        return new ReportIndicator(CodeOf(name, [.. taken.Concat(known).Select(i => i.Code)]), kind, Aggregation.Sum)
        {
            Name = name, Unit = unit, Decimals = decimals, AskAbove = ReportIndicator.Largest,
        };
    }

    /// <summary>Which two figures "có mặt / đăng ký" names; noted when it names none.</summary>
    public FigureShare? Share(string formula, IReadOnlyList<ReportIndicator> figures)
    {
        if (formula.Split(['/', ':'], StringSplitOptions.TrimEntries) is [var part, var whole] && Named(part, figures) is { } numerator && Named(whole, figures) is { } denominator)
            return new FigureShare(numerator, denominator);
        _problems.Add(new("figures", "formulaPart", formula.Trim()));
        return null;
    }

    public static IReadOnlyList<ReportPassage> Passages(string words, IReadOnlyList<ReportPassage> known)
    {
        var passages = new List<ReportPassage>();
        foreach (var part in Parts(words))
            passages.Add(Passage(part.TrimEnd('*').Trim(), known, passages) with { IsNeeded = part[^1] == '*' });
        return passages;
    }

    public static ReportPassage Passage(string name, IReadOnlyList<ReportPassage> known, IReadOnlyList<ReportPassage> taken) =>
        known.Concat(ReadyTemplates.Passages).FirstOrDefault(p => VietnameseText.Fold(TemplateWords.Name(p)) == VietnameseText.Fold(name))
            ?? new ReportPassage(CodeOf(name, [.. taken.Concat(known).Select(p => p.Code)]), name);

    /// <summary>"mở, T-7 lịch, T-3, T, T+1, T+4 cấp trên, T+7 trên nữa, 7:30"; <i>lịch</i> counts days of the calendar, else working days.</summary>
    public ReminderLadder Ladder(string words)
    {
        var steps = new List<LadderStep>();
        var at = ReminderLadder.Default.At;
        foreach (var part in words.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = VietnameseText.Fold(part);
            if (folded is "mo" or "khi mo" or "open")
                steps.Add(new(LadderStep.Opening, 0));
            else if (Hour().Match(folded) is { Success: true } hour && TimeOnly.TryParse($"{hour.Groups["h"].Value}:{(hour.Groups["m"].Length > 0 ? hour.Groups["m"].Value : "00")}", CultureInfo.InvariantCulture, out var said))
                at = said;
            else if (Rung().Match(folded) is { Success: true } rung)
                steps.Add(Step(rung));
            else
                _problems.Add(new("ladder", "ladderPart", part));
        }
        return new ReminderLadder(steps, at);
    }

    private static LadderStep Step(Match rung)
    {
        var days = rung.Groups["n"].Length > 0 ? int.Parse(rung.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var audience = rung.Groups["who"].Value switch { "" => LadderAudience.Owing, "cap tren" => LadderAudience.Superior, _ => LadderAudience.NextUp };
        return new(days == 0 ? "T" : string.Create(CultureInfo.InvariantCulture, $"T{days:+0;-0}"), days, !rung.Groups["lich"].Success, audience);
    }

    /// <summary>A stable code of a new template, of its name: <c>bao-cao-hien-mau</c>.</summary>
    public static string TemplateCode(string name, IReadOnlyCollection<string> taken)
    {
        var slug = new StringBuilder();
        foreach (var c in VietnameseText.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var code = (slug.Length > 20 ? slug.ToString(0, 20) : slug.ToString()).Trim('-');
        for (var n = 2; ; n++)
        {
            var tried = n == 2 ? code : string.Create(CultureInfo.InvariantCulture, $"{code}-{n - 1}");
            if (!taken.Contains(tried))
                return tried;
        }
    }

    public static (FigureKind Kind, int Decimals) KindOf(string unit) => VietnameseText.Fold(unit) switch
    {
        "dong" or "vnd" => (FigureKind.Money, 0),
        "%" => (FigureKind.Percent, 1),
        var folded when Measured.Contains(folded) => (FigureKind.Measure, 2),
        _ => (FigureKind.Count, 0),
    };

    private static string? Named(string words, IReadOnlyList<ReportIndicator> figures)
    {
        var folded = VietnameseText.Fold(words);
        return figures.FirstOrDefault(i => VietnameseText.Fold(TemplateWords.Name(i)) == folded || (i.Name is null && TemplateWords.NamesOf(i.Code).Any(n => VietnameseText.Fold(n) == folded)))?.Code;
    }

    private static string? KnownCode(string folded) =>
        ReadyTemplates.Figures.Select(f => f.Code).Concat(Indicators.All.Select(i => i.Code)).FirstOrDefault(c => TemplateWords.NamesOf(c).Any(n => VietnameseText.Fold(n) == folded));

    private static ReportIndicator Usual(string code) =>
        ReadyTemplates.Figures.FirstOrDefault(f => f.Code == code) ?? (Indicators.Find(code) is var known && code.EndsWith("Vnd", StringComparison.Ordinal)
            ? new ReportIndicator(code, FigureKind.Money, Aggregation.Sum) { FromRecords = true, AskAbove = known!.AskAbove * 100 }
            : new ReportIndicator(code, known!.Decimals > 0 ? FigureKind.Measure : FigureKind.Count, Aggregation.Sum) { FromRecords = true, Decimals = known.Decimals, AskAbove = known.AskAbove * 100 });

    /// <summary>Letters and digits of a name, each word beginning with a capital: <c>SoHoDuocGiup</c>.</summary>
    private static string CodeOf(string name, HashSet<string> taken)
    {
        var code = new StringBuilder();
        foreach (var word in VietnameseText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(word.Where(char.IsAsciiLetterOrDigit));
            if (letters.Length > 0)
                code.Append(char.ToUpperInvariant(letters[0])).Append(letters.AsSpan(1));
        }
        var stem = code.Length == 0 ? "C" : code.Length > 36 ? code.ToString(0, 36) : code.ToString();
        var free = stem;
        for (var n = 2; taken.Contains(free); n++)
            free = stem + n.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private static string[] Parts(string words) => words.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?<kinds>.*?\D)\s*[:=]?\s*(?<days>\d{1,3})(\s*ngày.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OwingPart();

    [GeneratedRegex(@"^(?<name>[^()*=]+?)\s*(\((?<unit>[^()]{1,20})\))?\s*(?<star>\*)?\s*(=\s*(?<formula>.+))?$")]
    private static partial Regex FigurePart();

    [GeneratedRegex(@"^(t|han)?\s*(?<n>[+-]\s*\d{1,2})?\s*(?<lich>lich|ngay lich)?\s*(?<who>cap tren nua|cap tren|tren nua)?$")]
    private static partial Regex Rung();

    [GeneratedRegex(@"^(luc )?(?<h>\d{1,2})\s*[:hg]\s*(?<m>\d{2})?$")]
    private static partial Regex Hour();
}
