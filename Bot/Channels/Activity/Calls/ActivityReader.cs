using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.Activity.Calls;

/// <summary>What an activity asks of the bot.</summary>
internal enum ActivityUse
{
    /// <summary>Nothing: of a kind we know to ignore, or do not know, which the protocol wants ignored too.</summary>
    Ignored,

    /// <summary>Somebody wrote or pressed.</summary>
    Message,

    /// <summary>The bot and somebody have come together: it may say hello.</summary>
    Meeting,

    /// <summary>The bot was put out, or let in again.</summary>
    Standing,

    /// <summary>The caller waits for a result in the answer itself.</summary>
    Invoke,
}

/// <summary>An activity as far as we understand it.</summary>
/// <param name="Event">Null when nobody is to be told of it.</param>
internal sealed record ReadActivity(ActivityUse Use, ConversationReference Reference, InboundEvent? Event)
{
    /// <summary>Replies are wanted in the answer to the call.</summary>
    public bool ExpectsReplies { get; init; }
}

/// <summary>An activity without what the protocol demands; the message names the field, never its content.</summary>
internal sealed class MalformedActivityException(string field) : Exception(field);

/// <summary>Turns activities into neutral events (Bot Framework, "Activity" 3.x). Unknown fields and types are no error.</summary>
internal sealed class ActivityReader(string channel, string account, TimeProvider clock)
{
    private const int LongestId = 100;

    /// <summary>Channels whose user ids nobody can choose for themselves.</summary>
    private static readonly string[] Vouching = ["msteams"];
    private static readonly (string Type, ActivityUse Use)[] Uses =
    [
        ("message", ActivityUse.Message), ("conversationUpdate", ActivityUse.Meeting), ("event", ActivityUse.Meeting), ("invoke", ActivityUse.Invoke),
        ("installationUpdate", ActivityUse.Standing), ("contactRelationUpdate", ActivityUse.Standing),
    ];

    /// <exception cref="MalformedActivityException">It has no type, or lacks what its type needs.</exception>
    public ReadActivity Read(JsonElement activity, byte[] body, CallerKind caller)
    {
        try
        {
            return Understood(activity, body, caller);
        }
        catch (InvalidOperationException)
        {
            // The name of a field is half of a surrogate pair: whoever looks past it falls over it.
            throw new MalformedActivityException("field");
        }
    }

    private ReadActivity Understood(JsonElement activity, byte[] body, CallerKind caller)
    {
        if (activity.ValueKind != JsonValueKind.Object || ActivityContent.Text(activity, "type") is not { Length: > 0 } type)
            throw new MalformedActivityException("type");
        var reference = ReferenceOf(activity, caller);
        var use = Array.Find(Uses, u => u.Type == type).Use;
        var inbound = use switch
        {
            ActivityUse.Message => Said(activity, Event(activity, body, reference)),
            ActivityUse.Meeting => Met(activity, type, reference) ? Event(activity, body, reference) with { Id = "hello", Text = "/start", SenderName = ActivityContent.NewcomerIn(activity, reference.BotId).Name } : null,
            ActivityUse.Standing => Stands(activity, Event(activity, body, reference)),
            ActivityUse.Invoke => Pressed(activity, Event(activity, body, reference)),
            _ => null,
        };
        if (use == ActivityUse.Meeting && type == "conversationUpdate" && ActivityContent.Names(activity, "membersRemoved", reference.BotId))
            (use, inbound) = (ActivityUse.Standing, Event(activity, body, reference) with { Kind = InboundKind.Blocked });
        return new(inbound is null && use != ActivityUse.Invoke ? ActivityUse.Ignored : use, reference, inbound)
        {
            ExpectsReplies = ActivityContent.Text(activity, "deliveryMode") == "expectReplies",
        };
    }

    private static ConversationReference ReferenceOf(JsonElement activity, CallerKind caller)
    {
        var channelId = Needed(activity, "channelId");
        var conversation = ActivityContent.Object(activity, "conversation") ?? throw new MalformedActivityException("conversation");
        var conversationId = Needed(conversation, "id", "conversation.id");
        var bot = ActivityContent.Object(activity, "recipient") ?? throw new MalformedActivityException("recipient");
        var from = ActivityContent.Object(activity, "from");
        var botId = Needed(bot, "id", "recipient.id");
        var user = (from is { } sender ? ActivityContent.Text(sender, "id") : null) is { Length: > 0 } id && id != botId && id != conversationId ? id : null;
        if (channelId.Length > 64 || !channelId.All(char.IsAsciiLetterOrDigit))
            throw new MalformedActivityException("channelId");
        var isGroup = ActivityContent.IsTrue(conversation, "isGroup");
        return new()
        {
            // Where a channel vouches for its users, somebody's private chat is theirs: so they are known again when they speak in a group.
            Chat = ConversationReference.ChatOf(channelId, !isGroup && Vouching.Contains(channelId)
                ? user ?? ActivityContent.NewcomerIn(activity, botId).Id ?? conversationId : conversationId),
            ChannelId = channelId,
            ServiceUrl = Needed(activity, "serviceUrl"),
            ConversationId = conversationId,
            IsGroup = isGroup,
            TenantId = ActivityContent.Text(conversation, "tenantId"),
            BotId = botId,
            BotName = ActivityContent.Text(bot, "name"),
            UserId = user,
            IsAnonymous = caller == CallerKind.Anonymous,
        };
    }

    private static string Needed(JsonElement of, string name, string? path = null) =>
        ActivityContent.Text(of, name) is { Length: > 0 and <= 2048 } text ? text : throw new MalformedActivityException(path ?? name);

    private InboundEvent Event(JsonElement activity, byte[] body, ConversationReference reference)
    {
        var from = ActivityContent.Object(activity, "from");
        return new()
        {
            Id = EventId(ActivityContent.Text(activity, "id"), body),
            From = new Address(channel, account, reference.Chat),
            GroupMember = reference is { IsGroup: true, UserId: { } member } ? ConversationReference.ChatOf(reference.ChannelId, member) : null,
            At = TimeOf(activity),
            SenderName = from is { } sender ? ActivityContent.Text(sender, "name") : null,
            LanguageTag = ActivityContent.Text(activity, "locale"),
        };
    }

    /// <summary>Without an id of the channel's, the same bytes are the same activity.</summary>
    private static string EventId(string? id, byte[] body) =>
        id is { Length: > 0 and <= LongestId } ? id : "#" + Convert.ToHexStringLower(SHA256.HashData(id is null ? body : System.Text.Encoding.UTF8.GetBytes(id)).AsSpan(0, 16));

    private DateTimeOffset TimeOf(JsonElement activity) =>
        DateTimeOffset.TryParse(ActivityContent.Text(activity, "timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at : clock.GetUtcNow();

    /// <summary>Null for a message with nothing in it.</summary>
    private static InboundEvent? Said(JsonElement activity, InboundEvent inbound)
    {
        var filled = ActivityContent.Fill(activity, inbound);
        return filled is { Text: null, Payload: null, Location: null, Files.Count: 0 } ? null : filled;
    }

    /// <summary>A card's Action.Execute; other invokes are none of ours.</summary>
    private static InboundEvent? Pressed(JsonElement activity, InboundEvent inbound) =>
        ActivityContent.Text(activity, "name") == "adaptiveCard/action" && ActivityContent.PayloadOf(activity) is { } payload
            ? inbound with { Payload = payload, PressedMessage = ActivityContent.Text(activity, "replyToId") } : null;

    /// <summary>In private, once somebody or the bot itself has joined, or a page says so.</summary>
    private static bool Met(JsonElement activity, string type, ConversationReference reference) =>
        !reference.IsGroup && (type == "conversationUpdate"
            ? activity.TryGetProperty("membersAdded", out var added) && added.ValueKind == JsonValueKind.Array && added.GetArrayLength() > 0
            : ActivityContent.Text(activity, "name") == "webchat/join");

    private static InboundEvent? Stands(JsonElement activity, InboundEvent inbound) => ActivityContent.Text(activity, "action") switch
    {
        "remove" or "remove-upgrade" => inbound with { Kind = InboundKind.Blocked },
        "add" or "add-upgrade" => inbound with { Kind = InboundKind.Unblocked },
        _ => null,
    };
}
