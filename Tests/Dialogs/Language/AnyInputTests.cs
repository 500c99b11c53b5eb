using System.Text;
using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>Whatever is sent: never an exception, and work that grows with the length and no faster.</summary>
public sealed class AnyInputTests
{
    private const int Cases = 100_000;
    private static readonly string[] Pieces = [.. Words()];

    /// <summary>Random Unicode (broken surrogates, marks, controls among it) and random strings of words and figures that mean something.</summary>
    [Fact]
    public void A_hundred_thousand_random_strings_never_throw()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var text = seed % 2 == 0 ? RandomUnicode(random) : RandomWords(random);
            try
            {
                var said = Understanding.Of(text, Tables.Now);
                Assert.InRange(said.Intent.Confidence, 0, 1);
                foreach (var (_, value) in Slots.Of(said)) Assert.True(value is decimal or string { Length: > 0 });
                _ = Quantities.Read(Utterance.Of(text));
            }
            catch (Exception error)
            {
                Assert.Fail($"seed {seed}: {Convert.ToHexString(Encoding.Unicode.GetBytes(text))} {error}");
            }
        }
    }

    public static TheoryData<string> Hostile =>
    [
        "1 ", "7h ", "12/12 ", "30 bạn ", "3tr5 ", "không ", "đăng ký ", "ở ", "ở Tuy Hòa ", ",", "a", "\n", "năm ", "sáu tám ", "đoàn xã ", "thứ ", "0900 ", "o", "…", "\"", "(", "1.000.",
        "từ 7h đến ", "không đi … ", "😀", "e\u0301\u0323", "triệu lẻ ", "nào chưa ", "d9i ", "hoatj ddoongj ", "xã Ea H'leo, ", "mỗi 5 bạn 3 ngày ", "cho em ", "ai chưa nộp báo cáo? ", "x'", "25/30 ", "một phần ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Work_grows_no_faster_than_the_message(string piece)
    {
        var (half, whole) = (Steps(piece, 5_000), Steps(piece, 10_000));
        Assert.True(whole <= (half * 2.3) + 2_000, $"{half} steps for 5,000 characters, {whole} for 10,000");
        Assert.True(whole < 4_000_000, $"{whole} steps for 10,000 characters");
    }

    private static long Steps(string piece, int length)
    {
        var u = Utterance.Of(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length]);
        Understanding.Of(u, Tables.Now, []);
        _ = Quantities.Read(u);
        return u.Steps;
    }

    private static string RandomUnicode(Random random)
    {
        var b = new StringBuilder();
        for (var left = random.Next(0, 40); left > 0; left--)
        {
            b.Append(random.Next(6) switch
            {
                0 => (char)random.Next(0x0, 0x10000),
                1 => (char)random.Next(0x300, 0x370),
                2 => (char)random.Next(0x1EA0, 0x1F00),
                3 => (char)random.Next(0x20, 0x7F),
                4 => "0123456789/.-:,' \n"[random.Next(18)],
                _ => (char)random.Next(0xC0, 0x1B5),
            });
        }
        return b.ToString();
    }

    private static string RandomWords(Random random)
    {
        var b = new StringBuilder();
        for (var left = random.Next(1, 14); left > 0; left--) b.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
        return b.ToString();
    }

    private static IEnumerable<string> Words() =>
        Collections.Lines(Tables.PathOf("sentence-collection.txt")).Concat(Collections.Lines(Tables.PathOf("number-phrases.txt")))
            .SelectMany(l => l.Text.Split(' ', '\n')).Append("99999999999999999999").Append("0").Append("/").Append("-").Distinct();
}
