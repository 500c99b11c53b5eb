using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using VolunteerBot.Domain.Privacy;

namespace VolunteerBot.Bot.Privacy;

/// <summary>Finds a person's values in the JSON of records that are somebody else's, and takes them out.</summary>
internal sealed class Masking
{
    /// <summary>Stands where a value was.</summary>
    private const string Gone = "(đã xóa)";

    /// <summary>A name of one word, or a very short one, means too many things to be taken out of other people's words.</summary>
    private const int ShortestName = 6;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<string> _addresses;
    private readonly IReadOnlyList<string> _ids;
    private readonly Regex? _names;
    private readonly Regex? _sure;

    public Masking(Traces who)
    {
        _addresses = [.. who.Addresses];
        _ids = [.. who.Ids.Select(i => i.ToString())];
        _names = Any(who.Names.Where(IsDistinct).Select(n => @"(?<!\w)" + Regex.Escape(n.Trim()) + @"(?!\w)"));
        _sure = Any([.. who.Addresses.Select(a => Regex.Escape(a) + @"(?!\w)"), .. who.Phones.Select(Phone)]);
    }

    /// <summary>Whether anything of the person stands in it.</summary>
    public bool Finds(string json, bool isTalk) => _sure?.IsMatch(json) == true || (LooksAtNames(json, isTalk) && _names!.IsMatch(json));

    /// <summary>The record without it. Null: nothing had to change.</summary>
    /// <param name="sparesNames">The name is another person's too.</param>
    public byte[]? Clean(string json, bool isTalk, bool sparesNames)
    {
        var names = !sparesNames && LooksAtNames(json, isTalk) ? _names : null;
        var root = JsonNode.Parse(json)!;
        return Walk(root, names) ? Encoding.UTF8.GetBytes(root.ToJsonString(Plain)) : null;
    }

    /// <summary>In a record that is no talk a name counts only where the record is about the person: streets are named after people.</summary>
    private bool LooksAtNames(string json, bool isTalk) => _names is not null && (isTalk || _ids.Any(i => json.Contains(i, StringComparison.Ordinal)));

    private bool Walk(JsonNode node, Regex? names)
    {
        var isChanged = false;
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (Text(value) is { } text)
                    {
                        if (Cleaned(text, names) is var clean && clean != text)
                            (members[name], isChanged) = (clean, true);
                    }
                    else if (value is not null)
                    {
                        isChanged |= Walk(value, names);
                    }
                }
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (Text(items[i]) is { } text)
                    {
                        if (Cleaned(text, names) is var clean && clean != text)
                            (items[i], isChanged) = (clean, true);
                    }
                    else if (items[i] is { } item)
                    {
                        isChanged |= Walk(item, names);
                    }
                }
                break;
        }
        return isChanged;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private string Cleaned(string text, Regex? names)
    {
        if (_addresses.Contains(text))
            return Traces.GoneAddress;
        text = _sure?.Replace(text, Gone) ?? text;
        return names?.Replace(text, Gone) ?? text;
    }

    private static bool IsDistinct(string name) => name.Trim() is var bare && bare.Length >= ShortestName && bare.Contains(' ', StringComparison.Ordinal);

    /// <summary>However its digits are grouped, with 0 or +84 before them.</summary>
    private static string Phone(string digits) =>
        @"(?<!\d)(?:\+?84|0)" + string.Concat(digits.TrimStart('0').Select(d => @"[ .\-]?" + d)) + @"(?!\d)";

    private static Regex? Any(IEnumerable<string> patterns) => patterns.ToList() is { Count: > 0 } some
        ? new Regex(string.Join('|', some), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)) : null;
}
