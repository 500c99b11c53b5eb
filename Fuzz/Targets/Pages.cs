using System.Text;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>Any path and query of the public pages.</summary>
internal sealed class Pages : FuzzTarget
{
    private static readonly string[] Good =
    [
        "/", "/?as=leader&lang=en", "/xacthuc", "/xacthuc?ma=ABCD-EFGH-JKMN-PQRS", "/xacthuc/ABCDEFGHJKMNPQRS", "/xacthuc/khoa.json", "/lich/0123456789abcdef.ics",
        "/files/0123456789abcdef", "/health/live", "/health/alarms", "/control/check", "/v3/directline/conversations/x/activities?watermark=9", "/app.css",
    ];

    private BotHost? _bot;

    public override string Name => "pages";

    public override int AtOnce => 8;

    public override IEnumerable<byte[]> Made => Good.Select(Encoding.UTF8.GetBytes);

    public override async Task Start(CancellationToken cancel) => _bot = await BotHost.Start(["--Web:PagesPerMinute=100000", "--Certificates:ChecksPerMinute=10000"], cancel);

    public override async Task Try(byte[] input, CancellationToken cancel)
    {
        var path = "/" + Uri.EscapeDataString(Encoding.UTF8.GetString(input)).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3F", "?", StringComparison.Ordinal)
            .Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal).TrimStart('/');
        if (path.Length > 8000 || !Uri.TryCreate(path, UriKind.Relative, out var address))
            return;
        using var answer = await _bot!.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
        // /health/alarms says 503 where an alarm stands.
        if (!path.StartsWith("/health/", StringComparison.OrdinalIgnoreCase))
            BotHost.Expect(answer);
    }

    public override Task Check(CancellationToken cancel) => _bot!.Check(cancel);

    protected override ValueTask End() => _bot?.DisposeAsync() ?? ValueTask.CompletedTask;
}
