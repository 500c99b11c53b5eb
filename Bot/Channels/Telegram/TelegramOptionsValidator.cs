using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>Refuses settings with which the channel could not work; each message names the key and what is allowed, never a secret.</summary>
public sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>
{
    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        var faults = options.Token.Length == 0 ? [] : Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(TelegramOptions options)
    {
        if (!TokenShape().IsMatch(options.Token) || options.Token.Length > 80)
            yield return Fault(nameof(options.Token), "must be the bot's id, a colon and its secret, as BotFather gave it (at most 80 characters)");
        if (!IsServer(options.ApiBaseUrl))
            yield return Fault(nameof(options.ApiBaseUrl), $"must be an http or https address without a path, such as https://api.telegram.org; it is '{options.ApiBaseUrl}'");
        if (!AccountShape().IsMatch(options.Account))
            yield return Fault(nameof(options.Account), $"must be 1 to 32 letters, digits, _ or -; it is '{options.Account}'");
        if (!options.UsesWebhook && !string.Equals(options.Mode, TelegramOptions.Polling, StringComparison.OrdinalIgnoreCase))
            yield return Fault(nameof(options.Mode), $"must be {TelegramOptions.Polling} or {TelegramOptions.Webhook}; it is '{options.Mode}'");
        if (options.BulkPerSecond is not (>= 0.1 and <= 1000))
            yield return Fault(nameof(options.BulkPerSecond), $"must be from 0.1 to 1000; it is {options.BulkPerSecond.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        if (!options.UsesWebhook)
            yield break;
        if (!IsPublic(options.PublicUrl))
            yield return Fault(nameof(options.PublicUrl), $"must be the https address Telegram reaches this host at (http only on the loopback address) when Mode is Webhook; it is '{options.PublicUrl}'");
        if (!SecretShape().IsMatch(options.WebhookSecret))
            yield return Fault(nameof(options.WebhookSecret), "must be 1 to 256 characters of A–Z, a–z, 0–9, _ and - when Mode is Webhook");
    }

    private static string Fault(string key, string rule) => $"{TelegramOptions.Section}:{key} {rule}.";

    /// <summary>The library keeps scheme and authority only, so anything more would be lost in silence.</summary>
    private static bool IsServer(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && IsWeb(address) && address.PathAndQuery == "/" && address.UserInfo.Length == 0;

    private static bool IsPublic(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (IsWeb(address) && address.IsLoopback))
        && address.Query.Length == 0 && address.Fragment.Length == 0;

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;

    [GeneratedRegex(@"\A[1-9][0-9]{0,17}:[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex TokenShape();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,256}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SecretShape();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AccountShape();
}
