using System.Text;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.InWords;

/// <summary>
/// Choices where a platform has no buttons: a line each, with the number the conversation takes; with a letter for a command no
/// conversation waits for; with a dot where the words themselves are the answer.
/// </summary>
public sealed class ChoicesInWords(IStore store)
{
    private const int MostRaces = 20;

    /// <summary>The text of a message with its choices under it, in light markup.</summary>
    /// <exception cref="StoreUnavailableException">Letters could not be kept.</exception>
    public async ValueTask<string> TextOf(Address to, OutgoingMessage message, CancellationToken cancel)
    {
        if (message.Choices.Count == 0)
            return message.Text;
        var lettered = message.Choices.Where(IsLettered).Select(c => c.Payload).ToList();
        var letters = lettered.Count == 0 ? null : await Offer(to.ToString(), lettered, cancel);
        return Write(message, letters);
    }

    /// <summary>What somebody means by a single letter in a chat; null when it is none that was offered there.</summary>
    public async ValueTask<string?> PayloadOf(Address chat, string? text, CancellationToken cancel)
    {
        var letter = text?.Trim().TrimEnd('.', ')').ToUpperInvariant();
        if (letter is not { Length: 1 } || !OfferedLetters.Alphabet.Contains(letter, StringComparison.Ordinal))
            return null;
        return (await store.Get(OfferedLettersRecords.Type, chat.ToString(), cancel))?.Value.PayloadOf(letter);
    }

    private static bool IsLettered(Choice choice) => choice.Number is null && choice.Payload[0] == '/';

    private async ValueTask<OfferedLetters> Offer(string chat, List<string> payloads, CancellationToken cancel)
    {
        for (var race = 0; race < MostRaces; race++)
        {
            var stored = await store.Get(OfferedLettersRecords.Type, chat, cancel);
            var before = stored?.Value ?? new OfferedLetters(chat, []);
            var next = payloads.Aggregate(before, static (letters, payload) => letters.Offer(payload).Next);
            if (ReferenceEquals(next, before) || await store.Commit([OfferedLettersRecords.Type.Put(next, stored?.Version ?? 0)], cancel) == CommitResult.Done)
                return next;
        }
        throw new StoreUnavailableException("The letters of a chat are changed by others without end.");
    }

    private static string Write(OutgoingMessage message, OfferedLetters? letters)
    {
        var text = new StringBuilder(message.Text);
        if (text.Length > 0)
            text.Append("\n\n");
        var (numbers, signs) = (false, false);
        foreach (var choice in message.Choices)
        {
            numbers |= choice.Number is not null;
            signs |= IsLettered(choice);
            text.Append(choice.Number is { } number ? $"{number}." : IsLettered(choice) ? letters!.Offer(choice.Payload).Letter + "." : "•");
            text.Append(' ').Append(Markup.Escape(choice.Label)).Append('\n');
        }
        var book = TextBook.For(message.Language);
        return (numbers, signs) switch
        {
            (true, true) => text.Append(book.Raw("inWords.both")).ToString(),
            (true, _) => text.Append(book.Raw("inWords.number")).ToString(),
            (_, true) => text.Append(book.Raw("inWords.letter")).ToString(),
            _ => text.ToString().TrimEnd('\n'),
        };
    }
}
