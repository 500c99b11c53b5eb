using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>What a turn came to: everything the host commits in one transaction.</summary>
/// <param name="Next">The conversation, with the event marked as handled and the answers to send.</param>
/// <param name="Changes">What the domain decided, with its audit and the messages to others.</param>
/// <param name="Fault">A fault of ours, to be logged once; the person has an apology among the answers.</param>
public sealed record TurnOutcome(Conversation Next, IReadOnlyList<Change> Changes, Exception? Fault);

/// <summary>Runs the turns of conversations: what was said, on which state, gives which state, answers and changes. Reads; never writes.</summary>
public sealed class ConversationEngine
{
    private readonly IReadOnlyList<ITopic> _topics;
    private readonly IReadOnlyList<IDecider> _deciders;
    private readonly FlowRegistry _flows;
    private readonly IServiceProvider _services;
    private readonly IPeople _people;
    private readonly IOrganisation _organisation;
    private readonly IJoining _joining;
    private readonly IIdSource _ids;
    private readonly IRecords? _records;

    /// <param name="records">Where the same person's other conversations are found; null = each stands alone.</param>
    public ConversationEngine(
        IEnumerable<ITopic> topics, IEnumerable<IDecider> deciders, IPeople people, IOrganisation organisation, IJoining joining,
        IIdSource ids, IServiceProvider services, IRecords? records = null)
    {
        _records = records;
        _topics = [.. topics];
        _deciders = [.. deciders];
        _flows = new FlowRegistry(_topics.SelectMany(t => t.Flows));
        _people = people;
        _organisation = organisation;
        _joining = joining;
        _ids = ids;
        _services = services;
    }

    /// <summary>The flows a stored state may name.</summary>
    public FlowRegistry Flows => _flows;

    /// <summary>A conversation as it begins: with the person known at this address, or a newcomer.</summary>
    public async ValueTask<Conversation> Begin(InboundEvent first, CancellationToken cancel)
    {
        var address = first.GroupMember is { } member ? first.From with { Chat = member } : first.From;
        var person = await _people.AtAddress(address.ToString(), cancel);
        return new Conversation
        {
            Id = first.ConversationId, Address = first.From.ToString(), PersonId = person?.Id ?? PersonId.Of(_ids.Next()),
            Language = person?.Language ?? LanguageOf(first.LanguageTag), DisplayName = first.SenderName, LastAt = first.At,
        };
    }

    /// <summary>One turn. The same input on the same state and store gives the same outcome, but for new ids.</summary>
    public async ValueTask<TurnOutcome> Run(Conversation conversation, InboundEvent inbound, DateTimeOffset now, CancellationToken cancel)
    {
        var units = await _organisation.Today(cancel);
        var address = inbound.GroupMember is { } member ? (inbound.From with { Chat = member }).ToString() : conversation.Address;
        var known = await Whose(conversation.PersonId, address, cancel);
        var person = known ?? new Person
        {
            Id = conversation.PersonId, Name = inbound.SenderName ?? conversation.DisplayName ?? "", Language = conversation.Language, Addresses = [address],
        };
        conversation = conversation with { PersonId = person.Id };
        var group = inbound.GroupMember is null ? null : inbound.From.ToString();
        var context = new TurnContext(person, known is not null, units, now, conversation.Language)
        {
            From = address, Group = group, GroupUnit = group is null ? null : (await _joining.Group(group, cancel))?.UnitId,
        };
        if (known is null && await _joining.GuardianOf(person.Id, cancel) is { Agreement: null } waiting)
            context = context with { ChildsYear = waiting.BirthYear };
        var services = new TurnServices(_services, context);
        var turn = new ConversationTurn(_topics, _deciders, _people, _ids, new FlowEngine(_flows, services), _flows, context,
            conversation with { LastAt = now }, conversation.LastAt, inbound, _records);
        return await turn.Run(cancel);
    }

    /// <summary>
    /// Who writes, as of this instant: the conversation's person, the one they turned out to be, or the one the address has been given to
    /// since. Null for somebody who is not on record.
    /// </summary>
    private async ValueTask<Person?> Whose(PersonId id, string address, CancellationToken cancel)
    {
        var person = (await _people.Find(id, cancel))?.Value;
        for (var steps = 0; person?.MergedInto is { } next && steps < 8; steps++)
            person = (await _people.Find(next, cancel))?.Value;
        return person ?? await _people.AtAddress(address, cancel);
    }

    /// <summary>The turn when everything else has failed: the event is marked as handled and the person hears an apology.</summary>
    public static TurnOutcome Apologise(Conversation conversation, InboundEvent inbound, DateTimeOffset now)
    {
        var sorry = Texts.TextBook.For(conversation.Language).Render("fault.sorry", now);
        return new TurnOutcome(conversation.Answer(new OutgoingMessage { Text = sorry }, now).Mark(inbound.Id), [], null);
    }

    /// <summary>Vietnamese unless the app says English.</summary>
    private static string LanguageOf(string? tag) => tag is not null && tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "vi";
}
