using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloBot;

/// <summary>A person who writes to the bot; what the bot writes to them is read here.</summary>
public sealed class FakeZaloBotUser
{
    private readonly FakeZaloBotServer _server;

    internal FakeZaloBotUser(FakeZaloBotServer server, string id, string name)
    {
        (_server, Id, Name) = (server, id, name);
        Mail = new(server.Options.KeepMessages);
    }

    public string Id { get; }

    public string Name { get; }

    /// <summary>The bot cannot begin a chat.</summary>
    public bool HasWritten { get; private set; }

    /// <summary>The code every message to them is refused with.</summary>
    public int? RefusedWith { get; set; }

    internal Mailbox Mail { get; }

    public IReadOnlyList<ZaloMessage> Messages => Mail.All;

    public string Send(string text) => Say("message.text.received", m => m["text"] = text);

    /// <param name="photo">The field the address comes in: <c>photo_url</c> as observed, <c>photo</c> as documented.</param>
    public string SendImage(string url, string? caption = null, string photo = "photo_url") => Say("message.image.received", m =>
    {
        m[photo] = url;
        if (caption is not null)
            m["caption"] = caption;
    });

    public string SendSticker() => Say("message.sticker.received", m => m["sticker"] = "abc");

    /// <summary>What comes for files and cards, and for anything a protected user writes: nothing but that it came.</summary>
    public string SendUnsupported(bool withMessage = true)
    {
        HasWritten = true;
        if (withMessage)
            return Say("message.unsupported.received", static _ => { });
        _server.EmitRaw("""{"event_name":"message.unsupported.received"}""");
        return "";
    }

    public string SendInGroup(string group, string text) => Say("message.text.received", m =>
    {
        m["text"] = text;
        m["chat"] = new JsonObject { ["id"] = group, ["chat_type"] = "GROUP" };
    });

    public FakeZaloBotUser Met()
    {
        HasWritten = true;
        return this;
    }

    public Task<ZaloMessage> NextMessage(CancellationToken ct) => Mail.Next(_server.Options.Patience, _server.Describe, ct);

    public Task<ZaloMessage> Ask(string text, CancellationToken ct)
    {
        Mail.Clear();
        Send(text);
        return NextMessage(ct);
    }

    /// <summary>Types the number, letter or words of what the last message offers.</summary>
    public Task<ZaloMessage> Choose(string label, CancellationToken ct) => Ask(Messages[^1].AnswerFor(label), ct);

    private string Say(string name, Action<JsonObject> fill)
    {
        HasWritten = true;
        var id = _server.NextId();
        var message = new JsonObject
        {
            ["date"] = _server.Now.ToUnixTimeMilliseconds(), ["chat"] = new JsonObject { ["chat_type"] = "PRIVATE", ["id"] = Id },
            ["message_id"] = id, ["from"] = new JsonObject { ["id"] = Id, ["is_bot"] = false, ["display_name"] = Name },
        };
        fill(message);
        _server.EmitRaw(new JsonObject { ["message"] = message, ["event_name"] = name }.ToJsonString());
        return id;
    }
}
