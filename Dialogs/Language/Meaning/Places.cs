namespace VolunteerBot.Dialogs.Language;

/// <summary>A place in the sender's own words, without the "ở" before it. Confidence 0.9 for a known name, less for free text.</summary>
public sealed record PlaceReading(string Text, Span Span, double Confidence)
{
    /// <summary>The words to take out of a title: the place with the "ở" before it.</summary>
    public Span WithCue { get; init; } = Span;
}

/// <summary>Where something is: free text after ở, tại, địa điểm, or a known name anywhere. Never eats times, counts or people.</summary>
public static class Places
{
    private const int LongestPlace = 14;
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");
    private static readonly PhraseBook Known = PhraseBook.Named("places");

    public static PlaceReading? Read(Utterance u) => Read(u, new TokenMask(u));

    /// <summary>As <see cref="Read(Utterance)"/>, leaving out words that are already taken, a unit's name for instance.</summary>
    internal static PlaceReading? Read(Utterance u, TokenMask taken)
    {
        PlaceReading? weak = null;
        for (var i = 0; i < u.Count; i++)
        {
            if (taken.Has(i) || !Sense.Find(u, i, "placecue", out var cue) || IsLongerHead(u, i, cue) || weak is not null && IsWeak(u, i, cue)) continue;
            if (AfterCue(u, i, cue, taken) is not { } place) continue;
            if (!IsWeak(u, i, cue)) return place;
            weak = place;
        }
        return weak ?? ByTail(u, taken) ?? ByName(u, taken) ?? ByHead(u, taken) ?? ByKind(u, taken);
    }

    private static bool IsWeak(Utterance u, int i, Hit cue) => cue.Length == 1 && Sense.Has(u, i, "weakplacecue");

    /// <summary>"điểm trường", "chợ Phú Thứ" unmarked: no "điểm" or "chỗ" with a place behind, but the place itself.</summary>
    private static bool IsLongerHead(Utterance u, int i, Hit cue) =>
        Sense.Find(u, i, "placehead", out var head) && head.Length > cue.Length || Known.Find(u, i, null, out var name) && name.Length > cue.Length;

    private static PlaceReading? AfterCue(Utterance u, int i, Hit cue, TokenMask taken)
    {
        if (i > 0 && u.Touches(i) && !u[i - 1].Is('/') && u[i].IsWord && u[i - 1].IsWord) return null;
        var from = i + cue.Length;
        if (from < u.Count && u[from].Is(':')) from++;
        if (from < u.Count && u[from].Folded is "dau" or "nao" or "do" or "day" or "sao" or "mo") return null;
        var named = from < u.Count && from > i + cue.Length;
        var weak = !named && IsWeak(u, i, cue);
        // "trước cổng trường" is where; "trồng hoa trước ubnd" tells which flowers.
        if (u[i].Folded == "truoc" && !(from < u.Count && u[from].Folded is "cong" or "cua" or "san")) return null;
        // "cho" without marks is far more often "for" than "chỗ".
        if (u[i].Folded == "cho" && !u.Form(i).HasMarks) return null;
        if (Sense.Has(u, from, "notplace")) return null;
        // "chuyển địa điểm hiến máu sang …": the place of that work, and the new one follows.
        if (!named && u[i].Folded is "dia" or "diem" or "cho" && Sense.FindStrictly(u, from, "kindword", out _)) return null;
        if (Sense.Find(u, from, "placelead", out var lead)) from += lead.Length;
        if (weak && u[i].Folded is "at" or "in" && from < u.Count && u[from].IsWord && char.IsUpper(u[from].Word[0]) && !TimePieces.Of(u).Covers(from)) weak = false;
        if (weak && !(from < u.Count && (Known.Find(u, from, null, out _) || Sense.Has(u, from, "placehead") && !(u[from].Folded == "cho" && !u.Form(from).HasMarks)))) return null;
        // "o" alone may be a stray letter, "ở nhà" no place of an activity.
        var to = EndOf(u, from, taken);
        if (to <= from || u.SpanOf(from, to).In(u.Text).Length < 2) return null;
        var known = false;
        for (var k = from; k < to && !known; k++) known = Known.Find(u, k, null, out _);
        var span = u.SpanOf(from, to);
        return new PlaceReading(span.In(u.Text), span, known ? 0.9 : Sense.Has(u, from, "placehead") ? 0.8 : 0.6) { WithCue = u.SpanOf(i, to) };
    }

    private static int EndOf(Utterance u, int from, TokenMask taken)
    {
        var pieces = TimePieces.Of(u);
        var end = from;
        for (var i = from; i < u.Count && i - from < LongestPlace;)
        {
            if (taken.Has(i)) break;
            if (Known.Find(u, i, null, out var name)) { end = i += name.Length; continue; }
            if (i > from && Sense.FindStrictly(u, i, "placestop", out var stop) && stop.Length > 1) break;
            if (Sense.FindStrictly(u, i, "placehead", out var head) && i + head.Length < u.Count) { end = i += head.Length; continue; }
            if (u[i].Is(','))
            {
                if (!(Sense.Has(u, i + 1, "placehead") || Known.Find(u, i + 1, null, out _))) break;
                i++;
                continue;
            }
            if (u[i].Is('/') || u[i].Is('.') && u.Touches(i) && u.Touches(i + 1) || u[i].Is('-') && u.Touches(i) && u.Touches(i + 1)) { i++; continue; }
            if (u[i].Kind is not (TokenKind.Word or TokenKind.Number) || i > from && Sense.FindStrictly(u, i, "placestop", out _) && !IsProper(u, i)) break;
            if (i > from + 1 && u.HasMarks && Sense.FindStrictly(u, i, "kindword", out _) && !char.IsUpper(u[i].Word[0]) && Known.FindBefore(u, i, "commune", out _)) break;
            if (pieces.Covers(i) || IsTime(u, pieces, i) || IsCount(u, i)) break;
            end = ++i;
        }
        return end;
    }

    /// <summary>"thon Phu Luong", "buôn Ko Tam": a capital after a capital or a word for a place belongs to the name, though without marks it is another word.</summary>
    private static bool IsProper(Utterance u, int i)
    {
        if (i == 0 || !u[i].IsWord || !u[i - 1].IsWord || !IsCapital(u[i].Word)) return false;
        return IsCapital(u[i - 1].Word) || Sense.FindBefore(u, i, "placehead", out _);
    }

    private static bool IsCapital(string word) => word.Length > 1 && char.IsUpper(word[0]) && !char.IsUpper(word[1]);

    private static bool IsTime(Utterance u, TimePieces pieces, int i)
    {
        foreach (var p in pieces.Items)
            if (p.From == i && p.Kind is PieceKind.Length || p.From == i && p.Kind == PieceKind.Part && IsBesideTime(pieces, p)) return true;
        return i + 1 == u.Count && Sense.Has(u, i, "question") && !u.Form(i).HasMarks;
    }

    private static bool IsBesideTime(TimePieces pieces, TimePiece part)
    {
        foreach (var p in pieces.Items)
            if (p != part && p.Kind is PieceKind.Day or PieceKind.Clock && (p.From == part.To || p.To == part.From)) return true;
        return false;
    }

    private static bool IsCount(Utterance u, int i)
    {
        if (!u[i].IsNumber) return false;
        foreach (var n in Numbers.ReadAll(u))
            if (n.Unit != CountUnit.None && n.Span.Overlaps(u[i].Span)) return true;
        return i + 1 < u.Count && u.Touches(i + 1) && u[i + 1].IsWord;
    }

    private static PlaceReading? ByName(Utterance u, TokenMask taken)
    {
        for (var i = 0; i < u.Count; i++)
        {
            if (taken.Has(i) || !Known.Find(u, i, null, out var name)) continue;
            var from = i;
            while (Sense.FindBefore(u, from, "placehead", out var head) && from - head.Length >= 0 && !taken.Has(from - head.Length)) from -= head.Length;
            from = ClauseHead(u, from, taken) ?? from;
            var to = EndOf(u, i, taken);
            var span = u.SpanOf(from, Math.Max(to, i + name.Length));
            return new PlaceReading(span.In(u.Text), span, 0.7);
        }
        return null;
    }

    /// <summary>"…, hồ bơi Tuy Hòa": the clause begins with a word for a place, and only plain words stand between.</summary>
    private static int? ClauseHead(Utterance u, int from, TokenMask taken)
    {
        for (var i = from - 1; i >= Math.Max(0, from - LongestPlace); i--)
        {
            if (taken.Has(i) || u[i].Kind != TokenKind.Word || Sense.FindStrictly(u, i, "placestop", out _)) return null;
            if (i > 0 && !Clauses.Ends(u, i - 1) && !taken.Has(i - 1)) continue;
            return Sense.FindStrictly(u, i, "placehead", out _) && !Sense.Has(u, i, "notplace") && !(u[i].Folded == "cho" && !u.Form(i).HasMarks) ? i : null;
        }
        return null;
    }

    /// <summary>"buôn Ako Dhong", "thôn 5": a kind of place with a proper name after it; not where it is said for whom.</summary>
    private static PlaceReading? ByKind(Utterance u, TokenMask taken)
    {
        for (var i = 0; i + 1 < u.Count; i++)
        {
            if (taken.Has(i) || !Sense.FindStrictly(u, i, "strongplace", out var head) || Sense.Has(u, i, "notplace")) continue;
            var at = i + head.Length;
            if (at >= u.Count || taken.Has(at) || !(u[at].IsNumber && !IsCount(u, at) || u[at].IsWord && char.IsUpper(u[at].Word[0]) && !char.IsUpper(u.Text[u[i].Span.End - 1])) || IsForSomebody(u, i)) continue;
            var to = EndOf(u, i, taken);
            if (to <= at) continue;
            var from = i;
            while (Sense.FindBefore(u, from, "placehead", out var before, strictly: true) && !taken.Has(from - before.Length) && u[from - before.Length].Folded != "duong" && !Sense.Has(u, from - before.Length, "kindword")) from -= before.Length;
            var span = u.SpanOf(from, to);
            return new PlaceReading(span.In(u.Text), span, 0.65);
        }
        return null;
    }

    private static bool IsForSomebody(Utterance u, int i)
    {
        for (var back = i - 1; back >= Math.Max(0, i - 5); back--)
        {
            if (Clauses.Ends(u, back)) return false;
            if (u[back].Folded == "cho") return true;
        }
        return false;
    }

    /// <summary>A clause that ends with an English word for a place: "…, Long Thuy beach, 25 volunteers".</summary>
    private static PlaceReading? ByTail(Utterance u, TokenMask taken)
    {
        for (var i = 2; i < u.Count; i++)
        {
            if (taken.Has(i) || !Sense.Has(u, i, "englishplace") || i + 1 < u.Count && !Clauses.Ends(u, i + 1)) continue;
            var from = i;
            while (from > 0 && i - from < 4 && u[from - 1].Kind == TokenKind.Word && !taken.Has(from - 1) && char.IsUpper(u[from - 1].Word[0])) from--;
            if (from < i && from > 0 && u[from - 1].Is(',')) return new PlaceReading(u.SpanOf(from, i + 1).In(u.Text), u.SpanOf(from, i + 1), 0.6);
        }
        return null;
    }

    /// <summary>A clause that begins with a word for a place: "…, Trung tâm Văn hóa tỉnh, 200 người".</summary>
    private static PlaceReading? ByHead(Utterance u, TokenMask taken)
    {
        for (var i = 1; i < u.Count; i++)
        {
            if (!(u[i - 1].Is(',') || u[i - 1].Is(';') || u[i - 1].Kind is TokenKind.Line or TokenKind.Symbol || TimePieces.Of(u).Covers(i - 1) && Sense.FindStrictly(u, i, "placehead", out var long2) && long2.Length > 1 || u[i - 1].Folded is "thanh" or "sang" or "qua" && taken.Has(i - 1) && !(i > 1 && u[i - 2].Folded == "hoan")) || taken.Has(i) || i + 1 < u.Count && u[i + 1].Folded is "nao" or "may" or "gi" || Sense.Has(u, i, "notplace") || !Sense.FindStrictly(u, i, "placehead", out var head) || u[i].Folded is "so") continue;
            var to = EndOf(u, i, taken);
            if (to <= i + head.Length) continue;
            var span = u.SpanOf(i, to);
            return new PlaceReading(span.In(u.Text), span, 0.6);
        }
        return null;
    }
}
