using System.Net;
using Telegram.Bot.Exceptions;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>
/// What the platform's refusals mean for the sender, by code and beginning of the description: the texts are stable in practice but
/// nowhere promised, so each code has a safe reading of its own.
/// </summary>
public static class TelegramRefusals
{
    public const string NotModified = "notModified";
    public const string NotEditable = "notEditable";
    public const string Markup = "markup";
    public const string Timeout = "timeout";
    public const string FileTooLarge = "fileTooLarge";

    private static readonly (string Words, string Reason)[] Forbidden =
    [
        ("blocked by the user", "blocked"), ("user is deactivated", "deactivated"), ("was kicked", "kicked"),
        ("is not a member", "notMember"), ("can't initiate", "neverStarted"),
    ];

    private static readonly (string Words, RefusalKind Kind, string Reason)[] Bad =
    [
        ("message is not modified", RefusalKind.BadMessage, NotModified),
        ("message to edit not found", RefusalKind.BadMessage, NotEditable),
        ("message can't be edited", RefusalKind.BadMessage, NotEditable),
        ("there is no text in the message to edit", RefusalKind.BadMessage, NotEditable),
        ("can't parse entities", RefusalKind.BadMessage, Markup),
        ("query is too old", RefusalKind.BadMessage, "pressTooOld"),
        ("file is too big", RefusalKind.BadMessage, FileTooLarge),
        ("chat not found", RefusalKind.Unreachable, "chatNotFound"),
        ("PEER_ID_INVALID", RefusalKind.Unreachable, "chatNotFound"),
        ("not enough rights to send", RefusalKind.Unreachable, "noRights"),
        ("have no rights to send", RefusalKind.Unreachable, "noRights"),
        ("group chat was deleted", RefusalKind.Unreachable, "chatDeleted"),
    ];

    public static ChannelException Of(RequestException refused) => refused is ApiRequestException api ? OfAnswer(api) : OfSilence(refused);

    /// <summary>The API answered in its own words.</summary>
    private static ChannelException OfAnswer(ApiRequestException api)
    {
        if (api.Parameters?.MigrateToChatId is { } moved)
            return new(RefusalKind.Moved, "moved", api) { MovedTo = moved.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        return api.ErrorCode switch
        {
            429 => new(RefusalKind.RateLimited, "rateLimited", api) { RetryAfter = TimeSpan.FromSeconds(Math.Max(1, api.Parameters?.RetryAfter ?? 1)) },
            401 => new(RefusalKind.AccountRefused, "unauthorized", api),
            404 => new(RefusalKind.AccountRefused, "notFound", api),
            403 => new(RefusalKind.Unreachable, ReasonOfForbidden(api.Message), api),
            413 => new(RefusalKind.BadMessage, FileTooLarge, api),
            400 => OfBadRequest(api),
            _ => new(RefusalKind.Unavailable, "server" + api.ErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture), api),
        };
    }

    private static string ReasonOfForbidden(string description) =>
        Forbidden.FirstOrDefault(known => description.Contains(known.Words, StringComparison.OrdinalIgnoreCase)).Reason ?? "forbidden";

    private static ChannelException OfBadRequest(ApiRequestException api)
    {
        foreach (var (words, kind, reason) in Bad)
        {
            if (api.Message.Contains(words, StringComparison.OrdinalIgnoreCase))
                return new(kind, reason, api);
        }
        return new(RefusalKind.BadMessage, "badRequest", api);
    }

    /// <summary>No answer, or one by somebody in between.</summary>
    private static ChannelException OfSilence(RequestException failed) => failed switch
    {
        { HttpStatusCode: HttpStatusCode.RequestEntityTooLarge } => new(RefusalKind.BadMessage, FileTooLarge, failed),
        { HttpStatusCode: not null } => new(RefusalKind.Unavailable, "gateway", failed),
        { InnerException: OperationCanceledException } => new(RefusalKind.Unavailable, Timeout, failed),
        _ => new(RefusalKind.Unavailable, "network", failed),
    };
}
