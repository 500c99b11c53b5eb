using System.Text.Json;
using System.Text.RegularExpressions;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>What a person's action became.</summary>
/// <param name="UpdateId">0 when the bot gets no update: not in its allowed_updates, or hidden by privacy mode.</param>
/// <param name="MessageId">The message sent, edited or pressed.</param>
/// <param name="CallbackQueryId">Set for an inline button.</param>
public readonly record struct Pushed(int UpdateId, int MessageId, string? CallbackQueryId = null);

/// <summary>Turns what people do into updates. Every method takes the world's gate.</summary>
internal sealed partial class UserTalk(World world)
{
    public Pushed Say(FakeUser user, ChatState chat, string text, int? replyTo)
    {
        var entities = EntitiesOf(text);
        return Post(user, chat, text, replyTo, (text, entities), static (w, said) =>
        {
            w.WriteString("text", said.text);
            TextEntity.WriteAll(w, "entities", said.entities);
        });
    }

    /// <summary>A new message; the callback writes the fields after <c>date</c>. Service messages pass privacy mode.</summary>
    public Pushed Post<TState>(FakeUser user, ChatState chat, string? text, int? replyTo, TState state, Action<Utf8JsonWriter, TState> writeContent, bool service = false)
    {
        lock (world.Gate)
        {
            EnsureMayWrite(user, chat);
            var id = world.NextMessageId(chat);
            chat.Add(new(id, world.Now) { Author = user.Id, Text = text });
            if (service ? chat.Reach != Reach.Open && !chat.IsPrivate : !BotSees(chat, text, replyTo))
                return new(0, id);
            var update = world.Feed.Push("message", Lane.OfChat(chat.Id), (this, user, chat, id, replyTo, state, writeContent), static (w, all) =>
            {
                Head(w, all.user, all.chat, all.id, all.Item1.Now);
                if (all.replyTo is { } target)
                    MessageJson.Reply(w, all.Item1.World, all.chat, target);
                all.writeContent(w, all.state);
                w.WriteEndObject();
            });
            return new(update, id);
        }
    }

    public Pushed Edit(FakeUser user, ChatState chat, int messageId, string text)
    {
        lock (world.Gate)
        {
            if (chat.Find(messageId) is not { } message || message.Author != user.Id)
                throw new InvalidOperationException($"{user.FirstName} has no message {messageId} in chat {chat.Id}.");
            message.Text = text;
            var update = world.Feed.Push("edited_message", Lane.OfChat(chat.Id), (this, user, chat, message, text), static (w, all) =>
            {
                Head(w, all.user, all.chat, all.message.Id, all.message.Date);
                w.WriteNumber("edit_date", all.Item1.Now.ToUnixTimeSeconds());
                w.WriteString("text", all.text);
                TextEntity.WriteAll(w, "entities", EntitiesOf(all.text));
                w.WriteEndObject();
            });
            return new(update, messageId);
        }
    }

    public Pushed PressData(FakeUser user, ChatState chat, int messageId, string data)
    {
        lock (world.Gate)
        {
            EnsureMayWrite(user, chat);
            var query = world.Presses.Open();
            var update = world.Feed.Push("callback_query", Lane.OfPerson(user.Id), (this, user, chat, messageId, data, query), static (w, all) =>
            {
                w.WriteStartObject();
                w.WriteString("id", all.query);
                w.WritePropertyName("from");
                MessageJson.User(w, all.user);
                w.WritePropertyName("message");
                all.Item1.Pressed(w, all.chat, all.messageId);
                w.WriteString("chat_instance", $"-77{Math.Abs(all.chat.Id)}");
                w.WriteString("data", all.data);
                w.WriteEndObject();
            });
            return new(update, messageId, query);
        }
    }

    /// <summary>The newest message that shows the label, whole or in part: inline buttons, and the reply keyboard in force.</summary>
    /// <exception cref="InvalidOperationException">No such button; the message lists those there are.</exception>
    public (BotMessage Message, Button Button) FindButton(ChatState chat, string label)
    {
        lock (world.Gate)
        {
            var shown = chat.Messages.Reverse()
                .Select(static message => message.Bot)
                .OfType<BotMessage>()
                .Where(message => message.Keyboard?.Kind == KeyboardKind.Inline || (message.Keyboard?.Kind == KeyboardKind.Reply && chat.KeyboardMessage == message.MessageId))
                .ToList();
            foreach (var message in shown)
            {
                var button = message.Keyboard!.Buttons.FirstOrDefault(button => Same(button.Text, label))
                    ?? message.Keyboard.Buttons.FirstOrDefault(button => Contains(button.Text, label));
                if (button is not null)
                    return (message, button);
            }

            throw new InvalidOperationException($"No button “{label}” in chat {chat.Id}. There is: {string.Join(" | ", shown.SelectMany(static message => message.Labels))}");
        }
    }

    private static bool Same(string text, string label) => string.Equals(text.Normalize(), label.Normalize(), StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string label) => text.Normalize().Contains(label.Normalize(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A change of the bot's own standing: blocked, unblocked, added, removed.</summary>
    public void ChangeStanding(FakeUser by, ChatState chat, Reach reach)
    {
        lock (world.Gate)
        {
            var (old, present) = (StandingOf(chat.Reach), StandingOf(reach));
            chat.Reach = reach;
            if (old == present)
                return;
            world.Feed.Push("my_chat_member", Lane.OfChat(chat.Id), (this, by, chat, old, present), static (w, all) =>
            {
                w.WriteStartObject();
                w.WritePropertyName("chat");
                MessageJson.Chat(w, all.chat);
                w.WritePropertyName("from");
                MessageJson.User(w, all.by);
                w.WriteNumber("date", all.Item1.Now.ToUnixTimeSeconds());
                all.Item1.Standing(w, "old_chat_member", all.old);
                all.Item1.Standing(w, "new_chat_member", all.present);
                w.WriteEndObject();
            });
        }
    }

    private static string StandingOf(Reach reach) => reach is Reach.Blocked or Reach.Kicked ? "kicked" : "member";

    private void Standing(Utf8JsonWriter w, string property, string status)
    {
        w.WriteStartObject(property);
        w.WritePropertyName("user");
        MessageJson.Bot(w, world);
        w.WriteString("status", status);
        if (status == "kicked")
            w.WriteNumber("until_date", 0);
        w.WriteEndObject();
    }

    private World World => world;

    private DateTimeOffset Now => world.Now;

    private static void Head(Utf8JsonWriter w, FakeUser user, ChatState chat, int messageId, DateTimeOffset date)
    {
        w.WriteStartObject();
        w.WriteNumber("message_id", messageId);
        w.WritePropertyName("from");
        MessageJson.User(w, user);
        w.WritePropertyName("chat");
        MessageJson.Chat(w, chat);
        w.WriteNumber("date", date.ToUnixTimeSeconds());
    }

    /// <summary>A message that is gone is "inaccessible": date 0.</summary>
    private void Pressed(Utf8JsonWriter w, ChatState chat, int messageId)
    {
        if (chat.Find(messageId)?.Bot is { } message)
        {
            MessageJson.Message(w, world, chat, message);
            return;
        }

        w.WriteStartObject();
        w.WritePropertyName("chat");
        MessageJson.Chat(w, chat);
        w.WriteNumber("message_id", messageId);
        w.WriteNumber("date", 0);
        w.WriteEndObject();
    }

    private static void EnsureMayWrite(FakeUser user, ChatState chat)
    {
        if (chat.MigratedTo is { } newId)
            throw new InvalidOperationException($"The group moved to {newId}.");
        if (!chat.IsPrivate && !chat.Members.Contains(user.Id))
            throw new InvalidOperationException($"{user.FirstName} is no member of “{chat.Title}”.");
        if (!chat.IsPrivate)
            return;
        if (chat.Reach is Reach.Blocked or Reach.Deactivated)
            throw new InvalidOperationException($"{user.FirstName} has blocked the bot or is deactivated and cannot write to it.");
        chat.Reach = Reach.Open;
    }

    private bool BotSees(ChatState chat, string? text, int? replyTo)
    {
        if (chat.IsPrivate)
            return true;
        if (chat.Reach != Reach.Open)
            return false;
        if (!world.Options.PrivacyMode || chat.BotIsAdmin)
            return true;
        if (replyTo is { } target && chat.Find(target)?.Bot is not null)
            return true;
        if (text is null)
            return false;
        var name = "@" + world.Options.Username;
        if (text.StartsWith('/'))
        {
            var command = text.Split(' ', 2)[0];
            var at = command.IndexOf('@', StringComparison.Ordinal);
            return at < 0 ? !chat.OtherBotSpokeLast : string.Equals(command[at..], name, StringComparison.OrdinalIgnoreCase);
        }

        return world.Options.MentionsPassPrivacy
            && EntitiesOf(text).Any(entity => entity.Type == "mention" && text.AsSpan(entity.Offset, entity.Length).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static IReadOnlyList<TextEntity> EntitiesOf(string text)
    {
        if (text.AsSpan().IndexOfAny('/', '@') < 0)
            return [];
        return [.. CommandOrMention().Matches(text).Select(static match => new TextEntity(match.Value[0] == '/' ? "bot_command" : "mention", match.Index, match.Length))];
    }

    [GeneratedRegex(@"(?<=^|\s)(/[A-Za-z0-9_]{1,32}(@[A-Za-z0-9_]{3,32})?|@[A-Za-z0-9_]{3,32})", RegexOptions.CultureInvariant)]
    private static partial Regex CommandOrMention();
}
