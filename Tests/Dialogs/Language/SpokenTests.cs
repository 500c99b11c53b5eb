using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

public sealed class SpokenTests
{
    [Theory]
    [InlineData("7h sáng cn này", "chủ nhật 29/11, 7:00", "Sun 29 Nov, 7:00")]
    [InlineData("7h-11h sáng cn này", "chủ nhật 29/11, 7:00–11:00", "Sun 29 Nov, 7:00–11:00")]
    [InlineData("20/1", "thứ tư 20/1/2027", "Wed 20 Jan 2027")]
    [InlineData("sáng mai", "sáng thứ ba 24/11", "morning of Tue 24 Nov")]
    [InlineData("từ thứ 6 đến chủ nhật", "thứ sáu 27/11 – chủ nhật 29/11", "Fri 27 Nov – Sun 29 Nov")]
    [InlineData("tháng 12", "tháng 12/2026", "December 2026")]
    [InlineData("quý 4", "quý 4/2026", "Q4 2026")]
    [InlineData("hạn 15/12", "đến thứ ba 15/12", "until Tue 15 Dec")]
    [InlineData("từ 22h tối mai đến 2h sáng thứ 4", "thứ ba 24/11, 22:00 – thứ tư 25/11, 2:00", "Tue 24 Nov, 22:00 – Wed 25 Nov, 2:00")]
    public void A_time_is_said_back_in_words(string phrase, string vietnamese, string english)
    {
        var reading = Times.Read(Utterance.Of(phrase), Tables.Now, Lean.Plan)!;
        Assert.Equal(vietnamese, Spoken.Of(reading, Tables.Now, "vi"));
        Assert.Equal(english, Spoken.Of(reading, Tables.Now, "en"));
    }
}
