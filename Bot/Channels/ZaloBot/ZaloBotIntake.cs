using System.Text.Json;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Turns;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>Hands understood updates to the turns. Shared by polling and webhook.</summary>
public sealed class ZaloBotIntake(ZaloBotConnection connection, ZaloBotUpdates updates, ChoicesInWords words, ITurns turns, ILogger<ZaloBotIntake> log)
{
    /// <summary>The update as it is meant, with a letter as the command it stands for.</summary>
    public async ValueTask<MappedZaloUpdate> Understand(JsonElement update, CancellationToken cancel)
    {
        var name = ZaloBotUpdates.IsFromGroup(update) ? await connection.Name(cancel) : "";
        var mapped = updates.Map(update, name);
        if (mapped.Refused is not null)
            log.LogWarning("A Zalo Bot update {Name} has a shape we do not know ({Refused}) and was dropped", mapped.Name, mapped.Refused);
        return mapped.Event is { } inbound ? mapped with { Event = await words.Meant(inbound, cancel) } : mapped;
    }

    /// <summary>Ends when it is safe.</summary>
    /// <exception cref="Domain.Records.StoreUnavailableException">It is not.</exception>
    public Task Take(MappedZaloUpdate update, TimeSpan patience, CancellationToken cancel) =>
        update.Event is null ? Task.CompletedTask : turns.TakeWithin(patience, update.Event, cancel);
}
