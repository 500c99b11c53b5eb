using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Sentences out of the blue about campaigns and sign-ups.</summary>
internal sealed class CampaignOpenings(ICampaigns campaigns)
{
    private static readonly string[] Later = ["de sau", "tinh sau", "de em xem", "de minh xem", "de toi xem", "tra loi sau", "maybe later", "later"];
    private static readonly string[] Creates = ["mo chien dich", "tao chien dich", "khoi dong chien dich", "trien khai chien dich", "them chien dich", "lap chien dich", "launch a campaign", "start a campaign", "create a campaign"];

    private readonly CampaignViews _views = new(campaigns);

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        var said = words.Understood;
        var folded = VietnameseText.Fold(said.Text);
        if (words.Pictures.Count > 0 || folded.Length == 0)
            return null;
        if (IsLater(folded))
            return await Newest(context, cancel) is { } call ? new Lead.Act(new AnswerNo(call.ActivityId, Later: true)) : null;
        return said.Intent.Kind switch
        {
            IntentKind.JoinCampaign when said.Intent.Confidence >= Intent.AskBelow => await Join(said, folded, context, cancel),
            IntentKind.RegisterActivity when IsAboutShift(said, folded) => await Join(said, folded, context, cancel),
            IntentKind.Decline when said.Intent.Confidence >= Intent.AskBelow => await Decline(said, folded, context, cancel),
            IntentKind.Campaigns => new Lead.Show(await _views.List(context, cancel)),
            IntentKind.AnnounceCampaign when Creates.Any(c => folded.Contains(c, StringComparison.Ordinal)) => Create(said),
            _ => null,
        };
    }

    private static bool IsLater(string folded) => Later.Contains(folded.Trim(' ', '.', '!', ','));

    /// <summary>"cho em đăng ký ca sáng": nobody registers an activity called a shift, without a place.</summary>
    private static bool IsAboutShift(Understood said, string folded) => ShiftWords.Names(folded) && said.Place is null;

    private async ValueTask<Lead?> Join(Understood said, string folded, TurnContext context, CancellationToken cancel)
    {
        var open = await _views.OpenCalls(context, cancel);
        if (open.Count == 0)
            return context.OwnUnits.Count == 0 ? null : new Lead.Show(Reply.Of("signup.noneOpen"));
        var named = Named(said, folded, open);
        var guests = Guests(said, folded).ToString(CultureInfo.InvariantCulture);
        if (named is not null)
        {
            var takes = named.Shifts.Where(s => named.TakesSignUps(s, context.Now)).ToList();
            if ((ShiftWords.In(folded, takes) ?? (takes.Count == 1 ? takes[0] : null)) is { } shift)
                return new Lead.Act(new JoinShift(named.ActivityId, shift.No, int.Parse(guests, CultureInfo.InvariantCulture)));
            return new Lead.Begin(JoinShiftFlow.Name, [new Entry("activity", named.ActivityId.ToString(), 0), new Entry("guests", guests, 0)]);
        }
        return new Lead.Begin(JoinShiftFlow.Name, [new Entry("guests", guests, 0)]);
    }

    /// <summary>The call that the words name; where they name none, the only one, or the one people were last told of.</summary>
    private static Recruitment? Named(Understood said, string folded, IReadOnlyList<Recruitment> open)
    {
        var day = said.When is { HasDate: true } when ? DateOnly.FromDateTime(when.Start) : (DateOnly?)null;
        var words = VietnameseText.Fold((said.Title ?? "") + " " + (said.Campaign ?? "")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1).ToHashSet(StringComparer.Ordinal);
        var scored = open.Select(c => (Call: c, Score:
            VietnameseText.Fold(c.Title).Split(' ').Count(words.Contains) + (day is { } d && c.Shifts.Any(s => s.When.Date <= d && d <= s.When.LastDate) ? 3 : 0)))
            .OrderByDescending(s => s.Score).ToList();
        if (scored[0].Score >= 2 && (scored.Count == 1 || scored[1].Score < scored[0].Score))
            return scored[0].Call;
        return open.Count == 1 ? open[0] : scored[0].Score >= 2 ? null : JustTold(open);
    }

    private static Recruitment? JustTold(IReadOnlyList<Recruitment> open) =>
        open.Where(c => c.AnnouncedAt is not null).OrderByDescending(c => c.AnnouncedAt).FirstOrDefault();

    /// <summary>"rủ thêm 2 bạn" brings two; "cho 3 bạn" is oneself and two.</summary>
    private static int Guests(Understood said, string folded)
    {
        if (said.People is not { Value: >= 1 and <= 21 } people)
            return 0;
        var brings = ((string[])["them ", "ru ", "dan ", "keo ", "cung ", "bring", " plus ", " nua"]).Any(w => folded.Contains(w, StringComparison.Ordinal));
        return (int)people.Value - (brings ? 0 : 1);
    }

    /// <summary>With something on record they are asked what to give up; without, it is a no to what they were last told of.</summary>
    private async ValueTask<Lead?> Decline(Understood said, string folded, TurnContext context, CancellationToken cancel)
    {
        var mine = (await campaigns.Of(context.Person.Id, context.Now, cancel)).Where(s => s.IsOnList).Take(6).ToList();
        if (mine.Count == 0)
            return await Newest(context, cancel) is { } call ? new Lead.Act(new AnswerNo(call.ActivityId, Later: false)) : null;
        var reply = Reply.Of("signup.withdrawWhich");
        foreach (var signUp in mine)
        {
            if (await campaigns.Recruitment(signUp.ActivityId, cancel) is { } of && of.Shift(signUp.Shift) is { } shift)
                reply.Offer(new Say("signup.withdrawFrom", of.Title, shift.When), Command.Withdraw, $"{of.ActivityId} {shift.No}");
        }
        return new Lead.Show(reply.Offer("signup.keepAll", Command.Menu));
    }

    private async ValueTask<Recruitment?> Newest(TurnContext context, CancellationToken cancel)
    {
        var open = await _views.OpenCalls(context, cancel);
        return open.Count == 1 ? open[0] : JustTold(open);
    }

    private static Lead.Begin Create(Understood said)
    {
        var answers = new List<Entry>();
        if ((said.Campaign ?? said.Title) is { Length: > 0 and <= 120 } name)
            answers.Add(new Entry("name", char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..], 0));
        if (said.When is { HasDate: true } when && SaidTime.Of(when) is var time)
            answers.Add(new Entry("from", new SaidTime(time.Slot with { From = null, To = null }).ToString(), 0));
        return new Lead.Begin(CampaignFlow.Name, answers);
    }
}
