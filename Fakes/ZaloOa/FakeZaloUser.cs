using System.Globalization;
using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Zalo;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>A person with Zalo on their phone. What they do becomes events; what the account writes to them is read here.</summary>
public sealed class FakeZaloUser
{
    private readonly FakeZaloOaServer _server;

    internal FakeZaloUser(FakeZaloOaServer server, string id, string name)
    {
        (_server, Id, Name) = (server, id, name);
        Mail = new(server.Options.KeepMessages);
    }

    public string Id { get; }

    public string Name { get; }

    public bool Follows { get; internal set; }

    /// <summary>When they last followed, wrote or submitted; null = never.</summary>
    public DateTimeOffset? LastInteraction { get; set; }

    /// <summary>The code every message to them is refused with, such as -227 or -244.</summary>
    public int? RefusedWith { get; set; }

    internal Mailbox Mail { get; }

    /// <summary>What the account wrote, oldest first.</summary>
    public IReadOnlyList<ZaloMessage> Messages => Mail.All;

    public string Send(string text) => Say("user_send_text", text, null);

    public string SendImage(byte[] content, string? caption = null)
    {
        var url = _server.Shelve(content, "image/jpeg");
        return Say("user_send_image", caption, new JsonObject { ["type"] = "image", ["payload"] = new JsonObject { ["thumbnail"] = url, ["url"] = url } });
    }

    public string SendFile(byte[] content, string name, string type) => Say("user_send_file", null, new JsonObject
    {
        ["type"] = "file",
        ["payload"] = new JsonObject
        {
            ["url"] = _server.Shelve(content, "application/octet-stream"), ["name"] = name, ["type"] = type,
            ["size"] = content.Length.ToString(CultureInfo.InvariantCulture), ["checksum"] = "c0ffee",
        },
    });

    public string SendSticker() => Say("user_send_sticker", null,
        new JsonObject { ["type"] = "sticker", ["payload"] = new JsonObject { ["id"] = "1", ["url"] = _server.Shelve([1], "image/png") } });

    /// <summary>Coordinates come as text.</summary>
    public string SendLocation(double latitude, double longitude) => Say("user_send_location", null, new JsonObject
    {
        ["type"] = "location",
        ["payload"] = new JsonObject
        {
            ["coordinates"] = new JsonObject
            {
                ["latitude"] = latitude.ToString(CultureInfo.InvariantCulture), ["longitude"] = longitude.ToString(CultureInfo.InvariantCulture),
            },
        },
    });

    /// <summary>Fills in the form the account asked with.</summary>
    public void SubmitInfo(string name, string phone)
    {
        LastInteraction = _server.Now;
        _server.Emit(this, "user_submit_info", e =>
        {
            e["sender"] = new JsonObject { ["id"] = Id };
            e["recipient"] = new JsonObject { ["id"] = _server.Options.OaId };
            e["info"] = new JsonObject { ["name"] = name, ["phone"] = phone, ["gender"] = "1" };
        });
    }

    public void Follow()
    {
        (Follows, LastInteraction) = (true, _server.Now);
        _server.Emit(this, "follow", FollowShape);
    }

    public void Unfollow()
    {
        (Follows, LastInteraction) = (false, null);
        _server.Emit(this, "unfollow", FollowShape);
    }

    /// <summary>Takes back the consent to the use of their data.</summary>
    public void Withdraw() => _server.Emit(this, "user_withdraw", FollowShape);

    /// <summary>As if they had followed and written a moment ago.</summary>
    public FakeZaloUser Met()
    {
        (Follows, LastInteraction) = (true, _server.Now);
        return this;
    }

    /// <summary>The next message of the account that was not read yet.</summary>
    /// <exception cref="TimeoutException">None came within <see cref="FakeZaloOaOptions.Patience"/>.</exception>
    public Task<ZaloMessage> NextMessage(CancellationToken ct) => Mail.Next(_server.Options.Patience, _server.Describe, ct);

    /// <summary>Forgets what is unread, writes, and waits for the next message of the account.</summary>
    public Task<ZaloMessage> Ask(string text, CancellationToken ct)
    {
        Mail.Clear();
        Send(text);
        return NextMessage(ct);
    }

    /// <summary>Types the number, letter or words of what the last message offers.</summary>
    public Task<ZaloMessage> Choose(string label, CancellationToken ct) => Ask(Messages[^1].AnswerFor(label), ct);

    private void FollowShape(JsonObject e)
    {
        e["oa_id"] = _server.Options.OaId;
        e["follower"] = new JsonObject { ["id"] = Id };
        e["user_id_by_app"] = "9" + Id;
        e["source"] = "oa_profile";
    }

    private string Say(string name, string? text, JsonObject? attachment)
    {
        LastInteraction = _server.Now;
        return _server.EmitMessage(this, name, text, attachment);
    }
}
