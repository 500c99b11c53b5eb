using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Channels.Activity;
using Xunit;

namespace VolunteerBot.Tests.Channels.Kit;

public sealed class TeamsKitTests() : ActivityKit("msteams");

public sealed class BotServiceWebChatKitTests() : ActivityKit("webchat");

/// <summary>The kit through <c>/api/messages</c>, as a channel of the Bot Framework shows it.</summary>
public abstract class ActivityKit(string channelId) : ChannelKit, IAsyncLifetime
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where and from whom: the same in every request.</summary>
    private static readonly string[] Usual = ["channelId", "serviceUrl", "conversation", "from", "recipient"];
    private ActivityRig _rig = null!;

    protected override string Name => "activity-" + channelId;

    public async ValueTask InitializeAsync()
    {
        _rig = await ActivityRig.Start(Ct);
        await _rig.Store.Commit([new PutFile(KitMessages.Picture, [0xFF, 0xD8, 1, 2, 3])], Ct);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _rig.DisposeAsync();
    }

    protected override (InboundEvent? Event, string Otherwise) Map(JsonElement payload)
    {
        try
        {
            var read = new ActivityReader("activity", "main", _rig.Clock).Read(payload, Encoding.UTF8.GetBytes(payload.GetRawText()), CallerKind.Connector);
            return (read.Event, read.Use.ToString());
        }
        catch (MalformedActivityException malformed)
        {
            return (null, "malformed " + malformed.Message);
        }
    }

    protected override async Task<IReadOnlyList<string>> Send(OutgoingMessage message)
    {
        var conversation = _rig.Server.Conversation("kit", channelId);
        if (_rig.Turns.Taken.Count == 0)
            await conversation.Say("chào", Ct);
        var before = _rig.Server.Calls.Count;
        await _rig.Channel.Send(_rig.Turns.Taken[0].From, message, null, Ct);
        return [.. _rig.Server.Calls.Skip(before).Select(call => $"{call.Method} {call.Status} {Shown(call.Body)}")];
    }

    private static string Shown(string body)
    {
        var activity = JsonNode.Parse(body)!.AsObject();
        foreach (var name in Usual)
            activity.Remove(name);
        return activity.ToJsonString(Readable);
    }
}
