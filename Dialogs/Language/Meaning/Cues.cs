using System.Globalization;
using System.Reflection;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// What is asked for, by kinds of words that stand together in one clause, where no phrase says it surely: "many" and "late" in
/// "cho xem những đội trễ báo cáo". The kinds and the rules stand in <c>cues.txt</c>.
/// </summary>
internal static class Cues
{
    private static readonly Lazy<Rule[]> Rules = new(ReadRules);
    private static readonly PhraseBook Book = PhraseBook.Named("cues");

    /// <summary>Kinds a phrase may have found by a part of the sentence only ("báo cáo"); who is late, or more time, is meant by the whole of it.</summary>
    private static bool MayBeLate(IntentKind kind) => kind is IntentKind.MyDeadlines or IntentKind.ReportResult or IntentKind.SubmitReport or IntentKind.Progress or IntentKind.Edit;

    private static bool Overrides(IntentKind kind, Intent read) => kind is IntentKind.WhoIsLate || kind is IntentKind.AskExtension && read.Kind is IntentKind.ReportResult;

    private sealed record Rule(IntentKind Kind, double Confidence, string[] Needs, string[] Never);

    /// <summary>The intent the words of one clause make together; else what was read.</summary>
    public static Intent From(Utterance u, Intent read)
    {
        // What was refused stays refused; only a question nothing else is known of is looked at again.
        var open = read.Kind is IntentKind.None || read.Kind is IntentKind.Help or IntentKind.Decline && read.Confidence < 0.8 || read.Kind is IntentKind.Other && read.Why.Contains("question", StringComparison.Ordinal);
        if (!open && !MayBeLate(read.Kind) || u.Count > LongestMessage) return read;
        // "báo cáo quý 4 làm không kịp, xin dời sang 10/1": what is moved stands in another clause than the asking.
        if (read.Kind == IntentKind.Edit) return MovesReport(u) ? read with { Kind = IntentKind.AskExtension, Confidence = 0.84, Why = "a report that is to be moved" } : read;
        var clauses = Clauses.Of(u);
        for (var from = 0; from < u.Count;)
        {
            var (_, to) = clauses.Around(from);
            if (Fitting(u, from, to, open, read) is { } rule && (open || Overrides(rule.Kind, read)))
                return read with { Kind = rule.Kind, Confidence = rule.Confidence, Span = u.SpanOf(from, from), Why = "words of " + string.Join(" and ", rule.Needs) };
            from = to;
        }
        return read;
    }

    private static bool MovesReport(Utterance u) => KindsIn(u, 0, u.Count) is var found && found.Contains("report") && found.Contains("delay") && found.Contains("please") && !found.Contains("matter");

    /// <summary>A request that no phrase knows is short; longer texts are passed over.</summary>
    private const int LongestMessage = 60;

    private static Rule? Fitting(Utterance u, int from, int to, bool open, Intent read)
    {
        HashSet<string>? found = null;
        foreach (var rule in Rules.Value)
        {
            if (!open && !Overrides(rule.Kind, read)) continue;
            found ??= KindsIn(u, from, to);
            if (Array.TrueForAll(rule.Needs, found.Contains) && !Array.Exists(rule.Never, found.Contains)) return rule;
        }
        return null;
    }

    private static HashSet<string> KindsIn(Utterance u, int from, int to)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = from; i < to; i++)
        {
            if (!Book.Begins(u, i)) continue;
            foreach (var kind in Kinds.Value)
                if (!found.Contains(kind) && Book.FindStrictly(u, i, kind, out var hit) && i + hit.Length <= to && !(kind == "change" && IsOtherWord(u, i))) found.Add(kind);
        }
        if (Questions.Asks(u, from, to)) found.Add("question");
        // "à quên, 45 bạn": what it should be stands behind the comma.
        if ((found.Contains("slip") || found.Contains("change")) && (Numbers.ReadAll(u).Count > 0 || TimePieces.Of(u).Items.Count > 0 || Places.Read(u, new TokenMask(u)) is not null)) found.Add("value");
        return found;
    }

    /// <summary>Without marks "tang" is rather tặng, and "doi" a team.</summary>
    private static bool IsOtherWord(Utterance u, int i) => !u.Form(i).HasMarks && u[i].Folded is "tang" or "doi" or "thay";

    private static readonly Lazy<string[]> Kinds = new(static () => [.. Rules.Value.SelectMany(r => r.Needs.Concat(r.Never)).Where(k => k is not ("value" or "question")).Distinct(StringComparer.Ordinal)]);

    /// <summary>The lines under [rules]: "WhoIsLate 88: many late -self".</summary>
    private static Rule[] ReadRules()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("VolunteerBot.Dialogs.Language.Data.cues.txt")!);
        var rules = new List<Rule>();
        var inRules = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[')) inRules = line.StartsWith("[rules]", StringComparison.Ordinal);
            else if (inRules && line.Length > 0 && line[0] != '#') rules.Add(Parse(line));
        }
        return [.. rules];
    }

    private static Rule Parse(string line)
    {
        var (head, tail) = (line[..line.IndexOf(':')].Split(' '), line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new Rule(Enum.Parse<IntentKind>(head[0]), int.Parse(head[1], CultureInfo.InvariantCulture) / 100.0,
            [.. tail.Where(t => t[0] != '-')], [.. tail.Where(t => t[0] == '-').Select(t => t[1..])]);
    }
}
