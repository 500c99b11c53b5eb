using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>Refuses settings with which the channel could not work; each message names the key and what is allowed, never a secret.</summary>
public sealed partial class ZaloOaOptionsValidator : IValidateOptions<ZaloOaOptions>
{
    public ValidateOptionsResult Validate(string? name, ZaloOaOptions options)
    {
        var faults = options.AppId.Length == 0 ? [] : Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ZaloOaOptions options)
    {
        if (!Digits().IsMatch(options.AppId))
            yield return Fault(nameof(options.AppId), $"must be the app's id, digits only; it is '{options.AppId}'");
        if (options.AppSecret.Length == 0)
            yield return Fault(nameof(options.AppSecret), "must be the app's secret key");
        if (options.OaSecretKey.Length == 0)
            yield return Fault(nameof(options.OaSecretKey), "must be the OA Secret Key of the Webhook page, with which events are signed");
        if (options.RefreshToken.Length == 0 && options.PublicUrl.Length == 0)
            yield return Fault(nameof(options.RefreshToken), "must be the first refresh token, unless PublicUrl is set and an administrator authorises the bot by its link");
        if (options.RefreshToken.Any(char.IsWhiteSpace))
            yield return Fault(nameof(options.RefreshToken), "must not have spaces in it");
        if (!ZaloAddresses.IsServer(options.ApiBaseUrl))
            yield return Fault(nameof(options.ApiBaseUrl), $"must be an http or https address without a path; it is '{options.ApiBaseUrl}'");
        if (!ZaloAddresses.IsServer(options.OAuthBaseUrl))
            yield return Fault(nameof(options.OAuthBaseUrl), $"must be an http or https address without a path; it is '{options.OAuthBaseUrl}'");
        if (options.PublicUrl.Length > 0 && !ZaloAddresses.IsPublic(options.PublicUrl))
            yield return Fault(nameof(options.PublicUrl), $"must be the https address of this host (http only on the loopback address); it is '{options.PublicUrl}'");
        if (!AccountShape().IsMatch(options.Account))
            yield return Fault(nameof(options.Account), $"must be 1 to 32 letters, digits, _ or -; it is '{options.Account}'");
        if (options.MostCost < 0)
            yield return Fault(nameof(options.MostCost), $"must be 0 or more đồng; it is {options.MostCost}");
        if (options.TemplateCost < 0)
            yield return Fault(nameof(options.TemplateCost), $"must be 0 or more đồng; it is {options.TemplateCost}");
        if (options.TemplateId.Length > 0 && !ParameterShape().IsMatch(options.TemplateText))
            yield return Fault(nameof(options.TemplateText), $"must be a parameter's name of letters without diacritics, digits and _; it is '{options.TemplateText}'");
        if (options.SendsPerSecond is < 1 or > 66)
            yield return Fault(nameof(options.SendsPerSecond), $"must be 1 to 66; it is {options.SendsPerSecond}");
    }

    private static string Fault(string key, string rule) => $"{ZaloOaOptions.Section}:{key} {rule}.";

    [GeneratedRegex(@"\A[0-9]{5,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AccountShape();

    [GeneratedRegex(@"\A[A-Za-z0-9_]{1,36}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterShape();
}

/// <summary>Shapes of addresses in the settings of both Zalo channels.</summary>
internal static class ZaloAddresses
{
    public static bool IsServer(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && IsWeb(address) && address.PathAndQuery == "/" && address.UserInfo.Length == 0;

    public static bool IsPublic(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (IsWeb(address) && address.IsLoopback))
        && address.Query.Length == 0 && address.Fragment.Length == 0;

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
