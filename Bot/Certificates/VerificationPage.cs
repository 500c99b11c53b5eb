using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.RateLimiting;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Certificates;

/// <summary>
/// <c>/xacthuc/CODE</c>: whether a certificate is genuine, for anybody, on a phone, without script. It shows initials and never a name;
/// whoever has the paper types the name on it and hears whether it is the same. <c>/xacthuc/khoa.json</c> has the public keys.
/// </summary>
internal static class VerificationPage
{
    /// <summary>Name of the rate limit that counts for the page.</summary>
    public const string Limit = "verification";

    private const int LongestText = 500;
    private const int LongestForm = 4096;

    public static void MapCertificatePage(this WebApplication app)
    {
        var pages = app.MapGroup(CertificateLinks.Path.TrimEnd('/')).RequireRateLimiting(Limit).DisableAntiforgery();
        pages.MapGet("", Ask);
        pages.MapGet("/khoa.json", async (IRecords records, CancellationToken cancel) =>
            Results.Bytes(KeySet.Write((await new CertificateSigner(records).All(cancel)).Select(k => k.Public)), KeySet.MediaType));
        pages.MapGet("/{code}", (string code, HttpContext page, ICertificates certificates, CertificateLinks links, CancellationToken cancel) =>
            Show(code, null, page, certificates, links, cancel));
        pages.MapPost("/{code}", async (string code, HttpContext page, ICertificates certificates, CertificateLinks links, CancellationToken cancel) =>
            await Show(code, await TypedName(page, cancel), page, certificates, links, cancel));
    }

    /// <summary>What somebody hears who asks too often.</summary>
    public static async ValueTask TooMany(OnRejectedContext rejected, CancellationToken cancel)
    {
        var page = rejected.HttpContext;
        page.Response.Headers.RetryAfter = "60";
        await (await Html(page, new Verification(VerificationState.TooMany), StatusCodes.Status429TooManyRequests)).ExecuteAsync(page);
    }

    /// <summary>The form; with <c>ma</c> what somebody typed or pasted into it.</summary>
    private static async Task<IResult> Ask(string? ma, HttpContext page, CertificateLinks links)
    {
        if (string.IsNullOrWhiteSpace(ma))
            return await Html(page, new Verification(VerificationState.Asked), StatusCodes.Status200OK);
        return links.Read(ma.Length > LongestText ? ma[..LongestText] : ma) switch
        {
            CheckedText.Code code => Results.Redirect(CertificateLinks.Path + code.Value),
            CheckedText.OtherSite other => await Html(page, new Verification(VerificationState.OtherSite) { Subject = other.Host, Host = links.Host }, StatusCodes.Status400BadRequest),
            CheckedText.NumberOnly => await Html(page, new Verification(VerificationState.NumberOnly), StatusCodes.Status400BadRequest),
            _ => await Html(page, new Verification(VerificationState.Unreadable), StatusCodes.Status400BadRequest),
        };
    }

    private static async Task<IResult> Show(string code, string? typed, HttpContext page, ICertificates certificates, CertificateLinks links, CancellationToken cancel)
    {
        if (code.Length > LongestText || links.Read(code) is not CheckedText.Code { Value: var read } || await certificates.WithCode(read, cancel) is not { } certificate)
        {
            var shown = code.Length > 40 ? code[..40] + "…" : code;
            return await Html(page, new Verification(VerificationState.Unknown) { Subject = shown, Host = links.Host }, StatusCodes.Status404NotFound);
        }
        var state = certificate.Revoked is null ? VerificationState.Valid : VerificationState.Revoked;
        var same = typed is { Length: > 0 } && certificate.Name is { } name ? HiddenName.IsSame(name, typed) : (bool?)null;
        return await Html(page, new Verification(state) { Certificate = certificate, IsSameName = same, Host = links.Host }, StatusCodes.Status200OK);
    }

    private static async Task<string?> TypedName(HttpContext page, CancellationToken cancel)
    {
        if (!page.Request.HasFormContentType || page.Request.ContentLength is null or > LongestForm)
            return null;
        var form = await page.Request.ReadFormAsync(cancel);
        return form["ten"].ToString().Trim() is { Length: > 0 and <= LongestText } name ? name : null;
    }

    private static async Task<IResult> Html(HttpContext page, Verification shown, int status)
    {
        var language = page.Request.GetTypedHeaders().AcceptLanguage is [{ Value.Value: { } first }, ..] && first.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "vi";
        await using var renderer = new HtmlRenderer(page.RequestServices, page.RequestServices.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(VerificationDocument.Shown)] = shown, [nameof(VerificationDocument.Language)] = language });
            return (await renderer.RenderComponentAsync<VerificationDocument>(parameters)).ToHtmlString();
        });
        var headers = page.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return Results.Content(html, "text/html; charset=utf-8", Encoding.UTF8, status);
    }
}
