using VolunteerBot.Storage.Postgres.Schema;

namespace VolunteerBot.Storage.Postgres;

/// <summary>How the store in PostgreSQL is reached and run.</summary>
public sealed class PostgresStoreOptions
{
    /// <summary>As Npgsql takes it, with the name of the database. Without <c>Maximum Pool Size</c> it has at most <see cref="UsualConnections"/> connections.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Schema steps that are not the store's own, such as another library's tables.</summary>
    public IReadOnlyList<PostgresStep> ExtraSteps { get; init; } = [];

    /// <summary>Whether a database may be opened into which a move has begun and not ended (see <see cref="Moving.StoreMove"/>).</summary>
    public bool MayBeHalfMoved { get; init; }

    /// <summary>Three hosts with so many each fit into a server as it is delivered (100).</summary>
    public const int UsualConnections = 30;
}
