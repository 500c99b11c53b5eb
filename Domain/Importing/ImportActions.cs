namespace VolunteerBot.Domain.Importing;

/// <summary>What an import does to a record, as the audit calls it.</summary>
public static class ImportActions
{
    public static string Person(bool isNew) => isNew ? "person.imported" : "person.importChanged";

    public static string Unit(bool isNew) => isNew ? "unit.imported" : "unit.importChanged";

    public static string Activity(bool isNew) => isNew ? "activity.imported" : "activity.importChanged";
}
