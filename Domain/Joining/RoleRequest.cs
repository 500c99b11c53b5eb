using System.Text.Json.Serialization;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

[JsonConverter(typeof(TypedIdConverter<RoleRequestId>))]
public readonly record struct RoleRequestId(Guid Value) : ITypedId<RoleRequestId>
{
    public static RoleRequestId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

[JsonConverter(typeof(JsonStringEnumConverter<RequestState>))]
public enum RequestState
{
    Waiting,
    Confirmed,
    Refused,

    /// <summary>Nobody decided in time, or it was taken back.</summary>
    Expired,
}

/// <summary>A role somebody says they hold; it counts once the unit above has confirmed it.</summary>
public sealed record RoleRequest
{
    public required RoleRequestId Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required Role Role { get; init; }

    public required OrgUnitId UnitId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who hands the role over; theirs ends when this one is confirmed.</summary>
    public PersonId? Replaces { get; init; }

    public RequestState State { get; init; }

    public PersonId? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>When those who can confirm hear of it again; null = they have.</summary>
    public DateTimeOffset? NudgeAt { get; init; }

    /// <summary>After this it is closed undecided.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The instant at which a sweep must look at it; null when it is decided.</summary>
    [JsonIgnore]
    public DateTimeOffset? DueAt => State == RequestState.Waiting ? NudgeAt ?? ExpiresAt : null;
}

/// <summary>Asking for roles, and who may say yes.</summary>
public static class RoleRequests
{
    /// <summary>Nobody confirmed for so long: those who can are told again.</summary>
    public static readonly TimeSpan NudgeAfter = TimeSpan.FromDays(1);

    public static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    /// <summary>At most so many are told of one request.</summary>
    private const int MostTold = 3;

    public static RoleRequest New(PersonId person, Role role, OrgUnitId unit, DecisionContext context, PersonId? replaces = null) => new()
    {
        Id = RoleRequestId.Of(context.Ids.Next()), PersonId = person, Role = role, UnitId = unit, At = context.Now, Replaces = replaces,
        NudgeAt = context.Now + NudgeAfter, ExpiresAt = context.Now + Lasts,
    };

    public static Change Ask(PersonId person, Role role, OrgUnitId unit, DecisionContext context) =>
        JoiningRecords.Requests.Put(New(person, role, unit, context), expectedVersion: 0);

    /// <summary>Whether somebody may decide it: the unit above for a leading role, the unit itself for a child who joins as a volunteer.</summary>
    public static bool MayDecide(Person person, RoleRequest request, OrgTree units, DateOnly today)
    {
        if (person.Id == request.PersonId)
            return false;
        var deed = Permissions.Granting(request.Role);
        return Permissions.May(person, deed, request.UnitId, units, today);
    }

    /// <summary>
    /// Those who are told: of the nearest unit, going up, in which somebody can decide it; at last those who look after the system.
    /// </summary>
    /// <param name="skip">So many units that have somebody are passed over: a nudge also tells the next unit up.</param>
    public static async ValueTask<IReadOnlyList<Person>> Deciders(
        RoleRequest request, OrgTree units, IPeople people, DateOnly today, CancellationToken cancel, int skip = 0)
    {
        var roles = Permissions.RolesWith(Permissions.Granting(request.Role));
        foreach (var level in units.Above(request.UnitId).Prepend(request.UnitId).Append(OrgUnitId.Everything))
        {
            var holders = (await people.Holding(level, roles, cancel)).Where(p => MayDecide(p, request, units, today)).ToList();
            if (holders.Count > 0 && skip-- <= 0)
                return [.. holders.Take(MostTold)];
        }
        return [];
    }
}
