using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.DirectLine;

/// <summary>Our Direct Line host, called over real HTTP and WebSockets.</summary>
public abstract class DirectLineScene : IAsyncLifetime
{
    private protected const string Secret = ActivityRig.DirectLineSecret;

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private protected ActivityRig Rig { get; private set; } = null!;

    private protected DirectLineClient Client { get; private set; } = null!;

    private protected IChannel Channel => Rig.Services.GetServices<IChannel>().Single(c => c.Account == "directline/main");

    public async ValueTask InitializeAsync()
    {
        Rig = await ActivityRig.Start(Ct);
        Client = new(Rig.Url);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Rig.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A conversation whose greeting is done.</summary>
    private protected async Task<(string Id, string Token, string Stream, Address Chat)> Start(string pass = Secret)
    {
        var (id, token, stream) = await Client.Start(pass, Ct);
        return (id, token, stream, (await Rig.Turns.Next(Ct)).From);
    }
}
