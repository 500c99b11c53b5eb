namespace VolunteerBot.Domain.Auditing;

/// <summary>Names of actions that are used outside of the decision they belong to.</summary>
public static class AuditActions
{
    public const string PersonChanged = "person.changed";

    /// <summary>What others did that the person it was done to is told of by name.</summary>
    public static readonly IReadOnlyCollection<string> Told = ["role.confirmed", "role.refused", "role.revoked", "role.delegated", "guardian.agreed"];
}
