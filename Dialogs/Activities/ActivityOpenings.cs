using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Sentences out of the blue that are about an activity: what they already say becomes answers, the rest is asked.</summary>
internal sealed class ActivityOpenings(OwedResults owed)
{
    /// <summary>Below this the conversation asks first; with pictures or a location even a guess begins a flow, for nothing happens before the summary.</summary>
    private const double Enough = 0.5;

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        var said = words.Understood;
        if (words.Pictures.Count > 0)
            return await Report(said.Text, words.Pictures, context, cancel);
        if (words.Location is { } point && said.Text.Length == 0)
            return new Lead.Begin("register", [new Entry("where", new Place("", point).ToString(), 0)], First: "opening.location");
        return said.Intent.Kind switch
        {
            IntentKind.RegisterActivity when said.Intent.Confidence >= Enough => Register(said, context),
            IntentKind.ReportResult when said.Intent.Confidence >= Enough => await Report(said, [], context, cancel),
            IntentKind.MyActivities => new Lead.Show(await new ActivityViews(owed.Activities).Show("", context, cancel)),
            IntentKind.Cancel => await Named(said, Command.CancelActivity, "opening.cancelWhich", context, cancel),
            IntentKind.Edit => await Named(said, Command.Change, "opening.editWhich", context, cancel),
            _ => null,
        };
    }

    /// <summary>
    /// "hủy buổi dọn rác", "dời trồng cây sang 6/12": the one activity ahead that the words name is opened for it; otherwise the list,
    /// with nothing done.
    /// </summary>
    private async ValueTask<Lead> Named(Understood said, string command, Say which, TurnContext context, CancellationToken cancel)
    {
        var mine = (await owed.Activities.Of(context.Person.Id, cancel)).Where(a => a.Status == ActivityStatus.Planned && a.PhaseAt(context.Now) == ActivityPhase.Upcoming).ToList();
        var words = VietnameseText.Fold(said.Title ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = words.Length == 0 ? mine : mine.Where(a => VietnameseText.Fold(a.Plan.Title).Split(' ').Intersect(words, StringComparer.Ordinal).Count() >= Math.Min(2, words.Length)).ToList();
        if (command == Command.CancelActivity && said.When is { HasDate: true } when)
            named = [.. named.Where(a => a.Plan.When.Date == DateOnly.FromDateTime(when.Start))];
        if (named is [var only] && (words.Length > 0 || said.When is not null || mine.Count == 1))
            return command == Command.CancelActivity
                ? new Lead.Begin("cancelActivity", [new Entry("activity", only.Id.ToString(), 0)])
                : Changed(only, said, context);
        var list = await new ActivityViews(owed.Activities).Show("", context, cancel);
        list.Parts.Insert(0, which);
        return new Lead.Show(list);
    }

    /// <summary>The change flow with what was said already in the summary; nothing is saved before it is confirmed.</summary>
    private static Lead.Begin Changed(Activity activity, Understood said, TurnContext context)
    {
        var answers = ChangeActivityFlow.Answers(activity.Plan).ToDictionary(e => e.Key, StringComparer.Ordinal);
        var changes = new List<Say>();
        var (plan, heard) = Plan(said with { Title = null, Unit = null, Note = null }, Lean.Plan, context, "");
        foreach (var entry in plan)
        {
            var value = entry.Value!;
            if (entry.Key == "when" && answers["when"].Value is { } old && said.When is { } when)
                value = new WhenExpectation(Lean.Plan).Merge(old, value, new Hearing(Utterance.Of(string.Join(' ', when.Spans.Select(s => s.In(said.Text)))), context.Now));
            answers[entry.Key] = new Entry(entry.Key, value, 0);
            changes.Add(entry.Key switch
            {
                "when" => new Say("when", SaidTime.TryParse(value)!),
                "people" => new Say("people", decimal.Parse(value, CultureInfo.InvariantCulture)),
                _ => Say.Words(value),
            });
        }
        return new Lead.Begin("change", [new Entry("activity", activity.Id.ToString(), 0), new Entry("seen", activity.Plan.Mark(), 0), .. answers.Values],
            heard, changes.Count > 0 ? new Say("confirm.changed", changes) : (Say?)null);
    }

    public static Lead Register(string sentence, TurnContext context) => Register(Understanding.Of(sentence, context.Now), context);

    public ValueTask<Lead?> Report(string sentence, IReadOnlyList<string> pictures, TurnContext context, CancellationToken cancel) =>
        Report(Understanding.Of(sentence, context.Now), pictures, context, cancel);

    private static Lead.Begin Register(Understood said, TurnContext context)
    {
        var (answers, heard) = Plan(said, Lean.Plan, context, "");
        return new Lead.Begin("register", answers, heard);
    }

    private async ValueTask<Lead?> Report(Understood said, IReadOnlyList<string> pictures, TurnContext context, CancellationToken cancel)
    {
        var answers = new List<Entry>();
        Hearing? heard = null;
        if (said.Text.Length > 0)
            answers.Add(new Entry("said", said.Text.Length > 1_000 ? said.Text[..1_000] : said.Text, 0));
        answers.AddRange(pictures.Select((picture, i) => new Entry($"picture[{i}]", picture, 0)));
        if (Same(said, await owed.For(context, cancel)) is { } activity)
        {
            answers.Add(new Entry("activity", activity.Id.ToString(), 0));
        }
        else
        {
            (var plan, heard) = Plan(said, Lean.Report, context, "plan.");
            answers.AddRange(plan);
        }
        return new Lead.Begin("report", answers, heard, pictures.Count > 0 ? new Say("opening.picture", pictures.Count) : (Say?)null);
    }

    /// <summary>The one activity that owes a result and shares its day and most title words with what was said.</summary>
    private static Activity? Same(Understood said, IReadOnlyList<Activity> owing)
    {
        if (said.Title is null)
            return null;
        var words = VietnameseText.Fold(said.Title).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var fitting = owing.Where(a =>
            (said.When is null || DateOnly.FromDateTime(said.When.Start) == a.Plan.When.Date)
            && VietnameseText.Fold(a.Plan.Title).Split(' ').Count(words.Contains) >= Math.Min(3, words.Count)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>Answers the sentence gives to the plan's questions. A time that cannot stand is left to be asked about, in its own words.</summary>
    private static (List<Entry> Answers, Hearing? Heard) Plan(Understood said, Lean lean, TurnContext context, string prefix)
    {
        var answers = new List<Entry>();
        Hearing? heard = null;
        if (said.Title is { Length: > 0 and <= 200 } title)
            answers.Add(new Entry(prefix + "title", char.ToUpper(title[0], CultureInfo.InvariantCulture) + title[1..], 0));
        if (said.When is { } when)
        {
            var only = new Hearing(Utterance.Of(string.Join(' ', when.Spans.Select(span => span.In(said.Text)))), context.Now);
            if (new WhenExpectation(lean).Read(only, inPassing: false) is Reading.Accepted accepted)
                answers.Add(new Entry(prefix + "when", accepted.Value, 0));
            else
                heard = only;
        }
        else if (Times.Impossible(Utterance.Of(said.Text)) is { } span)
        {
            heard = new Hearing(Utterance.Of(said.Text.Substring(span.Start, span.Length)), context.Now);
        }
        if (said.Place is { Text.Length: > 0 and <= 200 } place)
            answers.Add(new Entry(prefix + "where", place.Text.Replace('@', ' '), 0));
        if (said.People is { Value: >= 1 and <= ActivityPlanQuestions.MaxPeople } people && people.Value == decimal.Truncate(people.Value))
            answers.Add(new Entry(prefix + "people", people.Value.ToString("0", CultureInfo.InvariantCulture), 0));
        if (said.Unit is { } unit && new UnitExpectation(context.Units, []).Sure(unit.Text) is { } id)
            answers.Add(new Entry(prefix + "unit", id, 0));
        if (said.Note is { Length: > 0 and <= 1_000 } note)
            answers.Add(new Entry(prefix + "note", note, 0));
        return (answers, heard);
    }
}
