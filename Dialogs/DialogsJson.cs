using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs;

/// <summary>The stored JSON of conversations and messages, written by the compiler.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AddressState))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(FlowState))]
[JsonSerializable(typeof(InboundEvent))]
[JsonSerializable(typeof(OutboxMessage))]
[JsonSerializable(typeof(OutgoingMessage))]
[JsonSerializable(typeof(Run))]
[JsonSerializable(typeof(RunChunk))]
[JsonSerializable(typeof(ChunkOutcome))]
public sealed partial class DialogsJson : JsonSerializerContext;
