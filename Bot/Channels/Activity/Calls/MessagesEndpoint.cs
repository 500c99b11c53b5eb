using System.Text.Json;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.Calls;

/// <summary>
/// <c>POST /api/messages</c>: the caller is judged before anything is read, and 200 means "safe". The answers to what was said go
/// through the connector afterwards, unless the caller wants them in the answer to the call.
/// </summary>
internal sealed class MessagesEndpoint(
    IOptions<ActivityOptions> options, CallerCheck callers, ActivityChannel channel, IStore store, ITurns turns, ExpectedReplies expected, TimeProvider clock, ILogger<MessagesEndpoint> log)
{
    public const string Path = "/api/messages";

    /// <summary>Channels themselves take a quarter of it.</summary>
    public const int LargestBody = 1024 * 1024;

    private const string RetrySeconds = "3";
    private static readonly TimeSpan SlowAnswer = TimeSpan.FromMilliseconds(700);
    private readonly ActivityReader _reader = new(ActivityChannel.ChannelName, options.Value.Account, clock);

    public async Task Handle(HttpContext http, CancellationToken stopping)
    {
        var verdict = await callers.Judge(http.Request.Headers.Authorization is [{ } shown] ? shown : null, http.Connection.RemoteIpAddress, http.RequestAborted);
        if (verdict.Caller is not { } caller)
        {
            log.LogWarning("A call of {Path} was refused: {Reason}", Path, verdict.Refused);
            http.Response.StatusCode = verdict.IsTrouble ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized;
            return;
        }
        var (body, status) = await LimitedBody.Read(http, LargestBody, clock);
        if (body is null)
        {
            log.LogWarning("An activity was refused unread: {Status}", status);
            http.Response.StatusCode = status;
            return;
        }
        try
        {
            using var document = JsonDocument.Parse(body);
            var activity = _reader.Read(document.RootElement, body, caller.Kind);
            if (caller.Objection(activity.Reference.ChannelId, activity.Reference.ServiceUrl) is { } objection)
            {
                log.LogWarning("An activity its caller may not bring was refused: {Reason}", objection);
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }
            await Take(http, activity, stopping);
        }
        catch (JsonException)
        {
            await Refuse(http, "no JSON");
        }
        catch (MalformedActivityException malformed)
        {
            await Refuse(http, malformed.Message);
        }
    }

    private async Task Refuse(HttpContext http, string what)
    {
        log.LogWarning("An activity was refused as malformed: {What}", what);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        await http.Response.WriteAsync(what);
    }

    private async Task Take(HttpContext http, ReadActivity activity, CancellationToken stopping)
    {
        try
        {
            if (activity.Event is null)
            {
                http.Response.StatusCode = activity.Use == ActivityUse.Invoke ? StatusCodes.Status501NotImplemented : StatusCodes.Status200OK;
                return;
            }
            await Remember(activity.Reference, stopping);
            if (activity.Use == ActivityUse.Meeting && await HaveMet(activity, stopping))
                return;
            if (activity is { ExpectsReplies: true, Use: ActivityUse.Message or ActivityUse.Meeting })
            {
                using var replies = expected.Begin(activity.Reference.Chat);
                await turns.Take(activity.Event, stopping);
                http.Response.ContentType = "application/json; charset=utf-8";
                await http.Response.WriteAsync(await replies.Gather(activity.Event.ConversationId, stopping), stopping);
                return;
            }
            await ShowTypingUntil(turns.Take(activity.Event, stopping), activity, stopping);
            if (activity.Use == ActivityUse.Invoke)
                await http.Response.WriteAsJsonAsync(new { statusCode = 200, type = "application/vnd.microsoft.activity.message", value = "✓" }, stopping);
        }
        catch (StoreUnavailableException away)
        {
            log.LogWarning("An activity waits for the store: {Reason}", away.Message);
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = RetrySeconds;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    /// <summary>An answer that takes a while is announced.</summary>
    private async Task ShowTypingUntil(Task taken, ReadActivity activity, CancellationToken stopping)
    {
        if (activity.Use == ActivityUse.Message && await Task.WhenAny(taken, Task.Delay(SlowAnswer, clock, stopping)) != taken)
            await channel.ShowTyping(activity.Event!.From, stopping);
        await taken;
    }

    /// <summary>Hello is said once: not to somebody the bot has talked to.</summary>
    private async ValueTask<bool> HaveMet(ReadActivity activity, CancellationToken cancel) =>
        await store.Get(ConversationRecords.Type, activity.Event!.ConversationId, cancel) is not null;

    /// <summary>Keeps where to answer, before the turn that answers; written only when something about it is new.</summary>
    private async Task Remember(ConversationReference reference, CancellationToken cancel)
    {
        while (true)
        {
            var known = await store.Get(ActivityRecords.References, reference.Chat, cancel);
            var next = reference.UserId is null && known is not null ? reference with { UserId = known.Value.UserId } : reference;
            if (known?.Value == next || await store.Commit([ActivityRecords.References.Put(next, known?.Version ?? 0)], CancellationToken.None) == CommitResult.Done)
                return;
        }
    }
}
