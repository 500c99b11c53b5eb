using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>An ordinal: which one, and where it stood.</summary>
public sealed record OrdinalReading(int Value, Span Span);

/// <summary>
/// Which one of a row: thứ nhất, lần thứ tư, đợt II, giải nhì, đầu tiên, 1st. <i>Thứ</i> with hai to bảy or 2 to 7 and no noun before it is a weekday.
/// </summary>
public static class Ordinals
{
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");
    private static readonly PhraseBook Times = PhraseBook.Named("times");

    public static OrdinalReading? Read(Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
            if (At(u, i) is { } found) return found;
        return null;
    }

    private static OrdinalReading? At(Utterance u, int i)
    {
        if (u[i].Folded == "thu" && (u.Form(i).HasMarks || !u.HasMarks) && u.Form(i).CanBe(WordForm.Of("thứ"))) return AfterThu(u, i);
        if (Book.Find(u, i, "ordinalword", out var word) && !(u[i].Folded == "second" && i > 0 && u[i - 1].IsNumber)) return Made(u, i, i + word.Length, word.Key);
        if (u[i].IsNumber && i + 1 < u.Count && u.Touches(i + 1) && u[i + 1].Folded is "st" or "nd" or "rd" or "th" && u[i].Span.Length <= 3 && !TimePieces.Of(u).Covers(i)) return Made(u, i, i + 2, u[i].Word);
        return Book.Find(u, i, "ordinalafter", out var noun) && IsRow(u, i) ? AfterNoun(u, i, i + noun.Length) : null;
    }

    /// <summary>"lần 2", "đợt II", "giải nhì" need no thứ; "đội 3", "tuần 2" are names and dates.</summary>
    private static bool IsRow(Utterance u, int i) => u[i].Folded is "lan" or "dot" or "vong" or "ky" or "khoa" or "giai" or "hang" or "nhiem" or "tap" && !TimePieces.Of(u).Covers(i);

    private static OrdinalReading? AfterNoun(Utterance u, int noun, int at)
    {
        if (at >= u.Count) return null;
        if (Book.Find(u, at, "rank", out var rank)) return Made(u, noun, at + rank.Length, rank.Key);
        if (u[at].Folded == "thu") return AfterThu(u, at);
        if (u[at].IsNumber && u[at].Span.Length <= 3 && !(at + 1 < u.Count && u.Touches(at + 1))) return Made(u, noun, at + 1, u[at].Word);
        if (Book.Find(u, at, "roman", out var roman) && u[at].Word.AsSpan().IndexOfAnyInRange('a', 'z') < 0) return Made(u, noun, at + roman.Length, roman.Key);
        return u[noun].Folded is "giai" or "hang" && NumberWords.Digit(u, at, out var digit, out var next) && digit > 0 ? Made(u, noun, next, digit.ToString(CultureInfo.InvariantCulture)) : null;
    }

    private static OrdinalReading? AfterThu(Utterance u, int i)
    {
        var at = i + 1;
        if (at >= u.Count) return null;
        var noun = Book.FindBefore(u, i, "ordinalafter", out _);
        if (Book.Find(u, at, "rank", out var rank)) return Made(u, i, at + rank.Length, rank.Key);
        if (Book.Find(u, at, "roman", out var roman) && noun) return Made(u, i, at + roman.Length, roman.Key);
        decimal value;
        int next;
        if (u[at].IsNumber && u[at].Span.Length <= 3) (value, next) = (decimal.Parse(u[at].Word, CultureInfo.InvariantCulture), at + 1);
        else if (Times.Find(u, at, "monthword", out var four) && noun) (value, next) = (4, at + four.Length);
        else if (NumberWords.TryRead(u, at, out var raw) && raw.Value is > 0 and < 1000) (value, next) = (raw.Value, raw.Next);
        else return null;
        return !noun && (value is >= 2 and <= 7 || TimePieces.Of(u).Covers(i)) ? null : Made(u, i, next, value.ToString("0", CultureInfo.InvariantCulture));
    }

    private static OrdinalReading? Made(Utterance u, int from, int to, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? new OrdinalReading(number, u.SpanOf(from, to)) : null;
}
