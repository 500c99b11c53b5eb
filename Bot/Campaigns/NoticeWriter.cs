using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Campaigns;

/// <summary>Words what somebody should hear outside of any turn, in their language, to the address that can be reached.</summary>
internal sealed class NoticeWriter(IPeople people, IEnumerable<ITopic> topics, AddressStates addresses, IIdSource ids)
{
    private readonly IReadOnlyList<ITopic> _topics = [.. topics];

    /// <summary>The message to be queued; null when there is nobody to tell, or nothing to say.</summary>
    public async ValueTask<Change?> Write(Notice notice, OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var person = (await people.Find(notice.To, cancel))?.Value;
        if (person is null || await addresses.Best(person.Addresses, cancel) is not { } address)
            return null;
        var reader = new TurnContext(person, IsKnown: true, units, now, person.Language) { From = address };
        if (_topics.Select(t => t.TellOther(notice.What, reader)).FirstOrDefault(r => r is not null) is not { } reply)
            return null;
        return OutboxRecords.Type.Put(new OutboxMessage
        {
            Id = ids.Next().ToString("N"), Lane = Lane.Notice, To = address, Person = person.Id, IsAlert = notice.What is IAlert, Message = reply.ToMessage(person.Language, now), QueuedAt = now, NotBefore = now,
        });
    }

    public async ValueTask<IReadOnlyList<Change>> Write(IEnumerable<Notice> notices, OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var notice in notices)
        {
            if (await Write(notice, units, now, cancel) is { } change)
                changes.Add(change);
        }
        return changes;
    }
}
