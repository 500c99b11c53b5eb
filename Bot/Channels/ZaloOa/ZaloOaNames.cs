using System.Collections.Concurrent;
using System.Text.Json;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>
/// Events carry no name, so the platform is asked for it when somebody writes for the first time. A greeting without a name is better
/// than a late one: it is not waited for long.
/// </summary>
public sealed class ZaloOaNames(ZaloOaConnection connection, IStore store, TimeProvider clock, ILogger<ZaloOaNames> log)
{
    private const int MostKnown = 100_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>The event with its sender's name where that is new and could be had.</summary>
    public async ValueTask<InboundEvent> Named(InboundEvent inbound, CancellationToken cancel)
    {
        if (inbound.Kind != InboundKind.Message || inbound.SenderName is not null || _known.ContainsKey(inbound.ConversationId))
            return inbound;
        if (await store.Get(ConversationRecords.Type, inbound.ConversationId, cancel) is not null)
            return Known(inbound);
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            var data = await connection.Get("v3.0/oa/user/detail", $$"""{"user_id":"{{inbound.From.Chat}}"}""", either.Token);
            var name = data.ValueKind == JsonValueKind.Object && data.TryGetProperty("display_name", out var said) ? said.GetString() : null;
            return Known(inbound) with { SenderName = string.IsNullOrWhiteSpace(name) ? null : name.Trim() };
        }
        catch (Exception failed) when (failed is ChannelException or OperationCanceledException or InvalidOperationException)
        {
            log.LogDebug("A name could not be had: {Reason}", failed.Message);
            return inbound;
        }
    }

    private InboundEvent Known(InboundEvent inbound)
    {
        if (_known.Count >= MostKnown)
            _known.Clear();
        _known[inbound.ConversationId] = true;
        return inbound;
    }
}
