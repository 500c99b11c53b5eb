using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>
/// Reports what came of an activity. Only the number of people, the kind's main figure and pictures are asked; everything else is
/// filled by the words people add, or by a tap on its line.
/// </summary>
internal static class ReportResultFlow
{
    private const string NewActivity = "new";
    private const int MaxPictures = FlowLimits.Pictures;
    private const decimal MaxMoney = 1_000_000_000_000;

    public static readonly FlowDefinition Definition = new("report", "flow.report", Run) { Subject = "title", Pictures = "picture" };

    /// <summary>The answers that a result on record amounts to, so that a report sent back opens on what was said.</summary>
    public static IEnumerable<Entry> Answers(Activity activity)
    {
        if (activity.Result is not { } result)
            yield break;
        yield return new Entry("turns", Invariant(result.Turns), 0);
        yield return new Entry("persons", result.Persons is { } persons ? Invariant(persons) : Ask.Skipped, 0);
        yield return new Entry("hours", result.Hours is { } hours ? Invariant(hours) : Ask.Skipped, 0);
        var costs = result.Costs.ToList();
        for (var i = 0; i < costs.Count; i++)
        {
            yield return new Entry($"cost[{i}]", Invariant(costs[i].Value), 0);
            yield return new Entry($"costSource[{i}]", costs[i].Key.ToString(), 0);
        }
        yield return new Entry($"cost[{costs.Count}]", Ask.Skipped, 0);
        foreach (var code in ActivityKinds.Find(activity.Plan.Kind)?.Indicators ?? [])
            yield return new Entry("indicator." + code, result.Indicators.TryGetValue(code, out var value) ? Invariant(value) : Ask.Skipped, 0);
        yield return new Entry("story", result.Story ?? Ask.Skipped, 0);
        for (var i = 0; i < result.Pictures.Count; i++)
            yield return new Entry($"picture[{i}]", result.Pictures[i], 0);
        yield return new Entry($"picture[{result.Pictures.Count}]", Ask.Skipped, 0);
    }

    private static string Invariant(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var activity = await Which(ask, me);
        var plan = activity?.Plan ?? await ActivityPlanQuestions.Run(ask.Within("plan"), me, Lean.Report);
        var said = ask.Has("said") ? SaidFigures.Of(await ask.Text("said", "")) : SaidFigures.None;
        var result = await Result(ask, plan, said);
        var summary = new Summary("report.summary", Lines(plan, activity is null, result, me), [.. Warnings(result), .. Newcomers.Warnings(me)], me.IsKnown ? "confirm.report" : Newcomers.Confirm(me));
        return await ask.Confirm("ok", summary) ? new ReportResult(activity?.Id, activity is null ? plan : null, result) : null;
    }

    /// <summary>The activity it is about: named by a button, chosen among those that owe a result, or none on record.</summary>
    private static async Flow<Activity?> Which(Ask ask, TurnContext me)
    {
        var owing = await ask.Look("owing", (OwedResults owed, CancellationToken cancel) => owed.For(me, cancel));
        var named = ask.Has("activity") ? TypedId.TryRead<ActivityId>(await ask.Text("activity", "")) : null;
        if (named is { } id)
            return await ask.Look("activity", (IActivities activities, CancellationToken cancel) => activities.Find(id, cancel));
        if (owing.Count == 0)
            return null;
        var options = owing.Select(a => a.Id.ToString()).Append(NewActivity).ToList();
        var chosen = await ask.Choice("which", options, o => o, o => o == NewActivity ? "report.newActivity" : Label(owing, o), "report.which");
        return owing.FirstOrDefault(a => a.Id.ToString() == chosen);
    }

    private static Say Label(IReadOnlyList<Activity> owing, string id)
    {
        var plan = owing.First(a => a.Id.ToString() == id).Plan;
        return new Say("report.option", plan.Title, plan.When.Date.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Flow<ResultDraft> Result(Ask ask, ActivityDraft plan, SaidFigures said)
    {
        var turns = await ask.Number("turns", new Say("report.turns", plan.Title), 1, ActivityPlanQuestions.MaxPeople, CountUnit.Turns,
            fallback: said.TakePeople());
        var persons = await ask.OptionalNumber("persons", "report.persons", 1, ActivityPlanQuestions.MaxPeople, unit: CountUnit.People, fallback: Ask.Skipped);
        var hours = await ask.OptionalNumber("hours", "report.hours", 0.5m, 24, 1, CountUnit.Hours,
            fallback: said.TakeHours() ?? UsualHours(plan));
        var costs = await Costs(ask, said);
        var indicators = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var known = ActivityKinds.Find(plan.Kind)?.Indicators ?? [];
        for (var i = 0; i < known.Count; i++)
        {
            var indicator = Domain.Activities.Indicators.Find(known[i])!;
            var value = await ask.OptionalNumber("indicator." + indicator.Code, "ask.indicator." + indicator.Code, 0, 1_000_000_000_000,
                indicator.Decimals, IndicatorUnits.Of(indicator.Code), fallback: said.Take(IndicatorUnits.Of(indicator.Code)) ?? (i == 0 ? null : Ask.Skipped));
            if (value is { } number)
                indicators[indicator.Code] = number;
        }
        var story = await ask.OptionalText("story", "report.story", fallback: Ask.Skipped);
        return new ResultDraft(turns, (int?)persons, hours, indicators, costs, story, await Pictures(ask));
    }

    private static async Flow<Dictionary<FundingSource, decimal>> Costs(Ask ask, SaidFigures said)
    {
        var costs = new Dictionary<FundingSource, decimal>();
        var sources = Enum.GetValues<FundingSource>();
        for (var i = 0; i < sources.Length; i++)
        {
            var amount = await ask.OptionalNumber($"cost[{i}]", i == 0 ? "report.cost" : "report.costMore", 0, MaxMoney, 0, CountUnit.Money,
                fallback: i == 0 ? said.Take(CountUnit.Money) ?? Ask.Skipped : ask.Has($"cost[{i - 1}]") ? null : Ask.Skipped);
            if (amount is not > 0)
                break;
            var open = sources.Where(s => !costs.ContainsKey(s)).ToList();
            var source = await ask.Choice($"costSource[{i}]", open, s => s.ToString(), s => new Say("funding." + s), new Say("report.costSource", amount),
                guess: FundingWords.Guess, fallback: i == 0 && !ask.Has("cost[0]") ? said.Source : null);
            costs[source] = amount.Value;
            if (open.Count == 1)
                break;
        }
        return costs;
    }

    private static async Flow<IReadOnlyList<string>> Pictures(Ask ask)
    {
        var pictures = new List<string>();
        while (pictures.Count < MaxPictures
            && await ask.Picture($"picture[{pictures.Count}]", pictures.Count == 0 ? "report.picture" : new Say("report.pictureMore", pictures.Count)) is { } picture)
        {
            pictures.Add(picture);
        }
        return pictures;
    }

    private static List<SummaryLine> Lines(ActivityDraft plan, bool isNew, ResultDraft result, TurnContext me)
    {
        var lines = isNew
            ? ActivityPlanQuestions.Lines(plan, me, "plan.")
            : [new("line.title", Say.Words(plan.Title)), new("line.when", new Say("when", plan.When)), new("line.where", new Say("place", plan.Place))];
        lines.Add(new("line.turns", new Say("turns", result.Turns), "turns"));
        lines.Add(new("line.persons", result.Persons is { } persons ? new Say("persons", persons) : "value.notSaid", "persons"));
        lines.Add(new("line.hours", result.Hours is { } hours ? new Say("hours", hours) : "value.notSaid", "hours"));
        foreach (var code in ActivityKinds.Find(plan.Kind)?.Indicators ?? [])
        {
            lines.Add(new("indicator." + code,
                result.Indicators.TryGetValue(code, out var value) ? new Say("amount." + code, value) : "value.notSaid", "indicator." + code));
        }
        lines.Add(new("line.cost", result.Costs.Count == 0 ? "value.notSaid"
            : new Say("several", result.Costs.Select(c => new Say("cost", c.Value, new Say("funding." + c.Key))).ToList()),
            [.. Enumerable.Range(0, Math.Max(1, result.Costs.Count)).SelectMany(i => (string[])[$"cost[{i}]", $"costSource[{i}]"])]));
        lines.Add(new("line.story", result.Story is { } story ? Say.Words(story) : "value.notSaid", "story"));
        lines.Add(new("line.pictures", result.Pictures.Count == 0 ? "value.notSaid" : new Say("pictures", result.Pictures.Count),
            $"picture[{Math.Min(result.Pictures.Count, MaxPictures - 1)}]"));
        return lines;
    }

    private static IEnumerable<Say> Warnings(ResultDraft result)
    {
        if (result.Persons > result.Turns)
            yield return new Say("report.morePersonsThanTurns", result.Persons, result.Turns);
        if (result.Hours > 12)
            yield return new Say("report.longHours", result.Hours);
        foreach (var (code, value) in result.Indicators)
        {
            if (value > Domain.Activities.Indicators.Find(code)!.AskAbove)
                yield return new Say("report.large", new Say("amount." + code, value));
        }
    }

    /// <summary>The length that was planned, as hours a person.</summary>
    private static string UsualHours(ActivityDraft plan) =>
        plan.When.SaidLength is { TotalHours: >= 0.5 and <= 24 } length
            ? Invariant(Math.Round((decimal)length.TotalHours, 1))
            : Ask.Skipped;
}

/// <summary>Which spoken unit an indicator is counted in, so that words like "1,2 tấn" find their figure.</summary>
internal static class IndicatorUnits
{
    public static CountUnit Of(string code) => code switch
    {
        "WasteTonnes" => CountUnit.Tonnes,
        "BloodUnits" => CountUnit.Blood,
        "TreesPlanted" => CountUnit.Trees,
        "RoadClearedKm" or "DrainsClearedKm" or "RoadConcretedKm" or "RoadLitKm" => CountUnit.Km,
        "GiftsGiven" => CountUnit.Gifts,
        "CharityHousesBuilt" or "HousesRepaired" => CountUnit.Houses,
        "VolunteerWorkdays" => CountUnit.Workdays,
        _ when code.EndsWith("Vnd", StringComparison.Ordinal) => CountUnit.Money,
        _ => CountUnit.None,
    };
}

/// <summary>The funding source that words speak of ("xã hội hóa", "ngân sách").</summary>
internal static class FundingWords
{
    private static readonly Lazy<IReadOnlyList<(string Code, string[] Words)>> Words =
        new(() => [.. Enum.GetNames<FundingSource>().Select(s => (s, Texts.TextBook.WordsOf("funding." + s).ToArray()))]);

    public static string? Guess(Utterance words) =>
        words.Folded == "khac" ? nameof(FundingSource.OtherLawful) : KindWords.Guess(words, Words.Value);
}
