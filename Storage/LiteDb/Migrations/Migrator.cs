using LiteDB;

namespace VolunteerBot.Storage.LiteDb.Migrations;

/// <summary>
/// Brings a file to the form this program writes: the steps it has not had, in order, each noted in <c>_migrations</c>
/// as <c>{_id: number, name, at}</c> in the same transaction.
/// </summary>
internal static class Migrator
{
    public const string Journal = "_migrations";

    /// <exception cref="NewerStoreException">The file had steps that this program does not know.</exception>
    public static void Run(LiteDatabase database, TimeProvider clock, string name, IReadOnlyList<Migration>? steps = null)
    {
        steps ??= AllMigrations.Steps;
        var journal = database.GetCollection(Journal);
        var done = journal.FindAll().Select(d => d["_id"].AsInt32).ToHashSet();
        if (done.Count > 0 && done.Max() > steps.Count)
            throw new NewerStoreException(name, done.Max(), steps.Count);
        foreach (var step in steps.Where(s => !done.Contains(s.Number)))
        {
            step.Apply(database);
            journal.Insert(new BsonDocument { ["_id"] = step.Number, ["name"] = step.Name, ["at"] = clock.GetUtcNow().UtcDateTime });
        }
    }
}
