namespace VolunteerBot.Domain.Access;

/// <summary>What somebody may see or do with a unit and what belongs to it. Who may is said in <see cref="AccessTable"/>, nowhere else.</summary>
public enum Deed
{
    /// <summary>Who holds which leading role there.</summary>
    SeeLeaders,

    /// <summary>The names of its volunteers; every look is noted.</summary>
    SeeRoster,

    /// <summary>How many and how much, without names.</summary>
    SeeFigures,

    /// <summary>Change or call off its activities, and report their results.</summary>
    ManageActivities,

    VerifyResults,

    RaiseNeeds,

    /// <summary>Write to its people.</summary>
    Announce,

    /// <summary>Make links by which volunteers join it.</summary>
    InviteVolunteers,

    /// <summary>Link a group chat to it.</summary>
    LinkGroups,

    /// <summary>Confirm, give and take back the roles of teams and cells.</summary>
    GrantTeamRoles,

    /// <summary>Confirm, give and take back the roles of commune cadres.</summary>
    GrantCadreRoles,

    /// <summary>Give and take back the roles of the province.</summary>
    GrantProvincialRoles,

    /// <summary>Give and take back the roles that look after the system itself.</summary>
    GrantSystemRoles,

    /// <summary>Let somebody else act in one's own role for a while.</summary>
    DelegateOwnRole,

    /// <summary>Found a unit below it.</summary>
    AddUnits,

    /// <summary>Rename, move, merge, split or end it: decided by the unit above (charter, domain reference 2.1).</summary>
    ReorganiseUnits,

    SubmitReports,

    SignReports,

    IssueDocuments,

    /// <summary>Issue and revoke certificates of what people did in it.</summary>
    IssueCertificates,

    SubmitStateReports,

    /// <summary>Bring in and take out lists of units and people.</summary>
    ImportAndExport,

    /// <summary>Handle what people ask about their data, and incidents.</summary>
    HandleDataRequests,

    SeeAudit,

    ChangeSettings,
}
