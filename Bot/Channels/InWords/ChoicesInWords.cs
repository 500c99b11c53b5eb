using System.Text;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.InWords;

/// <summary>
/// Choices where a platform has no buttons: a line each, with the number the conversation takes; with a letter for a command no
/// conversation waits for; with a dot where the words themselves are the answer.
/// </summary>
public sealed class ChoicesInWords(IStore store, TimeProvider clock)
{
    private const int MostRaces = 20;
    private const int LongestLabel = 100;

    /// <summary>The text of a message with its choices under it, in light markup.</summary>
    /// <exception cref="StoreUnavailableException">Letters could not be kept.</exception>
    public async ValueTask<string> TextOf(Address to, OutgoingMessage message, CancellationToken cancel)
    {
        if (message.Choices.Count == 0)
            return message.Text;
        return Write(message, await Offer(to, message, cancel));
    }

    /// <summary>Keeps what a message offers, so that it can be answered in words; null when it offers nothing outside of a conversation.</summary>
    /// <exception cref="StoreUnavailableException">It could not be kept.</exception>
    public ValueTask<OfferedLetters?> Offer(Address to, OutgoingMessage message, CancellationToken cancel)
    {
        var lettered = message.Choices.Where(IsLettered).ToList();
        return lettered.Count == 0 ? default : Keep(to.ToString(), lettered, cancel);
    }

    /// <summary>
    /// An event as it is meant: a letter that was offered in its chat is the command it stands for; the number or the words of a choice
    /// may be an answer to the last message that came by itself, which the conversation knows.
    /// </summary>
    public async ValueTask<InboundEvent> Meant(InboundEvent inbound, CancellationToken cancel)
    {
        if (inbound.Payload is not null || inbound.Text?.Trim() is not { Length: > 0 and <= LongestLabel } text)
            return inbound;
        if ((await store.Get(OfferedLettersRecords.Type, inbound.From.ToString(), cancel))?.Value is not { } offered)
            return inbound;
        var letter = text.TrimEnd('.', ')').ToUpperInvariant();
        return letter.Length == 1 && OfferedLetters.Alphabet.Contains(letter, StringComparison.Ordinal) && offered.PayloadOf(letter) is { } payload
            ? inbound with { Payload = payload } : inbound with { Offered = offered.AnswerIn(Utterance.Of(text)) };
    }

    private static bool IsLettered(Choice choice) => choice.Number is null && choice.Payload[0] == '/';

    private async ValueTask<OfferedLetters?> Keep(string chat, List<Choice> choices, CancellationToken cancel)
    {
        for (var race = 0; race < MostRaces; race++)
        {
            var stored = await store.Get(OfferedLettersRecords.Type, chat, cancel);
            var before = stored?.Value ?? new OfferedLetters(chat, []);
            var next = choices.Aggregate(before, static (letters, choice) => letters.Offer(choice.Payload).Next)
                with { Latest = new(clock.GetUtcNow(), [.. choices.Select(c => new LabelledOffer(c.Label, c.Payload))]) };
            if (await store.Commit([OfferedLettersRecords.Type.Put(next, stored?.Version ?? 0)], cancel) == CommitResult.Done)
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
