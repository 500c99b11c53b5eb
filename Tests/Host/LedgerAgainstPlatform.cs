using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Tests.Host;

/// <summary>What a platform got of the announcement of <see cref="ToldCrowd"/>, when, and whether the ledger says the same of every single person.</summary>
internal sealed class LedgerAgainstPlatform
{
    private readonly ConcurrentDictionary<long, int> _heard = new();
    private readonly ConcurrentQueue<DateTimeOffset> _times = new();
    private int _total;

    public LedgerAgainstPlatform(FakeTelegramServer telegram) => telegram.BotSpoke += message =>
    {
        var now = TimeProvider.System.GetUtcNow();
        _times.Enqueue(now);
        if (message.ChatId < ToldCrowd.FirstChat || !message.Text.Contains(ToldCrowd.Words, StringComparison.Ordinal))
            return;
        (FirstAt, LastAt) = (FirstAt ?? now, now);
        _heard.AddOrUpdate(message.ChatId, 1, (_, n) => n + 1);
        Interlocked.Increment(ref _total);
    };

    /// <summary>Messages of the announcement, repeated ones too.</summary>
    public int Total => Volatile.Read(ref _total);

    public int People => _heard.Count;

    /// <summary>When the first message of the announcement came.</summary>
    public DateTimeOffset? FirstAt { get; private set; }

    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>When each message or edit of any kind came, in order.</summary>
    public IReadOnlyList<DateTimeOffset> Times => [.. _times];

    /// <summary>The most within any span of one second.</summary>
    public int BusiestSecond()
    {
        var times = Times;
        var (most, from) = (0, 0);
        for (var to = 0; to < times.Count; to++)
        {
            while (times[to] - times[from] >= TimeSpan.FromSeconds(1))
                from++;
            most = Math.Max(most, to - from + 1);
        }
        return most;
    }

    /// <summary>Reads the database file, once the program has ended.</summary>
    /// <returns>A line for every person about whom ledger and platform differ; none = they agree, message by message.</returns>
    public async Task<IReadOnlyList<string>> Differences(string path, int people, CancellationToken cancel)
    {
        await using var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System);
        var rows = new Dictionary<string, List<char>>(StringComparer.Ordinal);
        foreach (var chunk in (await store.Find(RunRecords.ChunksOf(ToldCrowd.Run), cancel)).Select(c => c.Value))
        {
            var outcome = (await store.Get(RunRecords.Outcomes, chunk.Id, cancel))?.Value ?? ChunkOutcome.For(chunk);
            for (var i = 0; i < chunk.Recipients.Count; i++)
                (rows.TryGetValue(chunk.Recipients[i].To, out var states) ? states : rows[chunk.Recipients[i].To] = []).Add(outcome.States[i]);
        }
        var differ = new List<string>();
        for (var i = 0; i < people; i++)
        {
            var chat = ToldCrowd.FirstChat + i;
            var row = rows.GetValueOrDefault("telegram/main/" + chat.ToString(CultureInfo.InvariantCulture), []);
            var got = _heard.GetValueOrDefault(chat);
            if (row is not [ChunkOutcome.Accepted] || got != 1)
                differ.Add($"{chat}: ledger '{string.Concat(row)}', messages {got}");
        }
        if (rows.Count != people)
            differ.Add($"{rows.Count} people in the ledger");
        return differ;
    }
}
