using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Delivery;

/// <summary>What became of an answer.</summary>
public enum AnswerFate
{
    /// <summary>The platform took it.</summary>
    Sent,

    /// <summary>It will never be taken (blocked, gone, unacceptable); the reason is logged and the address marked.</summary>
    GivenUp,
}

/// <summary>Sends the answers of turns: at once, in order for each chat, before any bulk.</summary>
public interface IAnswers
{
    /// <summary>
    /// Ends when the platform took the message or it is certain that it never will. Waits and retries inside (rate limits, outages) for
    /// as long as that takes; cancelled only at shutdown. The caller sends one message of a chat at a time.
    /// </summary>
    /// <param name="replace">The message to replace, as the platform knows it, or null.</param>
    Task<(AnswerFate Fate, string? Ref)> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel);

    /// <summary>Shows that an answer is on its way.</summary>
    void ShowTyping(Address to);
}
