using System.Threading.Channels;

namespace VolunteerBot.Fakes.Zalo;

/// <summary>Something the bot sent to a person, as the person sees it.</summary>
/// <param name="Kind"><c>text</c>, <c>image</c>, <c>file</c>, <c>list</c>, <c>request_user_info</c>, <c>template</c>, <c>sticker</c>.</param>
/// <param name="Content">The bytes of a picture or file, where there are any.</param>
public sealed record ZaloMessage(string Id, string To, string Kind, string Text, DateTimeOffset At, byte[]? Content = null)
{
    /// <summary>Buttons of a list: title and payload.</summary>
    public IReadOnlyList<(string Title, string Payload)> Buttons { get; init; } = [];

    /// <summary>
    /// What somebody types to choose what a line of the message offers: its number or letter, or the words of a line that has none.
    /// </summary>
    /// <exception cref="InvalidOperationException">No line offers it.</exception>
    public string AnswerFor(string label)
    {
        foreach (var line in Text.Split('\n').Where(l => l.Contains(label, StringComparison.Ordinal)))
        {
            if (line.IndexOf(". ", StringComparison.Ordinal) is var dot and > 0 and <= 3 && line[..dot].All(char.IsAsciiLetterOrDigit))
                return line[..dot];
            if (line.StartsWith("• ", StringComparison.Ordinal))
                return line[2..];
        }
        throw new InvalidOperationException($"Nothing offers “{label}” in: {Text}");
    }
}

/// <summary>What the bot wrote to one person: all of it, and what nobody has read yet.</summary>
internal sealed class Mailbox(int keep)
{
    private readonly Channel<ZaloMessage> _unread = Channel.CreateUnbounded<ZaloMessage>();
    private readonly Lock _gate = new();
    private readonly Queue<ZaloMessage> _all = [];

    public IReadOnlyList<ZaloMessage> All
    {
        get
        {
            lock (_gate)
                return [.. _all];
        }
    }

    public void Add(ZaloMessage message)
    {
        lock (_gate)
        {
            if (_all.Count >= keep)
                _all.Dequeue();
            _all.Enqueue(message);
        }
        _unread.Writer.TryWrite(message);
    }

    public void Clear()
    {
        while (_unread.Reader.TryRead(out _))
        {
        }
    }

    public async Task<ZaloMessage> Next(TimeSpan patience, Func<string> describe, CancellationToken ct)
    {
        try
        {
            return await _unread.Reader.ReadAsync(ct).AsTask().WaitAsync(patience, ct).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException("The bot wrote nothing. " + describe());
        }
    }
}
