using Npgsql;
using VolunteerBot.Storage.Postgres.Tables;
using VolunteerBot.Storage.Postgres.Writing;

namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>The forms under which programs have written rows, by type.</summary>
internal sealed class KnownForms
{
    private readonly Dictionary<string, List<RecordForm>> _byType;

    private KnownForms(IEnumerable<(string Type, RecordForm Form)> all) =>
        _byType = all.GroupBy(f => f.Type, f => f.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    public IReadOnlyList<RecordForm> Of(string type) => _byType.GetValueOrDefault(type) ?? [];

    public static async Task<KnownForms> Read(NpgsqlConnection connection, CancellationToken cancel) =>
        new(await Sql.Rows(connection, "SELECT type, form, parts FROM _forms", r => (r.GetString(0), new RecordForm(r.GetInt32(1), r.GetFieldValue<string[]>(2))), cancel).ConfigureAwait(false));

    /// <summary>Makes a form known before the first row is written under it.</summary>
    public static Task Add(NpgsqlConnection connection, string type, RecordForm form, CancellationToken cancel) =>
        Sql.Run(connection, "INSERT INTO _forms (type, form, parts) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", cancel,
            Parameters.Text(type), Parameters.Number(form.Mark), Parameters.Texts([.. form.Parts]));
}
