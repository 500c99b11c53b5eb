using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VolunteerBot.Dialogs.Flows;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>Inside a flow only questions, look-ups and flows can be awaited: the compiler says so.</summary>
public sealed class CompileFailTests
{
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using VolunteerBot.Dialogs.Flows;
        public static class Sample
        {
            static async Flow<string> Part(Ask ask) => await ask.Text("part", "register.title");
            static async IAsyncEnumerable<int> Numbers() { await Task.Yield(); yield return 1; }
            static IAsyncDisposable Thing() => throw new NotSupportedException();
            public static async Flow<string> Run(Ask ask)
            {
                BODY
                return await ask.Text("last", "register.title");
            }
        }
        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(Ask).Assembly.Location)
            .Distinct().Where(File.Exists).Select(p => MetadataReference.CreateFromFile(p))]);

    [Theory]
    [InlineData("await Task.Delay(1);", "CS0315")]
    [InlineData("await Task.FromResult(1);", "CS0315")]
    [InlineData("await new ValueTask<int>(1);", "CS0315")]
    [InlineData("await Task.Yield();", "CS0315")]
    [InlineData("await Task.CompletedTask.ConfigureAwait(false);", "CS0315")]
    [InlineData("await Task.WhenAll(Task.CompletedTask, Task.CompletedTask);", "CS0315")]
    [InlineData("await using var thing = Thing();", "CS0315")]
    [InlineData("await foreach (var n in Numbers()) { }", "CS0315")]
    [InlineData("Part(ask);", "CS4014")]
    [InlineData("await ask;", "CS1061")]
    public void Awaiting_anything_else_does_not_compile(string body, string expected) =>
        Assert.Contains(expected, Errors(body));

    [Theory]
    [InlineData("await Part(ask);")]
    [InlineData("await Part(ask.Within(\"part\"));")]
    [InlineData("await ask.Look(\"look\", (string s, System.Threading.CancellationToken c) => new ValueTask<string>(s));")]
    public void Awaiting_questions_lookups_and_flows_compiles(string body) => Assert.Empty(Errors(body));

    private static List<string> Errors(string body)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS4014", ReportDiagnostic.Error)]);
        var tree = CSharpSyntaxTree.ParseText(Frame.Replace("BODY", body, StringComparison.Ordinal), cancellationToken: TestContext.Current.CancellationToken);
        return [.. CSharpCompilation.Create("sample", [tree], References.Value, options).Emit(Stream.Null, cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)];
    }
}
