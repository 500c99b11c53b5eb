namespace VolunteerBot.Checker;

/// <summary>Something a person said, as their platform took it up. All instants are seconds since the run began.</summary>
/// <param name="Line">Place in the journal: what stands earlier happened earlier.</param>
/// <param name="Chat">Whose chat it is, such as <c>telegram/5001</c>.</param>
/// <param name="Wants">What the answer must look like; any one of them.</param>
/// <param name="About">What it decides, once it is answered: <c>registration:TITLE</c> or <c>signUp:ACTIVITY-SHIFT-PERSON</c>; null = nothing yet.</param>
public sealed record Said(int Line, double At, string Chat, string Text, IReadOnlyList<Wanted> Wants, string? About);

/// <summary>An answer, known by words that all stand in it.</summary>
/// <param name="Means">What it tells the person has become of the matter, such as <c>Going</c>; null = nothing.</param>
public sealed record Wanted(IReadOnlyList<string> Words, string? Means)
{
    public bool Fits(string text) => Words.All(w => text.Contains(w, StringComparison.Ordinal));
}

/// <summary>Something the platform took from the bot for a chat.</summary>
public sealed record Heard(int Line, double At, string Chat, string Text);

/// <summary>Something that was done to the bot on purpose.</summary>
/// <param name="Kind"><c>kill</c>, <c>database</c>, <c>cut</c>, <c>disk</c> or <c>platform</c>.</param>
/// <param name="What">Which one of them: <c>host 2</c>, <c>telegram hangs</c>.</param>
public sealed record Trouble(string Kind, double From, double Until, string What);

/// <summary>A program that ended: of the bot's verbs, or a host that was not killed.</summary>
public sealed record Ended(string Program, int Code, double At);

/// <summary>Somebody who is to get the announcement.</summary>
public sealed record PlannedRecipient(string Person, string Chat, string Announcement, string Words);

/// <summary>A reminder that falls due in the run.</summary>
/// <param name="Message">Id of the message that carries it.</param>
public sealed record PlannedReminder(string Message, string Chat, string Words);

/// <summary>A shift for which people sign up.</summary>
public sealed record PlannedShift(string Activity, int Shift, int Places);

public sealed record StoredActivity(string Id, string Title);

public sealed record StoredSignUp(string Activity, int Shift, string? Person, int Guests, string State);

/// <summary>One recipient of an announcement, in the ledger.</summary>
public sealed record StoredRecipient(string Announcement, string Person, string State, string? Reason);

/// <summary>A message of the outbox.</summary>
public sealed record StoredMessage(string Id, string State, string? Reason);

/// <summary>How many places the store counts as taken in a shift.</summary>
public sealed record StoredCount(string Activity, int Shift, int Taken, int Waiting);
