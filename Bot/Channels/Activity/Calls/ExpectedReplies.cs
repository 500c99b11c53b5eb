using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.Calls;

/// <summary>
/// Calls with <c>deliveryMode: expectReplies</c>: while one is open, what the bot says in its conversation rides in the answer to the
/// call instead of going through the connector. What comes too late goes through the connector after all.
/// </summary>
internal sealed class ExpectedReplies(IStore store, TimeProvider clock)
{
    /// <summary>Channels give up after about 15 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IStore _store = store;
    private readonly TimeProvider _clock = clock;
    private readonly ConcurrentDictionary<string, Call> _open = new(StringComparer.Ordinal);

    public Call Begin(string chat) => _open[chat] = new(this, chat);

    /// <summary>Whether an open call took what was to be sent.</summary>
    public bool TryTake(string chat, IReadOnlyList<JsonObject> activities) => _open.TryGetValue(chat, out var call) && call.TryTake(activities);

    /// <summary>One call that waits for its replies.</summary>
    internal sealed class Call(ExpectedReplies owner, string chat) : IDisposable
    {
        private readonly Lock _gate = new();
        private readonly JsonArray _activities = [];
        private readonly SemaphoreSlim _news = new(0);
        private int _sends;
        private bool _closed;

        public bool TryTake(IReadOnlyList<JsonObject> activities)
        {
            lock (_gate)
            {
                if (_closed)
                    return false;
                foreach (var activity in activities)
                    _activities.Add(activity.DeepClone());
                _sends++;
                _news.Release();
            }
            return true;
        }

        /// <summary>The answer to the call: after the turn, as many messages as the conversation has to send.</summary>
        public async Task<string> Gather(string conversationId, CancellationToken cancel)
        {
            var wanted = (await owner._store.Get(ConversationRecords.Type, conversationId, cancel))?.Value.Unsent.Count ?? 0;
            using var limit = new CancellationTokenSource(Patience, owner._clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
            try
            {
                while (Sends() < wanted)
                    await _news.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested)
            {
                // The rest goes through the connector.
            }
            lock (_gate)
            {
                _closed = true;
                return new JsonObject { ["activities"] = _activities }.ToJsonString();
            }
        }

        private int Sends()
        {
            lock (_gate)
                return _sends;
        }

        public void Dispose()
        {
            lock (_gate)
                _closed = true;
            owner._open.TryRemove(KeyValuePair.Create(chat, this));
            _news.Dispose();
        }
    }
}
