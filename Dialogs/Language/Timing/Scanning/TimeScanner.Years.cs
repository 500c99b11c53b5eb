namespace VolunteerBot.Dialogs.Language;

/// <summary>Parts of a year as reports name them, summers, and English periods.</summary>
internal sealed partial class TimeScanner
{
    /// <summary>"6 tháng đầu năm [2026]", "9 tháng năm 2026", "3 tháng cuối năm sau".</summary>
    private int PartOfYear(int i)
    {
        if (i > 0 && u.Touches(i) && !u[i - 1].IsWord && u[i].IsNumber) return 0;
        if (!u[i].IsNumber && !StartsNumber(i)) return 0;
        var taken = Small(i, out var months);
        if (taken == 0 || months is < 1 or > 12 || Folded(i + taken) != "thang") return 0;
        var to = i + taken + 1;
        var last = false;
        if (Find(to, "edge", out var edge) && edge.Key is "start" or "end" && Is(to + edge.Length, "year"))
        {
            last = edge.Key == "end";
            to += edge.Length;
        }
        else if (!Is(to, "year") || !YearNumber(to + 1, out _) || months is not (3 or 6 or 9 or 11)) return 0;
        var which = YearOfPart(ref to, atWord: true);
        return AddDay(i, to, PeriodRules.PartOfYear(months, last, which));
    }

    /// <summary>The year after "đầu năm": the word năm may stand once for both.</summary>
    private Which YearOfPart(ref int to, bool atWord = false)
    {
        if (!atWord && YearNumber(to, out var bare)) { to++; return new Which(bare); }
        var at = atWord ? to : to - 1;
        if (YearWord(at, out var which, out var next)) { to = next; return which; }
        if (atWord) to++;
        return WhichAfter(ref to) is { Side: Side.Unsaid } plain ? plain : default;
    }

    /// <summary>"hè này", "hè 2027", "mùa hè năm sau"; in "mùa hè xanh" it is a name.</summary>
    private int Summer(int i, int to)
    {
        var which = WhichAfter(ref to);
        return which.IsUnsaid && !IsAlone(i, to) || u.Form(i) is { Folded: "he", HasMarks: false } && which.IsUnsaid ? 0 : AddDay(i, to, PeriodRules.Summer(which));
    }

    private int EnglishUnit(int i)
    {
        var shift = u[i].Folded switch { "next" => 1, "last" => -1, _ => 0 };
        if (Find(i + 1, "weekend", out var weekend)) return AddDay(i, i + 1 + weekend.Length, PeriodRules.Unit("week", shift, "end"));
        if (!Find(i + 1, "unit", out var unit)) return 0;
        return unit.Key is "week" or "month" or "quarter" or "year" ? AddDay(i, i + 1 + unit.Length, PeriodRules.Unit(unit.Key, shift)) : 0;
    }

    /// <summary>này, sau, tới, trước after a unit, with nữa for the one further on; the word tuần may stand between ("cuối tuần tuần sau").</summary>
    private int Shifted(int at, string unit, out int? shift)
    {
        shift = null;
        var i = at;
        if (unit == "week" && Folded(i) == "tuan") i++;
        if (!(Find(i, "this", out var hit) || Find(i, "next", out hit) || Find(i, "past", out hit)) || LinksOn(i, hit) || IsBound(i, hit)) return at;
        shift = Int(hit);
        i += hit.Length;
        if (shift != 0 && Find(i, "more", out var more)) { shift *= 2; i += more.Length; }
        return i;
    }

    /// <summary>"cuối tuần trước 17h" and "tuần sau 5h": before and after an hour, when a number follows.</summary>
    private bool IsBound(int i, Hit hit) => hit.Length == 1 && Folded(i) is "truoc" && Number(i + 1, out _) && (Is(i + 2, "hour") || Mark(i + 2, '/'));
}
