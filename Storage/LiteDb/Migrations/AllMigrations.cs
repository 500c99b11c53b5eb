namespace VolunteerBot.Storage.LiteDb.Migrations;

/// <summary>Every step there has been, in order.</summary>
internal static class AllMigrations
{
    public static readonly IReadOnlyList<Migration> Steps =
    [
        // The first form: a collection for each record type with {_id, v, k, j}, files in _files, steps in _migrations.
        new(1, "initial", _ => { }),
    ];
}
