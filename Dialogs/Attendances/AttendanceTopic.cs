using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Attendances;

/// <summary>Everything people say and hear about being there: codes, places, the roll-call, hours.</summary>
public sealed class AttendanceTopic(ICheckIns checkIns, IActivities activities, CheckInLinks links, ICampaigns campaigns) : ITopic
{
    private readonly TotalsViews _totals = new(checkIns, campaigns);
    private readonly AttendanceResults _results = new(checkIns, activities);
    private static readonly TimeSpan LookBack = TimeSpan.FromHours(36);
    private const int MostShown = 8;

    private static readonly string[] PaperWords = ["danh sach giay", "danh sach ky ten", "danh sach diem danh", "phieu diem danh", "diem danh", "attendance list", "sign-in sheet"];

    public IEnumerable<FlowDefinition> Flows => [CorrectAttendanceFlow.Definition, DisputeAttendanceFlow.Definition, RateActivityFlow.Definition];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Start when command.Argument.StartsWith(CheckInCodes.Prefix, StringComparison.Ordinal) && CheckInCodes.Read(command.Argument) is { } read =>
            new Lead.Act(new CheckIn(read.Code, read.Mark, null, null)),
        Command.CheckIn => await CheckIn(command.Argument, context, cancel),
        Command.SetCheckIn when Split(command.Argument) is (var verb, { } id) && SwitchOf(verb) is { } change => new Lead.Act(new SetCheckIn(id, change)),
        Command.CloseCheckIn when TypedId.TryRead<ActivityId>(command.Argument) is { } id => new Lead.Act(new CloseCheckIn(id)),
        Command.ApproveHours when TypedId.TryRead<ActivityId>(command.Argument) is { } id => new Lead.Act(new ApproveHours(id)),
        Command.Totals => new Lead.Show(await _totals.Show(command.Argument, context, cancel)),
        Command.ReportAttendance => await _results.Lead(command.Argument, cancel),
        Command.CorrectAttendance when TypedId.TryRead<ActivityId>(command.Argument) is { } id => new Lead.Begin(CorrectAttendanceFlow.Definition.Name, [new Entry("activity", id.ToString(), 0)]),
        Command.DisputeAttendance when About(command.Argument) is { } about => new Lead.Begin(DisputeAttendanceFlow.Definition.Name, about),
        Command.RateActivity when About(command.Argument) is { } about => new Lead.Begin(RateActivityFlow.Definition.Name, about),
        _ => null,
    };

    /// <summary>A code, a place where one is expected, a roll-call by somebody who has a check-in open, a picture of the paper list.</summary>
    public async ValueTask<Lead?> Catch(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        if (words.Location is { } point)
            return await PlanFor(point, context, cancel) is { } there ? new Lead.Act(new CheckIn(null, null, there.ActivityId, point)) : null;
        var text = words.Understood.Text;
        if (words.Pictures.Count > 0)
        {
            var folded = VietnameseText.Fold(text);
            return PaperWords.Any(w => folded.Contains(w, StringComparison.Ordinal)) && await Running(context, cancel) is [var newest, ..]
                ? new Lead.Act(new KeepPaperList(newest.ActivityId, words.Pictures)) : null;
        }
        if (links.Read(text) is { } link)
        {
            return link switch
            {
                CheckInLink.Ours ours => new Lead.Act(new CheckIn(ours.Code, ours.Mark, null, null)),
                CheckInLink.OtherSite other => new Lead.Show(Reply.Of(new Say("attendance.otherSite", other.Host))),
                _ => new Lead.Show(Reply.Of("attendance.leadersPage")),
            };
        }
        if (CodeIn(text) is { } code)
            return new Lead.Act(new CheckIn(code.Code, code.Mark, null, null));
        if (TotalsViews.Read(text, context) is { } totals)
            return new Lead.Show(await _totals.Show(totals, context, cancel));
        if (RollCallWords.Read(text, default) is not { } call)
            return null;
        return await Running(context, cancel) is [var plan, ..] ? new Lead.Act(call with { ActivityId = plan.ActivityId }) : null;
    }

    /// <summary>
    /// What they are on the list of, when they stand there; else where they stand, as a code brings in whoever came along; else what they are
    /// on the list of, or what is near, to be told how far it is.
    /// </summary>
    private async ValueTask<CheckInPlan?> PlanFor(GeoPoint point, TurnContext context, CancellationToken cancel)
    {
        var expected = await checkIns.Expecting(context.Person.Id, context.Now, cancel);
        if (expected?.Reaches(point) == true)
            return expected;
        // Who registers activities may mean another one beside it.
        var near = Permissions.MaySomewhere(context.Person, Deed.ManageActivities, context.Today) ? 0 : CheckInPlan.Radii[^1];
        return await checkIns.Around(point, near, context.Now, cancel) is { } there && (expected is null || there.Reaches(point)) ? there : expected;
    }

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) =>
        words.Understood.Intent.Kind == IntentKind.CheckIn ? await CheckIn("", context, cancel) : null;

    public Reply? Tell(IReceipt receipt, TurnContext context) => AttendanceReceipts.Tell(receipt);

    public Reply? TellOther(IReceipt receipt, TurnContext context) => AttendanceReceipts.TellOther(receipt);

    public Say? Explain(IRefusal refusal) => AttendanceRefusals.Explain(refusal);

    /// <summary>Only on the day: to those who lead something that is on.</summary>
    public async ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        if ((await Running(context, cancel)).Count > 0)
            menu.Offer("menu.checkIn", Command.CheckIn);
    }

    private async ValueTask<Lead> CheckIn(string argument, TurnContext context, CancellationToken cancel)
    {
        if (Split(argument) is (var verb, { } id))
            return new Lead.Act(IntentionOf(verb, id));
        if (TypedId.TryRead<ActivityId>(argument) is { } bare)
            return new Lead.Act(new OpenCheckIn(bare));
        if (argument.Length > 0)
            return CheckInCodes.Read(argument) is { } read ? new Lead.Act(new CheckIn(read.Code, read.Mark, null, null)) : new Lead.Show(Reply.Of("attendance.notACode"));
        var today = (await Led(context, cancel)).Take(MostShown).ToList();
        if (today.Count == 0)
            return new Lead.Show(Reply.Of("attendance.how"));
        var reply = Reply.Of("attendance.which");
        foreach (var activity in today)
            reply.Offer(new Say("attendance.option", activity.Plan.Title, activity.Plan.When), Command.CheckIn, "mo " + activity.Id);
        return new Lead.Show(reply);
    }

    private static IIntention IntentionOf(string verb, ActivityId id) => verb switch
    {
        "ds" => new ShowAttendance(id),
        "xlsx" => new MakeAttendanceList(id),
        "qr" => new ShowCheckInQr(id),
        "chon" => new ShowCheckInChoices(id),
        _ => new OpenCheckIn(id),
    };

    /// <summary>What they lead from yesterday to tomorrow, the nearest first.</summary>
    private async ValueTask<IEnumerable<Activity>> Led(TurnContext context, CancellationToken cancel)
    {
        var (from, to) = (context.Today.AddDays(-1), context.Today.AddDays(1));
        var units = await activities.Of(context.OwnUnits, from, to, cancel);
        var own = await activities.Of(context.Person.Id, cancel);
        return own.Concat(units).DistinctBy(a => a.Id)
            .Where(a => a.Plan.When.LastDate >= from && a.Plan.When.Date <= to && a.Status is not (ActivityStatus.Cancelled or ActivityStatus.Merged))
            .Where(a => ActivityAccess.MayManage(context.Person, a, context.Units, context.Today))
            .OrderBy(a => (a.Plan.When.StartInstant - context.Now).Duration());
    }

    /// <summary>Open check-ins of theirs, the one that began last first.</summary>
    private async ValueTask<IReadOnlyList<CheckInPlan>> Running(TurnContext context, CancellationToken cancel) =>
        [.. (await checkIns.OpenOf(context.Person.Id, context.Now - LookBack, cancel)).Where(p => p.StartsAt - p.Before <= context.Now).OrderByDescending(p => p.StartsAt)];

    /// <summary>A text that is a code alone, or one behind "điểm danh", "mã" or "check in".</summary>
    private static (string Code, string? Mark)? CodeIn(string text)
    {
        var folded = VietnameseText.Fold(text).Trim(' ', '.', '!');
        foreach (var before in (string[])["diem danh ", "ma diem danh ", "ma ", "check in ", "checkin ", "code "])
        {
            if (folded.StartsWith(before, StringComparison.Ordinal) && CheckInCodes.Read(folded[before.Length..]) is { } read)
                return read;
        }
        return folded.All(c => char.IsAsciiDigit(c) || c == ' ') || folded.StartsWith(CheckInCodes.Prefix, StringComparison.Ordinal) ? CheckInCodes.Read(folded) : null;
    }

    private static CheckInSwitch? SwitchOf(string verb) => verb switch
    {
        "vitri" => CheckInSwitch.Location,
        "hai" => CheckInSwitch.AllRequired,
        "ra" => CheckInSwitch.WithOut,
        "ma" => CheckInSwitch.Code,
        "qr" => CheckInSwitch.Link,
        "bankinh" => CheckInSwitch.Radius,
        "truoc" => CheckInSwitch.Before,
        "sau" => CheckInSwitch.After,
        "trang" => CheckInSwitch.NewPage,
        _ => null,
    };

    private static (string Verb, ActivityId? Id) Split(string argument) =>
        argument.Split(' ') is [var verb, var text] ? (verb, TypedId.TryRead<ActivityId>(text)) : ("", null);

    private static IReadOnlyList<Entry>? About(string argument) =>
        argument.Split(' ') is [var id, var shift] && TypedId.TryRead<ActivityId>(id) is not null && int.TryParse(shift, out _)
            ? [new Entry("activity", id, 0), new Entry("shift", shift, 0)] : null;
}
