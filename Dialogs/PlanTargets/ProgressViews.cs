using System.Globalization;
using System.Security.Cryptography;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.PlanTargets;

/// <summary>What is asked about: which target, of which units, on which day. Text form: <c>KPI-1 py 20251231</c>.</summary>
internal sealed record ProgressQuestion(string What, KpiScope Scope, DateOnly AsOf)
{
    public const string Main = "kpi";
    public const string Tasks = "t";

    private const string Former = "py";
    private const string Whole = "tinh";

    public override string ToString() => $"{What} {(Scope.Kind switch { KpiScopeKind.FormerProvince => Former, KpiScopeKind.WholeProvince => Whole, _ => Scope.Unit!.Value.ToString() })} {Keys.Of(AsOf)}";

    /// <summary>A part that is not said is the usual one.</summary>
    public static ProgressQuestion Parse(string argument, KpiScope usual, DateOnly today)
    {
        var question = new ProgressQuestion(Main, usual, today);
        foreach (var part in argument.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            question = part switch
            {
                Main or Tasks => question with { What = part },
                Former => question with { Scope = KpiScope.Former },
                Whole => question with { Scope = new KpiScope(KpiScopeKind.WholeProvince) },
                _ when PlanTargetList.Find(part.ToUpperInvariant()) is { } target => question with { What = target.Code },
                _ when TypedId.TryRead<OrgUnitId>(part) is { } unit => question with { Scope = new KpiScope(KpiScopeKind.Unit, unit) },
                _ when DateOnly.TryParseExact(part, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => question with { AsOf = day > today ? today : day },
                _ => question,
            };
        }
        return question;
    }
}

/// <summary>How the plan's targets stand, as text and as a picture.</summary>
internal sealed class ProgressViews(IPlanTargets targets, ITargetChart chart)
{
    private const int MostMissing = 15;

    public async ValueTask<Lead> Show(string argument, TurnContext context, CancellationToken cancel)
    {
        if (!Permissions.MaySomewhere(context.Person, Deed.SeeFigures, context.Today) || Usual(context) is not { } usual)
            return new Lead.Show(Reply.Of("kpi.notForYou"));
        var question = ProgressQuestion.Parse(argument, usual, context.Today);
        if (question.Scope is { Kind: KpiScopeKind.Unit, Unit: { } unit } && context.Units.VersionOf(unit) is null)
            return new Lead.Show(Reply.Of("refused.notFound"));
        if (!MaySee(question.Scope, context))
            return new Lead.Show(Reply.Of("refused.notAllowed"));
        var values = await targets.Of(question.Scope, question.AsOf, context.Units, cancel);
        return question.What switch
        {
            ProgressQuestion.Main => Main(question, values, context),
            ProgressQuestion.Tasks => new Lead.Show(Tasks(question, values, context)),
            var code => new Lead.Show(One(question, values.First(v => v.Target.Code == code), context)),
        };
    }

    /// <summary>Cadres see their own unit; those of the province the plan's own scope.</summary>
    private static KpiScope? Usual(TurnContext context)
    {
        var units = context.Person.RolesOn(context.Today).Where(r => AccessTable.Of(r.Role, Deed.SeeFigures) != Domain.Access.Scope.Nowhere).Select(r => context.Units.Current(r.UnitId))
            .OfType<OrgUnitId>().OrderBy(u => context.Units.Above(u).Count()).ToList();
        if (context.Person.RolesOn(context.Today).Any(r => r.UnitId == OrgUnitId.Everything && AccessTable.Of(r.Role, Deed.SeeFigures) != Domain.Access.Scope.Nowhere))
            return KpiScope.Former;
        return units is [var top, ..] ? context.Units.ParentOf(top) is null ? KpiScope.Former : new KpiScope(KpiScopeKind.Unit, top) : null;
    }

    private static bool MaySee(KpiScope scope, TurnContext context) => scope is { Kind: KpiScopeKind.Unit, Unit: { } unit }
        ? Permissions.May(context.Person, Deed.SeeFigures, unit, context.Units, context.Today)
        : context.Units.Units.Where(u => context.Units.ParentOf(u.Id) is null).Any(u => Permissions.May(context.Person, Deed.SeeFigures, u.Id, context.Units, context.Today));

    private Lead.ShowAndKeep Main(ProgressQuestion question, IReadOnlyList<KpiValue> values, TurnContext context)
    {
        var main = values.Where(v => v.Target.IsMain).ToList();
        var reply = Reply.Of(new Say("kpi.title", Where(question.Scope, context), question.AsOf)).Then(new Say("lines", main.Select(Line).ToList())).Then("kpi.legend");
        foreach (var value in main)
            reply.Offer(new Say("kpi.open", value.Target.Code), Command.Progress, (question with { What = value.Target.Code }).ToString());
        reply.Offer("kpi.choice.tasks", Command.Progress, (question with { What = ProgressQuestion.Tasks }).ToString());
        OfferScopes(reply, question, context);
        reply.Offer("kpi.choice.evidence", Command.Evidence);
        var book = TextBook.For(context.Language);
        var png = chart.Png(book.Plain(new Say("kpi.chart", Where(question.Scope, context), question.AsOf), context.Now), main,
            [.. main.Select(v => book.Plain(new Say("kpi.short." + v.Target.Code), context.Now))], [.. main.Select(v => book.Plain(Amount(v), context.Now))]);
        var id = Convert.ToHexStringLower(SHA256.HashData(png).AsSpan(0, 16));
        reply.Picture = id;
        return new Lead.ShowAndKeep(reply, KeptFiles.Keep(new PutFile(id, png), context.Person.Id, context.Now, context.Now + KeptFiles.MadeLast));
    }

    private static void OfferScopes(Reply reply, ProgressQuestion question, TurnContext context)
    {
        foreach (var scope in (KpiScope[])[KpiScope.Former, new(KpiScopeKind.WholeProvince)])
        {
            if (scope != question.Scope && MaySee(scope, context))
                reply.Offer(new Say("kpi.choice." + scope.Kind), Command.Progress, (question with { Scope = scope }).ToString());
        }
        if (question.AsOf.Year > 2025)
            reply.Offer("kpi.choice.end2025", Command.Progress, (question with { AsOf = new DateOnly(2025, 12, 31) }).ToString());
        else
            reply.Offer("kpi.choice.today", Command.Progress, (question with { AsOf = context.Today }).ToString());
    }

    private static Reply Tasks(ProgressQuestion question, IReadOnlyList<KpiValue> values, TurnContext context)
    {
        var reply = Reply.Of(new Say("kpi.tasks", Where(question.Scope, context), question.AsOf)).Then(new Say("lines", values.Where(v => !v.Target.IsMain).Select(Line).ToList()));
        foreach (var value in values.Where(v => !v.Target.IsMain && v.Missing.Count > 0).Take(8))
            reply.Offer(new Say("kpi.open", value.Target.Code), Command.Progress, (question with { What = value.Target.Code }).ToString());
        return reply.Offer("kpi.choice.main", Command.Progress, (question with { What = ProgressQuestion.Main }).ToString()).Offer("kpi.choice.evidence", Command.Evidence);
    }

    private static Reply One(ProgressQuestion question, KpiValue value, TurnContext context)
    {
        var code = value.Target.Code;
        var reply = Reply.Of(new Say("kpi.one", code, new Say("kpi.name." + code), Where(question.Scope, context), question.AsOf)).Then(Standing(value));
        reply.Then(new Say("kpi.definition", value.Target.Version, new Say("kpi.definition." + code)));
        if (value.Evidenced != value.Numerator)
            reply.Then(new Say("kpi.evidenced", value.Evidenced));
        if (value.Unknown > 0)
            reply.Then(new Say("kpi.unknown", value.Unknown));
        if (value.Beside.Count > 0)
            reply.Then(new Say("lines", value.Beside.Select(b => new Say("kpi.beside", new Say(b.Key), b.Value)).ToList()));
        if (value.Needed is > 0 and var needed)
            reply.Then(value.Pace is { } pace ? new Say("kpi.pace", needed, value.MonthsLeft, pace) : new Say("kpi.missed", needed));
        if (value.Missing.Count > 0)
            reply.Then(new Say("kpi.missing", value.Missing.Count, new Say("several", value.Missing.Take(MostMissing).Select(m => Say.Words(m.Name)).ToList()), value.Missing.Count > MostMissing ? "rep.andMore" : Say.Words("")));
        return reply.Offer("kpi.choice.main", Command.Progress, (question with { What = ProgressQuestion.Main }).ToString()).Offer("kpi.choice.evidence", Command.Evidence);
    }

    private static Say Line(KpiValue value) => new("kpi.line", Light(value), value.Target.Code, new Say("kpi.short." + value.Target.Code), Amount(value), Goal(value));

    private static Say Standing(KpiValue value) => new("kpi.standing", Light(value), Amount(value), Goal(value));

    private static Say Light(KpiValue value) => "kpi.light." + value.Standing;

    /// <summary>"63,4% (52/82)": the fraction is always said.</summary>
    private static Say Amount(KpiValue value) => value.Target.Measure switch
    {
        TargetMeasure.Rate when value.Value is { } share => new Say("kpi.rate", OneDecimal(share), value.Numerator, value.Denominator),
        TargetMeasure.Rate => "rep.noData",
        TargetMeasure.Done => value.Numerator > 0 ? "kpi.held" : "kpi.notHeld",
        _ => new Say("number", value.Numerator),
    };

    /// <summary>Shown with one decimal, also when it is nought: 60,0 % is not 60 %.</summary>
    private static Say OneDecimal(decimal share)
    {
        var shown = Math.Round(share, 1, MidpointRounding.AwayFromZero);
        return new Say("kpi.decimal", decimal.Truncate(shown), (int)(Math.Abs(shown - decimal.Truncate(shown)) * 10));
    }

    private static Say Goal(KpiValue value)
    {
        if (value.Checkpoint is not { } goal)
            return "kpi.noGoal";
        var strength = new Say("kpi.strength." + goal.Strength);
        var year = goal.Year.ToString(CultureInfo.InvariantCulture);
        return value.Target.Measure switch
        {
            TargetMeasure.Rate when value.Gap is { } gap => new Say("kpi.goalGap", year, strength, goal.Value, OneDecimal(gap)),
            TargetMeasure.Rate when value.Standing == TargetStanding.NoData => new Say("kpi.goalOnly", year, strength, goal.Value),
            TargetMeasure.Rate => new Say("kpi.goal", year, strength, goal.Value),
            TargetMeasure.Done => "kpi.everyYear",
            _ => new Say(goal.IsStrict ? "kpi.goalMore" : "kpi.goalLeast", year, goal.Value),
        };
    }

    private static Say Where(KpiScope scope, TurnContext context) => scope.Kind == KpiScopeKind.Unit ? Say.Words(context.Units.NameOf(scope.Unit) ?? "?") : new Say("kpi.scope." + scope.Kind);
}
