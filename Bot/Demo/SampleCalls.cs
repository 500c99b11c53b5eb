using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Demo;

/// <summary>
/// A campaign that runs now, and calls for volunteers to look at: one half full with two shifts, one full with people waiting, and a
/// blood donation for adults. The personas themselves have not answered yet.
/// </summary>
internal sealed class SampleCalls
{
    private readonly SampleProvince _province;
    private readonly SamplePeople _people;
    private readonly DateTimeOffset _now;
    private readonly List<Recruitment> _calls = [];
    private readonly List<SignUp> _signUps = [];

    public SampleCalls(SampleProvince province, SamplePeople people, IReadOnlyList<Activity> activities, DateTimeOffset now)
    {
        (_province, _people, _now) = (province, people, now);
        Campaign = GreenSunday(VietnamTime.DateOf(now));
        foreach (var activity in activities.Where(a => a.Status == ActivityStatus.Planned && a.Plan.When.StartInstant > now))
            Call(activity);
    }

    public Campaign Campaign { get; }

    public IReadOnlyList<Recruitment> Calls => _calls;

    public IReadOnlyList<SignUp> SignUps => _signUps;

    private Campaign GreenSunday(DateOnly today)
    {
        var (from, owner) = (new DateOnly(today.Year, today.Month, 1), _province.Body("tinhdoan"));
        var goals = new Dictionary<string, decimal> { ["TreesPlanted"] = 5_000, ["WasteTonnes"] = 40 };
        return new Campaign
        {
            Id = CampaignId.Of(new SampleIds(_now.AddDays(-20), TimeSpan.FromMinutes(1), new Chance(412)).Next()), AuthorId = _people.InCharge(owner), CreatedAt = SampleLives.Instant(from, new TimeOnly(8, 0), 15),
            Plan = new CampaignPlan("Ngày Chủ nhật xanh", CampaignKind.GreenSunday, from, from.AddMonths(3).AddDays(-1), owner.Id, goals, null, "Mỗi tháng một chủ nhật ra quân, đội nào cũng có việc."),
        };
    }

    /// <summary>The scenes of <see cref="SampleScenes"/> that call for people; other activities find theirs by themselves.</summary>
    private void Call(Activity activity)
    {
        switch (activity.Plan.Title)
        {
            case var title when title.StartsWith("Ra quân Ngày Chủ nhật xanh", StringComparison.Ordinal) && activity.Plan.UnitId == Team:
                var halves = Halves(activity.Plan.When);
                Open(activity, "Găng tay, mũ, bình nước", "Mang giày đế dày; không nhặt kim tiêm, mảnh kính bằng tay.", "Đội trưởng", [(halves[0], 25, 16), (halves[1], 15, 4)], minimumAge: null);
                break;
            case "Trồng 200 cây phi lao chắn sóng" when activity.Plan.UnitId == Team:
                Open(activity, "Cuốc, găng tay, áo mưa", "Đi theo nhóm khi ra sát mép nước.", "Đội trưởng", [(activity.Plan.When, 12, 14)], minimumAge: null);
                break;
            case "Ngày hội hiến máu tình nguyện" when activity.Plan.When.Date <= VietnamTime.DateOf(_now).AddDays(2):
                Open(activity, "Căn cước, ăn sáng nhẹ trước khi đến", "Người đang uống thuốc hoặc vừa ốm thì báo bác sĩ trước.", "Bí thư Đoàn cơ sở", [(activity.Plan.When, 150, 20)], minimumAge: 18);
                break;
        }
    }

    private OrgUnitId? Team => _province.Named(DemoPersonas.TeamName).Id;

    private static TimeSlot[] Halves(TimeSlot whole)
    {
        var middle = whole.From!.Value.AddMinutes(90);
        return [whole with { To = middle }, whole with { From = middle }];
    }

    private void Open(Activity activity, string bring, string safety, string contact, (TimeSlot When, int Places, int Wanting)[] shifts, int? minimumAge)
    {
        var call = new Recruitment
        {
            ActivityId = activity.Id, CampaignId = activity.Plan.Kind is "Environment" or "TreePlanting" ? Campaign.Id : null, UnitId = activity.Plan.UnitId!.Value, OwnerId = activity.AuthorId,
            Title = activity.Plan.Title, Place = activity.Plan.Place, Terms = new RecruitmentTerms(null, null, minimumAge, bring, safety, contact), AnnouncedAt = _now.AddHours(-20),
            Shifts = [.. shifts.Select((s, i) => new Shift(i + 1, s.When, s.Places, new Dictionary<string, int>()))],
        };
        using var wanting = Neighbours(call.UnitId).GetEnumerator();
        foreach (var (shift, want) in call.Shifts.Zip(shifts, (s, given) => (s, given.Wanting)).ToList())
        {
            for (var i = 0; i < want && wanting.MoveNext(); i++)
                call = SignedUp(call, shift.No, wanting.Current);
        }
        _calls.Add(call with { Told = 160 });
    }

    private Recruitment SignedUp(Recruitment call, int no, Person person)
    {
        var shift = call.Shift(no)!;
        var hasPlace = shift.Free > 0;
        _signUps.Add(new SignUp
        {
            Id = SignUp.IdOf(call.ActivityId, no, person.Id), ActivityId = call.ActivityId, Shift = no, PersonId = person.Id, UnitId = person.HomeUnit, State = hasPlace ? SignUpState.Going : SignUpState.Waiting,
            At = _now.AddHours(-19).AddMinutes(_signUps.Count), By = person.Id, StartsAt = shift.When.StartInstant, Line = hasPlace ? 0 : call.NextInLine,
        });
        return hasPlace ? call.With(shift with { Taken = shift.Taken + 1 }) : call.With(shift with { Waiting = shift.Waiting + 1 }) with { NextInLine = call.NextInLine + 1 };
    }

    /// <summary>Volunteers who cannot be tried as, the unit's own first.</summary>
    private IEnumerable<Person> Neighbours(OrgUnitId unit) =>
        _people.All.Where(p => p.Addresses.Count == 0 && p.Roles.Any(r => r.Role == Role.Volunteer)).OrderByDescending(p => p.HomeUnit == unit).ThenBy(p => p.Id.ToString(), StringComparer.Ordinal);
}
