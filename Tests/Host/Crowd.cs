using System.Collections.Concurrent;
using System.Threading.Channels;
using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>People who register one activity after another: a sentence, the summary, a tap, the receipt.</summary>
internal sealed class Crowd : IDisposable
{
    private static string InAMonth { get; } =
        TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd 07:00", System.Globalization.CultureInfo.InvariantCulture);

    private readonly FakeTelegramServer _telegram;
    private readonly int _people;
    private readonly ConcurrentDictionary<long, Channel<BotMessage>> _heard = new();
    private readonly ConcurrentDictionary<string, int> _texts = new();
    private readonly ConcurrentDictionary<long, long> _lastHeard = new();
    private readonly SemaphoreSlim _news = new(0);
    private int _count;
    private volatile bool _finishing;

    public Crowd(FakeTelegramServer telegram, int people)
    {
        _telegram = telegram;
        _people = people;
        telegram.BotSpoke += message =>
        {
            _count++;
            _lastHeard[message.ChatId] = TimeProvider.System.GetTimestamp();
            // A receipt names its activity, so the same receipt again is the same answer sent twice.
            if (message.Text.Contains("Đã ghi nhận", StringComparison.Ordinal))
                _texts.AddOrUpdate(message.ChatId + message.Text, 1, (_, n) => n + 1);
            _heard.GetOrAdd(message.ChatId, _ => Channel.CreateUnbounded<BotMessage>()).Writer.TryWrite(message);
            _news.Release();
        };
    }

    public void Dispose() => _news.Dispose();

    public ConcurrentBag<string> Confirmed { get; } = [];

    public int Heard => _count;

    public int Repeats => _texts.Values.Sum(n => n - 1);

    public void FinishWhatYouBegan() => _finishing = true;

    public Task Talk(CancellationToken cancel) => Task.WhenAll(Enumerable.Range(1, _people).Select(p => TalkAs(p, cancel)));

    /// <summary>Ends when the bot has said so many things more.</summary>
    public async Task SomebodyHeard(BotProcess bot, int messages, CancellationToken cancel)
    {
        for (var i = 0; i < messages; i++)
            Assert.True(await _news.WaitAsync(TimeSpan.FromSeconds(60), cancel), "the bot says nothing:" + bot.Output);
    }

    /// <summary>Ends when everybody has heard something since an instant, in ticks of the system's clock.</summary>
    public async Task EverybodyHeardSince(long instant, Func<string> story, CancellationToken cancel)
    {
        while (_lastHeard.Values.Count(heard => heard > instant) < _people)
            Assert.True(await _news.WaitAsync(TimeSpan.FromSeconds(120), cancel), "somebody hears nothing any more: " + story());
    }

    private async Task TalkAs(int person, CancellationToken cancel)
    {
        var user = _telegram.User(5000 + person, "Mẫu");
        var heard = _heard.GetOrAdd(user.Id, _ => Channel.CreateUnbounded<BotMessage>()).Reader;
        for (var no = 1; !_finishing; no++)
        {
            var title = $"Dọn rác lần {person}x{no}";
            user.Send("/dangky");
            await Until(heard, m => m.Text.StartsWith("Hoạt động tên gì", StringComparison.Ordinal), cancel);
            user.Send(title);
            await Until(heard, m => m.Text.StartsWith("Khi nào", StringComparison.Ordinal), cancel);
            user.Send(InAMonth);
            await Until(heard, m => m.Text.StartsWith("Ở đâu", StringComparison.Ordinal), cancel);
            user.Send("Bãi Xép");
            await Until(heard, m => m.Text.StartsWith("Dự kiến", StringComparison.Ordinal), cancel);
            user.Send("30 bạn");
            var summary = await Until(heard, m => m.Text.Contains(title + "\n", StringComparison.Ordinal) && m.Labels.Any(l => l.Contains("Xác nhận", StringComparison.Ordinal)), cancel);
            var confirm = summary.Keyboard!.Buttons.First(b => b.Text.Contains("Xác nhận", StringComparison.Ordinal));
            user.PressData(summary.MessageId, confirm.Data!);
            await Until(heard, m => m.Text.Contains("Đã ghi nhận", StringComparison.Ordinal) && m.Text.Contains(title + "\n", StringComparison.Ordinal), cancel);
            Confirmed.Add(title);
        }
    }

    private static async Task<BotMessage> Until(ChannelReader<BotMessage> heard, Func<BotMessage, bool> awaited, CancellationToken cancel)
    {
        while (true)
        {
            var message = await heard.ReadAsync(cancel).AsTask().WaitAsync(TimeSpan.FromMinutes(2), cancel);
            if (awaited(message))
                return message;
        }
    }
}
