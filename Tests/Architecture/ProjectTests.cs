using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace VolunteerBot.Tests.Architecture;

/// <summary>The shape of the solution, read from its files.</summary>
public sealed partial class ProjectTests
{
    /// <summary>What each project may refer to; references point one way.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [], ["Dialogs"] = ["Domain"], ["Storage"] = ["Domain", "Dialogs"], ["Bot"] = ["Domain", "Dialogs", "Storage"],
        ["Fakes"] = [], ["Checker"] = [], ["Fuzz"] = ["Domain", "Dialogs", "Storage", "Bot", "Fakes"], ["Fire"] = ["Domain", "Dialogs", "Storage", "Bot", "Fakes", "Checker"],
        ["Tests"] = ["Domain", "Dialogs", "Storage", "Bot", "Fakes", "Fuzz", "Checker", "Fire"], ["Benchmarks"] = ["Domain", "Dialogs", "Storage", "Bot", "Fakes"],
    };

    [Theory]
    [InlineData("Domain")]
    [InlineData("Dialogs")]
    [InlineData("Storage")]
    [InlineData("Bot")]
    [InlineData("Fakes")]
    [InlineData("Fuzz")]
    [InlineData("Checker")]
    [InlineData("Fire")]
    [InlineData("Tests")]
    [InlineData("Benchmarks")]
    public void References_point_one_way(string project) =>
        Assert.Empty(Items(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).Except(Allowed[project]));

    [Theory]
    [InlineData("Domain")]
    [InlineData("Dialogs")]
    [InlineData("Checker")]
    public void Rules_conversations_and_the_checker_need_no_package(string project)
    {
        Assert.Empty(Items(project, "PackageReference"));
        Assert.Empty(Items(project, "FrameworkReference"));
    }

    [Fact]
    public void Every_project_is_known_here() => Assert.Equal(
        Allowed.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Repository.Root).SelectMany(d => Directory.EnumerateFiles(d, "*.csproj")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Folders_are_named_for_subjects_not_for_kinds()
    {
        string[] kinds = ["Interfaces", "Helpers", "Utils", "Utilities", "Common", "Models", "Services", "Managers", "Misc", "Extensions", "Enums", "Dtos"];
        Assert.Empty(Sources().Select(f => Path.GetFileName(Path.GetDirectoryName(f))!).Distinct().Intersect(kinds, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Types_are_not_called_manager_or_helper()
    {
        var found = Sources().SelectMany(f => TypeName().Matches(File.ReadAllText(f)).Select(m => m.Groups["name"].Value))
            .Where(n => n.EndsWith("Manager", StringComparison.Ordinal) || n.EndsWith("Helper", StringComparison.Ordinal) || n.EndsWith("Utils", StringComparison.Ordinal));
        Assert.Empty(found);
    }

    [Fact]
    public void Nothing_is_left_to_be_done_later()
    {
        // Put together, so that this file does not find itself.
        string[] words = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];
        Assert.Empty(Sources().Where(f => words.Any(w => File.ReadAllText(f).Contains(w, StringComparison.Ordinal))).Select(f => Path.GetRelativePath(Repository.Root, f)));
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Repository.Path(project, project + ".csproj")).Descendants(kind).Select(e => (string?)e.Attribute("Include") ?? "");

    private static IEnumerable<string> Sources() => Allowed.Keys
        .SelectMany(p => Directory.EnumerateFiles(Repository.Path(p), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"\b(?:class|record|struct|interface)\s+(?<name>[A-Z]\w+)")]
    private static partial Regex TypeName();
}
