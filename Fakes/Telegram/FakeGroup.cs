namespace VolunteerBot.Fakes.Telegram;

/// <summary>A group the bot is in.</summary>
public sealed class FakeGroup
{
    private readonly FakeTelegramServer _server;

    internal FakeGroup(FakeTelegramServer server, ChatState chat)
    {
        _server = server;
        Chat = chat;
    }

    public long Id => Chat.Id;

    public string Title => Chat.Title;

    internal ChatState Chat { get; }

    public IReadOnlyList<BotMessage> Messages => _server.Messages(Id);

    /// <summary>Lets people in; a service message tells the bot unless they are in already.</summary>
    public FakeGroup Add(params ReadOnlySpan<FakeUser> people)
    {
        foreach (var person in people)
        {
            if (!Join(person))
                continue;
            _server.Talk.Post(person, Chat, null, null, person, static (w, joined) =>
            {
                w.WriteStartArray("new_chat_members");
                MessageJson.User(w, joined);
                w.WriteEndArray();
            }, service: true);
        }

        return this;
    }

    public void Remove(FakeUser person)
    {
        _server.Talk.Post(person, Chat, null, null, person, static (w, left) =>
        {
            w.WritePropertyName("left_chat_member");
            MessageJson.User(w, left);
        }, service: true);
        lock (_server.World.Gate)
            Chat.Members.Remove(person.Id);
    }

    private bool Join(FakeUser person)
    {
        lock (_server.World.Gate)
            return Chat.Members.Add(person.Id);
    }

    /// <summary>The bot sees every message from now on, like any administrator.</summary>
    public void MakeBotAdmin() => Chat.BotIsAdmin = true;

    /// <summary>Another bot spoke last: bare commands are no longer for ours until it speaks.</summary>
    public void OtherBotSpoke() => Chat.OtherBotSpokeLast = true;

    public void KickBot(FakeUser by) => _server.Talk.ChangeStanding(by, Chat, Reach.Kicked);

    public void AddBot(FakeUser by) => _server.Talk.ChangeStanding(by, Chat, Reach.Open);

    /// <summary>
    /// Turns the group into a supergroup with a new id. Both service messages go out, and calls with the old id
    /// are refused with <c>migrate_to_chat_id</c>.
    /// </summary>
    public FakeGroup Upgrade(FakeUser by) => _server.Upgrade(this, by);

    public Task<BotMessage> NextMessage(CancellationToken ct) => _server.NextMessage(Chat, ct);

    /// <summary>Sends into the group and waits for the bot's next message or edit there.</summary>
    public Task<BotMessage> Ask(FakeUser person, string text, CancellationToken ct)
    {
        Chat.Mail.Clear();
        person.SendTo(this, text);
        return NextMessage(ct);
    }
}
