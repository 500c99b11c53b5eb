using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>
/// Zalo posts each event and waits two seconds. The signature is checked over the raw bytes before anything is read; 200 means "safe",
/// which is when the turn is committed or, if that takes longer than a moment, the event itself. What is not understood is taken too: a
/// refused event comes again for two hours and in the end has the webhook switched off.
/// </summary>
public sealed class ZaloOaWebhook(
    IOptions<ZaloOaOptions> options, ITurns turns, ZaloOaEvents events, ZaloOaNames names, ChoicesInWords words, TellAdministrators administrators,
    TimeProvider clock, ILogger<ZaloOaWebhook> log)
{
    /// <summary>Many times the longest event there is.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>How long a turn is waited for before its event is stored by itself.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);

    /// <summary>The last try comes 1 h 50 min after the first; what is older was posted by somebody else.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromMinutes(150);

    private static readonly TimeSpan NoteEvery = TimeSpan.FromMinutes(1);
    private static readonly Meter Meter = new("VolunteerBot.ZaloOa");
    private static readonly Counter<long> Count = Meter.CreateCounter<long>("zalooa.events", "{event}", "Events by what became of them");
    private long _nextNote;

    public async Task Handle(HttpContext http, CancellationToken stopping)
    {
        var (body, status) = await LimitedBody.Read(http, LargestBody, clock);
        // A body that is too long, comes too slowly or is broken off: no fault of ours, and no line of the log for each.
        http.Response.StatusCode = body is null
            ? Refuse(status, status == StatusCodes.Status413PayloadTooLarge ? "tooLarge" : "slowBody")
            : await Take(body, http.Request.Headers[ZaloOaSignature.Header].ToString(), stopping);
    }

    private async Task<int> Take(ReadOnlyMemory<byte> body, string signature, CancellationToken stopping)
    {
        if (Refusal(body.Span, signature) is { } refusal)
            return Refuse(refusal.Status, refusal.Why);
        using var document = Parse(body);
        if (document is null)
            return Refuse(StatusCodes.Status400BadRequest, "noJson");
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("app_id", out var app)
            || app.ValueKind != JsonValueKind.String || !app.ValueEquals(options.Value.AppId))
            return Refuse(StatusCodes.Status403Forbidden, "foreignApp");
        var mapped = events.Map(document.RootElement);
        Count.Add(1, new("name", mapped.Name), new("fate", mapped.Refused is not null ? "refused" : mapped.Event is null ? "ignored" : "used"));
        if (mapped.Refused is not null)
            log.LogWarning("A Zalo event {Name} has a shape we do not know ({Refused}) and was dropped", mapped.Name, mapped.Refused);
        else if (mapped.Event is null)
            log.LogDebug("A Zalo event {Name} is of a kind the bot does not use", mapped.Name);
        return await Take(mapped, stopping);
    }

    /// <summary>Null when it is no JSON, or holds text that is none.</summary>
    private static JsonDocument? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Utf8.IsValid(body.Span) ? JsonDocument.Parse(body) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null when the event is what it says it is.</summary>
    private (int Status, string Why)? Refusal(ReadOnlySpan<byte> body, string signature)
    {
        var timestamp = ZaloOaSignature.TimestampOf(body);
        if (!ZaloOaSignature.Matches(signature, options.Value.AppId, body, timestamp, options.Value.OaSecretKey))
        {
            var why = signature.Length == 0 ? "unsigned"
                : ZaloOaSignature.Matches(signature, options.Value.AppId, body, timestamp, options.Value.AppSecret) ? "signedWithAppSecretInsteadOfOaSecretKey"
                : "wrongSignature";
            return (StatusCodes.Status401Unauthorized, why);
        }
        if (!long.TryParse(Encoding.ASCII.GetString(timestamp), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
            return (StatusCodes.Status403Forbidden, "noTimestamp");
        return clock.GetUtcNow().ToUnixTimeMilliseconds() - milliseconds > Oldest.TotalMilliseconds ? (StatusCodes.Status403Forbidden, "tooOld") : null;
    }

    /// <summary>Once in a minute it is logged, or whoever knocks fills the disk.</summary>
    private int Refuse(int status, string why)
    {
        Count.Add(1, new("name", "?"), new("fate", why));
        var now = clock.GetUtcNow().UtcTicks;
        var next = Interlocked.Read(ref _nextNote);
        if (now >= next && Interlocked.CompareExchange(ref _nextNote, now + NoteEvery.Ticks, next) == next)
            log.LogWarning("A call of the Zalo webhook was refused: {Why}. A wrong OaSecretKey looks the same as a stranger, a wrong clock the same as an old event", why);
        return status;
    }

    private async Task<int> Take(MappedZaloEvent mapped, CancellationToken stopping)
    {
        try
        {
            if (mapped.Event is { } inbound)
                await turns.TakeWithin(Patience, await Meant(inbound, stopping), stopping);
            if (mapped.Withdrawn is { } user)
                await administrators.Tell("zalooa-withdrawn-" + mapped.Event!.Id + "-" + user, [new Say("zalo.withdrawn", user)], notOn: "", stopping);
            return StatusCodes.Status200OK;
        }
        catch (StoreUnavailableException away)
        {
            log.LogWarning("A Zalo event waits for the store: {Reason}", away.Message);
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    /// <summary>The event with its sender's name, and a letter as the command it stands for.</summary>
    private async ValueTask<InboundEvent> Meant(InboundEvent inbound, CancellationToken stopping)
    {
        return await words.Meant(await names.Named(inbound, stopping), stopping);
    }
}
