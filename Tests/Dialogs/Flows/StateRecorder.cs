using System.Text.Json;
using VolunteerBot.Dialogs;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>
/// Writes this build's states into the corpus. A release sets <c>VOLUNTEERBOT_RECORD_STATES</c> to its version once; the files are
/// then kept for ever.
/// </summary>
public sealed class StateRecorder
{
    private static readonly (string Name, string[] Lines)[] Ways =
    [
        ("register-title", ["/dangky"]),
        ("register-when", ["/dangky", "Dọn rác bãi biển"]),
        ("register-clock", ["/dangky", "Dọn rác bãi biển", "sáng chủ nhật này"]),
        ("register-summary", ["đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn, ghi chú mang nước"]),
        ("register-edited", ["đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn", "sửa giờ 8h", "sửa địa điểm"]),
        ("register-copy", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/saochep {activity}"]),
        ("change-summary", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/sua {activity}"]),
        ("change-edited", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/sua {activity}", "40 bạn"]),
        ("cancel-reason", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/huyhoatdong {activity}"]),
        ("cancel-summary", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/huyhoatdong {activity}", "Bão vào"]),
        ("report-title", ["/ketqua"]),
        ("report-pictures", ["kết quả trồng cây hôm qua ở thôn Phú Hội 25 bạn, 300 cây, 3tr5 xã hội hóa"]),
        ("report-summary", ["kết quả trồng cây hôm qua ở thôn Phú Hội 25 bạn, 300 cây, 3tr5 xã hội hóa", "xong"]),
        ("report-cost", ["kết quả dọn rác hôm qua ở Bãi Xép 25 bạn, 1,2 tấn rác", "xong", "sửa kinh phí", "3tr5"]),
        ("return-reason", ["/tralai 01970000000070008000000000000002"]),
        ("choose-unit", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/donvi {activity}"]),
        ("join-birth-year", ["as newcomer", "/thamgia"]),
        ("join-summary", ["as newcomer", "/thamgia", "2001", "Nguyễn Thị Mẫu", "đội tình nguyện bãi xép", "đội trưởng", "có"]),
        ("invite-role", ["as officer", "/moi 01970000000070008000000a00000005"]),
        ("take-role-summary", ["as volunteer", "/nhanvaitro", "đội trưởng"]),
        ("revoke-role-summary", ["as cadre", "/thuhoi 01970000000070008000000a00000005", "Lan"]),
        ("hand-over-summary", ["/bangiao", "Minh"]),
        ("rename-unit-summary", ["as officer", "/sapxep renameUnit 01970000000070008000000a00000004", "Đoàn phường Sông Cầu Mới", "16-QĐ/TĐTN", "20/11/2026", "Từ hôm nay"]),
        ("move-unit-summary", ["as officer", "/sapxep moveUnit 01970000000070008000000a00000005", "Đoàn phường Tuy Hòa", "17-QĐ/TĐTN", "20/11/2026", "Từ hôm nay"]),
        ("merge-units-summary", ["as officer", "/sapxep mergeUnits 01970000000070008000000a00000004", "Đoàn phường Tuy Hòa", "Đoàn phường Biển Xanh", "15-QĐ/TĐTN", "20/11/2026", "Từ hôm nay"]),
        ("split-unit-summary", ["as officer", "/sapxep splitUnit 01970000000070008000000a00000004", "Đoàn phường Sông Cầu 1", "Đoàn phường Sông Cầu 2", "có", "18-QĐ/TĐTN", "20/11/2026", "Từ hôm nay"]),
        ("dissolve-unit-summary", ["as officer", "/sapxep dissolveUnit 01970000000070008000000a00000004", "có", "19-QĐ/TĐTN", "20/11/2026", "Từ hôm nay"]),
        ("delegate-role-summary", ["/uyquyen", "Minh", "từ 1/12 đến 10/12"]),
        ("add-unit-summary", ["as cadre", "/themdonvi", "Đoàn xã Tuy An Đông", "CLB, đội, nhóm", "CLB Biển xanh"]),
        ("link-group-summary", ["in group", "/nhom"]),
        ("enter-code", ["/noi nhap"]),
        ("erase-me-summary", ["/xoadulieu"]),
        ("ask-about-data", ["/gapcanbo"]),
        ("campaign-summary", ["as cadre", "mở chiến dịch Mùa đông tình nguyện từ 1/12 đến 31/12", "sửa chỉ tiêu"]),
        ("recruit-summary", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/tuyen {activity}", "sửa mang theo"]),
        ("recruit-shifts", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/tuyen {activity}", "sửa chia ca", "có", "7h đến 9h chủ nhật này"]),
        ("join-shift", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/tuyen {activity}", "sửa chia ca", "có", "7h đến 9h chủ nhật này", "9h đến 11h chủ nhật này", "10 bạn", "không", "ok", "/di {activity}"]),
        ("team-sign-up", ["đăng ký trồng cây chủ nhật này 7h ở Bãi Xép, 30 bạn", "ok", "/tuyen {activity}", "ok", "/dkdoi {activity}"]),
        ("announce-text", ["/thongbao"]),
        ("announce-summary", ["thông báo cho đội bãi xép: sáng chủ nhật này 7h tập trung ở Bãi Xép", "sửa mức độ"]),
        ("material-quiz-option", ["/tailieu", "Luật Thanh niên", "Nội dung", "sửa câu hỏi", "có", "Năm nào?"]),
        ("material-quiz", ["/tailieu", "Luật Thanh niên", "Nội dung", "sửa câu hỏi", "có", "Năm nào?", "*2020; 2021", "không", "ok", "/dadoc {material}"]),
        ("material-meeting", ["/tailieu", "Luật Thanh niên", "Nội dung", "ok", "/duhop {material}"]),
        ("need-when", ["/nhucau moi", "Dọn bùn sau lũ", "trường mẫu giáo Bãi Xép"]),
        ("my-name", ["/hoso ten"]),
        ("my-topics", ["/hoso chude", "Hiến máu"]),
        ("my-skills", ["/hoso kynang", "Sơ cứu"]),
        ("my-quiet", ["/hoso giolang"]),
        ("submit-report-figure", ["as officer", "/maubaocao bat thang", "now 2026-12-10T07:30", "sweep", "as cadre", "/nop"]),
        ("submit-report-why", ["as officer", "/maubaocao bat thang", "now 2026-12-10T07:30", "sweep", "as cadre", "/nop lượt 120, máu 35"]),
        ("submit-report-summary", ["as officer", "/maubaocao bat thang", "now 2026-12-10T07:30", "sweep", "as cadre", "/nop lượt 120, máu 35", "4"]),
        ("return-report-note", ["as officer", "/trabaocao aaaaaaaaaaaaaaaa"]),
        ("ask-terms-until", ["as officer", "/maubaocao bat thang", "now 2026-12-10T07:30", "sweep", "as cadre", "/giahan"]),
        ("ask-terms-summary", ["as officer", "/maubaocao bat thang", "now 2026-12-10T07:30", "sweep", "as cadre", "/giahan", "20/12", "Bận trực bão"]),
        ("refuse-terms-note", ["as officer", "/khonggiahan aaaaaaaaaaaaaaaa"]),
        ("snooze-until", ["as cadre", "/henlai aaaaaaaaaaaaaaaa"]),
        ("ask-report-name", ["as officer", "/yeucau"]),
        ("ask-report-summary", ["as officer", "yêu cầu các xã gửi báo cáo hiến máu về Tỉnh Đoàn trước ngày 15/12/2026"]),
        ("edit-template-figures", ["as officer", "/maubaocao moi", "Báo cáo tháng hiến máu", "hằng tháng"]),
        ("edit-template-summary", ["as officer", "/maubaocao moi", "Báo cáo tháng hiến máu", "hằng tháng", "Đơn vị máu*; Có mặt (người)"]),
        ("edit-template-change", ["as officer", "/maubaocao bat thang", "/maubaocao sua thang"]),
        ("evidence-kind", ["as cadre", "/ghinhan"]),
        ("evidence-summary", ["as cadre", "/ghinhan", "Phổ biến chính sách", "hôm qua", "30", "40", "Sinh hoạt chi đoàn", "có"]),
        ("certificate-summary", ["kết quả trồng cây hôm qua ở thôn Phú Hội 25 bạn, 300 cây", "xong", "ok", "as cadre", "/xacminh {activity}", "as leader", "/xinchungnhan"]),
        ("certificate-revoke", ["kết quả trồng cây hôm qua ở thôn Phú Hội 25 bạn, 300 cây", "xong", "ok", "as cadre", "/xacminh {activity}", "as leader", "/xinchungnhan", "ok", "as cadre", "/capgiay {request}", "/thuhoigiay {certificate}"]),
        ("certificate-refuse", ["as cadre", "/khongcapgiay 01970000000070008000000000000002"]),
        ("correct-attendance", ["/suadiemdanh 01970000000070008000000000000002"]),
        ("dispute-attendance", ["as volunteer", "/giochuadung 01970000000070008000000000000002 1"]),
        ("rate-activity", ["as volunteer", "/gopy 01970000000070008000000000000002 1"]),
        ("my-post-summary", ["/hoso chucvu", "Đội trưởng", "kiêm nhiệm", "có", "hôm nay"]),
    ];

    [Fact]
    public async Task Every_way_leads_to_a_state_that_can_be_stored()
    {
        var version = Environment.GetEnvironmentVariable("VOLUNTEERBOT_RECORD_STATES");
        foreach (var (name, lines) in Ways)
        {
            var json = JsonSerializer.Serialize(await Walk(lines), DialogsJson.Default.FlowState);
            Assert.Contains("\"shown\"", json, StringComparison.Ordinal);
            if (version is not null)
            {
                Directory.CreateDirectory(Path.Combine(StoredStates.Folder, version));
                await File.WriteAllTextAsync(Path.Combine(StoredStates.Folder, version, name + ".json"), json + "\n", TestContext.Current.CancellationToken);
            }
        }
    }

    private static async Task<VolunteerBot.Dialogs.Flows.FlowState> Walk(string[] lines)
    {
        var world = new TestWorld();
        Conversation? talk = null;
        var events = 0;
        var inGroup = lines[0] == "in group";
        var who = lines[0].StartsWith("as ", StringComparison.Ordinal) ? lines[0][3..] : "leader";
        foreach (var line in lines.Skip(inGroup || who != "leader" ? 1 : 0))
        {
            if (line.StartsWith("as ", StringComparison.Ordinal))
            {
                (who, talk) = (line[3..], null);
                continue;
            }
            if (line.StartsWith("now ", StringComparison.Ordinal))
            {
                world.Clock.SetUtcNow(Reporting.ReportScene.At(line[4..]));
                continue;
            }
            if (line == "sweep")
            {
                await Reporting.ReportScene.SweepOver(world.Store, world.PeopleFound, world.Organisation, world.Reporting, world.Topics).Run(world.Now, CancellationToken.None);
                continue;
            }
            var activity = await world.Store.Page(VolunteerBot.Domain.Activities.ActivityRecords.Type, null, 1, CancellationToken.None) is [var (stored, _), ..]
                ? stored.Id.ToString() : "";
            var material = await world.Store.Page(VolunteerBot.Domain.Materials.MaterialRecords.Type, null, 1, CancellationToken.None) is [var (saved, _), ..]
                ? saved.Id.ToString() : "";
            var request = await world.Store.Page(VolunteerBot.Domain.Certificates.CertificateRecords.Requests, null, 1, CancellationToken.None) is [var (asked, _), ..]
                ? asked.Id.ToString() : "";
            var certificate = await world.Store.Page(VolunteerBot.Domain.Certificates.CertificateRecords.Type, null, 1, CancellationToken.None) is [var (issued, _), ..]
                ? issued.Id.ToString() : "";
            var inbound = new InboundEvent
            {
                Id = "e" + ++events, From = Address.Parse(inGroup ? "test/main/nhom" : TestWorld.AddressOf(who)), GroupMember = inGroup ? who : null, At = world.Now,
                Text = line.Replace("{activity}", activity, StringComparison.Ordinal).Replace("{material}", material, StringComparison.Ordinal)
                    .Replace("{request}", request, StringComparison.Ordinal).Replace("{certificate}", certificate, StringComparison.Ordinal),
            };
            talk ??= await world.Engine.Begin(inbound, CancellationToken.None);
            var outcome = await world.Engine.Run(talk, inbound, world.Now, CancellationToken.None);
            Assert.Equal(CommitResult.Done, await world.Store.Commit(outcome.Changes, CancellationToken.None));
            talk = outcome.Next;
        }
        return talk!.Active ?? throw new InvalidOperationException($"'{lines[^1]}' leads to no open flow.");
    }
}
