namespace VolunteerBot.Tests.Time;

/// <summary>Real time that began at another instant, and can be put forward.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _began = System.GetTimestamp();
    private TimeSpan _moved;

    public override DateTimeOffset GetUtcNow() => start + _moved + System.GetElapsedTime(_began);

    public void Move(TimeSpan by) => _moved += by;
}
