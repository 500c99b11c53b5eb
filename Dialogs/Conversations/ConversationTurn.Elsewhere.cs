using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>The part of a turn that knows of the same person's other chats: what was begun on Zalo is finished on the web.</summary>
internal sealed partial class ConversationTurn
{
    /// <summary>Offers to go on with what the person has begun in another chat.</summary>
    private async ValueTask OfferFromElsewhere(Reply reply, Person person, CancellationToken cancel)
    {
        if (await OpenElsewhere(person, cancel) is not { Value: var other })
            return;
        reply.Then(new Say("flow.elsewhere", NameOf(other.Active ?? other.Parked[^1]), new Say("channel." + Address.Parse(other.Address).Channel)));
        reply.Offer("choice.resume", Command.Resume);
    }

    /// <summary>Moves what is open in another chat to this one, in one commit. A turn there at the same instant makes this one run again.</summary>
    private async ValueTask<bool> BringOver(CancellationToken cancel)
    {
        if (await OpenElsewhere(context.Person, cancel) is not { } other)
            return false;
        List<FlowState> open = [.. other.Value.Parked];
        if (other.Value.Active is { } active)
            open.Add(active);
        _next = _next with { Parked = [.. open.TakeLast(MostParked)] };
        _changes.Add(ConversationRecords.Type.Put(other.Value with { Active = null, Parked = [], Menu = [] }, other.Version));
        return true;
    }

    /// <summary>The private chat of the same person in which something is open, the latest first.</summary>
    private async ValueTask<Stored<Conversation>?> OpenElsewhere(Person person, CancellationToken cancel)
    {
        if (records is null || context.Group is not null)
            return null;
        Stored<Conversation>? latest = null;
        foreach (var address in person.Addresses.Where(a => a != context.From))
        {
            if (await records.Get(ConversationRecords.Type, address, cancel) is { Value.HasOpenFlow: true } open && !(open.Value.LastAt < latest?.Value.LastAt))
                latest = open;
        }
        return latest;
    }

    /// <summary>The person both accounts are from now on.</summary>
    private Person Joined(Outcome.Done done) => done.Changes.OfType<Put<Person>>().FirstOrDefault(p => p.Value.MergedInto is null)?.Value ?? context.Person;
}
