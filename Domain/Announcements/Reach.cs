using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Announcements;

/// <summary>Somebody whom an announcement would not reach now.</summary>
/// <param name="Why">Short code, as in the ledger: <see cref="Recipients.Reasons"/>, or the platform's (<c>blocked</c>, <c>windowClosed</c>).</param>
/// <param name="Channels">Where they have an address, each once: <c>telegram</c>, <c>zalooa</c>; none = nowhere.</param>
public sealed record Unreached(Person Person, string Why, IReadOnlyList<string> Channels);

/// <summary>Walks the people of a unit as an announcement would, and says of each whether it would reach them.</summary>
public interface IReach
{
    /// <summary>Everybody of the unit and all below it, each once; those who are reached come as null.</summary>
    IAsyncEnumerable<Unreached?> Read(OrgUnitId unit, CancellationToken cancel);
}

/// <summary>Who of a unit, and of all below it, is not reached and why.</summary>
/// <param name="Why">Only those not reached for this reason, by name; null = the reasons with their counts.</param>
/// <param name="Page">From 0.</param>
public sealed record SeeUnreached(OrgUnitId UnitId, string? Why = null, int Page = 0) : IIntention;

/// <summary>How many are not reached for one reason.</summary>
/// <param name="ByChannel">Of them, by where they have an address; somebody on two channels counts on both.</param>
public sealed record UnreachedCount(string Why, int People, IReadOnlyDictionary<string, int> ByChannel);

/// <param name="Reached">Who would get an announcement.</param>
/// <param name="Counts">The reasons, the most frequent first.</param>
/// <param name="MaySeeNames">Whether the one who asks may see any of their names.</param>
/// <param name="Why">The reason that was opened; null = none.</param>
/// <param name="People">Of the reason that was opened, a page.</param>
/// <param name="Named">Of the reason that was opened, all whose names may be seen.</param>
public sealed record UnreachedSeen(
    OrgUnitId UnitId, int Reached, IReadOnlyList<UnreachedCount> Counts, bool MaySeeNames, string? Why, IReadOnlyList<Unreached> People, int Page, int Named) : IReceipt;
