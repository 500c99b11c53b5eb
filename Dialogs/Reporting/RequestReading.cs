using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>What a letter asks for: what it is called, by when, and who is named. A proposal only; somebody confirms it.</summary>
/// <param name="Sentence">The words the day was found in.</param>
internal sealed record RequestProposal(string Name, DateOnly? Due, string? Sentence, bool IsForAll);

/// <summary>
/// Finds in the words of a letter or a message what is to be reported and by when: "báo cáo gửi về Tỉnh Đoàn trước ngày 15/12/2026".
/// "Trước ngày 15" is before that day: due at the end of the 14th; "đến hết ngày 15", "chậm nhất ngày 15" is the 15th itself.
/// </summary>
internal static partial class RequestReading
{
    private const int LongestSentence = 600;

    /// <summary>Whether words sound like somebody asking for a report of others, not like handing one in.</summary>
    public static bool IsRequest(string text) => Asks().IsMatch(VietnameseText.Fold(text)) && DueCue().IsMatch(VietnameseText.Fold(text));

    public static RequestProposal Of(string text, DateTimeOffset now)
    {
        var sentences = Sentences().Split(text).Select(s => Spaces().Replace(s.Normalize(System.Text.NormalizationForm.FormC), " ").Trim()).Where(s => s.Length > 0).Select(s => s.Length > LongestSentence ? s[^LongestSentence..] : s).ToList();
        var best = sentences.Select(s => (Sentence: s, Score: Score(s), Due: DueIn(s, now))).Where(s => s.Score > 0 && s.Due is not null)
            .OrderByDescending(s => s.Score).FirstOrDefault();
        return new RequestProposal(NameOf(text, sentences), best.Due, best.Sentence, All().IsMatch(VietnameseText.Fold(text)));
    }

    /// <summary>How much a sentence looks like the one that sets the day.</summary>
    private static int Score(string sentence)
    {
        var folded = VietnameseText.Fold(sentence);
        var cue = DueCue().IsMatch(folded) ? 2 : 0;
        return cue == 0 ? 0 : cue + (SendCue().IsMatch(folded) ? 2 : 0) + (folded.Contains("bao cao", StringComparison.Ordinal) ? 1 : 0);
    }

    private static DateOnly? DueIn(string sentence, DateTimeOffset now)
    {
        var at = DueCue().Match(VietnameseText.Fold(sentence)).Index;
        // Folding keeps the length, so the place in the folded words is the place in the words.
        var words = Utterance.Of(sentence[Math.Min(at, sentence.Length)..]);
        foreach (var reading in Times.ReadAll(words, now, Lean.Plan))
        {
            if (reading.Grain > Grain.Week)
                continue;
            if (reading.Bound == Bound.Until && reading.End is { } end)
                return DateOnly.FromDateTime(reading.HasClock ? end : end.AddTicks(-1));
            return DateOnly.FromDateTime(reading.End is { } past && !reading.HasClock ? past.AddTicks(-1) : reading.Start);
        }
        return null;
    }

    /// <summary>The subject line ("V/v …"), else the report that is named, else the first words.</summary>
    private static string NameOf(string text, List<string> sentences)
    {
        if (Subject().Match(text) is { Success: true } subject)
            return Cut(Capital(subject.Groups[1].Value));
        var named = sentences.Select(s => Report().Match(s)).FirstOrDefault(m => m.Success);
        return Cut(Capital(named is not null ? named.Value : sentences.FirstOrDefault() ?? ""));
    }

    private static string Cut(string name)
    {
        name = Spaces().Replace(name, " ").Trim(' ', ',', '.', ';', ':', '-', '“', '”', '"');
        return name.Length <= 120 ? name : name[..119].TrimEnd() + "…";
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], System.Globalization.CultureInfo.InvariantCulture) + words[1..];

    [GeneratedRegex(@"(?<=[.;!?])\s+(?=\p{Lu}|\d|-)|\n+")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\b(gui|nop|bao cao|tong hop)\b.*\b(ve|cho|len|qua)\b")]
    private static partial Regex SendCue();

    [GeneratedRegex(@"\b(truoc( \d+[hg:]\d*)?( ngay| thu)?|cham nhat|han chot|han nop|thoi han|den het|het ngay|trong ngay|deadline|khong qua)\b")]
    private static partial Regex DueCue();

    [GeneratedRegex(@"\b(bao cao|so lieu|ke hoach|danh sach)\b.*\b(gui|nop)\b|\b(gui|nop)\b.*\b(bao cao|so lieu|ke hoach|danh sach)\b.*\bve\b|\byeu cau\b.*\b(bao cao|gui|nop)\b|\bde nghi\b.*\b(bao cao|gui|nop)\b")]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(cac|toan the|tat ca|100%)\b.*\b(xa|phuong|don vi|co so|doan truc thuoc)\b")]
    private static partial Regex All();

    [GeneratedRegex(@"(?:V/v|Về việc|v/v|về việc)\s*:?\s+(.{5,200}?)(?=\n|\.|;|$)")]
    private static partial Regex Subject();

    [GeneratedRegex(@"[Bb]áo cáo\s+.{3,160}?(?=\s+(?:gửi|nộp|về Tỉnh|trước|chậm nhất)|[,.;\n]|$)")]
    private static partial Regex Report();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
