namespace VolunteerBot.Dialogs.Language;

/// <summary>Distances from now: 3 ngày nữa, sau 2 tuần, cách đây nửa tháng, 2 tiếng nữa, 3 ngày tới, 2 tuần qua, in 3 days.</summary>
internal sealed partial class TimeScanner
{
    private int Distance(int i)
    {
        var ago = Find(i, "ago", out var lead);
        var ahead = !ago && Find(i, "in", out lead);
        var at = ago || ahead ? i + lead.Length : i;
        while (ago && Is(at, "about")) at++;
        if (Folded(at) is "next" or "past" or "last" && AmountAt(at + 1, out var stretch, out var end)) return AddDay(i, end, DayRules.Stretch(stretch, Folded(at) == "next" ? 1 : -1));
        if (at == i && u[i].IsNumber && IsInsideFigures(i) || !AmountAt(at, out var amount, out var to)) return 0;
        if (ago) return AddPoint(i, to, amount, -1);
        if (Find(to, "more", out var more)) return AddPoint(i, to + more.Length, amount, 1);
        if (Folded(to) == "sau" && !u.Form(to).HasMarks && Is(to + 1, "more")) return AddPoint(i, to + 2, amount, 1);
        if (Is(to, "upto") && Folded(to - 1) is not "hom" && Small(at, out _) > 0) return amount.IsShort ? 0 : AddDay(i, to + 1, DayRules.Stretch(amount, -1, withToday: true));
        if (Folded(to) is "truoc" or "sau" && !amount.IsShort && IsBeforeSomething(to)) return Await(i, to + 1, amount, Folded(to) == "truoc" ? -1 : 1);
        if (Find(to, "agoend", out var end2) && Folded(to) != "qua" && Folded(to + end2.Length) is not ("khi" or "luc" or "gio" or "buoi" or "hop")) return AddPoint(i, to + end2.Length, amount, -1);
        if (Find(to, "past", out var past) && Folded(to) != "truoc" && !amount.IsShort) return AddDay(i, to + past.Length, DayRules.Stretch(amount, -1));
        if (Find(to, "next", out var next) && Folded(to) != "sau" && !LinksOn(to, next) && !amount.IsShort) return AddDay(i, to + next.Length, DayRules.Stretch(amount, 1));
        if (Folded(to) == "sau" && to + 1 >= u.Count) return AddPoint(i, to + 1, amount, 1);
        return ahead && Folded(i) is "sau" or "in" && !Is(to, "to") && !Is(to, "edge") && !(amount.IsShort && Folded(i) == "sau" && IsClockHour(at, to)) ? AddPoint(i, to, amount, 1) : 0;
    }

    /// <summary>"sau 2 giờ chiều" is after two o'clock.</summary>
    private bool IsClockHour(int at, int to) => Folded(to - 1) == "gio" && to - at <= 2;

    /// <summary>"2 ngày trước tết", "3 ngày trước 15/12": counted from something else than now.</summary>
    private bool IsBeforeSomething(int at) =>
        Number(at + 1, out _) && (Mark(at + 2, '/') || Holidays.Has(u, at + 2, "tet")) || Is(at + 1, "daymark") || Holidays.Find(u, at + 1, null, out _) || Is(at + 1, "weekday");

    /// <summary>An amount before or after a day that is still to come: "2 ngày trước …".</summary>
    private (int From, int To, Amount Amount, int Sign)? _awaited;

    /// <summary>"2 ngày trước tết", "trước tết 1 tuần", "sau 20/12 3 ngày": the day so far from the one that was said.</summary>
    private (int From, int To, DaySpec Day) Anchored(int from, int to, DaySpec day)
    {
        if (_awaited is { } awaited && awaited.To == from) return (awaited.From, to, DayRules.AwayFrom(day, awaited.Amount, awaited.Sign));
        if (Found.Count == 0 || Found[^1] is not { Kind: PieceKind.Before or PieceKind.From } link || link.To != from || Folded(link.From) is not ("truoc" or "sau")
            || !AmountAt(to, out var amount, out var end) || amount.IsShort || amount.Unit == "year" || Is(end, "more")) return (from, to, day);
        Found.RemoveAt(Found.Count - 1);
        return (link.From, end, DayRules.AwayFrom(day, amount, link.Kind == PieceKind.Before ? -1 : 1));
    }

    private int Await(int from, int to, Amount amount, int sign)
    {
        _awaited = (from, to, amount, sign);
        return to;
    }

    private int AddPoint(int from, int to, Amount amount, int sign) => amount.IsShort
        ? Add(new TimePiece(PieceKind.Instant, from, to) { Amount = amount, Sign = sign })
        : AddDay(from, to, DayRules.Away(amount, sign));

    /// <summary>{n} {unit} [rưỡi], {unit} rưỡi, nửa {unit}, 2h30p, 90p.</summary>
    private bool AmountAt(int i, out Amount amount, out int to)
    {
        (amount, to) = (default, i);
        if (i >= u.Count) return false;
        if (Folded(i) == "nua" && Find(i + 1, "unit", out var halved)) return Make(halved.Key == "day" ? 0 : 0.5m, halved, i + 1, out amount, out to);
        if (u[i].IsWord && Find(i, "unit", out var one) && Find(i + one.Length, "half30", out var half) && one.Key is not ("day" or "minute" or "quarter") && Folded(i) is not ("gio" or "th" or "p"))
        {
            if (!Make(1.5m, one, i, out amount, out to)) return false;
            to += half.Length;
            return true;
        }
        Steps++;
        if (!(u[i].IsNumber ? NumberDigits.TryRead(u, i, out var raw) : NumberWords.TryRead(u, i, out raw)) || raw.Value is <= 0 or > 10_000 || raw.Next >= u.Count) return false;
        if (!Find(raw.Next, "unit", out var unit) || Folded(raw.Next) is "th" or "thg" || unit.Key == "minute" && Folded(raw.Next) == "p" && !u.Touches(raw.Next)) return false;
        var value = raw.Value;
        if (!Make(value, unit, raw.Next, out amount, out to)) return false;
        if (unit.Key != "minute" && Find(to, "half30", out half) && Make(value + 0.5m, unit, raw.Next, out amount, out to)) to += half.Length;
        else if (unit.Key == "hour" && Small(to, out var minutes) is var taken and > 0 && minutes < 60 && Is(to + taken, "minuteword") && Amount.Of(value * 60 + minutes, "minute") is { } both)
        {
            amount = both with { Unit = "hour" };
            to += taken + 1;
        }
        return true;
    }

    private static bool Make(decimal n, Hit unit, int at, out Amount amount, out int to)
    {
        to = at + unit.Length;
        amount = Amount.Of(n, unit.Key) ?? default;
        return amount != default;
    }
}
