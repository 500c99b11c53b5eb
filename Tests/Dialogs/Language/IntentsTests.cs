using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

public sealed class IntentsTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Messages() => Tables.Pairs("intents.txt");

    [Theory, MemberData(nameof(Messages))]
    public void A_message_shows_what_is_asked_for(string message, string expected) =>
        Assert.Equal(expected, Understanding.Of(message, Tables.Now).Intent.Kind.ToString());

    [Fact]
    public void Two_requests_in_one_message_are_both_seen()
    {
        var intent = Understanding.Of("điểm danh giúp em rồi xem tiến độ luôn", Tables.Now).Intent;
        Assert.Equal(IntentKind.CheckIn, intent.Kind);
        Assert.Equal(IntentKind.Progress, Assert.Single(intent.Others).Kind);
    }
}
