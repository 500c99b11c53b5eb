using Microsoft.Extensions.Options;
using Quartz;

namespace VolunteerBot.Bot.Schedules;

/// <summary>Settings under <c>Schedules</c>: cron expressions of Quartz, seconds first, on the clock in Vietnam.</summary>
public sealed class SchedulesOptions
{
    public const string Section = "Schedules";

    /// <summary>When due reminders are looked for; default every minute.</summary>
    public string Reminders { get; init; } = "0 * * * * ?";

    /// <summary>When reports to be opened or reminded of are looked for; default every minute.</summary>
    public string Reports { get; init; } = "0 * * * * ?";

    /// <summary>When requests for roles that nobody decided are looked for; default every ten minutes.</summary>
    public string Requests { get; init; } = "0 */10 * * * ?";

    /// <summary>When offered places, thin shifts and the digest are looked at; default every minute.</summary>
    public string Campaigns { get; init; } = "30 * * * * ?";

    /// <summary>When old things are tidied up; default every night at 03:17.</summary>
    public string Housekeeping { get; init; } = "0 17 3 * * ?";

    /// <summary>When personal data whose time has come is deleted; default every night at 02:37.</summary>
    public string Retention { get; init; } = "0 37 2 * * ?";
}

/// <summary>Refuses expressions Quartz cannot read, naming the key.</summary>
internal sealed class SchedulesOptionsValidator : IValidateOptions<SchedulesOptions>
{
    public ValidateOptionsResult Validate(string? name, SchedulesOptions options)
    {
        var wrong = new List<string>();
        Check(nameof(options.Reminders), options.Reminders);
        Check(nameof(options.Reports), options.Reports);
        Check(nameof(options.Requests), options.Requests);
        Check(nameof(options.Campaigns), options.Campaigns);
        Check(nameof(options.Housekeeping), options.Housekeeping);
        Check(nameof(options.Retention), options.Retention);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void Check(string key, string? value)
        {
            if (value is null || !CronExpression.TryParse(value, out _))
                wrong.Add($"{SchedulesOptions.Section}:{key} is '{value}'; it must be a cron expression such as '0 17 3 * * ?' (second, minute, hour, day, month, weekday).");
        }
    }
}
