using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>The number a phrase is about, as it is told outside the program.</summary>
/// <param name="Value">A number in invariant form, an ISO 8601 duration, or the digits of a phone.</param>
/// <param name="Kind"><c>number</c>, <c>ordinal</c>, <c>people</c>, <c>money</c>, <c>duration</c> or <c>phone</c>.</param>
public sealed record Quantity(string Value, string Kind, Span Span);

/// <summary>One number for a phrase: a phone first, then what counts something or a length, whichever comes first, then an ordinal, then a bare number.</summary>
public static class Quantities
{
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");

    public static Quantity? Read(Utterance u)
    {
        if (Phones.Read(u) is { } phone) return new Quantity(phone.Digits, "phone", phone.Span);
        var length = Durations.Read(u) ?? Durations.Glued(u);
        var ordinal = Ordinals.Read(u);
        NumberReading? counted = null, bare = null;
        foreach (var n in Numbers.ReadAll(u))
        {
            if (ordinal is not null && ordinal.Span.Overlaps(n.Span)) continue;
            if (length is not null && length.Span.Overlaps(n.Span))
            {
                // "12 nam 18 nữ" and "1.255 ngày công" are no lengths, though nam may be năm.
                if (IsLength(n.Unit)) continue;
                length = null;
            }
            if (n.Unit == CountUnit.None) bare ??= n;
            else if (counted is null || counted.Unit is CountUnit.Teams or CountUnit.Things or CountUnit.Places && n.Unit is CountUnit.People or CountUnit.Money) counted = n;
        }
        if (length is not null && (counted is null || length.Span.Start < counted.Span.Start)) return new Quantity(length.Iso, "duration", length.Span);
        if (counted is not null) return Of(u, counted);
        if (ordinal is not null) return new Quantity(ordinal.Value.ToString(CultureInfo.InvariantCulture), "ordinal", ordinal.Span);
        return bare is not null ? Of(u, bare) : Alone(u);
    }

    private static bool IsLength(CountUnit unit) => unit is CountUnit.None or CountUnit.Hours or CountUnit.Minutes or CountUnit.Seconds or CountUnit.Days or CountUnit.Nights
        or CountUnit.Weeks or CountUnit.Months or CountUnit.Years;

    private static Quantity Of(Utterance u, NumberReading n)
    {
        var kind = n.Unit switch { CountUnit.People => "people", CountUnit.Money or CountUnit.Currency => "money", _ => "number" };
        return new Quantity(Shown(kind == "number" && IsNegative(u, n.Span) ? -n.Value : n.Value), kind, n.Span);
    }

    /// <summary>A number word that is the whole message: "không" is zero, "ba" three.</summary>
    private static Quantity? Alone(Utterance u)
    {
        // "sáu tám" is sixty-eight with the mươi dropped.
        if (u.Count == 2 && NumberWords.Digit(u, 0, out var tens, out var at) && at == 1 && tens > 0 && NumberWords.Digit(u, 1, out var ones, out _) && u.HasMarks)
            return new Quantity(Shown((tens * 10) + ones), "number", u.SpanOf(0, 2));
        return Single(u);
    }

    private static Quantity? Single(Utterance u) =>
        u.Count is > 0 and <= 3 && u[0].IsWord && !Book.Has(u, 0, "not") && NumberWords.TryRead(u, 0, out var raw) && raw.Next == u.Count && (u.Form(0).HasMarks || raw.Next > 1)
            ? new Quantity(Shown(raw.Value), "number", u.SpanOf(0, u.Count)) : null;

    private static bool IsNegative(Utterance u, Span span)
    {
        for (var i = 1; i < u.Count; i++)
            if (u[i].Span.Start == span.Start) return u[i - 1].Is('-') && i == 1 || Book.FindBefore(u, i, "minus", out var minus) && minus.Length == i;
        return false;
    }

    private static string Shown(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
