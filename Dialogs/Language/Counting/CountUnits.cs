namespace VolunteerBot.Dialogs.Language;

/// <summary>What a number counts, from the words after it or, for money, around it.</summary>
internal static class CountUnits
{
    private static readonly PhraseBook Book = PhraseBook.Named("numbers");
    private static readonly PhraseBook Units = PhraseBook.Named("units");

    /// <summary>The unit of the number at token <paramref name="at"/>; moves its end past the unit and puts the value in it.</summary>
    public static CountUnit After(Utterance u, int at, RawNumber raw, ref int end, ref decimal value, out string why)
    {
        why = "";
        if (Book.FindStrictly(u, raw.Next, "currency", out var foreign) && !(u[raw.Next].Folded == "do" && !u.Form(raw.Next).HasMarks)) return Foreign(raw.Next + foreign.Length, ref end, out why);
        if (at > 0 && u.Touches(at) && u[at - 1].Word is "$" or "€" or "£") return Foreign(end, ref end, out why);
        if (Named(u, raw, ref end, ref value) is var unit and not CountUnit.None) { why = $"{unit} after the number"; return unit; }
        if (at > 0 && u[at - 1].Word is "₫") raw = raw with { Money = true };
        if (IsRoundThousands(u, raw)) raw = raw with { Money = true };
        if (raw.Money || raw.Scaled && raw.Value >= 1_000_000) { why = "an amount by its form"; return CountUnit.Money; }
        if (IsMoneySpoken(u, at, raw.Next, raw.Value))
        {
            // In talk about money the thousand is dropped (vietnamese.md, section 7).
            if (raw.Value < 1000) value = raw.Value * 1000;
            why = "money is spoken of";
            return CountUnit.Money;
        }
        why = "a bare number";
        return CountUnit.None;
    }

    private static CountUnit Foreign(int to, ref int end, out string why)
    {
        (end, why) = (to, "another currency");
        return CountUnit.Currency;
    }

    private static CountUnit Named(Utterance u, RawNumber raw, ref int end, ref decimal value)
    {
        if (!Units.Find(u, raw.Next, "unit", out var hit) || !Enum.TryParse<CountUnit>(hit.Key, out var unit)) return CountUnit.None;
        // "15tr cho hộ nghèo": cho is "for", chỗ only where nothing is money.
        if (u[raw.Next].Folded == "cho" && !u.Form(raw.Next).HasMarks && (u.HasMarks || raw.Money)) return CountUnit.None;
        if (unit is CountUnit.Days or CountUnit.Months or CountUnit.Years && (raw.Value >= 1000 || raw.Value != decimal.Truncate(raw.Value))) return CountUnit.None;
        // "3tr hộ" does not happen; after an amount the short words begin something else.
        if (raw.Money && u[raw.Next].Folded is "h" or "g" or "b" or "e") return CountUnit.None;
        if (u[raw.Next].Folded == "m" && hit.Length == 1 && u.Touches(raw.Next) && !SpeaksOfLength(u))
        {
            (value, end) = (raw.Value * 1_000_000, raw.Next + 1);
            return CountUnit.Money;
        }
        end = raw.Next + hit.Length;
        if (CanBeHalved(unit) && Book.Find(u, end, "half", out var half)) { value += 0.5m; end += half.Length; }
        return unit;
    }

    private static bool SpeaksOfLength(Utterance u)
    {
        for (var i = 0; i < Math.Min(u.Count, 64); i++)
            if (Units.Has(u, i, "length")) return true;
        return false;
    }

    /// <summary>"500 ngàn" with nothing counted after it is money.</summary>
    private static bool IsRoundThousands(Utterance u, RawNumber raw) =>
        raw.Value >= 1000 && raw.Value % 500 == 0 && NumberWords.EndsInThousand(u, raw.Next)
        && !(raw.Next < u.Count && u[raw.Next].IsWord && u[raw.Next].Folded is not ("moi" or "mot" or "cho" or "tien" or "a" or "nha" or "nhe" or "la" or "thoi"));

    private static bool IsMoneySpoken(Utterance u, int at, int next, decimal value)
    {
        if (value < 10 || value != decimal.Truncate(value)) return false;
        if (Book.Has(u, next, "moneycue")) return true;
        for (var back = at - 1; back >= Math.Max(0, at - 4); back--)
        {
            if (Book.Find(u, back, "moneycue", out var cue) && back + cue.Length <= at) return true;
            if (u[back].Is(',') || u[back].Is(';') || u[back].Kind == TokenKind.Line || u[back].IsNumber) return false;
        }
        return false;
    }

    public static bool CanBeHalved(CountUnit unit) =>
        unit is CountUnit.Hours or CountUnit.Workdays or CountUnit.Tonnes or CountUnit.Km or CountUnit.Kilograms or CountUnit.Days or CountUnit.Weeks or CountUnit.Months or CountUnit.Years;

    public static bool AreServed(Utterance u, int from, int end) => Units.Find(u, from, "served", out var hit) && from + hit.Length == end;
}
