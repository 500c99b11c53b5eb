using System.Globalization;
using System.Text.RegularExpressions;

namespace VolunteerBot.Domain.Attendances;

/// <summary>A name with its shift behind it: "Lan ca 2".</summary>
internal static partial class NamedShift
{
    public static (string Name, int? Shift) Read(string said) => Pattern().Match(said.Trim()) is { Success: true } found
        ? (found.Groups["name"].Value.Trim(' ', ',', '('), int.Parse(found.Groups["no"].ValueSpan, CultureInfo.InvariantCulture)) : (said, null);

    [GeneratedRegex(@"^(?<name>.+?)[\s,(]+(?:ca|shift)\s+(?<no>\d{1,2})\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
