using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>The part of a turn that obeys commands and tells others.</summary>
internal sealed partial class ConversationTurn
{
    private async ValueTask<Reply?> Obey(Command command, CancellationToken cancel)
    {
        switch (command.Name)
        {
            case Command.Start when command.Argument.Length == 0:
                return await Menu(new Say(context.IsKnown ? "start.known" : "start.new", Name()), cancel);
            case Command.Menu:
                return await Menu(null, cancel);
            case Command.Help:
                return await Help(cancel);
            case Command.Back when _next.Active is not null:
                return await Converse(new Flows.FlowInput.Back(), cancel);
            case Command.Back:
                return await Menu("back.nothing", cancel);
            case Command.Cancel:
                return await Cancel(cancel);
            case Command.Resume:
                return await Resume(cancel);
            case Command.Drop:
                return await Drop(cancel);
            case Command.Language:
                return await ChooseLanguage(command.Argument, cancel);
        }
        if (command.Argument.StartsWith(KeptMark))
        {
            if (TakeKept(command.Argument) is not { } kept)
                return await Menu("button.old", cancel);
            command = command with { Argument = kept };
        }
        foreach (var topic in topics)
        {
            if (await topic.Answer(command, context, cancel) is { } lead)
                return await Follow(lead, cancel);
        }
        if (command.Name == Command.Start)
            return await Menu(null, cancel);
        return await Menu(new Say("command.unknown", command.Name.Length > 32 ? command.Name[..32] : command.Name), cancel);
    }

    private ValueTask<Reply> Help(CancellationToken cancel) => Menu(new Say(HelpFor(), new Say("help.always")), cancel);

    /// <summary>Each kind of user is told of what they came for.</summary>
    private string HelpFor() =>
        context.OwnUnits.Count == 0 ? "help.newcomer"
        : Permissions.MaySomewhere(context.Person, Deed.SubmitReports, context.Today) || Permissions.MaySomewhere(context.Person, Deed.VerifyResults, context.Today) ? "help.cadre"
        : Permissions.MaySomewhere(context.Person, Deed.ManageActivities, context.Today) ? "help" : "help.volunteer";

    private async ValueTask<Reply?> Follow(Lead lead, CancellationToken cancel) => lead switch
    {
        Lead.Show show => show.Reply,
        Lead.ShowAndKeep show => Keep(show),
        Lead.Begin begin => await Begin(begin, cancel),
        Lead.Act act => await Decide(act.Intention, null, cancel),
        _ => null,
    };

    private Reply Keep(Lead.ShowAndKeep show)
    {
        _changes.AddRange(show.Changes);
        return show.Reply;
    }

    private async ValueTask<Reply> Menu(Say? first, CancellationToken cancel)
    {
        var menu = new Reply();
        if (first is { } say)
            menu.Then(say);
        else
            menu.Then("menu.title");
        foreach (var topic in topics)
            await topic.AddToMenu(menu, context, cancel);
        if (_next.Active is not null || _next.Parked.Count > 0)
            menu.Offer("choice.resume", Command.Resume);
        else
            await OfferFromElsewhere(menu, context.Person, cancel);
        return menu.Offer("choice.help", Command.Help);
    }

    private async ValueTask<Reply> ChooseLanguage(string wanted, CancellationToken cancel)
    {
        if (wanted is not ("vi" or "en"))
            return Reply.Of("language.ask").Offer("language.vi", Command.Language, "vi").Offer("language.en", Command.Language, "en");
        _next = _next with { Language = wanted };
        if (context.IsKnown && await people.Find(context.Person.Id, cancel) is { } stored)
        {
            _changes.Add(PeopleRecords.Type.Put(stored.Value with { Language = wanted }, stored.Version));
            _changes.Add(Decision().Audit(Domain.Auditing.AuditActions.PersonChanged, "people/" + stored.Value.Id));
        }
        return await Menu("language.done", cancel);
    }

    /// <summary>The first thing somebody decides puts them on record, with the address they wrote from.</summary>
    /// <remarks>What they confirmed told them so, and that they are of an age to agree themselves.</remarks>
    private void RememberNewcomer(IReadOnlyList<Change> changes, DecisionContext decision, bool agrees)
    {
        if (context.IsKnown || changes.OfType<Put<Person>>().Any())
            return;
        var newcomer = context.Person with { Language = _next.Language };
        if (agrees)
        {
            (newcomer, var proofs) = Agreeing.Now(newcomer, [ConsentPurpose.TakePart], decision);
            _changes.AddRange(proofs);
        }
        _changes.Add(PeopleRecords.Type.Put(newcomer, expectedVersion: 0));
    }

    /// <summary>Whether somebody who is not on record may be put there by it: it says what is kept and asks for their age, or is a guardian's.</summary>
    private static bool MayBeAnybodys(IIntention intention) =>
        intention is Domain.Joining.Join or Domain.Joining.UseCode or Domain.Joining.AgreeForChild || IsAgreedInSummary(intention);

    private static bool IsAgreedInSummary(IIntention intention) => intention is Domain.Activities.RegisterActivity or Domain.Activities.ReportResult;

    /// <summary>Queues what somebody else should hear, in their language, at the first address they have.</summary>
    private async ValueTask Notify(Notice notice, CancellationToken cancel)
    {
        var reader = (await people.Find(notice.To, cancel))?.Value;
        if ((notice.Address ?? (reader is { Addresses: [var first, ..] } ? first : null)) is not { } address)
            return;
        reader ??= new Person { Id = notice.To, Name = "", Language = notice.Language ?? "vi" };
        var their = context with { Person = reader, Language = reader.Language, From = address, Group = null, GroupUnit = null };
        if (topics.Select(t => t.TellOther(notice.What, their)).FirstOrDefault(r => r is not null) is not { } reply)
            return;
        _changes.Add(OutboxRecords.Type.Put(new OutboxMessage
        {
            Id = ids.Next().ToString("N"), Lane = Lane.Notice, To = address, Person = reader.Id, IsAlert = notice.What is IAlert,
            Message = reply.ToMessage(reader.Language, context.Now), QueuedAt = context.Now, NotBefore = context.Now,
        }, expectedVersion: 0));
    }
}
