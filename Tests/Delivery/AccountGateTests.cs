using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>How much of an account's rate is used when the machine is slow.</summary>
public sealed class AccountGateTests
{
    private const double PerSecond = 30;
    private readonly FakeTimeProvider _clock = new(DeliveryScene.Morning);
    private readonly AccountGate _gate;
    private int _sent;

    public AccountGateTests() => _gate = new(new ChannelTraits(4096, true, 64, PerSecond, 20, 1), _clock);

    [Fact]
    public void Timers_that_are_always_late_cost_nothing_of_the_rate()
    {
        var began = _clock.GetUtcNow();
        while (_sent < 3_000)
            SendWhenReady(late: TimeSpan.FromMilliseconds(_sent % 3 == 0 ? 140 : 15));
        Assert.InRange((_sent - 1) / (_clock.GetUtcNow() - began).TotalSeconds, PerSecond * 0.99, PerSecond * 1.002);
    }

    [Fact]
    public void A_standstill_is_made_up_for_by_a_handful_and_no_more()
    {
        for (var i = 0; i < 60; i++)
            SendWhenReady(late: TimeSpan.Zero);
        _gate.BulkReadyAt();
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(8, SendAtOnce());
    }

    [Fact]
    public void Where_nobody_waited_there_is_nothing_to_make_up_for()
    {
        for (var i = 0; i < 60; i++)
            SendWhenReady(late: TimeSpan.Zero);
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(3, SendAtOnce());
    }

    [Fact]
    public void After_the_platform_said_too_many_nothing_is_made_up_for()
    {
        for (var i = 0; i < 60; i++)
            SendWhenReady(late: TimeSpan.Zero);
        _gate.BulkReadyAt();
        _gate.RateLimited("v1", TimeSpan.FromSeconds(2));
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(3, SendAtOnce());
    }

    private int SendAtOnce()
    {
        var count = 0;
        for (; _gate.BulkReadyAt() <= _clock.GetUtcNow(); count++)
            _gate.TakeForBulk("v" + ++_sent);
        return count;
    }

    private void SendWhenReady(TimeSpan late)
    {
        if (_gate.BulkReadyAt() is var ready && ready > _clock.GetUtcNow())
            _clock.Advance(ready - _clock.GetUtcNow() + late);
        _gate.TakeForBulk("v" + ++_sent);
    }
}
