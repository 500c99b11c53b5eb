using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Attendances;

/// <summary>
/// <c>/diemdanh/CODE-SECRET</c>: the page on the leader's phone, with the code to scan and the six digits. It renews its inside by itself
/// whenever the code changes, loads nothing from elsewhere, and without script reloads as a whole. An address that is not the newest of
/// its check-in is unknown, as a made-up one is. With <c>?phan</c> only the inside.
/// </summary>
internal static class CheckInPage
{
    public static void MapCheckInPage(this WebApplication app) => app.MapGet(CheckInLinks.Path + "{link}", Show);

    private static async Task Show(string link, HttpContext page, IRecords records, ICheckIns checkIns, CheckInLinks links, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var shown = await Find(link, records, now, cancel) is { } plan ? await Of(plan, records, checkIns, links, now, cancel) : CheckInView.Unknown;
        var part = page.Request.Query.ContainsKey("phan");
        var language = page.Request.GetTypedHeaders().AcceptLanguage is [{ Value.Value: { } first }, ..] && first.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "vi";
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        var html = part ? await Render<CheckInNow>(page, new() { ["Shown"] = shown, ["Language"] = language })
            : await Render<CheckInDocument>(page, new() { ["Shown"] = shown, ["Language"] = language, ["Nonce"] = nonce });
        var headers = page.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        page.Response.StatusCode = shown.State == CheckInViewState.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        page.Response.ContentType = "text/html; charset=utf-8";
        await page.Response.WriteAsync(html, Encoding.UTF8, cancel);
    }

    private static async ValueTask<CheckInPlan?> Find(string link, IRecords records, DateTimeOffset now, CancellationToken cancel)
    {
        if (CheckInLinks.ReadPage(link) is not var (code, mark))
            return null;
        var found = await records.Find(RecordQuery<CheckInPlan>.Equal(AttendanceRecords.Plans, AttendanceRecords.ByCode, code), cancel);
        return found.Select(p => p.Value).FirstOrDefault(p => CheckInCodes.OpensPage(p, mark) && now <= p.EndsAt + p.After);
    }

    private static async ValueTask<CheckInView> Of(CheckInPlan plan, IRecords records, ICheckIns checkIns, CheckInLinks links, DateTimeOffset now, CancellationToken cancel)
    {
        var isOff = await records.Get(ActivityRecords.Type, plan.ActivityId.ToString(), cancel) is not { Value.Status: not (ActivityStatus.Cancelled or ActivityStatus.Merged) };
        var here = (await checkIns.At(plan.ActivityId, cancel)).Count(a => a.TookPart);
        var state = isOff ? CheckInViewState.CalledOff : plan.ClosedAt is not null ? CheckInViewState.Closed : now < plan.StartsAt - plan.Before ? CheckInViewState.Early : CheckInViewState.Open;
        var isOpen = state is CheckInViewState.Open or CheckInViewState.Early;
        return new CheckInView(state, plan.Title, here)
        {
            Scanned = isOpen && plan.Ways.Contains(CheckInWay.Link) ? links.Scanned(plan, now) : null,
            Code = isOpen && plan.Ways.Contains(CheckInWay.Code) ? plan.Code : null,
            From = plan.StartsAt - plan.Before, Left = CheckInCodes.ShownUntil(now) - now,
        };
    }

    private static async Task<string> Render<T>(HttpContext page, Dictionary<string, object?> parameters) where T : IComponent
    {
        await using var renderer = new HtmlRenderer(page.RequestServices, page.RequestServices.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
