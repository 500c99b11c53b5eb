using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Reporting;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>"lượt 120, máu 35, tiền 12tr5": several figures in a line, and letters that ask for a report.</summary>
public sealed class LinesOfFiguresTests
{
    private static readonly ReportTemplate Template = ReadyTemplates.MonthlyOf(default, new DateOnly(2026, 1, 1));

    [Theory]
    [InlineData("lượt 120, máu 35, tiền 12tr5", "ParticipationTurns=120 BloodUnits=35 CostVnd=12500000")]
    [InlineData("luot 120, mau 35, tien 12tr5", "ParticipationTurns=120 BloodUnits=35 CostVnd=12500000")]
    [InlineData("120 lượt; 35 đơn vị máu; 12tr5", "ParticipationTurns=120 BloodUnits=35 CostVnd=12500000")]
    [InlineData("số lượt 1.250 máu 35", "ParticipationTurns=1250 BloodUnits=35")]
    [InlineData("rác 1,2 tấn, cây 300", "WasteTonnes=1.2 TreesPlanted=300")]
    [InlineData("rác 800kg", "WasteTonnes=0.8")]
    [InlineData("máu -5", "BloodUnits=-5")]
    [InlineData("hoạt động 12\nlượt 300\nquà 40", "ActivityCount=12 ParticipationTurns=300 GiftsGiven=40")]
    public void Figures_are_found_by_their_names(string line, string figures) =>
        Assert.Equal(figures, string.Join(' ', ReportWords.NamesOf(Template).Read(Utterance.Of(line)).Select(f => FormattableString.Invariant($"{f.Code}={f.Value:0.####}"))));

    [Theory]
    [InlineData("lượt 120, máu 35, tiền 12tr5", true)]
    [InlineData("đăng ký dọn rác bãi biển sáng chủ nhật này 7h, 30 bạn", false)]
    [InlineData("kết quả dọn rác hôm qua 42 bạn, 1,2 tấn rác", false)]
    [InlineData("lượt 120", false)]
    public void A_line_of_figures_is_told_from_other_sentences(string line, bool isOne) =>
        Assert.Equal(isOne, ReportWords.NamesOf(Template).IsNothingElse(Utterance.Of(line)));

    private static readonly DateTimeOffset Now = ReportScene.At("2026-11-25T09:00");

    [Theory]
    [InlineData("Đề nghị các xã, phường tổng hợp, báo cáo gửi về Tỉnh Đoàn trước ngày 15/12/2026.", "2026-12-14")]
    [InlineData("Báo cáo kết quả Tháng Thanh niên gửi về Tỉnh Đoàn chậm nhất ngày 15/12/2026 để tổng hợp.", "2026-12-15")]
    [InlineData("Các đơn vị gửi báo cáo về Ban Phong trào đến hết ngày 20/12/2026.", "2026-12-20")]
    [InlineData("Kế hoạch tổ chức ngày 10/12/2026.\nBáo cáo nhanh số liệu gửi về Tỉnh Đoàn trước 17h ngày 05/12/2026.", "2026-12-05")]
    [InlineData("Thông báo lịch nghỉ Tết.", null)]
    public void A_letter_says_by_when(string letter, string? due) =>
        Assert.Equal(due, RequestReading.Of(letter, Now).Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("V/v báo cáo tình hình thiệt hại do bão số 13\nKính gửi: các xã, phường", "Báo cáo tình hình thiệt hại do bão số 13")]
    [InlineData("Yêu cầu các đơn vị báo cáo công tác hiến máu gửi về Tỉnh Đoàn trước ngày 15/12/2026", "Báo cáo công tác hiến máu")]
    public void A_letter_is_called_by_its_subject(string letter, string name) => Assert.Equal(name, RequestReading.Of(letter, Now).Name);

    [Theory]
    [InlineData("yêu cầu các xã gửi báo cáo hiến máu về Tỉnh Đoàn trước ngày 15/12", true)]
    [InlineData("nộp báo cáo tháng 11", false)]
    [InlineData("xin gia hạn báo cáo tháng 11 đến thứ 6", false)]
    public void Asking_others_is_told_from_handing_in(string words, bool asks) => Assert.Equal(asks, RequestReading.IsRequest(words));
}
