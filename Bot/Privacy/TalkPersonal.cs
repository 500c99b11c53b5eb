using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>What was said: conversations with what was put aside in them, messages on their way or lately sent, the chats of the web page.</summary>
internal sealed class TalkPersonal(IStore store) : IPersonalRecords
{
    private const string WebChats = WebChatChannel.ChannelName + "/" + WebChatChannel.AccountName + "/";

    public IReadOnlyCollection<RecordType> Types => [ConversationRecords.Type, OutboxRecords.Type, InboxRecords.Type, AddressRecords.Type, WebChatRecords.Type, OfferedLettersRecords.Type];

    public IReadOnlyCollection<RecordType> Talk => Types;

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        found.AddRange((await Conversations(who, cancel)).Select(c => ConversationRecords.Type.Put(c.Value, c.Version)));
        foreach (var address in who.Addresses)
        {
            found.AddRange((await Pages(address, cancel)).Select(p => WebChatRecords.Type.Put(p.Value, p.Version)));
            if (await store.Get(AddressRecords.Type, address, cancel) is { } state)
                found.Add(AddressRecords.Type.Put(state.Value, state.Version));
        }
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var talk in await Conversations(who, cancel))
        {
            changes.Add(ConversationRecords.Type.Delete(talk.Value.Id, talk.Version));
            foreach (var kept in await store.Find(InboxRecords.Of(talk.Value.Id), cancel))
                changes.Add(InboxRecords.Type.Delete(kept.Value.Id, kept.Version));
        }
        foreach (var address in who.Addresses)
        {
            if (await store.Get(AddressRecords.Type, address, cancel) is { } state)
                changes.Add(AddressRecords.Type.Delete(address, state.Version));
            if (await store.Get(OfferedLettersRecords.Type, address, cancel) is { } letters)
                changes.Add(OfferedLettersRecords.Type.Delete(address, letters.Version));
            foreach (var page in await Pages(address, cancel))
            {
                changes.Add(WebChatRecords.Type.Delete(WebChatRecords.Type.IdOf(page.Value), page.Version));
                changes.AddRange(page.Value.Messages.Where(m => m is { Mine: true, Picture: not null }).Select(m => new DeleteFile(m.Picture!)));
            }
        }
        return changes;
    }

    /// <summary>Messages to them, and whatever bears their chat in its own name, go as a whole.</summary>
    public Change? Swept(RecordPut found, Traces who) => found switch
    {
        Put<OutboxMessage> { Value: var message } when who.AreOf(message.Person) || who.Addresses.Contains(message.To) => OutboxRecords.Type.Delete(message.Id, found.ExpectedVersion),
        Put<InboxEvent> or Put<AddressState> => found.RecordType.DeleteOf(found.Id, found.ExpectedVersion),
        Put<Conversation> { Value: var talk } when who.Addresses.Any(a => IsOf(talk, a)) => ConversationRecords.Type.Delete(talk.Id, found.ExpectedVersion),
        _ => null,
    };

    /// <summary>The person's name is also the name of the one whose chat this is: it stays.</summary>
    public async ValueTask<bool> IsNamesakes(RecordPut found, Traces who, CancellationToken cancel)
    {
        var owner = found switch
        {
            Put<Conversation> { Value: var talk } => (await store.Get(PeopleRecords.Type, talk.PersonId.ToString(), cancel))?.Value,
            Put<TranscriptPage> { Value: var page } => await AtAddress(WebChats + page.Chat, cancel),
            Put<OutboxMessage> { Value: { Person: { } to } } => (await store.Get(PeopleRecords.Type, to.ToString(), cancel))?.Value,
            _ => null,
        };
        return owner is not null && who.Names.Contains(owner.Name, StringComparer.OrdinalIgnoreCase);
    }

    private async ValueTask<IReadOnlyList<Stored<Conversation>>> Conversations(Traces who, CancellationToken cancel)
    {
        var found = new Dictionary<string, Stored<Conversation>>(StringComparer.Ordinal);
        foreach (var id in who.Ids)
        {
            foreach (var talk in await store.Find(RecordQuery<Conversation>.Equal(ConversationRecords.Type, ConversationRecords.ByPerson, id.ToString()), cancel))
                found[talk.Value.Id] = talk;
        }
        foreach (var address in who.Addresses)
        {
            if (await store.Get(ConversationRecords.Type, address, cancel) is { } talk)
                found[address] = talk;
        }
        return [.. found.Values];
    }

    private async ValueTask<IReadOnlyList<Stored<TranscriptPage>>> Pages(string address, CancellationToken cancel) => address.StartsWith(WebChats, StringComparison.Ordinal)
        ? await store.Find(RecordQuery<TranscriptPage>.Under(WebChatRecords.Type, WebChatRecords.ByChat, address[WebChats.Length..], int.MaxValue), cancel) : [];

    private async ValueTask<Person?> AtAddress(string address, CancellationToken cancel) =>
        await store.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByAddress, address, limit: 1), cancel) is [var one] ? one.Value : null;

    /// <summary>A private chat, or what the person said in a group: <c>channel/account/group/member</c>.</summary>
    private static bool IsOf(Conversation talk, string address)
    {
        if (talk.Id == address)
            return true;
        var (account, chat) = (address[..address.LastIndexOf('/')], address[address.LastIndexOf('/')..]);
        return talk.Id.StartsWith(account + "/", StringComparison.Ordinal) && talk.Id.EndsWith(chat, StringComparison.Ordinal);
    }
}
