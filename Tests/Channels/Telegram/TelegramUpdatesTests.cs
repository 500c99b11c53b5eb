using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using Xunit;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>Updates in the shapes Telegram sends, and in some it should not.</summary>
public sealed class TelegramUpdatesTests
{
    private const string Lan = """{"id":7,"is_bot":false,"first_name":"Lan","last_name":"Trần","username":"lan","language_code":"vi"}""";
    private const string Bot = """{"id":1000001,"is_bot":true,"first_name":"Trợ lý","username":"tinh_nguyen_bot"}""";
    private const string Private = """{"id":7,"first_name":"Lan","type":"private"}""";
    private const string Group = """{"id":-1009,"title":"Đội","type":"supergroup"}""";
    private static readonly DateTimeOffset Sent = DateTimeOffset.FromUnixTimeSeconds(1_795_000_000);
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);
    private readonly TelegramUpdates _updates = new("main", 1000001, new FakeTimeProvider(Now));

    private static string Message(string content, string chat = Private, string from = Lan) =>
        $$$"""{"message":{"message_id":5,"from":{{{from}}},"chat":{{{chat}}},"date":1795000000,{{{content}}} }}""";

    private MappedUpdate Map(string json)
    {
        var body = json.StartsWith("{\"update_id", StringComparison.Ordinal) ? json : json.Insert(1, "\"update_id\":42,");
        using var document = JsonDocument.Parse(body);
        return _updates.Map(document.RootElement, "tinh_nguyen_bot");
    }

    private InboundEvent Event(string json) => Assert.IsType<InboundEvent>(Map(json).Event);

    private IncomingFile File(string content) => Assert.Single(Event(Message(content)).Files);

    [Fact]
    public void A_text_is_a_message_with_who_where_and_when()
    {
        var came = Event(Message("\"text\":\"Chào bạn\""));
        Assert.Equal(("u42", new Address("telegram", "main", "7"), InboundKind.Message, Sent), (came.Id, came.From, came.Kind, came.At));
        Assert.Equal(("Chào bạn", "Lan Trần", "vi", null), (came.Text, came.SenderName, came.LanguageTag, came.GroupMember));
        Assert.Empty(came.Files);
    }

    [Theory]
    [InlineData("🎉🎉")]
    [InlineData("")]
    [InlineData("/start lien_ket-1")]
    [InlineData("@tinh_nguyen_bot chào")]
    public void A_text_in_a_private_chat_passes_as_it_is(string text) => Assert.Equal(text, Event(Message("\"text\":" + JsonSerializer.Serialize(text))).Text);

    [Fact]
    public void A_text_of_10_000_letters_passes_whole() => Assert.Equal(10_000, Event(Message("\"text\":\"" + new string('ộ', 10_000) + "\"")).Text!.Length);

    [Fact]
    public void Of_a_picture_the_largest_size_is_taken_with_its_words()
    {
        var came = Event(Message("""
            "caption":"Ảnh dọn biển","photo":[{"file_id":"s","file_unique_id":"a","file_size":900,"width":90,"height":67},
            {"file_id":"l","file_unique_id":"c","file_size":90000,"width":1280,"height":960},{"file_id":"m","file_unique_id":"b","width":320,"height":240}]
            """));
        Assert.Equal("Ảnh dọn biển", came.Text);
        Assert.Equal(new IncomingFile("l", "image/jpeg", 90_000), Assert.Single(came.Files));
    }

    [Theory]
    [InlineData("document", "image/png", "image/png")]
    [InlineData("document", "application/pdf", "application/pdf")]
    [InlineData("document", null, "application/octet-stream")]
    [InlineData("voice", "audio/ogg", "audio/ogg")]
    [InlineData("audio", null, "audio/mpeg")]
    [InlineData("video", null, "video/mp4")]
    [InlineData("video_note", null, "video/mp4")]
    [InlineData("sticker", null, "application/x-sticker")]
    public void A_file_comes_with_what_it_is(string field, string? mime, string mediaType) => Assert.Equal(
        new IncomingFile("f1", mediaType, 1234),
        File($$"""
            "{{field}}":{"file_id":"f1","file_unique_id":"u1","file_size":1234{{(mime is null ? "" : $",\"mime_type\":\"{mime}\"")}}}
            """));

    [Fact]
    public void A_moving_picture_is_one_file_though_it_comes_twice() => Assert.Equal("video/mp4", File("""
        "animation":{"file_id":"f1","file_unique_id":"u1"},"document":{"file_id":"f1","file_unique_id":"u1"}
        """).MediaType);

    [Theory]
    [InlineData("\"poll\":{\"id\":\"1\",\"question\":\"?\",\"options\":[]}")]
    [InlineData("\"dice\":{\"emoji\":\"🎲\",\"value\":3}")]
    [InlineData("\"something_of_next_year\":{}")]
    public void What_the_bot_does_not_know_is_a_file_it_cannot_use(string content) => Assert.Equal(new("", "application/octet-stream", null), File(content));

    [Theory]
    [InlineData("84912345678", "7", "+84912345678", true)]
    [InlineData("+84912345678", "7", "+84912345678", true)]
    [InlineData("0912345678", "8", "0912345678", false)]
    [InlineData("84912345678", null, "84912345678", false)]
    public void A_card_is_the_senders_own_only_with_the_senders_id(string phone, string? userId, string expected, bool own) => Assert.Equal(
        new SharedContact(expected, own),
        Event(Message($$"""
            "contact":{"phone_number":"{{phone}}","first_name":"Lan"{{(userId is null ? "" : ",\"user_id\":" + userId)}}}
            """)).Contact);

    [Theory]
    [InlineData("\"location\":{\"latitude\":13.09,\"longitude\":109.3}")]
    [InlineData("\"location\":{\"latitude\":13.09,\"longitude\":109.3,\"live_period\":900,\"horizontal_accuracy\":12.5}")]
    [InlineData("\"venue\":{\"location\":{\"latitude\":1,\"longitude\":1},\"title\":\"UBND\",\"address\":\"\"},\"location\":{\"latitude\":13.09,\"longitude\":109.3}")]
    public void A_place_is_a_point(string content)
    {
        var came = Event(Message(content));
        Assert.Equal(new GeoPoint(13.09, 109.3), came.Location);
        Assert.Empty(came.Files);
    }

    [Fact]
    public void A_press_carries_what_the_button_held_and_is_to_be_answered()
    {
        var mapped = Map($$$"""{"callback_query":{"id":"q9","from":{{{Lan}}},"message":{"message_id":31,"from":{{{Bot}}},"chat":{{{Private}}},"date":1795000000,"text":"?"},"chat_instance":"1","data":"ab:yes"}}""");
        Assert.Equal(("ab:yes", "31", "q9", Now), (mapped.Event!.Payload, mapped.Event.PressedMessage, mapped.Press, mapped.Event.At));
        Assert.Null(mapped.Event.Text);
    }

    [Fact]
    public void A_press_on_a_message_that_is_gone_still_counts()
    {
        var came = Event($$$"""{"callback_query":{"id":"q9","from":{{{Lan}}},"message":{"message_id":31,"chat":{{{Private}}},"date":0},"chat_instance":"1","data":"ab:yes"}}""");
        Assert.Equal(("ab:yes", "telegram/main/7"), (came.Payload, came.From.ToString()));
    }

    [Theory]
    [InlineData("\"inline_message_id\":\"x\",\"data\":\"y\"")]
    [InlineData("\"game_short_name\":\"x\"")]
    public void A_press_that_is_none_of_ours_is_answered_and_no_more(string content)
    {
        var mapped = Map($$$"""{"callback_query":{"id":"q9","from":{{{Lan}}},"chat_instance":"1",{{{content}}} }}""");
        Assert.Equal((null, "q9"), (mapped.Event, mapped.Press));
    }

    [Theory]
    [InlineData(Private, "kicked", InboundKind.Blocked)]
    [InlineData(Private, "member", InboundKind.Unblocked)]
    [InlineData(Private, "administrator", null)]
    [InlineData(Group, "kicked", null)]
    [InlineData(Group, "member", null)]
    public void Being_blocked_and_unblocked_is_told_in_private_chats(string chat, string status, InboundKind? kind) => Assert.Equal(kind, Map(
        $$$$"""{"my_chat_member":{"chat":{{{{chat}}}},"from":{{{{Lan}}}},"date":1795000000,"old_chat_member":{"user":{{{{Bot}}}},"status":"left"},"new_chat_member":{"user":{{{{Bot}}}},"status":"{{{{status}}}}"}}}""").Event?.Kind);

    [Fact]
    public void A_group_that_becomes_a_supergroup_tells_its_new_id()
    {
        var came = Event(Message("\"migrate_to_chat_id\":-1001", """{"id":-40,"title":"Đội","type":"group"}"""));
        Assert.Equal((InboundKind.Moved, "telegram/main/-40", "-1001"), (came.Kind, came.From.ToString(), came.MovedTo));
    }

    [Theory]
    [InlineData("""{"edited_message":{"message_id":5,"text":"x"}}""")]
    [InlineData("""{"channel_post":{"message_id":5,"text":"x"}}""")]
    [InlineData("""{"kind_of_next_year":{}}""")]
    [InlineData("""{"update_id":42}""")]
    public void Other_kinds_of_update_are_ignored_and_not_refused(string json) => Assert.Equal(new MappedUpdate(42, null), Map(json));

    [Theory]
    [InlineData("\"new_chat_members\":[]")]
    [InlineData("\"left_chat_member\":{}")]
    [InlineData("\"pinned_message\":{}")]
    [InlineData("\"migrate_from_chat_id\":-40")]
    [InlineData("\"web_app_data\":{\"data\":\"x\",\"button_text\":\"y\"}")]
    public void Messages_about_the_chat_are_ignored(string content)
    {
        Assert.Equal(new MappedUpdate(42, null), Map(Message(content)));
        Assert.Equal(new MappedUpdate(42, null), Map(Message(content, Group)));
    }

    [Fact]
    public void Bots_and_channels_are_not_listened_to()
    {
        Assert.Equal(new MappedUpdate(42, null), Map(Message("\"text\":\"x\"", from: Bot)));
        Assert.Equal(new MappedUpdate(42, null), Map(Message("\"text\":\"x\"", """{"id":-9,"type":"channel"}""")));
        Assert.Equal(new MappedUpdate(42, null), Map("""{"message":{"message_id":5,"chat":{"id":-9,"type":"supergroup"},"date":1795000000,"text":"x"}}"""));
    }

    [Theory]
    [InlineData("/dangky@tinh_nguyen_bot dọn biển", "/dangky dọn biển")]
    [InlineData("/DANGKY@Tinh_Nguyen_Bot", "/DANGKY")]
    [InlineData("/menu", "/menu")]
    [InlineData("@tinh_nguyen_bot đăng ký hoạt động", "đăng ký hoạt động")]
    [InlineData("@Tinh_nguyen_bot, đăng ký", "đăng ký")]
    [InlineData("cho mình hỏi @tinh_nguyen_bot lịch tuần này", "cho mình hỏi lịch tuần này")]
    [InlineData("lịch tuần này @tinh_nguyen_bot", "lịch tuần này")]
    [InlineData("@tinh_nguyen_bot @tinh_nguyen_bot ơi", "ơi")]
    [InlineData("@tinh_nguyen_bot", "")]
    public void In_a_group_the_bot_hears_what_is_addressed_to_it_without_its_name(string text, string heard)
    {
        var came = Event(Message("\"text\":" + JsonSerializer.Serialize(text), Group));
        Assert.Equal((heard, "7", "telegram/main/-1009", "telegram/main/-1009/7"), (came.Text, came.GroupMember, came.From.ToString(), came.ConversationId));
    }

    [Theory]
    [InlineData("mai mấy giờ tập trung?")]
    [InlineData("/dangky@other_bot")]
    [InlineData("hỏi @tinh_nguyen_bot2 đi")]
    [InlineData("a@tinh_nguyen_bot")]
    [InlineData("")]
    public void In_a_group_the_bot_does_not_hear_the_rest(string text) => Assert.Null(Map(Message("\"text\":" + JsonSerializer.Serialize(text), Group)).Event);

    [Theory]
    [InlineData(Bot, true)]
    [InlineData(Lan, false)]
    public void In_a_group_an_answer_to_the_bot_is_for_the_bot(string author, bool heard) => Assert.Equal(heard, Map(Message(
        $$"""
        "reply_to_message":{"message_id":4,"from":{{author}},"chat":{{Group}},"date":1795000000,"text":"?"},"photo":[{"file_id":"l","width":9,"height":9}]
        """, Group)).Event is not null);

    [Fact]
    public void A_press_in_a_group_tells_whose_it_was()
    {
        var came = Event($$$"""{"callback_query":{"id":"q9","from":{{{Lan}}},"message":{"message_id":31,"chat":{{{Group}}},"date":0},"chat_instance":"1","data":"ab:yes"}}""");
        Assert.Equal("telegram/main/-1009/7", came.ConversationId);
    }

    [Theory]
    [InlineData("""{"message":null}""")]
    [InlineData("""{"message":[]}""")]
    [InlineData("""{"message":{}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":"7"},"date":1795000000,"text":"x"}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"date":"today","text":"x"}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"date":99999999999999,"text":"x"}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":1e300},"date":1,"text":"x"}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"from":"Lan","date":1,"text":"x"}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"from":{"id":7,"first_name":"Lan"},"date":1,"text":{"a":1}}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"from":{"id":7,"first_name":"Lan"},"date":1,"text":"\ud83d"}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"from":{"id":7,"first_name":"Lan"},"date":1,"photo":[]}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"from":{"id":7,"first_name":"Lan"},"date":1,"location":{"latitude":91,"longitude":0}}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":7},"from":{"id":7,"first_name":"Lan"},"date":1,"contact":{"first_name":"Lan"}}}""")]
    [InlineData("""{"message":{"message_id":5,"chat":{"id":-7},"from":{"id":7,"first_name":"Lan"},"date":1,"text":"x","\ud83d":1}}""")]
    [InlineData("""{"callback_query":{"data":"x"}}""")]
    [InlineData("""{"callback_query":7}""")]
    [InlineData("""{"my_chat_member":{"chat":{"id":7}}}""")]
    public void A_malformed_update_is_refused_with_its_id(string json)
    {
        var mapped = Map(json);
        Assert.Equal((42L, null), (mapped.Id, mapped.Event));
        Assert.NotNull(mapped.Refused);
    }

    [Fact]
    public void A_broken_name_of_a_field_holds_up_no_batch()
    {
        using var document = JsonDocument.Parse("""{"update_id":42,"message":{"chat":{"id":-7},"\ud83d":1}}""");
        Assert.False(TelegramUpdates.IsFromGroup(document.RootElement));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"update_id":"x"}""")]
    public void Even_what_is_no_update_is_refused(string json)
    {
        using var document = JsonDocument.Parse(json);
        var mapped = _updates.Map(document.RootElement, "");
        Assert.Equal((null, null), (mapped.Id, mapped.Event));
        Assert.NotNull(mapped.Refused);
        Assert.False(TelegramUpdates.IsFromGroup(document.RootElement));
    }
}
