namespace VolunteerBot.Dialogs.Language;

/// <summary>Days written with figures: 29/11, 27-29/7, 1, 8, 15/12, 2026-12-24, and the months 12/2026.</summary>
internal sealed partial class TimeScanner
{
    /// <summary>Whether the day exists; 29/2 without a year does.</summary>
    private static bool Exists(int day, int month, int? year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is { } y && IsYear(y) ? y : 2024, month);

    private int Written(int i)
    {
        var next = Iso(i);
        if (next == 0) next = DaysOfOneMonth(i);
        if (next == 0) next = NumericDate(i);
        if (next == 0) next = NamedDay(i);
        return next == 0 ? 0 : MergeDates(next);
    }

    private int Iso(int i)
    {
        if (!YearNumber(i, out var y) || !(Mark(i + 1, '-') || Mark(i + 1, '/') || Mark(i + 1, '.')) || !Short(i + 2, out var m) || !(Mark(i + 3, '-') || Mark(i + 3, '/') || Mark(i + 3, '.')) || !Short(i + 4, out var d)
            || !u.Touches(i + 1) || !u.Touches(i + 2) || !u.Touches(i + 3) || !u.Touches(i + 4)) return 0;
        if (!Exists(d, m, y)) return Cannot(i, i + 5);
        var next = AddDay(i, i + 5, DayRules.Date(d, m, new Which(y)));
        if (Folded(next) == "t" && u.Touches(next)) next++;
        if (!Number(next, out var h) || !Mark(next + 1, ':') || !Number(next + 2, out var min) || h > 24 || min > 59) return next;
        var to = next + 3;
        if (Mark(to, ':') && Number(to + 1, out _)) to += 2;
        if (Mark(to, '.') && u.Touches(to) && to + 1 < u.Count && u[to + 1].IsNumber) to += 2;
        if (Folded(to) == "z" && u.Touches(to)) to++;
        else if ((Mark(to, '+') || Mark(to, '-')) && u.Touches(to) && Number(to + 1, out _) && u.Touches(to + 1)) to += Mark(to + 2, ':') && Number(to + 3, out _) ? 4 : 2;
        return Add(new TimePiece(PieceKind.Clock, next, to) { Clock = new ClockTime(h, min, true, null, true) });
    }

    /// <summary>"[ngày] 20-22/12", "20 đến 22 tháng 12", "1, 8, 15/12", "20 và 21 tháng 12", "các ngày 5, 20 hằng tháng".</summary>
    private int DaysOfOneMonth(int i)
    {
        var at = DayMark(i);
        if (!Short(at, out var first) || first is 0 or > 39 || at == i && IsInsideFigures(i)) return 0;
        if (DashedDays(i, at, first) is var span and > 0) return span;
        Span<int> days = stackalloc int[12];
        days[0] = first;
        var n = 1;
        var next = at + 1;
        while (n < days.Length && Find(next, "and", out var and) && !Mark(next, '/') && Short(DayMark(next + and.Length), out var more) && more is > 0 and <= 31)
        {
            days[n++] = more;
            next = DayMark(next + and.Length) + 1;
        }
        if (n < 2) return 0;
        if (MonthAfter(next, out var month, out var to)) return ListTo(i, to, days[..n], month);
        return (at > i || Before(i, "several", out _)) && Find(next, "every", out var every) && every.Key == "month" ? AddDay(i, next, DayRules.DaysOfMonth(days[..n].ToArray())) : 0;
    }

    private int DayMark(int i) => Find(i, "daymark", out var mark) ? Mark(i + mark.Length, ':') ? i + mark.Length + 1 : i + mark.Length : i;

    /// <summary>"/12" or "tháng 12" after a day.</summary>
    private bool MonthAfter(int at, out int month, out int to)
    {
        (month, to) = (0, at);
        if (Mark(at, '/') && u.Touches(at) && u.Touches(at + 1) && Short(at + 1, out month)) { to = at + 2; return true; }
        if (!Find(at, "month", out var word)) return false;
        var taken = Small(at + word.Length, out month);
        to = at + word.Length + taken;
        return taken > 0;
    }

    private int ListTo(int from, int to, ReadOnlySpan<int> days, int month)
    {
        var which = WhichAfter(ref to);
        if (IsFenced(from, to)) return 0;
        foreach (var d in days)
            if (!Exists(d, month, which.Year)) return month > 12 ? 0 : Cannot(from, to);
        return AddDay(from, to, DayRules.DayList(days.ToArray(), month, which));
    }

    private int DashedDays(int i, int at, int first)
    {
        if (!Find(at + 1, "to", out var to)) return 0;
        var second = DayMark(at + 1 + to.Length);
        if (!Short(second, out var last) || last <= first || !MonthAfter(second + 1, out var month, out var end)) return 0;
        var which = WhichAfter(ref end);
        if (IsFenced(i, end) || month > 12 && at == i) return 0;
        return Exists(first, month, which.Year) && Exists(last, month, which.Year) ? AddDay(i, end, DayRules.DaySpan(first, last, month, which)) : Cannot(i, end);
    }

    /// <summary>d/m, d/m/y, d-m-y, d.m.y, m/yyyy. Not after a street, a team, a class; not a ratio or a fraction.</summary>
    private int NumericDate(int i)
    {
        var at = DayMark(i);
        if (!Short(at, out var first) || at == i && IsInsideFigures(i)) return 0;
        var sep = at + 1 < u.Count && u[at + 1].Word.Length == 1 ? u[at + 1].Word[0] : '\0';
        if (sep is not ('/' or '-' or '.') || !Number(at + 2, out var second)) return 0;
        var loose = !u.Touches(at + 1) || !u.Touches(at + 2);
        if (loose && !(sep is '/' or '-' && Mark(at + 3, sep) && YearNumber(at + 4, out _))) return 0;
        if (sep is '/' or '-' or '.' && first is >= 1 and <= 12 && YearNumber(at + 2, out _) && !loose) return sep == '/' || IsMonthWord(i) ? AddDay(i, at + 3, PeriodRules.Month(first, new Which(second))) : 0;
        if (u[at + 2].Span.Length > 2) return 0;
        var to = at + 3;
        var which = NumericYear(ref to, sep, loose);
        var marked = at > i || which.Year is not null;
        if (!marked && (IsFenced(i, to) || IsRatio(to, first, second) || sep == '/' && (first, second) == (24, 7) || !IsSureDate(at, to, first, second, sep))) return 0;
        if (which.IsUnsaid) which = WhichAfter(ref to);
        var past = Folded(i) == "hom" && at > i && which.IsUnsaid;
        if (LunarAfter(ref to, out _)) return AddDay(i, to, LunarRules.Date(first, new LunarPlace(Math.Clamp(second, 1, 12), false, which)));
        if (Exists(first, second, which.Year) && (which.Year is null || IsYear(which.Year.Value)))
            return AddDay(i, to, DayRules.Date(first, second, past ? new Which(Side: Side.Behind) : which), !marked && Before(i, "softfence", out _));
        return marked || sep == '/' && first is > 0 and <= 50 && second is > 0 and <= 19 ? Cannot(i, to) : 0;
    }

    private bool IsMonthWord(int i) => Before(i, "month", out _);

    private Which NumericYear(ref int to, char sep, bool loose)
    {
        if (!Mark(to, sep) || !Number(to + 1, out var y) || !loose && !(u.Touches(to) && u.Touches(to + 1)) || u[to + 1].Span.Length is not (2 or 4)) return default;
        if (u[to + 1].Span.Length == 2 && to + 2 < u.Count && u.Touches(to + 2) && u[to + 2].Is(sep)) return default;
        var year = u[to + 1].Span.Length == 2 ? 2000 + y : y;
        to += 2;
        return new Which(year);
    }

    /// <summary>A number glued to figures before it belongs to them, but for the second date of "28/11-5/12" and the day in "T7-28/11".</summary>
    private bool IsInsideFigures(int i)
    {
        if (i == 0 || !u.Touches(i)) return false;
        if (u[i - 1].IsNumber || u[i - 1].IsWord && !Before(i, "weekday", out _) && !IsTimeWord(i - 1)) return true;
        if (u[i - 1].Is('/') || u[i - 1].Is('.') || u[i - 1].Is(',') || u[i - 1].Is(':')) return i > 1 && u[i - 2].IsNumber && u.Touches(i - 1);
        return u[i - 1].Is('-') && i > 1 && u[i - 2].IsNumber && u.Touches(i - 1) && u[i - 2].Span.Length > 2 && !IsYearBefore(i - 2);
    }

    private bool IsYearBefore(int i) => YearNumber(i, out _) && i > 1 && (u[i - 1].Is('/') || u[i - 1].Is('-'));

    /// <summary>With a slash it is a date; with a dash or a dot only where it cannot well be two hours, two counts or a decimal.</summary>
    private bool IsSureDate(int at, int to, int first, int second, char sep)
    {
        if (sep == '/') return true;
        if (second is < 1 or > 12 || first is < 1 or > 31 || Is(to, "hour") || TouchesNext(to) && (u[to].IsWord || u[to].IsNumber || u[to].Is('%') || u[to].Is('-')) || CountAt(to, out _)) return false;
        if (IsAfterDayWord(at) || sep == '-' && IsAlone(at, to) || Holidays.FindBefore(u, at, "feastcue", out _)) return !(sep == '.' && Is(to, "part"));
        var full = u[at].Span.Length == 2 && u[at + 2].Span.Length == 2;
        return sep == '-' ? first > 12 || full && u[at].Word[0] == '0' : full && !Is(to, "unit") && Folded(to) is not ("trieu" or "tr" or "k" or "ty" or "ngan" or "nghin");
    }

    /// <summary>After a street, a number, a team: the words just before, marks and a form glued to a word included.</summary>
    private bool IsFenced(int from, int to) =>
        Before(from, "fence", out _) || Before(from, "namefence", out _) && Is(from, "namedate") || from > 0 && u.Touches(from) && u[from - 1].IsWord && !Before(from, "weekday", out _)
        || to < u.Count && u.Touches(to) && (u[to].IsWord && !u[to].Folded.StartsWith('h') && !IsTimeWord(to) || u[to].Is('/'));

    /// <summary>A word that may stand beside a figure without a space.</summary>
    private bool IsTimeWord(int i) => Is(i, "filler") || Is(i, "part") || Is(i, "to") || Is(i, "from") || Is(i, "weekday") || Is(i, "month") || Is(i, "before") || Is(i, "until") || Is(i, "hour");

    /// <summary>"8/10 bạn", "1/2 tấn": a share. A count that has its own number ("27/7 25 bạn") is none.</summary>
    private bool IsRatio(int after, int first, int second) => !Is(after, "particle") && !Is(after, "year") && CountAt(after, out _) || first == 1 && second == 2 && Is(after, "unit") || Folded(after) is "so" && second > 12;

    private bool IsAfterDayWord(int at) => Before(at, "part", out _) || Before(at, "weekday", out _) || Before(at, "daymark", out _);

    /// <summary>"30/4 và 1/5", "5/12, 12/12": two dates with only "and" between them are one list.</summary>
    private int MergeDates(int next)
    {
        if (Found.Count < 2 || Found[^1] is not { Kind: PieceKind.Day, Day: { Rank: DayRank.Written, Rule: "written date" } day } last
            || Found[^2] is not { Kind: PieceKind.Day, Weak: false, Day: { Rank: DayRank.Written, Rule: "written date" or "list of days", Lunar: null } before } first
            || !Find(first.To, "and", out var and) || first.To + and.Length != last.From || Mark(first.To, '/')) return next;
        Found.RemoveRange(Found.Count - 2, 2);
        return AddDay(first.From, last.To, DayRules.Listed([before, day]), first.Weak);
    }
}
