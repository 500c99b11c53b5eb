using System.Globalization;
using System.Text;

namespace VolunteerBot.Dialogs.Language;

/// <summary>A length of time as said: months, days and seconds apart, because a month has no fixed days.</summary>
public sealed record DurationReading(decimal Months, decimal Days, decimal Seconds, Span Span)
{
    /// <summary>Hours, when it is a length within a day; null for days and longer.</summary>
    public decimal? Hours => Months == 0 && Days == 0 ? Seconds / 3600m : null;

    /// <summary>ISO 8601: PT2H30M, P7D, P1M15D. Hours are not rolled up into days, nor weeks kept apart.</summary>
    public string Iso
    {
        get
        {
            var b = new StringBuilder("P");
            var years = decimal.Truncate(Months / 12);
            if (Months % 12 == 0 && years > 0 || years > 0 && Months > 12) Part(b, years, 'Y');
            Part(b, Months - (years * 12), 'M');
            var days = decimal.Truncate(Days);
            Part(b, days, 'D');
            var seconds = Seconds + ((Days - days) * 86_400m);
            if (seconds > 0)
            {
                b.Append('T');
                Part(b, decimal.Truncate(seconds / 3600), 'H');
                Part(b, decimal.Truncate(seconds % 3600 / 60), 'M');
                Part(b, decimal.Truncate(seconds % 60), 'S');
            }
            return b.Length == 1 ? "PT0S" : b.ToString();
        }
    }

    private static void Part(StringBuilder b, decimal value, char unit)
    {
        if (value > 0) b.Append(CultureInfo.InvariantCulture, $"{value:0.###}").Append(unit);
    }
}

/// <summary>
/// Lengths: 3 tiếng, 2 tiếng rưỡi, tiếng rưỡi, nửa tháng, 3 ngày 2 đêm, 4 tiếng 15 phút, 2h30p. <i>Tiếng</i> is always a length; <i>giờ</i> and
/// <i>h</i> are clock times unless a length word stands with them (vietnamese.md, section 4).
/// </summary>
public static class Durations
{
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");
    private static readonly PhraseBook Lengths = PhraseBook.Named("lengths");

    public static DurationReading? Read(Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
            if (At(u, i, out var next) is { } found) return found with { Span = u.SpanOf(i, next) };
        return null;
    }

    /// <summary>"1h30p": where a number is asked for it is a length, though as a time it may be half past one.</summary>
    public static DurationReading? Glued(Utterance u)
    {
        for (var i = 0; i + 3 < u.Count; i++)
        {
            if (!u[i].IsNumber || !u.Touches(i + 1) || u[i + 1].Folded is not "h" || !u.Touches(i + 2) || !u[i + 2].IsNumber || !u.Touches(i + 3) || u[i + 3].Folded is not ("p" or "ph")) continue;
            if (u[i].Span.Length <= 3 && u[i + 2].Span.Length <= 2)
                return new DurationReading(0, 0, (decimal.Parse(u[i].Word, CultureInfo.InvariantCulture) * 3600) + (decimal.Parse(u[i + 2].Word, CultureInfo.InvariantCulture) * 60), u.SpanOf(i, i + 4));
        }
        return null;
    }

    private static DurationReading? At(Utterance u, int i, out int next)
    {
        next = i;
        if (TimePieces.Of(u).Covers(i) || Book.Has(u, i, "not")) return null;
        if (!Part(u, i, out var value, out var unit, out next)) return null;
        var total = With(new DurationReading(0, 0, 0, default), value, unit);
        while (next < u.Count && Size(unit) > Size("second"))
        {
            if (unit == "day" && Part(u, next, out _, out var night, out var past) && night == "night") { next = past; break; }
            if (unit == "hour" && next < u.Count && u[next].IsNumber && (next + 1 == u.Count || Clauses.Ends(u, next + 1)) && NumberDigits.TryRead(u, next, out var minutes) && minutes.Value is >= 5 and < 60)
            {
                (total, next) = (With(total, minutes.Value, "minute"), next + 1);
                break;
            }
            if (!Part(u, next, out var more, out var smaller, out var after) || Size(smaller) >= Size(unit)) break;
            (total, unit, next) = (With(total, more, smaller), smaller, after);
        }
        return total;
    }

    /// <summary>One number with its unit, halves included.</summary>
    private static bool Part(Utterance u, int i, out decimal value, out string unit, out int next)
    {
        (value, unit, next) = (0, "", i);
        if (Book.Find(u, i, "halfof", out var half) && Lengths.Find(u, i + half.Length, "unit", out var of))
        {
            (value, unit, next) = (0.5m, of.Key, i + half.Length + of.Length);
            return !(next < u.Count && u[next].Folded is "dau" or "cuoi" or "sau");
        }
        if (Book.Find(u, i, "halfof", out half) && Lengths.Find(u, i + half.Length, "clock", out of) && u[i + half.Length].Folded == "gio")
        {
            (value, unit, next) = (0.5m, "hour", i + half.Length + of.Length);
            return true;
        }
        if (Lengths.Find(u, i, "unit", out of) && of.Key != "minute" && Book.Find(u, i + of.Length, "half", out half))
        {
            (value, unit, next) = (1.5m, of.Key, i + of.Length + half.Length);
            return true;
        }
        if (i >= u.Count || !(u[i].IsNumber ? NumberDigits.TryRead(u, i, out var raw) : NumberWords.TryRead(u, i, out raw)) || raw.Value is <= 0 or > 10_000) return false;
        var lower = raw.Value;
        if (raw.Next + 1 < u.Count && (u[raw.Next].Is('-') || u[raw.Next].Folded is "den" or "toi") && u[raw.Next + 1].IsNumber && NumberDigits.TryRead(u, raw.Next + 1, out var upper) && upper.Value > raw.Value)
            raw = upper;
        if (!Unit(u, i, raw, out unit, out next)) return false;
        raw = raw with { Value = lower };
        value = raw.Value;
        if (Book.Find(u, next, "half", out half)) { value += 0.5m; next += half.Length; }
        return true;
    }

    private static bool Unit(Utterance u, int i, RawNumber raw, out string unit, out int next)
    {
        (unit, next) = ("", raw.Next);
        if (raw.Next < u.Count && u[raw.Next].Folded == "more") raw = raw with { Next = raw.Next + 1 };
        if (raw.Next >= u.Count) return false;
        if (Lengths.Find(u, raw.Next, "unit", out var hit))
        {
            (unit, next) = (hit.Key, raw.Next + hit.Length);
            if (hit.Key == "year" && raw.Value > 200) return false;
            return !(u[raw.Next].Folded is "p" or "ph" && !u.Touches(raw.Next));
        }
        if (!Lengths.Find(u, raw.Next, "clock", out hit)) return false;
        (unit, next) = ("hour", raw.Next + hit.Length);
        if (Lengths.Has(u, next, "end") || Book.Find(u, next, "half", out var half) && Lengths.Has(u, next + half.Length, "end") || raw.Value != decimal.Truncate(raw.Value) || TimePieces.Of(u).LengthAt(i) is not null) return true;
        // "2h30p": a minute mark makes both a length.
        return next + 1 < u.Count && u.Touches(next) && u[next].IsNumber && u.Touches(next + 1) && u[next + 1].Folded is "p" or "ph" or "phut";
    }

    private static DurationReading With(DurationReading d, decimal value, string unit) => unit switch
    {
        "year" => d with { Months = d.Months + decimal.Truncate(value * 12) },
        "month" => d with { Months = d.Months + decimal.Truncate(value), Days = d.Days + ((value - decimal.Truncate(value)) * 30) },
        "week" => d with { Days = d.Days + (value * 7) },
        "day" or "night" => d with { Days = d.Days + value },
        "hour" => d with { Seconds = d.Seconds + (value * 3600) },
        "minute" => d with { Seconds = d.Seconds + (value * 60) },
        _ => d with { Seconds = d.Seconds + value },
    };

    private static int Size(string unit) => unit switch { "second" => 0, "minute" => 1, "hour" => 2, "night" => 3, "day" => 4, "week" => 5, "month" => 6, _ => 7 };
}
