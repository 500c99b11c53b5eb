using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>Microsoft's botframework-directlinejs in a process of its own.</summary>
internal sealed class DirectLineJs : IAsyncDisposable
{
    public const int Online = 2;

    private readonly Process _process;
    private readonly Channel<JsonNode> _lines = Channel.CreateUnbounded<JsonNode>();
    private readonly List<JsonNode> _seen = [];

    public DirectLineJs(string host, string token, string mode)
    {
        NodePackages.Find("botframework-directlinejs", "package.json");
        _process = NodePackages.Start(Path.Combine(NodePackages.Folder, "directline.cjs"), NodePackages.Folder, null, host + "/v3/directline", token, mode);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data is null ? null : new JsonObject { ["error"] = line.Data });
        _process.OutputDataReceived += (_, line) => Keep(line.Data is null ? null : JsonNode.Parse(line.Data));
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything it told so far.</summary>
    public IReadOnlyList<JsonNode> Seen
    {
        get
        {
            lock (_seen)
                return [.. _seen];
        }
    }

    /// <summary>The activities it got, in order.</summary>
    public IEnumerable<JsonNode> Activities => Seen.Select(s => s["activity"]).OfType<JsonNode>();

    public Task Do(JsonObject command) => _process.StandardInput.WriteLineAsync(command.ToJsonString());

    public Task Say(string text, string? id = null) => Do(new() { ["say"] = text, ["id"] = id });

    /// <summary>The next line that fits and that nobody waited for yet.</summary>
    public async Task<JsonNode> Until(Func<JsonNode, bool> fits, CancellationToken ct)
    {
        while (true)
        {
            JsonNode line;
            try
            {
                line = await _lines.Reader.ReadAsync(ct).AsTask().WaitAsync(TimeSpan.FromMinutes(2), ct);
            }
            catch (TimeoutException)
            {
                throw new TimeoutException("The client tells nothing more: " + string.Join('\n', Seen.TakeLast(20).Select(s => s.ToJsonString())));
            }
            if (fits(line))
                return line;
        }
    }

    /// <summary>The next activity with these words somewhere in it.</summary>
    public async Task<JsonNode> Hears(string words, CancellationToken ct) =>
        (await Until(line => line["activity"] is JsonObject activity && Texts(activity).Any(t => t.Contains(words, StringComparison.Ordinal)), ct))["activity"]!;

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject of => of.SelectMany(p => Texts(p.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private void Keep(JsonNode? line)
    {
        if (line is null)
            return;
        lock (_seen)
            _seen.Add(line);
        _lines.Writer.TryWrite(line);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
