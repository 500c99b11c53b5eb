using System.Globalization;

namespace VolunteerBot.Fakes.Telegram;

/// <summary><c>telegram --port 9000 [--token T] [--think [ms]]</c>: the server by hand, with people typed on the console.</summary>
internal static class TelegramVerb
{
    public const string Usage = "telegram [--port 9000] [--token T] [--think [ms]]   a Telegram Bot API server; type as a person, --think delays its answers";
    private const int DefaultThink = 120;

    public static async Task<int> RunAsync(string[] args)
    {
        if (Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
            return 1;
        }

        await using var server = await FakeTelegramServer.StartAsync(options).ConfigureAwait(false);
        Console.WriteLine($"""
            Telegram giả đang chạy ở {server.BaseUrl}
            Trỏ bot vào đây / point the bot here:
              Channels__Telegram__ApiBaseUrl={server.BaseUrl} Channels__Telegram__Token={server.Token} dotnet run --project Bot
            {ConsoleTalk.Help}
            """);
        await new ConsoleTalk(server).RunAsync(Console.In, Console.Out).ConfigureAwait(false);
        return 0;
    }

    private static FakeTelegramOptions? Read(string[] args)
    {
        var options = new FakeTelegramOptions { Port = 9000 };
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--port" when ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port):
                    options = options with { Port = port };
                    i++;
                    break;
                case "--token" when value.Contains(':', StringComparison.Ordinal) && long.TryParse(value.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out _):
                    options = options with { Token = value };
                    i++;
                    break;
                case "--think":
                    var given = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var think);
                    options = options with { Latency = TimeSpan.FromMilliseconds(given ? think : DefaultThink) };
                    i += given ? 1 : 0;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
