using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Channels.InWords;

/// <summary>For channels that carry no files of ours: says which there are and where they can be had, rather than dropping them in silence.</summary>
internal static class DocumentsInWords
{
    public static OutgoingMessage Told(OutgoingMessage message)
    {
        if (message.Documents is not { Count: > 0 } documents)
            return message;
        var book = TextBook.For(message.Language);
        var notes = documents.Select(d => book.Render(new Say("inWords.noFile", d.Name), default));
        return message with { Text = string.Join("\n\n", [.. message.Text.Length > 0 ? [message.Text] : Array.Empty<string>(), .. notes]), Documents = null };
    }
}
