using System.Text.Json;
using VolunteerBot.Bot.Channels.ZaloOa;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Channels.ZaloOa;
using Xunit;

namespace VolunteerBot.Tests.Channels.Kit;

public sealed class ZaloOaKitTests : ChannelKit, IAsyncLifetime
{
    private ZaloOaRig _rig = null!;

    protected override string Name => "zalooa";

    public async ValueTask InitializeAsync()
    {
        _rig = await ZaloOaRig.Start(Ct);
        _rig.Pictures[KitMessages.Picture] = [0xFF, 0xD8, 1, 2, 3];
    }

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    protected override (InboundEvent? Event, string Otherwise) Map(JsonElement payload)
    {
        var mapped = new ZaloOaEvents("main").Map(payload);
        return (mapped.Event, mapped.Refused is { } why ? "refused " + why : "ignored " + mapped.Name);
    }

    protected override async Task<IReadOnlyList<string>> Send(OutgoingMessage message)
    {
        var before = _rig.Server.AllCalls.Count;
        var person = _rig.Server.User("300400500600").Met();
        await _rig.Channel.Send(ZaloOaRig.ChatOf(person), message, null, Ct);
        return [.. _rig.Server.AllCalls.Skip(before).Select(c => c.Method + " " + c.Body)];
    }
}
