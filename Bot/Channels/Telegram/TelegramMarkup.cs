using Telegram.Bot.Types.ReplyMarkups;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>Choices and hints as keyboards.</summary>
public static class TelegramMarkup
{
    /// <summary>Labels up to this length stand two in a row.</summary>
    private const int ShortLabel = 16;

    // The channel does not know which language a chat reads, so the two labels it adds say it in both.
    private static readonly ReplyKeyboardMarkup LocationKeyboard = Ask(KeyboardButton.WithRequestLocation("📍 Gửi vị trí · Send location"));
    private static readonly ReplyKeyboardMarkup ContactKeyboard = Ask(KeyboardButton.WithRequestContact("📱 Gửi số của tôi · Send my number"));

    /// <summary>The first choice alone, the others two in a row where both are short.</summary>
    public static InlineKeyboardMarkup Buttons(IReadOnlyList<Choice> choices)
    {
        var rows = new List<List<InlineKeyboardButton>>(choices.Count);
        for (var i = 0; i < choices.Count; i++)
        {
            var row = new List<InlineKeyboardButton>(2) { Button(choices[i]) };
            if (i > 0 && i + 1 < choices.Count && IsShort(choices[i]) && IsShort(choices[i + 1]))
                row.Add(Button(choices[++i]));
            rows.Add(row);
        }
        return new(rows);
    }

    /// <summary>The phone's own button for what is asked; null where there is none.</summary>
    public static ReplyKeyboardMarkup? Phone(InputHint hint) => hint switch
    {
        InputHint.Location => LocationKeyboard,
        InputHint.Contact => ContactKeyboard,
        _ => null,
    };

    private static bool IsShort(Choice choice) => choice.Label.Length <= ShortLabel;

    private static InlineKeyboardButton Button(Choice choice) => InlineKeyboardButton.WithCallbackData(choice.Label, choice.Payload);

    private static ReplyKeyboardMarkup Ask(KeyboardButton button) => new([[button]]) { ResizeKeyboard = true, OneTimeKeyboard = true };
}
