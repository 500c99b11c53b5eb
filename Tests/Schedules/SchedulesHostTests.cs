using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Delivery and schedules composed as the program composes them, with Quartz itself.</summary>
public sealed class SchedulesHostTests
{
    private readonly ReminderScene _scene = new();
    private readonly OneLetterBox _box = new();

    [Fact]
    public async Task What_fell_due_while_the_program_was_down_goes_out_right_after_the_start()
    {
        var activity = await _scene.Register(ReminderScene.Sunday);
        using var host = Host(new FakeTimeProvider(ReminderScene.At("2026-11-28T20:15")));
        await host.StartAsync(ReminderScene.Ct);
        Assert.Equal("DayBefore Dọn bãi biển 1", await _box.First.Task.WaitAsync(TimeSpan.FromSeconds(60), ReminderScene.Ct));
        await host.StopAsync(ReminderScene.Ct);
        Assert.Equal(ReminderState.Sent, (await _scene.Reminder(activity, ReminderKind.DayBefore)).State);
        Assert.NotNull(await _scene.Store.Get(OutboxRecords.Type, $"remind-{activity.Id}-DayBefore-20261128120000000", ReminderScene.Ct));
    }

    [Theory]
    [InlineData("Schedules:Reminders", "every minute")]
    [InlineData("Schedules:Reminders", "")]
    [InlineData("Schedules:Housekeeping", "17 3 * * *")]
    [InlineData("Delivery:QuietHours:From", "nine")]
    [InlineData("Delivery:QuietHours:To", "25:00")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value)
    {
        using var host = Host(TimeProvider.System, (key, value));
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(ReminderScene.Ct));
        Assert.Contains($"{key} is '{value}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Schedules:Remindres")]
    [InlineData("Delivery:QuietHour")]
    public async Task An_unknown_setting_stops_the_start_and_is_named(string key)
    {
        using var host = Host(TimeProvider.System, (key, "x"));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(ReminderScene.Ct));
        Assert.Contains(key.Split(':')[1], error.Message, StringComparison.Ordinal);
    }

    private IHost Host(TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(clock).AddSingleton<IIdSource>(new TestIds());
        builder.Services.AddSingleton<IStore>(_scene.Store).AddSingleton<ISharing>(new SoleHost(_scene.Store)).AddSingleton<IHosts>(new OnlyHost());
        builder.Services.AddSingleton<IPeople>(new ReminderScene.PeopleOf(_scene.Store));
        builder.Services.AddSingleton<IOrganisation, ReminderScene.NoUnits>();
        builder.Services.AddSingleton<ITopic, ReminderScene.ReminderWords>();
        builder.Services.AddSingleton<IChannel>(_box);
        AddSubjects(builder.Services, clock);
        builder.Services.AddDelivery(builder.Configuration).AddAnnouncements(builder.Configuration).AddSchedules(builder.Configuration);
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        return builder.Build();
    }

    /// <summary>What the sweeps of other subjects look up.</summary>
    private void AddSubjects(IServiceCollection services, TimeProvider clock) => services
        .AddSingleton<IRecords>(_scene.Store)
        .AddSingleton<IReporting>(new StoredReporting(_scene.Store, _scene.Store, clock))
        .AddSingleton<IAudience, StoredAudience>()
        .AddSingleton<StoredCampaigns>()
        .AddSingleton<ICampaigns>(s => s.GetRequiredService<StoredCampaigns>())
        .AddSingleton<IAnnouncements, StoredAnnouncements>()
        .AddSingleton<INeeds, StoredNeeds>()
        .AddSingleton<IServed, StoredServed>();

    /// <summary>A channel that tells of the first message it takes.</summary>
    private sealed class OneLetterBox : IChannel
    {
        public TaskCompletionSource<string> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Account => "telegram/main";

        public ChannelTraits Traits { get; } = new(4096, true, 64, 30, 3, 1);

        public Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
        {
            First.TrySetResult(message.Text);
            return Task.FromResult("1");
        }

        public Task ShowTyping(Address to, CancellationToken cancel) => Task.CompletedTask;

        public Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel) => throw new ChannelException(RefusalKind.Unreachable, "noFiles");
    }
}
