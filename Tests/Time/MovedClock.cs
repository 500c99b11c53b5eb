namespace VolunteerBot.Tests.Time;

/// <summary>Real time that began at another instant.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _began = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_began);
}
