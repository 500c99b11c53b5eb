using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Tests.Web;

/// <summary>The web chat alone on a real server: the real store, and a bot of a few lines in place of the turns.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LiteDbStore _store;

    private ChatHost(WebApplication app, LiteDbStore store)
    {
        _app = app;
        _store = store;
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => _app.Services;

    public IChannel Channel => _app.Services.GetRequiredService<IEnumerable<IChannel>>().Single();

    public ScriptedTurns Turns => (ScriptedTurns)_app.Services.GetRequiredService<ITurns>();

    /// <param name="database">A file that outlives the host when it is to be started again.</param>
    /// <param name="port">0 = any free one.</param>
    public static async Task<ChatHost> Start(string database, bool isDemo, int port = 0, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "Bot", ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Development,
        });
        builder.Configuration["Storage:LiteDb:Path"] = database;
        builder.Configuration["Demo:Enabled"] = isDemo ? "true" : "false";
        builder.Logging.ClearProviders();
        builder.WebHost.UseStaticWebAssets().UseUrls($"http://127.0.0.1:{port}");
        var store = LiteDbStore.Open(database, [WebChatRecords.Type], TimeProvider.System);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton<IStore>(store).AddSingleton<ISharing>(new SoleHost(store)).AddSingleton<IHosts>(new OnlyHost());
        builder.Services.AddSingleton<ITurns>(host => new ScriptedTurns(() => host.GetRequiredService<IEnumerable<IChannel>>().Single()));
        builder.Services.AddSingleton<IDemoPersonas, FivePersonas>();
        builder.Services.AddWebChat(builder.Configuration);
        var app = builder.Build();
        app.MapWebChat();
        await app.StartAsync();
        return new(app, store);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        await _store.DisposeAsync();
    }

    private sealed class FivePersonas : IDemoPersonas
    {
        public IReadOnlyList<DemoPersona> All { get; } =
        [
            One("leader", "Nguyễn Thị Mẫu", "Đội trưởng", "CLB Biển xanh"),
            One("volunteer", "Trần Văn Thử", "Tình nguyện viên", "CLB Biển xanh"),
            One("cadre", "Lê Thị Ví Dụ", "Bí thư Đoàn xã", "Đoàn xã Tuy An Đông"),
            One("officer", "H'Mẫu Kpă", "Chuyên viên Tỉnh Đoàn", "Tỉnh Đoàn Đắk Lắk"),
            One("newcomer", "Người mới", "Chưa tham gia đơn vị nào", ""),
        ];

        private static DemoPersona One(string key, string name, string role, string unit) =>
            new(key, name, role, unit, WebChatChannel.AddressOf("demo-" + key));
    }
}
