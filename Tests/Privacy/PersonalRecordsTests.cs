using VolunteerBot.Bot.Privacy;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Privacy;

public sealed class PersonalRecordsTests
{
    /// <summary>
    /// A record type that fails here: name it in an <see cref="IPersonalRecords"/> that forgets people in it, or, when it holds ids alone or
    /// nobody, or stays with an id that leads nowhere, in one of the lists of <see cref="EraserParts"/>. Until then it is at least looked through for a person's values.
    /// </summary>
    [Fact]
    public void Every_record_type_says_how_it_forgets_people()
    {
        var store = new MemoryStore();
        IPersonalRecords[] personal = [new PeoplePersonal(store), new ActivitiesPersonal(store), new CertificatesPersonal(store), new FilesPersonal(store), new TalkPersonal(store), new ActivityChannelsPersonal(store)];
        var known = personal.SelectMany(p => p.Types).Concat(EraserParts.HoldsNobody).Concat(EraserParts.NotSwept).Concat(EraserParts.SweptAlone).ToHashSet();

        Assert.Equal([], RecordTypes.All.Where(t => !known.Contains(t)).Select(t => t.Name));
    }

    [Fact]
    public void Nothing_that_holds_words_is_left_out_of_the_sweep() =>
        Assert.Subset(
            EraserParts.SweptTypes.Select(t => t.Name).ToHashSet(),
            new HashSet<string> { "activities", "addressStates", "campaigns", "certificates", "conversations", "dataRequests", "directLinePages", "inbox", "outbox", "signUps", "webChatPages" });
}
