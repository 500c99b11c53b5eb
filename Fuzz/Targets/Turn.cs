using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>Any text in the middle of any conversation: people of the sample province, each with a talk that goes on from input to input.</summary>
internal sealed class Turn : FuzzTarget
{
    private BotHost? _bot;
    private ITurns _turns = null!;
    private IReadOnlyList<DemoPersona> _people = [];
    private int _next;

    public override string Name => "turn";

    public override int AtOnce => 8;

    public override async Task Start(CancellationToken cancel)
    {
        _bot = await BotHost.Start([], cancel);
        _turns = _bot.Services.GetRequiredService<ITurns>();
        _people = _bot.Services.GetRequiredService<IDemoPersonas>().All;
    }

    public override Task Try(byte[] input, CancellationToken cancel)
    {
        var no = Interlocked.Increment(ref _next);
        var text = Encoding.UTF8.GetString(input);
        var isPressed = text.StartsWith('#');
        return _turns.Take(new InboundEvent
        {
            Id = "fuzz" + no, From = _people[no % _people.Count].Address, At = DateTimeOffset.UtcNow, Text = isPressed ? null : text, Payload = isPressed ? text[1..] : null,
        }, cancel);
    }

    public override Task Check(CancellationToken cancel) => _bot!.Check(cancel);

    protected override ValueTask End() => _bot?.DisposeAsync() ?? ValueTask.CompletedTask;
}
