using System.Text.Json;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Bot.Channels.Activity.Calls;

/// <summary>What a message carries: words, a press, a place, files. What is not as it should be is not there.</summary>
internal static class ActivityContent
{
    /// <summary>What our own cards and buttons carry in their value.</summary>
    public const string PayloadField = "payload";

    private const int LongestPayload = 1024;
    private const int MostFiles = 10;

    /// <summary>Parts of attachments that are no files: Teams sends every message a second time as HTML.</summary>
    private static readonly string[] NoFiles = ["text/html", "text/plain", "application/vnd.microsoft.card.", "application/vnd.microsoft.teams.card."];

    public static InboundEvent Fill(JsonElement activity, InboundEvent inbound)
    {
        var payload = PayloadOf(activity);
        return inbound with
        {
            Text = payload is null ? TextOf(activity) : null,
            Payload = payload,
            PressedMessage = payload is null ? null : Text(activity, "replyToId"),
            Location = PlaceOf(activity),
            Files = FilesOf(activity, inbound.From.Chat),
        };
    }

    /// <summary>A press of one of our buttons: <c>value.payload</c>, or <c>value.action.data.payload</c> of a card's invoke.</summary>
    public static string? PayloadOf(JsonElement activity)
    {
        if (Object(activity, "value") is not { } value)
            return null;
        if (Object(value, "action") is { } action && Object(action, "data") is { } data)
            value = data;
        return Text(value, PayloadField) is { Length: > 0 and <= LongestPayload } payload ? payload : null;
    }

    /// <summary>The words without the mention of the bot, which group chats put before them.</summary>
    private static string? TextOf(JsonElement activity)
    {
        if (Text(activity, "text") is not { } text)
            return null;
        var bot = Object(activity, "recipient") is { } recipient ? Text(recipient, "id") : null;
        foreach (var entity in List(activity, "entities"))
        {
            if (Text(entity, "type") == "mention" && Object(entity, "mentioned") is { } who && Text(who, "id") == bot && Text(entity, "text") is { Length: > 0 } mention)
                text = text.Replace(mention, "", StringComparison.Ordinal);
        }
        return text.Trim() is { Length: > 0 } words ? words : null;
    }

    /// <summary>An entity <c>GeoCoordinates</c>, or a <c>Place</c> with such.</summary>
    private static GeoPoint? PlaceOf(JsonElement activity)
    {
        foreach (var entity in List(activity, "entities"))
        {
            var at = Text(entity, "type") switch { "GeoCoordinates" => entity, "Place" => Object(entity, "geo"), _ => null };
            if (at is { } point && Number(point, "latitude") is { } latitude && Number(point, "longitude") is { } longitude && GeoPoint.IsValid(latitude, longitude))
                return new(latitude, longitude);
        }
        return null;
    }

    /// <summary>Each with the address it can be had at, behind the chat it came from.</summary>
    private static List<IncomingFile> FilesOf(JsonElement activity, string chat)
    {
        var files = new List<IncomingFile>();
        foreach (var attachment in List(activity, "attachments"))
        {
            var kind = Text(attachment, "contentType")?.ToLowerInvariant();
            if (files.Count == MostFiles || (kind is not null && Array.Exists(NoFiles, n => kind.StartsWith(n, StringComparison.Ordinal))))
                continue;
            // Some clients say "an image" and no more.
            files.Add(new(Text(attachment, "contentUrl") is { Length: > 0 } url ? FileRef.Of(chat, url) : "", kind is "image" or "image/*" ? null : kind, null) { Name = Text(attachment, "name") });
        }
        return files;
    }

    /// <summary>Whoever joined and is not the bot, as far as it is said.</summary>
    public static (string? Id, string? Name) NewcomerIn(JsonElement activity, string botId)
    {
        foreach (var member in List(activity, "membersAdded"))
        {
            if (Text(member, "id") is { Length: > 0 } id && id != botId)
                return (id, Text(member, "name") is { Length: > 0 } name ? name : null);
        }
        return (null, null);
    }

    public static bool Names(JsonElement activity, string list, string id) => List(activity, list).Any(member => Text(member, "id") == id);

    public static string? Text(JsonElement of, string name)
    {
        if (of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: no text.
            return null;
        }
    }

    public static JsonElement? Object(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    public static bool IsTrue(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static double? Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number : null;

    private static JsonElement.ArrayEnumerator List(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;
}
