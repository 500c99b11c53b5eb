using System.Globalization;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Hosting;

/// <summary>The one place where real time and chance enter the program.</summary>
public static class ClockAndIds
{
    public static IServiceCollection AddClockAndIds(this IServiceCollection services, IConfiguration configuration)
    {
        var clock = ClockOf(configuration);
        return services.AddSingleton(clock).AddSingleton<IIdSource>(new TimeOrderedIds(clock));
    }

    /// <summary>Ids as the program makes them, for verbs that run without it.</summary>
    public static IIdSource IdsBy(TimeProvider clock) => new TimeOrderedIds(clock);

    /// <exception cref="SettingsException">The instant cannot be read, or a real channel is configured.</exception>
    private static TimeProvider ClockOf(IConfiguration configuration)
    {
        var said = configuration["Clock:Now"];
        if (string.IsNullOrEmpty(said))
            return TimeProvider.System;
        if (!DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
            throw new SettingsException($"'Clock:Now' is '{said}'; it must be an ISO 8601 instant with offset, such as 2026-11-29T07:00:00+07:00.");
        if (RealChannels.AnyOf(configuration) is { } real)
            throw new SettingsException($"'Clock:Now' is for rehearsals only: take it out, or take out '{real}'.");
        return BeginningAt(now);
    }

    /// <summary>Real time, moved so that it begins now at an instant.</summary>
    internal static TimeProvider BeginningAt(DateTimeOffset now) => new ShiftedClock(now - TimeProvider.System.GetUtcNow());

    private sealed class ShiftedClock(TimeSpan shift) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
    }

    /// <summary>Version-7 UUIDs: sortable by when they were made.</summary>
    internal sealed class TimeOrderedIds(TimeProvider clock) : IIdSource
    {
#pragma warning disable RS0030 // This is the source that everything else is told to ask.
        public Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
#pragma warning restore RS0030
    }
}
