using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Demo;

/// <summary>
/// What the personas find when they come in: results owed, activities of today and next weekend, reports to verify, one sent back,
/// one cancelled, one told twice. All of it lies around now, whenever that is.
/// </summary>
internal sealed class SampleScenes(SampleProvince province, SamplePeople people, SampleLives lives, DateTimeOffset now)
{
    private static readonly Place Beach = new("bãi biển Gành Đá Đĩa, xã Tuy An Đông", new GeoPoint(13.3553, 109.2939));
    private static readonly Place Estuary = new("bờ kè cửa biển Tiên Châu, xã Tuy An Đông");

    private readonly DateOnly _today = VietnamTime.DateOf(now);
    private readonly SampleUnit _team = province.Named(DemoPersonas.TeamName);

    public IEnumerable<(SampleUnit Unit, Activity Activity)> All() => [.. Owed(), .. Ahead(), .. ToVerify(), .. Told(), .. Elsewhere()];

    private DateOnly NextSunday => _today.AddDays(7 - (int)_today.DayOfWeek);

    private IEnumerable<(SampleUnit, Activity)> Owed()
    {
        yield return Planned(_team, "Dọn rác bãi biển Gành Đá Đĩa", "Environment", _today.AddDays(-1), 6, 3, Beach, 25);
        yield return Planned(_team, "Đổi rác lấy quà cùng thiếu nhi thôn Phú Hội", "Environment", _today.AddDays(-3), 15, 2,
            new("nhà văn hóa thôn Phú Hội, xã Tuy An Đông"), 20);
    }

    private IEnumerable<(SampleUnit, Activity)> Ahead()
    {
        yield return Planned(_team, "Cắm bảng nhắc không xả rác ở Gành Đá Đĩa", "Propaganda", _today, 16, 2, Beach, 12);
        yield return Planned(_team, "Trồng 200 cây phi lao chắn sóng", "TreePlanting", NextSunday.AddDays(-1), 14, 3, Estuary, 30);
        yield return Planned(_team, "Ra quân Ngày Chủ nhật xanh, dọn rác bãi biển Gành Đá Đĩa", "Environment", NextSunday, 6, 3, Beach, 40);
        yield return Planned(_team, "Lớp học biển xanh cho thiếu nhi", "Children", NextSunday.AddDays(6), 8, 3,
            new("Trường Tiểu học trung tâm xã Tuy An Đông"), 15);
        yield return Planned(province.Communes[DemoPersonas.CommuneCode], "Hướng dẫn cài VNeID, nộp hồ sơ trực tuyến", "DigitalLiteracy",
            _today.AddDays(2), 8, 3, new("Trung tâm Phục vụ hành chính công xã Tuy An Đông"), 10);
    }

    /// <summary>What the cadre of Tuy An Đông has to look at; the first two are the same activity, told by two people.</summary>
    private IEnumerable<(SampleUnit, Activity)> ToVerify()
    {
        var day = _today.AddDays(-4);
        yield return Reported(Planned(_team, "Thu gom lưới cũ bờ kè Tiên Châu", "Environment", day, 6, 3, Estuary, 20), ["WasteTonnes"]);
        var (unit, again) = Planned(_team, "Thu gom lưới cũ ở bờ kè cửa biển Tiên Châu", "Environment", day, 6, 3, Estuary, 20);
        yield return Reported((unit, again with { AuthorId = people.Persona("volunteer") }), ["WasteTonnes"]);
        yield return Reported(Planned(Cell("Chi đoàn thôn Phú Hội"), "Thắp sáng đường quê", "RoadsAndLights", _today.AddDays(-2), 15, 3,
            new("thôn Phú Hội, xã Tuy An Đông"), 20), ["RoadLitKm"]);
        yield return Reported(Planned(Cell("Chi đoàn thôn Tiên Châu"), "Thăm, tặng quà gia đình chính sách", "Gratitude", _today.AddDays(-3), 8, 3,
            new("thôn Tiên Châu, xã Tuy An Đông"), 12), ["PolicyFamiliesVisited"]);
        yield return Reported(Planned(Cell("Chi đoàn thôn Phú Thịnh"), "Lớp Bình dân học vụ số buổi tối", "DigitalLiteracy", _today.AddDays(-5), 19, 2,
            new("nhà văn hóa thôn Phú Thịnh, xã Tuy An Đông"), 15), ["PeopleGuidedOnline"]);
    }

    /// <summary>What the leader has behind her.</summary>
    private IEnumerable<(SampleUnit, Activity)> Told()
    {
        var back = Reported(Planned(_team, "Dọn rác sau mưa lớn ở Gành Đá Đĩa", "Environment", _today.AddDays(-9), 6, 3, Beach, 30), ["WasteTonnes"]);
        yield return (_team, lives.Returned(back.Activity, _team, SampleLives.Instant(_today.AddDays(-7), new TimeOnly(9, 0), 20)));
        yield return (_team, lives.Cancelled(Planned(_team, "Dạy bơi phòng chống đuối nước", "Children", _today.AddDays(-16), 16, 2, Beach, 15).Activity));
        foreach (var (title, daysAgo) in new[] { ("Đổi rác lấy quà tại Gành Đá Đĩa", 15), ("Ra quân dọn rác bãi biển Gành Đá Đĩa", 23) })
        {
            var told = Reported(Planned(_team, title, "Environment", _today.AddDays(-daysAgo), 6, 3, Beach, 30), ["WasteTonnes"]);
            yield return (_team, lives.Verified(told.Activity, _team, SampleLives.Instant(_today.AddDays(2 - daysAgo), new TimeOnly(8, 0), 45)));
        }
    }

    /// <summary>So that an officer of the province always sees yesterday, today and tomorrow somewhere.</summary>
    private IEnumerable<(SampleUnit, Activity)> Elsewhere()
    {
        var (town, mountain, hospital) =
            (province.Communes["22015"], province.Communes["22207"], province.Named("Đoàn Thanh niên Bệnh viện Đa khoa Hương Biển"));
        yield return Planned(town, "Hướng dẫn cài VNeID, nộp hồ sơ trực tuyến", "DigitalLiteracy", _today, 8, 3,
            new("Trung tâm Phục vụ hành chính công phường Tuy Hòa"), 15);
        yield return Planned(mountain, "Sửa nhà cho hộ khó khăn", "Housing", _today.AddDays(-1), 7, 6, new("buôn Đức Mùi, xã Sông Hinh"), 25);
        yield return Planned(hospital, "Ngày hội hiến máu tình nguyện", "BloodDonation", _today.AddDays(1), 7, 4, new(hospital.Address + ", phường Tuy Hòa"), 150);
        yield return Planned(province.Body("tinhdoan"), "Gặp mặt thủ lĩnh các câu lạc bộ, đội, nhóm tình nguyện", "Other", NextSunday.AddDays(4), 8, 3,
            new("Quảng trường 1/4, phường Tuy Hòa"), 200);
    }

    private SampleUnit Cell(string name) => province.Named(name);

    private (SampleUnit Unit, Activity Activity) Planned(
        SampleUnit unit, string title, string kind, DateOnly day, int hour, int hours, Place place, int expected)
    {
        var when = new TimeSlot(day, new TimeOnly(hour, 0), day, new TimeOnly(hour + hours, 0));
        return (unit, lives.Planned(unit, new(title, kind, when, place, null, expected, null), people.InCharge(unit)));
    }

    /// <summary>Reported in the evening of the day.</summary>
    private (SampleUnit Unit, Activity Activity) Reported((SampleUnit Unit, Activity Activity) planned, string[] figures)
    {
        var evening = SampleLives.Instant(planned.Activity.Plan.When.Date, new TimeOnly(21, 10), planned.Activity.Plan.Title.Length);
        return (planned.Unit, lives.Reported(planned.Activity, figures, evening));
    }
}
