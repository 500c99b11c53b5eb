using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VolunteerBot.Fire;

/// <summary>
/// Lines of JSON with what happened, in the order it happened: what people said before the platform had it, what the platform took from the
/// bot before the bot had its answer. <c>Checker</c> says what a line must have.
/// </summary>
internal sealed class Journal(string path) : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StreamWriter _file = new(path);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly DateTimeOffset _began = TimeProvider.System.GetUtcNow();
    private readonly Lock _gate = new();

    /// <summary>Seconds since the run began.</summary>
    public double Now => Math.Round(_clock.Elapsed.TotalSeconds, 3);

    public void Said(string chat, string text, IReadOnlyList<Expected> wants, string? about)
    {
        var all = new JsonArray([.. wants.Select(w => (JsonNode)new JsonObject { ["words"] = new JsonArray([.. w.Words.Select(t => (JsonNode)t)]), ["means"] = w.Means })]);
        Write(new() { ["is"] = "said", ["chat"] = chat, ["text"] = text, ["wants"] = all, ["about"] = about });
    }

    /// <param name="at">When it came, where it is only read later; null = now.</param>
    public void Heard(string chat, string text, DateTimeOffset? at = null) =>
        Write(new() { ["is"] = "heard", ["chat"] = chat, ["text"] = text }, at is { } came ? Math.Round((came - _began).TotalSeconds, 3) : null);

    public void Ended(string program, int code) => Write(new() { ["is"] = "ended", ["program"] = program, ["code"] = code });

    /// <param name="from">When it began; it ends now.</param>
    public void Trouble(string kind, string what, double from)
    {
        lock (_gate)
            Put(new() { ["is"] = "trouble", ["kind"] = kind, ["what"] = what, ["at"] = from, ["until"] = Now });
    }

    public void Dispose()
    {
        lock (_gate)
            _file.Dispose();
    }

    private void Write(JsonObject line, double? at = null)
    {
        lock (_gate)
        {
            line["at"] = at ?? Now;
            Put(line);
        }
    }

    private void Put(JsonObject line)
    {
        // What is heard after the end of a run belongs to nobody.
        if (_file.BaseStream is not null)
            _file.WriteLine(line.ToJsonString(Readable));
    }
}

/// <summary>An answer, known by words that all stand in it.</summary>
internal sealed record Expected(string? Means, params string[] Words)
{
    public bool Fits(string text) => Words.All(w => text.Contains(w, StringComparison.Ordinal));
}
