namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>A record as it lies in the store: its version and its JSON in UTF-8. Version 0 = there is none.</summary>
internal readonly record struct StoredJson(long Version, byte[] Json)
{
    public static readonly StoredJson None = new(0, []);
}
