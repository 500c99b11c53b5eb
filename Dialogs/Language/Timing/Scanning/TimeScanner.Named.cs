namespace VolunteerBot.Dialogs.Language;

/// <summary>Days said by words: ngày 5 tháng 12, mùng 5, 5 tây, Nov 29; hôm nay, mai, mốt.</summary>
internal sealed partial class TimeScanner
{
    /// <summary>ngày 5 [tháng 12 [năm 2026]], mùng 2 tháng 9, 5 tháng 12, ngày 5 tháng sau, 5 tây, ngày cuối tháng.</summary>
    private int NamedDay(int i)
    {
        if (Find(i, "edgeday", out var edgeday)) return AddDay(i, Shifted(i + edgeday.Length, "month", out var months), DayRules.EdgeDay(edgeday.Key, months ?? 0));
        var at = DayMark(i);
        var marked = at > i;
        if (!marked && !u[i].IsNumber && !StartsNumber(i) || at >= u.Count || u[at].IsNumber && (u[at].Span.Length > 2 || at == i && IsInsideFigures(i))) return 0;
        var taken = Small(at, out var day);
        if (taken == 0) return 0;
        var next = at + taken;
        if (Find(next, "month", out var month) && DayAndMonth(i, next, month, day, marked) is var whole and > 0) return whole;
        if (Folded(next) == "tay" && u[at].IsNumber && day <= 31) return AddDay(i, next + 1, DayRules.DayOfMonth(day));
        if (marked && IsBareDay(i, at, next)) return BareDay(i, next, day);
        if (!marked && u[i].IsNumber && day is >= 1 and <= 31 && Find(next, "every", out var every) && every.Key == "month") return AddDay(i, next, DayRules.DaysOfMonth([day]));
        return !marked && u[i].IsNumber && day is >= 13 and <= 31 && IsDayAfterPart(i, next) ? BareDay(i, next, day) : 0;
    }

    private int BareDay(int from, int next, int day)
    {
        if (day is < 1 or > 31) return Cannot(from, next);
        if (Find(next, "every", out var every) && every.Key == "month") return AddDay(from, next, DayRules.DaysOfMonth([day]));
        var side = Folded(from) == "hom" ? Side.Behind : WhichAfter(ref next).Side;
        return AddDay(from, next, DayRules.DayOfMonth(day, side));
    }

    private bool IsBareDay(int i, int at, int next) =>
        Folded(i) is not ("bua" or "the") && !(TouchesNext(next) && !u[next].Is(',') && !u[next].Is('.') && !u[next].Is(')') && !u[next].Is('-') && !u[next].Is(';')) && !IsCountAfter(next)
        && (u[at].IsNumber || Folded(i) is "mung" or "mong" || Folded(i + 1) is "mung" or "mong" || u.Form(at).HasMarks && next >= u.Count)
        && !(Folded(i) == "hom" && !u[at].IsNumber) && !(Folded(i) == "ngay" && Before(i, "vague", out _)) && !(i > 0 && u[i - 1].IsNumber);

    /// <summary>"chiều 30", "sáng 28 này": after a part of the day a number too large for an hour is a day.</summary>
    private bool IsDayAfterPart(int i, int next)
    {
        if (!Before(i, "part", out _) || i > 0 && u.Touches(i)) return false;
        if (next >= u.Count || u[next].Kind is TokenKind.Line or TokenKind.Symbol) return true;
        return !u.Touches(next) && (Is(next, "side") || Folded(next) == "rang" || Is(next, "filler") || Number(next, out _)) || u[next].Is(',') || u[next].Is('.') && !(TouchesNext(next + 1) && u[next + 1].IsNumber);
    }

    private bool IsCountAfter(int i) => Is(i, "agoend") || Is(i, "more") || Find(i, "unit", out var hit) && hit.Key is "day" or "week" || CountAt(i, out var count) && count.Key != "Months";

    /// <summary>"tháng sau" without marks is next month rather than June.</summary>
    private bool IsNextNotSix(int i) => i < u.Count && u.Form(i) is { Folded: "sau", HasMarks: false };

    private int DayAndMonth(int from, int at, Hit word, int day, bool marked)
    {
        var next = at + word.Length;
        if (Folded(at) is "th" && !Number(next, out _)) return 0;
        var single = marked || day > 12;
        if (single && IsNextNotSix(next) && !Is(next + 1, "month")) return Shift(from, next + 1, day, 1);
        if (Small(next, out var month) is var taken and > 0) next += taken;
        else if (Find(next, "monthword", out var named)) { month = Int(named); next += named.Length; }
        else if (single && (Find(next, "next", out var shift) || Find(next, "this", out shift) || Find(next, "past", out shift))) return Shift(from, next + shift.Length, day, Int(shift));
        else return 0;
        if (!marked && Folded(next) is "lan" or "buoi" or "tuoi") return 0;
        LunarAfter(ref next, out _);
        var which = WhichAfter(ref next);
        if (LunarAfter(ref next, out _)) return AddDay(from, next, LunarRules.Date(day, new LunarPlace(Math.Clamp(month, 1, 12), false, which)));
        if (Folded(from) == "hom" && which.IsUnsaid) which = new Which(Side: Side.Behind);
        return Exists(day, month, which.Year) ? AddDay(from, next, DayRules.Date(day, month, which)) : Cannot(from, next);
    }

    private int Shift(int from, int to, int day, int shift) => day is >= 1 and <= 31 ? AddDay(from, to, DayRules.DayOfShiftedMonth(day, shift)) : Cannot(from, to);

    private int Named(int i)
    {
        if (EnglishDate(i) is var english and > 0) return english;
        if (Find(i, "now", out var now) && !IsSevenOclock(i, now)) return Add(new TimePiece(PieceKind.Instant, i, i + now.Length) { Weak = true });
        return Find(i, "day", out var day) && !IsName(i, day) ? AddDay(i, i + day.Length, DayRules.Offset(Int(day))) : 0;
    }

    /// <summary>"bây giờ" unmarked is "bay gio", which is also seven o'clock when something of a clock time stands beside it.</summary>
    private bool IsSevenOclock(int i, Hit now)
    {
        var after = i + now.Length;
        return u.Form(i) is { Folded: "bay", HasMarks: false } && (Is(after, "part") || Is(after, "half30") || Is(after, "less") || Is(after, "day") || Is(after, "weekday") || Is(i - 1, "filler"));
    }

    /// <summary>"chị Mai", "Mai dẫn đội": a person, when alone, after a form of address, or with a capital inside the sentence.</summary>
    private bool IsName(int i, Hit day)
    {
        if (day.Length != 1 || Folded(i) is not ("mai" or "mot")) return false;
        if (u.Form(i).Tone != 0 && Folded(i) == "mai") return true;
        if (Folded(i) == "mai" && char.IsLower(u[i].Word[0]) && (Number(i + 1, out _) && Is(i + 2, "hour") || Is(i + 1, "part") || Folded(i - 2) is "anh" or "chi" or "dong" or "cac" or "chung" or "tui" or "bon")) return false;
        if (Folded(i - 1) is "chi" or "ban" or "em" or "co" or "anh" or "ms" or "nguyen" or "thi" or "ten" or "le" or "be" or "xuan" or "tuyet" or "hoang" or "phuong" or "ngoc" or "thanh") return true;
        // "mot nghin" is a thousand, "mot ban" one friend.
        if (Folded(i) == "mot" && !u.Form(i).HasMarks && (Small(i, out _) is 0 or > 1 || NumberWords.TryRead(u, i, out var raw) && raw.Next > i + 1 || CountAt(i + 1, out _) || Is(i + 1, "unit"))) return true;
        if (Folded(i) == "mot") return Folded(i - 1) is "muoi" || !(i == 0 || Is(i + 1, "part") || u.Form(i).Tone == 2 || Before(i, "part", out _));
        return i > 0 && char.IsUpper(u[i].Word[0]) && char.IsLower(u[i].Word[^1]) && u[i - 1].IsWord && !Before(i, "part", out _);
    }

    /// <summary>29 Nov [2026], Nov 29[th][, 2026], November 2026.</summary>
    private int EnglishDate(int i)
    {
        if (Short(i, out var day))
        {
            var at = Is(i + 1, "ordinalend") && TouchesNext(i + 1) ? i + 2 : i + 1;
            if (Folded(at) == "of") at++;
            return MonthName(at, out var month) && !(Folded(at) == "may" && CountAt(at + 1, out _)) ? EnglishDay(i, at + 1, day, month) : 0;
        }
        if (!MonthName(i, out var named)) return 0;
        if (Short(i + 1, out day)) return EnglishDay(i, Is(i + 2, "ordinalend") && TouchesNext(i + 2) ? i + 3 : i + 2, day, named);
        if (u[i].Word.Length <= 3) return 0;
        var to = i + 1;
        return YearNumber(to, out var year) ? AddDay(i, to + 1, PeriodRules.Month(named, new Which(year))) : Folded(i) is "march" or "may" ? 0 : AddDay(i, to, PeriodRules.Month(named, default));
    }

    private bool MonthName(int i, out int month)
    {
        month = 0;
        if (!Find(i, "monthname", out var hit) || u.Form(i).HasMarks) return false;
        month = Int(hit);
        return true;
    }

    private int EnglishDay(int from, int to, int day, int month)
    {
        var at = Mark(to, ',') ? to + 1 : to;
        var which = default(Which);
        if (YearNumber(at, out var y)) (which, to) = (new Which(y), at + 1);
        return Exists(day, month, which.Year) ? AddDay(from, to, DayRules.Date(day, month, which)) : Cannot(from, to);
    }
}
