using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Turns;

/// <summary>Where channels hand in what came.</summary>
public interface ITurns
{
    /// <summary>
    /// Takes an event in, in the order of the calls for each conversation. The task ends when the event is safe: its turn is committed,
    /// or (a slow turn) the event itself is stored and will be worked even after a crash. Only then may the platform be told "received".
    /// An event handled before ends at once and changes nothing.
    /// </summary>
    /// <exception cref="Domain.Records.StoreUnavailableException">Nothing was kept: do not confirm, let the platform send it again.</exception>
    Task Take(InboundEvent inbound, CancellationToken cancel);

    /// <summary>The same for a platform that does not wait long: a turn that takes longer than this has its event stored instead.</summary>
    /// <inheritdoc cref="Take"/>
    Task TakeWithin(TimeSpan patience, InboundEvent inbound, CancellationToken cancel) => Take(inbound, cancel);
}
