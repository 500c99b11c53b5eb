using System.Text.Json;

namespace VolunteerBot.Domain.Records;

/// <summary>One thing to be written. A list of changes is committed as a whole or not at all.</summary>
public abstract record Change;

/// <summary>A change to a record of some type; what a store switches over.</summary>
public abstract record RecordChange(string Id, long? ExpectedVersion) : Change
{
    public abstract RecordType RecordType { get; }
}

/// <summary>A record to be stored, for a store that does not know its .NET type: its JSON and its keys.</summary>
public abstract record RecordPut(string Id, long? ExpectedVersion) : RecordChange(Id, ExpectedVersion)
{
    public abstract void WriteJson(Utf8JsonWriter writer);

    /// <summary>The keys under one of the type's <see cref="RecordType.AllIndexes"/>, each once; none when it is left out.</summary>
    public abstract IEnumerable<string> KeysUnder(int index);
}

/// <summary>Store <paramref name="Value"/>. The stored version becomes one more than the one found; a new record has version 1.</summary>
public sealed record Put<T>(RecordType<T> Type, string Id, T Value, long? ExpectedVersion) : RecordPut(Id, ExpectedVersion) where T : class
{
    public override RecordType RecordType => Type;

    public override void WriteJson(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, Value, Type.Json);

    public override IEnumerable<string> KeysUnder(int index) => Type.Indexes[index].KeysOf(Value);
}

/// <summary>Remove a record; removing what is not there is no error unless a version was named.</summary>
public sealed record Delete<T>(RecordType<T> Type, string Id, long? ExpectedVersion) : RecordChange(Id, ExpectedVersion) where T : class
{
    public override RecordType RecordType => Type;
}

/// <summary>Keep the bytes of a file under an id; at most 16 MB.</summary>
public sealed record PutFile(string FileId, byte[] Content) : Change;

public sealed record DeleteFile(string FileId) : Change;
