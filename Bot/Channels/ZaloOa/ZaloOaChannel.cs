using System.Text.Json;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>One Official Account. Messages are known by their message id; none can be changed once it is sent.</summary>
/// <param name="files">The bytes of a stored file, or null.</param>
/// <param name="note">Hears of each refusal, beside whoever sends.</param>
public sealed partial class ZaloOaChannel(
    ZaloOaConnection connection, IOptions<ZaloOaOptions> options, ChoicesInWords words, FileLinks links, Func<string, CancellationToken, ValueTask<byte[]?>> files,
    Func<ChannelException, Task> note, TimeProvider clock, ILogger<ZaloOaChannel> log) : IChannel
{
    public const string ChannelName = "zalooa";

    public string Account { get; } = ChannelName + "/" + options.Value.Account;

    /// <summary>Free for 48 hours after somebody last wrote, billed up to seven days, then by an approved template or not at all.</summary>
    public ChannelTraits Traits { get; } = new(
        MaxText: LongestText, HasButtons: false, MaxPayloadBytes: 1000, BulkPerSecond: options.Value.SendsPerSecond, ChatBurst: 10, ChatPerSecond: 2)
    {
        Windows = [new(TimeSpan.FromHours(48), 0), new(TimeSpan.FromDays(7), 55)],
        MostCost = options.Value.MostCost,
        TemplateCost = options.Value.TemplateId.Length > 0 ? options.Value.TemplateCost : null,
    };

    /// <summary>The platform has no sign for it.</summary>
    public Task ShowTyping(Address to, CancellationToken cancel) => Task.CompletedTask;

    public Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel) =>
        file.Ref.Length == 0 ? throw new ChannelException(RefusalKind.BadMessage, "noFile") : connection.Download(file.Ref, cancel);

    private static string UserOf(Address to) =>
        to.Chat.Length is > 0 and <= 40 && to.Chat.All(char.IsAsciiDigit) ? to.Chat : throw new ChannelException(RefusalKind.Unreachable, "badAddress");

    private static string IdOf(JsonElement data) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty("message_id", out var id) ? id.ToString() : "";
}
