using System.Text.Json;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>In a group the bot listens only when it is addressed: by a command, by its name, or by an answer to what it said.</summary>
public sealed partial class TelegramUpdates
{
    /// <param name="text">Comes back without the bot's name.</param>
    private bool IsForUs(JsonElement message, string botName, ref string? text)
    {
        if (text is ['/', ..])
        {
            var end = text.AsSpan().IndexOfAny(" \n\t");
            var command = end < 0 ? text : text[..end];
            if (command.IndexOf('@') is var at and > 0)
            {
                if (!command.AsSpan(at + 1).Equals(botName, StringComparison.OrdinalIgnoreCase))
                    return false;
                text = string.Concat(text.AsSpan(0, at), text.AsSpan(command.Length));
            }
            return true;
        }
        var named = TakeNameOut(botName, ref text);
        return named || AnswersUs(message);
    }

    private bool AnswersUs(JsonElement message) =>
        message.TryGetProperty("reply_to_message", out var target) && target.TryGetProperty("from", out var author)
        && author.GetProperty("id").GetInt64() == botId;

    private static bool TakeNameOut(string botName, ref string? text)
    {
        if (text is null || botName.Length == 0)
            return false;
        var (mention, found) = ("@" + botName, false);
        for (var at = 0; (at = text.IndexOf(mention, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var end = at + mention.Length;
            if ((at > 0 && IsNamePart(text[at - 1])) || (end < text.Length && IsNamePart(text[end])))
            {
                at = end;
                continue;
            }
            found = true;
            var (before, after) = (text[..at].TrimEnd(), text[end..].TrimStart(' ', ',', ':', ';', '-', '–', '\n'));
            text = before.Length == 0 ? after : after.Length == 0 ? before : before + " " + after;
            at = Math.Min(before.Length, text.Length);
        }
        return found;
    }

    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
