using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Fire.Phones;

namespace VolunteerBot.Fire;

/// <summary>Waits for what everybody is to get, so that a run ends when its work is done and not by the clock.</summary>
internal sealed class Arrivals
{
    private readonly ConcurrentDictionary<string, bool> _missing;
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Arrivals(Platforms platforms, Province province)
    {
        _missing = new(province.Recipients.Concat(province.Reminded).Select(r => KeyValuePair.Create(r.Channel + "/" + r.Number.ToString(CultureInfo.InvariantCulture), true)));
        platforms.Took += (chat, text) =>
        {
            if (_missing.TryRemove(chat, out _) && _missing.IsEmpty)
                _all.TrySetResult();
        };
    }

    /// <summary>Ends when everybody has got theirs, or when nobody got anything for so long: the checker names who has not.</summary>
    public async Task All(TimeSpan patience, CancellationToken cancel)
    {
        for (var before = int.MaxValue; !_missing.IsEmpty && _missing.Count < before;)
        {
            before = _missing.Count;
            await Task.WhenAny(_all.Task, Task.Delay(patience, cancel));
        }
    }
}
