using VolunteerBot.Bot.Demo;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Hosting;

/// <summary>
/// Prints the code with which the first administrator claims the system. On standard output, not in the log: it is a secret. Each
/// start without an administrator makes a new one and forgets the old; a try-out on sample data needs none.
/// </summary>
internal sealed class FirstAdministrator(IStore store, IIdSource ids, TimeProvider clock, DemoOptions demo, TextWriter output) : IHostedService
{
    private const int MostTries = 30;
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(2);

    /// <summary>A store that is cut off in this moment does not end the start; one that stays away for a minute does.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await Invite(cancellationToken);
                return;
            }
            catch (StoreUnavailableException) when (tries < MostTries && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(StoreRetry, clock, cancellationToken);
            }
        }
    }

    private async Task Invite(CancellationToken cancellationToken)
    {
        if (demo.Enabled || await store.Get(JoiningRecords.Administrators, Administrators.TheId, cancellationToken) is { Value.People.Count: > 0 })
            return;
        var code = Codes.Long(ids.Next(), ids.Next());
        var former = await store.Find(RecordQuery<OneTimeCode>.Equal(
            JoiningRecords.OneTimeCodes, JoiningRecords.CodesByPerson, Keys.Of("", nameof(CodePurpose.FirstAdministrator))), cancellationToken);
        await store.Commit(
        [
            .. former.Select(f => JoiningRecords.OneTimeCodes.Delete(f.Value.Id)),
            JoiningRecords.OneTimeCodes.Put(new OneTimeCode
            {
                Id = Codes.IdOf(CodePurpose.FirstAdministrator, code), Purpose = CodePurpose.FirstAdministrator, At = clock.GetUtcNow(),
            }),
        ], cancellationToken);
        await output.WriteLineAsync($"There is no administrator yet. Write this to the bot to become the first one: /quantri {code}");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
