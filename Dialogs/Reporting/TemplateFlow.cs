using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>
/// Makes a template, or changes one: its name, period and figures are asked for, everything else has a usual answer that stands in the
/// summary and can be tapped. What cannot be used is named, with what to do, before anything is written.
/// </summary>
internal static class TemplateFlow
{
    public static readonly FlowDefinition Definition = new("editTemplate", "flow.editTemplate", Run) { Subject = "name" };

    private const string UsualPassages = "Kết quả nổi bật; Khó khăn, vướng mắc; Kiến nghị, đề xuất";

    private static readonly PeriodKind[] Periods = [PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.HalfYear, PeriodKind.NineMonths, PeriodKind.Year, PeriodKind.Campaign];

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var known = await ask.Look("known", (IReporting reporting, CancellationToken cancel) => reporting.Templates(cancel));
        var code = ask.Has("code") ? await ask.Text("code", "") : null;
        var places = TemplateViews.Places(me);
        if (places.Count == 0)
            return null;
        var old = code is null ? null : known.GetValueOrDefault(code) ?? ReadyTemplates.For(places[0], me.Today).Select(t => t with { IsOn = false }).FirstOrDefault(t => t.Code == code);
        var within = old?.Within ?? (places is [var only] ? only : await ask.Choice("within", places, u => u.ToString(), u => Say.Words(me.Units.NameOf(u)!), "rep.template.within", fallback: places[0].ToString()));

        var name = await ask.Text("name", "rep.template.name", 150, fallback: old?.Name);
        var period = await ask.Choice("period", Periods, p => p.ToString(), p => new Say("rep.templates." + p), "rep.template.period",
            said => Codes.Of<PeriodKind>("rep.templates.", said.Text)?.ToString(), fallback: old?.Period.ToString());
        var figures = await ask.OptionalText("figures", "rep.template.figures", 1_900, fallback: old is null ? null : OrSkipped(TemplateWords.Figures(old.Indicators)));
        var passages = await ask.OptionalText("passages", "rep.template.passages", 1_000, fallback: old is null ? UsualPassages : OrSkipped(TemplateWords.Passages(old.Passages)));
        var owing = await ask.Text("owing", "rep.template.owing", 500, fallback: old is null ? TemplateWords.UsualOwing(within, me.Units) : TemplateWords.Owing(old.Owing));
        var cut = await ask.Choice("cut", Enum.GetValues<PeriodCut>(), c => c.ToString(), c => new Say("rep.template.cut." + c), "rep.template.cut", fallback: (old?.Cut ?? PeriodCut.Decree).ToString());
        var shift = await ask.Choice("shift", Enum.GetValues<ShiftPolicy>(), s => s.ToString(), s => new Say("rep.template.shift." + s), "rep.template.shift", fallback: (old?.Shift ?? ShiftPolicy.NextWorkingDay).ToString());
        var opens = await ask.Number("opens", "rep.template.opens", 0, TemplateRules.MostDays, fallback: (old?.OpensDaysBeforeClose ?? 4).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var ladder = await ask.Text("ladder", "rep.template.ladder", 300, fallback: TemplateWords.Ladder(old?.Ladder ?? ReminderLadder.Default));
        var to = await ask.OptionalText("to", "rep.template.to", 150, fallback: old?.To is { } straight ? me.Units.NameOf(straight) : Ask.Skipped);
        var basis = await ask.OptionalText("basis", "rep.template.basis", 1_000, fallback: old is { LegalBases.Count: > 0 } ? string.Join("; ", old.LegalBases) : Ask.Skipped);

        var reading = new TemplateReading();
        var unread = new List<TemplateProblem>();
        var template = (old ?? new ReportTemplate
        {
            Code = TemplateReading.TemplateCode(name, [.. known.Keys]), Version = 0, Name = name, Period = period, Within = within, From = me.Today,
        }) with
        {
            Name = name, Period = period, Cut = cut, Shift = shift, OpensDaysBeforeClose = opens, Owing = reading.Owing(owing), Ladder = reading.Ladder(ladder),
            Indicators = figures is null ? [] : reading.Figures(figures, old?.Indicators ?? []), Passages = passages is null ? [] : TemplateReading.Passages(passages, old?.Passages ?? []),
            To = to is null ? null : Unit(to, me.Units, unread), LegalBases = basis is null ? [] : [.. basis.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };
        unread.AddRange(reading.Problems);
        var wrong = unread.Concat(TemplateRules.Check(template, me.Units)).ToList();
        var summary = new Summary(old is null ? "rep.template.summaryNew" : "rep.template.summary",
        [
            new("rep.label.report", Say.Words(name), "name"), new("rep.template.label.period", new Say("rep.templates." + period), "period"),
            new("rep.template.label.cut", new Say("rep.template.cut." + cut), "cut"), new("rep.template.label.owing", Say.Words(owing), "owing"),
            new("rep.template.label.shift", new Say("rep.template.shift." + shift), "shift"), new("rep.template.label.to", to is null ? "rep.template.toAbove" : Say.Words(to), "to"),
            new("rep.label.figures", Words(figures), "figures"), new("rep.template.label.passages", Words(passages), "passages"),
            new("rep.template.label.opens", new Say("rep.template.opensValue", opens), "opens"), new("rep.template.label.ladder", Say.Words(ladder), "ladder"),
            new("rep.template.label.basis", Words(basis), "basis"),
        ], [.. wrong.Select(TemplateProblemWords.Of)], "confirm.saveTemplate");
        return await ask.Confirm("ok", summary) ? new SaveTemplate(template, known.GetValueOrDefault(template.Code)?.Version ?? 0, unread) : null;
    }

    private static OrgUnitId? Unit(string words, OrgTree units, List<TemplateProblem> unread)
    {
        if (new Flows.Expectations.UnitExpectation(units, []).Sure(words) is { } id && Domain.Records.TypedId.TryRead<OrgUnitId>(id) is { } unit)
            return unit;
        unread.Add(new("to", "toUnknown", words));
        return null;
    }

    private static string OrSkipped(string words) => words.Length == 0 ? Ask.Skipped : words;

    private static Say Words(string? said) => said is null ? "value.notSaid" : Say.Words(said.Length <= 400 ? said : said[..399] + "…");
}
