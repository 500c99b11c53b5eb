using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Delivery;

/// <summary>
/// The part of one lane of the outbox that is held in memory: a line for each chat, so that the order within a chat is kept while
/// other chats go past it. Used by one pump alone.
/// </summary>
internal sealed class OutboxLane(Lane lane)
{
    private readonly LinkedList<Line> _lines = [];
    private readonly Dictionary<string, LinkedListNode<Line>> _byAddress = new(StringComparer.Ordinal);

    public Lane Lane { get; } = lane;

    public string Name { get; } = lane == Lane.Notice ? "notice" : "bulk";

    public int Count { get; private set; }

    /// <summary>Chats with something to send.</summary>
    public int Chats => _lines.Count;

    /// <summary>Whether the store may have due ones that are not held here.</summary>
    public bool MayHaveMore { get; set; } = true;

    /// <summary>When the next one of the store, not due yet, becomes due.</summary>
    public DateTimeOffset? NextDue { get; set; }

    /// <summary>When its depth was last looked up.</summary>
    public DateTimeOffset GaugedAt { get; set; }

    /// <summary>Whether messages were settled since.</summary>
    public bool HasChanged { get; set; }

    public void Add(OutboxItem item)
    {
        if (!_byAddress.TryGetValue(item.Message.To, out var node))
            _byAddress[item.Message.To] = node = _lines.AddLast(new Line(item.Message.To, []));
        node.Value.Items.AddLast(item);
        Count++;
    }

    /// <summary>Puts one that has to be tried again back at the head of its line.</summary>
    public void PutBack(OutboxItem item)
    {
        if (!_byAddress.TryGetValue(item.Message.To, out var node))
            _byAddress[item.Message.To] = node = _lines.AddFirst(new Line(item.Message.To, []));
        node.Value.Items.AddFirst(item);
        Count++;
    }

    /// <summary>Takes out the first that may go; null when all have to wait.</summary>
    /// <param name="readyAt">When a message may go; null = only after something else has happened.</param>
    /// <param name="next">When the first of those that have to wait may go.</param>
    public OutboxItem? Take(DateTimeOffset now, Func<OutboxItem, DateTimeOffset?> readyAt, out DateTimeOffset? next)
    {
        next = null;
        for (var node = _lines.First; node is not null; node = node.Next)
        {
            var item = node.Value.Items.First!.Value;
            if (readyAt(item) is not { } ready)
                continue;
            if (ready > now)
            {
                next = next is null || ready < next ? ready : next;
                continue;
            }
            Remove(node);
            return item;
        }
        return null;
    }

    /// <summary>Lets go of everything held; it is all in the store.</summary>
    /// <returns>What was held.</returns>
    public IReadOnlyList<OutboxItem> Clear()
    {
        var held = _lines.SelectMany(l => l.Items).ToList();
        _lines.Clear();
        _byAddress.Clear();
        Count = 0;
        MayHaveMore = true;
        return held;
    }

    private void Remove(LinkedListNode<Line> node)
    {
        node.Value.Items.RemoveFirst();
        Count--;
        if (node.Value.Items.Count == 0)
        {
            _lines.Remove(node);
            _byAddress.Remove(node.Value.Address);
        }
    }

    private sealed record Line(string Address, LinkedList<OutboxItem> Items);
}
