using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>A question a replay stopped at: what to say, and how to hear the answer.</summary>
/// <param name="About">What it is about; stored with the answer.</param>
/// <param name="Old">An earlier answer that no longer holds, offered again.</param>
/// <param name="Unreadable">An answer is stored that this build cannot read or that is no longer offered.</param>
internal sealed record PendingQuestion(string Key, Say Prompt, Expectation Expectation, string? About, string? Old, bool Unreadable = false)
{
    /// <summary>Answered by its fallback only: words said in passing may fill it.</summary>
    public bool IsAssumed { get; init; }
}
