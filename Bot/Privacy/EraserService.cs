using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>Erases as soon as somebody asks, and whatever was left undone. Before anything else starts, those a restored backup brought back.</summary>
internal sealed class EraserService(Eraser eraser, TimeProvider clock, ILogger<EraserService> log) : BackgroundService
{
    /// <summary>What other hosts left, and what failed before.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _woken = new(0, 1);

    /// <summary>Something was committed; cheap when it is nothing for here.</summary>
    public void Wake(IReadOnlyList<Change> committed)
    {
        foreach (var change in committed)
        {
            if (change is Put<Erasure>)
            {
                Wake();
                return;
            }
        }
    }

    public void Wake()
    {
        try
        {
            _woken.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await eraser.Compare(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await eraser.Run(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(e, "Erasing somebody did not come to its end; it is taken up again.");
            }
            await WaitForWork(stoppingToken);
        }
    }

    private async Task WaitForWork(CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var pause = Task.Delay(LookAgain, clock, either.Token);
        await Task.WhenAny(_woken.WaitAsync(either.Token), pause);
        await either.CancelAsync();
    }
}
