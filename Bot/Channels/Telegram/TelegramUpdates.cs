using System.Globalization;
using System.Text.Json;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>An update as far as we understand it.</summary>
/// <param name="Id">Its update_id; null when even that cannot be read.</param>
/// <param name="Event">Null when it is knowingly ignored or was refused.</param>
/// <param name="Press">The callback query to answer once the event is safe.</param>
/// <param name="Refused">Why it was refused, without anything of its content; null when it was not.</param>
public readonly record struct MappedUpdate(long? Id, InboundEvent? Event, string? Press = null, string? Refused = null);

/// <summary>
/// Turns updates into neutral events. Knowingly ignored: edits, service messages, other bots, group talk that is not for us.
/// A shape we do not expect is refused, never thrown, so that it cannot block what comes after it.
/// </summary>
public sealed partial class TelegramUpdates(string account, long botId, TimeProvider clock)
{
    /// <summary>The account they are of: <c>telegram/main</c>.</summary>
    public string Account => TelegramChannel.ChannelName + "/" + account;

    /// <summary>Whether the bot's own name is needed to understand it.</summary>
    public static bool IsFromGroup(JsonElement update)
    {
        try
        {
            return update.ValueKind == JsonValueKind.Object && update.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object
                && message.TryGetProperty("chat", out var chat) && chat.ValueKind == JsonValueKind.Object
                && chat.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number) && number < 0;
        }
        catch (InvalidOperationException)
        {
            // A broken text; Map refuses it.
            return false;
        }
    }

    /// <param name="botName">The bot's user name without the @; needed for groups only.</param>
    public MappedUpdate Map(JsonElement update, string botName)
    {
        long? id = null;
        try
        {
            id = update.GetProperty("update_id").GetInt64();
            if (update.TryGetProperty("message", out var message))
                return new(id, OfMessage(id.Value, message, botName));
            if (update.TryGetProperty("callback_query", out var press))
                return OfPress(id.Value, press);
            return new(id, update.TryGetProperty("my_chat_member", out var standing) ? OfStanding(id.Value, standing) : null);
        }
        // What JsonElement throws for a missing property, a wrong type, a broken text or a number out of range; none of the messages quotes content.
        catch (Exception malformed) when (malformed is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            return new(id, null, Refused: malformed.GetType().Name);
        }
    }

    private InboundEvent? OfMessage(long id, JsonElement message, string botName)
    {
        var chat = message.GetProperty("chat");
        var chatId = chat.GetProperty("id").GetInt64();
        var at = DateTimeOffset.FromUnixTimeSeconds(message.GetProperty("date").GetInt64());
        if (message.TryGetProperty("migrate_to_chat_id", out var moved))
            return Event(id, chatId, at) with { Kind = InboundKind.Moved, MovedTo = Invariant(moved.GetInt64()) };
        // Channel posts and messages in the name of a group have no person behind them we could know.
        if (!message.TryGetProperty("from", out var from) || IsBot(from) || IsChannel(chat))
            return null;
        if (IsService(message))
            return null;
        var text = Text(message, "text") ?? Text(message, "caption");
        var member = chatId < 0 ? Invariant(from.GetProperty("id").GetInt64()) : null;
        if (member is not null && !IsForUs(message, botName, ref text))
            return null;
        return Of(from, Event(id, chatId, at)) with
        {
            GroupMember = member,
            Text = text,
            Location = LocationOf(message),
            LocationHints = HintsOf(message),
            Contact = ContactOf(message, from),
            Files = FilesOf(message),
        };
    }

    private MappedUpdate OfPress(long id, JsonElement press)
    {
        var query = press.GetProperty("id").GetString();
        if (!press.TryGetProperty("data", out var data) || !press.TryGetProperty("message", out var message))
            return new(id, null, query);
        var from = press.GetProperty("from");
        var chatId = message.GetProperty("chat").GetProperty("id").GetInt64();
        // A press has no time of its own; the date there is that of the message.
        return new(id, Of(from, Event(id, chatId, clock.GetUtcNow())) with
        {
            GroupMember = chatId < 0 ? Invariant(from.GetProperty("id").GetInt64()) : null,
            Payload = data.GetString(),
            PressedMessage = Invariant(message.GetProperty("message_id").GetInt64()),
        }, query);
    }

    /// <summary>Being blocked and unblocked by a person. In groups the first refused message tells the same.</summary>
    private InboundEvent? OfStanding(long id, JsonElement standing)
    {
        var chatId = standing.GetProperty("chat").GetProperty("id").GetInt64();
        InboundKind? kind = standing.GetProperty("new_chat_member").GetProperty("status").GetString() switch
        {
            "kicked" => InboundKind.Blocked,
            "member" => InboundKind.Unblocked,
            _ => null,
        };
        if (chatId < 0 || kind is null)
            return null;
        var at = DateTimeOffset.FromUnixTimeSeconds(standing.GetProperty("date").GetInt64());
        return Of(standing.GetProperty("from"), Event(id, chatId, at)) with { Kind = kind.Value };
    }

    private InboundEvent Event(long id, long chatId, DateTimeOffset at) =>
        new() { Id = "u" + Invariant(id), From = new Address(TelegramChannel.ChannelName, account, Invariant(chatId)), At = at };

    private static InboundEvent Of(JsonElement from, InboundEvent inbound)
    {
        var (first, last) = (Text(from, "first_name"), Text(from, "last_name"));
        return inbound with { SenderName = last is null ? first : first + " " + last, LanguageTag = Text(from, "language_code") };
    }

    private static bool IsBot(JsonElement from) => from.TryGetProperty("is_bot", out var bot) && bot.GetBoolean();

    private static bool IsChannel(JsonElement chat) => chat.TryGetProperty("type", out var type) && type.ValueEquals("channel");

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
