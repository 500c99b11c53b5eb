using System.Text.RegularExpressions;
using Xunit;

namespace VolunteerBot.Tests.Architecture;

/// <summary>docs/threats.md: each threat names what would fail without what stands against it, and that is there.</summary>
public sealed partial class ThreatsTests
{
    [Fact]
    public void Each_threat_names_a_test_and_every_test_that_is_named_is_there()
    {
        var classes = Directory.EnumerateFiles(Repository.Path("Tests"), "*Tests.cs", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).ToHashSet(StringComparer.Ordinal);
        var threats = File.ReadLines(Repository.Path("docs", "threats.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| threat |", StringComparison.Ordinal)).ToList();

        Assert.InRange(threats.Count, 20, int.MaxValue);
        Assert.All(threats, threat =>
        {
            var named = Named().Matches(threat.Split('|')[^2]).Select(m => m.Groups[1].Value).ToList();
            Assert.True(named.Count > 0, "Nothing is named: " + threat);
            Assert.All(named, name => Assert.True(IsThere(name, classes), name + " is not there: " + threat));
        });
    }

    private static bool IsThere(string name, HashSet<string> classes) =>
        name.EndsWith(".story", StringComparison.Ordinal) ? File.Exists(Repository.Path("Tests", "Dialogs", "Goldens", name))
        : name.EndsWith(".props", StringComparison.Ordinal) ? File.Exists(Repository.Path(name))
        : classes.Contains(name);

    [GeneratedRegex(@"`(\w+Tests|[\w-]+\.story|[\w.]+\.props)`")]
    private static partial Regex Named();
}
