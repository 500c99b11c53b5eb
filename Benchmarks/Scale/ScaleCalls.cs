using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// Campaigns of each province and year; a call for volunteers for every twentieth activity, ten sign-ups each; attendance of twelve
/// people at those that are over.
/// </summary>
internal sealed class ScaleCalls(ScaleCountry country, ScalePeople people, ScaleActivities activities)
{
    private const int EveryNth = 20;
    private const int SignedUp = 10;
    private const int Came = 12;
    private const int CampaignsAYear = 6;

    private readonly ScaleSizes _sizes = country.Sizes;
    private readonly DateOnly _today = VietnamTime.DateOf(country.Sizes.Now);

    public IEnumerable<RecordPut> Campaigns()
    {
        for (var number = 0; number < CampaignsAYear * _sizes.Years * _sizes.Provinces; number++)
        {
            // The newest are open now.
            var from = _today.AddDays(-30 - 365 / CampaignsAYear * (number / _sizes.Provinces));
            yield return CampaignRecords.Campaigns.Put(new Campaign
            {
                Id = CampaignId.Of(ScaleIds.Of(Made.Campaign, number)), AuthorId = ScalePeople.IdOf(people.OfficerOf(number)), CreatedAt = VietnamTime.ToInstant(from.AddDays(-10).ToDateTime(default)),
                Plan = new CampaignPlan($"Tình nguyện {ScaleWords.Place(number)} {from.Year}", CampaignKind.Summer, from, from.AddDays(60), country.Province(number), new Dictionary<string, decimal> { ["TreesPlanted"] = 1_000 }, null, null),
            });
        }
    }

    public IEnumerable<RecordPut> Recruitments() => Called().Select(n => CampaignRecords.Recruitments.Put(CallOf(activities.Of(n))));

    public IEnumerable<RecordPut> SignUps() =>
        from number in Called()
        let activity = activities.Of(number)
        from i in Enumerable.Range(0, SignedUp)
        select CampaignRecords.SignUps.Put(SignUpOf(activity, VolunteerAt(number, i), i));

    public IEnumerable<RecordPut> Attendance() =>
        from number in Called()
        where activities.DayOf(number) < _today
        let activity = activities.Of(number)
        from i in Enumerable.Range(0, Came)
        select AttendanceRecords.Type.Put(AttendanceOf(activity, VolunteerAt(number, i), i));

    /// <summary>Somebody who could still sign up to the call of an activity that is ahead; another one for each number.</summary>
    public int Free(int number)
    {
        var activity = activities.FirstAhead + number * 13 % (_sizes.Activities - activities.FirstAhead);
        while (!IsCalled(activity) || activities.Of(activity).Status == ActivityStatus.Cancelled)
            activity = activity + 1 < _sizes.Activities ? activity + 1 : activities.FirstAhead;
        return VolunteerAt(activity, SignedUp + number % (Came - SignedUp));
    }

    private IEnumerable<int> Called() => Enumerable.Range(0, _sizes.Activities).Where(IsCalled);

    /// <summary>Scattered, so that every unit calls now and then.</summary>
    private static bool IsCalled(int activity) => ((uint)activity * 2_654_435_761 >> 16) % EveryNth == 0;

    /// <summary>People of the unit itself, as far as it has any.</summary>
    private int VolunteerAt(int activity, int i) => people.Volunteer(activities.LowerOf(activity) + i * country.Lower);

    private static Recruitment CallOf(Activity activity) => new()
    {
        ActivityId = activity.Id, UnitId = activity.Plan.UnitId!.Value, OwnerId = activity.AuthorId, Title = activity.Plan.Title, Place = activity.Plan.Place,
        Terms = new RecruitmentTerms(null, null, null, "Mũ, nước uống", null, "Bí thư Chi đoàn"), AnnouncedAt = activity.CreatedAt, Told = 30,
        Shifts = [new Shift(1, activity.Plan.When, 20, new Dictionary<string, int>()) { Taken = SignedUp }],
        State = activity.Status == ActivityStatus.Cancelled ? RecruitmentState.CalledOff : RecruitmentState.Open,
    };

    private SignUp SignUpOf(Activity activity, int person, int i) => new()
    {
        Id = SignUp.IdOf(activity.Id, 1, ScalePeople.IdOf(person)), ActivityId = activity.Id, Shift = 1, PersonId = ScalePeople.IdOf(person), UnitId = country.LowerUnit(people.LowerOf(person)),
        State = SignUpState.Going, At = activity.CreatedAt.AddHours(i), By = ScalePeople.IdOf(person), StartsAt = activity.Plan.When.StartInstant,
    };

    private Attendance AttendanceOf(Activity activity, int person, int i)
    {
        var (id, starts) = (ScalePeople.IdOf(person), activity.Plan.When.StartInstant);
        return new Attendance
        {
            Id = SignUp.IdOf(activity.Id, 1, id), ActivityId = activity.Id, Shift = 1, PersonId = id, Unit = country.LowerUnit(people.LowerOf(person)), StartsAt = starts, IsWalkIn = i >= SignedUp,
            Events =
            [
                new AttendanceEvent("in", AttendanceMark.In, CheckInWay.Code, starts, starts, id), new AttendanceEvent("out", AttendanceMark.Out, CheckInWay.RollCall, starts.AddHours(3), starts.AddHours(3), activity.AuthorId),
            ],
            State = AttendanceState.Completed, ArrivedAt = starts, LeftAt = starts.AddHours(3), Hours = 3, HoursStatus = HoursStatus.Approved,
        };
    }
}
