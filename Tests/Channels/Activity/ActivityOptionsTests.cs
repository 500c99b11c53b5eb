using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using VolunteerBot.Bot.Channels.Activity;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity;

/// <summary>Settings with which the channel could not work, or would be open, stop the start.</summary>
public sealed class ActivityOptionsTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private static string? Fault(string environment, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => "Channels:" + s.Key, s => (string?)s.Value)).Build();
        var options = configuration.GetSection(ActivityOptions.Section).Get<ActivityOptions>() ?? new();
        return new ActivityOptionsValidator(configuration, new Place { EnvironmentName = environment }).Validate(null, options).FailureMessage;
    }

    [Theory]
    [InlineData("Activity:AppId", "volunteerbot")]
    [InlineData("Activity:AppPassword", "geheim-only-for-tests")]
    [InlineData("Activity:TenantId", "a tenant")]
    [InlineData("Activity:LoginUrl", "http://login.example")]
    [InlineData("Activity:ConnectorMetadataUrl", "login")]
    [InlineData("Activity:DirectLine:Secret", "geheim")]
    [InlineData("Activity:DirectLine:PublicUrl", "http://bot.example")]
    [InlineData("Activity:DirectLine:AllowedOrigins", "page.example")]
    public void A_wrong_setting_is_named_and_no_secret_is_said(string key, string value)
    {
        var fault = Fault("Production", (key, value));
        Assert.Contains(key == "Activity:AppPassword" ? "Channels:Activity:AppId" : "Channels:" + key, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Anonymous_callers_are_for_development_alone()
    {
        Assert.Contains("AllowAnonymous", Fault("Production", ("Activity:AllowAnonymous", "true")), StringComparison.Ordinal);
        Assert.Null(Fault("Development", ("Activity:AllowAnonymous", "true")));
    }

    [Theory]
    [InlineData("Activity:AppId", AppId)]
    [InlineData("Telegram:Token", "1:geheim")]
    [InlineData("ZaloBot:Token", "geheim")]
    [InlineData("Activity:DirectLine:Secret", "geheim~geheim~geheim~geheim~geheim")]
    public void Anonymous_callers_are_never_let_in_beside_a_real_credential(string key, string value)
    {
        var fault = Fault("Development", ("Activity:AllowAnonymous", "true"), (key, value));
        Assert.Contains("Channels:" + key, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_together_is_accepted() =>
        Assert.Null(Fault("Production", ("Activity:AppId", AppId), ("Activity:AppPassword", "x"), ("Activity:TenantId", "tinhdoan.onmicrosoft.com"),
            ("Activity:DirectLine:Secret", new string('x', 32)), ("Activity:DirectLine:AllowedOrigins", "https://a.example, http://localhost:3000")));

    private sealed class Place : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "Bot";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
