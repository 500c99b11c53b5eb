using System.Globalization;
using Microsoft.Extensions.Options;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Settings under <c>Campaigns</c>.</summary>
public sealed class CampaignsOptions
{
    public const string Section = "Campaigns";

    /// <summary>Announcements to more people than this wait for a second person. Default 1000.</summary>
    public int ApprovalAbove { get; init; } = 1_000;

    /// <summary>Announcements a person gets in a week; urgent ones apart. Default 5.</summary>
    public int WeeklyAllowance { get; init; } = 5;

    /// <summary>A second announcement to the same person within so many minutes waits for the digest. Default 120.</summary>
    public int BurstMinutes { get; init; } = 120;

    /// <summary>When the digest goes out, Vietnam time, <c>HH:mm</c>. Default 17:30.</summary>
    public string DigestAt { get; init; } = "17:30";

    /// <summary>How many minutes an offered place is kept. Default 120.</summary>
    public int OfferMinutes { get; init; } = 120;

    /// <summary>What one message costs by channel, in whole đồng: <c>zalooa: 55</c>. Default nothing.</summary>
    public Dictionary<string, int> CostPerMessage { get; init; } = [];

    internal CampaignSettings Settings => new()
    {
        ApprovalAbove = ApprovalAbove, WeeklyAllowance = WeeklyAllowance, BurstSpan = TimeSpan.FromMinutes(BurstMinutes), DigestAt = Time(DigestAt)!.Value,
        OfferLasts = TimeSpan.FromMinutes(OfferMinutes), CostPerMessage = CostPerMessage,
    };

    internal static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

/// <summary>Refuses figures that cannot be, naming the key.</summary>
internal sealed class CampaignsOptionsValidator : IValidateOptions<CampaignsOptions>
{
    public ValidateOptionsResult Validate(string? name, CampaignsOptions options)
    {
        var wrong = new List<string>();
        Range(nameof(options.ApprovalAbove), options.ApprovalAbove, 0, 10_000_000);
        Range(nameof(options.WeeklyAllowance), options.WeeklyAllowance, 1, 1_000);
        Range(nameof(options.BurstMinutes), options.BurstMinutes, 0, 10_080);
        Range(nameof(options.OfferMinutes), options.OfferMinutes, 10, 2_880);
        foreach (var (channel, cost) in options.CostPerMessage)
            Range(nameof(options.CostPerMessage) + ":" + channel, cost, 0, 100_000);
        if (CampaignsOptions.Time(options.DigestAt) is null)
            wrong.Add($"{CampaignsOptions.Section}:{nameof(options.DigestAt)} is '{options.DigestAt}'; it must be a time of day such as 17:30.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void Range(string key, int value, int from, int to)
        {
            if (value < from || value > to)
                wrong.Add($"{CampaignsOptions.Section}:{key} is {value}; it must be from {from} to {to}.");
        }
    }
}
