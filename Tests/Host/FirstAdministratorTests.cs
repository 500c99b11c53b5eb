using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Host;

public sealed class FirstAdministratorTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly MemoryStore _store = new();
    private readonly TestIds _ids = new();

    [Fact]
    public async Task A_code_is_printed_and_only_its_hash_is_kept()
    {
        var code = (await Printed()).Split("/quantri ")[1].Trim();

        Assert.Equal(16, code.Length);
        var stored = Assert.Single(await Codes());
        Assert.Equal(VolunteerBot.Domain.Joining.Codes.IdOf(CodePurpose.FirstAdministrator, code), stored.Id);
        Assert.DoesNotContain(code, System.Text.Json.JsonSerializer.Serialize(stored), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_start_makes_another_code_and_forgets_the_former()
    {
        var first = await Printed();
        var second = await Printed();

        Assert.NotEqual(first, second);
        Assert.Single(await Codes());
    }

    [Fact]
    public async Task With_an_administrator_nothing_is_printed()
    {
        await _store.Commit([JoiningRecords.Administrators.Put(new Administrators([PersonId.Of(_ids.Next())]))], Cancel);

        Assert.Equal("", await Printed());
        Assert.Empty(await Codes());
    }

    [Fact]
    public async Task On_sample_data_nothing_is_printed() => Assert.Equal("", await Printed(demo: true));

    [Fact]
    public async Task A_store_that_is_cut_off_while_the_host_starts_is_waited_for()
    {
        var (clock, store) = (new FakeTimeProvider(), new CrashableStore(_store) { IsAway = true });
        await using var output = new StringWriter();
        var starting = new FirstAdministrator(store, _ids, clock, new DemoOptions { Enabled = false }, output).StartAsync(Cancel);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.False(starting.IsCompleted);
        Assert.Equal("", output.ToString());

        store.IsAway = false;
        clock.Advance(TimeSpan.FromSeconds(2));
        await starting;
        Assert.Contains("/quantri", output.ToString(), StringComparison.Ordinal);
        Assert.Single(await Codes());
    }

    [Fact]
    public async Task A_store_that_stays_away_for_a_minute_ends_the_start()
    {
        var (clock, store) = (new FakeTimeProvider(), new CrashableStore(_store) { IsAway = true });
        var starting = new FirstAdministrator(store, _ids, clock, new DemoOptions { Enabled = false }, TextWriter.Null).StartAsync(Cancel);
        for (var tries = 1; tries < 30; tries++)
            clock.Advance(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => starting);
    }

    private async Task<string> Printed(bool demo = false)
    {
        await using var output = new StringWriter();
        await new FirstAdministrator(_store, _ids, TimeProvider.System, new DemoOptions { Enabled = demo }, output).StartAsync(Cancel);
        return output.ToString();
    }

    private async Task<IReadOnlyList<OneTimeCode>> Codes() => [.. (await _store.Page(JoiningRecords.OneTimeCodes, null, 10, Cancel)).Select(c => c.Value)];
}
