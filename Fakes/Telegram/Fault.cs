namespace VolunteerBot.Fakes.Telegram;

/// <summary>Something that goes wrong on purpose with the next calls of a method.</summary>
public sealed record Fault
{
    private Fault(FaultKind kind, int seconds = 0, TimeSpan pause = default, Task? release = null)
    {
        Kind = kind;
        Seconds = seconds;
        Pause = pause;
        Release = release ?? Task.CompletedTask;
    }

    internal FaultKind Kind { get; }

    internal int Seconds { get; }

    internal TimeSpan Pause { get; }

    internal Task Release { get; }

    /// <summary>500, nothing done.</summary>
    public static Fault ServerError { get; } = new(FaultKind.ServerError);

    /// <summary>502 with an HTML page, nothing done.</summary>
    public static Fault HtmlGateway { get; } = new(FaultKind.HtmlGateway);

    /// <summary>No answer until the caller gives up, nothing done.</summary>
    public static Fault Hang { get; } = new(FaultKind.Hang);

    /// <summary>The connection is cut, nothing done.</summary>
    public static Fault Reset { get; } = new(FaultKind.Reset);

    /// <summary>The call is carried out, then the connection is cut: the bot cannot know.</summary>
    public static Fault DoneThenReset { get; } = new(FaultKind.DoneThenReset);

    /// <summary>429 with <c>retry_after</c>, nothing done.</summary>
    public static Fault TooManyRequests(int retryAfterSeconds) => new(FaultKind.TooManyRequests, retryAfterSeconds);

    /// <summary>The call is carried out after a pause on the server's clock.</summary>
    public static Fault Slow(TimeSpan pause) => new(FaultKind.Slow, 0, pause);

    /// <summary>The call is on its way until a test lets it arrive; then it is carried out.</summary>
    public static Fault HeldUntil(Task release) => new(FaultKind.Held, release: release);
}

internal enum FaultKind
{
    ServerError,
    HtmlGateway,
    Hang,
    Reset,
    DoneThenReset,
    TooManyRequests,
    Slow,
    Held,
}

/// <summary>Faults waiting for their calls, in the order they were ordered.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<(string Method, Fault Fault)> _next = [];
    private volatile bool _any;

    /// <summary>Raised for each call that suffers one, before it does.</summary>
    public event Action<Fault>? Taken;

    public void Add(string method, int times, Fault fault)
    {
        lock (_gate)
        {
            _next.AddRange(Enumerable.Repeat((method, fault), times));
            _any = _next.Count > 0;
        }
    }

    /// <summary>The fault of this call; the method <c>*</c> stands for any but getUpdates.</summary>
    public Fault? Take(string method)
    {
        if (!_any || TakeNext(method) is not { } fault)
            return null;
        Taken?.Invoke(fault);
        return fault;
    }

    /// <summary>Whatever is still to go wrong does not.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _next.Clear();
            _any = false;
        }
    }

    private Fault? TakeNext(string method)
    {
        lock (_gate)
        {
            var at = _next.FindIndex(next => string.Equals(next.Method, method, StringComparison.OrdinalIgnoreCase)
                || (next.Method == "*" && method != "getUpdates"));
            if (at < 0)
                return null;
            var fault = _next[at].Fault;
            _next.RemoveAt(at);
            _any = _next.Count > 0;
            return fault;
        }
    }
}
