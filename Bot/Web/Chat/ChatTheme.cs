using MudBlazor;

namespace VolunteerBot.Bot.Web.Chat;

/// <summary>
/// The component library in our dress. Its colours come from <c>app.css</c>, which follows the reader's preference for light or dark
/// without a script; here are only the letters: whatever the device has, so that nothing is fetched and every Vietnamese letter is there.
/// </summary>
internal static class ChatTheme
{
    public static readonly MudTheme Theme = new()
    {
        Typography = new() { Default = new DefaultTypography { FontFamily = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "DejaVu Sans", "sans-serif"] } },
        LayoutProperties = new() { DefaultBorderRadius = "12px" },
    };
}
