using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>How requests, erasures, looks and owners of files are stored.</summary>
public static class PrivacyRecords
{
    public static readonly RecordIndex<DataRequest> RequestsByPerson = RecordIndex<DataRequest>.By("person", r => Keys.Of(r.PersonId.ToString(), r.Id));

    /// <summary>Those somebody still has to look at, by when they came.</summary>
    public static readonly RecordIndex<DataRequest> OpenRequests =
        RecordIndex<DataRequest>.By("open", r => r is { DoneAt: null, Kind: DataRequestKind.Ask } ? Keys.Of(r.ReceivedAt) : null);

    public static readonly RecordType<DataRequest> Requests = new("dataRequests", DomainJson.Default.DataRequest, r => r.Id, RequestsByPerson, OpenRequests);

    public static readonly RecordType<Erasure> Erasures = new("erasures", DomainJson.Default.Erasure, e => e.PersonId.ToString());

    public static readonly RecordIndex<Forgotten> Unwiped = RecordIndex<Forgotten>.By("unwiped", f => f.WipedAt is null ? Keys.Of(f.At) : null);

    public static readonly RecordType<Forgotten> Forgotten = new("forgotten", DomainJson.Default.Forgotten, f => f.PersonId.ToString(), Unwiped);

    public static readonly RecordIndex<KeptFile> FilesByOwner = RecordIndex<KeptFile>.By("owner", f => f.Owner.ToString());

    public static readonly RecordIndex<KeptFile> FilesByFile = RecordIndex<KeptFile>.By("file", f => f.FileId);

    public static readonly RecordIndex<KeptFile> FilesToDelete = RecordIndex<KeptFile>.By("deleteAt", f => f.DeleteAt is { } at ? Keys.Of(at) : null);

    /// <summary>Pictures, by when they came.</summary>
    public static readonly RecordIndex<KeptFile> FilesByAge = RecordIndex<KeptFile>.By("age", f => f.DeleteAt is null ? Keys.Of(f.At) : null);

    public static readonly RecordType<KeptFile> Files = new("keptFiles", DomainJson.Default.KeptFile, f => f.Id, FilesByOwner, FilesByFile, FilesToDelete, FilesByAge);

    /// <summary>Looks at everybody stand under this in place of a person.</summary>
    public const string Everybody = "*";

    public static readonly RecordIndex<AccessLook> LooksByPerson = RecordIndex<AccessLook>.ByMany("person",
        l => l.Everybody ? [Keys.Of(Everybody, l.Id)] : l.People.Select(p => Keys.Of(p.ToString(), l.Id)));

    public static readonly RecordType<AccessLook> Looks = new("looks", DomainJson.Default.AccessLook, l => l.Id, LooksByPerson);

    /// <summary>The last looks at somebody, or at everybody, newest first.</summary>
    public static RecordQuery<AccessLook> LooksAt(string who, int limit) => RecordQuery<AccessLook>.Under(Looks, LooksByPerson, who, limit, descending: true);

    public static RecordQuery<DataRequest> RequestsOf(PersonId person, int limit) =>
        RecordQuery<DataRequest>.Under(Requests, RequestsByPerson, person.ToString(), limit, descending: true);
}
