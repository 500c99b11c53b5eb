using Npgsql;
using NpgsqlTypes;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Moving;
using VolunteerBot.Storage.Postgres.Schema;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres;

/// <summary>Being read and filled as a whole.</summary>
public sealed partial class PostgresStore : IMovable
{
    private const string OtherPrograms =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND application_name <> $1";

    /// <summary>Other programs' connections to the database, whatever form it has; this one's are told apart by their application name.</summary>
    public Task<long> CountOthers(CancellationToken cancel) => _connections.Repeatable(async connection =>
    {
        using var command = Command(connection, OtherPrograms, [Parameters.Text(_connections.ApplicationName)]);
        return (long)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }, cancel);

    async Task IMovable.MustBeAlone(CancellationToken cancel)
    {
        if (await CountOthers(cancel).ConfigureAwait(false) is > 0 and var others)
            throw new MoveException($"{others} other connections are open to the PostgreSQL database. Stop all hosts, and whatever else uses it, first.");
    }

    async Task<IReadOnlyList<string>> IMovable.Strangers(CancellationToken cancel)
    {
        var known = _tables.All.Select(t => t.Type.Name).ToHashSet(StringComparer.Ordinal);
        return await Working(async connection =>
        {
            var strangers = new List<string>();
            foreach (var name in await Sql.Rows(connection, "SELECT DISTINCT type FROM _forms ORDER BY type", r => r.GetString(0), cancel).ConfigureAwait(false))
            {
                if (!known.Contains(name) && await Sql.IsTrue(connection, $"SELECT EXISTS (SELECT 1 FROM {Names.Quoted(name)})", cancel).ConfigureAwait(false))
                    strangers.Add(name);
            }
            return (IReadOnlyList<string>)strangers;
        }, cancel).ConfigureAwait(false);
    }

    async Task<IReadOnlyList<RawRecord>> IMovable.RecordsAfter(RecordType type, string? afterId, int limit, CancellationToken cancel) => await Working(
        connection => Sql.Rows(connection, $"SELECT id, version, doc FROM {_tables.Of(type).Name} WHERE id > $1 ORDER BY id LIMIT $2",
            r => new RawRecord(r.GetString(0), r.GetInt64(1), r.GetFieldValue<byte[]>(2)), cancel, Parameters.Text(afterId ?? ""), Parameters.Number(limit)), cancel).ConfigureAwait(false);

    async Task<IReadOnlyList<RawFile>> IMovable.FilesAfter(string? afterId, int limit, CancellationToken cancel) => await Working(
        connection => Sql.Rows(connection, "SELECT id, content FROM _files WHERE id > $1 ORDER BY id LIMIT $2",
            r => new RawFile(r.GetString(0), r.GetFieldValue<byte[]>(1)), cancel, Parameters.Text(afterId ?? ""), Parameters.Number(limit)), cancel).ConfigureAwait(false);

    Task<string?> IMovable.Note(CancellationToken cancel) => Working(connection => MoveNotes.Read(connection, cancel), cancel);

    Task IMovable.Begin(string note, CancellationToken cancel) => Filling(connection => MoveNotes.Begin(connection, note, cancel), cancel);

    Task IMovable.Write(RecordType type, IReadOnlyList<RawRecord> records, string note, CancellationToken cancel)
    {
        var table = _tables.Of(type);
        var puts = records.Select(r => type.PutFromJson(r.Json)).ToList();
        return Filling(async connection =>
        {
            await CopyRows(connection, table, records, puts, cancel).ConfigureAwait(false);
            foreach (var many in table.ManyKeys)
                await CopyKeys(connection, many, records.Zip(puts, (r, p) => (r.Id, p.KeysUnder(many.At))), cancel).ConfigureAwait(false);
            await MoveNotes.Write(connection, note, cancel).ConfigureAwait(false);
        }, cancel);
    }

    Task IMovable.Write(IReadOnlyList<RawFile> files, string note, CancellationToken cancel) => Filling(async connection =>
    {
        foreach (var file in files)
            await Sql.Run(connection, "INSERT INTO _files (id, content) VALUES ($1, $2)", cancel, Parameters.Text(file.Id), Parameters.Bytes(file.Content)).ConfigureAwait(false);
        await MoveNotes.Write(connection, note, cancel).ConfigureAwait(false);
    }, cancel);

    Task IMovable.End(CancellationToken cancel) => Filling(connection => MoveNotes.End(connection, cancel), cancel);

    /// <summary>What was copied was written by an unknown release: its first write looks at what is there.</summary>
    private static async Task CopyRows(NpgsqlConnection connection, RecordTable table, IReadOnlyList<RawRecord> records, List<RecordPut> puts, CancellationToken cancel)
    {
        var columns = string.Concat(table.Keys.Select(k => ", " + k.Name));
        var copy = await connection.BeginBinaryImportAsync($"COPY {table.Name} (id, version, doc, form, shape{columns}) FROM STDIN (FORMAT BINARY)", cancel).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (var (record, put) in records.Zip(puts))
            {
                await copy.StartRowAsync(cancel).ConfigureAwait(false);
                await copy.WriteAsync(record.Id, NpgsqlDbType.Text, cancel).ConfigureAwait(false);
                await copy.WriteAsync(record.Version, NpgsqlDbType.Bigint, cancel).ConfigureAwait(false);
                await copy.WriteAsync(record.Json, NpgsqlDbType.Json, cancel).ConfigureAwait(false);
                await copy.WriteAsync(table.Form.Mark, NpgsqlDbType.Integer, cancel).ConfigureAwait(false);
                await copy.WriteAsync(0, NpgsqlDbType.Integer, cancel).ConfigureAwait(false);
                foreach (var key in table.Keys)
                {
                    if (put.KeysUnder(key.At).FirstOrDefault() is { } text)
                        await copy.WriteAsync(text, NpgsqlDbType.Text, cancel).ConfigureAwait(false);
                    else
                        await copy.WriteNullAsync(cancel).ConfigureAwait(false);
                }
            }
            await copy.CompleteAsync(cancel).ConfigureAwait(false);
        }
    }

    private static async Task CopyKeys(NpgsqlConnection connection, KeyTable keys, IEnumerable<(string Id, IEnumerable<string> Keys)> all, CancellationToken cancel)
    {
        var copy = await connection.BeginBinaryImportAsync($"COPY {keys.Name} (key, id) FROM STDIN (FORMAT BINARY)", cancel).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (var (id, key) in all.SelectMany(r => r.Keys.Select(k => (r.Id, k))))
            {
                await copy.StartRowAsync(cancel).ConfigureAwait(false);
                await copy.WriteAsync(key, NpgsqlDbType.Text, cancel).ConfigureAwait(false);
                await copy.WriteAsync(id, NpgsqlDbType.Text, cancel).ConfigureAwait(false);
            }
            await copy.CompleteAsync(cancel).ConfigureAwait(false);
        }
    }

    private async Task<T> Working<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel)
    {
        await Ready(cancel).ConfigureAwait(false);
        return await _connections.Repeatable(work, cancel).ConfigureAwait(false);
    }

    /// <summary>In one transaction, and not again by itself: the note would tell where it was.</summary>
    private async Task Filling(Func<NpgsqlConnection, Task> work, CancellationToken cancel)
    {
        await Ready(cancel).ConfigureAwait(false);
        try
        {
            var connected = await _connections.Open(Purpose.Work, cancel).ConfigureAwait(false);
            await using (connected.ConfigureAwait(false))
            {
                var transaction = await connected.Connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    await work(connected.Connection).ConfigureAwait(false);
                    await transaction.CommitAsync(cancel).ConfigureAwait(false);
                }
            }
        }
        catch (Exception e) when (StoreFaults.IsFault(e) && !cancel.IsCancellationRequested)
        {
            throw StoreFaults.Unavailable(e);
        }
    }
}
