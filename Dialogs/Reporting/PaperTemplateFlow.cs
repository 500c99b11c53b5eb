using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>Takes a docx with placeholders as a unit's own form for a report.</summary>
internal static partial class PaperTemplateFlow
{
    public static readonly FlowDefinition Definition = new("paperTemplate", "flow.paperTemplate", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var file = await ask.Text("file", "");
        var name = await ask.Text("fileName", "");
        var holes = await ask.Text("holes", "", 1_500);
        var units = ReportingAccess.WritesFor(me.Person, me.Units, me.Today);
        var templates = await ask.Look("templates", (IReporting reporting, CancellationToken cancel) => reporting.Templates(cancel));
        var options = templates.Values.Where(t => !t.IsOnce).OrderBy(t => t.Code, StringComparer.Ordinal).ToList();
        if (units.Count == 0 || options.Count == 0)
            return null;
        var unit = await ask.Unit("unit", "rep.paperTemplate.unit", me.Units, units, fallback: units[0].ToString());
        var template = await ask.Choice("template", options, t => t.Code, t => Say.Words(t.Name), "rep.paperTemplate.which", fallback: options is [var only] ? only.Code : null);
        var unknown = holes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(h => !IsKnown(h, template)).ToList();
        var summary = new Summary("rep.paperTemplate.summary",
            [new("rep.label.file", Say.Words(name)), new("rep.label.report", Say.Words(template.Name), "template"), new("line.unit", Say.Words(me.Units.NameOf(unit)!), "unit")],
            unknown.Count > 0 ? [new Say("rep.paperTemplate.unknown", string.Join(", ", unknown))] : [], "confirm.paperTemplate");
        return await ask.Confirm("ok", summary) ? new SavePaperTemplate(unit, template.Code, file, name) : null;
    }

    /// <summary>The placeholders of a document's words, each once.</summary>
    public static IReadOnlyList<string> HolesOf(string text) => [.. Hole().Matches(text).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).Take(60)];

    private static bool IsKnown(string hole, ReportTemplate template) =>
        hole is "don_vi" or "cap_tren" or "dia_danh" or "ky" or "ten_bao_cao" or "han" or "tu_ngay" or "den_ngay" or "ngay" or "thang" or "nam"
        || (hole.StartsWith("so.", StringComparison.Ordinal) && template.Indicator(hole[3..]) is not null)
        || (hole.StartsWith("loi.", StringComparison.Ordinal) && template.Passages.Any(p => p.Code == hole[4..]));

    [GeneratedRegex(@"\{\{\s*([A-Za-z0-9_.]{1,60})\s*\}\}")]
    private static partial Regex Hole();
}
