using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.Announcements;

/// <summary>Announce something, or change what has not been sent yet.</summary>
/// <param name="Expected">How many it was said to reach.</param>
/// <param name="Warned">The like announcement of somebody else that was shown; null = none was.</param>
public sealed record Announce(AnnouncementId? Id, AnnouncementDraft Draft, OrgUnitId UnitId, int Expected, AnnouncementId? Warned) : IIntention
{
    public AnnouncementId? CorrectionOf { get; init; }

    /// <summary>The material it brings.</summary>
    public Materials.MaterialId? Material { get; init; }
}

public sealed record ApproveAnnouncement(AnnouncementId Id, bool Approves) : IIntention;

/// <summary>Take it back before it is sent, or stop it while it is.</summary>
public sealed record StopAnnouncement(AnnouncementId Id) : IIntention;

public sealed record PauseAnnouncement(AnnouncementId Id, bool Resume) : IIntention;

/// <summary>Do not wait for the hour it was planned for.</summary>
public sealed record SendNow(AnnouncementId Id) : IIntention;

/// <summary>Try those again who could not be reached.</summary>
public sealed record RetryFailed(AnnouncementId Id) : IIntention;

/// <param name="Like">What somebody else announced just before, found only now.</param>
public sealed record Announced(Announcement Announcement, Announcement? Like, string? LikeBy) : IReceipt
{
    /// <summary>How many were asked to approve it.</summary>
    public int Asked { get; init; }
}

/// <summary>Told to those who can approve it.</summary>
public sealed record AnnouncementToApprove(Announcement Announcement, string By) : IReceipt;

public sealed record AnnouncementApproved(Announcement Announcement, string By) : IReceipt;

public sealed record AnnouncementRefused(Announcement Announcement, string By) : IReceipt;

public sealed record AnnouncementStopped(Announcement Announcement) : IReceipt;

public sealed record AnnouncementPaused(Announcement Announcement) : IReceipt;

public sealed record AnnouncementResumed(Announcement Announcement) : IReceipt;

public sealed record RetryBegun(Announcement Announcement) : IReceipt;

/// <summary>Told to the one who announced the like of it a little earlier.</summary>
public sealed record LikeAnnounced(Announcement Theirs, Announcement Mine, string By) : IAlert;

/// <summary>It is sent already, or stopped.</summary>
public sealed record TooLateForThat : IRefusal;

/// <summary>Nobody approves their own.</summary>
public sealed record OwnAnnouncement : IRefusal;

/// <summary>There is nobody to send it to.</summary>
public sealed record NobodyToReach : IRefusal;

/// <summary>An urgent one says why.</summary>
public sealed record ReasonNeeded : IRefusal;
