namespace VolunteerBot.Checker;

/// <summary>One line of the report.</summary>
/// <param name="Question">What was asked of the evidence.</param>
/// <param name="Found">What there was, in figures.</param>
public sealed record Finding(string Question, string Found, IReadOnlyList<string> Wrong);

/// <summary>What the evidence of a run shows.</summary>
public sealed record Verdict(IReadOnlyList<Finding> Findings)
{
    public bool IsGood => Findings.All(f => f.Wrong.Count == 0);

    public IEnumerable<string> Wrong => Findings.SelectMany(f => f.Wrong);

    public static Verdict On(Evidence evidence)
    {
        var talks = new Talks(evidence);
        return new(
        [
            Questions.Load(evidence), Questions.Troubles(evidence), Questions.Answers(talks), Questions.Order(talks), Questions.Registrations(evidence, talks), Questions.SignUps(evidence, talks),
            Questions.Places(evidence), Questions.Announcement(evidence, talks), Questions.Reminders(evidence, talks), Questions.Repeats(evidence, talks), Questions.Programs(evidence), Questions.Logs(evidence),
        ]);
    }

    /// <summary>The verdict as a table in Markdown, what is wrong below it, at most <paramref name="most"/> lines of each question.</summary>
    public string ToMarkdown(int most = 20)
    {
        var lines = new List<string> { "| question | found | wrong |", "|---|---|---|" };
        lines.AddRange(Findings.Select(f => $"| {f.Question} | {f.Found} | {(f.Wrong.Count == 0 ? "nothing" : f.Wrong.Count)} |"));
        foreach (var finding in Findings.Where(f => f.Wrong.Count > 0))
        {
            lines.AddRange(["", finding.Question + ":"]);
            lines.AddRange(finding.Wrong.Take(most).Select(w => "- " + w));
            if (finding.Wrong.Count > most)
                lines.Add($"- and {finding.Wrong.Count - most} more");
        }
        return string.Join('\n', lines) + "\n";
    }
}
