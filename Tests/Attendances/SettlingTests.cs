using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>What evidence of coming and going settles to.</summary>
public sealed class SettlingTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 29, 7, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateTimeOffset End = Start.AddHours(4);
    private static readonly ActivityId Id = ActivityId.Of(Guid.Parse("01970000-0000-7000-8000-000000000001"));
    private static readonly PersonId Volunteer = PersonId.Of(Guid.Parse("01970000-0000-7000-8000-000000000002"));

    private static readonly CheckInPlan Open = new()
    {
        ActivityId = Id, Title = "Dọn rác", UnitId = OrgUnitId.Of(Guid.Parse("01970000-0000-7000-8000-000000000003")), OwnerId = Volunteer,
        Shifts = [new CheckInShift(1, Start, End)], Code = "482913", Secret = "s", Ways = [CheckInWay.Code, CheckInWay.Location],
    };

    private static CheckInPlan Closed => Open with { ClosedAt = End.AddMinutes(5) };

    private static Attendance Nobody => new() { Id = "a", ActivityId = Id, Shift = 1, PersonId = Volunteer, Unit = Open.UnitId, StartsAt = Start };

    private static AttendanceEvent In(double minutes, CheckInWay way = CheckInWay.Code) => Event(AttendanceMark.In, minutes, way);

    private static AttendanceEvent Event(AttendanceMark mark, double minutes, CheckInWay way) =>
        new($"{mark}{way}{minutes}", mark, way, Start.AddMinutes(minutes), Start.AddMinutes(minutes), Volunteer);

    private static Attendance Settled(CheckInPlan plan, params AttendanceEvent[] events) => (Nobody with { Events = events }).Settle(plan);

    [Fact]
    public void Any_order_of_the_same_events_settles_to_the_same_and_so_does_telling_them_twice()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var plan = (random.Next(2) == 0 ? Open : Closed) with { AllRequired = random.Next(2) == 0, WithOut = random.Next(2) == 0 };
            var events = Enumerable.Range(0, random.Next(1, 9)).Select(i => Some(random, i)).ToArray();
            var expected = Outcome(Settled(plan, events));
            for (var shuffle = 0; shuffle < 4; shuffle++)
            {
                random.Shuffle(events);
                var oneByOne = events.Concat(events).Aggregate(Nobody, (a, e) => a.With(e, plan));
                Assert.Equal(expected, Outcome(oneByOne));
            }
        }
    }

    private static AttendanceEvent Some(Random random, int no) => new($"e{no}", (AttendanceMark)random.Next(4), (CheckInWay)random.Next(5),
        Start.AddMinutes(random.Next(-90, 330)), Start.AddMinutes(random.Next(0, 600)), Volunteer) { Hours = random.Next(2) == 0 ? random.Next(1, 6) : null };

    private static (AttendanceState, DateTimeOffset?, DateTimeOffset?, decimal?, HoursStatus) Outcome(Attendance a) =>
        (a.State, a.ArrivedAt, a.LeftAt, a.Hours, a.HoursStatus);

    [Fact]
    public void Hours_are_never_negative_nor_more_than_the_plan_allows()
    {
        var random = new Random(11);
        for (var round = 0; round < 2_000; round++)
        {
            var plan = Closed with { MostHours = 3, WithOut = true };
            var settled = Settled(plan, [.. Enumerable.Range(0, 6).Select(i => Some(random, i))]);
            Assert.InRange(settled.Hours!.Value, 0, 3);
            Assert.Equal(settled.State is AttendanceState.Completed or AttendanceState.LeftEarly, settled.TookPart);
        }
    }

    [Theory]
    [InlineData(-60, true)]
    [InlineData(-60.01, false)]
    [InlineData(240, true)]
    [InlineData(240.01, false)]
    public void Both_edges_of_the_time_for_coming_belong_to_it(double minutes, bool counts) =>
        Assert.Equal(counts ? AttendanceState.Arrived : AttendanceState.SignedUp, Settled(Open, In(minutes)).State);

    [Theory]
    [InlineData(0, true)]
    [InlineData(-0.01, false)]
    [InlineData(300, true)]
    [InlineData(300.01, false)]
    public void Both_edges_of_the_time_for_leaving_belong_to_it(double minutes, bool counts) =>
        Assert.Equal(counts, Settled(Open with { WithOut = true }, In(-30), Event(AttendanceMark.Out, minutes, CheckInWay.Code)).LeftAt is not null);

    [Fact]
    public void A_little_late_counts_from_the_beginning_and_more_counts_from_the_arrival_in_quarters()
    {
        Assert.Equal(4m, Settled(Closed, In(15)).Hours);
        Assert.Equal(3.5m, Settled(Closed, In(22)).Hours);
    }

    [Fact]
    public void Leaving_before_the_end_is_leaving_early_and_the_hours_end_there()
    {
        var settled = Settled(Closed with { WithOut = true }, In(0), Event(AttendanceMark.Out, 120, CheckInWay.Code));
        Assert.Equal((AttendanceState.LeftEarly, 2m, HoursStatus.Approved), (settled.State, settled.Hours!.Value, settled.HoursStatus));
    }

    [Fact]
    public void Where_people_check_out_too_a_missing_check_out_waits_for_the_leader() =>
        Assert.Equal(HoursStatus.Proposed, Settled(Closed with { WithOut = true }, In(0)).HoursStatus);

    [Fact]
    public void Where_two_ways_are_required_one_is_not_enough_and_the_later_one_is_the_arrival()
    {
        var plan = Open with { AllRequired = true };
        Assert.Equal(AttendanceState.SignedUp, Settled(plan, In(0)).State);
        Assert.Equal(Start.AddMinutes(3), Settled(plan, In(0), In(3, CheckInWay.Location)).ArrivedAt);
    }

    [Fact]
    public void The_roll_call_counts_from_the_beginning_whenever_it_was_typed_and_the_last_one_counts()
    {
        Assert.Equal(4m, Settled(Closed, In(500, CheckInWay.RollCall)).Hours);
        Assert.Equal(AttendanceState.NoShow, Settled(Open, In(5, CheckInWay.RollCall), Event(AttendanceMark.Absent, 20, CheckInWay.RollCall)).State);
        Assert.Equal(AttendanceState.AbsentWithNotice, Settled(Closed, Event(AttendanceMark.AbsentWithNotice, 20, CheckInWay.RollCall)).State);
    }

    [Fact]
    public void Own_evidence_of_being_there_outweighs_a_roll_call_but_not_a_correction()
    {
        Assert.Equal(AttendanceState.Arrived, Settled(Open, In(30), Event(AttendanceMark.Absent, 20, CheckInWay.RollCall)).State);
        Assert.Equal(AttendanceState.NoShow, Settled(Closed, In(30), Event(AttendanceMark.Absent, 300, CheckInWay.Correction)).State);
    }

    [Fact]
    public void A_dispute_stands_until_the_leader_decides_after_it()
    {
        var disputed = (Settled(Closed, In(60)) with { DisputedAt = End.AddHours(1) }).Settle(Closed);
        Assert.Equal(HoursStatus.Disputed, disputed.HoursStatus);
        var decided = disputed.With(Event(AttendanceMark.In, 400, CheckInWay.Correction) with { Hours = 4 }, Closed);
        Assert.Equal((HoursStatus.Approved, 4m), (decided.HoursStatus, decided.Hours!.Value));
    }
}
