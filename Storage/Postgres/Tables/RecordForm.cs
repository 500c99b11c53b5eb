using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Postgres.Tables;

/// <summary>
/// What a program keeps up beside the documents of one type: which keys it writes. Each row carries the mark of the form it was written
/// under, so that rows which lack a key that a newer program looks up by can be found.
/// </summary>
/// <param name="Mark">Made from the parts alone; the same in every program with the same parts.</param>
/// <param name="Parts">Such as <c>key:day</c>, <c>keys:tag</c>, <c>claimed</c>; in order.</param>
internal sealed record RecordForm(int Mark, IReadOnlyList<string> Parts)
{
    public static RecordForm Of(RecordType type)
    {
        var parts = type.AllIndexes.Select(i => (i.IsMany ? "keys:" : "key:") + i.Name);
        if (type.IsClaimed)
            parts = parts.Append("claimed");
        if (type.IsMarked)
            parts = parts.Append("marked");
        return Of(parts);
    }

    public static RecordForm Of(IEnumerable<string> parts)
    {
        string[] ordered = [.. parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var hash = ordered.Aggregate(Fingerprints.Start, Fingerprints.Add);
        return new RecordForm(unchecked((int)(hash ^ hash >> 32)), ordered);
    }

    /// <summary>Whether what was written under this form has all that the other looks for.</summary>
    public bool Covers(RecordForm other) => other.Parts.All(p => Parts.Contains(p, StringComparer.Ordinal));

    public RecordForm With(RecordForm other) => Of(Parts.Concat(other.Parts));
}
