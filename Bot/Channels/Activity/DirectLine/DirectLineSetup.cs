using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>Puts our Direct Line host together.</summary>
internal static class DirectLineSetup
{
    private const string CorsPolicy = "directline";
    private const string RetrySeconds = "1";

    public static void AddDirectLine(this IServiceCollection services, DirectLineOptions settings)
    {
        services.AddSingleton<DirectLinePasses>();
        services.AddSingleton<DirectLineLogs>();
        services.AddHostedService(static host => host.GetRequiredService<DirectLineLogs>());
        services.AddSingleton<SendAllowances>();
        services.AddSingleton<DirectLineInbox>();
        services.AddSingleton<DirectLineHost>();
        services.AddSingleton<IChannel, DirectLineChannel>();
        services.AddCors(cors => cors.AddPolicy(CorsPolicy, policy =>
        {
            // A token is shown by the page itself and is no cookie, so any page that has one may call.
            var origins = WebAddress.Origins(settings.AllowedOrigins);
            _ = origins.Contains("*") ? policy.AllowAnyOrigin() : policy.WithOrigins(origins);
            policy.WithMethods("GET", "POST").AllowAnyHeader().WithExposedHeaders("Retry-After").SetPreflightMaxAge(TimeSpan.FromHours(2));
        }));
    }

    public static void MapDirectLine(this WebApplication app)
    {
        if (app.Services.GetService<DirectLineHost>() is not { } host)
            return;
        app.UseCors();
        app.UseWebSockets();
        var stopping = app.Lifetime.ApplicationStopping;
        var calls = app.MapGroup(DirectLineHost.Path).RequireCors(CorsPolicy).DisableAntiforgery();
        calls.MapPost("/tokens/generate", Call(host.Generate));
        calls.MapPost("/tokens/refresh", Call(host.Refresh));
        calls.MapPost("/conversations", Call(host.Start));
        calls.MapGet("/conversations/{id}", Call(host.Reconnect));
        calls.MapGet("/conversations/{id}/activities", Call(host.Poll));
        calls.MapPost("/conversations/{id}/activities", Call(host.Post));
        calls.MapPost("/conversations/{id}/upload", Call(host.Upload));
        calls.MapGet("/conversations/{id}/stream", Call((id, http) => host.Stream(id, http, stopping)));
        calls.MapGet("/files/{file}", ServeFile);
    }

    private static RequestDelegate Call(Func<HttpContext, Task<IResult>> work) => http => Answer(http, work);

    private static RequestDelegate Call(Func<string, HttpContext, Task<IResult>> work)
    {
        return Call(OfConversation);

        Task<IResult> OfConversation(HttpContext http) => work((string)http.Request.RouteValues["id"]!, http);
    }

    private static async Task Answer(HttpContext http, Func<HttpContext, Task<IResult>> work)
    {
        IResult result;
        try
        {
            result = await work(http);
        }
        catch (DirectLineRefusal refused)
        {
            result = Refusal(http, refused.Status, refused.Code, refused.Message);
        }
        catch (StoreUnavailableException)
        {
            result = Refusal(http, StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The bot cannot keep anything now");
        }
        await result.ExecuteAsync(http);
    }

    private static IResult Refusal(HttpContext http, int status, string code, string message)
    {
        if (status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = RetrySeconds;
        return Results.Json(new { error = new { code, message } }, statusCode: status);
    }

    /// <summary>Files of conversations, for whoever was given their address. Only pictures are shown in place: nothing else may run here.</summary>
    private static async Task<IResult> ServeFile(string file, HttpContext http, DirectLinePasses passes, IStore store)
    {
        if (!passes.OpensFile(file, http.Request.Query["s"].ToString()) || await store.ReadFile(file, http.RequestAborted) is not { } content)
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, max-age=86400, immutable";
        if (PictureKind.Of(content) is not { } mediaType)
            return Results.File(content, "application/octet-stream", http.Request.Query["name"].ToString() is { Length: > 0 } name ? name : "file");
        return Results.Bytes(content, mediaType, entityTag: new EntityTagHeaderValue($"\"{Uri.EscapeDataString(file)}\""));
    }
}
