namespace VolunteerBot.Domain.Time;

/// <summary>Wall-clock time in Asia/Ho_Chi_Minh: UTC+7 all year since 1975, no daylight saving.</summary>
public static class VietnamTime
{
    public const string ZoneId = "Asia/Ho_Chi_Minh";

    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>What a clock on the wall shows at this instant.</summary>
    public static DateTime ToLocal(DateTimeOffset instant) => DateTime.SpecifyKind(instant.UtcDateTime + Offset, DateTimeKind.Unspecified);

    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(ToLocal(instant));

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant));

    /// <summary>The instant of a wall-clock time.</summary>
    public static DateTimeOffset ToInstant(DateTime local) => new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Offset);
}
