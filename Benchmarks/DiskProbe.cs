using System.Diagnostics;
using System.Globalization;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// What the disk itself takes for a flush of 4 KB while something else is measured on it, twenty times a second: whoever commits waits for
/// the disk, so an answer that took long beside a flush that took as long says nothing of the program.
/// </summary>
internal sealed class DiskProbe : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(50);

    private readonly string _path = Path.GetTempFileName();
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<double> _times = [];
    private readonly Task _running;

    public DiskProbe() => _running = Task.Run(Run);

    /// <summary>Ends it and says what it saw.</summary>
    public async Task<string> Stop()
    {
        await _stopping.CancelAsync();
        await _running;
        _times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"a flush of the disk alone meanwhile p50 {_times[_times.Count / 2]:0.0} ms, p99 {_times[(int)(_times.Count * 0.99)]:0.0} ms, slowest {_times[^1]:0.0} ms");
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
        File.Delete(_path);
    }

    private async Task Run()
    {
        var page = new byte[4_096];
        await using var file = new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
        using var timer = new PeriodicTimer(Every);
        do
        {
            var watch = Stopwatch.StartNew();
            file.Position = 0;
            file.Write(page);
            file.Flush(flushToDisk: true);
            _times.Add(watch.Elapsed.TotalMilliseconds);
        }
        while (await Ticks(timer));
    }

    private async Task<bool> Ticks(PeriodicTimer timer)
    {
        try
        {
            return await timer.WaitForNextTickAsync(_stopping.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
