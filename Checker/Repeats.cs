namespace VolunteerBot.Checker;

/// <summary>Lays what was heard twice to what was in flight when something was killed, cut or lied to.</summary>
public sealed class Repeats(IReadOnlyList<Trouble> troubles)
{
    /// <summary>
    /// Longest time between a sending and the note that it was sent, which a crash in between undoes: 0.7 s of quiet for answers, a
    /// quarter of a second for outcomes of announcements; the rest is for a busy machine. Seconds.
    /// </summary>
    public const double InFlight = 5;

    /// <summary>A platform that takes a message and loses the answer has it written down a moment before it takes it. Seconds.</summary>
    private const double Soon = 0.5;

    /// <summary>The one thing a platform can do that makes the bot say something twice: it cannot know.</summary>
    public const string LosesAnswers = " takes it and answers nothing";

    /// <summary>The trouble that explains it; null = nothing does.</summary>
    public Trouble? Cause(Repeat repeat) => troubles
        .Where(t => t.Kind != "platform" || t.What == repeat.Chat.Split('/')[0] + LosesAnswers)
        .FirstOrDefault(t => t.From <= repeat.Again && t.Until + Soon >= repeat.First && repeat.First >= t.From - InFlight);
}
