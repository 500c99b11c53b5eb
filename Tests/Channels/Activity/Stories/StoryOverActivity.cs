using System.Net;
using System.Text.Json.Nodes;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Fakes.Activity;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.Stories;

/// <summary>
/// A story told over the Bot Framework's protocol: what is said is posted to <c>/api/messages</c>, what the bot answers goes through the
/// connector, and a button can be tapped only where the connector was given one. Contact cards, which the protocol lacks, and spreadsheets, which that channel does not take, stay outside.
/// </summary>
internal sealed class StoryOverActivity(ActivityRig rig, string channelId) : IStoryChannel
{
    private readonly Dictionary<string, (FakeConversation Talk, Address Address)> _talks = new(StringComparer.Ordinal);

    public async Task<InboundEvent> Through(string chat, InboundEvent inbound, CancellationToken cancel)
    {
        var (talk, _) = await Met(chat, inbound.GroupMember is not null, cancel);
        if (inbound.Contact is not null || inbound.Sheet is not null)
            return inbound;
        var mapped = await Post(talk, Activity(talk, inbound), cancel);
        Assert.Equal(inbound.GroupMember is not null, mapped.GroupMember is not null);
        return inbound with
        {
            Text = mapped.Text, Payload = mapped.Payload, Location = mapped.Location,
            Pictures = mapped.Files.Any(f => f.MediaType == "image/jpeg") ? inbound.Pictures : [], Documents = mapped.Files.Any(f => f.MediaType == "application/pdf") ? inbound.Documents : [],
        };
    }

    public async Task Show(string chat, OutgoingMessage message, CancellationToken cancel)
    {
        var (talk, address) = await Met(chat, talkIsGroup: false, cancel);
        rig.Clock.Advance(TimeSpan.FromSeconds(2));
        await rig.Channel.Send(address, message, null, cancel);
        var labels = talk.All.Skip(talk.All.Count - 1).SelectMany(a => a.Buttons).Select(b => b.Label);
        Assert.Equal(message.Choices.Select(c => c.Label), labels);
    }

    /// <summary>The conversation, in which something was said before: the bot knows where to answer.</summary>
    private async Task<(FakeConversation Talk, Address Address)> Met(string chat, bool talkIsGroup, CancellationToken cancel)
    {
        if (_talks.TryGetValue(chat, out var known))
            return known;
        var talk = rig.Server.Conversation("a:" + chat, channelId, talkIsGroup);
        var first = await Post(talk, talk.Message("chào"), cancel);
        return _talks[chat] = (talk, first.From);
    }

    private async Task<InboundEvent> Post(FakeConversation talk, JsonObject activity, CancellationToken cancel)
    {
        rig.Clock.Advance(TimeSpan.FromSeconds(2));
        using var answer = await talk.Send(activity, cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await rig.Turns.Next(cancel);
    }

    private static JsonObject Activity(FakeConversation talk, InboundEvent inbound)
    {
        var activity = talk.Message(inbound.Text);
        if (inbound.Payload is { } payload)
            activity["value"] = inbound.PressedMessage is null ? new JsonObject { [ActivityContent.PayloadField] = payload } : Button(talk, payload);
        if (inbound.Location is { } place)
            activity["entities"] = new JsonArray(new JsonObject { ["type"] = "GeoCoordinates", ["latitude"] = place.Latitude, ["longitude"] = place.Longitude });
        if (inbound.Pictures.Count > 0)
            activity["attachments"] = Attached("image/jpeg", "photo.jpg");
        if (inbound.Documents is [var document, ..])
            activity["attachments"] = Attached("application/pdf", document.Name);
        return activity;
    }

    /// <summary>What the newest button with this payload carries, as it was sent to the connector.</summary>
    private static JsonNode Button(FakeConversation talk, string payload) =>
        talk.All.Reverse().SelectMany(a => a.Buttons).Select(b => b.Value).First(v => v[ActivityContent.PayloadField]?.GetValue<string>() == payload).DeepClone();

    private static JsonArray Attached(string mediaType, string name) => [new JsonObject { ["contentType"] = mediaType, ["contentUrl"] = "https://files.invalid/" + name, ["name"] = name }];
}
