using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>
/// Calls for volunteers for an activity: how many places, then everything else (more shifts, places for a skill, age, what to bring)
/// stands in the summary to be tapped.
/// </summary>
internal static class RecruitFlow
{
    public const string Name = "recruit";

    public static readonly FlowDefinition Definition = new(Name, "flow.recruit", Run);

    private const int MostShifts = 6;
    private const int MostSkills = 4;
    private const int MostPlaces = 5_000;

    /// <summary>The answers that a call on record amounts to.</summary>
    public static IEnumerable<Entry> Answers(Recruitment call)
    {
        yield return new Entry("activity", call.ActivityId.ToString(), 0);
        yield return new Entry("places", Number(call.Shifts[0].Places), 0);
        for (var i = 1; i < call.Shifts.Count; i++)
        {
            yield return new Entry($"shift[{i}]", new SaidTime(call.Shifts[i].When).ToString(), 0);
            yield return new Entry($"shiftPlaces[{i}]", Number(call.Shifts[i].Places), 0);
        }
        if (call.Shifts.Count > 1)
        {
            yield return new Entry("first", new SaidTime(call.Shifts[0].When).ToString(), 0);
            yield return new Entry("moreShifts", YesNoExpectation.Yes, 0);
            yield return new Entry($"another[{call.Shifts.Count}]", YesNoExpectation.No, 0);
            for (var i = 2; i < call.Shifts.Count; i++)
                yield return new Entry($"another[{i}]", YesNoExpectation.Yes, 0);
        }
        var skills = call.Shifts[0].Skills.ToList();
        for (var i = 0; i < skills.Count; i++)
        {
            yield return new Entry($"skill[{i}]", skills[i].Key, 0);
            yield return new Entry($"skillPlaces[{i}]", Number(skills[i].Value), 0, skills[i].Key);
        }
        yield return new Entry($"skill[{skills.Count}]", Ask.Skipped, 0);
        var terms = call.Terms;
        yield return new Entry("age", terms.MinimumAge is { } age ? Number(age) : Ask.Skipped, 0);
        yield return new Entry("bring", terms.Bring ?? Ask.Skipped, 0);
        yield return new Entry("safety", terms.Safety ?? Ask.Skipped, 0);
        yield return new Entry("contact", terms.Contact ?? Ask.Skipped, 0);
        if (terms.ClosesAt is { } closes)
            yield return new Entry("closes", At(closes), 0);
        if (terms.OpensAt is { } opens)
            yield return new Entry("opens", At(opens), 0);
        if (call.CampaignId is { } campaign)
            yield return new Entry("campaign", campaign.ToString(), 0);
    }

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var id = TypedId.TryRead<ActivityId>(await ask.Text("activity", ""));
        var activity = await ask.Look("activity", (IActivities activities, CancellationToken cancel) => activities.Find(id!.Value, cancel));
        if (activity is null)
            return null;
        var plan = activity.Plan;
        var places = await ask.Number("places", new Say("recruit.places", plan.Title, plan.When), 1, MostPlaces, CountUnit.People,
            fallback: plan.ExpectedPeople is { } expected ? Number(Math.Min(expected, MostPlaces)) : null);
        var skills = await Skills(ask);
        var shifts = await Shifts(ask, plan, places, skills);
        var age = await ask.OptionalNumber("age", "recruit.age", Ages.Account, 60, fallback: Usual(plan.Kind) is { } usual ? Number(usual) : Ask.Skipped);
        var bring = await ask.OptionalText("bring", "recruit.bring", 300, fallback: Ask.Skipped);
        var safety = await ask.OptionalText("safety", "recruit.safety", 300, fallback: Ask.Skipped);
        var contact = await ask.OptionalText("contact", "recruit.contact", 100, fallback: Ask.Skipped);
        var opens = ask.Has("opens") ? await ask.When("opens", "recruit.opens", Lean.Plan) : null;
        var closes = ask.Has("closes") ? await ask.When("closes", "recruit.closes", Lean.Plan) : null;
        var campaigns = await ask.Look("campaigns", (ICampaigns all, CancellationToken cancel) => all.Since(me.Today, cancel));
        var campaign = await WhichCampaign(ask, campaigns, activity);
        var terms = new RecruitmentTerms(opens?.Slot.StartInstant, closes is null ? null : Closes(closes), (int?)age, bring, safety, contact);
        var summary = new Summary(new Say("recruit.summary", plan.Title), [.. Lines(shifts, terms, campaigns.FirstOrDefault(c => c.Id == campaign), opens, closes)], [], "confirm.recruit");
        return await ask.Confirm("ok", summary) ? new SaveRecruitment(activity.Id, campaign, terms, shifts) : null;
    }

    private static async Flow<IReadOnlyList<ShiftPlan>> Shifts(Ask ask, ActivityDraft plan, int places, IReadOnlyDictionary<string, int> skills)
    {
        if (!await ask.YesNo("moreShifts", new Say("recruit.moreShifts", plan.When), fallback: YesNoExpectation.No))
            return [new ShiftPlan(plan.When, places, skills)];
        var first = await ask.When("first", new Say("recruit.first", plan.When), Lean.Plan);
        List<ShiftPlan> shifts = [new(first.Slot, places, skills)];
        var none = new Dictionary<string, int>();
        for (var i = 1; i < MostShifts; i++)
        {
            if (i > 1 && !await ask.YesNo($"another[{i}]", new Say("recruit.another", i)))
                break;
            var when = await ask.When($"shift[{i}]", new Say("recruit.shift", i + 1), Lean.Plan);
            var count = await ask.Number($"shiftPlaces[{i}]", new Say("recruit.shiftPlaces", i + 1), 1, MostPlaces, CountUnit.People);
            shifts.Add(new ShiftPlan(when.Slot, count, none));
        }
        return shifts;
    }

    /// <summary>Places of the first shift that are kept for people with a skill.</summary>
    private static async Flow<Dictionary<string, int>> Skills(Ask ask)
    {
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < MostSkills; i++)
        {
            IReadOnlyList<string> open = [Ask.Skipped, .. Domain.People.Skills.All.Where(s => !kept.ContainsKey(s))];
            var skill = await ask.Choice($"skill[{i}]", open, s => s, s => s == Ask.Skipped ? "picture.done" : new Say("skill." + s), "recruit.skill",
                guess: ChoiceWords.Of("skill.", Domain.People.Skills.All), fallback: i == 0 && !ask.Has("skill[0]") ? Ask.Skipped : null);
            if (skill == Ask.Skipped)
                break;
            kept[skill] = await ask.Number($"skillPlaces[{i}]", new Say("recruit.skillPlaces", new Say("skill." + skill)), 1, MostPlaces, CountUnit.People, about: skill);
        }
        return kept;
    }

    private static async Flow<CampaignId?> WhichCampaign(Ask ask, IReadOnlyList<Campaign> campaigns, Activity activity)
    {
        IReadOnlyList<string> options = [Ask.Skipped, .. campaigns.Select(c => c.Id.ToString())];
        if (options.Count == 1)
            return null;
        var chosen = await ask.Choice("campaign", options, c => c,
            c => c == Ask.Skipped ? "recruit.noCampaign" : Say.Words(campaigns.First(k => k.Id.ToString() == c).Plan.Name), "recruit.campaign",
            fallback: activity.CampaignId is { } already && options.Contains(already.ToString()) ? already.ToString() : Ask.Skipped);
        return TypedId.TryRead<CampaignId>(chosen);
    }

    /// <summary>Nobody under 18 gives blood or clears flood mud (domain reference 4.5).</summary>
    private static int? Usual(string kind) => kind is "BloodDonation" or "DisasterRelief" ? Ages.Adult : null;

    /// <summary>"trước 20h tối thứ bảy" ends at that hour; a whole day ends with it.</summary>
    private static DateTimeOffset Closes(SaidTime said) => said.HasClock ? said.Slot.StartInstant : said.Slot.EndInstant;

    private static IEnumerable<SummaryLine> Lines(IReadOnlyList<ShiftPlan> shifts, RecruitmentTerms terms, Campaign? campaign, SaidTime? opens, SaidTime? closes)
    {
        for (var i = 0; i < shifts.Count; i++)
        {
            yield return new("line.shift", new Say("recruit.shiftLine", i + 1, shifts[i].When, shifts[i].Places),
                i == 0 ? shifts.Count == 1 ? ["places"] : ["first", "places"] : [$"shift[{i}]", $"shiftPlaces[{i}]"]);
        }
        yield return new("line.moreShifts", shifts.Count == 1 ? "choice.no" : "choice.yes", "moreShifts");
        var kept = shifts[0].Skills;
        yield return new("line.skills", kept.Count == 0 ? "value.notSaid"
            : new Say("several", kept.Select(s => new Say("signup.keptSkill", s.Value, new Say("skill." + s.Key))).ToList()), "skill[0]");
        yield return new("line.age", terms.MinimumAge is { } age ? new Say("number", age) : "value.notSaid", "age");
        yield return new("line.bring", terms.Bring is { } bring ? Say.Words(bring) : "value.notSaid", "bring");
        yield return new("line.safety", terms.Safety is { } safety ? Say.Words(safety) : "value.notSaid", "safety");
        yield return new("line.contact", terms.Contact is { } contact ? Say.Words(contact) : "value.notSaid", "contact");
        yield return new("line.opens", opens is null ? "recruit.opensNow" : new Say("when", opens), "opens");
        yield return new("line.closes", closes is null ? "recruit.closesAtStart" : new Say("when", closes), "closes");
        yield return new("line.campaign", campaign is null ? "recruit.noCampaign" : Say.Words(campaign.Plan.Name), "campaign");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset instant)
    {
        var local = VietnamTime.ToLocal(instant);
        var day = DateOnly.FromDateTime(local);
        return new SaidTime(new TimeSlot(day, TimeOnly.FromDateTime(local), day, null)).ToString();
    }
}
