using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Shapes;
using VolunteerBot.Storage.Postgres.Tables;

namespace VolunteerBot.Storage.Postgres.Writing;

/// <summary>A change as it goes to the server; JSON, keys and limits are done with.</summary>
/// <param name="Order">Which row it locks. Commits lock theirs in this order, so that two never wait for each other.</param>
internal abstract record PreparedWrite((string Table, string Id) Order)
{
    public abstract void AddTo(NpgsqlBatch batch);

    /// <exception cref="ArgumentException">No store could take it.</exception>
    public static PreparedWrite Of(Change change, RecordTables tables)
    {
        switch (change)
        {
            case RecordPut put:
                RecordLimits.CheckId(put.Id);
                return PutRecord.Of(tables.Of(put.RecordType), put);
            case RecordChange delete:
                RecordLimits.CheckId(delete.Id);
                return new DeleteRecord(tables.Of(delete.RecordType), delete.Id, delete.ExpectedVersion);
            case PutFile file:
                RecordLimits.CheckId(file.FileId);
                RecordLimits.CheckSize($"The file {file.FileId}", file.Content.Length, RecordLimits.FileBytes);
                return new WriteFile(file.FileId, file.Content);
            case DeleteFile file:
                RecordLimits.CheckId(file.FileId);
                return new WriteFile(file.FileId, null);
            default:
                throw new ArgumentException($"No store knows a change of kind {change.GetType().Name}.");
        }
    }

    /// <param name="Shape">What the row is marked with.</param>
    /// <param name="FoundShape">What a row that is there must be marked with.</param>
    internal sealed record PutRecord(RecordTable Table, string Id, long? Expected, byte[] Json, string?[] Keys, string[][] ManyKeys, int Shape, int FoundShape)
        : PreparedWrite((Table.Name, Id))
    {
        /// <summary>
        /// The same on a row that another release wrote. With fields that this program does not know it keeps that release's mark, so that
        /// the next write of this program carries them over again.
        /// </summary>
        public PutRecord Over(byte[] stored, int shape) => UnknownFields.Carry(Table.Shape, stored, Json) is { } whole
            ? this with { Json = whole, Shape = shape, FoundShape = shape }
            : this with { FoundShape = shape };

        public static PutRecord Of(RecordTable table, RecordPut put) => new(
            table, put.Id, put.ExpectedVersion, RecordJson.Of(put),
            [.. table.Keys.Select(k => Checked(put, k.At).FirstOrDefault())],
            [.. table.ManyKeys.Select(k => Checked(put, k.At).ToArray())],
            table.Shape.Mark, table.Shape.Mark);

        public override void AddTo(NpgsqlBatch batch)
        {
            NpgsqlParameter[] values = [Parameters.Text(Id), Parameters.Json(Json), .. Keys.Select(Parameters.Text), Parameters.Number(Shape)];
            switch (Expected)
            {
                case null:
                    batch.Add(Table.Writes.Upsert, [.. values, Parameters.Number(FoundShape)]);
                    break;
                case 0:
                    batch.Add(Table.Writes.Insert, values);
                    break;
                case { } version:
                    batch.Add(Table.Writes.Update, [.. values, Parameters.Number(FoundShape), Parameters.Number(version)]);
                    break;
            }
            for (var i = 0; i < ManyKeys.Length; i++)
            {
                if (Expected != 0 || ManyKeys[i].Length > 0)
                    batch.Add(WriteStatements.SetKeys(Table.ManyKeys[i]), Parameters.Text(Id), Parameters.Texts(ManyKeys[i]));
            }
        }

        private static IEnumerable<string> Checked(RecordPut put, int index)
        {
            foreach (var key in put.KeysUnder(index))
            {
                RecordLimits.CheckKey(key);
                yield return key;
            }
        }
    }

    private sealed record DeleteRecord(RecordTable Table, string Id, long? Expected) : PreparedWrite((Table.Name, Id))
    {
        public override void AddTo(NpgsqlBatch batch) => _ = Expected switch
        {
            null => batch.Add(Table.Writes.Delete, Parameters.Text(Id)),
            0 => batch.Add(Table.Writes.MustBeAbsent, Parameters.Text(Id)),
            { } version => batch.Add(Table.Writes.DeleteVersion, Parameters.Text(Id), Parameters.Number(version)),
        };
    }

    /// <param name="Content">Null = delete.</param>
    private sealed record WriteFile(string Id, byte[]? Content) : PreparedWrite(("_files", Id))
    {
        public override void AddTo(NpgsqlBatch batch) => _ = Content is null
            ? batch.Add("DELETE FROM _files WHERE id = $1", Parameters.Text(Id))
            : batch.Add("INSERT INTO _files (id, content) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET content = excluded.content", Parameters.Text(Id), Parameters.Bytes(Content));
    }
}
