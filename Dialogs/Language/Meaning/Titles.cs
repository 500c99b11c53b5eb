namespace VolunteerBot.Dialogs.Language;

/// <summary>The title of an activity: what remains of a sentence when everything else is taken out, in the sender's own words.</summary>
internal static class Titles
{
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");
    private static readonly PhraseBook Times = PhraseBook.Named("times");

    public static string? Rest(Utterance u, TokenMask taken, Intent intent)
    {
        if (!Takes(intent.Kind)) return null;
        if (Quoted(u) is { } quoted) return quoted;
        (int From, int To) best = default;
        var from = 0;
        for (var i = 0; i <= u.Count; i++)
        {
            if (i < u.Count && !Breaks(u, i, taken)) continue;
            var run = Trim(u, from, i);
            if (Worth(u, run) > Worth(u, best)) best = run;
            from = i + 1;
        }
        best.To = WithFigure(u, best);
        return best.To > best.From && (!NeedsWork(intent.Kind) || IsWork(u, best)) && !Sense.Has(u, best.From, "negation") ? u.SpanOf(best.From, best.To).In(u.Text) : null;
    }

    /// <summary>"vừa trồng xong 300 cây": a verb alone names nothing, so the result beside it stays in the title.</summary>
    private static int WithFigure(Utterance u, (int From, int To) run)
    {
        if (run.To - run.From != 1 || !IsWork(u, run)) return run.To;
        var at = run.To;
        while (at < u.Count && u[at].Folded is "xong" or "duoc" or "dc" or "them") at++;
        foreach (var n in Numbers.ReadAll(u))
        {
            if (at < u.Count && n.Span.Start == u[at].Span.Start && n.Unit is not (CountUnit.None or CountUnit.People or CountUnit.Hours or CountUnit.Money)) return u.At(n.Span.End - 1) + 1;
        }
        return run.To;
    }

    /// <summary>In these, words left over are mostly talk; only words of volunteer work name an activity.</summary>
    private static bool NeedsWork(IntentKind kind) => kind is IntentKind.JoinCampaign or IntentKind.AnnounceCampaign or IntentKind.CheckIn or IntentKind.Edit or IntentKind.Cancel;

    private static bool IsWork(Utterance u, (int From, int To) run)
    {
        for (var i = run.From; i < run.To; i++)
            if (Sense.Has(u, i, "kindword") && !(u[i].Folded == "tinh" && i + 2 < run.To && u[i + 2].Folded == "vien")) return true;
        return false;
    }

    private static bool Takes(IntentKind kind) => kind is IntentKind.RegisterActivity or IntentKind.ReportResult or IntentKind.JoinCampaign
        or IntentKind.AnnounceCampaign or IntentKind.Cancel or IntentKind.CheckIn or IntentKind.Edit or IntentKind.None;

    /// <summary>Words between quotation marks, three characters or more.</summary>
    private static string? Quoted(Utterance u)
    {
        var text = u.Text;
        foreach (var (open, close) in Quotes)
        {
            var start = text.IndexOf(open);
            var end = start < 0 ? -1 : text.IndexOf(close, start + 1);
            if (end - start > 3) return text[(start + 1)..end].Trim() is { Length: > 1 } inner ? inner : null;
        }
        return null;
    }

    private static readonly (char, char)[] Quotes = [('"', '"'), ('\u201C', '\u201D'), ('«', '»')];

    private static bool Breaks(Utterance u, int i, TokenMask taken) =>
        u[i].Kind is TokenKind.Line or TokenKind.Symbol || taken.Has(i)
        || (u[i].Is(',') || u[i].Is('.') || u[i].Is(';') || u[i].Is(':') || u[i].Is('!') || u[i].Is('?') || u[i].Is('(') || u[i].Is(')')) && !(u.Touches(i + 1) && u.Touches(i) && u[i + 1].IsNumber)
        || u[i].Is('-') && !(u.Touches(i) && u.Touches(i + 1));

    /// <summary>"lắp 1,5 km đèn": the figure belongs to the words around it; in "trồng được 300 cây" it is a result.</summary>
    public static bool HoldsFigure(Utterance u, NumberReading n)
    {
        var i = u.At(n.Span.Start);
        if (i > 1 && u[i - 1].Folded is "duoc" or "dc" or "xong" && u.At(n.Span.End) is var next && next < u.Count && u[next].IsWord && u[next].Span.Start - n.Span.End <= 1
            && !Sense.FindStrictly(u, next, "glueback", out _) && !Sense.FindStrictly(u, next, "placecue", out _)) i--;
        return i > 0 && Sense.FindBefore(u, i, "kindword", out _);
    }

    /// <summary>"đã trồng": the words that show a report may also be the work itself; then only the first of them is taken from the title.</summary>
    public static Span WithoutWork(Utterance u, Span intent)
    {
        var from = u.At(intent.Start);
        for (var i = from + 1; i < u.Count && u[i].Span.End <= intent.End; i++)
            if (Sense.Has(u, i, "kindword")) return u.SpanOf(from, i);
        return intent;
    }

    private static (int From, int To) Trim(Utterance u, int from, int to)
    {
        while (from < to)
        {
            if (u[from].Kind == TokenKind.Punctuation) from++;
            else if (Sense.Has(u, from, "keep") || Sense.Find(u, from, "kindword", out var work) && work.Length > 1) break;
            else if (Lead(u, from) is var lead and > 0 && from + lead <= to) from += lead;
            else break;
        }
        while (to > from)
        {
            if (u[to - 1].Kind == TokenKind.Punctuation) to--;
            else if (u.Touches(to - 1) && u[to - 2].IsNumber || to - from > 1 && EndsInOwnWord(u, to)) break;
            else if (to - from > 1 && u[to - 1].IsNumber && u[to - 1].Span.Length == 1 && to < u.Count && u[to].Folded is "ngay" or "buoi" or "hom") to--;
            else if ((Sense.FindBefore(u, to, "glue", out var hit, true) || Sense.FindBefore(u, to, "glueback", out hit, true) || Times.FindBefore(u, to, "about", out hit, true)) && to - hit.Length >= from) to -= hit.Length;
            else break;
        }
        return (from, to);
    }

    /// <summary>How many words before a title are none of it; the longest phrase counts.</summary>
    private static int Lead(Utterance u, int from)
    {
        if (Sense.Find(u, from, "titlecue", out var cue)) return cue.Length;
        var glue = Sense.FindStrictly(u, from, "glue", out var hit) ? hit.Length : 0;
        return Sense.FindStrictly(u, from, "gluefront", out hit) ? Math.Max(glue, hit.Length) : glue;
    }

    /// <summary>"day boi" ends in bơi, no bởi; "trung thu cho các em" in those it is for.</summary>
    private static bool EndsInOwnWord(Utterance u, int to) =>
        !u[to - 1].IsNumber && !u.HasMarks && Sense.FindBefore(u, to, "kindword", out _) || u[to - 1].Folded is "em" or "ban" && u[to - 2].Folded is "cac" or "tre" or "nhung";

    /// <summary>Words of volunteer work first, then two words or more; of equals the first run wins.</summary>
    private static int Worth(Utterance u, (int From, int To) run)
    {
        var words = 0;
        for (var i = run.From; i < run.To; i++)
            if (u[i].Kind is TokenKind.Word) words++;
        return words == 0 ? 0 : (IsWork(u, run) ? 10 : 0) + Math.Min(words, 2);
    }
}
