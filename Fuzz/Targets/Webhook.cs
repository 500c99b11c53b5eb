namespace VolunteerBot.Fuzz.Targets;

/// <summary>A platform's calls over real HTTP, with the right secret or signature and a body that may be anything.</summary>
internal sealed class Webhook(string name, Func<CancellationToken, Task<IPlatform>> begin) : FuzzTarget
{
    private BotHost? _bot;
    private IPlatform? _platform;

    public override string Name => name;

    public override int AtOnce => 16;

    public override async Task Start(CancellationToken cancel)
    {
        _platform = await begin(cancel);
        _bot = await BotHost.Start(_platform.Settings, cancel);
        await _platform.Prepare(_bot.Client, cancel);
    }

    public override async Task Try(byte[] input, CancellationToken cancel)
    {
        using var call = _platform!.Call(input);
        using var answer = await _bot!.Client.SendAsync(call, cancel);
        BotHost.Expect(answer);
    }

    public override Task Check(CancellationToken cancel) => _bot!.Check(cancel);

    protected override async ValueTask End()
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
        if (_platform is not null)
            await _platform.DisposeAsync();
    }
}
