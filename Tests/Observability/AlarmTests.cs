using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Observability;
using VolunteerBot.Bot.Observability.Alarms;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Host;
using Xunit;

namespace VolunteerBot.Tests.Observability;

/// <summary>What goes wrong is seen by those who run the bot, with what it means and what to do.</summary>
public sealed class AlarmTests
{
    private static readonly string[] Languages = ["vi", "en"];
    private static readonly string[] Parts = ["", ".means", ".do"];
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 2, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_on_which_all_is_well_says_so_to_a_monitor_and_to_a_browser()
    {
        await using var host = await HostInProcess.Start(Now, null, webhook: false, Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        var states = JsonDocument.Parse(await client.GetStringAsync(new Uri("/health/alarms", UriKind.Relative), Cancel)).RootElement.EnumerateArray().ToList();
        Assert.Equal(8, states.Count);
        Assert.All(states, s => Assert.Equal(JsonValueKind.Null, s.GetProperty("since").ValueKind));

        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/health/alarms", UriKind.Relative), Cancel));
        Assert.Contains("Mọi thứ ổn", page, StringComparison.Ordinal);
        Assert.Contains("Lời nhắc và hạn báo cáo không được xét", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_polled_is_an_alarm_after_three_minutes_and_administrators_are_told_once_a_day()
    {
        var clock = new FakeTimeProvider(Now);
        await using var host = await HostInProcess.Start(clock, _ => [], Cancel);
        var services = host.App.Services;
        var administrator = await Administrator(services.GetRequiredService<IStore>());
        var watch = services.GetRequiredService<AlarmWatch>();
        services.GetRequiredService<PollingAlarm>().Failed("telegram/main", clock.GetUtcNow());
        await watch.Look(Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/alarms", UriKind.Relative), Cancel)).StatusCode);

        for (var minute = 0; minute < 15; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await watch.Look(Cancel);
        }

        using var standing = await client.GetAsync(new Uri("/health/alarms", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, standing.StatusCode);
        Assert.Contains("telegram/main", await standing.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        var told = (await services.GetRequiredService<IRecords>().Page(OutboxRecords.Type, null, 100, Cancel)).Where(m => m.Value.Id.StartsWith("alarm-polling", StringComparison.Ordinal)).ToList();
        Assert.All(told, m => Assert.Equal(administrator, m.Value.Person));
        Assert.Single(told);
        Assert.Contains("Không nhận được tin từ một kênh", told[0].Value.Message.Text, StringComparison.Ordinal);

        services.GetRequiredService<PollingAlarm>().Succeeded("telegram/main");
        await watch.Look(Cancel);
        Assert.Null(services.GetRequiredService<AlarmBoard>().All.Single(a => a.Name == "polling").Since);
    }

    [Fact]
    public void An_account_that_its_platform_refuses_is_an_alarm_until_a_message_gets_through()
    {
        var clock = new FakeTimeProvider(Now);
        var gate = new AccountGate(new ChannelTraits(4096, true, 64, BulkPerSecond: 30, ChatBurst: 5, ChatPerSecond: 1), clock);
        gate.Refused();
        clock.Advance(TimeSpan.FromMinutes(1));
        gate.Refused();
        Assert.Equal(Now, gate.TroubleSince);
        gate.Answered();
        Assert.Null(gate.TroubleSince);
        gate.Unavailable();
        gate.Unavailable();
        Assert.Null(gate.TroubleSince);
        gate.Unavailable();
        Assert.Equal(Now + TimeSpan.FromMinutes(1), gate.TroubleSince);
    }

    [Fact]
    public async Task Every_alarm_is_explained_in_both_languages_and_in_the_docs()
    {
        await using var host = await HostInProcess.Start(Now, null, webhook: false, Cancel);
        var docs = await File.ReadAllTextAsync(Repository.Path("docs", "alarms.md"), Cancel);
        foreach (var alarm in host.App.Services.GetServices<IAlarm>())
        {
            Assert.Contains($"`{alarm.Name}`", docs, StringComparison.Ordinal);
            foreach (var language in Languages)
                Assert.All(Parts, part => Assert.False(string.IsNullOrWhiteSpace(TextBook.For(language).Raw($"alarm.{alarm.Name}{part}"))));
        }
    }

    private static async Task<PersonId> Administrator(IStore store)
    {
        var person = new Person { Id = PersonId.Of(Guid.NewGuid()), Name = "Người Mẫu", Addresses = ["web/main/admin"] };
        await store.Commit(
        [
            PeopleRecords.Type.Put(person), JoiningRecords.Administrators.Put(new Administrators([person.Id])),
        ], Cancel);
        return person.Id;
    }
}
