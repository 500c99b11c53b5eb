using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Storage.Postgres;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// What turns leave behind: conversations that are written over and over. Dead rows and size after each round, once as PostgreSQL is
/// delivered (a fifth of the table may be dead) and once with the setting that is recommended (a hundredth).
/// </summary>
internal sealed class ScaleVacuum(ScaleData data, string database, ScaleDisk disk)
{
    private const int Talking = 20_000;
    private const int WritesEach = 2;
    private const int Rounds = 5;
    private const int AtOnce = 16;
    private static readonly TimeSpan Naptime = TimeSpan.FromSeconds(8);

    public async Task Run()
    {
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System);
        foreach (var (what, setting) in (ValueTuple<string, string>[])[("as delivered", "RESET (autovacuum_vacuum_scale_factor)"), ("scale factor 0.01", "SET (autovacuum_vacuum_scale_factor = 0.01)")])
        {
            await disk.Run("ALTER TABLE conversations " + setting);
            await disk.Run("VACUUM conversations");
            for (var round = 1; round <= Rounds; round++)
            {
                var watch = Stopwatch.StartNew();
                await Parallel.ForEachAsync(Enumerable.Range(0, Talking), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, cancel) => await Talk(store, number, cancel));
                var took = watch.Elapsed;
                // The server counts, and vacuums, in its own time (autovacuum_naptime is 5 s here).
                await Task.Delay(Naptime);
                var (dead, bytes, vacuums) = await disk.StateOf("conversations");
                ScaleTable.Row($"conversations, {what}, {round * Talking * WritesEach:N0} updates", string.Create(CultureInfo.InvariantCulture,
                    $"{Talking * WritesEach / took.TotalSeconds,7:N0} updates/s   {dead,8:N0} dead rows   {bytes / 1048576.0,8:0.0} MB   vacuumed {vacuums} times"));
            }
        }
    }

    private async Task Talk(PostgresStore store, int number, CancellationToken cancel)
    {
        // As a turn does, and then the mark that its answer was sent: each moves the conversation in the index of what is unsent.
        var id = ScalePeople.AddressOf(data.People.LeaderOf(number));
        if (await store.Get(ConversationRecords.Type, id, cancel) is not { Value: var talk })
            return;
        var answered = talk.Answer(new OutgoingMessage { Text = "Đã ghi nhận." }, talk.LastAt) with { LastAt = talk.LastAt.AddSeconds(1) };
        await store.Commit([ConversationRecords.Type.Put(answered)], cancel);
        await store.Commit([ConversationRecords.Type.Put(answered with { Unsent = [] })], cancel);
    }
}
