using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Turns;

/// <summary>An event kept because its turn is slow: it is worked even if the process ends first.</summary>
/// <param name="Seq">Order of arrival, sortable text.</param>
/// <param name="By">The host that works it.</param>
public sealed record InboxEvent(string Id, string Seq, InboundEvent Event, string? By = null);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InboxEvent))]
internal sealed partial class InboxJson : JsonSerializerContext;

/// <summary>How kept events are stored; empty but for slow turns.</summary>
public static class InboxRecords
{
    public static readonly RecordIndex<InboxEvent> BySeq = RecordIndex<InboxEvent>.By("seq", e => e.Seq);

    /// <summary>Those of a conversation, in the order in which they came.</summary>
    public static readonly RecordIndex<InboxEvent> ByConversation = RecordIndex<InboxEvent>.By("conversation", e => Keys.Of(e.Event.ConversationId, e.Seq));

    public static readonly RecordType<InboxEvent> Type = new("inbox", InboxJson.Default.InboxEvent, e => e.Id, BySeq, ByConversation);

    public static RecordQuery<InboxEvent> Of(string conversationId) => RecordQuery<InboxEvent>.Under(Type, ByConversation, conversationId);

    public static string IdOf(InboundEvent inbound) => inbound.ConversationId + "#" + inbound.Id;
}
