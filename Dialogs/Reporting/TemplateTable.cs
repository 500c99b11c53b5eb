using System.Globalization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>A template as rows of a sheet: a row a figure and a passage, what belongs to the whole in the first row. An import reads it back.</summary>
public static class TemplateTable
{
    private static readonly string[] Whole = ["name", "code", "basis", "period", "cut", "owing", "shift", "to", "opens", "ladder"];
    private static readonly string[] Each = ["title", "figureCode", "kind", "unit", "total", "formula", "source", "needed", "above"];
    private static readonly TextBook Book = TextBook.For("vi");

    /// <returns>The heading, then the rows; all cells are words or numbers.</returns>
    public static IReadOnlyList<IReadOnlyList<object?>> Of(ReportTemplate template, OrgTree units)
    {
        List<object?[]> rows = [.. template.Indicators.Select(i => Figure(i, template.Indicators)), .. template.Passages.Select(Passage)];
        object?[] whole =
        [
            template.Name, template.Code, string.Join("; ", template.LegalBases), Word("rep.templates." + template.Period), Word("rep.template.cut." + template.Cut), TemplateWords.Owing(template.Owing),
            Word("rep.template.shift." + template.Shift), template.To is { } to ? units.NameOf(to) : null, template.OpensDaysBeforeClose, TemplateWords.Ladder(template.Ladder),
        ];
        return [[.. Whole.Concat(Each).Select(c => (object?)Word("import.templateColumn." + c))], .. rows.Select((r, i) => (IReadOnlyList<object?>)[.. i == 0 ? whole : new object?[Whole.Length], .. r])];
    }

    private static object?[] Figure(ReportIndicator i, IReadOnlyList<ReportIndicator> all) =>
    [
        TemplateWords.Name(i), i.Code, Word("rep.template.kind." + i.Kind), TemplateWords.Unit(i), Word("rep.template.total." + i.Aggregation), TemplateWords.Formula(i, all),
        Word("rep.template.source." + (i.FromRecords ? "records" : "byHand")), i.IsNeeded ? "x" : null, i.AskAbove < ReportIndicator.Largest ? i.AskAbove : null,
    ];

    private static object?[] Passage(ReportPassage p) => [TemplateWords.Name(p), p.Code, Word("rep.template.kind.passage"), null, null, null, null, p.IsNeeded ? "x" : null, null];

    private static string Word(string key) => Book.Raw(key) ?? key;
}
