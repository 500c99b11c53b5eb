using System.Globalization;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// <c>number [--file F]</c>: the number, amount, count or length in each line, as <c>{"text","value","kind"}</c>, or <c>{"text","none":true}</c>.
/// The value is a number; for a length it is an ISO 8601 duration, for a phone its digits, both as text.
/// </summary>
internal static class NumberVerb
{
    public static Task<int> Run(Arguments arguments) => TextLines.Run(arguments, static (json, text, _) =>
    {
        if (Quantities.Read(Utterance.Of(text)) is not { } number)
        {
            json.WriteBoolean("none", true);
            return;
        }
        if (number.Kind is "duration" or "phone") json.WriteString("value", number.Value);
        else json.WriteNumber("value", decimal.Parse(number.Value, CultureInfo.InvariantCulture));
        json.WriteString("kind", number.Kind);
    });
}
