using System.Text.Json;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>What came back from one getUpdates.</summary>
/// <param name="Code">200, the platform's error code, or 0 when there was no readable answer.</param>
/// <param name="Updates">With 200: the array of updates; belongs to <paramref name="Document"/>.</param>
public sealed record PollAnswer(int Code, string Description, TimeSpan? RetryAfter = null, JsonDocument? Document = null, JsonElement Updates = default) : IDisposable
{
    public static PollAnswer Failed(string reason) => new(0, reason);

    public static PollAnswer Read(int status, byte[] body)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return new(status == 200 ? 0 : status, "answer is no JSON");
        }
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("result", out var updates) && updates.ValueKind == JsonValueKind.Array)
            return new(200, "", Document: document, Updates: updates);
        using (document)
            return Refused(status, root);
    }

    private static PollAnswer Refused(int status, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return new(status == 200 ? 0 : status, "answer is no object");
        var description = root.TryGetProperty("description", out var words) && words.ValueKind == JsonValueKind.String ? words.GetString()! : "no description";
        TimeSpan? wait = root.TryGetProperty("parameters", out var parameters) && parameters.ValueKind == JsonValueKind.Object
            && parameters.TryGetProperty("retry_after", out var seconds) && seconds.ValueKind == JsonValueKind.Number && seconds.TryGetInt32(out var count)
            ? TimeSpan.FromSeconds(Math.Clamp(count, 1, 3600)) : null;
        return new(status == 200 ? 0 : status, description, wait);
    }

    public void Dispose() => Document?.Dispose();
}
