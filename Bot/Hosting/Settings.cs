using System.Globalization;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Events;

namespace VolunteerBot.Bot.Hosting;

/// <summary>A setting stops the start. The message names the key, what was found (never a secret) and what is allowed.</summary>
public sealed class SettingsException(string message) : Exception(message);

/// <summary>Where settings come from, and the check that none is unknown.</summary>
public static class Settings
{
    /// <summary>Sections that belong to this program. Everything in them must be known; other sections are ASP.NET's.</summary>
    public static readonly IReadOnlyList<string> Sections = ["Storage", "Channels", "Delivery", "Campaigns", "Schedules", "Retention", "Privacy", "Certificates", "Web", "Telemetry", "Demo", "Clock"];

    /// <summary>Under it stands a key a channel.</summary>
    private const string ByChannel = "Campaigns:CostPerMessage:";

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Storage:Provider", "Storage:LiteDb:Path", "Storage:Postgres:ConnectionString", "Storage:Postgres:WaitAtStartSeconds",
        "Channels:Telegram:Token", "Channels:Telegram:ApiBaseUrl", "Channels:Telegram:Mode", "Channels:Telegram:PublicUrl",
        "Channels:Telegram:WebhookSecret", "Channels:Telegram:Account", "Channels:Telegram:BulkPerSecond",
        "Channels:Activity:AppId", "Channels:Activity:AppPassword", "Channels:Activity:TenantId", "Channels:Activity:AllowAnonymous",
        "Channels:Activity:Account", "Channels:Activity:LoginUrl", "Channels:Activity:ConnectorMetadataUrl", "Channels:Activity:EmulatorMetadataUrl",
        "Channels:Activity:DirectLine:Secret", "Channels:Activity:DirectLine:AllowedOrigins", "Channels:Activity:DirectLine:PublicUrl",
        "Channels:ZaloOa:AppId", "Channels:ZaloOa:AppSecret", "Channels:ZaloOa:OaSecretKey", "Channels:ZaloOa:RefreshToken",
        "Channels:ZaloOa:ApiBaseUrl", "Channels:ZaloOa:OAuthBaseUrl", "Channels:ZaloOa:PublicUrl", "Channels:ZaloOa:Account",
        "Channels:ZaloOa:MostCost", "Channels:ZaloOa:TemplateId", "Channels:ZaloOa:TemplateText", "Channels:ZaloOa:TemplateCost",
        "Channels:ZaloOa:SendsPerSecond", "Channels:ZaloOa:Buttons",
        "Channels:ZaloBot:Token", "Channels:ZaloBot:ApiBaseUrl", "Channels:ZaloBot:Mode", "Channels:ZaloBot:PublicUrl",
        "Channels:ZaloBot:WebhookSecret", "Channels:ZaloBot:Account",
        "Channels:WebChat:Enabled",
        "Delivery:QuietHours:From", "Delivery:QuietHours:To",
        "Schedules:Reminders", "Schedules:Reports", "Schedules:Requests", "Schedules:Campaigns", "Schedules:Housekeeping", "Schedules:Retention",
        "Retention:TalkDays", "Retention:PictureMonths", "Retention:InactiveMonths", "Retention:AnswerDays", "Retention:ProofYears", "Retention:AuditYears", "Retention:LedgerDays",
        "Privacy:ForgottenFile", "Certificates:ChecksPerMinute", "Web:PublicUrl", "Web:PagesPerMinute",
        "Campaigns:ApprovalAbove", "Campaigns:WeeklyAllowance", "Campaigns:BurstMinutes", "Campaigns:DigestAt", "Campaigns:OfferMinutes", "Campaigns:CostPerMessage",
        "Telemetry:OtlpEndpoint", "Telemetry:Protocol", "Telemetry:TracedShare", "Telemetry:EverySeconds",
        "Demo:Enabled", "Clock:Now", "Logging:Level",
    };

    /// <summary>The settings file beside the program, then one in the working folder, then the environment, then the command line.</summary>
    public static void AddSettings(this WebApplicationBuilder builder, string[] args)
    {
        var here = Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json");
        builder.Configuration.Sources.Clear();
        builder.Configuration
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddJsonFile(here, optional: true)
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables()
            .AddSecretFiles()
            .Add(new CommandLineConfigurationSource { Args = args });
        builder.WebHost.UseUrls((builder.Configuration["Urls"] ?? "http://localhost:5080").Split(';', StringSplitOptions.TrimEntries));
        builder.WebHost.UseStaticWebAssets();
    }

    /// <summary>
    /// A file a setting, named as its environment variable would be (<c>Channels__Telegram__Token</c>): what systemd's
    /// <c>LoadCredential=</c> and containers' secrets leave for a program, where no list of processes shows them.
    /// </summary>
    private static IConfigurationBuilder AddSecretFiles(this IConfigurationBuilder settings)
    {
        foreach (var folder in new[] { "/run/secrets", Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY") })
        {
            if (Directory.Exists(folder))
                settings.AddKeyPerFile(folder, optional: true);
        }
        return settings;
    }

    /// <exception cref="SettingsException">A setting of ours is unknown.</exception>
    public static void CheckSettings(this WebApplicationBuilder builder)
    {
        foreach (var (key, value) in builder.Configuration.AsEnumerable())
        {
            var section = key.Split(':')[0];
            if (value is null || !IsOurs(section) || Known.Contains(key)
                || key.StartsWith(ByChannel, StringComparison.OrdinalIgnoreCase) || value.Length == 0 && IsSection(key))
                continue;
            var near = Known.Where(k => k.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);
            throw new SettingsException($"Unknown setting '{key}'. Known in '{section}': {string.Join(", ", near)}.");
        }
    }

    public static bool IsOurs(string section) => Sections.Contains(section, StringComparer.OrdinalIgnoreCase);

    /// <summary>Logs to the console, one line each, at the level set; never with what people wrote.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var said = builder.Configuration["Logging:Level"] ?? "Information";
        if (!Enum.TryParse<LogEventLevel>(said, ignoreCase: true, out var level))
            throw new SettingsException($"'Logging:Level' is '{said}'; allowed: {string.Join(", ", Enum.GetNames<LogEventLevel>())}.");
        // Others' parts say less than ours, and never more.
        LogEventLevel AtLeast(LogEventLevel least) => level > least ? level : least;
        builder.Services.AddSerilog(logs => logs
            .MinimumLevel.Is(level)
            .MinimumLevel.Override("Microsoft", AtLeast(LogEventLevel.Warning))
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", level)
            .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", AtLeast(LogEventLevel.Error))
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", AtLeast(LogEventLevel.Error))
            .MinimumLevel.Override("System", AtLeast(LogEventLevel.Warning))
            .MinimumLevel.Override("Quartz", AtLeast(LogEventLevel.Warning))
            // Whoever started the program is told the reason in one line; the trace behind it helps nobody.
            .Filter.ByExcluding(static line => line.MessageTemplate.Text == "Hosting failed to start")
            .WriteTo.Console(outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture));
    }

    /// <summary>Says which settings failed, in one line each; used where the host reports why it did not start.</summary>
    public static string Explain(OptionsValidationException error) => string.Join(Environment.NewLine, error.Failures);

    private static bool IsSection(string key) => Known.Any(k => k.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase));
}
