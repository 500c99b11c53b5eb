using System.Globalization;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloBot;

/// <summary><c>zalo-bot --port 9200</c>: the Bot Platform by hand, with people typed on the console.</summary>
internal static class ZaloBotVerb
{
    public const string Usage = "zalo-bot [--port 9200]                             the Zalo Bot Platform; type as a person";

    public static async Task<int> RunAsync(string[] args)
    {
        var options = new FakeZaloBotOptions { Port = 9200 };
        if (args is ["--port", var value] && ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            options = options with { Port = port };
        else if (args.Length > 0)
        {
            await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
            return 1;
        }
        await using var server = await FakeZaloBotServer.StartAsync(options).ConfigureAwait(false);
        server.BotSpoke += static message => Console.WriteLine($"→ {message.To} #{message.Id} <{message.Kind}>: {message.Text}");
        Console.WriteLine($"""
            Zalo Bot giả đang chạy ở {server.BaseUrl}
            Trỏ bot vào đây / point the bot here:
              Channels__ZaloBot__Token={options.Token} Channels__ZaloBot__ApiBaseUrl={server.BaseUrl} dotnet run --project Bot
            Gõ như một người dùng / type as a person:
              @1 xin chào       @1 sticker       @1 unsupported       quit
            """);
        await PeopleTyped.Run(Console.In, Console.Out, (id, words) =>
        {
            var user = server.User(id, "Người " + id);
            _ = words switch { "sticker" => user.SendSticker(), "unsupported" => user.SendUnsupported(), _ => user.Send(words) };
        }).ConfigureAwait(false);
        return 0;
    }
}
