namespace VolunteerBot.Bot.Channels.Activity.Calls;

/// <summary>How a caller of <c>/api/messages</c> proved itself.</summary>
internal enum CallerKind
{
    /// <summary>The Bot Connector service.</summary>
    Connector,

    /// <summary>The emulator or playground, with a token of the bot's own app.</summary>
    Emulator,

    /// <summary>Not at all: a program on this machine, in Development.</summary>
    Anonymous,
}

/// <summary>Somebody whose token holds, and what the token says of the activity it may bring.</summary>
/// <param name="ServiceUrl">Where answers go; null when the token says nothing of it.</param>
/// <param name="Endorsements">The channels the signing key stands for; null = not asked.</param>
internal sealed record Caller(CallerKind Kind, string? ServiceUrl = null, IReadOnlyCollection<string>? Endorsements = null)
{
    /// <summary>
    /// Why an activity may not come from this caller; null when it may. Answers and the bot's own token go to the service URL, so it
    /// must be the one the token names; without such a word it must be on this machine.
    /// </summary>
    public string? Objection(string channelId, string serviceUrl)
    {
        if (!WebAddress.IsSafe(serviceUrl))
            return "serviceUrl";
        if (ServiceUrl is null ? !WebAddress.IsLoopback(serviceUrl) : !WebAddress.AreEqual(ServiceUrl, serviceUrl))
            return "serviceUrl";
        return Endorsements is null || Endorsements.Contains(channelId) ? null : "endorsement";
    }
}

/// <summary>What the look at a token came to.</summary>
/// <param name="Refused">Short code for the log; null when there is a caller.</param>
internal readonly record struct CallerVerdict(Caller? Caller, string? Refused)
{
    /// <summary>The keys could not be fetched: not the caller's fault, so let them come again.</summary>
    public bool IsTrouble => Refused == "keysUnavailable";

    public static CallerVerdict No(string reason) => new(null, reason);
}
