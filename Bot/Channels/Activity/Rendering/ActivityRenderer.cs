using System.Globalization;
using System.Text.Json.Nodes;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Bot.Channels.Activity.Rendering;

/// <summary>What a channel of this protocol shows, as data.</summary>
/// <param name="HasSuggestions">Suggested actions that send words and a value; otherwise choices are buttons of a card.</param>
/// <param name="CanReplace">An activity can take the place of an earlier one.</param>
/// <param name="TakesFiles">Files that were uploaded to the conversation hang on a message. Teams wants each person's consent and a drive of theirs first.</param>
internal sealed record ActivityTraits(bool HasSuggestions = true, bool CanReplace = false, bool TakesFiles = true)
{
    private static readonly ActivityTraits Usual = new();

    /// <summary>Teams, and the playground after it, show few suggestions that are words alone, and edit; most others know no edit.</summary>
    private static readonly ActivityTraits Teams = new(HasSuggestions: false, CanReplace: true, TakesFiles: false);

    private static readonly ActivityTraits Emulator = Teams with { TakesFiles = true };

    public static ActivityTraits Of(string channelId) => channelId switch
    {
        "msteams" => Teams,
        "emulator" => Emulator,
        _ => Usual,
    };
}

/// <summary>One neutral message as activities: words in Markdown, a summary as a card, choices as suggested actions.</summary>
internal static class ActivityRenderer
{
    public const int LongestText = 8000;

    /// <param name="pictureUrl">Where the message's picture is shown from, or the picture itself as a data address.</param>
    /// <param name="files">Documents as attachments; they are with the last.</param>
    /// <returns>One or more; the choices are with the last.</returns>
    public static IReadOnlyList<JsonObject> Render(OutgoingMessage message, ActivityTraits traits, string? pictureUrl, params IReadOnlyList<JsonObject> files)
    {
        var parts = message.Text.Length == 0 ? [] : MarkupSplitter.Split(message.Text, LongestText);
        // Where choices are buttons of a card, their words stand in it too: one thing to see, and one to edit.
        var card = parts.Count == 1 && (SummaryCard.Fits(parts[0]) || (message.Choices.Count > 0 && !traits.HasSuggestions)) ? parts[0] : null;
        var activities = card is null ? parts.Select(part => Message(ActivityMarkdown.Of(part))).ToList() : [Message(null)];
        if (activities.Count == 0 && (message.Location is not null || pictureUrl is not null || files.Count > 0))
            activities.Add(Message(null));
        if (activities.Count == 0)
            throw new ChannelException(RefusalKind.BadMessage, "empty");
        if (pictureUrl is not null)
            Attach(activities[0], new JsonObject { ["contentType"] = "image/jpeg", ["contentUrl"] = pictureUrl, ["name"] = "picture.jpg" });
        var last = activities[^1];
        foreach (var file in files)
            Attach(last, file);
        var place = message.Location is { } point ? AddPlace(last, point) : null;
        if (card is not null)
        {
            Attach(last, SummaryCard.Of(card, place, message.Choices));
            last["summary"] = Markup.Strip(card.Split('\n')[0]);
        }
        else
        {
            AddLine(last, place);
            AddChoices(last, message.Choices, traits);
        }
        if (message.Choices.Count > 0 || message.Hint != InputHint.None)
            last["inputHint"] = "expectingInput";
        return activities;
    }

    private static JsonObject Message(string? text)
    {
        var activity = new JsonObject { ["type"] = "message" };
        if (text is not null)
            (activity["text"], activity["textFormat"]) = (text, "markdown");
        return activity;
    }

    private static void Attach(JsonObject activity, JsonObject attachment)
    {
        if (activity["attachments"] is not JsonArray list)
            activity["attachments"] = list = [];
        list.Add((JsonNode)attachment);
    }

    /// <summary>The place for programs; for people, the line that opens a map.</summary>
    private static string AddPlace(JsonObject activity, GeoPoint point)
    {
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "GeoCoordinates", ["latitude"] = point.Latitude, ["longitude"] = point.Longitude });
        return string.Create(CultureInfo.InvariantCulture,
            $"📍 [{point.Latitude:0.#####}, {point.Longitude:0.#####}](https://www.google.com/maps?q={point.Latitude:0.######},{point.Longitude:0.######})");
    }

    private static void AddLine(JsonObject activity, string? line)
    {
        if (line is null)
            return;
        activity["text"] = activity["text"] is { } text ? text.GetValue<string>() + "\n\n" + line : line;
        activity["textFormat"] = "markdown";
    }

    /// <summary>A tap shows the label and sends it with the payload: a client that drops the value is still understood by the words.</summary>
    private static void AddChoices(JsonObject activity, IReadOnlyList<Choice> choices, ActivityTraits traits)
    {
        if (choices.Count == 0)
            return;
        if (!traits.HasSuggestions)
        {
            Attach(activity, SummaryCard.Of("", null, choices));
            return;
        }
        activity["suggestedActions"] = new JsonObject
        {
            ["actions"] = new JsonArray([.. choices.Select(choice => (JsonNode)new JsonObject
            {
                ["type"] = "messageBack", ["title"] = choice.Label, ["text"] = choice.Label, ["displayText"] = choice.Label,
                ["value"] = new JsonObject { [ActivityContent.PayloadField] = choice.Payload },
            })]),
        };
    }
}
