using System.Diagnostics;

namespace VolunteerBot.Fuzz;

/// <summary>What came of one target.</summary>
/// <param name="Slowest">The longest one input took.</param>
internal sealed record FuzzReport(string Target, int Cases, int Seeds, TimeSpan Took, TimeSpan Slowest, IReadOnlyList<string> Findings);

/// <summary>Gives a target its corpus as it is and then inputs made from it.</summary>
internal static class Runner
{
    /// <summary>No input of a quarter of a megabyte may keep anybody waiting for longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int CheckEvery = 10_000;
    private const int MostFindings = 20;

    /// <param name="keepIn">A folder for inputs that found something.</param>
    public static async Task<FuzzReport> Run(FuzzTarget target, int cases, int seed, string keepIn, CancellationToken cancel)
    {
        await target.Start(cancel);
        var good = Corpus.Of(target);
        var mutator = new Mutator(seed);
        var findings = new List<string>();
        var (watch, slowest, tried) = (Stopwatch.StartNew(), TimeSpan.Zero, 0);
        while (tried < good.Count + cases && findings.Count < MostFindings)
        {
            var batch = Enumerable.Range(tried, Math.Min(target.AtOnce, good.Count + cases - tried)).Select(i => i < good.Count ? good[i] : mutator.From(good)).ToList();
            foreach (var (input, took, finding) in await Task.WhenAll(batch.Select(input => Try(target, input, cancel))))
            {
                slowest = took > slowest ? took : slowest;
                if (finding is not null)
                    findings.Add($"{finding} ({Corpus.Keep(target, input, keepIn)})");
            }
            var before = tried;
            tried += batch.Count;
            if (tried / CheckEvery != before / CheckEvery)
                await target.Check(cancel);
        }
        await target.Check(cancel);
        return new(target.Name, tried, good.Count, watch.Elapsed, slowest, findings);
    }

    private static async Task<(byte[] Input, TimeSpan Took, string? Finding)> Try(FuzzTarget target, byte[] input, CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await Task.Run(() => target.Try(input, cancel), cancel).WaitAsync(Patience, cancel);
            return (input, Stopwatch.GetElapsedTime(began), null);
        }
        catch (TimeoutException)
        {
            return (input, Patience, $"took longer than {Patience.TotalSeconds:0} s");
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            return (input, Stopwatch.GetElapsedTime(began), $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("VolunteerBot", StringComparison.Ordinal))?.Trim()}");
        }
    }
}
