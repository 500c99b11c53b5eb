using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Cli;

/// <summary><c>chat [--as ROLE]</c>: talks to the bot in the terminal, on sample data in a folder that is thrown away.</summary>
internal static class ChatVerb
{
    public static async Task<int> Run(Arguments arguments)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-chat");
        try
        {
            await using var app = BotApplication.Build(
            [
                "--Storage:LiteDb:Path=" + Path.Combine(folder.FullName, "chat.db"), "--Channels:WebChat:Enabled=false",
                "--Demo:Enabled=true", .. Channels.RealChannels.Keys.Select(key => $"--{key}="), "--Channels:Activity:AllowAnonymous=false", "--Urls=http://127.0.0.1:0", "--Logging:Level=Warning", .. arguments.Settings,
            ], builder => builder.Services.AddSingleton<IChannel>(new Terminal(Console.Out)));
            await DemoSeeder.Seed(
                app.Services.GetRequiredService<IStore>(), app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None);
            var personas = app.Services.GetRequiredService<IDemoPersonas>().All;
            var key = arguments.Option("as", [.. personas.Select(p => p.Key)]) ?? personas[0].Key;
            var persona = personas.First(p => p.Key == key);
            await app.StartAsync();
            Console.WriteLine($"— {persona.Name}, {persona.RoleText}, {persona.UnitName} — (dòng trống để thôi)");
            await Talk(app.Services, persona);
            await app.StopAsync();
            return CommandLine.Done;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Talk(IServiceProvider services, DemoPersona persona)
    {
        var turns = services.GetRequiredService<ITurns>();
        var clock = services.GetRequiredService<TimeProvider>();
        var terminal = services.GetServices<IChannel>().OfType<Terminal>().Single();
        terminal.Reader = persona.Address;
        for (var no = 1; ; no++)
        {
            Console.Write("> ");
            if (Console.ReadLine() is not { Length: > 0 } line)
                return;
            var answered = terminal.NextAnswer();
            await turns.Take(new InboundEvent
            {
                Id = "line" + no, From = persona.Address, At = clock.GetUtcNow(), Text = line, SenderName = persona.Name,
            }, CancellationToken.None);
            await answered;
        }
    }
}
