using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace VolunteerBot.Bot.Observability;

/// <summary>
/// <c>/health/alarms</c>: what stands, since when, what it means and what to do. A page for a browser, JSON for a monitor; 200 when all is
/// well, 503 when an alarm stands. For those who run the bot: a proxy should not pass <c>/health</c> on (docs/operations.md).
/// </summary>
internal static class AlarmPage
{
    public static void MapAlarms(this WebApplication app) => app.MapGet("/health/alarms", async (HttpContext http, AlarmBoard board) =>
    {
        var all = board.All;
        var status = all.Any(a => a.Since is not null) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        http.Response.Headers.CacheControl = "no-store";
        return http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? Results.Content(await Html(http, all), "text/html; charset=utf-8", statusCode: status)
            : Results.Json(all, statusCode: status);
    });

    private static async Task<string> Html(HttpContext http, IReadOnlyList<AlarmState> all)
    {
        await using var renderer = new HtmlRenderer(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var language = http.Request.GetTypedHeaders().AcceptLanguage is [{ Value.Value: { } first }, ..] && first.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "vi";
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(AlarmDocument.Alarms)] = all, [nameof(AlarmDocument.Language)] = language });
            return (await renderer.RenderComponentAsync<AlarmDocument>(parameters)).ToHtmlString();
        });
    }
}
