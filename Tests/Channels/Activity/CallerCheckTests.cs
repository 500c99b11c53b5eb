using System.Net;
using Microsoft.Extensions.Logging;
using VolunteerBot.Fakes.Activity;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity;

/// <summary>Who may bring an activity, by the token shown with it.</summary>
public sealed class CallerCheckTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<HttpStatusCode> Bring(ActivityRig rig, string? token, Action<System.Text.Json.Nodes.JsonObject>? change = null, string channelId = "msteams")
    {
        var conversation = rig.Server.Conversation("c-" + channelId, channelId);
        var activity = conversation.Message("Chào bạn");
        change?.Invoke(activity);
        using var answer = await conversation.Send(activity, Ct, token);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Ct));
        Assert.Equal(answer.IsSuccessStatusCode ? 1 : 0, rig.Turns.Taken.Count);
        return answer.StatusCode;
    }

    [Fact]
    public async Task A_good_token_of_the_connector_lets_an_activity_in()
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.Equal(HttpStatusCode.OK, await Bring(rig, rig.Server.Token(new())));
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("scheme", "Basic Og==")]
    [InlineData("rubbish", "abc")]
    [InlineData("dots", "a.b.c")]
    public async Task Without_a_token_nothing_is_taken(string what, string token)
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.True(what.Length > 0);
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, token));
    }

    public static TheoryData<string, TokenSpec> WrongTokens => new()
    {
        { "issuer", new() { Issuer = "https://evil.example" } },
        { "issuer", new() { Issuer = "https://api.botframework.com/" } },
        { "issuer", new() { Issuer = "https://sts.windows.net/00000000-0000-0000-0000-000000000001/" } },
        { "audience", new() { Audience = "99999999-2222-3333-4444-555555555555" } },
        { "audience", new() { Audience = "" } },
        { "lifetime", new() { Ends = TimeSpan.FromMinutes(-6), Begins = TimeSpan.FromHours(-2) } },
        { "lifetime", new() { Begins = TimeSpan.FromMinutes(6) } },
        { "key", new() { KeyId = "another-key" } },
        { "signature", new() { ForeignKey = true } },
        { "signature", new() { Algorithm = "none" } },
        { "signature", new() { Algorithm = "HS256" } },
        { "serviceUrl", new() { ServiceUrl = null } },
        { "serviceUrl", new() { ServiceUrl = "https://smba.trafficmanager.net/apac/" } },
    };

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_token_that_is_wrong_in_one_thing_is_refused(string reason, TokenSpec wrong)
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(wrong)));
        var line = Assert.Single(rig.Logs.Of(LogLevel.Warning));
        Assert.True(line.Contains(reason, StringComparison.Ordinal) || (reason == "signature" && line.Contains("algorithm", StringComparison.Ordinal)), line);
        Assert.Empty(rig.Server.Calls);
        Assert.Equal(0, rig.Server.TokensGiven);
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(4)]
    public async Task Clocks_may_differ_by_less_than_five_minutes(int minutes)
    {
        await using var rig = await ActivityRig.Start(Ct);
        var token = rig.Server.Token(minutes < 0 ? new() { Begins = TimeSpan.FromHours(-1), Ends = TimeSpan.FromMinutes(minutes) } : new() { Begins = TimeSpan.FromMinutes(minutes) });
        Assert.Equal(HttpStatusCode.OK, await Bring(rig, token));
    }

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for()
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(new()), channelId: "slack"));
        Assert.Contains("endorsement", Assert.Single(rig.Logs.Of(LogLevel.Warning)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/connector/")]
    [InlineData("http://127.0.0.1:9/connector/")]
    [InlineData("not an address")]
    [InlineData("file:///etc/passwd")]
    public async Task A_service_url_of_another_place_than_the_token_says_is_refused_and_never_called(string serviceUrl)
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(new()), activity => activity["serviceUrl"] = serviceUrl));
        Assert.Empty(rig.Server.Calls);
    }

    [Fact]
    public async Task A_foreign_service_that_would_listen_hears_nothing()
    {
        await using var rig = await ActivityRig.Start(Ct);
        await using var foreign = await FakeConnectorServer.StartAsync(new() { Clock = rig.Clock }, Ct);

        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(new()), activity => activity["serviceUrl"] = foreign.ServiceUrl));
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(new() { ServiceUrl = "https://smba.example/" }), activity => activity["serviceUrl"] = foreign.ServiceUrl));

        Assert.Empty(foreign.Calls);
        Assert.Equal((0, 0), (foreign.TokensGiven, foreign.MetadataReads));
    }

    [Fact]
    public async Task Plain_http_to_another_machine_is_refused_even_when_the_token_says_so()
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(new() { ServiceUrl = "http://smba.example/" }), activity => activity["serviceUrl"] = "http://smba.example/"));
    }

    [Fact]
    public async Task Case_and_a_slash_at_the_end_of_the_service_url_do_not_matter()
    {
        await using var rig = await ActivityRig.Start(Ct);
        var said = rig.Server.ServiceUrl.TrimEnd('/').ToUpperInvariant();
        Assert.Equal(HttpStatusCode.OK, await Bring(rig, rig.Server.Token(new() { ServiceUrl = said })));
    }

    private static TokenSpec Emulator(string version, string claim, string app) => new()
    {
        Issuer = version == "2.0" ? "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0" : "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        ServiceUrl = null, Claims = new Dictionary<string, string> { ["ver"] = version, [claim] = app },
    };

    [Theory]
    [InlineData("1.0", "appid", true)]
    [InlineData("2.0", "azp", true)]
    [InlineData("2.0", "appid", false)]
    [InlineData("1.0", "azp", false)]
    public async Task The_emulator_comes_with_a_token_of_the_bots_own_app(string version, string claim, bool isLetIn)
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.Equal(isLetIn ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(Emulator(version, claim, rig.Server.Options.AppId)), channelId: "emulator"));
    }

    [Fact]
    public async Task The_emulator_token_of_another_app_is_refused()
    {
        await using var rig = await ActivityRig.Start(Ct);
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(Emulator("2.0", "azp", "99999999-2222-3333-4444-555555555555")), channelId: "emulator"));
    }

    [Fact]
    public async Task An_emulator_token_sends_answers_to_this_machine_alone()
    {
        await using var rig = await ActivityRig.Start(Ct);
        var token = rig.Server.Token(Emulator("2.0", "azp", rig.Server.Options.AppId));
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, token, activity => activity["serviceUrl"] = "https://tunnel.example/", channelId: "emulator"));
    }

    [Fact]
    public async Task Unknown_keys_are_looked_up_once_in_a_minute_whoever_forges_tokens()
    {
        await using var rig = await ActivityRig.Start(Ct);
        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(new() { KeyId = "forged-" + i })));
        Assert.Equal(1, rig.Server.MetadataReads);
        rig.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, rig.Server.Token(new() { KeyId = "forged" })));
        Assert.Equal(2, rig.Server.MetadataReads);
    }

    [Fact]
    public async Task While_the_keys_cannot_be_read_callers_are_asked_to_come_again_and_known_keys_hold()
    {
        await using var rig = await ActivityRig.Start(Ct);
        rig.Server.FailNext("keys", 500);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Bring(rig, rig.Server.Token(new())));
        rig.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await Bring(rig, rig.Server.Token(new())));
        rig.Clock.Advance(TimeSpan.FromHours(25));
        rig.Server.FailNext("keys", 500);
        using var answer = await rig.Server.Conversation().Say("Vẫn vào được", Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(3, rig.Server.MetadataReads);
    }

    [Fact]
    public async Task Neither_tokens_nor_secrets_are_in_any_log()
    {
        await using var rig = await ActivityRig.Start(Ct);
        var tokens = new[] { rig.Server.Token(new()), rig.Server.Token(new() { ForeignKey = true }) };
        foreach (var token in tokens)
            await rig.Server.Conversation().Send(rig.Server.Conversation().Message("bí mật của Lan"), Ct, token);
        await rig.Channel.Send((await rig.Turns.Next(Ct)).From, new() { Text = "riêng tư" }, null, Ct);
        var logged = string.Concat(rig.Logs.Lines);
        Assert.NotEmpty(logged);
        foreach (var secret in (string[])[.. tokens, .. tokens.Select(t => t.Split('.')[2]), rig.Server.Options.AppPassword, "fake-bot-token", "bí mật", "riêng tư", "Lan Mẫu"])
            Assert.DoesNotContain(secret, logged, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Anonymous => new()
    {
        ["Channels:Activity:AppId"] = "", ["Channels:Activity:AppPassword"] = "", ["Channels:Activity:AllowAnonymous"] = "true", ["Channels:Activity:DirectLine:Secret"] = "",
    };

    [Theory]
    [InlineData("")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.e30.AAAA")]
    public async Task Where_anonymous_callers_are_allowed_a_program_of_this_machine_needs_no_token(string token)
    {
        await using var rig = await ActivityRig.Start(Ct, Anonymous);
        Assert.Equal(HttpStatusCode.OK, await Bring(rig, token, channelId: "emulator"));
    }

    [Fact]
    public async Task An_anonymous_caller_cannot_send_answers_to_another_machine()
    {
        await using var rig = await ActivityRig.Start(Ct, Anonymous);
        Assert.Equal(HttpStatusCode.Unauthorized, await Bring(rig, "", activity => activity["serviceUrl"] = "https://evil.example/", channelId: "emulator"));
    }
}
