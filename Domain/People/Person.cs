using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.People;

[JsonConverter(typeof(TypedIdConverter<PersonId>))]
public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    public static PersonId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>Somebody the bot knows by name. No identity number, belief, health or home address is ever kept (domain reference 4.4).</summary>
public sealed record Person
{
    public required PersonId Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Where they can be written to, as <c>channel/account/chat</c>; the one to try first stands first.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The unit they usually act for; activities they register are credited to it unless they say otherwise.</summary>
    public OrgUnitId? HomeUnit { get; init; }

    public IReadOnlyList<RoleAssignment> Roles { get; init; } = [];

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>National digits, <c>0912345678</c>; only of those who shared it, or whose office gave it.</summary>
    public string? Phone { get; init; }

    /// <summary>Whether a platform vouched that the number is theirs.</summary>
    public bool IsPhoneVouched { get; init; }

    public int? BirthYear { get; init; }

    /// <summary>Hours in which they want to hear nothing but answers; null = the usual ones.</summary>
    public QuietTime? Quiet { get; init; }

    /// <summary>Codes of kinds of activity they want to hear of; none = all.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Codes of <see cref="People.Skills"/>.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Posts as a cadre, oldest first.</summary>
    public IReadOnlyList<CadrePost> Posts { get; init; } = [];

    /// <summary>What they have agreed to and not taken back; the proofs are records of their own.</summary>
    public IReadOnlyList<ConsentPurpose> Consents { get; init; } = [];

    /// <summary>Which wording they agreed to, where it was not the first.</summary>
    public IReadOnlyDictionary<ConsentPurpose, string>? ConsentVersions { get; init; }

    /// <summary>Who agreed for somebody under sixteen.</summary>
    public GuardianAgreement? Guardian { get; init; }

    /// <summary>Since when they want no alerts; deadlines of their own and answers still come.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>The stop came from blocking the bot, and goes with unblocking it.</summary>
    public bool? StoppedByBlocking { get; init; }

    /// <summary>When they joined by themselves; null for those who only registered something, or came with an import.</summary>
    public DateTimeOffset? JoinedAt { get; init; }

    /// <summary>When they were asked whether they still want to take part, having been silent for long.</summary>
    public DateTimeOffset? AskedWhetherThereAt { get; init; }

    /// <summary>The person this one turned out to be; nothing else is then left of it.</summary>
    public PersonId? MergedInto { get; init; }

    public IEnumerable<RoleAssignment> RolesOn(DateOnly day) => Roles.Where(r => r.HoldsOn(day));

    /// <summary>Whether they agreed, and to the wording of today.</summary>
    public bool Agrees(ConsentPurpose purpose) => Consents.Contains(purpose) && VersionAgreed(purpose) == ConsentTexts.VersionOf(purpose);

    /// <summary>What they agreed to in another wording than that of today: they have to be asked again.</summary>
    public IReadOnlyList<ConsentPurpose> OutdatedConsents() => [.. Consents.Where(c => VersionAgreed(c) != ConsentTexts.VersionOf(c))];

    private string VersionAgreed(ConsentPurpose purpose) => ConsentVersions?.GetValueOrDefault(purpose) ?? ConsentTexts.First;

    /// <summary>Until when bulk mail has to wait for their sake; null = it may go.</summary>
    public DateTimeOffset? QuietUntil(DateTimeOffset now, bool isAlert)
    {
        var own = Quiet?.EndAfter(now);
        var childs = isAlert && BirthYear is { } year && Ages.IsChild(year, isSixteen: false, Time.VietnamTime.DateOf(now)) ? QuietTime.OfChildren.EndAfter(now) : null;
        return own > childs || childs is null ? own : childs;
    }

    /// <summary>Whether alerts may be sent: agreed to, not stopped, and somewhere to send them.</summary>
    [JsonIgnore]
    public bool TakesAlerts => StoppedAt is null && Addresses.Count > 0 && Agrees(ConsentPurpose.Alerts);
}

/// <summary>From and to on the clock in Vietnam; may reach over midnight.</summary>
public sealed record QuietTime(TimeOnly From, TimeOnly To)
{
    /// <summary>No alerts to children in the evening (domain reference 4.5).</summary>
    public static readonly QuietTime OfChildren = new(new TimeOnly(20, 0), new TimeOnly(6, 30));

    /// <summary>When it ends, if it is quiet now.</summary>
    public DateTimeOffset? EndAfter(DateTimeOffset now)
    {
        var local = Time.VietnamTime.ToLocal(now);
        var clock = TimeOnly.FromDateTime(local);
        if (From == To || (From < To ? clock < From || clock >= To : clock < From && clock >= To))
            return null;
        var day = From > To && clock >= From ? local.Date.AddDays(1) : local.Date;
        return Time.VietnamTime.ToInstant(day + To.ToTimeSpan());
    }
}

/// <summary>Who agreed that a child takes part, and when.</summary>
public sealed record GuardianAgreement(PersonId By, DateTimeOffset At, string TextVersion);

/// <summary>Looking people up.</summary>
public interface IPeople
{
    ValueTask<Stored<Person>?> Find(PersonId id, CancellationToken cancel);

    ValueTask<Person?> AtAddress(string address, CancellationToken cancel);

    /// <summary>Those who hold one of the roles in exactly this unit today.</summary>
    ValueTask<IReadOnlyList<Person>> Holding(OrgUnitId unit, IReadOnlyCollection<Role> roles, CancellationToken cancel);

    /// <summary>What <see cref="Holding"/> gives for each of many units, in one question.</summary>
    ValueTask<ILookup<OrgUnitId, Person>> HoldingEach(IReadOnlyCollection<OrgUnitId> units, IReadOnlyCollection<Role> roles, CancellationToken cancel);

    /// <summary>Of these units, those in which somebody leads today, with the leading roles that are held there.</summary>
    ValueTask<ILookup<OrgUnitId, Role>> LeadingIn(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel);
}
