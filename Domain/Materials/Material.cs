using System.Text.Json.Serialization;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Materials;

[JsonConverter(typeof(TypedIdConverter<MaterialId>))]
public readonly record struct MaterialId(Guid Value) : ITypedId<MaterialId>
{
    public static MaterialId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>A question after reading.</summary>
/// <param name="Right">Index of the right one among <paramref name="Options"/>.</param>
public sealed record QuizQuestion(string Text, IReadOnlyList<string> Options, int Right);

/// <summary>Something everybody of an audience should read (task III.1.a of the plan): one version of it, never changed.</summary>
public sealed record Material
{
    public required MaterialId Id { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public string? Picture { get; init; }

    public IReadOnlyList<AttachedDocument> Documents { get; init; } = [];

    /// <summary>At most three.</summary>
    public IReadOnlyList<QuizQuestion> Quiz { get; init; } = [];

    public required OrgUnitId UnitId { get; init; }

    public required PersonId AuthorId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The announcement that brought it first.</summary>
    public AnnouncementId? AnnouncementId { get; init; }
}

/// <summary>That one person read one version of a material, by tap or at a meeting: one record, however often they say so.</summary>
public sealed record ReadAcknowledgement
{
    public required string Id { get; init; }

    public required MaterialId MaterialId { get; init; }

    public PersonId? PersonId { get; init; }

    /// <summary>Somebody at a meeting whom the bot does not know.</summary>
    public string? NamedAs { get; init; }

    /// <summary>When they tapped "Đã đọc, đã hiểu", and on which channel.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    public string? Channel { get; init; }

    /// <summary>When they heard of it at a meeting, as somebody noted.</summary>
    public DateTimeOffset? MetAt { get; init; }

    /// <summary>Right answers of the quiz, the first time it was taken.</summary>
    public int? Right { get; init; }

    public static string IdOf(MaterialId material, PersonId person) => $"{material}-{person}";

    public static string IdOf(MaterialId material, OrgUnitId unit, string foldedName) =>
        $"{material}-{Fingerprints.Text(Fingerprints.Add(Fingerprints.Add(Fingerprints.Start, unit.ToString()), foldedName))}";
}

/// <summary>The four numbers of domain reference 1.5. Failed delivery is not "not read".</summary>
/// <param name="Target">Everybody the audience means.</param>
/// <param name="Delivered">Taken by their platform.</param>
/// <param name="Acknowledged">Tapped that they read it.</param>
/// <param name="ReachedOffline">Heard of it at a meeting.</param>
/// <param name="Reached">Read it or heard of it, each person once.</param>
public sealed record MaterialFigures(int Target, int Delivered, int Acknowledged, int ReachedOffline, int Reached);

/// <summary>How materials and who read them are stored.</summary>
public static class MaterialRecords
{
    public static readonly RecordIndex<Material> ByAuthor = RecordIndex<Material>.By("author", m => Keys.Of(m.AuthorId.ToString(), Keys.Of(m.At)));

    public static readonly RecordType<Material> Type = new("materials", DomainJson.Default.Material, m => m.Id.ToString(), ByAuthor);

    public static readonly RecordIndex<ReadAcknowledgement> Read = RecordIndex<ReadAcknowledgement>.By("read", a => a.ReadAt is null ? null : a.MaterialId.ToString());

    public static readonly RecordIndex<ReadAcknowledgement> Met = RecordIndex<ReadAcknowledgement>.By("met", a => a.MetAt is null ? null : a.MaterialId.ToString());

    public static readonly RecordIndex<ReadAcknowledgement> Any = RecordIndex<ReadAcknowledgement>.By("any", a => a.MaterialId.ToString());

    public static readonly RecordType<ReadAcknowledgement> Acknowledgements =
        new("readAcknowledgements", DomainJson.Default.ReadAcknowledgement, a => a.Id, Read, Met, Any);

    public static RecordQuery<Material> Of(PersonId author, int limit = 10) => RecordQuery<Material>.Under(Type, ByAuthor, author.ToString(), limit, descending: true);
}
