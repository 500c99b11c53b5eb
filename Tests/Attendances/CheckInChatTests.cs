using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>Checking in as the chat words it, where a story cannot say who somebody is.</summary>
public sealed class CheckInChatTests
{
    private readonly TestWorld _world = new(start: CheckInScene.Start);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_child_on_record_without_a_guardian_is_told_whom_to_ask_and_offered_the_code_for_it()
    {
        await _world.Store.Commit([.. CheckInScene.Stored(), PeopleRecords.Type.Put(TestWorld.People["volunteer"] with { BirthYear = 2013 })], Cancel);
        var chat = new LiveChat(_world, "volunteer");

        Assert.Contains("cần bố, mẹ hoặc người giám hộ đồng ý", await chat.Say("482913"), StringComparison.Ordinal);
        Assert.Contains("/giamho", await chat.Press("Xin người lớn đồng ý"), StringComparison.Ordinal);
        Assert.Empty(await _world.Store.Find(AttendanceRecords.Of(CheckInScene.Id), Cancel));
    }

    [Fact]
    public async Task Where_two_check_ins_are_near_a_location_belongs_to_the_one_they_are_on_the_list_of_else_to_the_nearest()
    {
        var open = CheckInScene.Plan with { Ways = [CheckInWay.Location] };
        var other = open with { ActivityId = Domain.Activities.ActivityId.Of(TestIds.Of(0xE_0000_0001)), Code = "111222", Point = new(13.2008, 109.3) };
        await _world.Store.Commit([.. CheckInScene.Stored(open), AttendanceRecords.Plans.Put(other)], Cancel);
        var checkIns = new StoredCheckIns(_world.Store);

        Assert.Equal(open.ActivityId, (await checkIns.Around(new(13.2003, 109.3), 0, _world.Now, Cancel))?.ActivityId);
        Assert.Equal(other.ActivityId, (await checkIns.Around(new(13.2005, 109.3), 0, _world.Now, Cancel))?.ActivityId);
        // Beyond the radius, before the time, and closed, there is none.
        Assert.Null(await checkIns.Around(new(13.197, 109.3), 0, _world.Now, Cancel));
        Assert.Equal(open.ActivityId, (await checkIns.Around(new(13.197, 109.3), 1_000, _world.Now, Cancel))?.ActivityId);
        Assert.Null(await checkIns.Around(new(13.2, 109.3), 0, _world.Now.AddHours(-2), Cancel));
        await _world.Store.Commit([AttendanceRecords.Plans.Put(open with { ClosedAt = _world.Now }), AttendanceRecords.Plans.Put(other with { Ways = [CheckInWay.Code] })], Cancel);
        Assert.Null(await checkIns.Around(new(13.2, 109.3), 0, _world.Now, Cancel));
    }

    [Theory]
    [InlineData(13.1999999, 109.3)]
    [InlineData(13.2, 109.3199)]
    [InlineData(-0.0001, 0.0001)]
    public async Task A_place_at_the_edge_of_a_square_of_the_map_is_found_from_the_next_one(double latitude, double longitude)
    {
        await _world.Store.Commit([.. CheckInScene.Stored(CheckInScene.Plan with { Ways = [CheckInWay.Location], Radius = 1_000, Point = new(latitude, longitude) })], Cancel);
        var checkIns = new StoredCheckIns(_world.Store);
        foreach (var (north, east) in ((double, double)[])[(0.006, 0), (-0.006, 0), (0, 0.006), (0, -0.006), (0.006, 0.006)])
            Assert.NotNull(await checkIns.Around(new(latitude + north, longitude + east), 0, _world.Now, Cancel));
    }
}
