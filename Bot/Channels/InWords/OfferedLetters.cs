using System.Text.Json;
using System.Text.Json.Serialization;
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
    /// <summary>Without those easily taken for a digit or for one another.</summary>
    public const string Alphabet = "ABCDEGHKLMNPQRSTVXY";

    public string? PayloadOf(string letter) => Offers.LastOrDefault(o => o.Letter == letter)?.Payload;

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

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(OfferedLetters))]
internal sealed partial class OfferedLettersJson : JsonSerializerContext;

/// <summary>How letters are stored: one short record a chat.</summary>
public static class OfferedLettersRecords
{
    public static readonly RecordType<OfferedLetters> Type = new("offeredLetters", OfferedLettersJson.Default.OfferedLetters, o => o.Id);
}
