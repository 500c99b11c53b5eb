using System.Text.Json;
using System.Text.RegularExpressions;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Channels.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Channels.Kit;

public sealed class TelegramKitTests : ChannelKit, IAsyncLifetime
{
    private static readonly string[] Told = ["text", "caption", "parse_mode", "reply_markup", "photo", "latitude", "longitude"];
    private TelegramRig _rig = null!;

    protected override string Name => "telegram";

    public async ValueTask InitializeAsync()
    {
        _rig = await TelegramRig.Start(Ct);
        _rig.Pictures[KitMessages.Picture] = [0xFF, 0xD8, 1, 2, 3];
    }

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    protected override (InboundEvent? Event, string Otherwise) Map(JsonElement payload)
    {
        var mapped = new TelegramUpdates("main", 7000, _rig.Clock).Map(payload, "mau_bot");
        return (mapped.Event, mapped.Refused is { } why ? "refused " + why : "ignored");
    }

    protected override async Task<IReadOnlyList<string>> Send(OutgoingMessage message)
    {
        var before = _rig.Server.Calls.Count;
        await _rig.Channel.Send(TelegramRig.ChatOf(_rig.Server.User(42).Met()), message, null, Ct);
        return [.. _rig.Server.Calls.Skip(before).Select(Describe)];
    }

    private static string Describe(ApiCall call) => call.Method + " " + string.Join(' ',
        Told.Where(name => call.Arguments[name] is not null).Select(name => name + "=" + Regex.Replace(call.Arguments[name]!, @"\n", "\\n")));
}
