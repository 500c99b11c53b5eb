using System.Buffers.Binary;

namespace VolunteerBot.Bot.Demo;

/// <summary>
/// Ids in the layout of version 7, counted on from a fixed day and not from the clock: the sample data has the same ids whenever it
/// is made, so that seeding again after a crash writes over what is there.
/// </summary>
internal sealed class SampleIds(DateTimeOffset first, TimeSpan step, Chance chance)
{
    private DateTimeOffset _next = first;

    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)_next.ToUnixTimeMilliseconds() << 16 | 0x7000 | chance.Bits() & 0x0FFF);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], 0x8000_0000_0000_0000 | chance.Bits() >> 2);
        _next += step;
        return new Guid(bytes, bigEndian: true);
    }
}
