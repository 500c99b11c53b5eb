using System.Globalization;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>How the bot answered a button press.</summary>
public sealed record PressAnswer(string CallbackQueryId, string Text, bool ShowAlert);

/// <summary>Open button presses; an answer is due within 150 s. Used under the world's gate.</summary>
internal sealed class PressBook(TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(150);
    private readonly Dictionary<string, DateTimeOffset> _open = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly List<PressAnswer> _answers = [];
    private long _last = 7_000_000;

    public IReadOnlyList<PressAnswer> Answers => _answers;

    public string Open()
    {
        var now = clock.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (!_open.TryGetValue(oldest, out var since) || now - since > Life))
            _open.Remove(_order.Dequeue());
        var id = (++_last).ToString(CultureInfo.InvariantCulture);
        _open[id] = now;
        _order.Enqueue(id);
        return id;
    }

    /// <summary>A second answer to the same press is taken too, as by the real server.</summary>
    public bool Answer(PressAnswer answer)
    {
        if (!_open.TryGetValue(answer.CallbackQueryId, out var since) || clock.GetUtcNow() - since > Life)
            return false;
        if (_answers.Count == 10_000)
            _answers.RemoveRange(0, 5_000);
        _answers.Add(answer);
        return true;
    }
}
