namespace VolunteerBot.Dialogs.Language;

/// <summary>Weeks, months, quarters, halves and years: tuần 48, đầu tháng sau, T12, quý IV/2026, 6 tháng đầu năm, cuối năm.</summary>
internal sealed partial class TimeScanner
{
    private int Period(int i)
    {
        if (Find(i, "half", out var half))
        {
            var end = i + half.Length;
            var years = YearOfPart(ref end);
            return AddDay(i, end, PeriodRules.PartOfYear(6, half.Key == "2", years));
        }
        if (Find(i, "weekend", out var weekend)) return AddDay(i, Shifted(i + weekend.Length, "week", out var s), s is { } shift ? PeriodRules.Unit("week", shift, "end") : PeriodRules.BareEdge("week", "end"));
        if (Find(i, "summer", out var summer) && Summer(i, i + summer.Length) is var season and > 0) return season;
        if (Folded(i) is "t" && ShortMonth(i) is var t and > 0) return t;
        if (Folded(i) is "q" && TouchesNext(i + 1) && Number(i + 1, out var q) && u[i + 1].Span.Length == 1) return QuarterTo(i, i + 2, q, q is >= 1 and <= 4);
        if (Folded(i) is "w" && TouchesNext(i + 1) && Short(i + 1, out var w) && w is > 0 and <= 53) return WeekTo(i, i + 2, w);
        if (Folded(i) is "next" or "this" or "last" && EnglishUnit(i) is var english and > 0) return english;
        return Whole(i);
    }

    /// <summary>[đầu, giữa, cuối, cả] tuần/tháng/quý/năm with a number or này, sau, trước.</summary>
    private int Whole(int i)
    {
        if (Find(i, "halfmonth", out var halfMonth)) return EdgeOfMonth(i, i + halfMonth.Length, halfMonth.Key);
        var edge = Find(i, "edge", out var e) ? e.Key : null;
        var whole = edge is null && Find(i, "whole", out e);
        var at = edge is null && !whole ? i : i + e.Length;
        if (edge is null && !whole && Find(i, "enter", out var enter) && Folded(i + 1) is "tuan" or "thang" or "nam" or "quy" && Find(i + 1, "unit", out var entered))
            return Is(i + 2, "this") || Is(i + 2, "next") || Number(i + 2, out _) ? 0 : AddDay(i, i + 2, PeriodRules.Unit(entered.Key, Int(enter)));
        if (edge is not null && Folded(at) == "the") at++;
        if (!Find(at, "unit", out var unit) || unit.Key is "day" or "hour" or "minute" || u[at].IsNumber || Is(at - 1, "vague") && edge is null) return 0;
        if (unit.Key == "month" && Folded(at) is "th" or "thg" && !Number(at + unit.Length, out _)) return 0;
        var next = at + unit.Length;
        if (Numbered(i, at, next, unit.Key, edge) is var numbered and not 0) return Math.Max(numbered, 0);
        var to = Shifted(next, unit.Key, out var shift);
        if (shift is null && edge is null && !(whole && IsWholeHere(i, e, unit.Key, next)) && !IsRestOf(at, unit.Key, next) || IsCounted(at) && shift is null) return 0;
        return AddDay(i, to, edge is not null && shift is null && !Before(i, "from", out _) ? PeriodRules.BareEdge(unit.Key, edge) : PeriodRules.Unit(unit.Key, shift ?? 0, edge));
    }

    /// <summary>"cả năm", "trong tuần": this one; "trong năm bạn" is five.</summary>
    private bool IsWholeHere(int i, Hit word, string unit, int next) =>
        unit is "week" or "month" or "year" or "quarter" && Folded(i) is not "suot" && word.Length > 0 && !Is(next, "unit") && !CountAt(next, out _) && !Is(next, "to") && Folded(next) is not ("hoc" or "nam" or "qua");

    /// <summary>"hết năm", "đến hết tháng": of the running one.</summary>
    private bool IsRestOf(int at, string unit, int next) => Folded(at - 1) == "het" && unit is "week" or "month" or "year" or "quarter" && (next >= u.Count || !u[next].IsWord || Is(next, "particle"));

    /// <summary>"3 tuần", "mỗi tháng": a count or a rhythm, no period.</summary>
    private bool IsCounted(int at) => at > 0 && (u[at - 1].IsNumber || Is(at - 1, "each") || Is(at - 1, "vague"));

    /// <summary>The unit with its number; 0 when there is none, −1 when the words are something else.</summary>
    private int Numbered(int from, int at, int next, string unit, string? edge) => unit switch
    {
        "month" => MonthNumber(from, next, at, edge),
        "quarter" => QuarterNumber(from, next, edge),
        "week" => WeekNumber(from, at, next),
        _ => YearNumbered(from, next, edge),
    };

    private int YearNumbered(int from, int next, string? edge)
    {
        if (Number(next, out var year)) return IsYear(year) ? AddDay(from, next + 1, PeriodRules.Year(year, edge)) : -1;
        if (SpokenYear(next, out year, out var to)) return AddDay(from, to, PeriodRules.Year(year, edge));
        if (FindHoliday(next, "can", out var can) && FindHoliday(next + can.Length, "chi", out var chi) && YearNamed(Int(can), Int(chi)) is { Year: { } named })
            return AddDay(from, next + can.Length + chi.Length, PeriodRules.Year(named, edge));
        if (!Find(next, "yearword", out var word) || LinksOn(next, word)) return 0;
        var end = next + word.Length;
        var shift = Int(word);
        if (Find(end, "more", out var more) && shift != 0) (shift, end) = (2 * shift, end + more.Length);
        return AddDay(from, end, PeriodRules.Unit("year", shift, edge));
    }

    private int EdgeOfMonth(int from, int next, string edge)
    {
        var numbered = MonthNumber(from, next, next - 1, edge);
        if (numbered > 0) return numbered;
        var to = Shifted(next, "month", out var shift);
        return AddDay(from, to, shift is { } said ? PeriodRules.Unit("month", said, edge) : PeriodRules.BareEdge("month", edge));
    }

    /// <summary>"tháng 12", "tháng mười hai năm sau", "tháng 6-8", "tháng 10, 11".</summary>
    private int MonthNumber(int from, int at, int word, string? edge)
    {
        var taken = IsNextNotSix(at) && !Is(at + 1, "year") ? 0 : Small(at, out _);
        var month = 0;
        if (taken > 0) Small(at, out month);
        else if (Find(at, "monthword", out var named)) (taken, month) = (named.Length, Int(named));
        // "1 tháng hai lần" is no February: a count before the word says length.
        if (taken == 0) return 0;
        if (word > 0 && from == word && u[word - 1].IsNumber && !u[at].IsNumber || u[at].IsNumber && u[at].Span.Length > 2) return -1;
        if (Folded(at + taken) is "tuoi" or "lan" or "buoi") return -1;
        var next = at + taken;
        if (month is < 1 or > 12) return IsNextNotSix(at) ? 0 : Cannot(from, next);
        if (edge is null && SecondMonth(next, month, out var last, out var end))
        {
            var years = WhichAfter(ref end);
            return AddDay(from, end, PeriodRules.Months(month, last, years, Grain.Month));
        }
        LunarAfter(ref next, out _);
        var which = PeriodWhich(from, ref next);
        return AddDay(from, next, PeriodRules.Month(month, which, edge));
    }

    /// <summary>The year of a month or quarter; "báo cáo tháng 10" without one is a period reported on.</summary>
    private Which PeriodWhich(int from, ref int to)
    {
        var which = WhichAfter(ref to);
        return which.IsUnsaid && Before(from, "reportname", out _) ? new Which(Side: Side.Reported) : which;
    }

    private bool SecondMonth(int at, int first, out int last, out int end)
    {
        (last, end) = (0, at);
        var dash = Mark(at, '-') || Mark(at, '–');
        if (!dash && !(Find(at, "and", out var and) && and.Length == 1 && !Mark(at, '/')) || !Short(at + 1, out last)) return false;
        end = at + 2;
        if (last is < 1 or > 12 || CountAt(end, out _) || Is(end, "hour") || Is(end, "unit") || Mark(end, '/') && !YearNumber(end + 1, out _) || TouchesNext(end) && u[end].IsWord) return false;
        return dash && last > first || !dash && last == first + 1;
    }

    /// <summary>"T12", "T3/2027"; T2 to T7 alone are weekdays.</summary>
    private int ShortMonth(int i)
    {
        var at = Mark(i + 1, '.') && u.Touches(i + 1) ? i + 2 : i + 1;
        if (!TouchesNext(at) || !Short(at, out var month) || month is < 1 or > 12) return 0;
        var to = at + 1;
        var which = WhichAfterSlash(ref to);
        if (which.Year is null && (month is >= 2 and <= 7 || TouchesNext(to) && u[to].IsWord)) return 0;
        if (which.IsUnsaid) which = PeriodWhich(i, ref to);
        return AddDay(i, to, PeriodRules.Month(month, which));
    }

    private Which WhichAfterSlash(ref int to) => Mark(to, '/') || Mark(to, '-') || Mark(to, '.') ? WhichAfter(ref to) : default;

    private int QuarterNumber(int from, int at, string? edge)
    {
        // Three equal letters are taken for emphasis and shortened; the word as typed tells.
        if (Folded(at) == "i" && u[at].Word.Equals("III", StringComparison.OrdinalIgnoreCase)) return QuarterTo(from, at + 1, 3, true, edge);
        if (Find(at, "roman", out var roman)) return QuarterTo(from, at + roman.Length, Int(roman), true, edge);
        var taken = Small(at, out var quarter);
        if (taken == 0 && Find(at, "monthword", out var four) && four.Key == "4") (taken, quarter) = (1, 4);
        if (taken == 0 || !u[at].IsNumber && !u.Form(at).HasMarks && quarter > 4) return 0;
        // "gay quy 5km": a fund and a length.
        if (u[at].IsNumber && TouchesNext(at + 1) && u[at + 1].IsWord || quarter > 4 && !u.Form(at - 1).HasMarks) return 0;
        return QuarterTo(from, at + taken, quarter, quarter is >= 1 and <= 4, edge);
    }

    private int QuarterTo(int from, int to, int quarter, bool exists, string? edge = null)
    {
        if (!exists) return Cannot(from, to);
        var which = PeriodWhich(from, ref to);
        if (edge is null) return AddDay(from, to, PeriodRules.Quarter(quarter, which));
        var month = quarter * 3 - (edge == "start" ? 2 : edge == "middle" ? 1 : 0);
        return AddDay(from, to, PeriodRules.Month(month, which));
    }

    /// <summary>"tuần 48", "tuần thứ 49", "tuần 2 tháng 12", "tuần đầu tiên của tháng sau", "tuần cuối tháng 12".</summary>
    private int WeekNumber(int from, int at, int next)
    {
        var to = next;
        var positioned = Find(next, "weekposition", out var position);
        int week;
        if (positioned) (week, to) = (Int(position), next + position.Length);
        else
        {
            if (Folded(to) == "thu") to++;
            if (!Short(to, out week)) return 0;
            to++;
        }
        if (MonthOfWeek(to, out var month, out var shift, out var end) && week <= 5)
        {
            if (month == 0) return AddDay(from, end, PeriodRules.WeekOfShiftedMonth(week, shift ?? 0));
            var which = WhichAfter(ref end);
            return AddDay(from, end, PeriodRules.WeekOfMonth(week, month, which));
        }
        if (positioned || IsCounted(at) || CountAt(to, out _) && !Is(to, "year") || Is(to, "unit") && !Is(to, "year") || Mark(to, '/') && !YearNumber(to + 1, out _) || Is(to, "hour") || Folded(to) is "lan" or "buoi" || week is 0 or > 53) return positioned ? 0 : -1;
        return week > 5 || Folded(next) == "thu" || Mark(to, '/') || IsAlone(from, to) ? WeekTo(from, to, week) : -1;
    }

    private bool MonthOfWeek(int at, out int month, out int? shift, out int end)
    {
        (month, shift, end) = (0, null, at);
        if (Folded(at) is "cua" or "trong") at++;
        if (!Is(at, "month") || Folded(at) != "thang") return false;
        end = at + 1;
        if (!IsNextNotSix(end) && Small(end, out month) is var taken and > 0 && month is >= 1 and <= 12) { end += taken; return true; }
        if (Find(end, "monthword", out var word)) { month = Int(word); end += word.Length; return true; }
        month = 0;
        end = Shifted(end, "month", out shift);
        return true;
    }

    private int WeekTo(int from, int to, int week)
    {
        var which = WhichAfter(ref to);
        return AddDay(from, to, PeriodRules.WeekOfYear(week, which));
    }
}
