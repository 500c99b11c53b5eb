using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>Words for what has happened to reports, for the one who did it and for others.</summary>
internal static class ReportingReceipts
{
    public static Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        ReportSubmitted done => Submitted(done, context),
        ReportDraftSaved { Obligation: var o } saved => Reply.Of(new Say("rep.done.saved", ReportWords.Title(saved.Template, o.Period))).Offer("rep.choice.goOn", Command.Submit, o.Id),
        ReportsApproved done => Approved(done, context),
        ReportReturned { Obligation: var o } => Reply.Of(new Say("rep.done.returned", Unit(o, context))).Offer("rep.menu.late", Command.Late),
        TermsAsked asked => Asked(asked),
        TermsDecided { IsGranted: true, Obligation: var o } => Reply.Of(new Say("rep.done.granted", Unit(o, context))).Offer("rep.menu.late", Command.Late),
        TermsDecided { Obligation: var o } => Reply.Of(new Say("rep.done.refused", Unit(o, context))).Offer("rep.menu.late", Command.Late),
        ReminderAcknowledged { Obligation: var o } noted => Reply.Of(new Say("rep.done.noted", noted.Next is { } next ? new Say("rep.done.next", At(next)) : Say.Words("")))
            .Offer("rep.choice.submit", Command.Submit, o.Id).Offer("rep.choice.extend", Command.Extend, o.Id),
        ReminderSnoozed { Obligation: var o } later => Reply.Of(new Say("rep.done.snoozed", At(later.Until))).Offer("rep.choice.submit", Command.Submit, o.Id),
        RequestOpened opened => Opened(opened),
        TemplateTurned { Template: var t } => Reply.Of(new Say(t.IsOn ? "rep.done.turnedOn" : "rep.done.turnedOff", t.Name)).Offer("rep.menu.templates", Command.Templates),
        TemplateSaved saved => Saved(saved),
        PracticeStarted { Obligation: var o } => Reply.Of("rep.done.practice").Offer("rep.choice.submit", Command.Submit, o.Id),
        PaperTemplateSaved saved => Papered(saved),
        _ => null,
    };

    public static Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        ReportToApprove { Obligation: var o } wanted =>
            Reply.Of(new Say(wanted.IsCorrection ? "rep.notice.corrected" : "rep.notice.toApprove", wanted.By, Unit(o, context), ReportWords.Title(wanted.Template, o.Period)))
                .Offer("choice.open", Command.Deadlines, o.Id).Offer(o.ReceiverId is null ? "rep.choice.sign" : "rep.choice.approve", Command.Approve, o.Id)
                .Offer("rep.choice.return", Command.ReturnReport, o.Id),
        ReportApproved { Obligation: var o } done =>
            Reply.Of(new Say("rep.notice.approved", done.By, ReportWords.Title(done.Template, o.Period))).Offer("rep.choice.docx", Command.Paper, o.Id + " docx"),
        ReportReturned { Obligation: var o } back =>
            Reply.Of(new Say("rep.notice.returned", back.By, ReportWords.Title(back.Template, o.Period), back.Note)).Offer("rep.choice.submitAgain", Command.Submit, o.Id),
        TermsToDecide { Obligation: { Asked: { } asked } o } wanted =>
            Reply.Of(asked.Kind == TermsKind.Extend
                    ? new Say("rep.notice.extend", wanted.By, Unit(o, context), ReportWords.Title(wanted.Template, o.Period), ReportWords.Day(asked.Until!.Value), asked.Reason)
                    : new Say("rep.notice.excuse", wanted.By, Unit(o, context), ReportWords.Title(wanted.Template, o.Period), asked.Reason))
                .Offer("rep.choice.grant", Command.GrantTerms, o.Id).Offer("rep.choice.refuse", Command.RefuseTerms, o.Id),
        TermsDecided decided => Decided(decided),
        RequestForYou { Obligation: var o, Template: var t } asked => Requested(o, t, asked.By),
        ReportDigest digest => DigestWords.Of(digest, context),
        _ => null,
    };

    private static Reply Submitted(ReportSubmitted done, TurnContext context)
    {
        var o = done.Obligation;
        var reply = Reply.Of(new Say(o.IsPractice ? "rep.done.practised" : done.IsCorrection ? "rep.done.corrected" : "rep.done.submitted",
            ReportWords.Title(done.Template, o.Period), (Say)(o.SubmittedAt < o.DueInstant ? "rep.done.inTime" : "rep.done.tooLate")));
        if (!o.IsPractice)
            reply.Then(done.GoesTo.Count > 0 ? new Say("rep.done.goesTo", new Say("several", done.GoesTo.Select(n => Say.Words(n)).ToList())) : "rep.done.goesToNobody");
        return reply.Offer("choice.open", Command.Deadlines, o.Id).Offer("rep.choice.docx", Command.Paper, o.Id + " docx").Offer("rep.choice.correct", Command.Submit, o.Id);
    }

    private static Reply Papered(PaperTemplateSaved saved)
    {
        var reply = Reply.Of(new Say(saved.IsOwn ? "rep.done.ownPaper" : "rep.done.usualPaper", saved.Template.Name));
        if (saved.IsOwn)
            reply.Offer("rep.choice.usualPaper", Command.Paper, "bo " + saved.Template.Code);
        return reply.Offer("rep.menu.deadlines", Command.Deadlines);
    }

    private static Reply Saved(TemplateSaved saved)
    {
        var reply = Reply.Of(new Say("rep.done.templateSaved", saved.Template.Name, saved.Template.Version));
        if (saved.Open > 0)
            reply.Then(new Say("rep.done.templateOpen", saved.Open));
        if (!saved.Template.IsOn)
            reply.Then("rep.done.templateOff").Offer("rep.choice.turnItOn", Command.Templates, "bat " + saved.Template.Code);
        return reply.Offer("rep.choice.lookAtIt", Command.Templates, "xem " + saved.Template.Code).Offer("rep.menu.templates", Command.Templates);
    }

    private static Reply Approved(ReportsApproved done, TurnContext context)
    {
        var reply = done.Approved is [var only] ? Reply.Of(new Say(only.ReceiverId is null ? "rep.done.signed" : "rep.done.approved", Unit(only, context)))
            : Reply.Of(new Say("rep.done.approvedMany", done.Approved.Count));
        if (done.Left > 0)
            reply.Then(new Say("rep.done.left", done.Left));
        return reply.Offer("rep.menu.late", Command.Late);
    }

    private static Reply Asked(TermsAsked asked)
    {
        var reply = Reply.Of(new Say("rep.done.asked", asked.GoesTo.Count > 0 ? new Say("several", asked.GoesTo.Select(n => Say.Words(n)).ToList()) : "rep.done.superior"));
        return reply.Offer("rep.menu.deadlines", Command.Deadlines);
    }

    private static Reply Opened(RequestOpened opened)
    {
        var reply = Reply.Of(new Say("rep.done.opened", opened.Template.Name, opened.Units, opened.Told));
        if (opened.Nobody > 0)
            reply.Then(new Say("rep.done.nobody", opened.Nobody));
        return reply.Offer("rep.menu.late", Command.Late, opened.Template.Code + " " + opened.Template.Only!.Key);
    }

    private static Reply Decided(TermsDecided decided)
    {
        var title = ReportWords.Title(decided.Template, decided.Obligation.Period);
        var reply = Reply.Of(decided.IsGranted
            ? decided.Asked.Kind == TermsKind.Extend ? new Say("rep.notice.extended", decided.By, title, ReportWords.Day(decided.Obligation.Due)) : new Say("rep.notice.excused", decided.By, title)
            : new Say("rep.notice.termsRefused", decided.By, title, ReportWords.Day(decided.Obligation.Due)));
        if (decided.Note is { } note)
            reply.Then(new Say("rep.notice.note", note));
        return decided.Obligation.IsOwed ? reply.Offer("rep.choice.submit", Command.Submit, decided.Obligation.Id) : reply;
    }

    private static Reply Requested(ReportObligation o, ReportTemplate template, string by)
    {
        var reply = Reply.Of(new Say("rep.notice.request", by, template.Name, ReportWords.Due(o)));
        if (template is { Document: { } file, DocumentName: { } name })
            reply.Documents.Add(new SentDocument(file, name, DocumentKinds.MediaTypeOf(name)));
        return reply.Offer("rep.choice.submit", Command.Submit, o.Id).Offer("rep.choice.noted", Command.Acknowledge, o.Id).Offer("rep.choice.extend", Command.Extend, o.Id);
    }

    private static string Unit(ReportObligation o, TurnContext context) => ReportWords.UnitName(o.UnitId, context.Units);

    private static Say At(DateTimeOffset instant)
    {
        var local = VietnamTime.ToLocal(instant);
        return new Say("rep.at", TimeOnly.FromDateTime(local), ReportWords.Day(DateOnly.FromDateTime(local)));
    }
}

/// <summary>Media types of the documents that reports deal in.</summary>
internal static class DocumentKinds
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Pdf = "application/pdf";

    public static string MediaTypeOf(string name) => name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "docx" => Docx,
        "xlsx" => Xlsx,
        "pdf" => Pdf,
        _ => "application/octet-stream",
    };
}
