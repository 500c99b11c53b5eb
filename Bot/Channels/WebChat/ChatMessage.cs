using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>One message as the page shows it, stored with its chat.</summary>
public sealed record ChatMessage
{
    /// <summary>Place in the chat, from 1; never given twice. As text it is the message's reference.</summary>
    public long Number { get; init; }

    /// <summary>Grows with every message and every edit of the chat: the highest is what happened last.</summary>
    public long Revision { get; init; }

    /// <summary>Whether the visitor sent it; otherwise the bot.</summary>
    public bool Mine { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The visitor's own words, or the bot's with light markup.</summary>
    public string Text { get; init; } = "";

    /// <summary>Id of the visitor's send, so that one sent again is not shown twice.</summary>
    public string? SendId { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public InputHint Hint { get; init; }

    /// <summary>Payload of the choice that was pressed.</summary>
    public string? Chosen { get; init; }

    /// <summary>Id of a stored picture.</summary>
    public string? Picture { get; init; }

    public GeoPoint? Location { get; init; }

    /// <summary>Files the bot handed over.</summary>
    public IReadOnlyList<SentDocument>? Documents { get; init; }
}

/// <summary>Up to <see cref="Size"/> messages of one chat.</summary>
public sealed record TranscriptPage : ILogPage<TranscriptPage, ChatMessage>
{
    public const int Size = 20;

    /// <summary>Pages kept: the last 180 to 200 messages.</summary>
    public const int Kept = 10;

    public required string Chat { get; init; }

    /// <summary>From 1, rising.</summary>
    public required int Number { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<ChatMessage> Messages { get; init; }

    static int ILogPage<TranscriptPage, ChatMessage>.Size => Size;

    static int ILogPage<TranscriptPage, ChatMessage>.Kept => Kept;

    static RecordType<TranscriptPage> ILogPage<TranscriptPage, ChatMessage>.Type => WebChatRecords.Type;

    IReadOnlyList<ChatMessage> ILogPage<TranscriptPage, ChatMessage>.Entries => Messages;

    static RecordQuery<TranscriptPage> ILogPage<TranscriptPage, ChatMessage>.LastOf(string chat) => WebChatRecords.LastPages(chat);

    static TranscriptPage ILogPage<TranscriptPage, ChatMessage>.First(string chat, int number, ChatMessage entry) =>
        new() { Chat = chat, Number = number, Messages = [entry] };

    static IEnumerable<string> ILogPage<TranscriptPage, ChatMessage>.FilesOf(ChatMessage entry) =>
        entry is { Mine: true, Picture: { } picture } && picture.StartsWith(Transcript.OwnFilePrefix, StringComparison.Ordinal) ? [picture] : [];

    TranscriptPage ILogPage<TranscriptPage, ChatMessage>.With(IReadOnlyList<ChatMessage> entries) => this with { Messages = entries };
}

/// <summary>How chats of the web page are stored.</summary>
public static class WebChatRecords
{
    public static readonly RecordIndex<TranscriptPage> ByChat = RecordIndex<TranscriptPage>.By("chat", p => Keys.Of(p.Chat, NumberKey(p)));

    /// <summary>Pages that are full, by their last message: what is said goes after some time. The key is written once, when a page fills.</summary>
    public static readonly RecordIndex<TranscriptPage> Full =
        RecordIndex<TranscriptPage>.By("full", p => p.Messages.Count >= TranscriptPage.Size ? Keys.Of(p.Messages[^1].At) : null);

    public static readonly RecordType<TranscriptPage> Type = new("webChatPages", WebChatJson.Default.TranscriptPage, p => $"{p.Chat}-{NumberKey(p)}", ByChat, Full);

    /// <summary>The last pages of a chat, newest first.</summary>
    public static RecordQuery<TranscriptPage> LastPages(string chat) =>
        RecordQuery<TranscriptPage>.Under(Type, ByChat, chat, TranscriptPage.Kept, descending: true);

    private static string NumberKey(TranscriptPage page) => page.Number.ToString("D9", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The stored JSON of chats, written by the compiler.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(TranscriptPage))]
public sealed partial class WebChatJson : JsonSerializerContext;
