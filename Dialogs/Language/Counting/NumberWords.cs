namespace VolunteerBot.Dialogs.Language;

/// <summary>A number without its unit: value, the token after it, whether the form itself says money, whether it is in words.</summary>
internal readonly record struct RawNumber(decimal Value, int Next, bool Money, bool Words, bool Weak)
{
    /// <summary>Whether nghìn, triệu, k and the like stood in it.</summary>
    public bool Scaled { get; init; }
}

/// <summary>
/// Number words as spoken: ba mươi lăm 35, hai trăm linh năm 205, trăm rưỡi 150, chục rưỡi 15, hai triệu rưỡi 2,500,000.
/// A single digit after a group stands for the next place down: trăm hai 120, nghìn hai 1,200.
/// </summary>
internal static class NumberWords
{
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");
    private static readonly PhraseBook Units = PhraseBook.Named("units");

    public static bool TryRead(Utterance u, int at, out RawNumber number)
    {
        number = default;
        if (Book.Find(u, at, "halfof", out var half) && Scale(u, at + half.Length, out var unit, out var after))
        {
            number = new RawNumber(unit / 2m, after, unit >= 1_000_000, true, false) { Scaled = true };
            return true;
        }
        if (half.Length > 0 && Book.Find(u, at + half.Length, "dozen", out var tenOf) && u[at].Folded == "nua")
        {
            number = new RawNumber(Value(tenOf) / 2m, at + half.Length + tenOf.Length, false, true, false);
            return true;
        }
        if (Book.Find(u, at, "english", out var english))
        {
            number = English(u, at, english);
            return true;
        }
        decimal total = 0;
        var i = at;
        var weak = true;
        decimal last = 0;
        var scaled = false;
        while (i < u.Count)
        {
            decimal group;
            int next;
            if (last >= 1000 && Book.Find(u, i, "zero", out var gap) && Digit(u, i + gap.Length, out var ones, out var afterOnes)) { total += ones; i = afterOnes; break; }
            if (!Group(u, i, out group, out next, out var weakGroup))
            {
                if (i != at || !Scale(u, i, out _, out var past) || !Book.Has(u, past, "half") && !(Digit(u, past, out var tail, out _) && tail > 0) && !(past < u.Count && u[past].IsNumber && u[past].Span.Length == 1) && !(Units.Has(u, past, "unit") && u[i].Folded is "nghin" or "ngan" or "van")) break;
                (group, next, weakGroup) = (1, i, false);
            }
            if (Scale(u, next, out var scale, out var afterScale) && (last == 0 || scale < last))
            {
                total += group * scale;
                (last, i, weak, scaled) = (scale, afterScale, false, true);
                if (Book.Find(u, i, "half", out var rưỡi)) { total += scale / 2; i += rưỡi.Length; break; }
                continue;
            }
            if (last == 0) { total = group; weak = weakGroup; }
            else if (weakGroup && group < 10 && last >= 1000) total += group * last / 10;
            else total += group;
            i = next;
            last = 1;
            break;
        }
        if (i == at) return false;
        if (last <= 1) Decimals(u, ref total, ref i, fractions: true);
        var slang = last <= 1 && Slang(u, ref total, ref i);
        number = new RawNumber(total, i, slang, true, weak && !slang && i == at + 1) { Scaled = scaled || slang };
        return true;
    }

    /// <summary>"một củ hai", "hai tỏi rưỡi": only with their marks, for without them they are other words.</summary>
    private static bool Slang(Utterance u, ref decimal value, ref int i)
    {
        if (i >= u.Count || !u.Form(i).HasMarks || !Book.FindStrictly(u, i, "short", out var hit) || Units.Find(u, i, "unit", out var thing) && thing.Length > 1) return false;
        var scale = Value(hit);
        value *= scale;
        i += hit.Length;
        if (Book.Find(u, i, "half", out var half)) { value += scale / 2; i += half.Length; }
        else if (Digit(u, i, out var tail, out var next) && tail > 0) { value += tail * scale / 10; i = next; }
        return true;
    }

    /// <summary>"8 phẩy 5", "hai phẩy ba", "một phần ba".</summary>
    public static void Decimals(Utterance u, ref decimal value, ref int i, bool fractions)
    {
        if (Book.Find(u, i, "point", out var point) && Below1000(u, i + point.Length, out var rest, out var after))
        {
            value += rest < 10 ? rest / 10 : rest < 100 ? rest / 100 : rest / 1000;
            i = after;
        }
        else if (fractions && Book.Find(u, i, "over", out var over) && !Book.Has(u, i + over.Length, "hundred") && Below1000(u, i + over.Length, out rest, out after) && rest > 0)
        {
            value = decimal.Round(value / rest, 4);
            i = after;
        }
    }

    private static bool Below1000(Utterance u, int at, out decimal value, out int next)
    {
        (value, next) = (0, at + 1);
        if (at >= u.Count) return false;
        if (u[at].IsNumber) return u[at].Span.Length <= 3 && decimal.TryParse(u[at].Word, out value);
        return Group(u, at, out value, out next, out _);
    }

    private static RawNumber English(Utterance u, int at, Hit first)
    {
        var i = at;
        decimal total = 0, group = 0;
        var scaled = false;
        while (Book.Find(u, i, "english", out var word))
        {
            var value = Value(word);
            if (value == 100) group = (group == 0 ? 1 : group) * 100;
            else if (group == 0 || group % 100 == 0 || group % 10 == 0 && value < 10 && group % 100 >= 20) group += value;
            else break;
            i += word.Length;
            if (i < u.Count && u[i].Is('-') || i + 1 < u.Count && u[i].Folded == "and" && group >= 100 && Book.Has(u, i + 1, "english")) i++;
            if (!Scale(u, i, out var scale, out var after)) continue;
            (total, group, i, scaled) = (total + (group * scale), 0, after, true);
        }
        return new RawNumber(total + group, i, false, true, total + group < 10) { Scaled = scaled };
    }

    /// <summary>A group below a thousand. Weak: one bare digit word, which may be another word altogether.</summary>
    private static bool Group(Utterance u, int at, out decimal value, out int next, out bool weak)
    {
        (value, next, weak) = (0, at, false);
        if (Book.Find(u, at, "hundred", out var bare)) return Hundreds(u, 1, at + bare.Length, out value, out next);
        if (Digit(u, at, out var d, out var afterDigit))
        {
            if (Book.Find(u, afterDigit, "hundred", out var hundred)) return Hundreds(u, d, afterDigit + hundred.Length, out value, out next);
            if (d > 0 && Book.Find(u, afterDigit, "tens", out var tens)) return Tens(u, d, afterDigit + tens.Length, out value, out next);
        }
        if (Below100(u, at, out value, out next, out weak)) return true;
        return false;
    }

    private static bool Hundreds(Utterance u, decimal hundreds, int at, out decimal value, out int next)
    {
        (value, next) = (hundreds * 100, at);
        if (Book.Find(u, at, "half", out var half)) { value += 50; next = at + half.Length; }
        else if (Book.Find(u, at, "zero", out var zero) && Digit(u, at + zero.Length, out var ones, out var afterOnes)) { value += ones; next = afterOnes; }
        else if (Book.Find(u, at, "afterten", out var tail)) { value += Value(tail) * 10; next = at + tail.Length; }
        else if (Below100(u, at, out var rest, out var afterRest, out var weak) && !StartsScaleOf(u, at, afterRest, weak)) { value += weak ? rest * 10 : rest; next = afterRest; }
        return true;
    }

    /// <summary>"hai trăm nghìn": the word after the hundreds is a scale, not a digit; "trăm năm" before a year is left alone.</summary>
    private static bool StartsScaleOf(Utterance u, int at, int after, bool weak) =>
        weak && after == at + 1 && after < u.Count && u[after].IsNumber;

    private static bool Tens(Utterance u, decimal tens, int at, out decimal value, out int next)
    {
        (value, next) = (tens * 10, at);
        if (Book.Find(u, at, "half", out var half)) { value += 5; next = at + half.Length; }
        else if (Book.Find(u, at, "afterten", out var tail)) { value += Value(tail); next = at + tail.Length; }
        else if (Digit(u, at, out var d, out var after) && d is > 0 and not 5 && !Book.Has(u, after, "tens") && !Book.Has(u, after, "hundred")) { value += d; next = after; }
        return true;
    }

    private static bool Below100(Utterance u, int at, out decimal value, out int next, out bool weak)
    {
        (value, next, weak) = (0, at, false);
        if (Digit(u, at, out var d, out var after))
        {
            if (d > 0 && Book.Find(u, after, "tens", out var tens)) return Tens(u, d, after + tens.Length, out value, out next);
            (value, next, weak) = (d, after, true);
            return true;
        }
        if (Book.Find(u, at, "ten", out var ten)) return Tens(u, 1, at + ten.Length, out value, out next);
        if (Book.Find(u, at, "contracted", out var old) && (Book.Has(u, at + old.Length, "afterten") || Digit(u, at + old.Length, out _, out _)))
            return Tens(u, Value(old) / 10, at + old.Length, out value, out next);
        if (!Book.Find(u, at, "dozen", out var dozen)) return false;
        (value, next) = (Value(dozen), at + dozen.Length);
        if (Book.Find(u, next, "half", out var half)) { value *= 1.5m; next += half.Length; }
        return true;
    }

    public static bool Digit(Utterance u, int at, out decimal value, out int next)
    {
        (value, next) = (0, at);
        if (!Book.FindStrictly(u, at, "digit", out var hit)) return false;
        (value, next) = (Value(hit), at + hit.Length);
        return true;
    }

    public static bool Scale(Utterance u, int at, out decimal scale, out int next)
    {
        (scale, next) = (0, at);
        if (!Book.Find(u, at, "scale", out var hit)) return false;
        (scale, next) = (Value(hit), at + hit.Length);
        return true;
    }

    /// <summary>Whether the token before is the word nghìn or ngàn.</summary>
    public static bool EndsInThousand(Utterance u, int next) => next > 0 && u[next - 1].Folded is "nghin" or "ngan";

    private static decimal Value(Hit hit) => decimal.Parse(hit.Key, System.Globalization.CultureInfo.InvariantCulture);
}
