using System.Net;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.DirectLine;

/// <summary>Who may do what at our Direct Line host: secret, tokens, pages.</summary>
public sealed class DirectLineTokenTests : DirectLineScene
{
    [Fact]
    public async Task A_token_opens_its_own_conversation_alone_and_ends()
    {
        var (mine, token, _, _) = await Start();
        var (other, _, _, _) = await Start();
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.Get($"conversations/{other}/activities", token, Ct)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.Get("conversations/unknown/activities", Secret, Ct)).Status);
        var refreshed = (await Client.Post("tokens/refresh", token, "", Ct)).Body!["token"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await Client.Get($"conversations/{mine}/activities", refreshed, Ct)).Status);
        Rig.Clock.Advance(TimeSpan.FromMinutes(31));
        var (status, body, _) = await Client.Get($"conversations/{mine}/activities", refreshed, Ct);
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (status, body!["error"]!["code"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.OK, (await Client.Get($"conversations/{mine}/activities", Secret, Ct)).Status);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("only-for-the-tests-of-direct-line-2", HttpStatusCode.Forbidden)]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCIsInVzZSI6IkNhbGxzIiwiZXhwIjo0MDAwMDAwMDAwfQ.", HttpStatusCode.Forbidden)]
    public async Task Without_secret_or_token_nothing_opens(string? pass, HttpStatusCode expected)
    {
        foreach (var path in (string[])["tokens/generate", "tokens/refresh", "conversations"])
            Assert.Equal(expected, (await Client.Post(path, pass, "", Ct)).Status);
        Assert.Empty(Rig.Turns.Taken);
    }

    [Fact]
    public async Task Tokens_are_made_with_the_secret_alone_and_a_secret_needs_no_refreshing()
    {
        var (_, token, _, _) = await Start();
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.Post("tokens/generate", token, "", Ct)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.Post("tokens/refresh", Secret, "", Ct)).Status);
    }

    [Fact]
    public async Task A_user_the_token_vouches_for_is_the_same_person_in_every_conversation_and_cannot_be_played()
    {
        async Task<string> Token(string user) =>
            (await Client.Post("tokens/generate", Secret, $$$"""{"user":{"id":"{{{user}}}"}}""", Ct)).Body!["token"]!.GetValue<string>();
        var (first, token, _, chat) = await Start(await Token("dl_lan"));
        Rig.Clock.Advance(TimeSpan.FromSeconds(1));
        var (second, _, _, sameChat) = await Start(await Token("dl_lan"));
        Assert.Equal(chat, sameChat);
        Assert.NotEqual(first, second);
        await Client.Post($"conversations/{first}/activities", token, """{"type":"message","from":{"id":"dl_officer"},"text":"chào"}""", Ct);
        Assert.Equal(chat, (await Rig.Turns.Next(Ct)).From);
        var (_, set, _) = await Client.Get($"conversations/{first}/activities", token, Ct);
        Assert.Equal("dl_lan", set!["activities"]![0]!["from"]!["id"]!.GetValue<string>());
        await Channel.Send(chat, new() { Text = "tin mới" }, null, Ct);
        Assert.Equal(["tin mới"], DirectLineClient.Texts((await Client.Get($"conversations/{second}/activities", Secret, Ct)).Body!));
    }

    [Theory]
    [InlineData("""{"user":{"id":"lan"}}""")]
    [InlineData("""{"trustedOrigins":["not an origin"]}""")]
    [InlineData("[1]")]
    [InlineData("{")]
    public async Task A_token_for_something_strange_is_not_made(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.Post("tokens/generate", Secret, body, Ct)).Status);

    [Fact]
    public async Task A_token_for_one_page_is_of_no_use_to_another()
    {
        var token = (await Client.Post("tokens/generate", Secret, """{"trustedOrigins":["https://page.example"]}""", Ct)).Body!["token"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.Post("conversations", token, "", Ct, "https://evil.example")).Status);
        Assert.Equal(HttpStatusCode.Created, (await Client.Post("conversations", token, "", Ct, "https://page.example")).Status);
    }

    [Fact]
    public async Task Browsers_of_any_page_may_call_with_the_headers_of_the_client()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, Rig.Url + "/v3/directline/conversations");
        request.Headers.Add("Origin", "https://page.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        using var http = new HttpClient();
        using var answer = await http.SendAsync(request, Ct);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("x-ms-bot-agent", answer.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }
}
