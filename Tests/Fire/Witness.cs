using VolunteerBot.Checker;

namespace VolunteerBot.Tests.Fire;

/// <summary>The evidence of a small run in which all is well, to be spoiled in one place.</summary>
internal sealed class Witness
{
    private const string Lan = "telegram/1";
    private const string Minh = "zalooa/2";
    private readonly List<Said> _said = [];
    private readonly List<Heard> _heard = [];
    private int _line;
    private double _now;

    public Witness()
    {
        Says(Lan, "/dangky", "tên gì");
        Hears(Lan, "Hoạt động tên gì?");
        Says(Lan, "Dọn rác 1", "Khi nào");
        Hears(Lan, "Khi nào?");
        Says(Lan, "xác nhận", "Đã ghi nhận", about: "registration:Dọn rác 1");
        Hears(Lan, "Đã ghi nhận: Dọn rác 1");
        Says(Minh, "/di a 1", "có chỗ", "signUp:a-1-minh", "Going");
        Hears(Minh, "Bạn đã có chỗ: Trồng cây");
        Hears(Minh, "Ra quân toàn tỉnh lúc 7h");
        Hears(Lan, "Thăm gia đình thế nào rồi?");
    }

    public List<Trouble> Troubles { get; } = [];

    public List<Ended> Ended { get; } = [new("check", 0, 90)];

    public List<StoredActivity> Activities { get; } = [new("1", "Dọn rác 1"), new("2", "Thăm gia đình")];

    public List<StoredSignUp> SignUps { get; } = [new("a", 1, "minh", 0, "Going")];

    public List<StoredRecipient> Ledger { get; } = [new("n", "minh", "accepted", null)];

    public List<StoredMessage> Messages { get; } = [new("remind-1", "Accepted", null)];

    public List<StoredCount> Counts { get; } = [new("a", 1, 1, 0)];

    public Dictionary<string, string> Logs { get; } = new() { ["host-1.log"] = "started" };

    /// <summary>Ten seconds after what came before.</summary>
    public void Says(string chat, string text, string wants, string? about = null, string? means = null) =>
        _said.Add(new(++_line, _now += 10, chat, text, [new([wants], means)], about));

    public void Hears(string chat, string text) => _heard.Add(new(++_line, _now += 1, chat, text));

    public void NeverHears(string words) => _heard.RemoveAll(h => h.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>Something done to the bot a moment ago, which lasts until now.</summary>
    public void Suffers(string kind, string what) => Troubles.Add(new(kind, _now - 0.2, _now, what));

    public IReadOnlyList<string> Complaints => [.. Verdict.On(Evidence()).Wrong];

    public Evidence Evidence() => new()
    {
        Said = _said, Heard = _heard, Troubles = Troubles, Ended = Ended, Activities = Activities, SignUps = SignUps, Ledger = Ledger, Messages = Messages, Counts = Counts, Logs = Logs,
        Recipients = [new("minh", Minh, "n", "Ra quân toàn tỉnh")], Reminders = [new("remind-1", Lan, "Thăm gia đình")], Shifts = [new("a", 1, 1)],
        SeededTitles = new HashSet<string> { "Thăm gia đình" }, Secrets = ["s3cret"],
    };
}
