namespace VolunteerBot.Fakes.Telegram;

/// <summary>An answer with <c>ok: false</c>, with the texts of the real server.</summary>
internal sealed class ApiRefusal(int code, string description) : Exception(description)
{
    public int Code { get; } = code;

    /// <summary>Seconds, in <c>parameters.retry_after</c>.</summary>
    public int? RetryAfter { get; private init; }

    public long? MigrateToChatId { get; private init; }

    public static ApiRefusal Bad(string reason) => new(400, "Bad Request: " + reason);

    public static ApiRefusal Forbidden(string reason) => new(403, "Forbidden: " + reason);

    public static ApiRefusal Conflict(string reason) => new(409, "Conflict: " + reason);

    public static ApiRefusal TooMany(int seconds) =>
        new(429, $"Too Many Requests: retry after {seconds}") { RetryAfter = seconds };

    public static ApiRefusal Upgraded(long newChatId) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = newChatId };

    public byte[] ToJson() => Json.Bytes(this, static (w, refusal) =>
    {
        w.WriteStartObject();
        w.WriteBoolean("ok", false);
        w.WriteNumber("error_code", refusal.Code);
        w.WriteString("description", refusal.Message);
        if (refusal.RetryAfter is not null || refusal.MigrateToChatId is not null)
        {
            w.WriteStartObject("parameters");
            if (refusal.RetryAfter is { } seconds)
                w.WriteNumber("retry_after", seconds);
            if (refusal.MigrateToChatId is { } chat)
                w.WriteNumber("migrate_to_chat_id", chat);
            w.WriteEndObject();
        }

        w.WriteEndObject();
    });
}
