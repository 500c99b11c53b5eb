using System.Text.Json;
using VolunteerBot.Bot.Channels.ZaloBot;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Channels.ZaloBot;
using Xunit;

namespace VolunteerBot.Tests.Channels.Kit;

public sealed class ZaloBotKitTests : ChannelKit, IAsyncLifetime
{
    private ZaloBotRig _rig = null!;

    protected override string Name => "zalobot";

    public async ValueTask InitializeAsync()
    {
        _rig = await ZaloBotRig.Start(Ct, options => options.PublicUrl = "https://bot.example");
        await _rig.Store.Commit([new VolunteerBot.Domain.Records.PutFile(KitMessages.Picture, [0xFF, 0xD8, 1, 2, 3])], Ct);
    }

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    protected override (InboundEvent? Event, string Otherwise) Map(JsonElement payload)
    {
        var mapped = new ZaloBotUpdates("main").Map(payload, "Bot Mau");
        return (mapped.Event, mapped.Refused is { } why ? "refused " + why : "ignored " + mapped.Name);
    }

    protected override async Task<IReadOnlyList<string>> Send(OutgoingMessage message)
    {
        var before = _rig.Server.AllCalls.Count;
        var person = _rig.Server.User("6ede9afa66b88fe6d6a9").Met();
        await _rig.Channel.Send(ZaloBotRig.ChatOf(person), message, null, Ct);
        return [.. _rig.Server.AllCalls.Skip(before).Select(c => c.Method + " " + c.Body)];
    }
}
