using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Delivery;

/// <summary>Settings under <c>Delivery</c>.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    public QuietHoursOptions QuietHours { get; init; } = new();
}

/// <summary>
/// When bulk mail and reminders are held, on the clock in Vietnam. Both the same: never. <c>HH:mm</c>.
/// </summary>
public sealed class QuietHoursOptions
{
    /// <summary>Default 21:00.</summary>
    public string From { get; init; } = "21:00";

    /// <summary>Default 06:30, of the next day when it is earlier than <see cref="From"/>.</summary>
    public string To { get; init; } = "06:30";
}

/// <summary>Refuses times of day that are none, naming the key.</summary>
internal sealed class DeliveryOptionsValidator : IValidateOptions<DeliveryOptions>
{
    public ValidateOptionsResult Validate(string? name, DeliveryOptions options)
    {
        var wrong = new List<string>();
        Check("From", options.QuietHours.From);
        Check("To", options.QuietHours.To);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void Check(string key, string? value)
        {
            if (QuietHours.TryRead(value) is null)
                wrong.Add($"{DeliveryOptions.Section}:QuietHours:{key} is '{value}'; it must be a time of day such as 21:00.");
        }
    }
}
