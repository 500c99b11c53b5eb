namespace VolunteerBot.Dialogs.Language;

/// <summary>Lengths: 2 tiếng rưỡi, tiếng rưỡi, nửa tiếng, 90 phút, 2h30p, kéo dài 3 giờ, trong 3 ngày, 3 ngày 2 đêm.</summary>
internal sealed partial class TimeScanner
{
    /// <summary>"trong 3 giờ", "3 giờ đồng hồ", "3 giờ tình nguyện" say how long; so does "khoảng 3 giờ" with nothing of a clock beside it.</summary>
    private bool IsLength(int i, int after)
    {
        if (IsReported(i, after)) return true;
        if (Is(after, "lengthend") || Is(after, "half30") && Is(after + 1, "lengthend") || Mark(after, '/') && Is(after + 1, "unit")) return true;
        if (!Before(i, "lengthcue", out var cue)) return false;
        if (Is(i - cue.Length, "hard")) return true;
        var clocked = Is(after, "part") || Before(i - cue.Length, "part", out _) || Is(after, "day") || Is(after, "weekday") || TouchesNext(after)
            || Before(i - cue.Length, "partday", out _) || Before(i - cue.Length, "day", out _) || Before(i - cue.Length, "weekday", out _) && Folded(i - 1) is not "lam"
            || Is(after, "partshort") || i - cue.Length > 0 && Is(i - cue.Length - 1, "filler") || Is(after, "filler") || Is(after, "daymark") || Is(after, "half30") && Is(after + 1, "part");
        return !clocked && Folded(i - 1) is not ("hon" or "gan" or "tam");
    }

    /// <summary>"kq …, 64 đoàn viên, 5 giờ": hours standing alone behind the people of a result are how long it took.</summary>
    private bool IsReported(int i, int after)
    {
        if (i < 3 || !Mark(i - 1, ',') || after < u.Count && u[after].Kind is not (TokenKind.Punctuation or TokenKind.Line)) return false;
        Steps++;
        var counts = false;
        for (var back = i - 2; back >= Math.Max(0, i - 6) && !counts; back--) counts = Units.Find(u, back, "unit", out var hit) && hit.Key == "People" && u[Math.Max(0, back - 1)].IsNumber;
        return counts && (_reports ??= Book.FindStrictly(u, 0, "reports", out _) || Find(0, "reportname", out _) || Find(1, "reportname", out _));
    }

    private bool? _reports;

    private int Length(int i)
    {
        if (u[i].IsNumber && i > 0 && u.Touches(i) && !u[i - 1].IsWord && u[i - 1].Kind == TokenKind.Punctuation && i > 1 && u[i - 2].IsNumber) return 0;
        if (DaysAndNights(i) is var nights and > 0) return nights;
        if (HoursByLetter(i) is var hours and > 0) return hours;
        if (!AmountAt(i, out var amount, out var to) || amount.Unit is "month" or "quarter" or "year") return 0;
        if (Folded(to - 1) == "nam" || amount.Unit is "day" or "week" && !Is(to, "running") && !IsFromDay(to) && !(Before(i, "lengthcue", out var cue) && Is(i - cue.Length, "hard"))) return 0;
        return AddLength(i, to, amount);
    }

    /// <summary>"3 ngày từ 5/12", "2 ngày bắt đầu từ thứ 7": so long from that day on.</summary>
    private bool IsFromDay(int to) =>
        Find(to, "from", out var from) && (Is(to + from.Length, "weekday") || Is(to + from.Length, "day") || Is(to + from.Length, "daymark") || Short(to + from.Length, out _) && Mark(to + from.Length + 1, '/'));

    /// <summary>"3 ngày 2 đêm": the days count.</summary>
    private int DaysAndNights(int i)
    {
        if (Small(i, out var days) is var taken && taken == 0 || days == 0 || Folded(i + taken) != "ngay") return 0;
        var at = i + taken + 1;
        if (Mark(at, ',') || Mark(at, '-')) at++;
        return Small(at, out _) is var more and > 0 && Folded(at + more) == "dem" && Amount.Of(days, "day") is { } amount ? AddLength(i, at + more + 1, amount) : 0;
    }

    /// <summary>"3h" after a length word, "2h30p", "2,5h": h for hours.</summary>
    private int HoursByLetter(int i)
    {
        if (!u[i].IsNumber) return 0;
        Steps++;
        if (!NumberDigits.TryRead(u, i, out var raw) || raw.Value is <= 0 or > 1000 || Folded(raw.Next) != "h" || !u.Touches(raw.Next)) return 0;
        if (!IsLength(i, raw.Next + 1) && raw.Value == Math.Floor(raw.Value)) return 0;
        return Amount.Of(raw.Value, "hour") is { } amount ? AddLength(i, raw.Next + 1, amount) : 0;
    }

    private int AddLength(int from, int to, Amount amount) => Is(to, "credit") ? to : Add(new TimePiece(PieceKind.Length, from, to) { Amount = amount });
}
