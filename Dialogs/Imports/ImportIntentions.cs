using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Look a file through that was sent in a chat; it is kept until they say what to do with it.</summary>
public sealed record LookThroughSheet(IncomingSheet Sheet) : IIntention;

/// <summary>Look a kept file through as a list of a kind, since its headings left it open.</summary>
public sealed record ReadSheetAs(string Draft, ImportKind Kind) : IIntention;

public sealed record ApplySheet(string Draft) : IIntention;

public sealed record DropSheet(string Draft) : IIntention;

/// <summary>What a kept file would bring. <paramref name="Draft"/> is null when there is nothing to tap for.</summary>
public sealed record SheetLookedThrough(ImportReport Report, string? Draft) : IReceipt;

/// <summary>The headings fit several kinds, or none well: which is it?</summary>
public sealed record SheetKindOpen(string Draft) : IReceipt;

public sealed record SheetApplied(ImportReport Report) : IReceipt;

/// <summary>A long list: it is being written, and whoever sent it hears when it is whole.</summary>
public sealed record SheetBegun(ImportReport Report) : IReceipt;

/// <summary>What others wrote meanwhile keeps the rest of a long list from being written.</summary>
public sealed record SheetStopped(ImportReport Report) : IReceipt;

public sealed record SheetDropped : IReceipt;

/// <summary>A file was not taken, and why.</summary>
public sealed record SheetNotTaken(Say Reason) : IReceipt;

/// <summary>What was tapped can no longer be done, and why.</summary>
public sealed record SheetRefused(Say Reason) : IRefusal;
