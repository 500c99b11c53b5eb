using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Channels.Activity;

/// <summary>Refuses settings with which the channel could not work or would be open; each message names the key, never a secret.</summary>
public sealed partial class ActivityOptionsValidator(IConfiguration settings, IHostEnvironment environment) : IValidateOptions<ActivityOptions>
{
    public ValidateOptionsResult Validate(string? name, ActivityOptions options)
    {
        var faults = Faults(options).Concat(OpenDoors(options)).Concat(Faults(options.DirectLine)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ActivityOptions options)
    {
        if (options.AppId.Length > 0 && !Guid.TryParseExact(options.AppId, "D", out _))
            yield return Fault(nameof(options.AppId), $"must be the Microsoft app id, such as 00000000-0000-0000-0000-000000000000; it is '{options.AppId}'");
        if (options.AppId.Length > 0 != options.AppPassword.Length > 0)
            yield return Fault(options.AppId.Length > 0 ? nameof(options.AppPassword) : nameof(options.AppId), "is missing: app id and password belong together");
        if (options.TenantId.Length > 0 && !TenantShape().IsMatch(options.TenantId))
            yield return Fault(nameof(options.TenantId), $"must be the tenant's id or domain, or empty for a multi-tenant bot; it is '{options.TenantId}'");
        if (!AccountShape().IsMatch(options.Account))
            yield return Fault(nameof(options.Account), $"must be 1 to 32 letters, digits, _ or -; it is '{options.Account}'");
        foreach (var (key, url) in new[]
        {
            (nameof(options.LoginUrl), options.LoginUrl), (nameof(options.ConnectorMetadataUrl), options.ConnectorMetadataUrl),
            (nameof(options.EmulatorMetadataUrl), options.EmulatorMetadataUrl),
        })
        {
            if (!WebAddress.IsSafe(url))
                yield return Fault(key, $"must be an https address (http only on the loopback address); it is '{url}'");
        }
    }

    private IEnumerable<string> OpenDoors(ActivityOptions options)
    {
        if (!options.AllowAnonymous)
            yield break;
        if (!environment.IsDevelopment())
            yield return Fault(nameof(options.AllowAnonymous), $"is for Development only; this is {environment.EnvironmentName}");
        if (RealChannels.AnyOf(settings) is { } real)
            yield return Fault(nameof(options.AllowAnonymous), $"is refused beside a real credential: take it out, or take out {real}");
    }

    private static IEnumerable<string> Faults(DirectLineOptions options)
    {
        if (options.Secret.Length > 0 && !SecretShape().IsMatch(options.Secret))
            yield return Fault("DirectLine:" + nameof(options.Secret), "must be 32 to 256 characters of A–Z, a–z, 0–9, _, -, . and ~");
        if (options.PublicUrl.Length > 0 && !WebAddress.IsSafe(options.PublicUrl))
            yield return Fault("DirectLine:" + nameof(options.PublicUrl), $"must be an https address (http only on the loopback address); it is '{options.PublicUrl}'");
        foreach (var origin in WebAddress.Origins(options.AllowedOrigins))
        {
            if (origin != "*" && !WebAddress.IsOrigin(origin))
                yield return Fault("DirectLine:" + nameof(options.AllowedOrigins), $"must be * or origins such as https://tinh-doan.example, parted by commas; '{origin}' is none");
        }
    }

    private static string Fault(string key, string rule) => $"{ActivityOptions.Section}:{key} {rule}.";

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9.-]{0,127}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TenantShape();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AccountShape();

    [GeneratedRegex(@"\A[A-Za-z0-9_.~-]{32,256}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SecretShape();
}
