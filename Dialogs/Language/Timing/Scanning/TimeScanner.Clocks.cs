namespace VolunteerBot.Dialogs.Language;

/// <summary>Clock times: 7h30, 7 giờ rưỡi, 8 giờ kém 15, 2:30 pm, 7-11h, and the parts of the day around them.</summary>
internal sealed partial class TimeScanner
{
    private int Clock(int i)
    {
        if (Bare(i) is var bare and > 0) return bare;
        var taken = Small(i, out var hour);
        if (taken == 0 || u[i].IsNumber && (u[i].Span.Length > 2 || IsInsideFigures(i) && !IsAfterGluedPart(i) && !IsAfterDate(i)) || Before(i, "room", out _)) return 0;
        var at = i + taken;
        if (u[i].IsNumber && Mark(at, ':') && u.Touches(at) && u.Touches(at + 1) && Number(at + 1, out var past) && u[at + 1].Span.Length == 2)
            return ClockTo(i, hour, past, at + 2, u[i].Word[0] == '0' && hour > 0 || hour >= 13, true);
        if (u[i].IsNumber && Mark(at, '.') && TouchesNext(at) && TouchesNext(at + 1) && Short(at + 1, out past) && u[at + 1].Span.Length == 2 && hour <= 24 && past < 60 && IsBesidePart(i, at + 2))
            return ClockTo(i, hour, past, at + 2, hour >= 13, true);
        if (AmPmAt(at, out var half, out var afterHalf) && u[i].IsNumber && hour <= 12)
            return AddClock(i, afterHalf, new ClockTime(hour, 0, true, half));
        if (u[i].IsNumber && TouchesNext(at) && Find(at, "hourpart", out var glued))
            return AddPartOfHour(i, at + glued.Length, hour, glued.Key);
        if (!Find(at, "hour", out var word) || u[i].IsNumber && Folded(at) == "g" && !u.Touches(at) || IsLength(i, at + word.Length)) return 0;
        at += word.Length;
        return AfterHour(i, hour, at, u[i].IsNumber && (u[i].Word[0] == '0' || hour >= 13));
    }

    /// <summary>"7.30 sáng": a dot between hour and minutes is rare and needs a part of the day or lúc beside it.</summary>
    private bool IsBesidePart(int i, int after) => Is(after, "part") || Is(after, "day") || Folded(i - 1) == "luc" || Before(i, "part", out _) && after >= u.Count;

    /// <summary>"28/11,14h": the comma ends the date.</summary>
    private bool IsAfterDate(int i) => Mark(i - 1, ',') && Found.Count > 0 && Found[^1].To == i - 1 && Found[^1].Kind == PieceKind.Day && Is(i + 1, "hour");

    private bool IsAfterGluedPart(int i) => i > 0 && u[i - 1].IsWord && Before(i, "part", out _);

    private int AddPartOfHour(int from, int to, int hour, string part)
    {
        if (hour > 24) return Cannot(from, to);
        AddClock(from, to, new ClockTime(hour, 0, hour >= 13, null));
        return Add(new TimePiece(PieceKind.Part, to, to) { Part = part });
    }

    private int AddClock(int from, int to, ClockTime clock) => Add(new TimePiece(PieceKind.Clock, from, to) { Clock = clock, Approximate = Before(from, "about", out _) });

    /// <summary>The first number of "7-11h", "7 đến 11 giờ": an hour, when an hour follows the dash.</summary>
    private int Bare(int i)
    {
        var taken = Small(i, out var hour);
        if (taken == 0 || hour > 24 || u[i].IsNumber && (u[i].Span.Length > 2 || IsInsideFigures(i))) return 0;
        var at = i + taken;
        var literal = u[i].IsNumber && (u[i].Word[0] == '0' || hour >= 13);
        if (WithoutWord(i, at, hour) is var half and > 0) return half;
        var spaced = !TouchesNext(at);
        if (u[i].IsNumber && hour > 0 && spaced && Folded(i - 1) is "luc" or "at" && !CountAt(at, out _) && !Is(at, "hour") && !AmPmAt(at, out _, out _))
            return AddClock(i, at, new ClockTime(hour, 0, literal, null));
        if (u[i].IsNumber && hour > 0 && spaced && Is(at, "part") && (Is(i - 1, "from") || Is(i - 1, "to")))
            return AddClock(i, at, new ClockTime(hour, 0, literal, null));
        if (!Find(at, "to", out var to)) return 0;
        var second = at + to.Length;
        if (Before(i, "fence", out _) || Before(i, "namefence", out _)) return 0;
        var size = Small(second, out var last);
        if (size == 0 || last > 24 || !(Is(second + size, "hour") || u[i].IsNumber && AmPmAt(second + size, out _, out _) || Mark(second + size, ':') && u.Touches(second + size)) || IsLength(i, second + size + 1)) return 0;
        return AddClock(i, at, new ClockTime(hour, 0, literal, null));
    }

    /// <summary>"7 rưỡi sáng", "sáng 7 rưỡi", "8 kém 15 tối": the word giờ may be left out beside a part of the day, a day or lúc.</summary>
    private int WithoutWord(int i, int at, int hour)
    {
        var less = 0;
        if (!Find(at, "half30", out var end) && !(Find(at, "less", out end) && Small(at + end.Length, out less) is var taken && taken > 0 && (end = end with { Length = end.Length + taken }).Length > 0)) return 0;
        var to = at + end.Length;
        if (!(Is(to, "part") || Is(to, "day") || Is(to, "weekday") || Before(i, "part", out _) || Before(i, "partday", out _) || Before(i, "day", out _) || Before(i, "weekday", out _) || Before(i, "about", out _) || Folded(i - 1) == "luc")) return 0;
        if (less is 0) return AddClock(i, to, new ClockTime(hour, 30, false, null, true));
        return less < 60 && hour > 0 ? AddClock(i, to, new ClockTime(hour - 1, 60 - less, false, null, true)) : 0;
    }

    private int AfterHour(int from, int hour, int at, bool literal)
    {
        if (Find(at, "half30", out var half)) return ClockTo(from, hour, 30, at + half.Length, literal, true);
        if (Find(at, "less", out var less) && Small(at + less.Length, out var minus) is var taken and > 0 && minus is > 0 and < 60)
        {
            at += less.Length + taken;
            if (Find(at, "minuteword", out var word)) at += word.Length;
            return ClockTo(from, hour == 0 ? 23 : hour - 1, 60 - minus, at, literal, true);
        }
        var said = Short(at, out var minute) ? 1 : Small(at, out minute);
        if (said > 0 && Mark(at + said, '/') && Short(at + said + 1, out _)) said = 0;
        if (said > 0 && u[from].IsNumber && !u[at].IsNumber && !Is(at + said, "minuteword")) said = 0;
        var after = at + said;
        if (said > 0 && (u.Touches(at) && u[at].IsNumber || (Folded(at - 1) == "gio" || !u.Touches(at - 1) || Is(after, "minuteword")) && minute is >= 0 and < 60 && IsMinute(after)))
        {
            if (Find(after, "minuteword", out var word) && !IsBreakMark(after)) after += word.Length;
            return ClockTo(from, hour, minute, after, literal, true);
        }
        return ClockTo(from, hour, 0, at, literal, false);
    }

    private bool IsBreakMark(int i) => u[i].Kind == TokenKind.Punctuation && !u.Touches(i);

    /// <summary>"7 giờ 30 phút", "bảy giờ ba mươi": minutes, not "7 giờ 30 bạn" or "7 giờ 30/11".</summary>
    private bool IsMinute(int after) =>
        Is(after, "minuteword") || !(CountAt(after, out var hit) && hit.Key is not ("Days" or "Weeks") || after < u.Count && u.Touches(after) && !u[after].Is(',') && !u[after].Is('.') || Is(after, "hour") || Is(after, "month"));

    private int ClockTo(int from, int hour, int minute, int to, bool literal, bool hasMinutes)
    {
        string? half = null;
        if (AmPmAt(to, out var said, out var after) && hour <= 12) (half, to) = (said, after);
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) return hour < 100 ? Cannot(from, to) : 0;
        return AddClock(from, to, new ClockTime(hour, minute, literal, half, hasMinutes));
    }

    private bool AmPmAt(int i, out string? half, out int next)
    {
        (half, next) = (null, i);
        if (!Find(i, "am", out var hit) || u.Form(i).HasMarks) return false;
        (half, next) = (hit.Key, i + hit.Length);
        return true;
    }

    private int Part(int i)
    {
        if (PartsJoined(i) is var joined and > 0) return joined;
        if (Find(i, "glued", out var glued)) return PartAndDay(i, i + glued.Length, glued.Key);
        if (Find(i, "parttoday", out var past)) return Is(i + past.Length, "partday") ? 0 : PartAndDay(i, i + past.Length, past.Key);
        if (!Find(i, "part", out var part)) return ShortPart(i);
        var to = i + part.Length;
        if (IsTo(i)) return Add(new TimePiece(PieceKind.To, i, to));
        if (IsMovedTo(i)) return 0;
        if (Folded(i) == "sang" && !u.Form(i).HasMarks && Found.Count > 0 && Found[^1] is { Kind: PieceKind.Day, Weak: true } left && left.To == i) return 0;
        if (part.Key == "dawn" && Folded(i) == "rang" && Found.Count > 0 && Found[^1] is { Kind: PieceKind.Day } eve && eve.To == i)
        {
            // "đêm 24 rạng sáng 25/12": from the night into the dawn.
            Add(new TimePiece(PieceKind.To, i, i + 1));
            return Add(new TimePiece(PieceKind.Part, i + 1, to) { Part = part.Key });
        }
        if (Folded(i) == "som" && !(Is(to, "day") || Is(to, "partday") || Before(i, "day", out _))) return 0;
        if (Folded(i - 1) == "this") AddDay(i - 1, i, DayRules.Offset(0));
        if (part.Key == "evening" && Folded(i) == "tonight") AddDay(i, i, DayRules.Offset(0));
        Add(new TimePiece(PieceKind.Part, i, to) { Part = part.Key });
        return Find(to, "partday", out var day) && !(Folded(to) == "nay" && u.Form(to).Tone != 0 && !IsEnd(to + 1)) && !LinksOn(to, day)
            ? AddDay(to, to + day.Length, DayRules.Offset(Int(day)))
            : to;
    }

    private const int FarthestVerb = 9;

    /// <summary>"dời buổi dọn rác sang 6/12": where something is moved, "sang" is "to"; a second one is the morning ("dời sang sang 6/12").</summary>
    private bool IsMovedTo(int i)
    {
        if (Folded(i) != "sang" || u.Form(i).HasMarks || Folded(i - 1) == "sang" || Is(i + 1, "partday")) return false;
        for (var back = i - 1; back >= Math.Max(0, i - FarthestVerb) && u[back].Kind is TokenKind.Word or TokenKind.Number; back--)
            // "doi" without marks is far more often đội, a team.
            if (Is(back, "moving") && (Folded(back) != "doi" || u.Form(back).HasMarks)) return true;
        return false;
    }

    /// <summary>"sáng và chiều thứ 7": from the one to the end of the other.</summary>
    private int PartsJoined(int i)
    {
        if (Folded(i) is not ("va" or "lan") || Found.Count == 0 || Found[^1] is not { Kind: PieceKind.Part } part || part.To != i || !Is(i + 1, "part")) return 0;
        return Add(new TimePiece(PieceKind.To, i, i + 1));
    }

    private bool IsEnd(int i) => i >= u.Count || !u[i].IsWord;

    private int PartAndDay(int from, int to, string key)
    {
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        Add(new TimePiece(PieceKind.Part, from, to) { Part = key[..space] });
        return AddDay(to, to, DayRules.Offset(int.Parse(key.AsSpan(space + 1), System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>"mai 8h s", "3h ch", "s mai": one letter beside an hour or before a day.</summary>
    private int ShortPart(int i)
    {
        if (!Find(i, "partshort", out var part) || TouchesNext(i + part.Length) && !u[i + part.Length].Is(',')) return 0;
        var afterClock = Found.Count > 0 && Found[^1] is { Kind: PieceKind.Clock } clock && clock.To == i;
        if (!afterClock && (Folded(i) is "c" or "t" || !Is(i + part.Length, "partday") && !Is(i + part.Length, "weekday"))) return 0;
        Add(new TimePiece(PieceKind.Part, i, i + part.Length) { Part = part.Key });
        return Find(i + part.Length, "partday", out var day) ? AddDay(i + part.Length, i + part.Length + day.Length, DayRules.Offset(Int(day))) : i + part.Length;
    }

    /// <summary>"7h toi 10h" without marks: tới, "to", rather than tối, "evening".</summary>
    private bool IsTo(int i) =>
        u.Form(i) is { Folded: "toi", HasMarks: false } && Found.Count > 0 && Found[^1].Kind == PieceKind.Clock && Found[^1].To == i && Number(i + 1, out _) && !Mark(i + 2, '/');
}
