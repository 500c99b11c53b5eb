using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>
/// Files in memory that remember every write, length and flush in order, and can be asked what a disk may hold after the
/// power went at any point: all that was flushed before, and of the rest any writes, in any order, in whole sectors.
/// </summary>
internal sealed class SimulatedDisk
{
    private const int Sector = 512;
    private readonly List<Operation> _operations = [];
    private readonly List<byte[]> _initial = [];

    private enum Kind
    {
        Write,
        Length,
        Flush,
    }

    private readonly record struct Operation(int File, Kind Kind, long Offset, byte[] Bytes);

    /// <summary>Writes, lengths and flushes so far: the points at which the power can go.</summary>
    public int Operations => _operations.Count;

    public IBlockFile Add(byte[] content)
    {
        _initial.Add(content);
        return new SimulatedFile(this, _initial.Count - 1, content);
    }

    /// <summary>What each file may hold when the power goes after the given number of operations.</summary>
    public byte[][] CutAfter(int operations, Random random) =>
        [.. Enumerable.Range(0, _initial.Count).Select(file => Survivor(file, operations, random))];

    private byte[] Survivor(int file, int operations, Random random)
    {
        var content = new MemoryContent(_initial[file]);
        var mine = _operations.Take(operations).Where(o => o.File == file).ToList();
        var safe = mine.FindLastIndex(o => o.Kind == Kind.Flush) + 1;
        foreach (var operation in mine.Take(safe))
            Apply(content, operation);
        var loose = mine.Skip(safe).ToArray();
        if (random.Next(3) == 0)
            random.Shuffle(loose);
        var luck = random.NextDouble();
        foreach (var operation in loose)
            ApplyInPart(content, operation, luck, random);
        return content.ToArray();
    }

    private static void Apply(MemoryContent content, Operation operation)
    {
        if (operation.Kind == Kind.Write)
            content.Write(operation.Offset, operation.Bytes);
        else if (operation.Kind == Kind.Length)
            content.SetLength(operation.Offset);
    }

    private static void ApplyInPart(MemoryContent content, Operation operation, double luck, Random random)
    {
        if (operation.Kind == Kind.Length && random.NextDouble() < luck)
            content.SetLength(operation.Offset);
        if (operation.Kind != Kind.Write)
            return;
        var whole = random.Next(3) == 0;
        var kept = random.NextDouble() < luck;
        for (var at = 0; at < operation.Bytes.Length;)
        {
            var end = (int)Math.Min(operation.Bytes.Length, ((operation.Offset + at) / Sector + 1) * Sector - operation.Offset);
            if (whole ? kept : random.NextDouble() < luck)
                content.Write(operation.Offset + at, operation.Bytes.AsSpan(at..end));
            at = end;
        }
    }

    private sealed class SimulatedFile(SimulatedDisk disk, int number, byte[] initial) : IBlockFile
    {
        private readonly MemoryContent _content = new(initial);

        public long Length => _content.Length;

        public int Read(long offset, Span<byte> buffer) => _content.Read(offset, buffer);

        public void Write(long offset, ReadOnlySpan<byte> bytes)
        {
            disk._operations.Add(new Operation(number, Kind.Write, offset, bytes.ToArray()));
            _content.Write(offset, bytes);
        }

        public void SetLength(long length)
        {
            disk._operations.Add(new Operation(number, Kind.Length, length, []));
            _content.SetLength(length);
        }

        public void Flush() => disk._operations.Add(new Operation(number, Kind.Flush, 0, []));

        public void Dispose()
        {
        }
    }
}
