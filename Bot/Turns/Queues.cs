using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Turns;

/// <summary>
/// Lines before records that many want to write at once. Who has lost a race stands in line; over several hosts there is a line on
/// each, so that at most as many race as there are hosts, and those who come for the first time.
/// </summary>
internal sealed class Queues
{
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>The record that a lost race was most likely about: the first that stood there before and was to be written anew.</summary>
    public static string? NameOf(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            if (change is RecordChange { ExpectedVersion: > 0 } record)
                return record.RecordType.Name + "/" + record.Id;
        }
        return null;
    }

    /// <summary>Waits for one's turn, in the order of the calls; disposing lets the next go.</summary>
    public async Task<IDisposable> Enter(string name, CancellationToken cancel)
    {
        Line line;
        lock (_lines)
        {
            if (!_lines.TryGetValue(name, out line!))
                _lines[name] = line = new Line();
            line.Users++;
        }
        try
        {
            await line.Gate.WaitAsync(cancel);
        }
        catch
        {
            Leave(name, line);
            throw;
        }
        return new Place(this, name, line);
    }

    private void Leave(string name, Line line)
    {
        lock (_lines)
        {
            if (--line.Users > 0)
                return;
            _lines.Remove(name);
            line.Gate.Dispose();
        }
    }

    private sealed class Line
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public int Users { get; set; }
    }

    private sealed class Place(Queues queues, string name, Line line) : IDisposable
    {
        public void Dispose()
        {
            line.Gate.Release();
            queues.Leave(name, line);
        }
    }
}
