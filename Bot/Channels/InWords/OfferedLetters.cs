using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.InWords;

/// <summary>A letter and what it stands for in one chat.</summary>
public sealed record OfferedLetter(string Letter, string Payload);

/// <summary>
/// What letters stand for in a chat without buttons: commands offered in messages that came by themselves, such as <c>A</c> for "report
/// the result" under a reminder. Numbers belong to the open question; a letter means the same whatever is being asked.
/// </summary>
/// <param name="Id">The chat, as <see cref="Dialogs.Messages.Address"/> writes it.</param>
/// <param name="Offers">The newest last; when all letters are used up, the oldest is given anew.</param>
public sealed record OfferedLetters(string Id, IReadOnlyList<OfferedLetter> Offers)
{
    /// <summary>The choices of the last message that offered any; null in records of earlier releases.</summary>
    public LatestOffer? Latest { get; init; }

    /// <summary>Without those easily taken for a digit or for one another.</summary>
    public const string Alphabet = "ABCDEGHKLMNPQRSTVXY";

    public string? PayloadOf(string letter) => Offers.LastOrDefault(o => o.Letter == letter)?.Payload;

    /// <summary>What a number or the words of a choice stand for in the latest message; null when they are none of it.</summary>
    public OfferedAnswer? AnswerIn(Utterance words)
    {
        if (Latest is not { } latest || words.Folded.Length == 0)
            return null;
        var said = words.Folded.StartsWith("chon ", StringComparison.Ordinal) ? words.Folded[5..] : words.Folded;
        said = said.StartsWith("so ", StringComparison.Ordinal) ? said[3..] : said;
        var byNumber = int.TryParse(said.Trim(' ', '.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        var choice = byNumber ? latest.Choices.ElementAtOrDefault(number - 1) : latest.Choices.FirstOrDefault(c => Utterance.Of(c.Label).Folded == words.Folded);
        return choice is null ? null : new OfferedAnswer(choice.Payload, latest.At);
    }

    /// <summary>The letter of a payload, given now if it has none.</summary>
    public (OfferedLetters Next, string Letter) Offer(string payload)
    {
        if (Offers.FirstOrDefault(o => o.Payload == payload) is { } known)
            return (this, known.Letter);
        var last = Offers.Count > 0 ? Alphabet.IndexOf(Offers[^1].Letter[0], StringComparison.Ordinal) : -1;
        var letter = Alphabet[(last + 1) % Alphabet.Length].ToString();
        return (this with { Offers = [.. Offers.Where(o => o.Letter != letter), new(letter, payload)] }, letter);
    }
}

/// <summary>What a message offered that came by itself, in its order.</summary>
public sealed record LatestOffer(DateTimeOffset At, IReadOnlyList<LabelledOffer> Choices);

/// <param name="Label">As it was shown.</param>
public sealed record LabelledOffer(string Label, string Payload);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(OfferedLetters))]
internal sealed partial class OfferedLettersJson : JsonSerializerContext;

/// <summary>How letters are stored: one short record a chat.</summary>
public static class OfferedLettersRecords
{
    public static readonly RecordType<OfferedLetters> Type = new("offeredLetters", OfferedLettersJson.Default.OfferedLetters, o => o.Id);
}
