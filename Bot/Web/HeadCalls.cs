namespace VolunteerBot.Bot.Web;

/// <summary>
/// HEAD is answered wherever GET is, as RFC 9110 section 9.1 requires: calendars and previews of links ask so before they fetch. The server itself
/// leaves out the body, by what the caller asked and not by what stands in the request.
/// </summary>
internal static class HeadCalls
{
    /// <summary>Looks for who answers after this, and not before, so that they are found.</summary>
    public static void UseHeadCalls(this WebApplication app)
    {
        app.Use(static (http, next) =>
        {
            if (HttpMethods.IsHead(http.Request.Method))
                http.Request.Method = HttpMethods.Get;
            return next(http);
        });
        app.UseRouting();
    }
}
