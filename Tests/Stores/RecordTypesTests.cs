using System.Reflection;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Stores;

public sealed class RecordTypesTests
{
    [Fact]
    public void Every_record_type_that_is_declared_is_in_the_list()
    {
        var declared = new[] { typeof(RecordType), typeof(Conversation), typeof(LiteDbStore), typeof(RecordTypes) }
            .SelectMany(t => t.Assembly.GetTypes())
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType.IsAssignableTo(typeof(RecordType)))
            .ToDictionary(f => $"{f.DeclaringType!.Name}.{f.Name}", f => (RecordType)f.GetValue(null)!);

        Assert.NotEmpty(declared);
        Assert.All(declared, d => Assert.True(RecordTypes.All.Contains(d.Value), $"{d.Key} is not in {nameof(RecordTypes)}.{nameof(RecordTypes.All)}"));
        Assert.Equal(declared.Count, RecordTypes.All.Count);
    }

    [Fact]
    public async Task Every_query_of_every_index_is_answered_by_it()
    {
        using var folder = new TestFolder();
        await using var store = LiteDbStore.Open(folder.File("a.db"), RecordTypes.All, TimeProvider.System);

        foreach (var (type, index) in RecordTypes.All.SelectMany(t => t.AllIndexes, (type, index) => (type, index)))
        {
            foreach (var (from, to) in new[] { (null, null), ("a", "a"), ("a", "b"), ("a", null), (null, "b") })
            {
                foreach (var descending in new[] { false, true })
                {
                    var plan = store.PlanOf(type, index, from, to, descending);
                    Assert.Contains($" SCAN({index.Name} ", plan, StringComparison.Ordinal);
                    Assert.DoesNotContain("FULL", plan, StringComparison.Ordinal);
                    Assert.DoesNotContain("\"filters\"", plan, StringComparison.Ordinal);
                    Assert.DoesNotContain("\"orderBy\"", plan, StringComparison.Ordinal);
                }
            }
        }
    }
}
