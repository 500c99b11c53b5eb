using VolunteerBot.Bot.Privacy;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Privacy;

public sealed class PersonalRecordsTests
{
    /// <summary>
    /// A record type that fails here: name it in an <see cref="IPersonalRecords"/> of <see cref="PersonalSubjects"/> that copies and forgets
    /// people in it or, when nobody ever stands in it, in <see cref="EraserParts.HoldsNobody"/> with the reason.
    /// </summary>
    [Fact]
    public void Every_record_type_belongs_to_a_subject_that_copies_and_forgets_people_or_says_why_it_holds_nobody()
    {
        var personal = Subjects().SelectMany(p => p.Types).Select(t => t.Name).ToList();
        var nobody = EraserParts.HoldsNobody.Keys.Select(t => t.Name).ToList();

        Assert.Equal(RecordTypes.All.Select(t => t.Name).Order(StringComparer.Ordinal), personal.Concat(nobody).Order(StringComparer.Ordinal));
        Assert.All(EraserParts.HoldsNobody.Values, why => Assert.True(why.Length > 5));
    }

    /// <summary>Whatever type it is, a subject that is asked of nobody finds and changes nothing.</summary>
    [Fact]
    public async Task A_stranger_stands_nowhere()
    {
        var stranger = new Traces([PersonId.Of(TestIds.Of(77))], ["test/main/nobody"], ["Không Có Ai"], ["0900000077"]);
        foreach (var subject in Subjects(await Sample()))
        {
            Assert.Empty(await subject.Of(stranger, TestContext.Current.CancellationToken));
            Assert.Empty(await subject.Forget(stranger, ErasureScene.Now, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>What somebody is given as their copy: something of every kind of record in which the scene has put them.</summary>
    [Fact]
    public async Task A_copy_has_something_of_every_kind_of_record_somebody_stands_in()
    {
        var store = await Sample();
        var who = new Traces([ErasureScene.Id, ErasureScene.Merged], [ErasureScene.Telegram, ErasureScene.Web], [ErasureScene.Name], [ErasureScene.Phone]);
        var copied = new HashSet<string>();
        foreach (var subject in Subjects(store))
            copied.UnionWith((await subject.Of(who, TestContext.Current.CancellationToken)).Select(r => r.RecordType.Name));

        Assert.Equal([], ErasureScene.StandsIn.Where(t => !copied.Contains(t.Name)).Select(t => t.Name));
    }

    private static async Task<MemoryStore> Sample()
    {
        var store = new MemoryStore();
        await new ErasureScene(store, Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())).Seed();
        return store;
    }

    private static IReadOnlyList<IPersonalRecords> Subjects(MemoryStore? store = null) => PersonalSubjects.Over(store ?? new MemoryStore(), new SheetFiles());

    [Fact]
    public void Nothing_that_holds_words_is_left_out_of_the_sweep() =>
        Assert.Subset(
            EraserParts.SweptTypes.Select(t => t.Name).ToHashSet(),
            new HashSet<string> { "activities", "addressStates", "attendance", "campaigns", "certificates", "conversations", "dataRequests", "directLinePages", "importDrafts", "inbox", "outbox", "readAcknowledgements", "reportObligations", "reports", "runChunks", "signUps", "webChatPages" });
}
