using Microsoft.Playwright;
using Xunit;

namespace VolunteerBot.Tests.Web;

/// <summary>The browser of this machine, started once for all tests that need one.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh profile. Without a browser the test is skipped, or fails where everything must be there (CI).</summary>
    public async Task<IBrowserContext> Profile(BrowserNewContextOptions? options = null)
    {
        if (_browser is null)
        {
            const string reason = "No Chromium on this machine: install the package 'chromium', or name the program in CHROMIUM.";
            Assert.False(IsCi(), reason);
            Assert.Skip(reason);
        }
        options ??= new();
        options.Locale ??= "vi-VN";
        options.TimezoneId ??= "Asia/Ho_Chi_Minh";
        var profile = await _browser.NewContextAsync(options);
        profile.SetDefaultTimeout(20_000);
        return profile;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static bool IsCi() => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
