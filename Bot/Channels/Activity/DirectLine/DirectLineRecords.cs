using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>A conversation of our own Direct Line host.</summary>
internal sealed record DirectLineConversation
{
    public required string Id { get; init; }

    /// <summary>The chat of its address: the conversation's own id, or, for a user the token vouches for, that user's.</summary>
    public required string Chat { get; init; }

    /// <summary>Where this host was called, as pictures in the conversation name it.</summary>
    public required string BaseUrl { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>One activity of a conversation, as clients get it.</summary>
/// <param name="Number">Place in the conversation, from 1; as text it is the watermark behind it.</param>
/// <param name="ClientId">The client's own id of a post, so that one sent again is the same.</param>
/// <param name="Files">Ids of uploaded files that go when it goes.</param>
internal sealed record DirectLineEntry(long Number, string Json, string? ClientId = null, IReadOnlyList<string>? Files = null);

/// <summary>Up to <see cref="Size"/> activities of a conversation.</summary>
internal sealed record DirectLinePage : ILogPage<DirectLinePage, DirectLineEntry>
{
    public const int Size = 20;

    /// <summary>Pages kept: the last 180 to 200 activities.</summary>
    public const int Kept = 10;

    public required string Conversation { get; init; }

    /// <summary>From 1, rising.</summary>
    public required int Number { get; init; }

    public required IReadOnlyList<DirectLineEntry> Entries { get; init; }

    static int ILogPage<DirectLinePage, DirectLineEntry>.Size => Size;

    static int ILogPage<DirectLinePage, DirectLineEntry>.Kept => Kept;

    static RecordType<DirectLinePage> ILogPage<DirectLinePage, DirectLineEntry>.Type => DirectLineRecords.Pages;

    static RecordQuery<DirectLinePage> ILogPage<DirectLinePage, DirectLineEntry>.LastOf(string chat) => DirectLineRecords.LastPages(chat);

    static DirectLinePage ILogPage<DirectLinePage, DirectLineEntry>.First(string chat, int number, DirectLineEntry entry) =>
        new() { Conversation = chat, Number = number, Entries = [entry] };

    static IEnumerable<string> ILogPage<DirectLinePage, DirectLineEntry>.FilesOf(DirectLineEntry entry) => entry.Files ?? [];

    DirectLinePage ILogPage<DirectLinePage, DirectLineEntry>.With(IReadOnlyList<DirectLineEntry> entries) => this with { Entries = entries };
}

/// <summary>How conversations of Direct Line are stored.</summary>
internal static class DirectLineRecords
{
    public static readonly RecordIndex<DirectLineConversation> ByChat = RecordIndex<DirectLineConversation>.By("chat", c => Keys.Of(c.Chat, Keys.Of(c.At)));

    public static readonly RecordType<DirectLineConversation> Conversations =
        new("directLineConversations", DirectLineJson.Default.DirectLineConversation, c => c.Id, ByChat);

    public static readonly RecordIndex<DirectLinePage> ByConversation = RecordIndex<DirectLinePage>.By("conversation", p => Keys.Of(p.Conversation, NumberKey(p)));

    public static readonly RecordType<DirectLinePage> Pages =
        new("directLinePages", DirectLineJson.Default.DirectLinePage, p => $"{p.Conversation}-{NumberKey(p)}", ByConversation);

    /// <summary>The newest conversation of a chat: where news for it go.</summary>
    public static RecordQuery<DirectLineConversation> NewestOf(string chat) =>
        RecordQuery<DirectLineConversation>.Under(Conversations, ByChat, chat, limit: 1, descending: true);

    /// <summary>The last pages of a conversation, newest first.</summary>
    public static RecordQuery<DirectLinePage> LastPages(string conversation) =>
        RecordQuery<DirectLinePage>.Under(Pages, ByConversation, conversation, DirectLinePage.Kept, descending: true);

    private static string NumberKey(DirectLinePage page) => page.Number.ToString("D9", CultureInfo.InvariantCulture);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DirectLineConversation))]
[JsonSerializable(typeof(DirectLinePage))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
