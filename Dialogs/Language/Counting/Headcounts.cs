namespace VolunteerBot.Dialogs.Language;

/// <summary>People counted without a counter: "12 nam 18 nữ" adds up, "25/30" counts who came, "sl 40" and "quân số 36" need no noun.</summary>
internal static class Headcounts
{
    private const int MostExpected = 5000;
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");
    private static readonly PhraseBook Units = PhraseBook.Named("units");

    public static bool Read(Utterance u, int i, RawNumber raw, out NumberReading people, out int next)
    {
        people = null!;
        if (Sum(u, raw, out var value, out next) || Together(u, raw, out value, out next)) people = new NumberReading(value, CountUnit.People, false, u.SpanOf(i, next), "two groups, added");
        else if (Present(u, i, raw, out next)) people = new NumberReading(raw.Value, CountUnit.People, false, u.SpanOf(i, next), "those present, of those expected");
        else if (Cued(u, i, raw, out next)) people = new NumberReading(raw.Value, CountUnit.People, Book.FindBefore(u, i, "about", out _), u.SpanOf(i, next), "the word before it counts people");
        return people is not null;
    }

    /// <summary>"vắng 5 bạn" did not come.</summary>
    public static bool AreAbsent(Utterance u, int i) => Book.FindBefore(u, i, "absent", out _);

    private static bool Sum(Utterance u, RawNumber raw, out decimal value, out int next)
    {
        (value, next) = (raw.Value, raw.Next);
        var at = raw.Next;
        if (at >= u.Count || u[at].Folded is not ("nam" or "nu")) return false;
        var second = at + 1;
        if (second < u.Count && (u[second].Is(',') || u[second].Is('+') || u[second].Is('-') || u[second].Folded is "va" or "voi")) second++;
        if (second + 1 >= u.Count || !(u[second].IsNumber ? NumberDigits.TryRead(u, second, out var other) : NumberWords.TryRead(u, second, out other))) return false;
        if (other.Next >= u.Count || u[other.Next].Folded is not ("nam" or "nu") || u[other.Next].Folded == u[at].Folded) return false;
        (value, next) = (raw.Value + other.Value, other.Next + 1);
        return true;
    }

    /// <summary>"30 đoàn viên và 10 hội viên" come together; those it is done for are not added.</summary>
    private static bool Together(Utterance u, RawNumber raw, out decimal value, out int next)
    {
        (value, next) = (raw.Value, raw.Next);
        if (!IsPeople(u, raw.Next, out var end) || end + 1 >= u.Count || !(u[end].Folded is "va" or "cung" || u[end].Is('+') || u[end].Is('&'))) return false;
        if (!(u[end + 1].IsNumber ? NumberDigits.TryRead(u, end + 1, out var other) : NumberWords.TryRead(u, end + 1, out other)) || !IsPeople(u, other.Next, out var last)) return false;
        (value, next) = (raw.Value + other.Value, last);
        return true;
    }

    private static bool IsPeople(Utterance u, int at, out int end)
    {
        end = at;
        if (!Units.Find(u, at, "unit", out var hit) || hit.Key != "People" || CountUnits.AreServed(u, at, at + hit.Length)) return false;
        end = at + hit.Length;
        return true;
    }

    /// <summary>"45/50 bạn", "đủ 30/30", "25/30": not a date, an address or round the clock.</summary>
    private static bool Present(Utterance u, int i, RawNumber raw, out int next)
    {
        next = raw.Next;
        var at = raw.Next;
        if (!u[i].IsNumber || at + 1 >= u.Count || !u[at].Is('/') || !u.Touches(at) || !u[at + 1].IsNumber || u[at + 1].Span.Length > 4) return false;
        if (!NumberDigits.TryRead(u, at + 1, out var expected) || raw.Value > expected.Value || raw.Value < 1 || raw.Value == 24) return false;
        var counted = Units.Find(u, expected.Next, "unit", out var hit) && hit.Key == "People";
        next = expected.Next + (counted ? hit.Length : 0);
        if (counted) return true;
        if (expected.Next < u.Count && u.Touches(expected.Next) && !u[expected.Next].Is(',') && !u[expected.Next].Is('.')) return false;
        if (Book.FindBefore(u, i, "ordinal", out _)) return false;
        return expected.Value is >= 13 and <= MostExpected || i > 0 && u[i - 1].Folded is "du" || Book.FindBefore(u, i, "headcountcue", out _);
    }

    private static bool Cued(Utterance u, int i, RawNumber raw, out int next)
    {
        next = raw.Next;
        if (raw.Scaled || raw.Value < 1 || raw.Value != decimal.Truncate(raw.Value) || raw.Value > 100_000) return false;
        if (raw.Next < u.Count && (Units.Has(u, raw.Next, "unit") || u.Touches(raw.Next) && (u[raw.Next].IsWord || u[raw.Next].Is('/') || u[raw.Next].Is('%')))) return false;
        var at = i;
        while (at > 0 && (u[at - 1].Is(':') || u[at - 1].Is('-') || u[at - 1].Is('=') || u[at - 1].Folded is "la" or "khoang" or "tam" or "du" or "duoc" or "hon" or "gan" or "~" or "co" or "len" or "thanh" or "con" or "xuong" or "to")) at--;
        return Book.FindBefore(u, at, "headcountcue", out _);
    }
}
