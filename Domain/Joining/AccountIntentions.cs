using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

/// <summary>No more alerts, on any channel. Deadlines of one's own, and answers, still come.</summary>
public sealed record StopAlerts : IIntention;

/// <summary>Ask for a code to write from another address as the same person.</summary>
public sealed record MakeAddressCode : IIntention;

/// <summary>Enter a code.</summary>
public sealed record UseCode(CodePurpose Purpose, string Code) : IIntention;

/// <summary>A contact card came.</summary>
/// <param name="Phone">National digits; null when they are no Vietnamese number.</param>
/// <param name="IsOwn">The platform vouches that it is the sender's own.</param>
/// <param name="IsTyped">The sender typed it: kept as their word, and opens nothing.</param>
public sealed record ShareContact(string? Phone, bool IsOwn, bool IsTyped = false) : IIntention;

public sealed record LinkGroup(OrgUnitId UnitId) : IIntention;

public sealed record UnlinkGroup : IIntention;

/// <summary>Change what one says of oneself; what is null stays as it is.</summary>
public sealed record ChangeProfile : IIntention
{
    public string? Name { get; init; }

    public IReadOnlyList<string>? Topics { get; init; }

    public IReadOnlyList<string>? Skills { get; init; }

    public QuietTime? Quiet { get; init; }

    /// <summary>Back to the usual quiet hours.</summary>
    public bool UsualQuiet { get; init; }

    public bool ForgetPhone { get; init; }
}

/// <summary>Note a post that one holds; a former one in the same unit ends with it.</summary>
public sealed record AddPost(CadrePost Post) : IIntention;

/// <summary>Agree to something, or take it back.</summary>
public sealed record ChangeConsent(ConsentPurpose Purpose, bool Agrees) : IIntention;

public sealed record AddressCodeMade(string Code, TimeSpan Lasts) : IReceipt;

/// <summary>From now on both addresses are one person.</summary>
public sealed record AddressJoined(string Name, IReadOnlyList<string> Channels) : IReceipt;

public sealed record CodeWrong(int TriesLeft) : IReceipt;

/// <summary>The shared number is on record for somebody; the code lets only the sender say "that is me".</summary>
public sealed record PhoneFound(string Name, OrgUnitId? UnitId, string Code) : IReceipt;

public sealed record PhoneKept : IReceipt;

public sealed record PhoneNotNeeded : IReceipt;

public sealed record SystemClaimed : IReceipt;

public sealed record GroupLinked(OrgUnitId UnitId) : IReceipt;

public sealed record GroupUnlinked(OrgUnitId UnitId) : IReceipt;

public sealed record ProfileChanged(Person Person) : IReceipt;

public sealed record AlertsStopped : IReceipt;

public sealed record ConsentChanged(ConsentPurpose Purpose, bool Agrees) : IReceipt;

/// <summary>Too many wrong codes; they wait until then.</summary>
public sealed record GuessingLocked(DateTimeOffset Until) : IRefusal;

public sealed record SameAccount : IRefusal;

public sealed record NotJoined : IRefusal;

/// <summary>A card of somebody else proves nothing.</summary>
public sealed record NotYourNumber : IRefusal;

public sealed record NumberUnreadable : IRefusal;

/// <summary>The number is on record for somebody who already writes from this platform: only a code from there joins.</summary>
public sealed record PhoneHeldElsewhere : IRefusal;

/// <summary>There is an administrator already.</summary>
public sealed record AlreadyClaimed : IRefusal;

public sealed record NotInAGroup : IRefusal;

/// <summary>Taking part cannot be taken back alone: that is erasing.</summary>
public sealed record NeededToTakePart : IRefusal;
