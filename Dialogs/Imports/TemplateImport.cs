using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Templates of reports: a row a figure or passage; a row that names a report begins one, those below without a name go on with it. A
/// template is known again by its code or its name; what differs is a new version of it.
/// </summary>
internal sealed class TemplateImport(SheetTable table, ImportScope scope, IRecords records)
{
    private readonly List<ImportFault> _faults = [];
    private readonly List<Told> _told = [];
    private readonly UnitFinder _units = new(scope.Units);
    private Dictionary<string, Stored<ReportTemplate>> _known = [];

    private sealed record Told(ReportTemplate Template, int Row)
    {
        public List<ReportIndicator> Figures { get; } = [];

        public List<ReportPassage> Passages { get; } = [];

        public List<(int Row, string Code, string Formula)> Formulas { get; } = [];

        /// <summary>The row of each figure and passage.</summary>
        public Dictionary<string, int> Rows { get; } = new(StringComparer.Ordinal);
    }

    public async ValueTask<ImportPlan> Plan(CancellationToken cancel)
    {
        var found = await records.Find(new RecordQuery<ReportTemplate>(ReportingRecords.Templates, ReportingRecords.AllTemplates, null, null, int.MaxValue), cancel);
        _known = found.ToDictionary(t => t.Value.Code, StringComparer.Ordinal);
        var reader = new RowReader(table, _faults);
        var read = 0;
        foreach (var (row, _) in table.Rows())
        {
            cancel.ThrowIfCancellationRequested();
            read++;
            reader.Begin(row);
            if (reader.Words("name", 150) is { Length: > 0 } name)
                _told.Add(Begin(reader, name));
            if (_told.Count == 0)
                reader.Fault("name", "templateMissing");
            else
                Add(reader, _told[^1]);
        }
        return Planned(read);
    }

    private ImportPlan Planned(int read)
    {
        var changes = new List<Change>();
        var (created, changed, unchanged) = (0, 0, 0);
        foreach (var told in _told)
        {
            var template = Whole(told);
            foreach (var problem in TemplateRules.Check(template, scope.Units))
                Note(told, problem);
            var known = _known.GetValueOrDefault(template.Code);
            if (known is not null && TemplateSaving.IsSame(template, known.Value))
            {
                unchanged++;
                continue;
            }
            (created, changed) = known is null ? (created + 1, changed) : (created, changed + 1);
            var (saved, puts) = TemplateSaving.Of(template with { By = scope.By?.Id }, known);
            changes.AddRange([.. puts, AuditRecords.Type.Put(new AuditEntry(scope.Ids.Next().ToString("N"), scope.Now, scope.By?.Id, TemplateSaving.Action, "reportTemplates/" + saved.Code, scope.Channel), 0)]);
        }
        var report = new ImportReport(ImportKind.Templates)
        {
            Sheet = table.Sheet, Rows = read, New = created, Changed = changed, Unchanged = unchanged, Faults = [.. _faults.OrderBy(f => f.Row)],
            Notes = RowReader.NotesOf(table, ImportKind.Templates), Columns = RowReader.ColumnsOf(table),
        };
        return new ImportPlan(report, report.IsClean ? changes : []);
    }

    /// <summary>What belongs to the whole template, from the row that names it.</summary>
    private Told Begin(RowReader reader, string name)
    {
        var code = reader.Words("code", 24);
        var known = (_known.GetValueOrDefault(code) ?? _known.Values.FirstOrDefault(t => code.Length == 0 && !t.Value.IsOnce && NameKey.Of(t.Value.Name) == NameKey.Of(name)))?.Value
            ?? ReadyTemplates.For(Top, scope.Today).FirstOrDefault(t => t.Code == code);
        if (_told.Find(t => NameKey.Of(t.Template.Name) == NameKey.Of(name) || (code.Length > 0 && t.Template.Code == code)) is { } twice)
            reader.Fault("name", "rowTwice", twice.Row);
        var reading = new TemplateReading();
        var template = (known ?? new ReportTemplate
        {
            Code = code.Length > 0 ? code : TemplateReading.TemplateCode(name, [.. _known.Keys, .. _told.Select(t => t.Template.Code)]), Version = 0, Name = name, Period = PeriodKind.Month, Within = Top,
            From = scope.Today,
        }) with { Name = name };
        template = template with
        {
            Period = Coded<PeriodKind>(reader, "period", "rep.templates.", "periodUnknown") ?? (known is null ? Missing(reader) : template.Period),
            Cut = Coded<PeriodCut>(reader, "cut", "rep.template.cut.", "cutUnknown") ?? template.Cut, Shift = Coded<ShiftPolicy>(reader, "shift", "rep.template.shift.", "shiftUnknown") ?? template.Shift,
            OpensDaysBeforeClose = (int)(reader.Read<decimal>("opens", c => CellReading.Number(c, TemplateRules.MostDays)) ?? template.OpensDaysBeforeClose),
            Owing = reader.Words("owing", 500) is { Length: > 0 } owing ? reading.Owing(owing) : template.Owing.Count > 0 ? template.Owing : new TemplateReading().Owing(TemplateWords.UsualOwing(Top, scope.Units)),
            Ladder = reader.Words("ladder", 300) is { Length: > 0 } ladder ? reading.Ladder(ladder) : template.Ladder, To = To(reader, template.To),
            LegalBases = reader.Words("basis", 1_000) is { Length: > 0 } basis ? [.. basis.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : template.LegalBases,
        };
        foreach (var problem in reading.Problems)
            Fault(reader.Number, problem);
        if (!scope.Reaches(template.Within) || !scope.May(Deed.VerifyResults, template.Within))
            reader.Fault("name", "notYours");
        return new Told(template, reader.Number);
    }

    /// <summary>The highest unit of whoever brings it in; at the command line the province.</summary>
    private OrgUnitId Top => (scope.By is { } by ? ReportingAccess.ReceivesAt(by, scope.Units, scope.Today) : [.. scope.Units.Units.Select(u => u.Id).Where(u => scope.Units.VersionOf(u)!.Kind == OrgUnitKind.Province)])
        .OrderBy(u => scope.Units.Above(u).Count()).FirstOrDefault();

    private static PeriodKind Missing(RowReader reader)
    {
        if (reader.Cell("period").IsEmpty)
            reader.Fault("period", "periodMissing");
        return PeriodKind.Month;
    }

    private static T? Coded<T>(RowReader reader, string column, string texts, string wrong) where T : struct, Enum
    {
        if (reader.Words(column, 60) is not { Length: > 0 } words)
            return null;
        var code = Codes.Of<T>(texts, words);
        if (code is null)
            reader.Fault(column, wrong);
        return code;
    }

    private OrgUnitId? To(RowReader reader, OrgUnitId? before)
    {
        if (reader.Words("to", 150) is not { Length: > 0 } words)
            return before;
        var (unit, wrong, args) = _units.Find(words, "");
        if (unit is null)
            reader.Fault("to", wrong!, args);
        return unit;
    }

    private static void Add(RowReader reader, Told told)
    {
        var title = reader.Words("title", 80);
        var code = reader.Words("figureCode", 40);
        if (title.Length == 0)
        {
            if (reader.Cell("title").IsEmpty && !reader.IsBroken("title"))
                reader.Fault("title", "figureMissing");
            return;
        }
        var words = reader.Words("kind", 40);
        var isWords = words.Length > 0 && Codes.Of("rep.template.kind.", [.. Enum.GetNames<FigureKind>(), "passage"], words) == "passage";
        var needed = reader.Read<bool>("needed", CellReading.YesNo) ?? false;
        if (isWords)
        {
            var passage = TemplateReading.Passage(title, told.Template.Passages, told.Passages) with { IsNeeded = needed };
            told.Passages.Add(code.Length > 0 && code != passage.Code ? passage with { Code = code, Name = title } : passage);
            told.Rows[told.Passages[^1].Code] = reader.Number;
            return;
        }
        var figure = Figure(reader, told, title, code, words) with { IsNeeded = needed };
        told.Figures.Add(figure);
        told.Rows[figure.Code] = reader.Number;
        if (reader.Words("formula", 200) is { Length: > 0 } formula)
            told.Formulas.Add((reader.Number, figure.Code, formula));
    }

    private static ReportIndicator Figure(RowReader reader, Told told, string title, string code, string words)
    {
        var unit = reader.Words("unit", 20);
        var figure = TemplateReading.Figure(title, unit, told.Template.Indicators, told.Figures);
        if (code.Length > 0 && code != figure.Code)
            figure = figure with { Code = code, Name = title, Unit = unit };
        if (words.Length > 0 && Coded<FigureKind>(reader, "kind", "rep.template.kind.", "figureKindUnknown") is { } kind && kind != figure.Kind)
            figure = figure with { Kind = kind, Decimals = kind == FigureKind.Measure ? 2 : kind == FigureKind.Percent ? 1 : 0 };
        if (Coded<Aggregation>(reader, "total", "rep.template.total.", "totalUnknown") is { } total)
            figure = figure with { Aggregation = total };
        if (reader.Words("source", 60) is { Length: > 0 } source)
        {
            if (Codes.Of("rep.template.source.", ["records", "byHand"], source) is { } known)
                figure = figure with { FromRecords = known == "records" };
            else
                reader.Fault("source", "sourceUnknown");
        }
        return reader.Read<decimal>("above", c => CellReading.Number(c, ReportIndicator.Largest)) is { } above ? figure with { AskAbove = above } : figure;
    }

    private ReportTemplate Whole(Told told)
    {
        var figures = told.Figures.ToList();
        foreach (var (row, code, formula) in told.Formulas)
        {
            var reading = new TemplateReading();
            var at = figures.FindIndex(f => f.Code == code);
            figures[at] = figures[at] with { ShareOf = reading.Share(formula, figures), Kind = FigureKind.Percent, Decimals = 1, FromRecords = false };
            foreach (var problem in reading.Problems)
                _faults.Add(Faulty(row, "formula", problem));
        }
        return told.Template with { Indicators = figures, Passages = told.Passages };
    }

    /// <summary>A rule of templates, said of the row that breaks it.</summary>
    private void Note(Told told, TemplateProblem problem)
    {
        var row = problem.Code is { } code && told.Rows.TryGetValue(code, out var at) ? at : told.Row;
        if (!_faults.Any(f => f.Row == row))
            Fault(row, problem);
    }

    private void Fault(int row, TemplateProblem problem) => _faults.Add(Faulty(row, ColumnOf(problem), problem));

    private ImportFault Faulty(int row, string column, TemplateProblem problem) =>
        new(row, table.HeadingOf(column), "template", problem.Words.Length <= 40 ? problem.Words : problem.Words[..40] + "…", TemplateProblemWords.Of(problem));

    private static string ColumnOf(TemplateProblem problem) => problem.Kind switch
    {
        "figureAbove" => "above",
        "figureSource" => "source",
        "figureFormula" => "formula",
        _ => problem.Part is "figures" or "passages" ? "title" : problem.Part,
    };
}
