using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Announcements;

[JsonConverter(typeof(TypedIdConverter<AnnouncementId>))]
public readonly record struct AnnouncementId(Guid Value) : ITypedId<AnnouncementId>
{
    public static AnnouncementId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>How much it may disturb (domain reference 6.5).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlertUrgency>))]
public enum AlertUrgency
{
    Normal,

    /// <summary>Not counted against anybody's weekly allowance; the reason is kept.</summary>
    Important,

    /// <summary>Also in quiet hours; always approved by a second person.</summary>
    Emergency,
}

[JsonConverter(typeof(JsonStringEnumConverter<AnnouncementKind>))]
public enum AnnouncementKind
{
    /// <summary>What a cadre announces.</summary>
    Alert,

    /// <summary>Put right what was announced, to exactly those who got it.</summary>
    Correction,

    /// <summary>An activity was changed or cancelled: to everybody on its list, ahead of all other mail to many.</summary>
    Change,

    /// <summary>To those on the list of an activity before it begins.</summary>
    Reminder,

    /// <summary>A document to be read and acknowledged.</summary>
    Material,

    /// <summary>A place is free: to those who fit it best, a wave at a time.</summary>
    Replacement,
}

[JsonConverter(typeof(JsonStringEnumConverter<AnnouncementState>))]
public enum AnnouncementState
{
    AwaitingApproval,

    /// <summary>Waits for <see cref="Announcement.DueAt"/>.</summary>
    Scheduled,

    /// <summary>Recipients are being chosen and written to.</summary>
    Sending,

    Paused,

    /// <summary>Stopped while it was sent: nobody else gets it.</summary>
    Stopped,

    Done,

    /// <summary>Taken back before anybody got it, or not approved.</summary>
    Withdrawn,
}

[JsonConverter(typeof(JsonStringEnumConverter<Repetition>))]
public enum Repetition
{
    Once,
    Daily,
    Weekly,
}

/// <summary>Who is to get it. All conditions hold together; a person gets it once, whatever they are in.</summary>
public sealed record Audience
{
    /// <summary>People of these units and all below them.</summary>
    public IReadOnlyList<OrgUnitId> Units { get; init; } = [];

    /// <summary>But nobody of these and all below them.</summary>
    public IReadOnlyList<OrgUnitId> Without { get; init; } = [];

    /// <summary>Only those who hold one of these roles today; none = everybody.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Only those who follow this kind of activity (or all kinds).</summary>
    public string? Topic { get; init; }

    public string? Skill { get; init; }

    /// <summary>Only those who were on the list of this activity: "those who came last time".</summary>
    public ActivityId? CameTo { get; init; }

    /// <summary>Those on the list of this activity, whatever their unit, and nobody else.</summary>
    public ActivityId? OnListOf { get; init; }

    /// <summary>Of the list only those of this shift.</summary>
    public int? Shift { get; init; }

    /// <summary>Instead of those on the list those who said "later".</summary>
    public bool SaidLater { get; init; }

    /// <summary>Those who got this announcement, and nobody else.</summary>
    public AnnouncementId? RecipientsOf { get; init; }

    /// <summary>Of the recipients only those who have not answered.</summary>
    public bool OnlyUnanswered { get; init; }

    /// <summary>But nobody who has said that they read this material.</summary>
    public Materials.MaterialId? NotHavingRead { get; init; }

    /// <summary>But nobody who has answered the call of this activity.</summary>
    public ActivityId? NotAnswering { get; init; }
}

/// <summary>A stored file that goes with a message.</summary>
/// <param name="Name">What it is called on the reader's device: <c>ke-hoach.pdf</c>.</param>
public sealed record AttachedDocument(string FileId, string Name);

/// <summary>What is announced, to whom and when.</summary>
/// <param name="Picture">Id of a stored picture.</param>
/// <param name="About">The activity people can answer for by a tap.</param>
/// <param name="UrgentBecause">Why it may disturb; null for a normal one.</param>
/// <param name="SendAt">Null = at once.</param>
public sealed record AnnouncementDraft(
    string Text, string? Picture, Audience Audience, ActivityId? About, AlertUrgency Urgency, string? UrgentBecause, DateTimeOffset? SendAt, Repetition Repeat)
{
    public const int MostDocuments = 3;

    /// <summary>At most <see cref="MostDocuments"/>.</summary>
    public IReadOnlyList<AttachedDocument> Documents { get; init; } = [];

    /// <summary>A short mark of all of it.</summary>
    public string Mark() => Fingerprints.Of(string.Join('\n', Text, Picture, About, Urgency, UrgentBecause, SendAt?.ToString("O"), Repeat,
        string.Join(',', Audience.Units), string.Join(',', Audience.Without), string.Join(',', Audience.Roles), Audience.Topic, Audience.Skill,
        Audience.CameTo, Audience.OnListOf, Audience.RecipientsOf, Audience.OnlyUnanswered, Audience.NotAnswering, Audience.NotHavingRead,
        string.Join(',', Documents.Select(d => d.FileId))));
}

/// <summary>One announcement, from its wording to the last recipient. Who got what stands in the ledger of its runs.</summary>
public sealed record Announcement
{
    public required AnnouncementId Id { get; init; }

    public required AnnouncementKind Kind { get; init; }

    public required AnnouncementDraft Draft { get; init; }

    /// <summary>In whose name it is sent.</summary>
    public required OrgUnitId UnitId { get; init; }

    public required PersonId AuthorId { get; init; }

    /// <summary>Where the author follows how it goes; null = nowhere.</summary>
    public string? FollowedAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required AnnouncementState State { get; init; }

    /// <summary>How many it would reach when it was last counted.</summary>
    public int Expected { get; init; }

    public PersonId? ApprovedBy { get; init; }

    /// <summary>When the next run begins; null = none is to begin.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How many runs have begun.</summary>
    public int Runs { get; init; }

    /// <summary>How often those who could not be reached are tried anew.</summary>
    public int Retries { get; init; }

    public AnnouncementId? CorrectionOf { get; init; }

    /// <summary>The material it brings.</summary>
    public string? MaterialId { get; init; }

    [JsonIgnore]
    public bool IsOpen => State is AnnouncementState.AwaitingApproval or AnnouncementState.Scheduled;

    public string RunId(int no) => $"{Id}-{no}";

    /// <summary>After a run has begun: when the next one is due.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset due) => Draft.Repeat switch
    {
        Repetition.Daily => due.AddDays(1),
        Repetition.Weekly => due.AddDays(7),
        _ => null,
    };
}
