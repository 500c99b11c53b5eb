using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Tests.Channels.Kit;

/// <summary>The messages every channel must be able to send, by name; the same for all.</summary>
internal static class KitMessages
{
    /// <summary>Of the picture in the store of the kit.</summary>
    public const string Picture = "picture1";

    public static readonly IReadOnlyList<(string Name, OutgoingMessage Message)> All =
    [
        ("text", new() { Text = "Chào <b>Lan</b>!\n5 &lt; 7 &amp; \"đúng\"" }),
        ("answers by number", new()
        {
            Text = "Ghi nhận nhé?", Choices = [new("✅ Xác nhận", "abcd1234:yes", 1), new("✏️ Sửa giờ", "abcd1234:edit:1", 2), new("Hủy", "abcd1234:cancel", 3)],
        }),
        ("answers in words", new() { Text = "Dự kiến bao nhiêu bạn?", Choices = [new("20", "abcd1234:20"), new("50", "abcd1234:50")] }),
        ("commands of a menu", new() { Text = "Bạn chọn một việc:", Choices = [new("📝 Đăng ký", "/dangky", 1), new("❓ Trợ giúp", "/trogiup", 2)] }),
        ("commands of a reminder", new()
        {
            Text = "Mai có <b>Dọn rác</b>.", Choices = [new("📊 Báo kết quả", "/ketqua 0197"), new("🔎 Xem", "/hoatdong 0197")], Language = "en",
        }),
        ("a question with a way out", new() { Text = "Ở đâu?", Hint = InputHint.Location, Choices = [new("Bỏ qua", "abcd1234:skip", 1), new("▶️ Làm tiếp", "/tieptuc")] }),
        ("ask for the number", new() { Text = "Số của bạn?", Hint = InputHint.Contact }),
        ("a place", new() { Text = "Điểm hẹn:", Location = new GeoPoint(13.1, 109.3) }),
        ("a picture", new() { Text = "Ảnh hoạt động", Picture = Picture }),
        ("a document of a kind Zalo takes", new() { Text = "Báo cáo đây", Documents = [new(Picture, "bao-cao.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")] }),
        ("a document of another kind", new() { Text = "Dữ liệu đây", Documents = [new(Picture, "dữ liệu.html", "text/html")] }),
        ("a picture that is gone", new() { Text = "Ảnh hoạt động", Picture = "gone" }),
        ("a long text", new() { Text = string.Concat(Enumerable.Range(1, 90).Select(i => $"Dòng <i>{i:D4}</i> của một tin rất dài, dài hơn mức Zalo nhận trong một lần.\n")) }),
    ];
}
