using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Attendances;

/// <summary>Words for what has happened at check-in.</summary>
internal static class AttendanceReceipts
{
    private const int MostListed = 60;

    public static Reply? Tell(IReceipt receipt) => receipt switch
    {
        CheckInShown shown => Shown(shown),
        CheckInChoicesShown choices => Choices(choices.Plan),
        CheckedIn @in => In(@in),
        CheckedOut @out => Reply.Of(new Say("attendance.out", @out.Plan.Title, AttendanceTexts.Clock(@out.At))),
        CheckedInAlready already => Reply.Of(new Say("attendance.already", already.Plan.Title, AttendanceTexts.Clock(already.Attendance.ArrivedAt!.Value))),
        CheckInNeedsMore more => NeedsMore(more),
        CheckInCodeWrong { LockedUntil: { } until } => Reply.Of(new Say("attendance.locked", AttendanceTexts.Clock(until))),
        CheckInCodeWrong wrong => Reply.Of(new Say("attendance.codeWrong", wrong.Left)),
        RollCalled called => Called(called),
        AttendanceShown list => List(list),
        CheckInClosed closed => Closed(closed),
        AttendanceCorrected corrected => Corrected("attendance.corrected", corrected).Offer("attendance.list", Command.CheckIn, "ds " + corrected.Plan.ActivityId),
        AttendanceDisputed => Reply.Of("attendance.disputed"),
        HoursApproved { People: 0 } none => Reply.Of(new Say("attendance.approvedNone", none.Plan.Title)).Offer("attendance.list", Command.CheckIn, "ds " + none.Plan.ActivityId),
        HoursApproved approved => Reply.Of(new Say("attendance.approved", approved.Plan.Title, approved.People)).Offer("attendance.list", Command.CheckIn, "ds " + approved.Plan.ActivityId),
        ActivityRated => Reply.Of("attendance.rated"),
        AttendanceListMade made => Sheet(made),
        CheckInQrShown qr => Qr(qr),
        PaperListKept kept => Reply.Of(new Say("attendance.paperKept", kept.Plan.Title, kept.Pictures)).Offer("attendance.list", Command.CheckIn, "ds " + kept.Plan.ActivityId),
        _ => null,
    };

    public static Reply? TellOther(IReceipt receipt) => receipt switch
    {
        HoursSettled settled => Thanks(settled),
        AttendanceCorrected corrected => Corrected("attendance.correctedForYou", corrected),
        LateEvidence late => Late(late),
        AttendanceDisputed disputed => Reply.Of(new Say("attendance.disputedBy", disputed.Name, disputed.Plan.Title, disputed.Words))
            .Offer("attendance.correct", Command.CorrectAttendance, disputed.Plan.ActivityId.ToString()),
        _ => null,
    };

    private static Reply Shown(CheckInShown shown)
    {
        var plan = shown.Plan;
        var id = plan.ActivityId.ToString();
        var reply = Reply.Of(new Say("attendance.shown", plan.Title, shown.Arrived, shown.Expected));
        if (plan.ClosedAt is not null)
            return reply.Then("attendance.isClosed").Offer("attendance.list", Command.CheckIn, "ds " + id).Offer("attendance.correct", Command.CorrectAttendance, id);
        if (plan.Ways.Contains(CheckInWay.Code))
            reply.Then(new Say("attendance.code", plan.Code));
        if (plan.Ways.Contains(CheckInWay.Link))
            reply.Then(new Say("attendance.page", shown.Page));
        if (plan.Ways.Contains(CheckInWay.Location))
            reply.Then(new Say("attendance.location", plan.Radius));
        if (plan.AllRequired)
            reply.Then("attendance.allRequired");
        reply.Then(plan.WithOut ? "attendance.withOut" : "attendance.inOnly").Then("attendance.rollCallHow");
        if (plan.Ways.Contains(CheckInWay.Link))
            reply.Offer("attendance.qr", Command.CheckIn, "qr " + id).Offer("attendance.newPage", Command.SetCheckIn, "trang " + id);
        reply.Offer("attendance.list", Command.CheckIn, "ds " + id);
        return reply.Offer("attendance.choices", Command.CheckIn, "chon " + id).Offer("attendance.close", Command.CloseCheckIn, id);
    }

    /// <summary>One line and one button for each thing that can be chosen; the button is what a tap makes of it.</summary>
    private static Reply Choices(CheckInPlan plan)
    {
        var id = plan.ActivityId.ToString();
        var reply = Reply.Of(new Say("attendance.choices.title", plan.Title));
        foreach (var (way, verb) in ((CheckInWay, string)[])[(CheckInWay.Code, "ma"), (CheckInWay.Link, "qr"), (CheckInWay.Location, "vitri")])
        {
            if (way != CheckInWay.Location || plan.Point is not null)
                reply.Offer(new Say(plan.Ways.Contains(way) ? "attendance.choices.on" : "attendance.choices.off", new Say("attendance.choices." + way)), Command.SetCheckIn, verb + " " + id);
        }
        reply.Offer(plan.AllRequired ? "attendance.anyWay" : "attendance.bothWays", Command.SetCheckIn, "hai " + id)
            .Offer(plan.WithOut ? "attendance.onlyIn" : "attendance.alsoOut", Command.SetCheckIn, "ra " + id);
        if (plan.Ways.Contains(CheckInWay.Location))
            reply.Offer(new Say("attendance.choices.radius", plan.Radius), Command.SetCheckIn, "bankinh " + id);
        reply.Offer(new Say("attendance.choices.before", (int)plan.Before.TotalMinutes), Command.SetCheckIn, "truoc " + id);
        if (plan.WithOut)
            reply.Offer(new Say("attendance.choices.after", (int)plan.After.TotalMinutes), Command.SetCheckIn, "sau " + id);
        return reply.Then(plan.AllRequired ? "attendance.allRequired" : "attendance.anyWillDo").Then(plan.WithOut ? "attendance.withOut" : "attendance.inOnly").Offer("attendance.open", Command.CheckIn, "mo " + id);
    }

    private static Reply Sheet(AttendanceListMade made)
    {
        var reply = Reply.Of(new Say("attendance.sheetMade", made.Plan.Title, made.People));
        reply.Documents.Add(new SentDocument(made.Paper.FileId, made.Paper.Name, made.Paper.MediaType));
        return reply;
    }

    private static Reply Qr(CheckInQrShown qr)
    {
        var reply = Reply.Of(new Say("attendance.qrShown", qr.Plan.Title, AttendanceTexts.ClockWithSeconds(qr.Until), qr.Page)).Offer("attendance.qrAgain", Command.CheckIn, "qr " + qr.Plan.ActivityId);
        reply.Picture = qr.FileId;
        return reply;
    }

    private static Reply In(CheckedIn checkedIn)
    {
        var reply = Reply.Of(new Say(checkedIn.Attendance.IsWalkIn ? "attendance.inWalkIn" : "attendance.in", checkedIn.Plan.Title, AttendanceTexts.Clock(checkedIn.Attendance.ArrivedAt!.Value)));
        return checkedIn.Plan.WithOut ? reply.Then("attendance.rememberOut") : reply;
    }

    private static Reply NeedsMore(CheckInNeedsMore more)
    {
        var reply = Reply.Of(new Say("attendance.needsMore", more.Plan.Title, new Say("several", more.Missing.Select(w => new Say("attendance.way." + w)).ToList())));
        if (more.Missing.Contains(CheckInWay.Location))
            reply.Hint = InputHint.Location;
        return reply;
    }

    private static Reply Called(RollCalled called)
    {
        var reply = Reply.Of(new Say("attendance.rollCalled", called.Plan.Title, called.Present));
        Add(reply, "attendance.rollCalled.absent", called.Absent);
        Add(reply, "attendance.rollCalled.withNotice", called.WithNotice);
        Add(reply, "attendance.rollCalled.walkIns", called.WalkIns);
        var id = called.Plan.ActivityId.ToString();
        return reply.Offer("attendance.list", Command.CheckIn, "ds " + id).Offer("attendance.correct", Command.CorrectAttendance, id).Offer("attendance.close", Command.CloseCheckIn, id);
    }

    private static Reply List(AttendanceShown shown)
    {
        var id = shown.Plan.ActivityId.ToString();
        var reply = Reply.Of(new Say("attendance.list.title", shown.Plan.Title, shown.People.Count(p => p.Attendance.TookPart), shown.People.Count));
        if (shown.People.Count == 0)
            reply.Then("attendance.list.nobody");
        else
            reply.Then(new Say("lines", shown.People.Take(MostListed).Select((p, i) => AttendanceTexts.Line(i + 1, p)).ToList()));
        if (shown.People.Count > MostListed)
            reply.Then(new Say("list.more", shown.People.Count - MostListed));
        return reply.Offer("attendance.sheet", Command.CheckIn, "xlsx " + id).Offer("attendance.correct", Command.CorrectAttendance, id).Offer("attendance.open", Command.CheckIn, "mo " + id);
    }

    private static Reply Closed(CheckInClosed closed)
    {
        var id = closed.Plan.ActivityId.ToString();
        var reply = Reply.Of(new Say("attendance.closed", closed.Plan.Title, closed.Totals.Persons, closed.Totals.Turns, closed.Totals.Hours));
        if (closed.NoShows > 0)
            reply.Then(new Say("attendance.closed.noShows", closed.NoShows));
        if (closed.ToLookAt > 0)
            reply.Then(new Say("attendance.closed.toLookAt", closed.ToLookAt));
        if (closed.Draft is { } draft)
        {
            reply.Then(draft.Hours is { } hours ? new Say("attendance.draft", draft.Turns, draft.Persons, hours) : new Say("attendance.draftNoHours", draft.Turns, draft.Persons))
                .Offer("attendance.draft.send", Command.ReportAttendance, id).Offer("attendance.draft.change", Command.ReportAttendance, "sua " + id);
        }
        if (closed.ToLookAt > 0)
            reply.Offer("attendance.approveAll", Command.ApproveHours, id);
        return reply.Offer("attendance.list", Command.CheckIn, "ds " + id).Offer("attendance.correct", Command.CorrectAttendance, id);
    }

    private static Reply Thanks(HoursSettled settled)
    {
        var about = $"{settled.Plan.ActivityId} {settled.Attendance.Shift}";
        return Reply.Of(new Say(settled.Attendance.HoursStatus == HoursStatus.Approved ? "attendance.thanks" : "attendance.thanksProposed", settled.Plan.Title, settled.Attendance.Hours))
            .Offer("attendance.rate", Command.RateActivity, about).Offer("attendance.wrong", Command.DisputeAttendance, about);
    }

    private static Reply Late(LateEvidence late)
    {
        var id = late.Plan.ActivityId.ToString();
        return Reply.Of(new Say("attendance.late", late.Name, late.Plan.Title, AttendanceTexts.Clock(late.Attendance.ArrivedAt ?? late.Attendance.StartsAt), late.Attendance.Hours))
            .Offer("attendance.approveAll", Command.ApproveHours, id).Offer("attendance.correct", Command.CorrectAttendance, id);
    }

    private static Reply Corrected(string key, AttendanceCorrected corrected) =>
        Reply.Of(new Say(key, corrected.Plan.Title, corrected.Name, AttendanceTexts.State(corrected.Attendance),
            corrected.Attendance.Hours is { } hours ? new Say("attendance.hours", hours) : new Say("attendance.hoursLater")));

    private static void Add(Reply reply, string key, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
            reply.Then(new Say(key, new Say("several", names.Select(n => Say.Words(n)).ToList())));
    }
}

/// <summary>Why somebody could not check in, and what to do instead.</summary>
internal static class AttendanceRefusals
{
    public static Say? Explain(IRefusal refusal) => refusal switch
    {
        CheckInTooEarly early => new Say("attendance.tooEarly", early.Title, AttendanceTexts.ClockAndDay(early.From)),
        CheckInTooLate late => new Say("attendance.tooLate", late.Title, AttendanceTexts.ClockAndDay(late.Until)),
        CheckInCalledOff off => new Say("attendance.calledOff", off.Title),
        JoinBeforeCheckIn => "attendance.joinFirst",
        CheckInLinkOld old => new Say("attendance.linkOld", old.Title),
        CheckInWayClosed closed => new Say("attendance.wayClosed", closed.Title),
        TooFarAway far => new Say("attendance.tooFar", far.Title, far.Metres, far.Radius),
        NoPointToCompare none => new Say("attendance.noPoint", none.Title),
        CheckInGuessingLocked locked => new Say("attendance.locked", AttendanceTexts.Clock(locked.Until)),
        CheckInNotOpen => "attendance.notOpen",
        NamesNotClear names => new Say("attendance.namesNotClear", new Say("several", names.Unknown.Concat(names.Several).Select(n => Say.Words(n)).ToList())),
        WaysTooFew few => new Say(few.Least == 1 ? "attendance.oneWayAtLeast" : "attendance.twoWaysAtLeast", few.Title),
        NameInSeveralShifts twice => new Say("attendance.nameInShifts", twice.Name, Numbers(twice.Shifts), twice.Shifts[^1]),
        NoSuchShift none => new Say("attendance.noSuchShift", none.Title, Numbers(none.Shifts)),
        NotBegunYet not => (Say)new Say("attendance.notBegun", AttendanceTexts.ClockAndDay(not.StartsAt)),
        _ => (Say?)null,
    };

    private static Say Numbers(IReadOnlyList<int> shifts) => Say.Words(string.Join(", ", shifts));
}
