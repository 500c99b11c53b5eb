using System.Text;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Privacy;

/// <summary>Somebody asks to be forgotten, and nothing in any file of the store tells of them any more; counts and others stay.</summary>
public sealed class ErasureTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Folder => Path.GetDirectoryName(_folder.File("a"))!;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_file_of_the_folder_holds_any_of_their_values()
    {
        await using (var store = Open())
        {
            var scene = new ErasureScene(store, _folder.File("a.forgotten"));
            await scene.Seed();
            // As a store that has run for a while: some of it in the data file, some in the journal.
            await store.Check();
            Assert.Equal(ErasureScene.Values.Order(StringComparer.Ordinal), Found().Order(StringComparer.Ordinal));
            await scene.Ask();

            Assert.Equal(1, await scene.Eraser.Run(Cancel));

            Assert.Equal([], Found());
            Assert.Empty(await store.Check());
            await AssertRest(store, scene);
        }
        Assert.Equal([], Found());
    }

    [Fact]
    public async Task The_person_is_told_at_last_with_the_receipt_of_the_request()
    {
        await using var store = Open();
        var scene = new ErasureScene(store, _folder.File("a.forgotten"));
        await scene.Seed();
        await scene.Ask();
        var request = (await store.Find(PrivacyRecords.RequestsOf(ErasureScene.Id, 10), Cancel)).Select(r => r.Value).Single(r => r.Kind == DataRequestKind.Erase);
        Assert.Null(request.DoneAt);

        await scene.Eraser.Run(Cancel);

        var (to, text) = Assert.Single(scene.Answers.Said);
        Assert.Equal(ErasureScene.Telegram, to);
        Assert.Contains(request.Receipt, text, StringComparison.Ordinal);
        Assert.NotNull((await store.Get(PrivacyRecords.Requests, request.Id, Cancel))!.Value.DoneAt);
        Assert.Equal(0, await scene.Eraser.Run(Cancel));
        Assert.Single(scene.Answers.Said);
    }

    [Fact]
    public async Task A_backup_from_before_is_forgotten_again_when_it_is_put_back()
    {
        await using (var store = Open())
        {
            var scene = new ErasureScene(store, _folder.File("a.forgotten"));
            await scene.Seed();
            await store.BackUpTo(_folder.File("old.db"));
            await scene.Ask();
            await scene.Eraser.Run(Cancel);
        }
        LiteDbMaintenance.Restore(_folder.File("old.db"), _folder.File("a.db"));
        File.Delete(_folder.File("old.db"));
        Assert.NotEmpty(Found());

        await using (var store = Open())
        {
            var scene = new ErasureScene(store, _folder.File("a.forgotten"));
            await scene.Eraser.Compare(Cancel);
            Assert.Equal(2, await scene.Eraser.Run(Cancel));

            Assert.Equal([], Found());
            Assert.Empty(scene.Answers.Said);
            Assert.NotNull(await store.Get(PeopleRecords.Type, ErasureScene.Leader.ToString(), Cancel));
        }
    }

    [Fact]
    public async Task A_stop_in_the_middle_is_made_up_for()
    {
        await using var store = Open();
        var scene = new ErasureScene(store, _folder.File("a.forgotten"));
        await scene.Seed();
        await scene.Ask();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scene.Eraser.Run(stop.Token));

        await new ErasureScene(store, _folder.File("a.forgotten")).Eraser.Run(Cancel);

        Assert.Equal([], Found());
    }

    /// <summary>Counts, other people and what they said stay; ids lead nowhere.</summary>
    private static async Task AssertRest(LiteDbStore store, ErasureScene scene)
    {
        Assert.Null(await store.Get(PeopleRecords.Type, ErasureScene.Id.ToString(), Cancel));
        Assert.Null(await store.Get(PeopleRecords.Type, ErasureScene.Merged.ToString(), Cancel));
        var own = (await store.Get(ActivityRecords.Type, ErasureScene.Own.ToString(), Cancel))!.Value;
        Assert.Equal((42, 0, 30, ErasureScene.Id), (own.Result!.Turns, own.Result.Pictures.Count, own.Plan.ExpectedPeople, own.AuthorId));
        Assert.Equal("Liên hệ (đã xóa) (đã xóa)", own.Plan.Note);
        Assert.Equal("Gọi (đã xóa) nhé", (await store.Get(ActivityRecords.Type, ErasureScene.Others.ToString(), Cancel))!.Value.Plan.Note);
        var page = (await store.Page(WebChatRecords.Type, null, 10, Cancel)).Single().Value;
        Assert.Equal(["<b>(đã xóa)</b> xin xác nhận, gọi (đã xóa)", "giữ lại câu này"], page.Messages.Select(m => m.Text));
        Assert.Equal("Xác nhận (đã xóa)", (await store.Get(ConversationRecords.Type, "web/main/vleader", Cancel))!.Value.Menu.Single().Label);
        Assert.Equal(["b"], (await store.Page(OutboxRecords.Type, null, 10, Cancel)).Select(m => m.Value.Id));
        Assert.Null(await store.ReadFile("resultpicture", Cancel));
        Assert.Null(await store.ReadFile("draftpicture", Cancel));
        Assert.NotNull(await store.ReadFile("sharedpicture", Cancel));
        await AssertCampaigns(store);
        await AssertReportsAndLists(store);
        var leader = (await store.Get(PeopleRecords.Type, ErasureScene.Leader.ToString(), Cancel))!.Value;
        Assert.DoesNotContain(leader.Roles, r => r.Role == Role.TeamLeader && r.To is null);
        var proof = (await store.Page(PeopleRecords.Consents, null, 10, Cancel)).Single().Value;
        Assert.True(proof is { MessageId: null, WithdrawnAt: not null });
        Assert.Contains((await store.Page(AuditRecords.Type, null, 50, Cancel)).Select(a => a.Value.Action), a => a == "data.erased");
        Assert.All((await store.Page(PrivacyRecords.Forgotten, null, 10, Cancel)).Select(f => f.Value), f => Assert.NotNull(f.WipedAt));
        Assert.Equal([ErasureScene.Id, ErasureScene.Merged], scene.List.Read().Order(Comparer<PersonId>.Create((a, b) => a.Value.CompareTo(b.Value))));
    }

    /// <summary>The place is offered to the next in line as any that was given up; counts stay, and nobody is written to at the old address.</summary>
    private static async Task AssertCampaigns(LiteDbStore store)
    {
        var place = (await store.Get(CampaignRecords.SignUps, SignUp.IdOf(ErasureScene.Own, 1, ErasureScene.Id), Cancel))!;
        Assert.True(place.Value is { State: SignUpState.Offered, OfferedUntil: { } until } && until <= TimeProvider.System.GetUtcNow());
        var lapse = await new WaitingLine(store, new CampaignSettings()).Lapse(place, ErasureScene.Now.AddHours(1) > place.Value.OfferedUntil ? ErasureScene.Now.AddHours(1) : place.Value.OfferedUntil!.Value, Cancel);
        Assert.Contains(lapse!.Changes.OfType<Put<SignUp>>(), s => s.Value.PersonId == ErasureScene.Id && s.Value.State == SignUpState.Lapsed);
        Assert.Equal([ErasureScene.Leader.ToString()], (await store.Page(AnnouncementRecords.Held, null, 10, Cancel)).Single().Value.Announcements.Keys);
        var chunk = (await store.Page(RunRecords.Chunks, null, 10, Cancel)).Single().Value;
        Assert.Equal([true, false], chunk.Recipients.Select(r => r.IsGone));
        Assert.Equal(2, (await store.Page(MaterialRecords.Acknowledgements, null, 10, Cancel)).Single().Value.Right);
    }

    private static async Task AssertReportsAndLists(LiteDbStore store)
    {
        var owed = (await store.Page(ReportingRecords.Obligations, null, 10, Cancel)).Single().Value;
        Assert.Null(owed.TakenBy);
        Assert.Equal("Theo lời (đã xóa)", owed.Reason);
        Assert.Equal(42, (await store.Page(ReportingRecords.Reports, null, 10, Cancel)).Single().Value.Latest!.Figures["ParticipationTurns"].Value);
        Assert.Equal([ErasureScene.ListWithoutThem], (await store.Page(ImportRecords.Drafts, null, 10, Cancel)).Select(d => d.Value.Id));
        Assert.Null(await store.ReadFile("sheet-" + ErasureScene.OthersList, Cancel));
        Assert.NotNull(await store.ReadFile("sheet-" + ErasureScene.ListWithoutThem, Cancel));
    }

    private LiteDbStore Open() => LiteDbStore.Open(_folder.File("a.db"), RecordTypes.All, TimeProvider.System);

    /// <summary>The values that some file of the folder holds, whatever it is.</summary>
    private IReadOnlyList<string> Found()
    {
        var files = Directory.GetFiles(Folder).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).Select(Read).ToList();
        return [.. ErasureScene.Values.Where(v => files.Any(f => f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(v)) >= 0))];
    }

    /// <summary>Also a file that the store has open.</summary>
    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
