using System.Net;
using System.Text.Json.Nodes;
using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.DirectLine;

/// <summary>What is said in a conversation of our Direct Line host.</summary>
public sealed class DirectLineConversationTests : DirectLineScene
{
    [Fact]
    public async Task A_conversation_begins_with_a_greeting_and_shows_what_is_said_with_the_same_id()
    {
        var (id, token, _) = await Client.Start(Secret, Ct);
        var hello = await Rig.Turns.Next(Ct);
        Assert.Equal(("hello", "/start", "directline/main/" + id), (hello.Id, hello.Text, hello.From.ToString()));
        var said = await Client.Say(id, token, "dk dọn rác", Ct, "client-1");
        var inbound = await Rig.Turns.Next(Ct);
        Assert.Equal((said, "dk dọn rác", "Lan", "vi-VN"), (inbound.Id, inbound.Text, inbound.SenderName, inbound.LanguageTag));
        var answer = await Channel.Send(inbound.From, new() { Text = "Đã <b>ghi</b>" }, null, Ct);

        var (_, set, _) = await Client.Get($"conversations/{id}/activities?watermark=", token, Ct);
        var activities = set!["activities"]!.AsArray();
        Assert.Equal([said, answer], activities.Select(a => a!["id"]!.GetValue<string>()));
        Assert.Equal($"{id}|0000001", said);
        Assert.Equal(("somebody", "user", "client-1"), (activities[0]!["from"]!["id"]!.GetValue<string>(), activities[0]!["from"]!["role"]!.GetValue<string>(), activities[0]!["channelData"]!["clientActivityID"]!.GetValue<string>()));
        Assert.Equal(("Đã **ghi**", "bot"), (activities[1]!["text"]!.GetValue<string>(), activities[1]!["from"]!["role"]!.GetValue<string>()));
        Assert.Equal("2", set["watermark"]!.GetValue<string>());
        Assert.Empty((await Client.Get($"conversations/{id}/activities?watermark=2", token, Ct)).Body!["activities"]!.AsArray());
    }

    [Fact]
    public async Task The_same_post_again_is_one_message()
    {
        var (id, token, _, _) = await Start();
        Rig.Turns.Work = static _ => throw new StoreUnavailableException("disk full");
        var failed = await Client.Post($"conversations/{id}/activities", token, """{"type":"message","text":"một","channelData":{"clientActivityID":"c1"}}""", Ct);
        Assert.Equal(HttpStatusCode.BadGateway, failed.Status);
        Rig.Turns.Work = static _ => Task.CompletedTask;
        await Client.Say(id, token, "một", Ct, "c1");
        Assert.Equal(["một"], DirectLineClient.Texts((await Client.Get($"conversations/{id}/activities", token, Ct)).Body!));
        Assert.Single(Rig.Turns.Taken.Where(t => t.Id != "hello").Select(t => t.Id).Distinct());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","type":"message","text":"x"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"x":"\ud800"},"text":"x"}""")]
    [InlineData("""{"type":"message","text":"x","a\ud800b":1}""")]
    [InlineData("""{"type":"message","text":"x","channelData":{"a\ud800b":1}}""")]
    [InlineData("""{"type":"message","text":"x","attachments":[{"\ud800":1}]}""")]
    public async Task What_is_no_activity_is_refused_and_changes_nothing(string body)
    {
        var (id, token, _, _) = await Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.Post($"conversations/{id}/activities", token, body, Ct)).Status);
        Assert.Empty((await Client.Get($"conversations/{id}/activities", token, Ct)).Body!["activities"]!.AsArray());
    }

    [Fact]
    public async Task Too_large_and_too_many_are_refused_and_soon_taken_again()
    {
        var (id, token, _, _) = await Start();
        var large = new JsonObject { ["type"] = "message", ["text"] = new string('x', 300_000) }.ToJsonString();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Client.Post($"conversations/{id}/activities", token, large, Ct)).Status);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 21; i++)
        {
            var (status, _, answer) = await Client.Post($"conversations/{id}/activities", token, """{"type":"message","text":"x"}""", Ct);
            statuses.Add(status);
            if (status == HttpStatusCode.TooManyRequests)
                Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter?.Delta);
        }
        Assert.Equal((20, HttpStatusCode.TooManyRequests), (statuses.Count(s => s == HttpStatusCode.OK), statuses[^1]));
        Rig.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await Client.Post($"conversations/{id}/activities", token, """{"type":"message","text":"x"}""", Ct)).Status);
    }

    [Theory]
    [InlineData("activities", "application/json")]
    [InlineData("upload?userId=somebody", "multipart/form-data; boundary=x")]
    public async Task A_body_that_does_not_come_to_an_end_is_given_up(string path, string contentType)
    {
        var (id, token, _, _) = await Start();
        Assert.Equal("HTTP/1.1 408 Request Timeout", await SlowBody.Answer(
            $"{Rig.Url}/v3/directline/conversations/{id}/{path}", () => Rig.Clock.Advance(SlowBody.TooLong), Ct, "Authorization: Bearer " + token, "Content-Type: " + contentType));
        await Client.Say(id, token, "vẫn chạy", Ct);
        Assert.Equal(["vẫn chạy"], DirectLineClient.Texts((await Client.Get($"conversations/{id}/activities", token, Ct)).Body!));
    }

    [Fact]
    public async Task The_last_two_hundred_activities_are_kept()
    {
        var (id, token, _, chat) = await Start();
        for (var i = 1; i <= 230; i++)
            await Channel.Send(chat, new() { Text = "tin " + i }, null, Ct);
        var texts = DirectLineClient.Texts((await Client.Get($"conversations/{id}/activities", token, Ct)).Body!).ToList();
        Assert.InRange(texts.Count, 180, 200);
        Assert.Equal("tin 230", texts[^1]);
    }

    [Fact]
    public async Task Neither_secret_nor_tokens_nor_words_are_in_any_log()
    {
        var (id, token, stream, chat) = await Start();
        using var socket = await DirectLineClient.Connect(stream, Ct);
        await Client.Say(id, token, "bí mật", Ct);
        await Channel.Send(chat, new() { Text = "riêng tư" }, null, Ct);
        await DirectLineClient.Next(socket, Ct);
        await Client.Get($"conversations/{id}/activities", token + "x", Ct);
        var ours = string.Concat(Rig.Logs.Lines.Where(l => !l.StartsWith("Microsoft.", StringComparison.Ordinal)));
        foreach (var secret in (string[])[Secret, token, token.Split('.')[2], stream.Split('.')[^1], "bí mật", "riêng tư"])
            Assert.DoesNotContain(secret, ours, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, string.Concat(Rig.Logs.Lines), StringComparison.Ordinal);
        Assert.Contains(Rig.Logs.Lines, l => l.Length > 0);
    }
}
