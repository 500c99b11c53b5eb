using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

/// <summary>A group chat that belongs to a unit: what is registered there is the unit's, and who joins from there joins the unit.</summary>
/// <param name="Address">The chat, as <c>channel/account/chat</c>.</param>
public sealed record GroupLink(string Address, OrgUnitId UnitId, PersonId By, DateTimeOffset At);
