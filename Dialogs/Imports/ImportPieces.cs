using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Cuts what a list comes to into commits, so that answers are not held up behind 50,000 people. A record stays together with its audit
/// and its reminders. Units come as one: half a tree is no tree.
/// </summary>
public static class ImportPieces
{
    /// <summary>Records in one commit: it holds the one writer for about a quarter of a second.</summary>
    public const int Records = 200;

    /// <summary>Whether it is written piece by piece at all.</summary>
    public static bool IsLong(ImportPlan plan) => plan.Report.Kind != ImportKind.Units && plan.Report.New + plan.Report.Changed > Records;

    public static IReadOnlyList<IReadOnlyList<Change>> Of(ImportPlan plan)
    {
        if (!IsLong(plan))
            return plan.Changes.Count == 0 ? [] : [plan.Changes];
        var (pieces, piece, records) = (new List<IReadOnlyList<Change>>(), new List<Change>(), 0);
        foreach (var change in plan.Changes)
        {
            if (change is Put<Person> or Put<Activity> or Put<OrgUnit> && records++ % Records == 0 && piece.Count > 0)
            {
                pieces.Add(piece);
                piece = [];
            }
            piece.Add(change);
        }
        pieces.Add(piece);
        return pieces;
    }
}
