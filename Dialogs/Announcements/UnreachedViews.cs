using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>Who is not reached: the reasons with their counts, and behind each the names and what can be done.</summary>
internal static class UnreachedViews
{
    public static Reply Show(UnreachedSeen seen, TurnContext context) => seen.Why is { } why ? Names(seen, why, context) : Reasons(seen, context);

    private static Reply Reasons(UnreachedSeen seen, TurnContext context)
    {
        var unit = AnnouncementMessages.UnitName(context.Units, seen.UnitId);
        var missing = seen.Counts.Sum(c => c.People);
        if (missing == 0)
            return Reply.Of(new Say("unreached.none", unit, seen.Reached)).Offer("announce.new", Command.Announce, "moi");
        var reply = Reply.Of(new Say("unreached.head", unit, missing, seen.Reached + missing))
            .Then(new Say("lines", seen.Counts.Select((c, i) => Reason(i + 1, c)).ToList()));
        if (!seen.MaySeeNames)
            reply.Then("unreached.noNames");
        foreach (var count in seen.Counts)
            reply.Offer(new Say("unreached.open", new Say("unreachable." + count.Why)), Command.Unreached, $"{seen.UnitId}-{count.Why}");
        return reply;
    }

    private static Reply Names(UnreachedSeen seen, string why, TurnContext context)
    {
        var all = seen.Counts.FirstOrDefault(c => c.Why == why)?.People ?? 0;
        var reply = Reply.Of(new Say("unreached.names", new Say("unreachable." + why), all));
        var first = seen.Page * ReachDecider.PageSize;
        if (seen.People.Count > 0)
            reply.Then(new Say("lines", seen.People.Select((p, i) => Line(first + i + 1, p, context)).ToList())).Then("roster.noted");
        if (all > seen.Named)
            reply.Then(new Say("unreached.hidden", all - seen.Named));
        if (all > 0)
            reply.Then(new Say("unreached.do." + why));
        if (seen.Page > 0)
            reply.Offer("roster.before", Command.Unreached, $"{seen.UnitId}-{why}-{seen.Page - 1}");
        if (first + seen.People.Count < seen.Named)
            reply.Offer("roster.next", Command.Unreached, $"{seen.UnitId}-{why}-{seen.Page + 1}");
        return reply.Offer("unreached.back", Command.Unreached, seen.UnitId.ToString());
    }

    private static Say Line(int number, Unreached unreached, TurnContext context)
    {
        var unit = AudienceKeys.UnitsOf(unreached.Person).Select(u => context.Units.NameOf(context.Units.Current(u) ?? u)).FirstOrDefault(n => n is not null) ?? "?";
        var where = unreached.Channels.Count == 0 ? "unreached.nowhere" : new Say("several", unreached.Channels.Select(c => new Say("channel." + c)).ToList());
        return new Say("unreached.line", number, unreached.Person.Name, unit, where);
    }

    /// <summary>"đã chặn bot: 4 người (Telegram 3, Zalo 1)"; no channels where nobody has an address.</summary>
    private static Say Reason(int number, UnreachedCount count) => count.ByChannel.Count == 0
        ? new Say("unreached.reason", number, new Say("unreachable." + count.Why), count.People)
        : new Say("unreached.reasonOn", number, new Say("unreachable." + count.Why), count.People,
            new Say("several", count.ByChannel.Select(c => new Say("unreached.onChannel", new Say("channel." + c.Key), c.Value)).ToList()));

    /// <summary>What stands behind the command: a unit, a reason, a page. Null = nothing that can be read.</summary>
    public static SeeUnreached? Wanted(string argument, TurnContext context)
    {
        if (argument.Length == 0)
            return context.OwnUnits is [var own, ..] ? new SeeUnreached(own) : null;
        var parts = argument.Split('-', 3);
        if (Domain.Records.TypedId.TryRead<OrgUnitId>(parts[0]) is not { } unit)
            return null;
        var page = parts.Length < 3 || !int.TryParse(parts[2], out var no) ? 0 : no;
        return new SeeUnreached(context.Units.Current(unit) ?? unit, parts.Length > 1 && AnnouncementViews.KnownReasons.Contains(parts[1]) ? parts[1] : null, page);
    }
}
