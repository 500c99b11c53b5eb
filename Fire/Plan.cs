using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VolunteerBot.Fire;

/// <summary>What is to happen in a run, for the checker: lines of JSON in <c>plan.jsonl</c>.</summary>
internal sealed class Plan
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _lines = [];

    public void Recipient(string person, string chat, string announcement, string words) =>
        Add(new() { ["is"] = "recipient", ["person"] = person, ["chat"] = chat, ["announcement"] = announcement, ["words"] = words });

    public void Reminder(string message, string chat, string words) => Add(new() { ["is"] = "reminder", ["message"] = message, ["chat"] = chat, ["words"] = words });

    public void Shift(string activity, int shift, int places) => Add(new() { ["is"] = "shift", ["activity"] = activity, ["shift"] = shift, ["places"] = places });

    public void Activity(string title) => Add(new() { ["is"] = "activity", ["title"] = title });

    public void Secret(string text) => Add(new() { ["is"] = "secret", ["text"] = text });

    public void WriteTo(string folder) => File.WriteAllLines(Path.Combine(folder, "plan.jsonl"), _lines);

    private void Add(JsonObject line) => _lines.Add(line.ToJsonString(Readable));
}
