using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>The one message of a day: polite, one line a report, the most pressing first, without a threat.</summary>
internal static class DigestWords
{
    private const int MostLines = 10;
    private const int MostNames = 15;

    public static Reply Of(ReportDigest digest, TurnContext context)
    {
        var reply = new Reply();
        if (digest.Own.Count > 0)
            Own(reply, digest.Own, context);
        if (digest.Below.Count > 0)
            Below(reply, "rep.digest.below", digest.Below, context);
        if (digest.Deserted.Count > 0)
            Below(reply, "rep.digest.deserted", digest.Deserted, context);
        if (digest.Below.Count + digest.Deserted.Count > 0)
            reply.Offer("rep.menu.late", Command.Late);
        return reply;
    }

    private static void Own(Reply reply, IReadOnlyList<DigestItem> items, TurnContext context)
    {
        var sorted = items.OrderBy(i => i.Obligation.Due).ThenBy(i => i.Obligation.Id, StringComparer.Ordinal).ToList();
        reply.Then(new Say("rep.digest.hello", context.Person.Name));
        reply.Then(new Say("lines", sorted.Take(MostLines).Select(i => Line(i, sorted.Exists(x => x.Obligation.UnitId != i.Obligation.UnitId), context)).ToList()));
        if (sorted.Count > MostLines)
            reply.Then(new Say("list.more", sorted.Count - MostLines));
        var first = sorted[0].Obligation;
        if (sorted.Count == 1)
        {
            reply.Offer(first.State == ObligationState.Draft ? "rep.choice.goOn" : "rep.choice.submit", Command.Submit, first.Id).Offer("rep.choice.noted", Command.Acknowledge, first.Id)
                .Offer("rep.choice.snooze", Command.Snooze, first.Id).Offer("rep.choice.extend", Command.Extend, first.Id);
            return;
        }
        foreach (var (item, i) in sorted.Take(5).Select((item, i) => (item, i)))
            reply.Offer(new Say("rep.mine.open", i + 1), Command.Deadlines, item.Obligation.Id);
        reply.Offer("rep.menu.deadlines", Command.Deadlines);
    }

    /// <param name="ofSeveral">Whether the reader writes for several units: each line says for which.</param>
    private static Say Line(DigestItem item, bool ofSeveral, TurnContext context)
    {
        var o = item.Obligation;
        var days = context.Today.DayNumber - o.Due.DayNumber;
        var when = days > 0 ? new Say("rep.digest.late", days, ReportWords.Day(o.Due)) : days == 0 ? "rep.digest.today" : new Say("rep.digest.due", ReportWords.Due(o));
        return new Say(o.State == ObligationState.Returned ? "rep.digest.returned" : "rep.digest.line",
            ofSeveral ? new Say("rep.title", ReportWords.Title(item.Template, o.Period), ReportWords.UnitName(o.UnitId, context.Units)) : ReportWords.Title(item.Template, o.Period), when);
    }

    private static void Below(Reply reply, string title, IReadOnlyList<DigestItem> items, TurnContext context)
    {
        foreach (var group in items.GroupBy(i => (i.Obligation.Template, i.Obligation.Period.Key)).OrderBy(g => g.Min(i => i.Obligation.Due)))
        {
            var names = group.Select(i => ReportWords.UnitName(i.Obligation.UnitId, context.Units)).Order(StringComparer.Ordinal).ToList();
            var first = group.First();
            reply.Then(new Say(title, ReportWords.Title(first.Template, first.Obligation.Period), names.Count,
                new Say("several", names.Take(MostNames).Select(n => Say.Words(n)).ToList()), names.Count > MostNames ? "rep.andMore" : Say.Words("")));
        }
    }
}
