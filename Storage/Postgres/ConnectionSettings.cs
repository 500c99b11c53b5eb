using Npgsql;

namespace VolunteerBot.Storage.Postgres;

/// <summary>What the store sets on its connections where the connection string does not say otherwise.</summary>
internal static class ConnectionSettings
{
    /// <summary>
    /// A host that dies loses its holds at once when its machine still answers, and within some ten seconds when that is gone too. Just-in-time
    /// compilation costs more than our short statements take. Each shape of a range is a statement of its own (<see cref="Tables.Ends"/>),
    /// so one plan does for all values: left to itself the server plans most of them anew each time, which takes longer than they do. A
    /// plan made while a table is small stays for a while when it has grown, so none may read a whole table that has an index for it.
    /// </summary>
    private const string OfSession =
        "-c idle_in_transaction_session_timeout=10s -c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 "
        + "-c client_connection_check_interval=5s -c default_transaction_isolation=read\\ committed -c jit=off -c plan_cache_mode=force_generic_plan -c enable_seqscan=off ";

    private const int StatementsKeptPrepared = 200;

    /// <exception cref="ArgumentException">It is not a connection string, or its pool is too small.</exception>
    public static NpgsqlConnectionStringBuilder Complete(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!IsGiven("Maximum Pool Size"))
            settings.MaxPoolSize = PostgresStoreOptions.UsualConnections;
        if (settings.MaxPoolSize < 4 || !settings.Pooling)
            throw new ArgumentException("The connection string must leave pooling on, with a 'Maximum Pool Size' of at least 4.");
        if (!IsGiven("Max Auto Prepare"))
            settings.MaxAutoPrepare = StatementsKeptPrepared;
        if (!IsGiven("Auto Prepare Min Usages"))
            settings.AutoPrepareMinUsages = 2;
        if (!IsGiven("Application Name"))
            settings.ApplicationName = "VolunteerBot";
        if (!IsGiven("TCP Keepalive") && !IsSocketFile(settings.Host))
            (settings.TcpKeepAlive, settings.TcpKeepAliveTime, settings.TcpKeepAliveInterval) = (true, 5, 2);
        // Nothing of a session outlives its transaction, so there is nothing to reset.
        settings.NoResetOnClose = true;
        settings.Options = OfSession + settings.Options;
        return settings;

        // ContainsKey says of every setting that there is such a one, given or not.
        bool IsGiven(string name) => settings.ShouldSerialize(name);
    }

    /// <summary>A server on the same machine, reached by a file; there is nothing to keep alive, and the system refuses to try.</summary>
    private static bool IsSocketFile(string? host) => host?.Split(',').Any(h => h.TrimStart() is ['/' or '@', ..]) == true;
}
