using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

public sealed class NumbersTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Counts() => Tables.Pairs("numbers.txt");
    public static IEnumerable<TheoryDataRow<string, string>> Telephones() => Tables.Pairs("phones.txt");

    [Theory, MemberData(nameof(Counts))]
    public void A_number_is_read_with_what_it_counts(string phrase, string expected) => Assert.Equal(expected, Read(phrase));

    [Theory, MemberData(nameof(Telephones))]
    public void A_phone_is_read_as_national_digits(string phrase, string expected) =>
        Assert.Equal(expected, Phones.Read(Utterance.Of(phrase))?.Digits ?? "--");

    [Fact]
    public void A_question_for_people_takes_a_bare_number() =>
        Assert.Equal(30, Numbers.Read(Utterance.Of("chắc 30"), CountUnit.People)!.Value);

    [Fact]
    public void A_question_for_people_leaves_money_alone() =>
        Assert.Null(Numbers.Read(Utterance.Of("3tr5"), CountUnit.People));

    internal static string Read(string phrase) =>
        Numbers.ReadAll(Utterance.Of(phrase)) is { Count: > 0 } all ? string.Join("; ", all.Select(Show)) : "--";

    private static string Show(NumberReading n) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{n.Value:0.####} {n.Unit}{(n.Approximate ? " ~" : "")}");
}
