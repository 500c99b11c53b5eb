using System.Text;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>What the bot understands of any text.</summary>
internal sealed class ChatText : FuzzTarget
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7));

    public override string Name => "chat";

    public override Task Try(byte[] input, CancellationToken cancel)
    {
        var said = Understanding.Of(Encoding.UTF8.GetString(input), Now);
        if (said.Intent.Confidence is not (>= 0 and <= 1))
            throw new FindingException($"confidence {said.Intent.Confidence}");
        return Task.CompletedTask;
    }
}
