using Npgsql;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Postgres;

/// <summary>What a connection is wanted for.</summary>
internal enum Purpose
{
    /// <summary>One round trip or a few.</summary>
    Work,

    /// <summary>Kept while a turn is decided. What it reads meanwhile takes <see cref="Work"/> connections, so these never take them all.</summary>
    Hold,
}

/// <summary>
/// The connections of one store: at most as many as the pool has, half of them for holds. Who has to wait does so here, in order and
/// without a limit of time, instead of being turned away by the pool.
/// </summary>
internal sealed class Connections : IAsyncDisposable
{
    /// <summary>The server dropped a hold that did nothing.</summary>
    private const string IdleInTransaction = "25P03";

    private readonly NpgsqlDataSource _source;
    private readonly SemaphoreSlim _work;
    private readonly SemaphoreSlim _holds;

    /// <exception cref="ArgumentException">It is not a connection string, or its pool is too small.</exception>
    public Connections(string connectionString)
    {
        var settings = ConnectionSettings.Complete(connectionString);
        var holds = settings.MaxPoolSize / 2;
        _holds = new SemaphoreSlim(holds);
        _work = new SemaphoreSlim(settings.MaxPoolSize - holds);
        ApplicationName = settings.ApplicationName!;
        _source = new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }

    /// <summary>By which the server tells this program's connections from others.</summary>
    public string ApplicationName { get; }

    public async Task<Connected> Open(Purpose purpose, CancellationToken cancel)
    {
        var slots = purpose == Purpose.Hold ? _holds : _work;
        await slots.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return new Connected(await _source.OpenConnectionAsync(cancel).ConfigureAwait(false), slots);
        }
        catch
        {
            slots.Release();
            throw;
        }
    }

    /// <summary>Runs something on a connection, once more when the connection turned out to be cut: only what may be done twice.</summary>
    /// <exception cref="StoreUnavailableException">The server could not be reached or refused.</exception>
    public async Task<T> Repeatable<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            return await Once(work, cancel).ConfigureAwait(false);
        }
        catch (StoreUnavailableException e) when (WasCut(e.InnerException!) && !cancel.IsCancellationRequested)
        {
            Renew();
            return await Once(work, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Connections that idle are opened anew: when one was cut, so were most likely the others.</summary>
    public void Renew() => _source.Clear();

    /// <summary>Whether an open connection broke; one that could not be opened at all is no such case.</summary>
    public static bool WasCut(Exception e) =>
        e is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or IdleInTransaction }
        || e is NpgsqlException and not PostgresException && e.InnerException is IOException;

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync().ConfigureAwait(false);
        _work.Dispose();
        _holds.Dispose();
    }

    private async Task<T> Once<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            var connected = await Open(Purpose.Work, cancel).ConfigureAwait(false);
            await using (connected.ConfigureAwait(false))
                return await work(connected.Connection).ConfigureAwait(false);
        }
        catch (Exception e) when (StoreFaults.IsFault(e))
        {
            // Cut and called off at the same time: nobody waits for it any more.
            cancel.ThrowIfCancellationRequested();
            throw StoreFaults.Unavailable(e);
        }
    }
}

/// <summary>An open connection and the place in the count it takes.</summary>
internal sealed class Connected(NpgsqlConnection connection, SemaphoreSlim slots) : IAsyncDisposable
{
    private int _isGivenBack;

    public NpgsqlConnection Connection => connection;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isGivenBack, 1) == 1)
            return;
        try
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }
}
