namespace VolunteerBot.Dialogs.Language;

/// <summary>Joins pieces into times: neighbours first, then "7h" here with "chủ nhật" there, then lengths.</summary>
internal static class TimeGrouping
{
    private static readonly PhraseBook Book = PhraseBook.Named("times");

    public static List<TimeGroup> Of(Utterance u)
    {
        var pieces = TimePieces.Of(u);
        return pieces.Groups ??= Build(u, pieces.Items);
    }

    private static List<TimeGroup> Build(Utterance u, List<TimePiece> pieces)
    {
        var groups = new List<TimeGroup>();
        for (var k = 0; k < pieces.Count;)
            k = pieces[k].Kind is PieceKind.Length ? k + 1 : ReadGroup(u, pieces, k, groups);
        if (groups.Count == 0) return groups;
        ShareDay(u, groups);
        JoinApart(groups);
        GiveLength(u, pieces, groups);
        groups.RemoveAll(g => !g.HasDay && !g.HasClock && !IsClearPart(u, g));
        return groups;
    }

    private static int ReadGroup(Utterance u, List<TimePiece> pieces, int k, List<TimeGroup> groups)
    {
        var at = k;
        while (pieces[at].IsLink && at + 1 < pieces.Count && (Near(u, pieces[at].To, pieces[at + 1].From) || IsDeadline(u, pieces[at]) && OnlyFewWords(u, pieces[at].To, pieces[at + 1].From))) at++;
        var links = at - k;
        var first = ReadMoment(u, pieces, ref at);
        if (first.IsEmpty) return Math.Max(at, k + 1);
        var group = new TimeGroup(first);
        for (var l = k; l < k + links; l++)
        {
            if (!IsBound(u, pieces, l)) continue;
            SetBound(group, pieces[l]);
            // "trước hết năm nay": before its end.
            if (pieces[l].Kind == PieceKind.Until && u[pieces[l].To - 1].Folded == "het") group.Excludes = false;
            group.IsDeadline |= pieces[l].Kind == PieceKind.Before || IsDeadline(u, pieces[l]);
        }
        ReadEnd(u, pieces, group, ref at);
        if (group is { Last: null, HasDay: true, Bound: Bound.Exact } && Book.Find(u, first.To, "deadlineafter", out _)) group.Bound = Bound.Until;
        groups.Add(group);
        return Math.Max(at, k + 1);
    }

    private static void ReadEnd(Utterance u, List<TimePiece> pieces, TimeGroup group, ref int at)
    {
        if (at + 1 >= pieces.Count || !IsTo(u, pieces[at]) || !Near(u, group.First.To, pieces[at].From)) return;
        var past = at + 1;
        while (past + 1 < pieces.Count && pieces[past].Kind is PieceKind.To or PieceKind.Until && Near(u, pieces[past - 1].To, pieces[past].From)) past++;
        if (!Near(u, pieces[past - 1].To, pieces[past].From)) return;
        var link = pieces[at];
        var last = ReadMoment(u, pieces, ref past);
        if (last.IsEmpty || !Matches(group.First, last) || u[pieces[at].From].IsWord && IsLimitOf(group, last)) return;
        (group.Last, group.Bound, group.Excludes, at) = (last, Bound.Exact, false, past);
        group.Links.Add(link);
    }

    /// <summary>"báo cáo quý 4 tới 5/1": a day after a month or quarter without "từ" is when it is due, not its end.</summary>
    private static bool IsLimitOf(TimeGroup group, Moment last) =>
        group.Bound != Bound.From && group.First is { Clock: null, Part: null, Day.Day: { Long: true, Edge: null } } && last.Day?.Day is { Long: false };

    /// <summary>"đến hết" ends a range as "đến" does; "chậm nhất" and "hạn" begin a time of their own.</summary>
    private static bool IsTo(Utterance u, TimePiece link) => link.Kind == PieceKind.To || link.Kind == PieceKind.Until && Book.Has(u, link.From, "to");

    /// <summary>hạn, chậm nhất, deadline; "hết" alone is also "all of" ("hủy hết mấy buổi cuối tuần").</summary>
    private static bool IsDeadline(Utterance u, TimePiece link) => link.Kind == PieceKind.Until && !IsTo(u, link) && !(link.To - link.From == 1 && u[link.From].Folded == "het");

    /// <summary>"hạn chót nộp báo cáo: 17h": what is due may be said before the time.</summary>
    private static bool OnlyFewWords(Utterance u, int from, int to)
    {
        if (to - from > 5) return false;
        for (var i = from; i < to; i++)
            if (!u[i].IsWord && !u[i].Is(':')) return false;
        return true;
    }

    /// <summary>"từ", "trước", "hạn" bind; a dash alone before a time does not.</summary>
    private static bool IsBound(Utterance u, List<TimePiece> pieces, int k) =>
        pieces[k].Kind != PieceKind.To || u[pieces[k].From].Kind != TokenKind.Punctuation && !(k > 0 && pieces[k - 1].Kind == PieceKind.Length) && !IsEdgeWord(u, pieces[k]) && !IsNewValue(u, pieces[k]);

    /// <summary>"kết thúc lúc 11h" alone tells when it ends; that is no deadline, but the end all the same.</summary>
    private static bool IsEdgeWord(Utterance u, TimePiece p) => u[p.From].Folded == "xong";

    /// <summary>"change the time to 8:30": the new time, no limit.</summary>
    private static bool IsNewValue(Utterance u, TimePiece p) => p.From > 0 && u[p.From].Folded == "to" && u[p.From - 1].Folded is "time" or "it" or "date" or "day" or "start" or "hour" or "that" or "this" or "activity" or "cleanup" or "moved" or "changed" or "postponed" or "rescheduled" or "meeting" or "event";

    private static void SetBound(TimeGroup group, TimePiece link)
    {
        group.Links.Add(link);
        group.Bound = link.Kind == PieceKind.From && group.Bound != Bound.Until ? Bound.From : Bound.Until;
        group.Excludes |= link.Kind == PieceKind.Before || link.Excludes;
    }

    private static Moment ReadMoment(Utterance u, List<TimePiece> pieces, ref int at)
    {
        var moment = new Moment();
        while (at < pieces.Count && (moment.IsEmpty || Near(u, moment.To, pieces[at].From)) && moment.Take(pieces[at])) at++;
        return moment;
    }

    /// <summary>Whether only joining words stand between two pieces ("7h, ngày 5/12", "chủ nhật lúc 7h").</summary>
    private static bool Near(Utterance u, int from, int to)
    {
        for (var i = from; i < to;)
        {
            if (u[i].Kind == TokenKind.Symbol) { i++; continue; }
            if (!Book.Find(u, i, "filler", out var hit)) return false;
            i += hit.Length;
        }
        return true;
    }

    /// <summary>A range needs like ends: two clock times, two days, or a day and clock with either.</summary>
    private static bool Matches(Moment first, Moment last) =>
        last.Clock is not null && first.Clock is not null || last.Day is not null && first.Day is not null || last.Clock is not null && first.Part is not null
        || first.Part is not null && last.Part is not null;

    /// <summary>A clock time without a day and a day without a clock time, said apart, are one time.</summary>
    private static void JoinApart(List<TimeGroup> groups)
    {
        var day = groups.Find(g => g.HasDay && !g.HasClock && g.Last is null && !(g.First.Day?.Day?.Long ?? false) && g.Bound == Bound.Exact && !g.IsWeak);
        if (day is null || groups.Exists(g => g.HasDay && g.HasClock && !g.IsWeak)) return;
        var clock = groups.Find(g => !g.HasDay && g.HasClock && !(g.HasPart && day.HasPart && g.First.Part!.Part != day.First.Part!.Part))
            ?? (day.HasPart ? null : groups.Find(g => !g.HasDay && !g.HasClock && g.HasPart));
        if (clock is null) return;
        clock.First.Absorb(day.First);
        groups[groups.IndexOf(day)] = clock;
        groups.RemoveAt(groups.LastIndexOf(clock));
    }

    /// <summary>"8h-10h, 14h-16h ngày mai": hours side by side are hours of the same day.</summary>
    private static void ShareDay(Utterance u, List<TimeGroup> groups)
    {
        for (var k = groups.Count - 2; k >= 0; k--)
        {
            var (a, b) = (groups[k], groups[k + 1]);
            var day = b.First.Day ?? b.Last?.Day;
            if (a.HasDay || !a.HasClock || !b.HasClock || day?.Day is not { } spec || b.First.Instant is not null || a.Bound != Bound.Exact || !Book.Find(u, (a.Last ?? a.First).To, "and", out var and)) continue;
            if ((a.Last ?? a.First).To + and.Length == b.First.Pieces[0].From) a.First.Day = day with { From = day.To, Day = spec };
        }
    }

    /// <summary>The first length goes to the first time that has no end: hours to a clock time, days to a day.</summary>
    private static void GiveLength(Utterance u, List<TimePiece> pieces, List<TimeGroup> groups)
    {
        var length = pieces.Find(p => p.Kind == PieceKind.Length);
        if (length is null) return;
        var host = groups.Find(g => g.Last is null && g.Bound != Bound.Until && g.First.Instant is null && !g.IsWeak && (g.HasClock || length.Amount.Days > 0 && g.HasDay));
        if (host is not null) host.Length = length;
    }

    /// <summary>A part of the day by itself counts when it is all there is, or after "buổi".</summary>
    private static bool IsClearPart(Utterance u, TimeGroup g)
    {
        if (g.First.Part is not { } part || part.From >= u.Count) return false;
        return part.To - part.From == u.Count || g.Repeat is not null || u[part.From].Folded is "buoi" or "ban" || Book.FindBefore(u, part.From, "partcue", out _);
    }
}
