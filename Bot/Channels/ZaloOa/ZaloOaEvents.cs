using System.Globalization;
using System.Text.Json;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>An event as far as we understand it.</summary>
/// <param name="Name">The platform's name of its kind, cut short; for the log.</param>
/// <param name="Event">Null when it is knowingly ignored or was refused.</param>
/// <param name="Withdrawn">The user who took back their consent.</param>
/// <param name="Refused">Why it was refused, without anything of its content; null when it was not.</param>
public readonly record struct MappedZaloEvent(string Name, InboundEvent? Event, string? Withdrawn = null, string? Refused = null);

/// <summary>
/// Turns events into neutral ones. A shape we do not expect is refused, never thrown. Knowingly ignored: echoes of what the account sent
/// (also by a person at the console: the bot goes on), receipts ("read" is never claimed), reactions, tags, visitors without Zalo,
/// groups of the account, the chat being opened.
/// </summary>
public sealed partial class ZaloOaEvents(string account)
{
    private const int LongestName = 40;

    public MappedZaloEvent Map(JsonElement e)
    {
        var name = "?";
        try
        {
            name = e.GetProperty("event_name").GetString() ?? "";
            if (name.Length > LongestName)
                name = name[..LongestName];
            return name switch
            {
                "user_send_text" or "user_send_image" or "user_send_gif" or "user_send_link" or "user_send_audio" or "user_send_video" or "user_send_sticker"
                    or "user_send_location" or "user_send_business_card" or "user_send_file" => new(name, OfMessage(e, name)),
                "user_submit_info" => new(name, OfInfo(e)),
                // What pressing Start is elsewhere: the door is open, and somebody waits for a word.
                "follow" => new(name, Event(e, Follower(e), null) with { Text = "/start" }),
                "unfollow" => new(name, Event(e, Follower(e), null) with { Kind = InboundKind.Blocked }),
                "user_withdraw" => new(name, Event(e, Follower(e), null) with { Kind = InboundKind.Blocked, TakesBackConsent = true }, Withdrawn: Follower(e)),
                _ => new(name, null),
            };
        }
        // What JsonElement throws for a missing property, a wrong type or a broken text; none of the messages quotes content.
        catch (Exception malformed) when (malformed is KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return new(name, null, Refused: malformed.GetType().Name);
        }
    }

    private InboundEvent OfMessage(JsonElement e, string name)
    {
        var message = e.GetProperty("message");
        var inbound = Event(e, e.GetProperty("sender").GetProperty("id").GetString(), Text(message, "msg_id"));
        var text = Text(message, "text");
        if (text is not null && text.StartsWith(ZaloOaChannel.PressMark, StringComparison.Ordinal))
            return inbound with { Payload = text[ZaloOaChannel.PressMark.Length..] is { Length: > 0 } payload ? payload : null };
        var content = ContentOf(message, name);
        return inbound with { Text = text ?? content.Text, Files = content.Files, Location = content.Location };
    }

    /// <summary>What somebody typed into a form proves nothing of whose number it is.</summary>
    private InboundEvent OfInfo(JsonElement e)
    {
        var info = e.GetProperty("info");
        var phone = info.GetProperty("phone").ToString();
        return Event(e, e.GetProperty("sender").GetProperty("id").GetString(), null) with
        {
            SenderName = Text(info, "name"), Contact = new SharedContact(phone.StartsWith("84", StringComparison.Ordinal) ? "+" + phone : phone, IsOwn: false) { IsTyped = true },
        };
    }

    private static string? Follower(JsonElement e) => e.TryGetProperty("follower", out var follower) ? Text(follower, "id") : Text(e.GetProperty("sender"), "id");

    /// <param name="messageId">Null for events without one: they are known by kind and instant.</param>
    private InboundEvent Event(JsonElement e, string? user, string? messageId)
    {
        if (user is not { Length: > 0 and <= 40 } || !user.All(char.IsAsciiDigit))
            throw new FormatException();
        var timestamp = e.GetProperty("timestamp").ToString();
        var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture));
        return new()
        {
            Id = messageId is { Length: > 0 and <= 128 } ? messageId : e.GetProperty("event_name").GetString() + "-" + timestamp,
            From = new Address(ZaloOaChannel.ChannelName, account, user), At = at, LanguageTag = "vi",
        };
    }

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
