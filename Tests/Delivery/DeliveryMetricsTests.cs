using System.Diagnostics.Metrics;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>What the dashboards see.</summary>
public sealed class DeliveryMetricsTests
{
    private readonly Dictionary<string, double> _seen = new(StringComparer.Ordinal);

    [Fact]
    public void Sends_failures_retries_depth_and_age_are_measured() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new DeliveryScene(time);
        using var listener = Listen(scene.Meters);
        var told = false;
        scene.Channel.Refusal = call => call.Chat == "blocked" ? MemoryChannel.Refused(RefusalKind.Unreachable, "blocked")
            : call.Chat == "slow" && !told && (told = true) ? MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromSeconds(1))
            : null;
        await scene.Queue(scene.Notice("a", "blocked"), scene.Notice("b", "slow"), scene.Notice("c", "lan"));
        await scene.Queue(Enumerable.Range(0, 2_000).Select(i => scene.Bulk($"{i:0000}", $"{i}")));
        scene.Start();
        await scene.Answers.Send(DeliveryScene.Chat("lan"), DeliveryScene.Text("x"), null, DeliveryScene.Ct);
        await time.Pass(TimeSpan.FromSeconds(32));
        listener.RecordObservableInstruments();
        Assert.Equal(1, _seen["delivery.sent answer"]);
        Assert.Equal(2, _seen["delivery.sent notice"]);
        Assert.Equal(1, _seen["delivery.failed notice blocked"]);
        Assert.Equal(1, _seen["delivery.retried notice rateLimited"]);
        Assert.InRange(_seen["delivery.depth bulk"], 900, 2_000);
        Assert.InRange(_seen["delivery.oldest bulk"], 30, 33);

        await time.Pass(TimeSpan.FromMinutes(2));
        listener.RecordObservableInstruments();
        Assert.Equal(2_000, _seen["delivery.sent bulk"]);
        Assert.Equal(0, _seen["delivery.depth bulk"]);
        Assert.Equal(0, _seen["delivery.oldest bulk"]);
    });

    private MeterListener Listen(IMeterFactory meters)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, me) =>
            {
                if (instrument.Meter.Name == DeliveryMetrics.MeterName && instrument.Meter.Scope == meters)
                    me.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Note(i, value, tags));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Note(i, value, tags));
        listener.Start();
        return listener;
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = instrument.Name;
        foreach (var tag in tags)
            key += tag.Key == "account" ? "" : " " + tag.Value;
        _seen[key] = instrument.IsObservable ? value : _seen.GetValueOrDefault(key) + value;
    }
}
