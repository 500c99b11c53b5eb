using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>Everything people say and hear about deadlines and reports.</summary>
public sealed class ReportingTopic(IReporting reporting, IReportPapers papers, PageAddress pages) : ITopic
{
    private readonly ReportViews _views = new(reporting);
    private readonly LateViews _late = new(reporting);
    private readonly TemplateViews _templates = new(reporting, papers);

    public IEnumerable<FlowDefinition> Flows => [SubmitReportFlow.Definition, RequestFlow.Definition, TemplateFlow.Definition, PaperTemplateFlow.Definition, .. SmallReportFlows.All];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Deadlines => new Lead.Show(IsId(command.Argument) ? await _views.One(command.Argument, context, cancel) : await _views.Mine(context, cancel)),
        Command.Submit => await Submit(command.Argument, IsId(command.Argument) || command.Argument.Length == 0 ? null : Understanding.Of("nộp báo cáo " + command.Argument, context.Now), context, cancel),
        Command.Late => new Lead.Show(await _late.Show(command.Argument, context, cancel)),
        Command.Sources when command.Argument.Split(' ') is [var id, var code] => new Lead.Show(await _views.Sources(id, code, context, cancel)),
        Command.Approve => await Approve(command.Argument, context, cancel),
        Command.ReturnReport => About("returnReport", command.Argument),
        Command.Extend => await Terms(command.Argument, null, context, cancel),
        Command.Excuse => await Asking(command.Argument, Command.Excuse, context, cancel),
        Command.GrantTerms => new Lead.Act(new DecideTerms(command.Argument, true, null)),
        Command.RefuseTerms => About("refuseTerms", command.Argument),
        Command.Acknowledge => new Lead.Act(new AcknowledgeReminder(command.Argument)),
        Command.Snooze => About("snoozeReport", command.Argument),
        Command.Paper => await Paper(command.Argument, context, cancel),
        Command.Ask => Request(command.Argument, null, context),
        Command.Templates => await _templates.Answer(command.Argument, context, cancel),
        Command.Practice => Practise(context),
        Command.Calendar => await Calendar(command.Argument, context, cancel),
        _ => null,
    };

    public async ValueTask<Lead?> Catch(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        if (words.Documents is [var document, ..] && words.Understood.Intent is not { Kind: IntentKind.AnnounceCampaign, Confidence: >= Intent.AskBelow })
            return document.Text.Length == 0 ? new Lead.Show(Reply.Of(ReceivedDocument.WithoutText)) : PaperTemplateFlow.HolesOf(document.Text) is { Count: > 0 } holes ? await OwnPaper(document, holes, context, cancel) : Request(document.Text, document, context);
        if (words.Understood.Text.Length > 40 && RequestReading.IsRequest(words.Understood.Text) && MayAsk(context))
            return Request(words.Understood.Text, null, context);
        if (words.Pictures.Count == 0 && TermsReading.AsksToBeExcused(words.Understood))
            return await Terms("", words.Understood, context, cancel, isExcuse: true);
        return await FiguresAlone(words, context, cancel);
    }

    public async ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        var said = words.Understood;
        if (words.Pictures.Count > 0)
            return null;
        return said.Intent.Kind switch
        {
            IntentKind.MyDeadlines => new Lead.Show(await _views.Mine(context, cancel)),
            IntentKind.SubmitReport => await Submit("", said, context, cancel),
            IntentKind.AskExtension => await Terms("", said, context, cancel),
            IntentKind.WhoIsLate => new Lead.Show(await _late.Show(said.Period ?? "", context, cancel)),
            _ => null,
        };
    }

    public Reply? Tell(IReceipt receipt, TurnContext context) => receipt is CalendarLinkMade { Link: var link } ? Reply.Of(new Say("rep.done.calendar", AddressOf(link))) : ReportingReceipts.Tell(receipt, context);

    public Reply? TellOther(IReceipt receipt, TurnContext context) => ReportingReceipts.TellOther(receipt, context);

    public Say? Explain(IRefusal refusal) => refusal switch
    {
        NotOwed owed => new Say("rep.refused.notOwed", new Say("rep.standing." + owed.Standing)),
        SubmittedMeanwhile quicker => new Say("rep.refused.meanwhile", quicker.By ?? "?", TimeOnly.FromDateTime(Domain.Time.VietnamTime.ToLocal(quicker.At))),
        TemplateChanged => "rep.refused.templateChanged",
        WrongFigure => "rep.refused.wrongFigure",
        ReasonMissing => "rep.refused.reasonMissing",
        UselessDay day => new Say("rep.refused.uselessDay", ReportWords.Day(day.Due)),
        AlreadyAsked => "rep.refused.alreadyAsked",
        NothingToDecide => "rep.refused.nothingToDecide",
        NobodyAsked => (Say)"rep.refused.nobodyAsked",
        WrongTemplate wrong => TemplateViews.Explain(wrong),
        _ => (Say?)null,
    };

    public async ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel)
    {
        var owed = await _views.Owed(context, cancel);
        if (owed.Count > 0)
            menu.Offer(new Say("rep.menu.deadlinesCount", owed.Count), Command.Deadlines);
        if (ReportingAccess.ReceivesAt(context.Person, context.Units, context.Today).Any(u => context.Units.Below(u).Count > 0) && (await reporting.Templates(cancel)).Count > 0)
            menu.Offer("rep.menu.late", Command.Late);
    }

    /// <summary>Begins the form of the report that was named: by its id, by its period, or the only one owed.</summary>
    private async ValueTask<Lead?> Submit(string argument, Understood? said, TurnContext context, CancellationToken cancel)
    {
        if (IsId(argument))
            return await Form(argument, null, cancel) ?? new Lead.Show(Reply.Of("refused.notFound"));
        if (ReportingAccess.WritesFor(context.Person, context.Units, context.Today).Count == 0)
            return new Lead.Show(ReportViews.NotForYou());
        var owed = (await _views.Owed(context, cancel)).Where(o => !o.IsPractice).ToList();
        var words = argument.Length > 0 ? argument : said?.Text;
        var heard = words is null ? null : new Hearing(Utterance.Of(words), context.Now);
        if (said?.Period is { } period && owed.FindAll(o => o.Period.Key == period) is [var named])
            return await Form(named.Id, heard, cancel);
        if (said is { Period: { } other, Intent.Kind: IntentKind.SubmitReport } && !other.StartsWith('P') && owed.TrueForAll(o => o.Period.Key != other))
            return new Lead.Show(await _views.OfPeriod(other, owed, context, cancel));
        if (owed.Count == 0)
            return new Lead.Show(Reply.Of("rep.mine.nothing").Offer("rep.choice.practice", Command.Practice).Offer("menu.result", Command.Result));
        return owed is [var only] ? await Form(only.Id, heard, cancel) : new Lead.Begin("submitReport", [], heard);
    }

    /// <summary>The form, with the figures that were said already entered; what cannot be a figure is asked for in its turn.</summary>
    private async ValueTask<Lead?> Form(string id, Hearing? heard, CancellationToken cancel)
    {
        if (await reporting.Find(id, cancel) is not { } o)
            return null;
        if (o.State is ObligationState.Excused or ObligationState.Superseded)
            return new Lead.Show(Reply.Of(new Say("rep.refused.notOwed", (Say)("rep.standing." + o.State))).Offer("rep.menu.deadlines", Command.Deadlines));
        var answers = new List<Entry> { new("report", id, 0), new("seen", o.Mark(), 0) };
        if (heard is not null && (await reporting.Templates(cancel)).TryGetValue(o.Template, out var template))
        {
            answers.AddRange(ReportWords.NamesOf(template).Read(heard.Words)
                .Where(f => f.Value is >= 0 and <= ReportIndicator.Largest && decimal.Round(f.Value, template.Indicator(f.Code)!.Decimals) == f.Value)
                .Select(f => new Entry("f." + f.Code, f.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), 0)));
        }
        return new Lead.Begin("submitReport", answers);
    }

    /// <summary>"lượt 120, máu 35, tiền 12tr5" and nothing else, from somebody who owes just one report.</summary>
    private async ValueTask<Lead?> FiguresAlone(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        if (words.Pictures.Count > 0 || words.Understood.Text.Length is 0 or > 300 || ReportingAccess.WritesFor(context.Person, context.Units, context.Today).Count == 0)
            return null;
        var owed = await _views.Owed(context, cancel);
        var templates = await reporting.Templates(cancel);
        var line = Utterance.Of(words.Understood.Text);
        var fitting = owed.Where(o => templates.TryGetValue(o.Template, out var t) && ReportWords.NamesOf(t).IsNothingElse(line)).ToList();
        return fitting.Count switch
        {
            0 => null,
            1 => await Form(fitting[0].Id, new Hearing(line, context.Now), cancel),
            _ => new Lead.Begin("submitReport", [], new Hearing(line, context.Now)),
        };
    }

    private async ValueTask<Lead?> Approve(string argument, TurnContext context, CancellationToken cancel) => argument.Split(' ') switch
    {
        ["tatca", var template, var period] when await _late.ToApprove(template, period, context, cancel) is { Count: > 0 } waiting =>
            new Lead.Act(new ApproveReports([.. waiting.Select(o => o.Id)])),
        [_, var template, var period] => new Lead.Show(await _late.Waiting(template, period, context, cancel)),
        [{ Length: > 0 } id] => new Lead.Act(new ApproveReports([id])),
        _ => new Lead.Show(await _late.Show("", context, cancel)),
    };

    /// <summary>"xin gia hạn báo cáo tháng 11 đến thứ sáu": what the sentence says is not asked again.</summary>
    private async ValueTask<Lead?> Terms(string argument, Understood? said, TurnContext context, CancellationToken cancel, bool isExcuse = false)
    {
        if (IsId(argument))
            return await Asking(argument, Command.Extend, context, cancel);
        if (ReportingAccess.WritesFor(context.Person, context.Units, context.Today).Count == 0)
            return new Lead.Show(ReportViews.NotForYou());
        var all = (await _views.Owed(context, cancel)).Where(o => !o.IsPractice).ToList();
        var open = all.FindAll(o => o.Asked is null);
        if (open.Count == 0)
            return new Lead.Show(Reply.Of(all.Count == 0 ? "rep.mine.nothing" : "rep.refused.alreadyAsked").Offer("rep.menu.deadlines", Command.Deadlines));
        var entries = new List<Entry>();
        var named = said?.Period is { } period ? open.FindAll(o => o.Period.Key == period) : [];
        var report = named is [var one] ? one : open is [var only] ? only : null;
        if (report is not null)
            entries.Add(new Entry("report", report.Id, 0));
        if (isExcuse)
            entries.Add(new Entry("excuse", "yes", 0));
        else if (said is not null && TermsReading.Until(said, report?.Due, context.Now) is { } until)
            entries.Add(new Entry("until", until.ToString(), 0));
        return new Lead.Begin("askTerms", entries);
    }

    /// <summary>A button about one report: it may have been settled since, or somebody has asked already.</summary>
    private async ValueTask<Lead> Asking(string id, string command, TurnContext context, CancellationToken cancel)
    {
        if (!IsId(id))
            return new Lead.Begin("askTerms", [new Entry("excuse", "yes", 0)]);
        if (await reporting.Find(id, cancel) is not { } o || !ReportingAccess.MaySee(context.Person, o, context.Units, context.Today))
            return new Lead.Show(Reply.Of("refused.notFound"));
        if (!o.IsOwed)
            return new Lead.Show(Reply.Of(new Say("rep.refused.notOwed", ReportWords.Standing(o, context.Now))).Offer("choice.open", Command.Deadlines, o.Id));
        if (o.Asked is not null)
            return new Lead.Show(Reply.Of("rep.refused.alreadyAsked").Offer("choice.open", Command.Deadlines, o.Id));
        return new Lead.Begin("askTerms", command == Command.Excuse ? [.. Entry("report", id), new Entry("excuse", "yes", 0)] : Entry("report", id));
    }

    private static bool MayAsk(TurnContext context) => ReportingAccess.ReceivesAt(context.Person, context.Units, context.Today).Any(u => context.Units.Below(u).Count > 0);

    /// <summary>A letter or a sentence that asks for something: its proposal stands in the summary, to be confirmed or changed.</summary>
    private static Lead Request(string text, ReceivedDocument? document, TurnContext context)
    {
        if (!MayAsk(context))
            return new Lead.Show(Reply.Of(document is null ? "rep.late.notForYou" : "rep.request.notForYou"));
        var entries = new List<Entry>();
        if (document is not null)
            entries.AddRange([new Entry("file", document.FileId, 0), new Entry("fileName", document.Name, 0)]);
        if (text.Length == 0)
            return new Lead.Begin("askReport", entries);
        var proposal = RequestReading.Of(text, context.Now);
        if (proposal.Name.Length > 0)
            entries.Add(new Entry("name", proposal.Name, 0));
        if (proposal.Due is { } due && due >= context.Today)
            entries.Add(new Entry("due", new SaidTime(new Domain.Time.TimeSlot(due, null, due, null)).ToString(), 0));
        var first = proposal.Sentence is { } sentence ? new Say("rep.request.found", sentence.Length > 200 ? sentence[..199] + "…" : sentence) : "rep.request.noDay";
        return new Lead.Begin("askReport", entries, First: first);
    }

    /// <summary>A docx with placeholders is meant as a form of one's own.</summary>
    private async ValueTask<Lead> OwnPaper(ReceivedDocument document, IReadOnlyList<string> holes, TurnContext context, CancellationToken cancel)
    {
        if (ReportingAccess.WritesFor(context.Person, context.Units, context.Today).Count == 0)
            return new Lead.Show(ReportViews.NotForYou());
        if ((await reporting.Templates(cancel)).Values.All(t => t.IsOnce))
            return new Lead.Show(Reply.Of("rep.paperTemplate.noReports"));
        return new Lead.Begin("paperTemplate", [new Entry("file", document.FileId, 0), new Entry("fileName", document.Name, 0), new Entry("holes", string.Join(' ', holes), 0)]);
    }

    /// <summary>Takes the usual form again, for the first of the person's units that has one of its own.</summary>
    private async ValueTask<Lead> UsualPaper(string template, TurnContext context, CancellationToken cancel)
    {
        foreach (var unit in ReportingAccess.WritesFor(context.Person, context.Units, context.Today))
        {
            if (await reporting.PaperOf(unit, template, cancel) is not null)
                return new Lead.Act(new SavePaperTemplate(unit, template, null, null));
        }
        return new Lead.Show(Reply.Of("refused.notFound"));
    }

    private static Lead Practise(TurnContext context) =>
        ReportingAccess.WritesFor(context.Person, context.Units, context.Today) is [var unit, ..] ? new Lead.Act(new StartPractice(unit)) : new Lead.Show(ReportViews.NotForYou());

    private async ValueTask<Lead?> Calendar(string argument, TurnContext context, CancellationToken cancel)
    {
        if (ReportingAccess.WritesFor(context.Person, context.Units, context.Today) is not [var unit, ..])
            return new Lead.Show(ReportViews.NotForYou());
        if (argument != "moi" && await reporting.CalendarOf(unit, cancel) is { } link)
            return new Lead.Show(Reply.Of(new Say("rep.done.calendar", AddressOf(link))).Offer("rep.choice.newCalendar", Command.Calendar, "moi"));
        return new Lead.Act(new MakeCalendarLink(unit));
    }

    private string AddressOf(CalendarLink link) => pages.Of("/lich/" + link.Token + ".ics");

    private async ValueTask<Lead?> Paper(string argument, TurnContext context, CancellationToken cancel)
    {
        if (argument.Split(' ') is ["bo", var template])
            return await UsualPaper(template, context, cancel);
        if (argument.Split(' ') is not [var id, var kind] || await reporting.Form(id, context.Units, cancel) is not { } form)
            return new Lead.Show(Reply.Of("refused.notFound"));
        var may = ReportingAccess.MaySee(context.Person, form.Obligation, context.Units, context.Today)
            || ReportingAccess.MaySubmit(context.Person, form.Obligation, form.Template.Line, context.Units, context.Today);
        if (!may)
            return new Lead.Show(Reply.Of("refused.notAllowed"));
        if (kind == "kem")
            return form.Template is { Document: { } file, DocumentName: { } name } ? new Lead.Show(Attached(new SentDocument(file, name, DocumentKinds.MediaTypeOf(name)), "rep.paper.document"))
                : new Lead.Show(Reply.Of("refused.notFound"));
        var made = kind == "xlsx" ? await papers.Xlsx(form, context.Units, cancel) : await papers.Docx(form, context.Units, cancel);
        var reply = Attached(made.Document, form.Obligation.State == ObligationState.Approved ? "rep.paper.done" : "rep.paper.draft");
        return new Lead.ShowAndKeep(reply, KeptFiles.Keep(made.Content, context.Person.Id, context.Now, context.Now + KeptFiles.MadeLast));
    }

    private static Reply Attached(SentDocument document, Say words)
    {
        var reply = Reply.Of(words);
        reply.Documents.Add(document);
        return reply;
    }

    private static Lead.Begin About(string flow, string id) => new(flow, Entry("report", id));

    private static IReadOnlyList<Entry> Entry(string key, string value) => value.Length is > 0 and <= 64 ? [new Entry(key, value, 0)] : [];

    private static bool IsId(string argument) => argument.Length == 16 && argument.All(c => c is >= 'a' and <= 'z' or >= '2' and <= '7');
}
