using System.Text.Json.Serialization.Metadata;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Shapes;

/// <summary>
/// Which fields this program knows of a kind of stored JSON: those it writes again after reading. Made from the type's JSON contract, so
/// that two releases with the same fields have the same <see cref="Mark"/>.
/// </summary>
internal sealed class JsonShape
{
    private readonly SortedDictionary<string, JsonShape> _fields = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonShape> _kinds = new(StringComparer.Ordinal);
    private string? _kindField;

    private JsonShape()
    {
    }

    /// <summary>An object with named fields, of one kind or of several.</summary>
    public bool IsObject { get; private set; }

    /// <summary>What the elements of a list or the values of a map look like; null = it is neither.</summary>
    public JsonShape? Item { get; private set; }

    public bool IsMap { get; private set; }

    /// <summary>The same in every program that knows the same fields.</summary>
    public int Mark { get; private set; }

    public static JsonShape Of(JsonTypeInfo contract)
    {
        var shape = Of(contract, []);
        var hash = shape.Describe(Fingerprints.Start, []);
        shape.Mark = unchecked((int)(hash ^ hash >> 32));
        return shape;
    }

    /// <summary>The shape of one of several kinds, told by a field such as <c>$type</c>; itself when there is one kind only.</summary>
    /// <param name="kind">Reads a text field of the object.</param>
    public JsonShape For(Func<string, string?> kind) =>
        _kindField is not null && kind(_kindField) is { } said && _kinds.TryGetValue(said, out var found) ? found : this;

    public bool Knows(string field) => field == _kindField || _fields.ContainsKey(field);

    /// <summary>What stands in a field that is known; null for the field that tells the kind.</summary>
    public JsonShape? Field(string field) => _fields.GetValueOrDefault(field);

    private static JsonShape Of(JsonTypeInfo contract, Dictionary<Type, JsonShape> made)
    {
        if (made.TryGetValue(contract.Type, out var known))
            return known;
        var shape = made[contract.Type] = new JsonShape();
        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object:
                shape.ReadObject(contract, made);
                break;
            case JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary when contract.ElementType is { } element:
                shape.Item = Of(contract, element, made);
                shape.IsMap = contract.Kind == JsonTypeInfoKind.Dictionary;
                break;
        }
        return shape;
    }

    private void ReadObject(JsonTypeInfo contract, Dictionary<Type, JsonShape> made)
    {
        IsObject = true;
        foreach (var property in contract.Properties)
            _fields[property.Name] = property.CustomConverter is null ? Of(contract, property.PropertyType, made) : new JsonShape();
        if (contract.PolymorphismOptions is not { } kinds)
            return;
        _kindField = kinds.TypeDiscriminatorPropertyName;
        foreach (var kind in kinds.DerivedTypes)
        {
            // A kind knows the field that tells it, which only the base type's contract names.
            if (kind.TypeDiscriminator?.ToString() is { } said)
                _kinds[said] = OfKind(contract, kind.DerivedType, made);
        }
    }

    private JsonShape OfKind(JsonTypeInfo contract, Type type, Dictionary<Type, JsonShape> made)
    {
        var shape = Of(contract, type, made);
        shape._kindField ??= _kindField;
        return shape;
    }

    /// <summary>What the context that made the contract says of another type; a value without fields when it has no contract.</summary>
    private static JsonShape Of(JsonTypeInfo from, Type type, Dictionary<Type, JsonShape> made) =>
        from.Options.TryGetTypeInfo(Nullable.GetUnderlyingType(type) ?? type, out var contract) ? Of(contract, made) : new JsonShape();

    private ulong Describe(ulong hash, Dictionary<JsonShape, int> seen)
    {
        if (!seen.TryAdd(this, seen.Count))
            return Fingerprints.Add(hash, "again " + seen[this].ToString(System.Globalization.CultureInfo.InvariantCulture));
        hash = Fingerprints.Add(hash, IsObject ? "object" : IsMap ? "map" : Item is null ? "value" : "list");
        foreach (var (name, field) in _fields.Concat(_kinds))
            hash = field.Describe(Fingerprints.Add(hash, name), seen);
        return Item?.Describe(hash, seen) ?? Fingerprints.Add(hash, "end");
    }
}
