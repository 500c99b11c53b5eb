using System.Text.Json;
using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres;

/// <summary>Reading: each call is one statement, and so sees one moment.</summary>
public sealed partial class PostgresStore
{
    public async ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class
    {
        RecordLimits.CheckId(id);
        var found = await Read(type, _tables.Of(type).Queries.Get, [Parameters.Text(id)], cancel).ConfigureAwait(false);
        return found is [var one] ? one : null;
    }

    public async ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        var isLimited = query.Limit < int.MaxValue;
        var statement = _tables.Of(query.Type).Queries.Find(query.Index, EndsOf(query), query.Descending, isLimited);
        return await Read(query.Type, statement, isLimited ? [.. KeysOf(query), Parameters.Number(query.Limit)] : KeysOf(query), cancel).ConfigureAwait(false);
    }

    /// <summary>So many ranges or ids go into one statement: what is read is held in memory twice for a moment.</summary>
    private const int MostAtOnce = 1_000;

    public async ValueTask<IReadOnlyList<Stored<T>>> FindEach<T>(RecordType<T> type, RecordIndex<T> index, IReadOnlyList<KeyRange> ranges, int limitEach, CancellationToken cancel) where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limitEach, 1);
        var statement = _tables.Of(type).Queries.FindEach(index);
        var found = new List<Stored<T>>();
        foreach (var some in ranges.Chunk(MostAtOnce))
            found.AddRange(await Read(type, statement, [Parameters.Texts([.. some.Select(r => r.From)]), Parameters.Texts([.. some.Select(r => r.To)]), Parameters.Number(limitEach)], cancel).ConfigureAwait(false));
        return found;
    }

    public async ValueTask<IReadOnlyList<Stored<T>>> GetEach<T>(RecordType<T> type, IReadOnlyCollection<string> ids, CancellationToken cancel) where T : class
    {
        var found = new List<Stored<T>>();
        foreach (var some in ids.Distinct(StringComparer.Ordinal).Chunk(MostAtOnce))
        {
            foreach (var id in some)
                RecordLimits.CheckId(id);
            found.AddRange(await Read(type, _tables.Of(type).Queries.GetEach, [Parameters.Texts(some)], cancel).ConfigureAwait(false));
        }
        return found;
    }

    public async ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        var statement = _tables.Of(query.Type).Queries.Count(query.Index, EndsOf(query));
        return (long)(await Scalar(statement, KeysOf(query), cancel).ConfigureAwait(false))!;
    }

    public async ValueTask<IReadOnlyDictionary<string, int>> Tally<T>(RecordType<T> type, RecordIndex<T> index, CancellationToken cancel) where T : class
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        await AddTally(tally, _tables.Of(type).Queries.Tally(index), [], cancel).ConfigureAwait(false);
        return tally;
    }

    public async ValueTask<IReadOnlyDictionary<string, int>> Tally<T>(RecordType<T> type, RecordIndex<T> index, IReadOnlyList<KeyRange> ranges, CancellationToken cancel) where T : class
    {
        var statement = _tables.Of(type).Queries.TallyEach(index);
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var some in ranges.Chunk(MostAtOnce))
            await AddTally(tally, statement, [Parameters.Texts([.. some.Select(r => r.From)]), Parameters.Texts([.. some.Select(r => r.To)])], cancel).ConfigureAwait(false);
        return tally;
    }

    /// <summary>What was read before the connection broke is read again to the same values.</summary>
    private async Task AddTally(Dictionary<string, int> tally, string statement, IReadOnlyList<NpgsqlParameter> parameters, CancellationToken cancel)
    {
        await Ready(cancel).ConfigureAwait(false);
        await _connections.Repeatable(async connection =>
        {
            using var command = Command(connection, statement, parameters);
            var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancel).ConfigureAwait(false))
                    tally[reader.GetString(0)] = (int)reader.GetInt64(1);
            }
            return tally;
        }, cancel).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var queries = _tables.Of(type).Queries;
        return afterId is null
            ? await Read(type, queries.FirstPage, [Parameters.Number(limit)], cancel).ConfigureAwait(false)
            : await Read(type, queries.NextPage, [Parameters.Number(limit), Parameters.Text(afterId)], cancel).ConfigureAwait(false);
    }

    public async ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel)
    {
        RecordLimits.CheckId(fileId);
        return (byte[]?)await Scalar("SELECT content FROM _files WHERE id = $1", [Parameters.Text(fileId)], cancel).ConfigureAwait(false);
    }

    public async ValueTask<long> ChangesOf(RecordType type, CancellationToken cancel)
    {
        type.MustBeMarked();
        if (_marks.Of(_tables.Of(type).Type.Name) is { } known)
            return known;
        await Ready(cancel).ConfigureAwait(false);
        var askedAt = _clock.GetTimestamp();
        var all = await _connections.Repeatable(async connection =>
        {
            using var command = new NpgsqlCommand(Marks.Read, connection);
            var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
                return await ReadMarks(reader, cancel).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
        _marks.NoteAll(all, askedAt);
        return _marks.LastOf(type.Name);
    }

    private async Task<List<Stored<T>>> Read<T>(RecordType<T> type, string statement, IReadOnlyList<NpgsqlParameter> parameters, CancellationToken cancel) where T : class
    {
        await Ready(cancel).ConfigureAwait(false);
        return await _connections.Repeatable(async connection =>
        {
            using var command = Command(connection, statement, parameters);
            var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
                return await ReadRecords(type, reader, cancel).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
    }

    /// <summary>Null when there is no row.</summary>
    private async Task<object?> Scalar(string statement, IReadOnlyList<NpgsqlParameter> parameters, CancellationToken cancel)
    {
        await Ready(cancel).ConfigureAwait(false);
        return await _connections.Repeatable(async connection =>
        {
            using var command = Command(connection, statement, parameters);
            return await command.ExecuteScalarAsync(cancel).ConfigureAwait(false);
        }, cancel).ConfigureAwait(false);
    }

    /// <summary>A parameter belongs to one command; a read that is repeated makes another one.</summary>
    private static NpgsqlCommand Command(NpgsqlConnection connection, string statement, IReadOnlyList<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlCommand(statement, connection);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter.Clone());
        return command;
    }

    private static async Task<List<Stored<T>>> ReadRecords<T>(RecordType<T> type, NpgsqlDataReader reader, CancellationToken cancel) where T : class
    {
        var found = new List<Stored<T>>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            found.Add(RecordIn(type, reader));
        return found;
    }

    /// <summary>A row of document and version.</summary>
    private static Stored<T> RecordIn<T>(RecordType<T> type, NpgsqlDataReader reader) where T : class =>
        new(JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(0), type.Json)!, reader.GetInt64(1));

    private static async Task<List<(string Type, long Changes)>> ReadMarks(NpgsqlDataReader reader, CancellationToken cancel)
    {
        var marks = new List<(string, long)>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            marks.Add((reader.GetString(0), reader.GetInt64(1)));
        return marks;
    }

    private static Ends EndsOf<T>(RecordQuery<T> query) where T : class => QueryStatements.EndsOf(query.From, query.To);

    private static NpgsqlParameter[] KeysOf<T>(RecordQuery<T> query) where T : class => EndsOf(query) switch
    {
        Ends.Equal or Ends.From => [Parameters.Text(query.From)],
        Ends.To => [Parameters.Text(query.To)],
        Ends.None => [],
        _ => [Parameters.Text(query.From), Parameters.Text(query.To)],
    };
}
