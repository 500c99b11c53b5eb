using System.Globalization;
using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Sentences out of the blue about campaigns and sign-ups.</summary>
internal sealed partial class CampaignOpenings(ICampaigns campaigns)
{
    private static readonly string[] Later = ["de sau", "tinh sau", "de em xem", "de minh xem", "de toi xem", "tra loi sau", "maybe later", "later"];
    private static readonly string[] Creates = ["mo chien dich", "tao chien dich", "khoi dong chien dich", "trien khai chien dich", "them chien dich", "lap chien dich", "launch a campaign", "start a campaign", "create a campaign"];

    private static readonly string[] ForMyself = [" cho em ", " cho minh ", " cho toi ", " cho e ", " cho tui ", " em muon ", " em dk ", " em dang ky ", " sign me up "];
    private const int MostOffered = 8;

    private readonly CampaignViews _views = new(campaigns);

    /// <summary>
    /// "ca nào còn thiếu người": those who run shifts see which are thin, everybody else what they can help with. Much like
    /// "xã nào còn thiếu", which asks for reports, so it is told by its own words.
    /// </summary>
    public async ValueTask<Lead?> Catch(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        var said = words.Understood;
        if (words.Pictures.Count > 0 || said.Intent.Kind == IntentKind.AnnounceCampaign || !AsksWhatIsThin().IsMatch(VietnameseText.Fold(said.Text)))
            return null;
        return Permissions.MaySomewhere(context.Person, Deed.ManageActivities, context.Today)
            ? new Lead.Show(await ThinView.Show(campaigns, context, cancel)) : new Lead.Show(await _views.List(context, cancel));
    }

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

    /// <summary>
    /// "cho em đăng ký ca sáng": nobody registers an activity called a shift, without a place. Nor one without name or place for
    /// themselves: "cho em đăng ký chiều nay".
    /// </summary>
    private static bool IsAboutShift(Understood said, string folded) => said.Place is null
        && (ShiftWords.Names(folded) || (said.Title is null && said.When is { Weak: false } && Array.Exists(ForMyself, w => (" " + folded + " ").Contains(w, StringComparison.Ordinal))));

    private async ValueTask<Lead?> Join(Understood said, string folded, TurnContext context, CancellationToken cancel)
    {
        var open = await _views.OpenCalls(context, cancel);
        if (open.Count == 0)
            return context.OwnUnits.Count == 0 ? null : new Lead.Show(Reply.Of("signup.noneOpen"));
        var guests = Guests(said, folded);
        var wanted = WantedShift.Read(said, folded);
        var calls = Named(said, folded, open);
        if (wanted.IsSaid)
            return Fitting(calls, wanted, guests, context);
        var call = calls.Count == 1 ? calls[0] : calls.Count == open.Count ? JustTold(calls) : null;
        var entries = new List<Entry> { new("guests", guests.ToString(CultureInfo.InvariantCulture), 0) };
        if (call is null)
            return new Lead.Begin(JoinShiftFlow.Name, entries);
        var takes = call.Shifts.Where(s => call.TakesSignUps(s, context.Now)).ToList();
        return takes.Count == 1 ? new Lead.Act(new JoinShift(call.ActivityId, takes[0].No, guests))
            : new Lead.Begin(JoinShiftFlow.Name, [new Entry("activity", call.ActivityId.ToString(), 0), .. entries]);
    }

    /// <summary>
    /// The shift of which day, part of the day, hour or number were said. One with places goes before the waiting line of another; where
    /// several have places, one that people were just told of; else it is asked.
    /// </summary>
    private static Lead Fitting(IReadOnlyList<Recruitment> calls, WantedShift wanted, int guests, TurnContext context)
    {
        var open = (from c in calls from s in c.Shifts where c.TakesSignUps(s, context.Now) orderby s.When.StartInstant select (Call: c, Shift: s)).ToList();
        var fitting = open.Where(o => wanted.Fits(o.Shift)).ToList();
        if (fitting.Count == 0)
            return new Lead.Show(Offered("signup.noneFits", open));
        var free = fitting.Where(o => SignUpRules.Seat(o.Shift, context.Person.Skills, 0) is not null).ToList();
        var best = free.Count > 0 ? free : fitting;
        if (best.Count > 1 && JustTold([.. best.Select(o => o.Call).DistinctBy(c => c.ActivityId)]) is { } told)
            best = [.. best.Where(o => o.Call.ActivityId == told.ActivityId)];
        return best.Count == 1 ? new Lead.Act(new JoinShift(best[0].Call.ActivityId, best[0].Shift.No, guests))
            : new Lead.Begin(JoinShiftFlow.Name,
            [
                new Entry("among", string.Join(',', best.Take(MostOffered).Select(o => $"{o.Call.ActivityId} {o.Shift.No}")), 0),
                new Entry("guests", guests.ToString(CultureInfo.InvariantCulture), 0),
            ]);
    }

    private static Reply Offered(Say words, IEnumerable<(Recruitment Call, Shift Shift)> shifts)
    {
        var reply = Reply.Of(words);
        foreach (var (call, shift) in shifts.Take(MostOffered))
            reply.Offer(new Say("signup.fittingChoice", call.Title, shift.When, CampaignTexts.Places(shift)), Command.JoinShift, $"{call.ActivityId} {shift.No}");
        return reply;
    }

    /// <summary>The calls whose titles the words name best; all of them where they name none.</summary>
    private static IReadOnlyList<Recruitment> Named(Understood said, string folded, IReadOnlyList<Recruitment> open)
    {
        var words = VietnameseText.Fold((said.Title ?? "") + " " + (said.Campaign ?? "")).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1).ToHashSet(StringComparer.Ordinal);
        var scored = open.Select(c => (Call: c, Score: VietnameseText.Fold(c.Title).Split(' ').Count(words.Contains))).ToList();
        var most = scored.Max(s => s.Score);
        return most >= 2 ? [.. scored.Where(s => s.Score == most).Select(s => s.Call)] : open;
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

    [GeneratedRegex(@"\b(ca|buoi|hoat dong) (nao|gi|mo)\b.{0,20}\b(thieu|chua du|khong du|it|can them) (nguoi|tnv|tinh nguyen vien|ban|nhan luc)\b|\b(con|dang) (thieu nguoi|thieu tnv) (o )?(ca|buoi|hoat dong) nao\b|\bwhich (shifts?|activit(y|ies))\b.{0,30}\b(people|volunteers|short|thin)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhatIsThin();
}
