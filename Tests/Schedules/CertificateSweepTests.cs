using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Attendances;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>A certificate that nobody issues is not forgotten.</summary>
public sealed class CertificateSweepTests
{
    private static readonly IMeterFactory Meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();

    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<CommitResult> Ask(RequestState state = RequestState.Waiting) => _world.Store.Commit([.. Attended(), CertificateRecords.Requests.Put(new CertificateRequest
    {
        Id = CertificateRequestId.Of(TestIds.Of(0xD_0000_0001)), PersonId = TestWorld.People["volunteer"].Id, UnitId = TestWorld.BaiXepTeam, Scope = new CertifiedScope(), At = _world.Now, State = state,
    })], Cancel);

    private static IEnumerable<Change> Attended()
    {
        var closed = CheckInScene.Plan with { ClosedAt = CheckInScene.When.EndInstant };
        var who = TestWorld.People["volunteer"].Id;
        yield return ActivityRecords.Type.Put(CheckInScene.Activity);
        yield return AttendanceRecords.Type.Put((CheckInScene.Of("") with
        {
            Id = SignUp.IdOf(CheckInScene.Id, 1, who), PersonId = who, NamedAs = null, Events = [new AttendanceEvent("e", AttendanceMark.In, CheckInWay.Code, CheckInScene.Start, CheckInScene.Start, who)],
        }).Settle(closed));
    }

    [Fact]
    public async Task Those_who_issue_hear_of_it_after_a_day_and_after_a_week_and_then_no_more()
    {
        await Ask();
        _world.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(0, await Sweep());
        _world.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, 0), (await Sweep(), await Sweep()));
        _world.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(1, await Sweep());
        _world.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await Sweep());

        var told = (await _world.Store.Page(OutboxRecords.Type, null, 100, Cancel)).Select(m => m.Value).ToList();
        Assert.Equal(["test/main/cadre", "test/main/cadre"], told.Select(m => m.To));
        Assert.All(told, m => Assert.Contains("Vẫn chờ bạn", m.Message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_issued_meanwhile_is_left_alone()
    {
        await Ask(RequestState.Confirmed);
        _world.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(0, await Sweep());
    }

    [Fact]
    public async Task In_the_night_it_waits_for_the_morning()
    {
        await Ask();
        _world.Clock.Advance(TimeSpan.FromHours(27));
        Assert.Equal(0, await Sweep());
        _world.Clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal(1, await Sweep());
    }

    private Task<int> Sweep()
    {
        var addresses = new AddressStates(_world.Store, new OnlyHost(), TimeProvider.System, NullLogger<AddressStates>.Instance);
        var dispatcher = new OutboxDispatcher(
            new DeliveryAccounts(() => [], TimeProvider.System), _world.Store, new SoleHost(_world.Store), new OnlyHost(), addresses, DeliveryScene.Quiet,
            new BackOff(() => 1), new DeliveryMetrics(Meters, TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
        return new CertificateSweep(_world.Store, _world.PeopleFound, _world.Served, _world.Organisation, _world.Topics, addresses, DeliveryScene.Quiet, dispatcher).Run(_world.Now, Cancel);
    }
}
