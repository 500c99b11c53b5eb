using System.Globalization;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Hosting;

namespace VolunteerBot.Tests.Host;

/// <summary>
/// The whole program as a process of its own, to be killed, on a clock that began at another instant: this test program started again
/// with a variable that says when. Beside real channels the program itself refuses a moved clock.
/// </summary>
internal static class HostOfAnotherDay
{
    private const string Variable = "VOLUNTEERBOT_HOST_OF";

    public static BotProcess Start(DateTimeOffset now, IReadOnlyDictionary<string, string> settings) =>
        new(Path.ChangeExtension(typeof(HostOfAnotherDay).Assembly.Location, ".dll"), new Dictionary<string, string>(settings) { [Variable] = now.ToString("O", CultureInfo.InvariantCulture) });

    /// <summary>Returns when something listens at the port; at that moment the sweeps at the start begin.</summary>
    public static async Task UntilListening(BotProcess bot, int port, CancellationToken cancel)
    {
        while (!bot.HasEnded)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync("127.0.0.1", port, cancel);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(5, cancel);
            }
        }
    }

#pragma warning disable CA2255 // The runner owns Main; a child must begin before it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void RunIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } said)
            return;
        // Nothing of this program may be touched by another thread while it is still being initialised: the clock is one of Bot's own.
        var clock = ClockAndIds.BeginningAt(DateTimeOffset.Parse(said, CultureInfo.InvariantCulture));
        using (var app = BotApplication.Build([], builder => builder.Services.AddSingleton(clock)))
            app.Run();
        Environment.Exit(0);
    }
}
