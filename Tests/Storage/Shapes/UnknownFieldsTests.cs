using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.Shapes;
using Xunit;

namespace VolunteerBot.Tests.Storage.Shapes;

/// <summary>What an older release does not know survives its writing.</summary>
public sealed class UnknownFieldsTests
{
    private static readonly JsonShape Crate = JsonShape.Of(ShapesJson.Default.Crate);

    [Theory]
    [InlineData("""{"id":"a","name":"x"}""", """{"id":"a","name":"y"}""", null)]
    [InlineData("""{"id":"a","colour":"red"}""", """{"id":"a","name":"y"}""", """{"id":"a","name":"y","colour":"red"}""")]
    [InlineData("""{"id":"a","lid":{"shape":"round","metal":{"n":1.50}}}""", """{"id":"a","lid":{"shape":"square"}}""", """{"id":"a","lid":{"shape":"square","metal":{"n":1.50}}}""")]
    [InlineData("""{"id":"a","lid":{"shape":"round","metal":1}}""", """{"id":"a"}""", null)]
    [InlineData("""{"id":"a","name":"x"}""", """{"id":"a"}""", null)]
    [InlineData("""{"id":"a","counts":{"x":1,"y":2}}""", """{"id":"a","counts":{"x":1}}""", null)]
    [InlineData("""{"id":"a","lids":{"x":{"shape":"1","new":1},"y":{"shape":"2","new":2}}}""", """{"id":"a","lids":{"y":{"shape":"3"}}}""", """{"id":"a","lids":{"y":{"shape":"3","new":2}}}""")]
    [InlineData("""{"id":"a","note":"có dấu “ấy”"}""", """{"id":"a"}""", """{"id":"a","note":"có dấu “ấy”"}""")]
    public void Fields_that_are_not_known_are_carried_over_and_those_taken_out_are_not(string stored, string written, string? whole) =>
        Assert.Equal(whole, Carried(stored, written));

    [Theory]
    [InlineData("an element that stays", """[{"shape":"1","n":1},{"shape":"2","n":2}]""", """[{"shape":"0"},{"shape":"2"}]""", """[{"shape":"0","n":1},{"shape":"2","n":2}]""")]
    [InlineData("one taken out", """[{"shape":"1","n":1},{"shape":"2","n":2}]""", """[{"shape":"2"}]""", """[{"shape":"2","n":2}]""")]
    [InlineData("one added in front", """[{"shape":"1","n":1}]""", """[{"shape":"0"},{"shape":"1"}]""", """[{"shape":"0"},{"shape":"1","n":1}]""")]
    [InlineData("another order", """[{"shape":"1","n":1},{"shape":"2","n":2}]""", """[{"shape":"2"},{"shape":"1"}]""", """[{"shape":"2","n":2},{"shape":"1","n":1}]""")]
    [InlineData("one changed", """[{"shape":"1","n":1},{"shape":"2"}]""", """[{"shape":"9"},{"shape":"2"}]""", """[{"shape":"9","n":1},{"shape":"2"}]""")]
    public void In_a_list_they_stay_with_their_element(string _, string stored, string written, string whole) =>
        Assert.Equal($$"""{"id":"a","parts":{{whole}}}""", Carried($$"""{"id":"a","parts":{{stored}}}""", $$"""{"id":"a","parts":{{written}}}"""));

    [Theory]
    [InlineData("""{"$type":"box","wide":2,"deep":3}""", """{"$type":"box","wide":1}""", """{"$type":"box","wide":1,"deep":3}""")]
    [InlineData("""{"$type":"box","wide":2,"deep":3}""", """{"$type":"bag","soft":true}""", """{"$type":"bag","soft":true}""")]
    public void Of_several_kinds_each_has_its_own_fields(string stored, string written, string whole) =>
        Assert.Equal($$"""{"id":"a","inside":{{whole}}}""", Carried($$"""{"id":"a","inside":{{stored}}}""", $$"""{"id":"a","inside":{{written}}}""") ?? $$"""{"id":"a","inside":{{written}}}""");

    [Fact]
    public void Shapes_with_other_fields_have_other_marks_and_all_of_ours_can_be_made()
    {
        Assert.NotEqual(Crate.Mark, JsonShape.Of(ShapesJson.Default.Lid).Mark);
        Assert.Equal(Crate.Mark, JsonShape.Of(ShapesJson.Default.Crate).Mark);
        var marks = RecordTypes.All.Select(t => JsonShape.Of(t.Contract).Mark).ToList();
        Assert.DoesNotContain(0, marks);
        Assert.Equal(marks.Count, marks.Distinct().Count());
    }

    private static string? Carried(string stored, string written)
    {
        // The test's own text must be what this program would write.
        var canonical = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(written, ShapesJson.Default.Crate), ShapesJson.Default.Crate);
        Assert.Equal(written, Encoding.UTF8.GetString(canonical));
        return UnknownFields.Carry(Crate, Encoding.UTF8.GetBytes(stored), canonical) is { } whole ? Encoding.UTF8.GetString(whole) : null;
    }
}

internal sealed record Crate(
    string Id, string? Name = null, Lid? Lid = null, Dictionary<string, int>? Counts = null, Dictionary<string, Lid>? Lids = null, IReadOnlyList<Lid>? Parts = null, Inside? Inside = null);

internal sealed record Lid(string Shape, Lid? Under = null);

[JsonDerivedType(typeof(Box), "box")]
[JsonDerivedType(typeof(Bag), "bag")]
internal abstract record Inside;

internal sealed record Box(int Wide) : Inside;

internal sealed record Bag(bool Soft) : Inside;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Crate))]
internal sealed partial class ShapesJson : JsonSerializerContext;
