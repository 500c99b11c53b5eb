namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Counts and amounts in a message. A number that belongs to a date, a clock time, a phone or a name (đội 3, phường 5,
/// đường 30/4) is not among them, nor are vague ones (vài, mấy chục, ba bốn chục).
/// </summary>
public static class Numbers
{
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");
    private static readonly PhraseBook Units = PhraseBook.Named("units");

    /// <summary>The reading that answers a question for <paramref name="wanted"/>: one of that unit first, else the only bare number.</summary>
    public static NumberReading? Read(Utterance u, CountUnit wanted)
    {
        NumberReading? bare = null, any = null;
        foreach (var n in ReadAll(u))
        {
            if (n.Unit == wanted) return n;
            if (n.Unit == CountUnit.None) bare ??= n;
            any ??= n;
        }
        return wanted == CountUnit.None ? any : bare;
    }

    public static IReadOnlyList<NumberReading> ReadAll(Utterance u) => u.Counts ??= Scan(u);

    private static List<NumberReading> Scan(Utterance u)
    {
        var found = new List<NumberReading>();
        var pieces = TimePieces.Of(u);
        var phone = Phones.Read(u);
        for (var i = 0; i < u.Count;)
        {
            if (pieces.Covers(i) && !IsOne(u, i) || phone is { } p && p.Span.Overlaps(u[i].Span)) { i++; continue; }
            var next = Book.Find(u, i, "not", out var not) ? i + not.Length : Vague(u, i);
            if (next == 0) next = Half(u, pieces, i, found);
            if (next == 0) next = One(u, pieces, i, found);
            i = Math.Max(next, i + 1);
        }
        return found;
    }

    /// <summary>"mot nghin", "mot tram" without marks: one, not mốt, the day after tomorrow.</summary>
    private static bool IsOne(Utterance u, int i) => u[i].Folded == "mot" && !u.Form(i).HasMarks && NumberWords.TryRead(u, i, out var raw) && raw.Value >= 100;

    /// <summary>"vài chục", "mấy trăm", "ba bốn chục bạn", "mười mấy": passed over, with what they count.</summary>
    private static int Vague(Utterance u, int i)
    {
        if (Book.Find(u, i, "vague", out var vague))
        {
            var at = i + vague.Length;
            if (NumberWords.TryRead(u, at, out var raw) && raw.Words) return raw.Next;
            if (vague.Length > 1 && (Units.Has(u, at, "unit") || Book.Has(u, at, "tens"))) return at;
        }
        return u[i].IsWord && NumberWords.TryRead(u, i, out var said) && said.Words && !said.Scaled && Book.Find(u, said.Next, "vague", out var after) && u[said.Next].Folded is "may"
            ? said.Next + after.Length : 0;
    }

    private static int One(Utterance u, TimePieces pieces, int i, List<NumberReading> found)
    {
        if (!(u[i].IsNumber ? NumberDigits.TryRead(u, i, out var raw) : NumberWords.TryRead(u, i, out raw))) return 0;
        if (raw.Next < u.Count && pieces.Covers(raw.Next - 1)) return 0;
        if (Headcounts.Read(u, i, raw, out var people, out var past)) { found.Add(people); return past; }
        if (Span(u, pieces, i, raw, found) is var ranged and > 0) return ranged;
        var end = raw.Next;
        var value = raw.Value;
        if (Book.Find(u, end, "vague", out var vague) && raw.Value >= 10) end += vague.Length;
        var loose = end > raw.Next;
        var unit = CountUnits.After(u, i, raw with { Next = end }, ref end, ref value, out var why);
        if (unit == CountUnit.None && loose) end = raw.Next;
        if (u[i].IsNumber && IsPartOfName(u, i, end, unit)) return RunEnd(u, i);
        if (raw.Words && unit == CountUnit.None && (raw.Weak || UnsureWord(u, i, raw))) return i + 1;
        if (raw.Words && raw.Weak && unit != CountUnit.None && IsNotCount(u, i)) return i + 1;
        if (unit is CountUnit.People && Headcounts.AreAbsent(u, i)) return end;
        found.Add(Made(u, i, end, value, unit, loose && unit != CountUnit.None, why) with { Served = CountUnits.AreServed(u, raw.Next, end) });
        return end;
    }

    private static NumberReading Made(Utterance u, int i, int end, decimal value, CountUnit unit, bool loose, string why)
    {
        var about = Book.FindBefore(u, i, "about", out var hit);
        return new NumberReading(value, unit, about || loose, u.SpanOf(about ? i - hit.Length : i, end), why);
    }

    /// <summary>"20-25 bạn", "từ 2 đến 3 triệu": the lower end, about; it takes the unit of the upper one.</summary>
    private static int Span(Utterance u, TimePieces pieces, int i, RawNumber raw, List<NumberReading> found)
    {
        var to = raw.Next;
        if (to + 1 >= u.Count || !u[i].IsNumber || !(u[to].Is('-') || u[to].Is('–') || u[to].Folded is "den" or "toi" or "to") || !u[to + 1].IsNumber || pieces.Covers(to + 1)) return 0;
        if (!NumberDigits.TryRead(u, to + 1, out var upper) || upper.Value <= raw.Value && !upper.Scaled) return 0;
        var end = upper.Next;
        var value = raw.Value;
        var unit = CountUnits.After(u, to + 1, upper, ref end, ref value, out _);
        if (unit == CountUnit.None) return 0;
        if (upper.Scaled && !raw.Scaled && NumberDigits.Plain(u, to + 1, out var plain, out _) && plain > 0) value = raw.Value * decimal.Round(upper.Value / plain);
        found.Add(new NumberReading(value, unit, true, u.SpanOf(i, end), "the lower end of a range"));
        return end;
    }

    /// <summary>"nửa tấn", "tấn rưỡi", and hours said as a length ("3h đồng hồ").</summary>
    private static int Half(Utterance u, TimePieces pieces, int i, List<NumberReading> found)
    {
        if (Book.Find(u, i, "halfof", out var half) && Units.Find(u, i + half.Length, "unit", out var unit) && Enum.TryParse<CountUnit>(unit.Key, out var of) && CountUnits.CanBeHalved(of))
        {
            found.Add(new NumberReading(0.5m, of, false, u.SpanOf(i, i + half.Length + unit.Length), "half of the unit"));
            return i + half.Length + unit.Length;
        }
        if (Units.Find(u, i, "unit", out unit) && Enum.TryParse(unit.Key, out of) && CountUnits.CanBeHalved(of) && Book.Find(u, i + unit.Length, "half", out half))
        {
            found.Add(new NumberReading(1.5m, of, false, u.SpanOf(i, i + unit.Length + half.Length), "one and a half"));
            return i + unit.Length + half.Length;
        }
        if (Book.Find(u, i, "alone", out var alone))
        {
            found.Add(new NumberReading(1, CountUnit.People, false, u.SpanOf(i, i + alone.Length), "alone"));
            return i + alone.Length;
        }
        if (pieces.LengthAt(i) is not { } length || u[length.To - 1].Folded is not ("h" or "gio")) return 0;
        found.Add(new NumberReading((decimal)length.Length.TotalHours, CountUnit.Hours, false, u.SpanOf(i, length.To), "a length in hours"));
        return length.To;
    }

    /// <summary>"phường 5", "đội 26", "ql 29": the number names the thing before it. A count word after it wins.</summary>
    private static bool IsPartOfName(Utterance u, int i, int end, CountUnit unit)
    {
        if (unit != CountUnit.None) return false;
        if (i > 0 && u.Touches(i) && (u[i - 1].IsWord || u[i - 1].Is('/') || u[i - 1].Is('-') && i > 1 && u.Touches(i - 1))) return true;
        if (end < u.Count && u.Touches(end) && (u[end].Is('/') && end + 1 < u.Count && u[end + 1].IsNumber || u[end].IsWord)) return true;
        return Book.FindBefore(u, i, "ordinal", out _, strictly: true);
    }

    /// <summary>The token after a run of digits and marks that touch each other.</summary>
    private static int RunEnd(Utterance u, int i)
    {
        var end = i + 1;
        while (end < u.Count && u.Touches(end) && (u[end].IsNumber || u[end].Is('/') || u[end].Is('-') || u[end].Is('.'))) end++;
        return end;
    }

    /// <summary>Unmarked words that are number words only by chance: "linh", "muoi" (salt), "ti"; they need a noun.</summary>
    private static bool UnsureWord(Utterance u, int i, RawNumber raw) => raw.Next - i == 1 && !u.Form(i).HasMarks;

    /// <summary>"không người nào", "một bạn nào đó": no count.</summary>
    private static bool IsNotCount(Utterance u, int i) => u.Form(i).Folded is "khong" || u.Form(i).Folded is "sau" && !u.Form(i).HasMarks;
}
