using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.ZaloOa;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>Refuses settings with which the channel could not work; each message names the key and what is allowed, never a secret.</summary>
public sealed partial class ZaloBotOptionsValidator : IValidateOptions<ZaloBotOptions>
{
    public ValidateOptionsResult Validate(string? name, ZaloBotOptions options)
    {
        var faults = options.Token.Length == 0 ? [] : Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ZaloBotOptions options)
    {
        if (!TokenShape().IsMatch(options.Token))
            yield return Fault(nameof(options.Token), "must be the bot's id, a colon and its secret, as Zalo Bot Manager gave it");
        if (!ZaloAddresses.IsServer(options.ApiBaseUrl))
            yield return Fault(nameof(options.ApiBaseUrl), $"must be an http or https address without a path; it is '{options.ApiBaseUrl}'");
        if (!AccountShape().IsMatch(options.Account))
            yield return Fault(nameof(options.Account), $"must be 1 to 32 letters, digits, _ or -; it is '{options.Account}'");
        if (!options.UsesWebhook && !string.Equals(options.Mode, ZaloBotOptions.Polling, StringComparison.OrdinalIgnoreCase))
            yield return Fault(nameof(options.Mode), $"must be {ZaloBotOptions.Polling} or {ZaloBotOptions.Webhook}; it is '{options.Mode}'");
        if ((options.UsesWebhook || options.PublicUrl.Length > 0) && !ZaloAddresses.IsPublic(options.PublicUrl))
            yield return Fault(nameof(options.PublicUrl), $"must be the https address Zalo reaches this host at (http only on the loopback address); it is '{options.PublicUrl}'");
        if (options.UsesWebhook && !SecretShape().IsMatch(options.WebhookSecret))
            yield return Fault(nameof(options.WebhookSecret), "must be 8 to 256 characters of A–Z, a–z, 0–9, _ and - when Mode is Webhook");
    }

    private static string Fault(string key, string rule) => $"{ZaloBotOptions.Section}:{key} {rule}.";

    [GeneratedRegex(@"\A[0-9A-Za-z]{1,32}:[A-Za-z0-9_-]{1,128}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TokenShape();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{8,256}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SecretShape();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AccountShape();
}
