using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>A key that signs visitors' cookies.</summary>
public sealed record SigningKey(string Id, string Xml);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SigningKey))]
internal sealed partial class SigningKeyJson : JsonSerializerContext;

/// <summary>How signing keys are stored where several hosts must know the same ones.</summary>
public static class SigningKeyRecords
{
    public static readonly RecordType<SigningKey> Type = new("signingKeys", SigningKeyJson.Default.SigningKey, k => k.Id);
}

/// <summary>The signing keys of all hosts of a store. ASP.NET asks seldom, and from code that cannot wait otherwise.</summary>
internal sealed class StoredKeys(IStore store) : IXmlRepository
{
    private const int Most = 1000;

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Task.Run(async () => await store.Page(SigningKeyRecords.Type, null, Most, CancellationToken.None)).GetAwaiter().GetResult().Select(k => XElement.Parse(k.Value.Xml))];

    public void StoreElement(XElement element, string friendlyName)
    {
        var key = new SigningKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
        Task.Run(() => store.Commit([SigningKeyRecords.Type.Put(key)], CancellationToken.None)).GetAwaiter().GetResult();
    }
}
