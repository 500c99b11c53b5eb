using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <summary>A message of the outbox on its way. Used by one pump alone.</summary>
internal sealed class OutboxItem
{
    public OutboxItem(OutboxLane lane, Stored<OutboxMessage> stored, DateTimeOffset now)
    {
        Lane = lane;
        Read(stored, now);
    }

    public OutboxLane Lane { get; }

    public OutboxMessage Message { get; private set; } = null!;

    public Address To { get; private set; } = null!;

    /// <summary>The version it is stored at.</summary>
    public long Version { get; private set; }

    /// <summary>When it was last known to be stored so.</summary>
    public DateTimeOffset ReadAt { get; private set; }

    /// <summary>How often its chat turned out to have moved.</summary>
    public int Moves { get; set; }

    public void Read(Stored<OutboxMessage> stored, DateTimeOffset now)
    {
        if (Message?.To != stored.Value.To)
            To = Address.Parse(stored.Value.To);
        Message = stored.Value;
        Version = stored.Version;
        ReadAt = now;
    }
}

/// <summary>What is to be written about a message: how its record changes.</summary>
/// <param name="IsFinal">It will not be tried again.</param>
/// <param name="WasSent">The platform took it; this is true whatever else has become of the record meanwhile.</param>
internal sealed record Settlement(OutboxItem Item, Func<OutboxMessage, OutboxMessage> Change, bool IsFinal, bool WasSent = false)
{
    /// <summary>Where it was addressed to when this was found out.</summary>
    public string Address { get; } = Item.Message.To;
}
