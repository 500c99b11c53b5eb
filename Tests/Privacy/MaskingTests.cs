using VolunteerBot.Bot.Privacy;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Privacy;

/// <summary>What is taken out of other people's words, and what is left alone.</summary>
public sealed class MaskingTests
{
    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly PersonId Id = PersonId.Of(TestIds.Of(77));

    [Theory]
    [InlineData("gọi 0987650123 nhé")]
    [InlineData("gọi 0987 650 123 nhé")]
    [InlineData("gọi 0987.650.123 nhé")]
    [InlineData("gọi +84 987-650-123 nhé")]
    [InlineData("gọi 84987650123 nhé")]
    public void A_phone_number_goes_however_it_is_written(string text) => Assert.Equal("gọi (đã xóa) nhé", Cleaned(text, isTalk: false));

    [Theory]
    [InlineData("số 09876501234")]
    [InlineData("số 10987650123")]
    [InlineData("số 0987650124")]
    public void A_longer_or_other_number_stays(string text) => Assert.Equal(text, Cleaned(text, isTalk: true));

    [Fact]
    public void A_name_goes_from_talk_and_from_what_is_about_the_person_but_not_from_the_street_that_bears_it()
    {
        Assert.Equal("gặp (đã xóa) ở chợ", Cleaned("gặp nguyễn văn trỗi ở chợ", isTalk: true));
        Assert.Equal("dọn đường Nguyễn Văn Trỗi", Cleaned("dọn đường Nguyễn Văn Trỗi", isTalk: false));
        Assert.Equal("(đã xóa) báo", Cleaned("Nguyễn Văn Trỗi báo", isTalk: false, about: Id));
        Assert.Equal("Nguyễn Văn Trỗiii", Cleaned("Nguyễn Văn Trỗiii", isTalk: true));
    }

    [Fact]
    public void A_name_of_one_word_means_too_many_things() => Assert.Equal("Lan và hoa lan", Cleaned("Lan và hoa lan", isTalk: true, name: "Lan"));

    private static string Cleaned(string text, bool isTalk, PersonId? about = null, string name = "Nguyễn Văn Trỗi")
    {
        var masking = new Masking(new Traces([Id], ["telegram/main/5"], [name], ["0987650123"]));
        var json = System.Text.Json.JsonSerializer.Serialize(new { text, by = about?.ToString() }, Plain);
        var clean = masking.Finds(json, isTalk) ? masking.Clean(json, isTalk, sparesNames: false) : null;
        return System.Text.Json.Nodes.JsonNode.Parse(clean is null ? json : System.Text.Encoding.UTF8.GetString(clean))!["text"]!.GetValue<string>();
    }
}
