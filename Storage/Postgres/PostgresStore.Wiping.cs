using System.Diagnostics.CodeAnalysis;
using Npgsql;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Postgres;

public sealed partial class PostgresStore : IWiping
{
    /// <summary>
    /// Vacuums our tables, so that no row that was deleted can be read by any statement. Its bytes may stand in a free place of a table's
    /// file until something else is written there, and in the write-ahead log until that is recycled: see docs/privacy.md.
    /// </summary>
    [SuppressMessage("Security", "CA2100", Justification = "The names are those of our own tables.")]
    public async Task Wipe(CancellationToken cancel)
    {
        await Ready(cancel).ConfigureAwait(false);
        string[] tables = [.. _tables.All.SelectMany(t => t.ManyKeys.Select(k => k.Name).Prepend(t.Name)), "_files"];
        foreach (var table in tables)
        {
            await _connections.Repeatable(async connection =>
            {
                using var vacuum = new NpgsqlCommand("VACUUM " + table, connection) { CommandTimeout = 0 };
                return await vacuum.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
            }, cancel).ConfigureAwait(false);
        }
    }
}
