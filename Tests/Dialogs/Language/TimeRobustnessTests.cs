using System.Text;
using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>Any text gives times or none, never an exception, and the work grows no faster than the text.</summary>
public sealed class TimeRobustnessTests
{
    private static readonly string[] Vocabulary = [.. TimePhrase.All().SelectMany(p => p.Text.Split(' ')).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void A_hundred_thousand_random_texts_are_read_without_an_exception()
    {
        var random = new Random(4);
        for (var k = 0; k < 100_000; k++)
        {
            var text = Any(random);
            try
            {
                Read(text, k);
            }
            catch (Exception error)
            {
                Assert.Fail($"case {k}, “{Escape(text)}”: {error}");
            }
        }
    }

    private static void Read(string text, int k)
    {
        var u = Utterance.Of(text);
        var (now, lean) = (Moments[k % Moments.Length], k % 2 == 0 ? Lean.Plan : Lean.Report);
        foreach (var r in Times.ReadAll(u, now, lean))
        {
            Assert.True(r.End is null || r.End >= r.Start || r.Bound == Bound.Until, $"{text}: ends before it starts");
            Assert.All(r.Spans, s => Assert.True(s.Start >= 0 && s.End <= u.Text.Length));
            Assert.NotEmpty(r.Why);
            Assert.NotEmpty(Spoken.Of(r, now, "vi"));
        }
        Times.Impossible(u, now, lean);
        Times.LeanOf(u);
    }

    private static readonly DateTimeOffset[] Moments = [Tables.Now, new(2027, 2, 5, 23, 59, 59, TimeSpan.FromHours(7)), new(2028, 2, 29, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.MinValue, DateTimeOffset.MaxValue];

    /// <summary>Words of the collection in any order, figures, marks, and any UTF-16 unit, lone surrogates too.</summary>
    private static string Any(Random random)
    {
        var b = new StringBuilder();
        for (var n = random.Next(14); n > 0; n--)
        {
            switch (random.Next(5))
            {
                case 0: b.Append((char)random.Next(0x10000)); break;
                case 1: b.Append(random.Next(40)).Append("/-.:h,"[random.Next(6)]); break;
                default: b.Append(Vocabulary[random.Next(Vocabulary.Length)]); break;
            }
            if (random.Next(4) > 0) b.Append(' ');
        }
        return b.ToString();
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));

    public static TheoryData<string> HostileBits =>
        ["từ ", "7h-", "thứ 3, ", "1, ", "1/", "20/12-", "đến hết trước ", "ngày mùng ", "tuần sau nữa ", "rằm tháng ", "hai mươi ", "năm ", "trước tết 1 tuần ", "chào mừng ", "sáng mai 7h, ", "(", "t", "' ", "không ", "2-", "mỗi ", "các "];

    /// <summary>Steps are look-ups in the phrase books; they are the whole cost of the scanner, and no clock is needed to count them.</summary>
    [Theory, MemberData(nameof(HostileBits))]
    public void Twice_the_text_takes_at_most_about_twice_the_work(string bit)
    {
        var (half, whole) = (StepsFor(bit, 5_000), StepsFor(bit, 10_000));
        Assert.True(whole <= 2.2 * half + 500, $"{half} steps for 5,000 characters, {whole} for 10,000");
        Assert.True(whole < 700_000, $"{whole} steps for 10,000 characters");
    }

    private static long StepsFor(string bit, int length)
    {
        var u = Utterance.Of(string.Concat(Enumerable.Repeat(bit, length / bit.Length)));
        Times.ReadAll(u, Tables.Now, Lean.Plan);
        return TimePieces.Of(u).Steps;
    }
}
