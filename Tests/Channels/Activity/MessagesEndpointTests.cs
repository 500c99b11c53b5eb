using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Activity;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity;

/// <summary>What activities become, and what the endpoint answers.</summary>
public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private ActivityRig _rig = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private FakeConversation Lan => _rig.Server.Conversation();

    public async ValueTask InitializeAsync() => _rig = await ActivityRig.Start(Ct);

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    private async Task<HttpStatusCode> Send(JsonObject activity)
    {
        using var answer = await Lan.Send(activity, Ct);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> Post(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _rig.Server.BotUrl) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _rig.Server.Token(new()));
        using var http = new HttpClient();
        return await http.SendAsync(request, Ct);
    }

    [Fact]
    public async Task A_message_becomes_an_event_of_its_conversation()
    {
        Assert.Equal(HttpStatusCode.OK, await Send(Lan.Message("dk dọn rác")));
        var inbound = await _rig.Turns.Next(Ct);
        Assert.Equal(("1", "dk dọn rác", "Lan Mẫu", "vi-VN"), (inbound.Id, inbound.Text, inbound.SenderName, inbound.LanguageTag));
        Assert.Equal(("activity", "main"), (inbound.From.Channel, inbound.From.Account));
        Assert.Matches("^msteams-[0-9a-f]{32}$", inbound.From.Chat);
        Assert.Equal(_rig.Clock.GetUtcNow(), inbound.At);
        Assert.Null(inbound.GroupMember);
    }

    [Fact]
    public async Task The_call_ends_only_when_the_turn_is_safe()
    {
        var safe = new TaskCompletionSource();
        _rig.Turns.Work = _ => safe.Task;
        var answer = Lan.Say("chào", Ct);
        await _rig.Turns.Next(Ct);
        Assert.False(answer.IsCompleted);
        safe.SetResult();
        Assert.Equal(HttpStatusCode.OK, (await answer).StatusCode);
    }

    [Fact]
    public async Task While_the_store_is_away_the_channel_is_asked_to_come_again()
    {
        _rig.Turns.Work = static _ => throw new StoreUnavailableException("disk full");
        using var answer = await Lan.Say("chào", Ct);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), answer.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task The_same_activity_again_has_the_same_id_even_without_one_of_the_channels()
    {
        var activity = Lan.Message("chào");
        activity.Remove("id");
        await Send(activity);
        await Send(activity);
        activity["text"] = "chào nữa";
        await Send(activity);
        var ids = _rig.Turns.Taken.Select(t => t.Id).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    [Fact]
    public async Task Who_has_half_a_letter_in_their_name_is_heard_and_an_activity_with_a_broken_field_is_malformed()
    {
        var sound = Lan.Message("chào").ToJsonString();
        using (var heard = await Post(new StringContent(sound.Replace("\"text\":", "\"summary\":\"\\ud83d\",\"text\":", StringComparison.Ordinal), Encoding.UTF8, "application/json")))
            Assert.Equal(HttpStatusCode.OK, heard.StatusCode);
        Assert.Equal("chào", (await _rig.Turns.Next(Ct)).Text);
        using var broken = await Post(new StringContent(sound[..^1] + ",\"\\ud83dtype\":1}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, broken.StatusCode);
    }

    [Fact]
    public async Task A_tap_brings_its_payload_and_no_words()
    {
        var activity = Lan.Message("✅ Xác nhận");
        activity["value"] = new JsonObject { ["payload"] = "3f:yes" };
        activity["replyToId"] = "bot-7";
        await Send(activity);
        var inbound = await _rig.Turns.Next(Ct);
        Assert.Equal((null, "3f:yes", "bot-7"), (inbound.Text, inbound.Payload, inbound.PressedMessage));
    }

    [Fact]
    public async Task In_a_group_people_are_told_apart_and_the_mention_of_the_bot_is_no_word()
    {
        var group = _rig.Server.Conversation("19:team@thread", isGroup: true);
        var activity = group.Message("<at>Trợ lý</at> dk dọn rác");
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Trợ lý</at>", ["mentioned"] = new JsonObject { ["id"] = group.BotId } });
        using var answer = await group.Send(activity, Ct);
        var inbound = await _rig.Turns.Next(Ct);
        Assert.Equal("dk dọn rác", inbound.Text);
        Assert.Matches("^msteams-[0-9a-f]{32}$", inbound.GroupMember!);
    }

    [Fact]
    public async Task Somebody_known_from_a_private_chat_of_teams_is_known_in_a_group()
    {
        await Send(Lan.Message("chào"));
        using var answer = await _rig.Server.Conversation("19:team@thread", isGroup: true, user: Lan.UserId).Say("chào", Ct);
        Assert.Equal((await _rig.Turns.Next(Ct)).From.Chat, (await _rig.Turns.Next(Ct)).GroupMember);
    }

    [Fact]
    public async Task A_shared_place_and_pictures_are_understood_and_html_copies_are_not()
    {
        var activity = Lan.Message(null);
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "Place", ["geo"] = new JsonObject { ["type"] = "GeoCoordinates", ["latitude"] = 13.09, ["longitude"] = 109.3 } });
        activity["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = _rig.Server.ServiceUrl + "v3/attachments/a/views/original" },
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>x</p>" });
        await Send(activity);
        var inbound = await _rig.Turns.Next(Ct);
        Assert.Equal((13.09, 109.3), (inbound.Location!.Value.Latitude, inbound.Location.Value.Longitude));
        Assert.Equal("image/png", Assert.Single(inbound.Files).MediaType);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("trace")]
    [InlineData("handoff")]
    [InlineData("something/new")]
    public async Task Other_and_unknown_kinds_are_accepted_and_ignored(string type)
    {
        Assert.Equal(HttpStatusCode.OK, await Send(Lan.Activity(type)));
        Assert.Empty(_rig.Turns.Taken);
        Assert.Empty(_rig.Logs.Of(LogLevel.Warning));
    }

    [Theory]
    [InlineData("""{"entities":7,"attachments":"x","value":[1],"locale":5,"timestamp":"gestern"}""")]
    [InlineData("""{"futureField":{"deep":[1,2]},"value":{"payload":9}}""")]
    [InlineData("""{"from":"nobody","channelData":null}""")]
    public async Task Fields_of_another_shape_and_unknown_ones_are_no_error(string fields)
    {
        var activity = Lan.Message("chào");
        foreach (var (name, value) in JsonNode.Parse(fields)!.AsObject())
            activity[name] = value?.DeepClone();
        Assert.Equal(HttpStatusCode.OK, await Send(activity));
        Assert.Equal("chào", (await _rig.Turns.Next(Ct)).Text);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("conversation")]
    [InlineData("recipient")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    public async Task Without_what_the_protocol_demands_it_is_refused_by_the_name_of_the_field(string missing)
    {
        var activity = Lan.Message("bí mật");
        activity.Remove(missing);
        using var answer = await Lan.Send(activity, Ct);
        Assert.Equal((HttpStatusCode.BadRequest, missing), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Ct)));
        Assert.Empty(_rig.Turns.Taken);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_body_that_is_no_object_is_refused(string body)
    {
        using var answer = await Post(new StringContent(body));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_a_megabyte_is_refused(bool saysItsLength)
    {
        using var content = new StringContent(new string(' ', MessagesEndpoint.LargestBody + 1));
        using var request = new HttpRequestMessage(HttpMethod.Post, _rig.Server.BotUrl) { Content = content };
        request.Headers.TransferEncodingChunked = !saysItsLength;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _rig.Server.Token(new()));
        using var http = new HttpClient();
        using var answer = await http.SendAsync(request, Ct);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_come_to_an_end_is_given_up()
    {
        Assert.Equal("HTTP/1.1 408 Request Timeout",
            await SlowBody.Answer(_rig.Server.BotUrl.ToString(), () => _rig.Clock.Advance(SlowBody.TooLong), Ct, "Authorization: Bearer " + _rig.Server.Token(new())));
        Assert.Empty(_rig.Turns.Taken);
        using var other = await Lan.Say("chào", Ct);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Other_verbs_are_not_allowed()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(_rig.Server.BotUrl, Ct);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_not_implemented_and_that_of_our_cards_is_a_tap()
    {
        var foreign = Lan.Activity("invoke");
        foreign["name"] = "composeExtension/query";
        Assert.Equal(HttpStatusCode.NotImplemented, await Send(foreign));

        var ours = Lan.Activity("invoke");
        ours["name"] = "adaptiveCard/action";
        ours["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["payload"] = "3f:yes" } } };
        using var answer = await Lan.Send(ours, Ct);
        Assert.Equal(200, JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!["statusCode"]!.GetValue<int>());
        Assert.Equal("3f:yes", (await _rig.Turns.Next(Ct)).Payload);
    }

    [Fact]
    public async Task Somebody_new_is_greeted_once_and_somebody_known_is_not()
    {
        JsonObject Joined()
        {
            var update = Lan.Activity("conversationUpdate");
            update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = Lan.UserId }, new JsonObject { ["id"] = Lan.BotId });
            return update;
        }
        await Send(Joined());
        var hello = await _rig.Turns.Next(Ct);
        Assert.Equal(("hello", "/start"), (hello.Id, hello.Text));
        await _rig.Store.Commit([ConversationRecords.Type.Put(new Conversation
        {
            Id = hello.ConversationId, Address = hello.From.ToString(), PersonId = PersonId.Of(Guid.Parse("01970000-0000-7000-8000-000000000001")), Language = "vi", LastAt = hello.At,
        })], Ct);
        await Send(Joined());
        Assert.Single(_rig.Turns.Taken);
    }

    [Theory]
    [InlineData("installationUpdate", "remove", InboundKind.Blocked)]
    [InlineData("installationUpdate", "add", InboundKind.Unblocked)]
    [InlineData("contactRelationUpdate", "remove", InboundKind.Blocked)]
    public async Task To_be_put_out_and_let_in_again_is_noted(string type, string action, InboundKind kind)
    {
        var update = Lan.Activity(type);
        update["action"] = action;
        await Send(update);
        Assert.Equal(kind, (await _rig.Turns.Next(Ct)).Kind);
    }

    [Fact]
    public async Task The_bot_removed_from_a_conversation_is_blocked_there()
    {
        var update = Lan.Activity("conversationUpdate");
        update["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = Lan.BotId });
        await Send(update);
        Assert.Equal(InboundKind.Blocked, (await _rig.Turns.Next(Ct)).Kind);
    }

    [Fact]
    public async Task Replies_ride_in_the_answer_where_the_caller_expects_them()
    {
        _rig.Turns.Work = async inbound =>
        {
            var state = new Conversation
            {
                Id = inbound.ConversationId, Address = inbound.From.ToString(), PersonId = PersonId.Of(Guid.Parse("01970000-0000-7000-8000-000000000001")), Language = "vi", LastAt = inbound.At,
            };
            await _rig.Store.Commit([ConversationRecords.Type.Put(state.Answer(new() { Text = "một" }, inbound.At).Answer(new() { Text = "hai" }, inbound.At))], Ct);
            foreach (var text in (string[])["một", "hai"])
                await _rig.Channel.Send(inbound.From, new() { Text = text }, null, Ct);
        };
        var activity = Lan.Message("chào");
        activity["deliveryMode"] = "expectReplies";
        using var answer = await Lan.Send(activity, Ct);
        var replies = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!["activities"]!.AsArray();
        Assert.Equal(["một", "hai"], replies.Select(r => r!["text"]!.GetValue<string>()));
        Assert.Empty(_rig.Server.Calls);
    }
}
