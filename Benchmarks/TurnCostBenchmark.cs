using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// Where the time and the bytes of a turn go, stage by stage and step by step of a registration: the program put together as it is, on the
/// embedded store of a province, one turn after another on one thread. The network and the platform are not in it.
/// </summary>
internal static class TurnCostBenchmark
{
    private const int People = 2_000;
    private static readonly string[] Steps = ["/dangky", "Dọn rác bãi biển", "sáng chủ nhật tuần sau 7h", "Bãi Sau, Vũng Tàu", "25", "xác nhận"];

    /// <summary>What one stage took in all.</summary>
    private sealed class Stage
    {
        private long _ticks;
        private long _bytes;
        private int _times;

        public async Task<T> Take<T>(Func<Task<T>> work)
        {
            var (bytes, began) = (GC.GetTotalAllocatedBytes(precise: false), Stopwatch.GetTimestamp());
            var result = await work();
            _ticks += Stopwatch.GetTimestamp() - began;
            _bytes += GC.GetTotalAllocatedBytes(precise: false) - bytes;
            _times++;
            return result;
        }

        public string Each => string.Create(CultureInfo.InvariantCulture, $"{TimeSpan.FromSeconds((double)_ticks / Stopwatch.Frequency).TotalMicroseconds / Math.Max(1, _times),8:0.0} µs {_bytes / Math.Max(1, _times),9:N0} bytes");
    }

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        await using (var app = BotApplication.Build(["--Storage:LiteDb:Path=" + Path.Combine(folder.FullName, "t.db"), "--Logging:Level=Error", "--Demo:Enabled=false"]))
        {
            var (store, engine) = (app.Services.GetRequiredService<IStore>(), app.Services.GetRequiredService<ConversationEngine>());
            await Fill(store);
            foreach (var isMeasured in (bool[])[false, true])
                await Talk(store, engine, isMeasured);
        }
        folder.Delete(recursive: true);
    }

    private static async Task Fill(IStore store)
    {
        var random = new Random(249);
        var units = MadeProvince.Units(random);
        await store.Commit([.. units.Select(u => OrganisationRecords.Units.Put(u))], CancellationToken.None);
        foreach (var some in Enumerable.Range(0, People).Select(i => MadeProvince.Someone(i, units, random)).Chunk(500))
            await store.Commit([.. some.Select(p => PeopleRecords.Type.Put(p))], CancellationToken.None);
    }

    private static async Task Talk(IStore store, ConversationEngine engine, bool isMeasured)
    {
        var round = isMeasured ? 1 : 0;
        var deciding = Steps.Select(_ => new Stage()).ToArray();
        var (begin, write, commit, render) = (new Stage(), new Stage(), new Stage(), new Stage());
        for (var number = 0; number < People; number++)
        {
            var from = new Address("telegram", "main", (1_000_000 + number).ToString(CultureInfo.InvariantCulture));
            Conversation? talk = null;
            var version = 0L;
            if (round > 0 && await store.Get(ConversationRecords.Type, from.ToString(), CancellationToken.None) is { } earlier)
                (talk, version) = (earlier.Value, earlier.Version);
            for (var step = 0; step < Steps.Length; step++)
            {
                var now = TimeProvider.System.GetUtcNow();
                var said = new InboundEvent { Id = $"{round}-{step}", From = from, At = now, Text = Steps[step], SenderName = "Mẫu" };
                talk ??= await begin.Take(() => engine.Begin(said, CancellationToken.None).AsTask());
                var outcome = await deciding[step].Take(() => engine.Run(talk, said, now, CancellationToken.None).AsTask());
                Change[] changes = [ConversationRecords.Type.Put(outcome.Next, version), .. outcome.Changes];
                await write.Take(() => Task.FromResult(changes.OfType<RecordPut>().Sum(Write)));
                if (await commit.Take(() => store.Commit(changes, CancellationToken.None)) != CommitResult.Done)
                    throw new InvalidOperationException("A turn of the benchmark lost a race.");
                version++;
                await render.Take(() => Task.FromResult(outcome.Next.Unsent.Sum(a => Body(from, a.Message))));
                talk = outcome.Next with { Unsent = [] };
            }
        }
        if (!isMeasured)
            return;
        Console.WriteLine($"beginning a conversation:        {begin.Each}");
        foreach (var (stage, step) in deciding.Zip(Steps))
            Console.WriteLine($"deciding “{step}”:".PadRight(45) + stage.Each);
        Console.WriteLine($"writing its records as JSON:     {write.Each}");
        Console.WriteLine($"committing it:                   {commit.Each}");
        Console.WriteLine($"the request to the platform:     {render.Each}");
    }

    private static int Write(RecordPut put)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using (var writer = new Utf8JsonWriter(buffer))
            put.WriteJson(writer);
        return buffer.WrittenCount;
    }

    private static int Body(Address to, OutgoingMessage message)
    {
        using var body = new TextRequest(long.Parse(to.Chat, CultureInfo.InvariantCulture), message.Text, html: true, message.Choices.Count > 0 ? TelegramMarkup.Buttons(message.Choices) : null).ToHttpContent();
        return (int)(body.Headers.ContentLength ?? 0);
    }
}
