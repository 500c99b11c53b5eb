using System.Text.Json;
using System.Text.Json.Nodes;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>Updates of one lane are delivered to a webhook one after another: messages by chat, button presses by person.</summary>
internal readonly record struct Lane(char Sort, long Id)
{
    public static Lane OfChat(long id) => new('c', id);

    public static Lane OfPerson(long id) => new('p', id);
}

internal sealed class Update(int id, Lane lane, byte[] json, DateTimeOffset expires)
{
    public int Id { get; } = id;

    public Lane Lane { get; } = lane;

    public byte[] Json { get; } = json;

    public DateTimeOffset Expires { get; } = expires;

    /// <summary>Its place in the queue, so that a webhook can take it out of the middle.</summary>
    public LinkedListNode<Update>? Place { get; set; }
}

/// <summary>Updates the bot has not confirmed, what it wants to hear of, and the poll that is held open. Used under the world's gate.</summary>
internal sealed class UpdateFeed(FakeTelegramOptions options, Lock gate)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan PressLife = TimeSpan.FromSeconds(150);
    private static readonly HashSet<string> AllKinds = new(StringComparer.Ordinal)
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "inline_query", "chosen_inline_result",
        "my_chat_member", "chat_member", "message_reaction", "message_reaction_count", "chat_join_request", "poll", "poll_answer",
    };

    private readonly LinkedList<Update> _pending = new();
    private readonly List<TaskCompletionSource> _idleWaiters = [];
    private int _lastId = options.FirstUpdateId - 1;

    /// <summary>The list in force; null is the default set.</summary>
    public string[]? Allowed { get; private set; }

    public WebhookSender? Webhook { get; set; }

    public int Count => _pending.Count;

    public IEnumerable<Update> Pending => _pending;

    public long Pushed { get; private set; }

    /// <summary>Called when something new waits for a poll.</summary>
    public Action? Arrived { get; set; }

    public bool Wants(string kind) => Allowed is { } allowed
        ? allowed.Contains(kind)
        : kind is not ("chat_member" or "message_reaction" or "message_reaction_count");

    /// <summary>Queues an update; the id, or 0 when the bot does not want this kind.</summary>
    public int Push<TState>(string kind, Lane lane, TState state, Action<Utf8JsonWriter, TState> writeContent)
    {
        if (!Wants(kind))
            return 0;
        var id = ++_lastId;
        var json = Json.Bytes((id, kind, state, writeContent), static (w, all) =>
        {
            w.WriteStartObject();
            w.WriteNumber("update_id", all.id);
            w.WritePropertyName(all.kind);
            all.writeContent(w, all.state);
            w.WriteEndObject();
        });
        Append(new(id, lane, json, options.Clock.GetUtcNow() + (kind == "callback_query" ? PressLife : Day)));
        return id;
    }

    /// <summary>Queues content as it is; the id is put in front.</summary>
    public int PushRaw(string contentJson, Lane lane)
    {
        var id = ++_lastId;
        var update = new JsonObject { ["update_id"] = id };
        foreach (var (name, value) in JsonNode.Parse(contentJson)!.AsObject())
            update[name] = value?.DeepClone();
        Append(new(id, lane, JsonSerializer.SerializeToUtf8Bytes(update), options.Clock.GetUtcNow() + Day));
        return id;
    }

    private void Append(Update update)
    {
        update.Place = _pending.AddLast(update);
        Pushed++;
        if (Webhook is { } webhook)
            webhook.Enqueue(update);
        else
            Arrived?.Invoke();
    }

    public void RememberAllowed(CallArguments call)
    {
        if (call.Object("allowed_updates") is not { ValueKind: JsonValueKind.Array } list)
            return;
        var known = list.EnumerateArray().Select(static kind => kind.GetString() ?? "").Where(AllKinds.Contains).Distinct().ToArray();
        Allowed = known.Length == 0 ? null : known;
    }

    /// <summary>A positive offset confirms everything below it; a negative one keeps only that many from the end.</summary>
    public void Confirm(long offset)
    {
        if (offset < 0)
            while (_pending.Count > -offset)
                _pending.RemoveFirst();
        else
            while (_pending.First is { } first && first.Value.Id < offset)
                _pending.RemoveFirst();
        TellIdle();
    }

    public void Confirm(Update update)
    {
        if (update.Place is { List: not null } place)
            _pending.Remove(place);
        TellIdle();
    }

    public void DropAll()
    {
        _pending.Clear();
        TellIdle();
    }

    public List<Update> Take(int limit)
    {
        var now = options.Clock.GetUtcNow();
        var taken = new List<Update>(Math.Min(limit, _pending.Count));
        for (var node = _pending.First; node is not null && taken.Count < limit;)
        {
            var next = node.Next;
            if (node.Value.Expires <= now)
                _pending.Remove(node);
            else
                taken.Add(node.Value);
            node = next;
        }

        return taken;
    }

    /// <summary>Completes when nothing is left to confirm.</summary>
    public Task IdleAsync()
    {
        lock (gate)
        {
            if (_pending.Count == 0)
                return Task.CompletedTask;
            var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _idleWaiters.Add(waiter);
            return waiter.Task;
        }
    }

    private void TellIdle()
    {
        if (_pending.Count > 0 || _idleWaiters.Count == 0)
            return;
        foreach (var waiter in _idleWaiters)
            waiter.TrySetResult();
        _idleWaiters.Clear();
    }
}
