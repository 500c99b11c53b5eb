using System.Collections.Concurrent;
using VolunteerBot.Bot.Channels.WebChat;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>How much each conversation may still send now. Forgotten from time to time: a full bucket is like a new one.</summary>
internal sealed class SendAllowances(TimeProvider clock)
{
    private const int MostRemembered = 50_000;

    private readonly ConcurrentDictionary<string, SendAllowance> _allowances = new(StringComparer.Ordinal);

    public bool TryTake(string conversation, int cost)
    {
        if (_allowances.Count > MostRemembered)
            _allowances.Clear();
        return _allowances.GetOrAdd(conversation, _ => new SendAllowance(clock)).TryTake(cost);
    }
}
