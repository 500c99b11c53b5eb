using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Privacy;

/// <summary>Get a copy of all that is kept of oneself.</summary>
public sealed record CopyMyData : IIntention;

/// <summary>Be forgotten.</summary>
public sealed record EraseMe : IIntention;

/// <summary>Take back one's agreement for a child: the child's data goes (Luật 91/2025, Điều 24).</summary>
public sealed record EraseChild(PersonId Child) : IIntention;

/// <summary>Take back all that need not be agreed to for taking part.</summary>
public sealed record WithdrawConsents : IIntention;

/// <summary>Agree to the wording of today where an older one was agreed to.</summary>
public sealed record RenewConsents : IIntention;

/// <summary>Look at the people of a unit; the look is noted.</summary>
/// <param name="Page">From 0.</param>
public sealed record SeeRoster(OrgUnitId UnitId, int Page = 0) : IIntention;

/// <summary>Write to the one who answers for data.</summary>
public sealed record AskAboutData(string Words) : IIntention;

/// <summary>What somebody asked has been done.</summary>
public sealed record CloseDataRequest(string Id) : IIntention;

/// <summary>A document made for somebody, kept under an id for a few days.</summary>
public sealed record DataCopy(string FileId, string Name, string MediaType, byte[] Content);

/// <param name="Until">From then on the files are gone from the store.</param>
public sealed record DataCopied(IReadOnlyList<DataCopy> Files, string Receipt, DateOnly Until) : IReceipt;

public sealed record ErasureBegun(string Receipt) : IReceipt;

/// <summary>Told to whoever asked when nothing of theirs is left.</summary>
public sealed record Erased(string Receipt) : IReceipt;

public sealed record ChildErasureBegun(string Receipt) : IReceipt;

public sealed record ConsentsWithdrawn(string Receipt) : IReceipt;

public sealed record ConsentsRenewed : IReceipt;

/// <param name="Total">How many there are on all pages.</param>
public sealed record RosterSeen(OrgUnitId UnitId, IReadOnlyList<Person> People, int Page, int Total) : IReceipt;

public sealed record DataQuestionAsked(string Receipt, DateOnly DueOn, bool HasReader) : IReceipt;

/// <summary>Told to those who answer for data.</summary>
public sealed record DataQuestion(DataRequest Request, string Name) : IReceipt;

public sealed record DataQuestionClosed(string Receipt) : IReceipt;

/// <summary>Asked of somebody who has been silent for long; any message of theirs is a yes.</summary>
/// <param name="Until">After that they are forgotten.</param>
public sealed record AreYouThere(DateOnly Until) : IReceipt;

public sealed record NotYourChild : IRefusal;

/// <summary>Makes the documents somebody gets of their own data.</summary>
public interface IDataCopies
{
    ValueTask<IReadOnlyList<DataCopy>> Make(Person person, DecisionContext context, CancellationToken cancel);
}

/// <summary>Looking at what was asked and who looked.</summary>
public interface IPrivacy
{
    ValueTask<IReadOnlyList<DataRequest>> RequestsOf(PersonId person, CancellationToken cancel);

    /// <summary>The last looks at somebody's data, newest first, those at everybody's among them.</summary>
    ValueTask<IReadOnlyList<AccessLook>> LooksAt(PersonId person, CancellationToken cancel);

    /// <summary>What others changed of them, newest first.</summary>
    ValueTask<IReadOnlyList<Auditing.AuditEntry>> ChangesBy(PersonId person, CancellationToken cancel);

    ValueTask<IReadOnlyList<Consent>> ConsentsOf(PersonId person, CancellationToken cancel);

    /// <summary>Children somebody agreed for.</summary>
    ValueTask<IReadOnlyList<Person>> ChildrenOf(PersonId guardian, CancellationToken cancel);

    /// <summary>How many activities are on record under their name.</summary>
    ValueTask<long> CountActivities(PersonId person, CancellationToken cancel);
}
