namespace VolunteerBot.Dialogs.Language;

/// <summary>The lunar calendar and days with a name: mùng 1 tết, rằm tháng giêng, 23 tháng chạp, 10/3 âm lịch, giỗ tổ, noel.</summary>
internal sealed partial class TimeScanner
{
    private static readonly PhraseBook Holidays = PhraseBook.Named("holidays");

    private bool FindHoliday(int i, string section, out Hit hit)
    {
        hit = default;
        if (i < 0 || i >= u.Count || !u[i].IsWord) return false;
        Steps++;
        return Holidays.Find(u, i, section, out hit);
    }

    private int Lunar(int i)
    {
        if (!Holidays.Begins(u, i)) return LunarPlaced(i);
        if (FindHoliday(i, "solar", out var solar)) return SolarFeast(i, solar);
        if (FindHoliday(i, "lunar", out var feast)) return Feast(i, AfterOwnDate(i + feast.Length, feast.Key), w => Dated(feast.Key, (d, m) => LunarRules.Feast(d, m, w)));
        if (FindHoliday(i, "eve", out var eve)) return Feast(i, i + eve.Length, w => LunarRules.Date(30, new LunarPlace(0, false, w)) with { Rank = DayRank.Feast });
        if (FindHoliday(i, "fullmoon", out var moon)) return FullMoon(i, i + moon.Length);
        if (FindHoliday(i, "tet", out var tet) && Folded(i - 1) is "ra" or "qua") Add(new TimePiece(PieceKind.From, i - 1, i) { Excludes = true });
        if (tet.Length > 0) return Feast(i, i + tet.Length, w => LunarRules.Date(1, new LunarPlace(0, false, w)) with { Rank = DayRank.Feast });
        return LunarPlaced(i);
    }

    private int LunarPlaced(int i) => LunarMonth(i, out var to, out var place) ? AddDay(i, to, LunarRules.Month(place)) : LunarDay(i);

    /// <summary>"giỗ tổ 10/3": the lunar date of the feast said once more is no solar one.</summary>
    private int AfterOwnDate(int to, string key)
    {
        var at = Mark(to, '(') ? to + 1 : to;
        if (!Short(at, out var day) || !Mark(at + 1, '/') || !Short(at + 2, out var month) || $"{day}/{month}" != key) return to;
        at += 3;
        LunarAfter(ref at, out _);
        return at;
    }

    private static DaySpec Dated(string key, Func<int, int, DaySpec> make)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return make(int.Parse(key.AsSpan(0, slash), culture), int.Parse(key.AsSpan(slash + 1), culture));
    }

    private int SolarFeast(int i, Hit hit)
    {
        var eve = i > 0 && Folded(i - 1) == "dem" && Holidays.Has(u, i, "solareve");
        return Feast(i, i + hit.Length, w => Dated(hit.Key, (d, m) => DayRules.Feast(eve ? d - 1 : d, m, w)));
    }

    /// <summary>A feast is the time of the matter with a year, after a word for a time, or as all there is; in a title it is only a name.</summary>
    private int Feast(int i, int to, Func<Which, DaySpec> make)
    {
        var which = FeastYear(ref to);
        var meant = !which.IsUnsaid || Holidays.FindBefore(u, i, "feastcue", out _) || Before(i, "part", out _) || IsAlone(i, to) || Short(to, out _);
        return AddDay(i, to, make(which), !meant);
    }

    private bool IsAlone(int from, int to)
    {
        if (from > 10 || u.Count - to > 10) return false;
        for (var i = 0; i < u.Count; i++)
            if ((i < from || i >= to) && (u[i].IsNumber || u[i].IsWord && !(i >= to && Is(i, "particle")))) return false;
        return true;
    }

    /// <summary>A year by figures, by words, or by its lunar name (Tết Đinh Mùi).</summary>
    private Which FeastYear(ref int to)
    {
        var at = Is(to, "year") ? to + 1 : to;
        if (FindHoliday(at, "can", out var can) && FindHoliday(at + can.Length, "chi", out var chi) && YearNamed(Int(can), Int(chi)) is { } named)
        {
            to = at + can.Length + chi.Length;
            if (WhichAfter(ref to) is { Year: { } sure }) return new Which(sure);
            return named;
        }
        return WhichAfter(ref to);
    }

    /// <summary>The lunar years of a name come every 60 years; the one of the years 1996 to 2055 is taken.</summary>
    private static Which? YearNamed(int can, int chi)
    {
        for (var y = 1996; y < 2056; y++)
            if (y % 10 == can && y % 12 == chi) return new Which(y);
        return null;
    }

    private int FullMoon(int i, int at)
    {
        if (Is(at, "month") && LunarMonthNumber(at, out var month, out var leap, out var next))
        {
            if (month > 12) return Cannot(i, next);
            LunarAfter(ref next, out _);
            var which = FeastYear(ref next);
            return AddDay(i, next, LunarRules.Date(15, new LunarPlace(month, leap, which)));
        }
        LunarAfter(ref at, out _);
        var side = WhichAfter(ref at).Side;
        return AddDay(i, at, LunarRules.DayOfMonth(15, side));
    }

    /// <summary>"tháng giêng", "tháng 7 âm lịch", "tháng 6 nhuận".</summary>
    private bool LunarMonth(int i, out int to, out LunarPlace place)
    {
        (to, place) = (i, default);
        if (!Is(i, "month") || Folded(i) != "thang" || !LunarMonthNumber(i, out var month, out var leap, out to) || month > 12) return false;
        var named = IsLunarName(i + 1);
        if (!LunarAfter(ref to, out var solar) && !(named && !solar) && !leap) return false;
        place = new LunarPlace(month, leap, FeastYear(ref to));
        return true;
    }

    private bool IsLunarName(int i) => Folded(i) is "gieng" or "chap";

    private bool LunarMonthNumber(int at, out int month, out bool leap, out int next)
    {
        (leap, next, month) = (false, at + 1, 0);
        if (Find(next, "monthword", out var word)) { month = Int(word); next += word.Length; }
        else if (Small(next, out month) is var taken and > 0) next += taken;
        else return false;
        if (Find(next, "leap", out var twice)) { leap = true; next += twice.Length; }
        return month > 0;
    }

    /// <summary>mùng 1 tết, 30 tết, 23 tháng chạp, ngày 10 tháng 3 âm lịch, mùng 1 âm; with a span in front: mùng 1 đến mùng 3 tết.</summary>
    private int LunarDay(int i)
    {
        var at = Find(i, "daymark", out var mark) ? i + mark.Length : i;
        if (at == i && !u[i].IsNumber && !StartsNumber(i)) return 0;
        if (u[at < u.Count ? at : i].IsNumber && (at == i && i > 0 && u.Touches(i) && !u[i - 1].IsWord || u[at < u.Count ? at : i].Span.Length > 2)) return 0;
        var taken = Small(at, out var day);
        if (taken == 0) return 0;
        var next = at + taken;
        if (FindHoliday(next, "tet", out var tet) && !IsOtherFeast(next)) return OfNewYear(i, next + tet.Length, day);
        if (Is(next, "month") && Folded(next) is "thang" or "th") return OfLunarMonth(i, next, day);
        if (Mark(next, '/') && u.Touches(next) && Short(next + 1, out var month) && IsLunarAfter(next + 2)) return Slashed(i, next + 2, day, month);
        if ((at > i || Folded(next + 1) == "lich") && IsLunarAfter(next) && day is > 0 and <= 30)
        {
            LunarAfter(ref next, out _);
            var side = WhichAfter(ref next).Side;
            return AddDay(i, next, LunarRules.DayOfMonth(day, side));
        }
        return LunarRange(i, next, day);
    }

    private bool StartsNumber(int i) => u[i].IsWord && Folded(i) is "ba" or "hai" or "muoi" or "bon" or "nam" or "mot" or "sau" or "bay" or "tam" or "chin";

    private bool IsOtherFeast(int i) => Holidays.Has(u, i, "solar") || FindHoliday(i, "lunar", out var feast) && feast.Length > 1;

    private bool IsLunarAfter(int at) => LunarAfter(ref at, out _);

    private int OfNewYear(int from, int to, int day)
    {
        if (day is not ((>= 1 and <= 10) or (>= 20 and <= 30))) return day > 30 ? Cannot(from, to) : 0;
        var which = FeastYear(ref to);
        return AddDay(from, to, LunarRules.Date(day, new LunarPlace(0, false, which)));
    }

    private int OfLunarMonth(int from, int at, int day)
    {
        var named = IsLunarName(at + 1);
        if (!LunarMonthNumber(at, out var month, out var leap, out var next)) return 0;
        if (!LunarAfter(ref next, out var solar) && !leap && !(named && !solar)) return 0;
        var which = FeastYear(ref next);
        LunarAfter(ref next, out _);
        if (day is < 1 or > 30 || month is < 1 or > 12) return Cannot(from, next);
        return AddDay(from, next, LunarRules.Date(day, new LunarPlace(month, leap, which)));
    }

    private int Slashed(int from, int at, int day, int month)
    {
        LunarAfter(ref at, out _);
        var which = FeastYear(ref at);
        return day is < 1 or > 30 || month is < 1 or > 12 ? Cannot(from, at) : AddDay(from, at, LunarRules.Date(day, new LunarPlace(month, false, which)));
    }

    /// <summary>"28-30 tết", "23 đến 30 tháng chạp"; "từ mùng 1 đến mùng 5 tết" is left to the ends of a range.</summary>
    private int LunarRange(int from, int at, int first)
    {
        if (!(Mark(at, '-') || Mark(at, '–') || Folded(at) is "den" or "toi") || Is(at + 1, "daymark") || Small(at + 1, out var last) is var taken && taken == 0) return 0;
        var next = at + 1 + taken;
        if (first is < 1 or > 30 || last is < 1 or > 30) return 0;
        if (FindHoliday(next, "tet", out var tet) && !IsOtherFeast(next))
        {
            next += tet.Length;
            var which = FeastYear(ref next);
            return AddDay(from, next, LunarRules.DaySpan(first, last, new LunarPlace(0, false, which)));
        }
        if (!Is(next, "month") || Folded(next) != "thang" || !LunarMonth(next, out next, out var place)) return 0;
        return AddDay(from, next, LunarRules.DaySpan(first, last, place));
    }
}
