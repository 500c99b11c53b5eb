namespace VolunteerBot.Fakes.Telegram;

/// <summary>A person with a phone. What it does becomes updates for the bot; what the bot writes to the private chat is read here.</summary>
public sealed class FakeUser
{
    private readonly FakeTelegramServer _server;

    internal FakeUser(FakeTelegramServer server, long id, string firstName, string? lastName, string? username, string? languageCode, int keepMessages)
    {
        _server = server;
        Id = id;
        FirstName = firstName;
        LastName = lastName;
        Username = username;
        LanguageCode = languageCode;
        Chat = new(id, ChatKind.Private, keepMessages) { Person = this };
    }

    /// <summary>Also the id of the private chat.</summary>
    public long Id { get; }

    public string FirstName { get; }

    public string? LastName { get; }

    public string? Username { get; }

    public string? LanguageCode { get; }

    /// <summary>An invented number, shared by <see cref="ShareContact"/>.</summary>
    public string PhoneNumber => $"84000{Id % 1_000_000:D6}";

    internal ChatState Chat { get; }

    private UserTalk Talk => _server.Talk;

    /// <summary>Everything the bot has in the private chat now, oldest first.</summary>
    public IReadOnlyList<BotMessage> Messages => _server.Messages(Id);

    public Pushed Send(string text, int? replyTo = null) => Talk.Say(this, Chat, text, replyTo);

    /// <summary>A command, with or without the slash: <c>Command("/start abc")</c>.</summary>
    public Pushed Command(string command) => Send(command.StartsWith('/') ? command : "/" + command);

    /// <summary>Writes into a group; privacy mode decides whether the bot hears of it.</summary>
    public Pushed SendTo(FakeGroup group, string text, int? replyTo = null) => Talk.Say(this, group.Chat, text, replyTo);

    /// <summary>Presses the newest button in the private chat whose label is or contains this.</summary>
    /// <exception cref="InvalidOperationException">There is no such button, or it opens a web page.</exception>
    public Pushed Press(string label) => PressIn(Chat, label);

    public Pushed PressIn(FakeGroup group, string label) => PressIn(group.Chat, label);

    private Pushed PressIn(ChatState chat, string label)
    {
        var (message, button) = Talk.FindButton(chat, label);
        if (button.Data is not null)
            return Talk.PressData(this, chat, message.MessageId, button.Data);
        if (button.AsksContact)
            return ShareContact();
        if (button.AsksLocation)
            throw new InvalidOperationException($"“{button.Text}” asks for a location: call ShareLocation with one.");
        if (message.Keyboard!.Kind == KeyboardKind.Inline)
            throw new InvalidOperationException($"“{button.Text}” opens {button.Url ?? "something else"}; the bot hears nothing of it.");
        if (message.Keyboard.OneTime)
            chat.KeyboardMessage = null;
        return Talk.Say(this, chat, button.Text, null);
    }

    /// <summary>A press with any payload on any message: an old one, somebody else's, one that is gone.</summary>
    public Pushed PressData(int messageId, string data) => Talk.PressData(this, Chat, messageId, data);

    public Pushed PressData(FakeGroup group, int messageId, string data) => Talk.PressData(this, group.Chat, messageId, data);

    public Pushed ShareLocation(double latitude, double longitude) =>
        Talk.Post(this, Chat, null, null, (latitude, longitude), static (w, at) => MessageJson.Location(w, at.latitude, at.longitude));

    /// <summary>Shares the own card, or forwards somebody else's, which has another user_id.</summary>
    public Pushed ShareContact(bool own = true) => Talk.Post(this, Chat, null, null, (this, own), static (w, shared) =>
    {
        w.WriteStartObject("contact");
        w.WriteString("phone_number", shared.own ? shared.Item1.PhoneNumber : "84000999999");
        w.WriteString("first_name", shared.own ? shared.Item1.FirstName : "Ai đó");
        w.WriteNumber("user_id", shared.own ? shared.Item1.Id : shared.Item1.Id + 999_999);
        w.WriteEndObject();
    });

    /// <summary>Sends a picture; its size is read from a PNG, JPEG or GIF, and is 1280×960 for anything else.</summary>
    public Pushed SendPhoto(byte[] content, string? caption = null, long? pretendedSize = null)
    {
        var (width, height) = PictureSize.Read(content) ?? (1280, 960);
        var file = _server.Keep("photo.jpg", "image/jpeg", content, pretendedSize, width, height);
        return Talk.Post(this, Chat, null, null, (file, caption), static (w, sent) =>
        {
            MessageJson.Photo(w, sent.file);
            MessageJson.Caption(w, sent.caption, []);
        });
    }

    /// <summary>Sends a file; with <paramref name="pretendedSize"/> it counts as that many bytes, for instance over 20 MB.</summary>
    public Pushed SendDocument(byte[] content, string fileName, string? mimeType = null, string? caption = null, long? pretendedSize = null)
    {
        var file = _server.Keep(fileName, mimeType, content, pretendedSize);
        return Talk.Post(this, Chat, null, null, (file, caption), static (w, sent) =>
        {
            MessageJson.File(w, "document", sent.file);
            MessageJson.Caption(w, sent.caption, []);
        });
    }

    public Pushed SendVoice(byte[] content, int seconds)
    {
        var file = _server.Keep("voice.oga", "audio/ogg", content, seconds: seconds);
        return Talk.Post(this, Chat, null, null, file, static (w, voice) => MessageJson.File(w, "voice", voice));
    }

    /// <summary>Changes an own message.</summary>
    public Pushed Edit(int messageId, string text) => Talk.Edit(this, Chat, messageId, text);

    public void Block() => Talk.ChangeStanding(this, Chat, Reach.Blocked);

    public void Unblock() => Talk.ChangeStanding(this, Chat, Reach.Open);

    /// <summary>The account is gone: 403 from now on, and no update tells the bot.</summary>
    public void Deactivate() => Chat.Reach = Reach.Deactivated;

    /// <summary>As if the person had pressed Start long ago: the bot may write first.</summary>
    public FakeUser Met()
    {
        Chat.Reach = Reach.Open;
        return this;
    }

    /// <summary>Known from a group, but never pressed Start: 403 can't initiate conversation.</summary>
    public FakeUser MetInGroupOnly()
    {
        Chat.Reach = Reach.NeverStarted;
        return this;
    }

    /// <summary>The next message or edit of the bot in the private chat that was not read yet.</summary>
    /// <exception cref="TimeoutException">None came within <see cref="FakeTelegramOptions.Patience"/>.</exception>
    public Task<BotMessage> NextMessage(CancellationToken ct) => _server.NextMessage(Chat, ct);

    /// <summary>Forgets what is unread, sends, and waits for the bot's next message or edit.</summary>
    public Task<BotMessage> Ask(string text, CancellationToken ct)
    {
        Chat.Mail.Clear();
        Send(text);
        return NextMessage(ct);
    }

    /// <summary>Forgets what is unread, presses, and waits for the bot's next message or edit.</summary>
    public Task<BotMessage> AskPress(string label, CancellationToken ct)
    {
        Chat.Mail.Clear();
        Press(label);
        return NextMessage(ct);
    }
}
