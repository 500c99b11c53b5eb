using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>What a flow must not contain although it compiles: a stopped replay never comes back to a <c>finally</c>.</summary>
public sealed class FlowSourceTests
{
    [Fact]
    public void No_flow_awaits_inside_try_using_or_lock()
    {
        var found = Flows().SelectMany(f => f.Method.DescendantNodes().Where(IsAcross)
            .Select(n => $"{f.File}: {f.Name} line {n.GetLocation().GetLineSpan().StartLinePosition.Line + 1}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Classes_of_flows_hold_no_services()
    {
        var fields = Flows().Select(f => (f.File, Type: f.Method.Ancestors().OfType<TypeDeclarationSyntax>().First())).Distinct()
            .SelectMany(t => t.Type.Members.OfType<FieldDeclarationSyntax>().Select(field => (t.File, field)))
            .Where(t => !t.field.Modifiers.Any(m => m.IsKind(SyntaxKind.StaticKeyword) || m.IsKind(SyntaxKind.ConstKeyword)))
            .Select(t => $"{t.File}: {t.field}");
        var parameters = Flows().Select(f => f.Method.Ancestors().OfType<TypeDeclarationSyntax>().First()).Distinct()
            .Where(t => t.ParameterList is { Parameters.Count: > 0 }).Select(t => t.Identifier.Text);

        Assert.Empty(fields);
        Assert.Empty(parameters);
    }

    [Fact]
    public void There_are_flows_to_look_at() => Assert.InRange(Flows().Count(), 6, 200);

    private static IEnumerable<(string File, string Name, SyntaxNode Method)> Flows() =>
        from file in Directory.EnumerateFiles(Repository.Path("Dialogs"), "*.cs", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        from method in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.ReturnType is GenericNameSyntax { Identifier.Text: "Flow" } && method.Modifiers.Any(m => m.IsKind(SyntaxKind.AsyncKeyword))
        select (Path.GetFileName(file), method.Identifier.Text, (SyntaxNode)method);

    private static bool IsAcross(SyntaxNode node) =>
        node is TryStatementSyntax or UsingStatementSyntax or LockStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 }
        && (node is LocalDeclarationStatementSyntax || node.DescendantNodes().Any(n => n is AwaitExpressionSyntax));
}
