using System.Diagnostics;

namespace VolunteerBot.Bot.Observability;

/// <summary>Spans of the bot's own work, for any OpenTelemetry listener: a turn, a send, a job. Tags are channels, kinds and fates; never words or people.</summary>
internal static class Tracing
{
    public const string SourceName = "VolunteerBot";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Null when nobody listens.</summary>
    public static Activity? Turn(string channel) => Source.StartActivity("turn", ActivityKind.Consumer)?.SetTag("channel", channel);

    /// <summary>Null when nobody listens.</summary>
    public static Activity? Send(string account, string lane) => Source.StartActivity("send", ActivityKind.Producer)?.SetTag("account", account).SetTag("lane", lane);

    /// <summary>Null when nobody listens.</summary>
    public static Activity? Job(string name) => Source.StartActivity("job")?.SetTag("job", name);

    /// <summary>Marks what was begun as failed, by the kind of its fault only: a message may carry what somebody wrote.</summary>
    public static void Failed(this Activity? activity, Exception fault) => activity?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
}
