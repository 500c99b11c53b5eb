using VolunteerBot.Fuzz;
using VolunteerBot.Fuzz.Targets;
using Xunit;

namespace VolunteerBot.Tests.Fuzzing;

/// <summary>Every boundary bears its whole corpus, with every input that once found a fault, and a few hundred inputs made from it.</summary>
public sealed class FuzzingTests
{
    private const int Cases = 300;

    public static TheoryData<string> Targets => [.. AllTargets.Names.Where(n => n != "args")];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_boundary_refuses_what_is_bad_in_its_own_way(string name)
    {
        await using var target = AllTargets.Make(name);
        var report = await Runner.Run(target, Cases, seed: 7, Path.Combine(Path.GetTempPath(), "fuzz-found"), TestContext.Current.CancellationToken);
        Assert.Empty(report.Findings);
        Assert.True(report.Seeds > 0, "it has nothing to start from");
    }

    /// <summary>A mutator that repeats itself or changes nothing would find nothing.</summary>
    [Fact]
    public void Inputs_differ_from_one_another_and_are_the_same_from_the_same_seed()
    {
        byte[][] good = [[.. "{\"text\":\"xin chào\"}"u8]];
        string[] Made(int seed)
        {
            var mutator = new Mutator(seed);
            return [.. Enumerable.Range(0, 200).Select(_ => Convert.ToHexString(mutator.From(good)))];
        }
        Assert.Equal(Made(1), Made(1));
        Assert.True(Made(1).Distinct().Count() > 190);
        Assert.NotEqual(Made(1), Made(2));
    }

    [Fact]
    public async Task What_a_boundary_must_not_do_is_found_and_its_input_kept()
    {
        var folder = Directory.CreateTempSubdirectory("fuzz-kept");
        await using var faulty = new FaultyTarget();
        var report = await Runner.Run(faulty, 500, seed: 1, folder.FullName, TestContext.Current.CancellationToken);
        Assert.NotEmpty(report.Findings);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder.FullName, faulty.Name)));
        folder.Delete(recursive: true);
    }

    /// <summary>Breaks on any quote that is not closed.</summary>
    private sealed class FaultyTarget : FuzzTarget
    {
        public override string Name => "faulty";

        public override IEnumerable<byte[]> Made => [[.. "\"a\""u8]];

        public override Task Try(byte[] input, CancellationToken cancel) =>
            input.Count(b => b == (byte)'"') % 2 == 0 ? Task.CompletedTask : throw new InvalidOperationException("an open quote");
    }
}
