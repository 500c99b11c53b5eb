using VolunteerBot.Fakes.Telegram;

namespace VolunteerBot.Fakes.Zalo;

/// <summary>What goes wrong on purpose with the next calls, at the level of HTTP; refusals in the platform's own words are planned apart.</summary>
internal sealed class Faults(TimeProvider clock)
{
    private static readonly byte[] HtmlPage = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"u8.ToArray();
    private readonly FaultPlan _plan = new();
    private readonly Lock _gate = new();
    private readonly List<(string Method, int Code)> _refusals = [];

    public event Action<Fault>? Taken
    {
        add => _plan.Taken += value;
        remove => _plan.Taken -= value;
    }

    public void Clear()
    {
        _plan.Clear();
        lock (_gate)
            _refusals.Clear();
    }

    /// <summary>Calls that wait for the platform now.</summary>
    public Gauge Waiting { get; } = new();

    public void Add(string method, int times, Fault fault) => _plan.Add(method, times, fault);

    public void Refuse(string method, int times, int code)
    {
        lock (_gate)
            _refusals.AddRange(Enumerable.Repeat((method, code), times));
    }

    /// <summary>The error code the next call of a method is to be refused with; null = none.</summary>
    public int? TakeRefusal(string method)
    {
        lock (_gate)
        {
            var at = _refusals.FindIndex(r => r.Method == method);
            if (at < 0)
                return null;
            var code = _refusals[at].Code;
            _refusals.RemoveAt(at);
            return code;
        }
    }

    /// <summary>Suffers the next fault of a method.</summary>
    /// <returns>Whether it was the whole answer; and whether the call is to be carried out and its answer lost.</returns>
    public async Task<(bool IsAnswered, bool LosesAnswer)> Suffer(HttpContext http, string method)
    {
        if (_plan.Take(method) is not { } fault)
            return (false, false);
        switch (fault.Kind)
        {
            case FaultKind.DoneThenReset:
                return (false, true);
            case FaultKind.Slow:
                await Wait(Task.Delay(fault.Pause, clock, http.RequestAborted)).ConfigureAwait(false);
                return (false, false);
            case FaultKind.Held:
                await Wait(fault.Release).ConfigureAwait(false);
                return (false, false);
            case FaultKind.Hang:
                await Wait(Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted)).ConfigureAwait(false);
                return (true, false);
            case FaultKind.Reset:
                http.Abort();
                return (true, false);
            case FaultKind.HtmlGateway:
                await LoopbackServer.Answer(http, 502, HtmlPage, "text/html").ConfigureAwait(false);
                return (true, false);
            default:
                await LoopbackServer.Answer(http, 500, "{}"u8.ToArray()).ConfigureAwait(false);
                return (true, false);
        }
    }

    private async Task Wait(Task until)
    {
        Waiting.Enter();
        try
        {
            await until.ConfigureAwait(false);
        }
        finally
        {
            Waiting.Leave();
        }
    }
}
