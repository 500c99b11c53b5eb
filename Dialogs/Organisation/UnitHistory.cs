using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Organisation;

/// <summary>What a unit was called, where it stood, what it came from and what it became, each with its decision.</summary>
internal static class UnitHistory
{
    private const int MostLines = 25;

    public static bool HasOne(OrgUnitId id, OrgHistory history) =>
        history.Find(id) is { } unit && (unit.Versions.Count > 1 || unit.Latest.ValidTo is not null || history.PredecessorsOf(id).Count > 0 || history.SuccessorsOf(id).Count > 0);

    public static Reply Of(OrgUnitId id, TurnContext context)
    {
        var history = context.Units.History;
        if (history.Find(id) is not { } unit)
            return Reply.Of("refused.notFound");
        var lines = unit.Versions.Select(v => new Say(v.ValidTo is null ? "unit.versionOpen" : "unit.version", v.Name, NameOn(history, v.ParentId, v.ValidFrom), v.ValidFrom, v.ValidTo?.AddDays(-1)))
            .Concat(history.PredecessorsOf(id).Select(p => new Say("unit.cameFrom", history.Find(p.From)?.Latest.Name, p.On)))
            .Concat(history.SuccessorsOf(id).Select(s => new Say(s.Share == SuccessionShare.Full ? "unit.wentInto" : "unit.partWentInto", history.Find(s.To)?.Latest.Name, s.On)))
            .Concat(history.Changes.Where(c => c.Basis is not null && c.Units.Contains(id)).Select(c => new Say("unit.decision", c.Basis!.Number, c.Basis.Date, c.On)));
        return Reply.Of(new Say("unit.historyOf", unit.Latest.Name)).Then(new Say("lines", lines.Take(MostLines).ToList())).Offer("unit.back", Command.Unit, "u" + id);
    }

    /// <summary>The unit above as it was called then.</summary>
    private static string NameOn(OrgHistory history, OrgUnitId? id, DateOnly day) =>
        id is { } known && history.Find(known) is { } unit ? (unit.At(day) ?? unit.Latest).Name : "–";
}
