using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;

namespace VolunteerBot.Dialogs.Privacy;

/// <summary>Words for what has been done with somebody's data.</summary>
internal static class PrivacyReceipts
{
    public static Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        DataCopied copied => Copied(copied),
        ErasureBegun begun => Reply.Of(new Say("erase.begun", begun.Receipt)),
        ChildErasureBegun begun => Reply.Of(new Say("erase.childBegun", begun.Receipt)),
        ConsentsWithdrawn withdrawn => Reply.Of(new Say("consents.withdrawn", withdrawn.Receipt)).Offer("menu.data", Command.Data).Offer("data.erase", Command.EraseData),
        ConsentsRenewed => Reply.Of("consents.renewed").Offer("menu.data", Command.Data),
        RosterSeen roster => Roster(roster, context),
        DataQuestionAsked asked => Reply.Of(new Say(asked.HasReader ? "data.asked" : "data.askedNobody", asked.Receipt, asked.DueOn)),
        DataQuestionClosed closed => Reply.Of(new Say("data.questionClosed", closed.Receipt)),
        _ => null,
    };

    public static Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        AreYouThere asked => Reply.Of(new Say("notice.areYouThere", context.Person.Name, asked.Until)).Offer("there.yes", Command.Menu).Offer("data.erase", Command.EraseData),
        Erased erased => Reply.Of(new Say("erase.done", erased.Receipt)),
        DataQuestion question => Reply.Of(new Say("notice.dataQuestion", question.Name.Length > 0 ? question.Name : "?", question.Request.Words, question.Request.Receipt, question.Request.DueOn))
            .Offer("data.close", Command.CloseRequest, question.Request.Id),
        DataQuestionClosed closed => Reply.Of(new Say("notice.dataQuestionClosed", closed.Receipt)).Offer("menu.data", Command.Data),
        _ => null,
    };

    private static Reply Copied(DataCopied copied)
    {
        var reply = Reply.Of(new Say("data.copied", copied.Receipt, copied.Until));
        reply.Documents.AddRange(copied.Files.Select(f => new SentDocument(f.FileId, f.Name, f.MediaType)));
        return reply.Offer("menu.data", Command.Data);
    }

    private static Reply Roster(RosterSeen roster, TurnContext context)
    {
        var unit = context.Units.NameOf(roster.UnitId) ?? "?";
        var reply = Reply.Of(roster.Total == 0 ? new Say("roster.empty", unit) : new Say("roster.head", unit, roster.Total));
        var first = roster.Page * PrivacyDecider.PageSize;
        if (roster.People.Count > 0)
            reply.Then(new Say("lines", roster.People.Select((p, i) => Line(first + i + 1, p, roster.UnitId, context)).ToList()));
        if (roster.Total > 0)
            reply.Then("roster.noted");
        if (roster.Page > 0)
            reply.Offer("roster.before", Command.Roster, $"{roster.UnitId}-{roster.Page - 1}");
        if (first + roster.People.Count < roster.Total)
            reply.Offer("roster.next", Command.Roster, $"{roster.UnitId}-{roster.Page + 1}");
        return reply.Offer("unit.back", Command.Unit, "u" + roster.UnitId);
    }

    private static Say Line(int number, Person person, OrgUnitId unit, TurnContext context)
    {
        var roles = person.RolesOn(context.Today).Where(r => r.UnitId == unit).Select(r => RoleNames.Of(r.Role)).Distinct().ToList();
        return new Say("roster.line", number, person.Name, new Say("several", roles));
    }
}
