using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// <c>when [--now ISO] [--file F]</c>: the time in each line, as <c>{"text","start","end","grain"}</c> (docs/language.md tells when
/// start or end is left out), or <c>{"text","none":true}</c> where there is none or it is no time there can be.
/// </summary>
internal static class WhenVerb
{
    public static Task<int> Run(Arguments arguments) => TextLines.Run(arguments, static (json, text, now) =>
    {
        var words = Utterance.Of(text);
        var lean = Times.LeanOf(words);
        if (Times.Impossible(words, now, lean) is not null || Times.Read(words, now, lean, evenWeak: true) is not { } reading)
        {
            json.WriteBoolean("none", true);
            return;
        }
        if (IsoTimes.Start(reading) is { } start)
            json.WriteString("start", start);
        if (IsoTimes.End(reading) is { } end)
            json.WriteString("end", end);
        json.WriteString("grain", IsoTimes.Grain(reading));
    });
}
