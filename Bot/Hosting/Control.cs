using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VolunteerBot.Bot.Cli;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Bot.Hosting;

/// <summary>
/// Lets the command line reach a running host: the store belongs to one process, so <c>backup</c>, <c>check</c>, <c>import</c> and <c>export</c> ask
/// that process. The host leaves its address and a fresh secret in a file beside the database that only its own user can read.
/// </summary>
public static class Control
{
    private const string Header = "X-Control-Key";

    /// <summary>Only on a store that belongs to one process; others are open to verbs by themselves.</summary>
    public static IServiceCollection AddControl(this IServiceCollection services, IConfiguration configuration) =>
        StorageSettings.Of(configuration) is not StorageSettings.LiteDb file
            ? services
            : services
                .AddSingleton(provider => ActivatorUtilities.CreateInstance<ControlKey>(provider, file))
                .AddHostedService(s => s.GetRequiredService<ControlKey>());

    public static void MapControl(this WebApplication app)
    {
        if (app.Services.GetService<ControlKey>() is null)
            return;
        var group = app.MapGroup("/control").DisableAntiforgery().AddEndpointFilter(async (context, next) =>
            context.HttpContext.RequestServices.GetRequiredService<ControlKey>().Admits(context.HttpContext)
                ? await next(context)
                : Results.NotFound());
        group.MapPost("/check", async (LiteDbStore store) => Results.Json(await store.Check()));
        group.MapPost("/backup", async (HttpContext http, LiteDbStore store) =>
        {
            await store.BackUpTo(await Body(http));
            return Results.Ok();
        });
        group.MapPost("/import", async (HttpContext http, LiteDbStore store, TimeProvider clock, IIdSource ids) =>
        {
            if ((await Body(http)).Split('\n') is not [var path, var kind, var apply, var language])
                return Results.BadRequest();
            await using var file = File.OpenRead(path);
            return Results.Json(await ImportRun.Run(store, file, Enum.Parse<ImportKind>(kind), bool.Parse(apply), language, clock, ids, http.RequestAborted), JsonSerializerOptions.Web);
        });
        group.MapPost("/export", async (HttpContext http, LiteDbStore store, TimeProvider clock, IIdSource ids) =>
        {
            var wanted = (await Body(http)).Split('\n');
            http.Response.ContentType = "application/octet-stream";
            await ExportLooks.Note(wanted[0], store, clock, ids);
            await Exports.Write(wanted[0], wanted[1], store, http.Response.Body, http.RequestAborted);
        });
    }

    /// <summary>Lets the running host bring a file in. Null when none runs.</summary>
    /// <param name="file">A path the host can read too: it is the same machine and the same user.</param>
    internal static async Task<ImportAnswer?> AskImport(string databasePath, string file, ImportKind kind, bool apply, string language)
    {
        using var asked = await Ask(databasePath, "import", string.Join('\n', Path.GetFullPath(file), kind, apply, language));
        return asked is null ? null : JsonSerializer.Deserialize<ImportAnswer>(await asked.Content.ReadAsStringAsync(), JsonSerializerOptions.Web);
    }

    private static async Task<string> Body(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        return await reader.ReadToEndAsync(http.RequestAborted);
    }

    /// <summary>Asks the host that runs on a store. Null when none does.</summary>
    /// <exception cref="RefusedInputException">The host refused or could not.</exception>
    public static async Task<HttpResponseMessage?> Ask(string databasePath, string what, string body)
    {
        if (!File.Exists(FileOf(databasePath)) || JsonSerializer.Deserialize(await File.ReadAllTextAsync(FileOf(databasePath)), ControlJson.Default.ControlNote) is not { } note)
            return null;
        using var client = new HttpClient { BaseAddress = new Uri(note.Url), Timeout = TimeSpan.FromMinutes(30) };
        client.DefaultRequestHeaders.Add(Header, note.Key);
        try
        {
            var answer = await client.PostAsync(new Uri("/control/" + what, UriKind.Relative), new StringContent(body));
            if (!answer.IsSuccessStatusCode)
                throw new RefusedInputException($"The running host answered {(int)answer.StatusCode}: {(await answer.Content.ReadAsStringAsync()).Split('\n')[0]}");
            return answer;
        }
        catch (HttpRequestException)
        {
            // A host that ended without taking its note along.
            return null;
        }
    }

    private static string FileOf(string databasePath) => Path.ChangeExtension(databasePath, ".control");

    /// <summary>The secret of this run.</summary>
    internal sealed class ControlKey(StorageSettings.LiteDb storage, IHostApplicationLifetime lifetime, IServiceProvider services) : IHostedService
    {
        private readonly string _key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

        public bool Admits(HttpContext http) =>
            http.Request.Headers[Header] is [{ } given]
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(_key));

        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(Leave);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            File.Delete(FileOf(storage.Path));
            return Task.CompletedTask;
        }

        private void Leave()
        {
            var server = services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>();
            var address = server.Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()?.Addresses.FirstOrDefault();
            if (address is null)
                return;
            var url = address.Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal).Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal)
                .Replace("://*", "://127.0.0.1", StringComparison.Ordinal).Replace("://+", "://127.0.0.1", StringComparison.Ordinal);
            var file = FileOf(storage.Path);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var stream = new FileStream(file, options);
            JsonSerializer.Serialize(stream, new ControlNote(url, _key), ControlJson.Default.ControlNote);
        }
    }
}

/// <summary>Where a running host can be reached, and with what.</summary>
internal sealed record ControlNote(string Url, string Key);

[System.Text.Json.Serialization.JsonSerializable(typeof(ControlNote))]
internal sealed partial class ControlJson : System.Text.Json.Serialization.JsonSerializerContext;
