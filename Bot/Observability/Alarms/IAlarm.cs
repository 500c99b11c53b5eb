namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>
/// One thing that may go wrong and that somebody must see to. Its texts are <c>alarm.NAME</c> (what), <c>alarm.NAME.means</c> and
/// <c>alarm.NAME.do</c> in the text files.
/// </summary>
internal interface IAlarm
{
    /// <summary>Stable, camel case: monitors and texts know it by this.</summary>
    string Name { get; }

    /// <summary>Looks now. Null when all is well, else a short figure or code that says how bad (<c>142 s</c>, <c>token refused</c>); never about people.</summary>
    /// <exception cref="Domain.Records.StoreUnavailableException">It cannot be told, because the store is away: that has an alarm of its own.</exception>
    ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel);
}
