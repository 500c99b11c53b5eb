namespace VolunteerBot.Dialogs.Language;

/// <summary>The words after a date that place it: năm 2026, /2026, năm sau, tới, vừa rồi; and the calendar: âm lịch, dương lịch.</summary>
internal sealed partial class TimeScanner
{
    private const int FirstYear = 1900, LastYear = 2199;

    private static bool IsYear(int y) => y is >= FirstYear and <= LastYear;

    /// <summary>Moves past the words it understands.</summary>
    private Which WhichAfter(ref int at)
    {
        if (Mark(at, ',') && YearWord(at + 1, out _, out _)) at++;
        if (YearWord(at, out var which, out var next)) { at = next; return which; }
        if (Find(at, "side", out var side) && !LinksOn(at, side))
        {
            at += side.Length;
            return new Which(Side: side.Key == "ahead" ? Side.Ahead : Side.Behind);
        }
        return default;
    }

    private bool YearWord(int at, out Which which, out int next)
    {
        (which, next) = (default, at);
        if ((Mark(at, '/') || Mark(at, '-') || Mark(at, '.')) && u.Touches(at) && u.Touches(at + 1) && YearNumber(at + 1, out var year)) { which = new Which(year); next = at + 2; return true; }
        if (Folded(at) == "of" && YearNumber(at + 1, out year)) { which = new Which(year); next = at + 2; return true; }
        if (YearNumber(at, out year) && u[at].Span.Length == 4) { which = new Which(year); next = at + 1; return true; }
        if (Folded(at) is "cua" or "trong") at++;
        if (!Is(at, "year")) return false;
        if (YearNumber(at + 1, out year)) { which = new Which(year); next = at + 2; return true; }
        if (SpokenYear(at + 1, out year, out next)) { which = new Which(year); return true; }
        if (!Find(at + 1, "yearword", out var word) || Is(at + 1 + word.Length, "more") || LinksOn(at + 1, word)) return false;
        (which, next) = (new Which(YearShift: Int(word)), at + 1 + word.Length);
        return true;
    }

    private bool YearNumber(int at, out int year) => Number(at, out year) && u[at].Span.Length == 4 && IsYear(year);

    /// <summary>"năm hai không hai bảy", "năm hai nghìn không trăm hai mươi bảy".</summary>
    private bool SpokenYear(int at, out int year, out int next)
    {
        (year, next) = (0, at);
        while (next - at < 4 && NumberWords.Digit(u, next, out var digit, out var after)) (year, next) = (year * 10 + (int)digit, after);
        if (next - at == 4 && IsYear(year)) return true;
        if (!NumberWords.TryRead(u, at, out var raw) || raw.Value is < FirstYear or > LastYear || !raw.Words) return false;
        (year, next) = ((int)raw.Value, raw.Next);
        return true;
    }

    /// <summary>"chủ nhật tới 10h", "thứ 7 tới chủ nhật": here tới is "to", the end of a range.</summary>
    private bool LinksOn(int i, Hit hit)
    {
        if (Folded(i) is not ("toi" or "den" or "qua") || hit.Length > 1) return false;
        var next = i + hit.Length;
        if (Is(i, "tonow")) return true;
        if (Is(next, "weekday") || Is(next, "edge") || Is(next, "daymark") || Is(next, "day") || Folded(next) == "het") return true;
        if (Is(next, "part") && (Folded(i) == "den" || Found.Exists(static p => p.Kind == PieceKind.From))) return true;
        return Number(next, out _) && !CountAt(next + 1, out _) && (Is(next + 1, "hour") || Mark(next + 1, '/') || Mark(next + 1, ':')) && !IsDateOf(i, next);
    }

    /// <summary>"cn tới 29/11" names one day; "28/11 tới 5/12" and "quý 4 tới 5/1" end with it.</summary>
    private bool IsDateOf(int toi, int next) => Mark(next + 1, '/') && Found.Count == 0 && Before(toi, "weekday", out _);

    /// <summary>Marks of the calendar after a date; true for the lunar one.</summary>
    private bool LunarAfter(ref int at, out bool solar)
    {
        solar = false;
        var from = Mark(at, '(') ? at + 1 : at;
        if (Find(from, "solar", out var sun) && !(Folded(from) == "duong" && !u.Form(from).HasMarks && sun.Length == 1)) { at = from + sun.Length; solar = true; return false; }
        if (!Find(from, "lunar", out var moon)) return false;
        // "am" without marks is English before noon, "al" and "ta" are words; with "lich" or marks they are sure.
        if (moon.Length == 1 && u[from].Folded == "am" && !u.Form(from).HasMarks || moon.Length == 1 && u[from].Folded == "ta") return false;
        at = from + moon.Length;
        return true;
    }
}
