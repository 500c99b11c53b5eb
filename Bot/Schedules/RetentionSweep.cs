using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <param name="Talks">Pages of web chats and conversations that were emptied.</param>
/// <param name="Proofs">Consents, requests, looks, and codes and invitations that no longer open anything.</param>
/// <param name="Asked">People who were silent for long and were asked.</param>
public sealed record RetentionResult(int Files, int Talks, int Proofs, int Audit, int Asked, int Forgotten)
{
    /// <summary>Announcements whose ledger went; their figures stay.</summary>
    public int Ledgers { get; init; }
}

/// <summary>
/// Deletes what was kept long enough (domain reference 4.4; Luật 91/2025: no longer than the purpose needs). Finds by indexes what is due
/// at the instant it is given, so it is safe to run twice, late, and in several places at once.
/// </summary>
internal sealed class RetentionSweep(IStore store, InactivePeople inactive, IOptions<RetentionOptions> options)
{
    private const int Page = 200;

    /// <summary>How many more days back silent conversations are looked for: nights may have been missed.</summary>
    private const int LookBack = 60;

    /// <summary>Codes and requests that nobody can use any more.</summary>
    private static readonly TimeSpan UsedUp = TimeSpan.FromDays(30);

    public async Task<RetentionResult> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var limits = options.Value;
        var files = await Files(PrivacyRecords.FilesToDelete, now, cancel) + await Files(PrivacyRecords.FilesByAge, PicturesUpTo(now, limits.PictureMonths), cancel);
        var talks = await Chats(now.AddDays(-limits.TalkDays), cancel) + await Conversations(now.AddDays(-limits.TalkDays), cancel);
        var proofsUpTo = now.AddYears(-limits.ProofYears);
        var proofs = await Delete(PeopleRecords.Consents, PeopleRecords.WithdrawnConsents, proofsUpTo, cancel)
            + await Oldest(PrivacyRecords.Requests, r => r.ReceivedAt, proofsUpTo, cancel) + await Oldest(PrivacyRecords.Looks, l => l.At, proofsUpTo, cancel)
            + await UsedUpOnes(now - UsedUp, cancel);
        var audit = await Oldest(AuditRecords.Type, a => a.At, now.AddYears(-limits.AuditYears), cancel);
        var (asked, forgotten) = await inactive.Run(now, limits, cancel);
        var ledgers = new LedgerRetention(store);
        await ledgers.Weeks(now, cancel);
        return new RetentionResult(files, talks, proofs, audit, asked, forgotten) { Ledgers = await ledgers.Run(now, limits.LedgerDays, cancel) };
    }

    /// <summary>The end of the last reporting year (14 December) whose pictures have been kept long enough.</summary>
    public static DateTimeOffset PicturesUpTo(DateTimeOffset now, int months)
    {
        var last = VietnamTime.DateOf(now).AddMonths(-months);
        var end = new DateOnly(last.Year, 12, 14);
        if (end > last)
            end = end.AddYears(-1);
        return VietnamTime.ToInstant(end.AddDays(1).ToDateTime(default)).AddMilliseconds(-1);
    }

    private async Task<int> Files(RecordIndex<KeptFile> index, DateTimeOffset upTo, CancellationToken cancel)
    {
        var deleted = 0;
        while (await store.Find(new RecordQuery<KeptFile>(PrivacyRecords.Files, index, null, Keys.Of(upTo), Page), cancel) is { Count: > 0 } page)
        {
            foreach (var (file, version) in page.Select(f => (f.Value, f.Version)))
            {
                // Another who sent the same picture later still has it kept.
                var who = new Traces([file.Owner], [], [], []);
                await store.Commit([PrivacyRecords.Files.Delete(file.Id, version), .. await KeptFiles.Deletion(store, file.FileId, who, cancel)], cancel);
                deleted++;
            }
        }
        return deleted;
    }

    private async Task<int> Chats(DateTimeOffset upTo, CancellationToken cancel)
    {
        var deleted = 0;
        while (await store.Find(new RecordQuery<TranscriptPage>(WebChatRecords.Type, WebChatRecords.Full, null, Keys.Of(upTo), Page), cancel) is { Count: > 0 } page)
        {
            await store.Commit([.. page.SelectMany(p => Removal(p.Value))], cancel);
            deleted += page.Count;
        }
        return deleted;
    }

    private static IEnumerable<Change> Removal(TranscriptPage page) => page.Messages.Where(m => m is { Mine: true, Picture: not null })
        .Select(Change (m) => new DeleteFile(m.Picture!)).Append(WebChatRecords.Type.Delete(WebChatRecords.Type.IdOf(page)));

    /// <summary>Silent ones keep who they are with; nothing of what was said.</summary>
    private async Task<int> Conversations(DateTimeOffset upTo, CancellationToken cancel)
    {
        var emptied = 0;
        var lastDay = VietnamTime.DateOf(upTo);
        var to = Keys.Of(lastDay) + (char)(Keys.Separator + 1);
        for (var from = Keys.Of(lastDay.AddDays(-LookBack)); ;)
        {
            var page = await store.Find(new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.ByLastDay, from, to, Page), cancel);
            foreach (var (talk, version) in page.Select(c => (c.Value, c.Version)))
            {
                var chat = await Chat(talk.Address, cancel);
                if (chat.Count == 0 && talk is { Active: null, Parked.Count: 0, Menu.Count: 0, Kept: null, Handled.Count: 0 })
                    continue;
                var empty = talk with { Active = null, Parked = [], Menu = [], Kept = null, Handled = [] };
                // A conflict: they are talking again at this moment.
                if (await store.Commit([ConversationRecords.Type.Put(empty, version), .. chat.SelectMany(Removal)], cancel) == CommitResult.Done)
                    emptied++;
            }
            if (page.Count < Page)
                return emptied;
            from = ConversationRecords.ByLastDay.KeyOf(page[^1].Value) + Keys.Separator;
        }
    }

    private async Task<IReadOnlyList<TranscriptPage>> Chat(string address, CancellationToken cancel)
    {
        var web = WebChatChannel.AddressOf("").ToString();
        if (!address.StartsWith(web, StringComparison.Ordinal))
            return [];
        var pages = await store.Find(RecordQuery<TranscriptPage>.Under(WebChatRecords.Type, WebChatRecords.ByChat, address[web.Length..], int.MaxValue), cancel);
        return [.. pages.Select(p => p.Value)];
    }

    private async Task<int> Delete<T>(RecordType<T> type, RecordIndex<T> index, DateTimeOffset upTo, CancellationToken cancel) where T : class
    {
        var deleted = 0;
        while (await store.Find(new RecordQuery<T>(type, index, null, Keys.Of(upTo), Page), cancel) is { Count: > 0 } page)
        {
            await store.Commit([.. page.Select(p => type.Delete(type.IdOf(p.Value)))], cancel);
            deleted += page.Count;
        }
        return deleted;
    }

    /// <summary>Of a type whose ids sort by time: reads from the oldest and stops at the first that is to be kept.</summary>
    private async Task<int> Oldest<T>(RecordType<T> type, Func<T, DateTimeOffset> at, DateTimeOffset upTo, CancellationToken cancel) where T : class
    {
        for (var deleted = 0; ;)
        {
            var old = (await store.Page(type, null, Page, cancel)).Select(p => p.Value).TakeWhile(p => at(p) <= upTo).ToList();
            if (old.Count == 0)
                return deleted;
            await store.Commit([.. old.Select(o => type.Delete(type.IdOf(o)))], cancel);
            deleted += old.Count;
        }
    }

    /// <summary>Few at any time, so all of them are looked at.</summary>
    private async Task<int> UsedUpOnes(DateTimeOffset before, CancellationToken cancel) =>
        await Each(JoiningRecords.OneTimeCodes, c => (c.UsedAt ?? c.ExpiresAt) < before, cancel)
        + await Each(JoiningRecords.GuardianRequests, g => g.ExpiresAt < before, cancel)
        + await Each(JoiningRecords.GuessLocks, g => g.Since < before, cancel)
        + await Each(JoiningRecords.Invitations, i => i.ExpiresAt < before, cancel);

    private async Task<int> Each<T>(RecordType<T> type, Func<T, bool> isOver, CancellationToken cancel) where T : class
    {
        var deleted = 0;
        for (string? after = null; await store.Page(type, after, Page, cancel) is { Count: > 0 } page; after = type.IdOf(page[^1].Value))
        {
            foreach (var (value, version) in page.Where(p => isOver(p.Value)).Select(p => (p.Value, p.Version)))
                deleted += await store.Commit([type.Delete(type.IdOf(value), version)], cancel) == CommitResult.Done ? 1 : 0;
        }
        return deleted;
    }
}
