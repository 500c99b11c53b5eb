using VolunteerBot.Bot.Channels.Activity.DirectLine;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using References = VolunteerBot.Bot.Channels.Activity.ActivityRecords;

namespace VolunteerBot.Bot.Privacy;

/// <summary>Conversations over the Activity protocol: where somebody is written to, and what was said on our own Direct Line.</summary>
internal sealed class ActivityChannelsPersonal(IStore store) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [References.References, DirectLineRecords.Conversations, DirectLineRecords.Pages];

    public IReadOnlyCollection<RecordType> Talk => [DirectLineRecords.Pages];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var chat in Chats(who))
        {
            if (await store.Get(References.References, chat, cancel) is { } reference)
                found.Add(References.References.Put(reference.Value, reference.Version));
            foreach (var conversation in await Conversations(chat, cancel))
            {
                found.Add(DirectLineRecords.Conversations.Put(conversation.Value, conversation.Version));
                found.AddRange((await Pages(conversation.Value.Id, cancel)).Select(p => DirectLineRecords.Pages.Put(p.Value, p.Version)));
            }
        }
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var chat in Chats(who))
        {
            if (await store.Get(References.References, chat, cancel) is { } reference)
                changes.Add(References.References.Delete(chat, reference.Version));
            foreach (var conversation in await Conversations(chat, cancel))
            {
                changes.Add(DirectLineRecords.Conversations.Delete(conversation.Value.Id, conversation.Version));
                foreach (var page in await Pages(conversation.Value.Id, cancel))
                {
                    changes.Add(DirectLineRecords.Pages.Delete(DirectLineRecords.Pages.IdOf(page.Value), page.Version));
                    changes.AddRange(page.Value.Entries.SelectMany(e => e.Files ?? []).Select(f => new DeleteFile(f)));
                }
            }
        }
        return changes;
    }

    private static IEnumerable<string> Chats(Traces who) => who.Addresses.Select(a => a.Split('/', 3)).Where(a => a.Length == 3).Select(a => a[2]).Distinct();

    private ValueTask<IReadOnlyList<Stored<DirectLineConversation>>> Conversations(string chat, CancellationToken cancel) =>
        store.Find(RecordQuery<DirectLineConversation>.Under(DirectLineRecords.Conversations, DirectLineRecords.ByChat, chat, int.MaxValue), cancel);

    private ValueTask<IReadOnlyList<Stored<DirectLinePage>>> Pages(string conversation, CancellationToken cancel) =>
        store.Find(RecordQuery<DirectLinePage>.Under(DirectLineRecords.Pages, DirectLineRecords.ByConversation, conversation, int.MaxValue), cancel);
}
