using System.Globalization;

namespace VolunteerBot.Fakes.Activity;

/// <summary><c>activity [--port 9003] [--bot URL] [--channel msteams]</c>: a connector by hand, with a person typed on the console.</summary>
internal static class ActivityVerb
{
    public const string Usage = "activity [--port 9003] [--bot http://localhost:5080/api/messages] [--channel msteams]   a Bot Framework connector; type as a person, 'press LABEL' taps";

    public static async Task<int> RunAsync(string[] args)
    {
        var (port, bot, channel) = (9003, "http://localhost:5080/api/messages", "msteams");
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out port):
                    break;
                case "--bot" when Uri.TryCreate(value, UriKind.Absolute, out _):
                    bot = value;
                    break;
                case "--channel" when value.Length > 0:
                    channel = value;
                    break;
                default:
                    await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
                    return 1;
            }
        }
        await using var server = await FakeConnectorServer.StartAsync(new() { Port = port, Endorsements = [channel] }).ConfigureAwait(false);
        server.BotUrl = new(bot);
        Console.WriteLine($"""
            Connector giả đang chạy ở {server.BaseUrl}
            Trỏ bot vào đây / point the bot here:
              Channels__Activity__AppId={server.Options.AppId} Channels__Activity__AppPassword={server.Options.AppPassword} Channels__Activity__LoginUrl={server.LoginUrl} Channels__Activity__ConnectorMetadataUrl={server.MetadataUrl} dotnet run --project Bot
            Gõ như một người; "press NHÃN" để bấm nút; "quit" để thôi. / Type as a person; "press LABEL" taps; "quit" ends.
            """);
        server.BotSpoke += (_, activity) => Console.WriteLine($"→ {activity.Id}{(activity.IsUpdate ? " (sửa)" : "")} {activity.AllText}");
        var conversation = server.Conversation(channelId: channel);
        while (await Console.In.ReadLineAsync().ConfigureAwait(false) is { } line && line.Trim() != "quit")
        {
            try
            {
                var activity = line.StartsWith("press ", StringComparison.Ordinal) ? conversation.Press(line[6..].Trim()) : conversation.Message(line);
                using var answer = await conversation.Send(activity, CancellationToken.None).ConfigureAwait(false);
                if (!answer.IsSuccessStatusCode)
                    Console.WriteLine($"! {(int)answer.StatusCode}");
            }
            catch (Exception mistake) when (mistake is InvalidOperationException or HttpRequestException)
            {
                Console.WriteLine("! " + mistake.Message);
            }
        }
        return 0;
    }
}
