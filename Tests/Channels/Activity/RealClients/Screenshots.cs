using Microsoft.Playwright;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>Pictures to look at, when somebody names a folder for them in <c>SCREENSHOTS</c>.</summary>
internal static class Screenshots
{
    public static async Task Take(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }
}
