using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>The tables again, typed without marks. Some phrases then mean something else; they are named here.</summary>
public sealed class WithoutMarksTests
{
    /// <summary>Only the mark tells kìa (three days) from kia (two).</summary>
    private static readonly HashSet<string> OtherTimes = new(StringComparer.Ordinal) { "ngày kìa" };

    [Fact]
    public void Times_read_the_same_without_marks()
    {
        var wrong = Tables.Lines("times.txt").Where(l => !OtherTimes.Contains(l.Phrase))
            .Where(l => TimesTests.Read(VietnameseText.Fold(l.Phrase), Lean.Plan) != l.Expected).Select(l => $"{l.Phrase}: {TimesTests.Read(VietnameseText.Fold(l.Phrase), Lean.Plan)}");
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void Numbers_read_the_same_without_marks()
    {
        var wrong = Tables.Lines("numbers.txt").Where(l => NumbersTests.Read(VietnameseText.Fold(l.Phrase)) != l.Expected)
            .Select(l => $"{l.Phrase}: {NumbersTests.Read(VietnameseText.Fold(l.Phrase))}");
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void Intents_are_the_same_without_marks()
    {
        var wrong = Tables.Lines("intents.txt").Select(l => (l, Got: Understanding.Of(VietnameseText.Fold(l.Phrase), Tables.Now).Intent.Kind.ToString()))
            .Where(x => x.Got != x.l.Expected).Select(x => $"{x.l.Phrase}: {x.Got}");
        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }
}
