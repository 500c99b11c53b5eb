namespace VolunteerBot.Bot.Web;

/// <summary>Headers every answer carries, unless what answers has said something stricter: a browser is to guess, frame and run nothing.</summary>
internal static class SafeHeaders
{
    private const string NothingRuns = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseSafeHeaders(this WebApplication app) => app.Use(static (http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            Default(headers, "X-Content-Type-Options", "nosniff");
            Default(headers, "Referrer-Policy", "no-referrer");
            Default(headers, "X-Frame-Options", "DENY");
            if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
                Default(headers, "Content-Security-Policy", NothingRuns);
            return Task.CompletedTask;
        }, http);
        return next(http);
    });

    private static void Default(IHeaderDictionary headers, string name, string value)
    {
        if (!headers.ContainsKey(name))
            headers[name] = value;
    }
}
