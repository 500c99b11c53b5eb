using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>
/// Somebody's first entry puts them on record, so its summary says what is kept and why, and its button that they are sixteen: nobody
/// younger comes in without a guardian (domain reference 4.5).
/// </summary>
internal static class Newcomers
{
    public static IReadOnlyList<Say> Warnings(TurnContext me) => me.IsKnown ? [] : ["newcomer.agrees"];

    public static string Confirm(TurnContext me) => me.IsKnown ? "confirm.yes" : "confirm.sixteen";
}
