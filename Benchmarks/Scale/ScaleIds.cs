namespace VolunteerBot.Benchmarks.Scale;

/// <summary>What an id is of; keeps ids of different things apart.</summary>
internal enum Made
{
    Unit = 1,
    Person,
    Activity,
    Campaign,
    Announcement,
    Consent,
    Audit,
}

/// <summary>Ids that can be worked out from a number, and that sort as they were made, as the program's own do.</summary>
internal static class ScaleIds
{
    public static Guid Of(Made what, int number) => At(DateTimeOffset.UnixEpoch.AddYears(50), what, number);

    /// <summary>The first six bytes are the milliseconds, as in version 7.</summary>
    public static Guid At(DateTimeOffset at, Made what, int number)
    {
        var ms = at.ToUnixTimeMilliseconds();
        return new Guid((int)(ms >> 16), (short)ms, (short)(0x7000 | (int)what), 0x80, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);
    }
}
