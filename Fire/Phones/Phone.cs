using System.Threading.Channels;

namespace VolunteerBot.Fire.Phones;

/// <summary>What a person holds in their hand: it brings words to the bot by a platform, again and again until they are taken, and hears what comes.</summary>
internal abstract class Phone(string chat, Journal journal)
{
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();

    protected Journal Journal => journal;

    /// <summary>Such as <c>telegram/5001</c>.</summary>
    public string Chat => chat;

    /// <summary>Whether several things said at once reach the bot in the order they were said.</summary>
    public abstract bool KeepsOrder { get; }

    /// <summary>Ends when the platform has it.</summary>
    protected abstract Task Bring(string text, CancellationToken cancel);

    public Task Say(string text, string? about, IReadOnlyList<Expected> wants, CancellationToken cancel)
    {
        journal.Said(chat, text, wants, about);
        return Bring(text, cancel);
    }

    /// <summary>The platform took a message of the bot for this chat.</summary>
    /// <param name="at">When it did, where it is only read later.</param>
    public void Hear(string text, DateTimeOffset? at = null)
    {
        journal.Heard(chat, text, at);
        _heard.Writer.TryWrite(text);
    }

    /// <summary>Ends when one of the answers has come; false when it has not in <paramref name="patience"/>.</summary>
    public async Task<bool> Hears(IReadOnlyList<Expected> wants, TimeSpan patience, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            while (true)
            {
                var text = await _heard.Reader.ReadAsync(limit.Token);
                if (wants.Any(w => w.Fits(text)))
                    return true;
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }
}
