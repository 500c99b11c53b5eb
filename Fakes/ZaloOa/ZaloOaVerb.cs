using System.Globalization;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary><c>zalo-oa --port 9100 [--webhook URL]</c>: the platform by hand, with people typed on the console.</summary>
internal static class ZaloOaVerb
{
    public const string Usage = "zalo-oa [--port 9100] [--webhook URL]              the Zalo Official Account platform with OAuth; type as a person";

    private const string Help = """
        Gõ như một người dùng / type as a person:
          @1 xin chào             tin nhắn / a message          @1 follow      @1 unfollow
          @1 location 13.1 109.3  @1 photo anh.jpg              @1 info Lan 0900000000
          quit                    thoát / leave
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = new FakeZaloOaOptions { Port = 9100 };
        var webhook = "http://localhost:5080/webhooks/zalooa/main";
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            if (args[i] == "--port" && ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
                options = options with { Port = port };
            else if (args[i] == "--webhook" && Uri.TryCreate(value, UriKind.Absolute, out _))
                webhook = value;
            else
            {
                await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
                return 1;
            }
        }
        await using var server = await FakeZaloOaServer.StartAsync(options).ConfigureAwait(false);
        server.SetWebhook(webhook);
        server.BotSpoke += static message => Console.WriteLine($"→ {message.To} #{message.Id} <{message.Kind}>: {message.Text}");
        Console.WriteLine($"""
            Zalo OA giả đang chạy ở {server.BaseUrl}, gửi sự kiện tới {webhook}
            Trỏ bot vào đây / point the bot here:
              Channels__ZaloOa__AppId={options.AppId} Channels__ZaloOa__AppSecret={options.AppSecret} \
              Channels__ZaloOa__OaSecretKey={options.OaSecretKey} Channels__ZaloOa__RefreshToken={options.RefreshToken} \
              Channels__ZaloOa__ApiBaseUrl={server.BaseUrl} Channels__ZaloOa__OAuthBaseUrl={server.BaseUrl} dotnet run --project Bot
            {Help}
            """);
        await PeopleTyped.Run(Console.In, Console.Out, (id, words) => Do(server.User(id, "Người " + id), words)).ConfigureAwait(false);
        return 0;
    }

    private static void Do(FakeZaloUser user, string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (parts[0])
        {
            case "follow":
                user.Follow();
                break;
            case "unfollow":
                user.Unfollow();
                break;
            case "location" when parts.Length == 3:
                user.SendLocation(double.Parse(parts[1], CultureInfo.InvariantCulture), double.Parse(parts[2], CultureInfo.InvariantCulture));
                break;
            case "photo" when parts.Length == 2:
                user.SendImage(File.ReadAllBytes(parts[1]));
                break;
            case "info" when parts.Length == 3:
                user.SubmitInfo(parts[1], parts[2]);
                break;
            default:
                user.Send(words);
                break;
        }
    }
}
