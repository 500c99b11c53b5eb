using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Finds what is asked for: phrases with a weight, the first request before later ones. Questions, refusals and what was done in the past
/// set acting intents aside; a polite question ("cho em … được không?") is a request.
/// </summary>
public static class Intents
{
    private static readonly PhraseBook Book = PhraseBook.Named("intents");
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    /// <summary>What comes first is what the message is about; this much it is ahead of what comes later.</summary>
    private const double FirstAhead = 0.12;

    /// <summary>A joining word further than this from the later request joins something else.</summary>
    private const int FarthestJoiner = 24;

    public static Intent Read(Utterance u) => Read(u, new TokenMask(u));

    /// <summary>As <see cref="Read(Utterance)"/>, passing over words that are taken: a unit's name, a note.</summary>
    internal static Intent Read(Utterance u, TokenMask taken)
    {
        var clauses = Clauses.Of(u);
        var found = Scan(u, taken);
        var clause = new ClauseSense(u, 0, 0);
        for (var k = 0; k < found.Count; k++)
        {
            if (!Acts(found[k].Intent.Kind)) continue;
            var (from, to) = clauses.Around(found[k].Token);
            if (clause.From != from || clause.To != to) clause = new ClauseSense(u, from, to);
            found[k] = Judged(u, clause, found[k]);
        }
        return Best(u, found, clauses);
    }

    private readonly record struct Candidate(Intent Intent, int Token, int Words, bool IsFirst);

    private static List<Candidate> Scan(Utterance u, TokenMask taken)
    {
        var found = new List<Candidate>();
        var atStart = true;
        for (var i = 0; i < u.Count;)
        {
            if (taken.Has(i)) { i++; continue; }
            // One word must be itself in a message with marks: "huy động" is no "hủy".
            if (Book.Find(u, i, null, out var hit) && (hit.Words > 1 || Book.FindStrictly(u, i, hit.Section, out _)) && (hit.TailLength == 0 || !taken.Has(hit.TailAt)) && Kind(u, hit, atStart, out var kind))
            {
                if (kind != IntentKind.None)
                {
                    var span = u.SpanOf(i, i + hit.Length);
                    var intent = new Intent(kind, int.Parse(hit.Key, CultureInfo.InvariantCulture) / 100.0 - (atStart ? 0 : 0.03), span, $"the words \"{span.In(u.Text)}\"")
                    {
                        Tail = hit.TailLength > 0 ? u.SpanOf(hit.TailAt, hit.TailAt + hit.TailLength) : null,
                    };
                    found.Add(new Candidate(intent, i, hit.Words, atStart));
                }
                atStart &= kind is IntentKind.Greeting or IntentKind.Thanks;
                i += hit.Length;
                continue;
            }
            if (u[i].Is(',') || u[i].Is('.') || u[i].Kind is TokenKind.Line or TokenKind.Symbol) atStart = true;
            else if (atStart && Sense.Find(u, i, "lead", out var lead)) { i += lead.Length; continue; }
            else atStart = false;
            i++;
        }
        return found;
    }

    private static bool Kind(Utterance u, Hit hit, bool atStart, out IntentKind kind)
    {
        (kind, var counts) = hit.Section switch
        {
            "RegisterFirst" => (IntentKind.RegisterActivity, atStart),
            "EditFirst" => (IntentKind.Edit, atStart),
            "AnnounceFirst" => (IntentKind.AnnounceCampaign, atStart),
            "JoinWhole" => (IntentKind.JoinCampaign, hit.Words >= u.Count - 1),
            "HelpWhole" => (IntentKind.Help, hit.Words >= u.Count - 1),
            "Greeting" => (IntentKind.Greeting, atStart),
            "None" => (IntentKind.None, true),
            _ => (Enum.TryParse<IntentKind>(hit.Section, out var named) ? named : IntentKind.None, true),
        };
        return counts;
    }

    internal static bool Acts(IntentKind kind) => kind is IntentKind.RegisterActivity or IntentKind.ReportResult or IntentKind.AnnounceCampaign
        or IntentKind.JoinCampaign or IntentKind.SubmitReport or IntentKind.AskExtension or IntentKind.CheckIn or IntentKind.Cancel or IntentKind.StopAlerts or IntentKind.Edit;

    /// <summary>An acting intent as it stands in its clause: asked about, refused, or told of as past.</summary>
    private static Candidate Judged(Utterance u, ClauseSense clause, Candidate c)
    {
        var kind = c.Intent.Kind;
        var end = c.Token + (c.Intent.Tail is null ? c.Words : 0);
        if (NegatedAfter(u, end)) return Aside(c, IntentKind.Decline, "negated after the words", 0.9);
        if (kind != IntentKind.StopAlerts && Negated(u, c.Token, IsRefusal(kind) ? 2 : 3)) return Aside(c, kind is IntentKind.JoinCampaign ? IntentKind.Decline : IntentKind.Other, "negated", 0.75);
        if (clause.Asks && !(kind is IntentKind.AnnounceCampaign or IntentKind.CheckIn && !clause.EndsAsking))
        {
            if (clause.IsPoliteRequest || kind is IntentKind.AskExtension && clause.AsksLeave) return c;
            if (kind is IntentKind.SubmitReport or IntentKind.ReportResult && clause.AsksWhen && clause.IsOfReports) return Aside(c, IntentKind.MyDeadlines, "a question about when", 0.8);
            if (kind is IntentKind.SubmitReport && clause.AsksWhether) return Aside(c, IntentKind.MyDeadlines, "a question whether", 0.8);
            return clause.AsksHow ? Aside(c, IntentKind.Help, "a question how", 0.8) : Aside(c, IntentKind.Other, "a question does not act", 0.75);
        }
        return kind is IntentKind.RegisterActivity or IntentKind.JoinCampaign or IntentKind.Cancel or IntentKind.SubmitReport && IsTold(u, c.Token, clause.To) ? Aside(c, IntentKind.Other, "told of as done", 0.72) : c;
    }

    private static bool IsRefusal(IntentKind kind) => kind is IntentKind.Cancel or IntentKind.AskExtension or IntentKind.Edit;

    /// <summary>"em có đăng ký … rồi", "đã đăng ký rồi": a report of what was done, no request.</summary>
    private static bool IsTold(Utterance u, int at, int to)
    {
        var before = at > 0 && u[at - 1].Folded is "co" or "da" or "lo";
        for (var i = at; before && i < Math.Min(to, at + 16); i++)
            if (u[i].Folded is "roi" or "r" or "xong") return true;
        return false;
    }

    private static Candidate Aside(Candidate c, IntentKind kind, string why, double atMost) =>
        c with { Intent = c.Intent with { Kind = kind, Confidence = Math.Min(c.Intent.Confidence, atMost), Why = why } };

    private static bool Negated(Utterance u, int at, int reach)
    {
        for (var back = 1; back <= reach && at - back >= 0; back++)
        {
            if (u[at - back].Kind is TokenKind.Punctuation or TokenKind.Line or TokenKind.Symbol) return false;
            if (Sense.Find(u, at - back, "negation", out var hit) && at - back + hit.Length <= at) return true;
        }
        return false;
    }

    /// <summary>"tham gia không được": the refusal stands behind.</summary>
    private static bool NegatedAfter(Utterance u, int end) =>
        Sense.Find(u, end, "negation", out var hit) && end + hit.Length < u.Count && u[end + hit.Length].Folded is "duoc" or "dc" or "noi" && !u[end].Is('?')
        && (end + hit.Length + 1 == u.Count || !u[end + hit.Length + 1].Is('?'));

    private static Intent Best(Utterance u, List<Candidate> found, Clauses clauses)
    {
        var asks = Questions.Asks(u, 0, u.Count);
        if (found.Count == 0) return new Intent(asks ? IntentKind.Other : IntentKind.None, asks ? 0.5 : 0, default, asks ? "a question about something else" : "no known request");
        var first = found.FindIndex(c => !IsSmall(c.Intent.Kind));
        var best = found[Math.Max(first, 0)];
        foreach (var c in found)
            if (Rank(c, c == found[Math.Max(first, 0)]) > Rank(best, best == found[Math.Max(first, 0)])) best = c;
        return Others(u, found, clauses, best) is { Count: > 0 } others ? best.Intent with { Others = others } : best.Intent;
    }

    /// <summary>What else was asked for. "…, có mặt 41/45 bạn" counts those present and is no request to check in.</summary>
    private static List<Intent>? Others(Utterance u, List<Candidate> found, Clauses clauses, Candidate best)
    {
        List<Intent>? others = null;
        var seen = 1L << (int)best.Intent.Kind;
        foreach (var c in found)
        {
            if ((seen & (1L << (int)c.Intent.Kind)) != 0 || IsSmall(c.Intent.Kind) || c.Intent.Confidence < Intent.AskBelow || c.Intent is { Kind: IntentKind.CheckIn, Confidence: < 0.85 } || !IsApart(u, clauses, c, best)) continue;
            seen |= 1L << (int)c.Intent.Kind;
            (others ??= []).Add(c.Intent);
        }
        others?.Sort(static (a, b) => b.Confidence.CompareTo(a.Confidence));
        return others;
    }

    /// <summary>Another request stands in another clause, or after a joining word; words inside one clause belong to its one request.</summary>
    private static bool IsApart(Utterance u, Clauses clauses, Candidate other, Candidate best)
    {
        if (clauses.Around(other.Token) != clauses.Around(best.Token)) return true;
        var (from, to) = other.Token < best.Token ? (other.Token, best.Token) : (best.Token, other.Token);
        for (var i = Math.Max(from, to - FarthestJoiner); i < to; i++)
            if (Sense.Has(u, i, "joiner")) return true;
        return false;
    }

    private static bool IsSmall(IntentKind kind) => kind is IntentKind.Greeting or IntentKind.Thanks or IntentKind.Other or IntentKind.Resume or IntentKind.Language;

    /// <summary>Confidence, then length, then place; a greeting or thanks only when nothing else was said.</summary>
    private static double Rank(Candidate c, bool first) =>
        c.Intent.Confidence + (first ? FirstAhead : 0) + (c.Words * 0.002) - (c.Token * 0.0001) - (IsSmall(c.Intent.Kind) ? 1 : 0);
}
