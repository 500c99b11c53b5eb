using System.Globalization;
using VolunteerBot.Fire.Phones;

namespace VolunteerBot.Fire;

/// <summary>People who talk to the bot, each one thing after the other, until they are told to finish what they began.</summary>
internal sealed class Talkers(FireOptions options, Province province, Random chance)
{
    private static readonly string InAMonth = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd 07:00", CultureInfo.InvariantCulture);

    private readonly Lock _chance = new();
    private volatile bool _finishing;
    private int _silent;

    /// <summary>Those who gave up waiting for an answer.</summary>
    public int Silent => _silent;

    public void FinishWhatYouBegan() => _finishing = true;

    /// <summary>Registers one activity after the other: five questions, a summary, a receipt.</summary>
    public async Task Register(Phone phone, int number, CancellationToken cancel)
    {
        for (var no = 1; !_finishing; no++)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Dọn rác lần {number}x{no:D4}");
            (string Text, string? About, Expected[] Wants)[] script =
            [
                ("/dangky", null, [new(null, "Hoạt động tên gì")]), (title, null, [new(null, "Khi nào")]), (InAMonth, null, [new(null, "Ở đâu")]), ("Bãi Xép", null, [new(null, "Dự kiến")]),
                ("30 bạn", null, [new(null, title, "Bãi Xép", "Thời gian")]), ("xác nhận", "registration:" + title, [new(null, "Đã ghi nhận", title)]),
            ];
            // Now and then several answers at once, as somebody types who knows the questions.
            if (!await (phone.KeepsOrder && Roll(4) == 0 ? TogetherThenOne(phone, script, cancel) : OneByOne(phone, script, cancel)))
                return;
        }
    }

    /// <summary>Takes a place where there are few, then joins and leaves where there are many, one after the other.</summary>
    public async Task SignUp(Phone phone, int number, CancellationToken cancel)
    {
        string About(Call call) => $"signUp:{call.Id}-1-{Province.PersonOf(number)}";
        (string, string?, Expected[]) Joins(Call call) => ($"/di {call.Id} 1", About(call), [new("Going", "Bạn đã có chỗ", call.Title), new("Waiting", "danh sách chờ", call.Title)]);
        await Rest(cancel);
        if (!await OneByOne(phone, [Joins(province.Tight)], cancel))
            return;
        foreach (var call in province.Roomy.TakeWhile(_ => !_finishing))
        {
            if (!await OneByOne(phone, [Joins(call), ($"/rut {call.Id}", About(call), [new("Withdrawn", "Đã rút tên bạn khỏi", call.Title)])], cancel))
                return;
        }
    }

    private async Task<bool> OneByOne(Phone phone, IEnumerable<(string Text, string? About, Expected[] Wants)> script, CancellationToken cancel)
    {
        foreach (var (text, about, wants) in script)
        {
            await Rest(cancel);
            await phone.Say(text, about, wants, cancel);
            if (!await Hears(phone, wants, cancel))
                return false;
        }
        return true;
    }

    private async Task<bool> TogetherThenOne(Phone phone, (string Text, string? About, Expected[] Wants)[] script, CancellationToken cancel)
    {
        foreach (var (text, about, wants) in script[..^1])
            await phone.Say(text, about, wants, cancel);
        foreach (var (_, _, wants) in script[..^1])
        {
            if (!await Hears(phone, wants, cancel))
                return false;
        }
        return await OneByOne(phone, script[^1..], cancel);
    }

    private async Task<bool> Hears(Phone phone, Expected[] wants, CancellationToken cancel)
    {
        if (await phone.Hears(wants, options.Patience, cancel))
            return true;
        Interlocked.Increment(ref _silent);
        options.Say($"{phone.Chat} waits in vain for “{string.Join(", ", wants[0].Words)}”");
        return false;
    }

    private Task Rest(CancellationToken cancel) => Task.Delay(100 + Roll(900), cancel);

    private int Roll(int below)
    {
        lock (_chance)
            return chance.Next(below);
    }
}
