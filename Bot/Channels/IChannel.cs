using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels;

/// <summary>
/// One account of one platform. Its adapter turns platform events into <see cref="InboundEvent"/>s and hands them to the turns; this is
/// the other direction. Nothing of the platform leaks past it.
/// </summary>
public interface IChannel
{
    /// <summary><c>telegram/main</c>: channel and account, as addresses begin.</summary>
    string Account { get; }

    ChannelTraits Traits { get; }

    /// <summary>Sends one message to one chat.</summary>
    /// <param name="to">The chat.</param>
    /// <param name="replace">The message to put this in the place of, as the platform knows it; null = a new message. A channel that
    /// cannot replace it any more sends a new one.</param>
    /// <returns>The sent message, as the platform knows it.</returns>
    /// <exception cref="ChannelException">The platform refused or did not answer.</exception>
    Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel);

    /// <summary>Shows that an answer is on its way, where a platform can; never throws.</summary>
    Task ShowTyping(Address to, CancellationToken cancel);

    /// <summary>Fetches a file somebody sent.</summary>
    /// <exception cref="ChannelException">It cannot be had.</exception>
    Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel);
}

/// <summary>What a platform can do, as data.</summary>
/// <param name="MaxText">Longest text, in UTF-16 units after markup is taken out; longer ones are split.</param>
/// <param name="HasButtons">Whether choices are buttons; otherwise they are numbered lines.</param>
/// <param name="MaxPayloadBytes">Longest payload of a button, UTF-8.</param>
/// <param name="BulkPerSecond">How many messages to different people the account may send in a second.</param>
/// <param name="ChatBurst">How many messages one chat takes at once before <paramref name="ChatPerSecond"/> applies.</param>
public sealed record ChannelTraits(
    int MaxText, bool HasButtons, int MaxPayloadBytes, double BulkPerSecond, int ChatBurst, double ChatPerSecond)
{
    /// <summary>Groups are slower than private chats on most platforms.</summary>
    public double GroupPerSecond { get; init; } = ChatPerSecond;

    /// <summary>Whether a message that was sent can be replaced by another; where it cannot, progress is told at its end only.</summary>
    public bool CanReplace { get; init; }

    /// <summary>How documents arrive.</summary>
    public FileDelivery Documents { get; init; }

    public bool ShowsPictures { get; init; } = true;

    /// <summary>Whether the chat id is that of a group.</summary>
    public Func<string, bool> IsGroup { get; init; } = static _ => false;

    /// <summary>Until when after somebody last wrote they may be written to, and at what cost; the shortest first. None = always, free.</summary>
    public IReadOnlyList<ReplyWindow> Windows { get; init; } = [];

    /// <summary>The most a message may cost, in đồng.</summary>
    public int MostCost { get; init; }

    /// <summary>What a message by an approved template costs, which may go at any time; null = there is no such template.</summary>
    public int? TemplateCost { get; init; }

    /// <summary>What may be sent to somebody now.</summary>
    /// <param name="silence">How long ago they last wrote; null = never.</param>
    public SendingTerms TermsAfter(TimeSpan? silence)
    {
        if (Windows.Count == 0)
            return SendingTerms.Free;
        if (Windows.FirstOrDefault(w => silence <= w.UpTo) is { } open)
            return open.CostVnd <= MostCost ? new(open.CostVnd) : new(open.CostVnd, WhyNot: "paidWindow");
        if (TemplateCost is { } cost)
            return cost <= MostCost ? new(cost, NeedsTemplate: true) : new(cost, NeedsTemplate: true, WhyNot: "paidTemplate");
        return new(0, NeedsTemplate: true, WhyNot: silence is null ? "neverWrote" : "windowClosed");
    }
}

/// <summary>A span after somebody last wrote in which they may be written to.</summary>
/// <param name="CostVnd">What one message costs, in đồng.</param>
public sealed record ReplyWindow(TimeSpan UpTo, int CostVnd);

/// <summary>Whether and how a message may be sent to an address now.</summary>
/// <param name="CostVnd">What it costs, in đồng.</param>
/// <param name="NeedsTemplate">Only an approved template goes.</param>
/// <param name="WhyNot">Why it may not be sent at all, as a short code; null = it may.</param>
public sealed record SendingTerms(int CostVnd, bool NeedsTemplate = false, string? WhyNot = null)
{
    public static readonly SendingTerms Free = new(0);

    public bool MaySend => WhyNot is null;
}

/// <summary>What a refusal asks of the sender.</summary>
public enum RefusalKind
{
    /// <summary>Too many at once: wait <see cref="ChannelException.RetryAfter"/>.</summary>
    RateLimited,

    /// <summary>The platform or the way to it is out of order: try again later. The message may have been sent all the same.</summary>
    Unavailable,

    /// <summary>This person cannot be reached any more (blocked, gone, never met).</summary>
    Unreachable,

    /// <summary>The chat goes on under <see cref="ChannelException.MovedTo"/>.</summary>
    Moved,

    /// <summary>The message itself is not acceptable: a mistake of ours.</summary>
    BadMessage,

    /// <summary>The account is refused as a whole (token revoked): nothing can be sent until somebody mends it.</summary>
    AccountRefused,
}

/// <summary>A platform refused a message.</summary>
/// <param name="reason">Short code for the ledger, without personal data: <c>blocked</c>, <c>chatNotFound</c>, <c>timeout</c>.</param>
public sealed class ChannelException(RefusalKind kind, string reason, Exception? inner = null) : Exception(reason, inner)
{
    public RefusalKind Kind { get; } = kind;

    public TimeSpan? RetryAfter { get; init; }

    public string? MovedTo { get; init; }
}
