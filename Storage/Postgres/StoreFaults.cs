using System.Net.Sockets;
using Npgsql;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Postgres;

/// <summary>What the server's refusals mean, and how they are told: without a connection string and without anything that is stored.</summary>
internal static class StoreFaults
{
    /// <summary>Raised by our own function when a record is not at the version expected.</summary>
    public const string NotAsExpected = "VB409";

    /// <summary>Raised by our own function when a record was written by a release that knows other fields.</summary>
    public const string OtherShape = "VB410";

    public static bool IsConflict(PostgresException e) => e.SqlState is NotAsExpected or PostgresErrorCodes.UniqueViolation;

    /// <summary>The transaction stood in another's way and was rolled back: running it again may do.</summary>
    public static bool IsCollision(PostgresException e) => e.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    /// <summary>Whether the driver, the network or the server failed, as opposed to our own program.</summary>
    public static bool IsFault(Exception e) => e is NpgsqlException or SocketException or IOException or TimeoutException or ObjectDisposedException;

    public static StoreUnavailableException Unavailable(Exception e) => new(e switch
    {
        PostgresException refused => $"PostgreSQL refused ({refused.SqlState}): {Reason(refused)}",
        ObjectDisposedException => "The store is closed.",
        _ when IsTimeout(e) => "PostgreSQL did not answer in time.",
        _ => "PostgreSQL cannot be reached: " + Innermost(e).Message,
    }, e);

    /// <summary>The server's own words where they are about the server; those about a statement might carry what was to be stored.</summary>
    private static string Reason(PostgresException e) => e.SqlState[..2] switch
    {
        "08" or "0A" or "25" or "28" or "3D" or "3F" or "40" or "42" or "53" or "55" or "57" or "58" => e.MessageText,
        _ => "an unexpected answer to a statement.",
    };

    private static bool IsTimeout(Exception? e) => e is not null && (e is TimeoutException || IsTimeout(e.InnerException));

    private static Exception Innermost(Exception e) => e.InnerException is { } inner ? Innermost(inner) : e;
}

/// <summary>The database cannot be used by this program as it is; the message says why and what to do. Waiting does not mend it.</summary>
public sealed class SchemaException(string message, Exception? inner = null) : Exception(message, inner);
