using System.Globalization;
using Npgsql;
using VolunteerBot.Bot.Hosting;

namespace VolunteerBot.Bot.Stores;

/// <summary>Where everything is kept.</summary>
public abstract record StorageSettings
{
    private const string Provider = "Storage:Provider";
    private const string PathKey = "Storage:LiteDb:Path";
    private const string ConnectionKey = "Storage:Postgres:ConnectionString";
    private const string WaitKey = "Storage:Postgres:WaitAtStartSeconds";
    private const int LongestWait = 3600;

    private StorageSettings()
    {
    }

    /// <summary>One file on this machine.</summary>
    /// <param name="Path"><c>Storage:LiteDb:Path</c>, absolute; relative to the working folder in the setting. Default <c>data/volunteerbot.db</c>.</param>
    public sealed record LiteDb(string Path) : StorageSettings;

    /// <summary>A database that several hosts share.</summary>
    /// <param name="ConnectionString"><c>Storage:Postgres:ConnectionString</c>; a secret.</param>
    /// <param name="WaitAtStart"><c>Storage:Postgres:WaitAtStartSeconds</c>: how long a start waits for a database that is away. Default 60 s.</param>
    public sealed record Postgres(string ConnectionString, TimeSpan WaitAtStart) : StorageSettings
    {
        /// <summary>Without the connection string.</summary>
        public override string ToString() => nameof(Postgres);
    }

    /// <exception cref="SettingsException">A key of <c>Storage</c> has a value that is not allowed.</exception>
    public static StorageSettings Of(IConfiguration configuration) => (configuration[Provider] is { Length: > 0 } said ? said : "LiteDb").ToUpperInvariant() switch
    {
        "LITEDB" => LiteDbOf(configuration),
        "POSTGRES" => PostgresOf(configuration),
        _ => throw new SettingsException($"'{Provider}' is '{configuration[Provider]}'; allowed: LiteDb, Postgres."),
    };

    /// <inheritdoc cref="Of"/>
    public static LiteDb LiteDbOf(IConfiguration configuration)
    {
        var path = configuration[PathKey] is { Length: > 0 } said ? said : "data/volunteerbot.db";
        if (!path.EndsWith(".db", StringComparison.Ordinal) || path.Contains('\0'))
            throw new SettingsException($"'{PathKey}' is '{path}'; it must be a file name ending in .db.");
        return new LiteDb(System.IO.Path.GetFullPath(path));
    }

    /// <inheritdoc cref="Of"/>
    public static Postgres PostgresOf(IConfiguration configuration)
    {
        if (configuration[ConnectionKey] is not { Length: > 0 } connection)
            throw new SettingsException($"'{ConnectionKey}' is missing; with '{Provider}' Postgres it must say where the database is: Host=…;Database=…;Username=…;Password=….");
        if (Fault(connection) is { } fault)
            throw new SettingsException($"'{ConnectionKey}' {fault}; it looks like Host=…;Database=…;Username=…;Password=….");
        var said = configuration[WaitKey] is { Length: > 0 } wait ? wait : "60";
        if (!int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > LongestWait)
            throw new SettingsException($"'{WaitKey}' is '{said}'; it must be a number of seconds from 0 to {LongestWait}.");
        return new Postgres(connection, TimeSpan.FromSeconds(seconds));
    }

    /// <summary>What is wrong with a connection string; never with a part of it, for a password may stand anywhere in it.</summary>
    private static string? Fault(string connection)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            return (parts.Host, parts.Database, parts.Pooling, parts.MaxPoolSize) switch
            {
                (null or "", _, _, _) => "names no Host",
                (_, null or "", _, _) => "names no Database",
                (_, _, false, _) => "turns Pooling off, which the store needs",
                (_, _, _, < 4) => "has a Maximum Pool Size below 4",
                _ => null,
            };
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException)
        {
            return "is not a connection string";
        }
    }
}
