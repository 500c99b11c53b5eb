using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ChatLogs;

/// <summary>
/// A stored page of what was said in one chat, oldest first. A page a document: a new entry touches the last page alone and moves no
/// index, which is the least a store can write for it.
/// </summary>
/// <typeparam name="TPage">The page's own record.</typeparam>
/// <typeparam name="TEntry">One thing that was said.</typeparam>
internal interface ILogPage<TPage, TEntry> where TPage : class, ILogPage<TPage, TEntry>
{
    /// <summary>Entries of a full page.</summary>
    static abstract int Size { get; }

    /// <summary>Pages kept of a chat: the oldest goes when another is begun.</summary>
    static abstract int Kept { get; }

    static abstract RecordType<TPage> Type { get; }

    /// <summary>The last pages of a chat, newest first.</summary>
    static abstract RecordQuery<TPage> LastOf(string chat);

    static abstract TPage First(string chat, int number, TEntry entry);

    /// <summary>Ids of stored files that go when the entry goes.</summary>
    static abstract IEnumerable<string> FilesOf(TEntry entry);

    /// <summary>From 1, rising.</summary>
    int Number { get; }

    IReadOnlyList<TEntry> Entries { get; }

    TPage With(IReadOnlyList<TEntry> entries);
}
