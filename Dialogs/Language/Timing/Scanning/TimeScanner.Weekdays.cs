namespace VolunteerBot.Dialogs.Language;

/// <summary>Weekdays and what comes again: thứ 7 tuần sau, hôm chủ nhật, t3, t5, thứ 3, 5, 7 hằng tuần, mỗi sáng chủ nhật.</summary>
internal sealed partial class TimeScanner
{
    private int WeekdayAt(int i)
    {
        if (Find(i, "weekdaythis", out var glued)) return AddDay(i, i + glued.Length, WeekRules.Weekday(Int(glued), WeekShift.ThisWeek));
        // "hôm thứ bảy" is the one behind; "this/next/last Saturday" stands before.
        var at = i;
        WeekShift? before = null;
        if (Is(i + 1, "weekday"))
            (at, before) = Folded(i) switch
            {
                "hom" => (i + 1, WeekShift.Behind), "next" => (i + 1, WeekShift.NextWeek), "this" => (i + 1, WeekShift.ThisWeek), "last" => (i + 1, WeekShift.LastWeek),
                _ => (i, (WeekShift?)null),
            };
        if (FiguresOfWeek(i) is var figures and > 0) return figures;
        if (!Find(at, "weekday", out var day) || IsNoWeekday(at, day)) return 0;
        var to = at + day.Length;
        if (NthWeekday(i, at, Int(day), to) is var nth and > 0) return nth;
        if (IsMonthOfReport(i, at)) return AddDay(i, to, PeriodRules.Month(Int(day) + 1, default));
        if (before is { } said) return AddDay(i, to, WeekRules.Weekday(Int(day), said));
        Span<int> list = stackalloc int[7];
        list[0] = Int(day);
        var n = More(at, ref to, list);
        var shift = AfterWeekday(ref to);
        if (shift == WeekShift.Bare) shift = WeekOfRange(i);
        if (WeekBefore(i) is { } week) return Replace(week, to, list[..n], week.Day!.Shift);
        return n == 1 && EarlierWeekday(i) is { } earlier ? Replace(earlier, to, [.. earlier.Day!.Weekdays ?? [earlier.Day.Weekday!.Value], list[0]], shift)
            : AddDay(i, to, Weekdays(list[..n], shift));
    }

    /// <summary>"2-4-6 hằng tuần", "tối 3, 5, 7 hằng tuần": the word thứ is left out.</summary>
    private int FiguresOfWeek(int i)
    {
        if (!Number(i, out var first) || first is < 2 or > 7 || u[i].Span.Length > 1 || IsInsideFigures(i)) return 0;
        Span<int> list = stackalloc int[7];
        list[0] = first - 1;
        var to = i + 1;
        var n = More(i, ref to, list);
        return n > 1 && Find(to, "every", out var every) && every.Key == "week" || n > 2 && Before(i, "part", out _) ? AddDay(i, to, Weekdays(list[..n], WeekShift.Bare)) : 0;
    }

    /// <summary>"thứ 7 đầu tiên của tháng 12", "chủ nhật cuối tháng", "mỗi chủ nhật đầu tháng".</summary>
    private int NthWeekday(int from, int at, int iso, int to)
    {
        var week = Folded(to) == "tuan" ? to + 1 : to;
        if (!Find(week, "weekposition", out var position) || !MonthOfWeek(week + position.Length, out var month, out var shift, out var end)) return 0;
        var which = month > 0 ? WhichAfter(ref end) : default;
        return AddDay(from, end, WeekRules.NthOfMonth(Int(position), iso, month, which, shift));
    }

    private static DaySpec Weekdays(ReadOnlySpan<int> isos, WeekShift shift)
    {
        if (isos.Length == 1) return WeekRules.Weekday(isos[0], shift);
        var sorted = isos.ToArray();
        Array.Sort(sorted);
        return WeekRules.Weekdays([.. sorted.Distinct()], shift);
    }

    private int Replace(TimePiece last, int to, ReadOnlySpan<int> isos, WeekShift shift)
    {
        Found.RemoveAt(Found.Count - 1);
        return AddDay(last.From, to, Weekdays(isos, shift));
    }

    /// <summary>"tuần sau thứ 4": the week was said first.</summary>
    private TimePiece? WeekBefore(int i) =>
        Found.Count > 0 && Found[^1] is { Kind: PieceKind.Day, Day: { Long: true, Shift: not WeekShift.Bare, Weekday: null } } week && (week.To == i || week.To == i - 1 && Mark(i - 1, ',')) ? week : null;

    /// <summary>"tuần sau từ thứ 2 đến thứ 6": the week was said before the range.</summary>
    private WeekShift WeekOfRange(int i) =>
        Found.Count > 1 && Found[^1] is { Kind: PieceKind.From } from && from.To == i && Found[^2] is { Kind: PieceKind.Day, Day: { Long: true, Weekday: null } week } said
        && (said.To == from.From || said.To == from.From - 1 && Mark(said.To, ',')) ? week.Shift : WeekShift.Bare;

    /// <summary>"thứ 7 và chủ nhật", "t3, t5": the weekday just before, when only "and" stands between.</summary>
    private TimePiece? EarlierWeekday(int i) =>
        Found.Count > 0 && Found[^1] is { Kind: PieceKind.Day, Day: { Rank: DayRank.Weekday, Shift: WeekShift.Bare } } earlier
        && (earlier.To == i || Find(earlier.To, "and", out var and) && earlier.To + and.Length == i) ? earlier : null;

    /// <summary>The further figures of "thứ 3, 5, 7" and "t2-4-6"; a dash counts with three of them, or with "hằng tuần".</summary>
    private int More(int at, ref int to, Span<int> list)
    {
        var last = u[to - 1];
        if (!last.IsNumber) return 1;
        var n = 1;
        var end = to;
        var dashes = false;
        while (n < list.Length && end < u.Count)
        {
            var dash = Mark(end, '-');
            var next = dash ? end + 1 : Find(end, "and", out var and) && !Mark(end, '/') ? end + and.Length : end;
            if (next == end) break;
            if (Number(next, out var figure) && figure is >= 2 and <= 7 && IsFreeFigure(next)) (list[n++], end) = (figure - 1, next + 1);
            else if (n > 1 && Folded(next) == "cn") (list[n++], end) = (7, next + 1);
            else break;
            dashes |= dash;
        }
        if (n == 1 || dashes && n == 2 && !Is(end, "every")) return 1;
        to = end;
        return n;
    }

    /// <summary>A figure that counts nothing and belongs to no date or hour.</summary>
    private bool IsFreeFigure(int i) =>
        !Is(i + 1, "hour") && !CountAt(i + 1, out _) && !(TouchesNext(i + 1) && (u[i + 1].Is('/') || u[i + 1].Is(':') || u[i + 1].IsWord)) && !Is(i + 1, "half30");

    private bool IsMonthOfReport(int i, int at) => Folded(at) == "t" && u[at + 1].IsNumber && Before(i, "reportname", out _);

    /// <summary>"thứ tư" after lần, đội is an ordinal; "thu 7 bao rác" is "collect 7 bags"; T2 in T2/2026 is a month.</summary>
    private bool IsNoWeekday(int at, Hit day)
    {
        var to = at + day.Length;
        var head = Folded(at);
        if (head == "thu" && Before(at, "ordinalnoun", out var noun) && !u[to - 1].IsNumber && !(noun.Length == 1 && Folded(at - 1) is "ngay" && IsShift(to)) && !(Folded(at - 1) is "tuan" or "to" or "con" && IsShift(to))) return Folded(at - 1) != "ngay" || !Is(at - 2, "several");
        if (head == "thu" && !u.Form(at).HasMarks && day.Length == 2 && u[to - 1].IsNumber && CountAt(to, out var counted) && counted.Key is not ("Weeks" or "Days" or "Months")) return true;
        if (head == "thu" && Folded(to) == "tu" && Folded(at + 1) != "tu") return false;
        if (head is "t" or "th" && Mark(to, '/') && u.Touches(to) && Number(to + 1, out _)) return true;
        if (head is "t" or "th" && Before(at, "room", out _)) return true;
        if (u[to - 1].IsNumber && to < u.Count && u.Touches(to) && (u[to].IsWord && !IsGluedTail(to) || (u[to].Is('.') || u[to].Is(',')) && TouchesNext(to + 1) && u[to + 1].IsNumber)) return true;
        return day.Length == 1 && head is "sat" or "sun" or "mon" or "wed" && u[at].Word.Length == 3 && u.HasMarks;
    }

    /// <summary>"t7nay", "t7h": này without a space; an hour after a weekday needs none either.</summary>
    private bool IsGluedTail(int to) => Is(to, "this") || Is(to, "next") || Is(to, "hour") || Is(to, "past");

    private bool IsShift(int i) => Is(i, "this") || Is(i, "next") || Is(i, "past") || Folded(i) == "tuan";

    private WeekShift AfterWeekday(ref int at)
    {
        var i = at;
        var week = Folded(i) is "tuan" or "of" || Folded(i) is "dau" or "cuoi" && Folded(i + 1) == "tuan" || Mark(i, ',') && Folded(i + 1) == "tuan";
        if (week) i += Mark(i, ',') || Folded(i) is "dau" or "cuoi" ? 2 : 1;
        if (Find(i, "this", out var hit) && !(Folded(i) == "nay" && u.Form(i).Tone == 0 && u.HasMarks && u.Form(i - 1).HasMarks && !week)) { at = i + hit.Length; return WeekShift.ThisWeek; }
        if (Find(i, "next", out hit) && !LinksOn(i, hit) && (week || !Is(i + hit.Length, "day") && !IsAfterBound(i)))
        {
            at = i + hit.Length;
            if (Find(at, "more", out var more)) { at += more.Length; return WeekShift.WeekAfterNext; }
            return week || Folded(i) == "sau" ? WeekShift.NextWeek : WeekShift.Ahead;
        }
        if (!Find(i, "past", out hit) || LinksOn(i, hit) || Folded(i) == "truoc" && Is(i + 1, "infront")) return WeekShift.Bare;
        at = i + hit.Length;
        if (Find(at, "more", out var further)) { at += further.Length; return WeekShift.WeekBeforeLast; }
        return week ? WeekShift.LastWeek : WeekShift.Behind;
    }

    /// <summary>"thứ 7 sau 5h chiều": sau binds the hour.</summary>
    private bool IsAfterBound(int i) => Folded(i) == "sau" && Number(i + 1, out _) && Is(i + 2, "hour");

    /// <summary>hằng tuần, mỗi ngày; mỗi before a weekday or a part of the day; các before weekdays.</summary>
    private int Every(int i)
    {
        if (Find(i, "every", out var every))
            return Add(new TimePiece(PieceKind.Repeat, i, i + every.Length) { Repeat = every.Key switch { "day" => RepeatUnit.Day, "month" => RepeatUnit.Month, "year" => RepeatUnit.Year, _ => RepeatUnit.Week } });
        if (Find(i, "each", out var each))
        {
            var after = i + each.Length;
            if (Is(after, "weekday")) return Add(new TimePiece(PieceKind.Repeat, i, after) { Repeat = RepeatUnit.Week });
            if (Find(after, "part", out var part)) return Add(new TimePiece(PieceKind.Repeat, i, after) { Repeat = Is(after + part.Length, "weekday") ? RepeatUnit.Week : RepeatUnit.Day });
            if (Is(after, "weekend")) return Add(new TimePiece(PieceKind.Repeat, i, after) { Repeat = RepeatUnit.Week });
        }
        // "các ngày thứ 7" with one weekday: each of them.
        if (!Find(i, "several", out var several) || !Find(i + several.Length, "weekday", out var day)) return 0;
        var to = i + several.Length + day.Length;
        return Is(to, "and") && (Is(to + 1, "weekday") || Number(to + 1, out _)) || IsShift(to) ? 0 : Add(new TimePiece(PieceKind.Repeat, i, i + several.Length) { Repeat = RepeatUnit.Week });
    }
}
