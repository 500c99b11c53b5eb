using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>Ids that count up, so that the same story makes the same ids. The last twelve digits differ and sort by age.</summary>
public sealed class TestIds : IIdSource
{
    private long _last;

    public Guid Next() => Of(Interlocked.Increment(ref _last));

    public static Guid Of(long number) => new(0x01970000, 0, 0x7000, 0x80, 0, (byte)(number >> 40), (byte)(number >> 32),
        (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);
}
