using VolunteerBot.Bot.Attendances;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Domain.Attendances;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>The attendance list as a file, read back as an office would open it.</summary>
public sealed class AttendanceListFileTests
{
    private static AttendanceSheet Sheet(CheckInPlan plan, params Attendance[] people) =>
        new("Đoàn xã Tuy An Đông", "Đội tình nguyện Bãi Xép", plan.Title, "Bãi Xép", plan, [.. people.Select(a => new ListedAttendance(a, a.NamedAs!, "Đội tình nguyện Bãi Xép"))]);

    private static List<List<string>> Read(byte[] file, int sheet = 0)
    {
        using var opened = new XlsxFile(new MemoryStream(file));
        return [.. opened.Rows(sheet).Select(r => r.Cells.Select(c => c.Text).ToList())];
    }

    [Fact]
    public void It_has_the_usual_columns_under_unit_activity_place_and_day()
    {
        var rows = Read(AttendanceListFile.Of(Sheet(CheckInScene.Plan,
            CheckInScene.Of("Trần Văn Bình", AttendanceState.Arrived, came: 5, left: 200), CheckInScene.Of("Nguyễn Thị An"))));

        Assert.Equal("ĐOÀN XÃ TUY AN ĐÔNG", rows[0][0]);
        Assert.Equal("ĐỘI TÌNH NGUYỆN BÃI XÉP", rows[1][0]);
        Assert.Equal("DANH SÁCH ĐIỂM DANH", rows[2][0]);
        Assert.Equal("Dọn rác bãi biển", rows[3][0]);
        Assert.Equal("Địa điểm: Bãi Xép", rows[4][0]);
        Assert.Equal("Thời gian: 7:00 – 11:00, ngày 29/11/2026", rows[5][0]);
        Assert.Equal(["STT", "Họ và tên", "Đơn vị", "Giờ đến", "Giờ về", "Ký tên"], rows[6]);
        Assert.Equal(["1", "Nguyễn Thị An", "Đội tình nguyện Bãi Xép", "", "", ""], rows[7]);
        Assert.Equal(["2", "Trần Văn Bình", "Đội tình nguyện Bãi Xép", "7:05", "10:20", ""], rows[8]);
        Assert.Equal("Danh sách có 2 người, trong đó 1 người có mặt.", rows[9][0]);
    }

    [Fact]
    public void After_the_end_it_says_who_did_not_come() =>
        Assert.Equal(["vắng (phép)", "vắng"], Read(AttendanceListFile.Of(Sheet(CheckInScene.Plan with { ClosedAt = CheckInScene.Start.AddHours(4) },
            CheckInScene.Of("An", AttendanceState.AbsentWithNotice), CheckInScene.Of("Bình", AttendanceState.NoShow)))).Skip(7).Take(2).Select(r => r[3]));

    [Fact]
    public void People_stand_by_their_given_names_as_lists_here_do() =>
        Assert.Equal(["Võ Thị Ánh", "Lê Bình", "Nguyễn Đức", "Đỗ Yến"], Read(AttendanceListFile.Of(Sheet(CheckInScene.Plan,
            CheckInScene.Of("Đỗ Yến"), CheckInScene.Of("Nguyễn Đức"), CheckInScene.Of("Lê Bình"), CheckInScene.Of("Võ Thị Ánh")))).Skip(7).Take(4).Select(r => r[1]));

    [Fact]
    public void Each_shift_has_a_sheet_of_its_own()
    {
        var plan = CheckInScene.Plan with { Shifts = [.. CheckInScene.Plan.Shifts, new CheckInShift(2, CheckInScene.Start.AddHours(5), CheckInScene.Start.AddHours(7))] };
        var file = AttendanceListFile.Of(Sheet(plan, CheckInScene.Of("An"), CheckInScene.Of("An", shift: 2), CheckInScene.Of("Bình", shift: 2)));

        using var opened = new XlsxFile(new MemoryStream(file));
        Assert.Equal(["Ca 1", "Ca 2"], opened.Sheets);
        Assert.Equal("Thời gian: 12:00 – 14:00, ngày 29/11/2026 (ca 2)", Read(file, 1)[5][0]);
        Assert.Equal(["An", "Bình"], Read(file, 1).Skip(7).Take(2).Select(r => r[1]));
    }

    [Fact]
    public void A_name_that_looks_like_a_formula_stays_words() =>
        Assert.Equal("=HYPERLINK(\"http://x\")", Read(AttendanceListFile.Of(Sheet(CheckInScene.Plan, CheckInScene.Of("=HYPERLINK(\"http://x\")"))))[7][1]);

    /// <summary>Written to a folder to be looked at, where one is named.</summary>
    [Fact]
    public void Forty_people_and_a_long_title_make_a_sound_file()
    {
        var plan = CheckInScene.Plan with { Title = "Ngày Chủ nhật xanh lần thứ 150: ra quân dọn vệ sinh môi trường biển và trồng cây chắn sóng ven biển", ClosedAt = CheckInScene.Start.AddHours(4) };
        var people = Enumerable.Range(1, 40).Select(i => CheckInScene.Of($"Nguyễn Thị Mẫu Số {i}", i % 7 == 0 ? AttendanceState.NoShow : AttendanceState.Completed, i % 7 == 0 ? null : i, i % 5 == 0 ? 190 : null)).ToArray();
        var file = AttendanceListFile.Of(Sheet(plan, people));
        if (Environment.GetEnvironmentVariable("VOLUNTEERBOT_LOOK_AT") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, "diem-danh.xlsx"), file);

        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(file), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
    }
}
