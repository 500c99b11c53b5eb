using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Numbers written with digits: 1.255 and 1,255 are thousands (exactly three digits follow), 2,6 and 1.5 decimals; 500k, 3tr5,
/// 1 tỷ 2, 2 triệu rưỡi. After tr, triệu, tỷ and k the tail goes on as decimals of that unit: 3tr5 is 3,500,000, 1tr25 is 1,250,000.
/// </summary>
internal static class NumberDigits
{
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");
    private static readonly PhraseBook Units = PhraseBook.Named("units");

    public static bool TryRead(Utterance u, int at, out RawNumber number)
    {
        number = default;
        if (at >= u.Count || !u[at].IsNumber || u[at].Span.Length > 15 || IsCode(u, at)) return false;
        if (!Plain(u, at, out var value, out var i)) return false;
        var money = false;
        var scaled = false;
        while (ScaleAt(u, i, out var scale, out var next, out var slang))
        {
            (value, i, scaled) = (value * scale, next, true);
            money |= slang;
            var before = i;
            if (Lower(u, ref value, ref i, scale)) break;
            Tail(u, ref value, ref i, scale);
            if (i > before)
            {
                // "1tr250k": the k repeats what the tail says already.
                if (u.Touches(i) && i < u.Count && u[i].Folded == "k") i++;
                break;
            }
            if (value > 1_000_000_000_000_000m) return false;
        }
        if (!scaled && Book.Find(u, i, "half", out var half) && !u.Touches(i)) { value += 0.5m; i += half.Length; }
        if (!scaled) NumberWords.Decimals(u, ref value, ref i, fractions: false);
        number = new RawNumber(value, i, money, false, false) { Scaled = scaled };
        return true;
    }

    /// <summary>Citizen ids, tax codes, accounts and service lines: long runs of digits, a zero in front, 1800 and 1900 lines.</summary>
    private static bool IsCode(Utterance u, int at)
    {
        var digits = u[at].Word;
        if (digits.Length >= 10 || digits.Length >= 4 && digits[0] == '0') return true;
        return digits is "1800" or "1900" && at + 1 < u.Count && u[at + 1].IsNumber && u[at + 1].Span.Length >= 4 || digits.Length == 3 && digits[0] == '1' && digits[1] == '1' && at > 0 && u[at - 1].Folded is "goi" or "so" or "call";
    }

    /// <summary>Digits with separators; false where they are a date, a version or a ratio.</summary>
    public static bool Plain(Utterance u, int at, out decimal value, out int next)
    {
        next = at + 1;
        var digits = u[at].Word;
        var fraction = "";
        var last = '\0';
        while (next + 1 < u.Count && u.Touches(next) && u.Touches(next + 1) && u[next + 1].IsNumber && (u[next].Is('.') || u[next].Is(',')))
        {
            var mark = u[next].Word[0];
            var group = u[next + 1].Word;
            if (fraction.Length > 0) break;
            if (group.Length == 3 && (last == '\0' || last == mark) && digits.TrimStart('0').Length is > 0 && (last != '\0' || digits.Length <= 3)) digits += group;
            else if (last == '\0' && group.Length is 1 or 2 or > 3) fraction = group;
            else if (last != '\0' && last != mark && group.Length <= 3) fraction = group;
            else break;
            last = mark;
            next += 2;
            if (digits.Length > 18) break;
        }
        return decimal.TryParse(fraction.Length > 0 ? $"{digits}.{fraction}" : digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && digits.Length <= 18;
    }

    private static bool ScaleAt(Utterance u, int i, out decimal scale, out int next, out bool slang)
    {
        slang = false;
        if (NumberWords.Scale(u, i, out scale, out next)) return true;
        if (Book.Find(u, i, "hundred", out var hundred)) { (scale, next) = (100, i + hundred.Length); return true; }
        if (Book.Find(u, i, "dozen", out var dozen)) { (scale, next) = (decimal.Parse(dozen.Key, CultureInfo.InvariantCulture), i + dozen.Length); return true; }
        if (!Book.Find(u, i, "short", out var hit) || Units.Find(u, i, "unit", out var thing) && thing.Length > 1) return false;
        // "30 k" is "30, no": the letter must touch its digits.
        if (hit.Key == "1000" && !u.Touches(i)) return false;
        (scale, next, slang) = (decimal.Parse(hit.Key, CultureInfo.InvariantCulture), i + hit.Length, true);
        return true;
    }

    /// <summary>"1 triệu 2 trăm nghìn", "3 triệu lẻ 5 nghìn": a smaller scaled number goes on where the larger one ends.</summary>
    private static bool Lower(Utterance u, ref decimal value, ref int i, decimal scale)
    {
        if (scale < 1000) return false;
        var at = Book.Find(u, i, "zero", out var zero) ? i + zero.Length : i;
        if (at >= u.Count || !(u[at].IsNumber ? TryRead(u, at, out var rest) : NumberWords.TryRead(u, at, out rest))) return false;
        if (rest.Value < 1000 || rest.Value >= scale || !rest.Scaled || rest.Value % 1000 != 0 && zero.Length == 0 && u[at].IsNumber) return false;
        value += rest.Value;
        i = rest.Next;
        return true;
    }

    private static void Tail(Utterance u, ref decimal value, ref int i, decimal scale)
    {
        if (Book.Find(u, i, "half", out var half)) { value += scale / 2; i += half.Length; return; }
        if (scale < 1000) return;
        if (i < u.Count && u[i].IsNumber && u[i].Span.Length <= 3 && (u.Touches(i) || !CountsSomething(u, i + 1)) && !IsMarked(u, i + 1))
        {
            value += decimal.Parse("0." + u[i].Word, CultureInfo.InvariantCulture) * scale;
            i++;
        }
        else if (NumberWords.Digit(u, i, out var d, out var next) && d > 0 && u.Form(i).HasMarks && !CountsSomething(u, next) && !NumberWords.Scale(u, next, out _, out _))
        {
            value += d * scale / 10;
            i = next;
        }
    }

    /// <summary>"3 triệu 25 bạn": the second number has its own noun or mark and is no tail.</summary>
    private static bool CountsSomething(Utterance u, int i) =>
        i < u.Count && (Units.Find(u, i, "unit", out var hit) && hit.Key != "Money" || u.Touches(i) && u[i].IsWord || u[i].IsWord && ScaleAt(u, i, out _, out _, out _));

    private static bool IsMarked(Utterance u, int i) =>
        i + 1 < u.Count && u.Touches(i) && !u[i].IsWord && u.Touches(i + 1) && u[i + 1].IsNumber;
}
