using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>A role that nobody confirms is not forgotten.</summary>
public sealed class RequestSweepTests
{
    private static readonly IMeterFactory Meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly TestWorld _world = new();

    [Fact]
    public async Task Nobody_hears_of_it_again_within_a_day()
    {
        await Ask();
        _world.Clock.Advance(TimeSpan.FromHours(23));

        Assert.Equal((0, 0), await Sweep());
    }

    [Fact]
    public async Task After_a_day_those_who_can_confirm_and_the_unit_above_hear_of_it_once()
    {
        await Ask();
        _world.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((1, 0), await Sweep());
        Assert.Equal((0, 0), await Sweep());

        var told = await Queued();
        Assert.Equal(["test/main/cadre", "test/main/officer"], told.Select(m => m.To).Order(StringComparer.Ordinal));
        Assert.All(told, m => Assert.Equal(["✅ Xác nhận", "❌ Không phải"], m.Message.Choices.Select(c => c.Label)));
    }

    [Fact]
    public async Task What_was_decided_meanwhile_is_left_alone()
    {
        await Ask();
        var request = (await _world.Store.Page(JoiningRecords.Requests, null, 10, Cancel)).Single().Value;
        await Decide("cadre", new ConfirmRole(request.Id));
        _world.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((0, 0), await Sweep());
    }

    [Fact]
    public async Task In_the_night_it_waits_for_the_morning()
    {
        await Ask();
        _world.Clock.Advance(TimeSpan.FromHours(27));
        Assert.Equal((0, 0), await Sweep());
        _world.Clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal((1, 0), await Sweep());
    }

    [Fact]
    public async Task After_two_weeks_it_is_closed_undecided()
    {
        await Ask();
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await Sweep();
        _world.Clock.Advance(RoleRequests.Lasts);

        Assert.Equal((0, 1), await Sweep());
        Assert.Equal(RequestState.Expired, (await _world.Store.Page(JoiningRecords.Requests, null, 10, Cancel)).Single().Value.State);
    }

    private Task Ask() => Decide("volunteer", new AskRole(Role.TeamLeader, TestWorld.BaiXepTeam));

    private async Task Decide(string by, IIntention intention)
    {
        var context = await _world.Deciding(by, Cancel);
        var done = Assert.IsType<Outcome.Done>(await new RolesDecider(_world.Store, _world.PeopleFound).Decide(intention, context, Cancel)!);
        await _world.Store.Commit(done.Changes, Cancel);
    }

    private async Task<IReadOnlyList<OutboxMessage>> Queued() => [.. (await _world.Store.Page(OutboxRecords.Type, null, 100, Cancel)).Select(m => m.Value)];

    private Task<(int Nudged, int Closed)> Sweep()
    {
        var addresses = new AddressStates(_world.Store, new OnlyHost(), TimeProvider.System, NullLogger<AddressStates>.Instance);
        var dispatcher = new OutboxDispatcher(
            new DeliveryAccounts(() => [], TimeProvider.System), _world.Store, new SoleHost(_world.Store), new OnlyHost(), addresses, DeliveryScene.Quiet,
            new BackOff(() => 1), new DeliveryMetrics(Meters, TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
        return new RequestSweep(_world.Store, _world.PeopleFound, _world.Organisation, [new JoiningTopic(_world.Joining, _world.Served)], addresses, DeliveryScene.Quiet, dispatcher)
            .Run(_world.Now, Cancel);
    }
}
