using System.Text.Json;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// <c>understand [--now ISO] [--file F]</c>: what the bot understands of each line, as <c>{"text","intent","confidence","slots":{…}}</c>;
/// docs/language.md tells what each slot holds.
/// </summary>
internal static class UnderstandVerb
{
    public static Task<int> Run(Arguments arguments) => TextLines.Run(arguments, static (json, text, now) =>
    {
        var said = Understanding.Of(text, now);
        json.WriteString("intent", IntentNames.Of(said.Intent.Kind));
        json.WriteNumber("confidence", Math.Round(said.Intent.Confidence, 2));
        json.WriteStartObject("slots");
        foreach (var (name, value) in Slots.Of(said))
        {
            if (value is decimal number) json.WriteNumber(name, number);
            else json.WriteString(name, (string)value);
        }
        json.WriteEndObject();
    });
}
