using System.Globalization;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>Line mode: each line is something a person does, and the bot's messages are printed with their buttons.</summary>
internal sealed class ConsoleTalk(FakeTelegramServer server)
{
    public const string Help = """
        Gõ như một người dùng / type as a person:
          @1 xin chào                 tin nhắn / a message        @1 /start
          @1 press Xác nhận           bấm nút / press a button    @1 location 13.1 109.3
          @1 photo anh.jpg            @1 file bang.xlsx           @1 contact
          @1 edit 12 chữ mới          @1 block                    @1 unblock
          @1 in -5 xin chào           trong nhóm -5 / in group -5
          quit                        thoát / leave
        """;

    private readonly Lock _printing = new();

    public async Task RunAsync(TextReader input, TextWriter output)
    {
        server.BotSpoke += message => Print(output, message);
        while (await input.ReadLineAsync().ConfigureAwait(false) is { } line && line.Trim() != "quit")
        {
            if (line.Trim().Length == 0)
                continue;
            try
            {
                Do(line.Trim());
            }
            catch (Exception mistake) when (mistake is InvalidOperationException or FormatException or IOException or UnauthorizedAccessException)
            {
                await output.WriteLineAsync("! " + mistake.Message).ConfigureAwait(false);
            }
        }
    }

    private void Do(string line)
    {
        var words = line.Split(' ', 3);
        if (words.Length < 2 || !line.StartsWith('@') || !long.TryParse(words[0].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            throw new FormatException(Help);
        var user = server.User(id, "Người " + words[0][1..]);
        var rest = words.Length == 3 ? words[2] : "";
        switch (words[1])
        {
            case "press":
                user.Press(rest);
                break;
            case "location":
                var place = rest.Split(' ');
                user.ShareLocation(double.Parse(place[0], CultureInfo.InvariantCulture), double.Parse(place[^1], CultureInfo.InvariantCulture));
                break;
            case "photo":
                user.SendPhoto(File.ReadAllBytes(rest));
                break;
            case "file":
                user.SendDocument(File.ReadAllBytes(rest), Path.GetFileName(rest));
                break;
            case "contact":
                user.ShareContact();
                break;
            case "edit":
                var edit = rest.Split(' ', 2);
                user.Edit(int.Parse(edit[0], CultureInfo.InvariantCulture), edit[^1]);
                break;
            case "block":
                user.Block();
                break;
            case "unblock":
                user.Unblock();
                break;
            case "in":
                var said = rest.Split(' ', 2);
                user.SendTo(server.Group(long.Parse(said[0], CultureInfo.InvariantCulture)).Add(user), said[^1]);
                break;
            default:
                user.Send(line[(words[0].Length + 1)..]);
                break;
        }
    }

    private void Print(TextWriter output, BotMessage message)
    {
        lock (_printing)
        {
            var what = message.Kind == BotMessageKind.Text ? "" : $"<{message.Kind} {message.File?.FileName}{message.Latitude} {message.Longitude}> ";
            output.WriteLine($"→ {message.ChatId} #{message.MessageId}{(message.IsEdit ? " (sửa)" : "")}: {what}{message.Text}");
            foreach (var row in message.Keyboard?.Rows ?? [])
                output.WriteLine("    " + string.Join(" ", row.Select(static button => $"[{button.Text}]")));
        }
    }
}
