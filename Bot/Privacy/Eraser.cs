using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>
/// Forgets people to the last byte it can reach: their records, then their values in everybody else's, then a last word to them, then what
/// the store's own files still hold. Every step can be done twice, so a stop in the middle is made up for at the next start.
/// </summary>
internal sealed class Eraser(
    IStore store, EraserParts parts, IAnswers answers, IIdSource ids, TimeProvider clock, ILogger<Eraser> log)
{
    private const int Page = 200;
    private const int MostTries = 20;

    /// <summary>An answer that is just going out is waited for this long before its conversation is deleted.</summary>
    private static readonly TimeSpan LetAnswersGo = TimeSpan.FromSeconds(5);

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Does all that waits; returns how many people were forgotten.</summary>
    public async Task<int> Run(CancellationToken cancel)
    {
        var waiting = await store.Page(PrivacyRecords.Erasures, null, Page, cancel);
        foreach (var erasure in waiting)
            await Forget(erasure, cancel);
        await WipeIfDue(cancel);
        return waiting.Count;
    }

    /// <summary>Whoever is on the list apart and not in the store's own, as after a backup was put back, is to be forgotten again.</summary>
    public async Task Compare(CancellationToken cancel)
    {
        var listed = parts.List.Read();
        foreach (var id in listed)
        {
            if (await store.Get(PrivacyRecords.Forgotten, id.ToString(), cancel) is not null)
                continue;
            var person = (await store.Get(PeopleRecords.Type, id.ToString(), cancel))?.Value ?? new Person { Id = id, Name = "" };
            var erasure = await Erasures.Of(store, person, ErasureCause.Restored, clock.GetUtcNow(), cancel);
            await store.Commit([PrivacyRecords.Erasures.Put(erasure)], cancel);
        }
        for (string? after = null; await store.Page(PrivacyRecords.Forgotten, after, Page, cancel) is { Count: > 0 } page; after = page[^1].Value.PersonId.ToString())
            parts.List.Add(page.Select(f => f.Value.PersonId), clock.GetUtcNow());
    }

    private async Task Forget(Stored<Erasure> stored, CancellationToken cancel)
    {
        var erasure = stored.Value;
        parts.List.Add(erasure.Traces.Ids, clock.GetUtcNow());
        var who = await AllTraces(erasure.Traces, cancel);
        await LetAnswersGoOut(who, cancel);
        await ForgetRecords(who, cancel);
        await Sweep(who, cancel);
        await Tell(erasure, cancel);
        // Being told may have left a mark on the address.
        await ForgetRecords(who with { Addresses = [.. who.Addresses.Where(a => a != erasure.ReplyTo || !a.StartsWith(WebChatChannel.ChannelName + "/", StringComparison.Ordinal))] }, cancel);
        await Finish(stored, cancel);
        log.LogInformation("Somebody was erased ({Cause}).", erasure.Cause);
    }

    /// <summary>Names the platforms gave are only known to the conversations.</summary>
    private async Task<Traces> AllTraces(Traces traces, CancellationToken cancel)
    {
        var names = new List<string>(traces.Names);
        var addresses = new List<string>(traces.Addresses);
        foreach (var talk in (await parts.Talk.Of(traces, cancel)).OfType<Put<Conversation>>())
        {
            if (talk.Value.DisplayName is { } name)
                names.Add(name);
        }
        return traces with { Names = [.. names.Where(n => n.Trim().Length > 0).Distinct()], Addresses = addresses };
    }

    private async Task LetAnswersGoOut(Traces who, CancellationToken cancel)
    {
        for (var began = clock.GetTimestamp(); clock.GetElapsedTime(began) < LetAnswersGo; await Task.Delay(TimeSpan.FromMilliseconds(200), clock, cancel))
        {
            if (!(await parts.Talk.Of(who, cancel)).OfType<Put<Conversation>>().Any(c => c.Value.Unsent.Count > 0))
                return;
        }
    }

    private async Task ForgetRecords(Traces who, CancellationToken cancel)
    {
        foreach (var personal in parts.Personal)
        {
            for (var tries = 0; await personal.Forget(who, clock.GetUtcNow(), cancel) is { Count: > 0 } changes; tries++)
            {
                if (tries == MostTries)
                    throw new StoreUnavailableException("The records of somebody who is to be erased change without end.");
                await store.Commit(changes, cancel);
            }
        }
        if (parts.Transcripts is { } shown)
            await shown.Forgotten([.. who.Addresses], cancel);
    }

    /// <summary>Looks through all that is stored, once, a page at a time.</summary>
    private async Task Sweep(Traces who, CancellationToken cancel)
    {
        var masking = new Masking(who);
        foreach (var type in EraserParts.SweptTypes)
        {
            var personal = parts.Personal.FirstOrDefault(p => p.Types.Contains(type));
            var isTalk = personal?.Talk.Contains(type) == true;
            for (string? after = null; await type.Page(store, after, Page, cancel) is { Count: > 0 } page; after = page[^1].Id)
            {
                foreach (var record in page)
                    await Sweep(record, personal, isTalk, masking, who, cancel);
            }
        }
    }

    private async Task Sweep(RecordPut record, IPersonalRecords? personal, bool isTalk, Masking masking, Traces who, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var json = JsonOf(record);
            if (!masking.Finds(json, isTalk))
                return;
            var change = personal?.Swept(record, who) ?? await Masked(record, json, isTalk, masking, who, cancel);
            if (change is null || await store.Commit([change], cancel) == CommitResult.Done)
                return;
            // Somebody wrote it meanwhile: look at it anew.
            if ((await record.RecordType.Page(store, Before(record.Id), 1, cancel)).FirstOrDefault(r => r.Id == record.Id) is not { } newer)
                return;
            record = newer;
        }
    }

    private async Task<Change?> Masked(RecordPut record, string json, bool isTalk, Masking masking, Traces who, CancellationToken cancel)
    {
        var spares = isTalk && await parts.Talk.IsNamesakes(record, who, cancel);
        if (masking.Clean(json, isTalk, spares) is not { } clean)
            return null;
        var put = record.RecordType.PutFromJson(clean);
        // A record whose id names the person cannot stay under it.
        return put.Id == record.Id ? put with { ExpectedVersion = record.ExpectedVersion } : record.RecordType.DeleteOf(record.Id, record.ExpectedVersion);
    }

    /// <summary>An id that sorts right before this one, or near enough for a page to begin at it.</summary>
    private static string? Before(string id) => id.Length <= 1 ? null : id[..^1];

    private static string JsonOf(RecordPut record)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
            record.WriteJson(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Straight to the channel: nothing of it is stored. Who cannot be reached any more has the receipt from before.</summary>
    private async Task Tell(Erasure erasure, CancellationToken cancel)
    {
        if (erasure is not { ReplyTo: { } address, RequestId: { } request })
            return;
        var said = parts.Topics.Select(t => t.TellOther(new Erased(DataRequest.ReceiptOf(request)), Stranger(erasure))).FirstOrDefault(r => r is not null);
        if (said is not null)
            await answers.Send(Address.Parse(address), said.ToMessage(erasure.Language, clock.GetUtcNow()), null, cancel);
    }

    private TurnContext Stranger(Erasure erasure) => new(
        new Person { Id = erasure.PersonId, Name = "", Language = erasure.Language }, IsKnown: false, parts.NoUnits, clock.GetUtcNow(), erasure.Language);

    private async Task Finish(Stored<Erasure> stored, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var changes = new List<Change> { PrivacyRecords.Erasures.Delete(stored.Value.PersonId.ToString(), stored.Version) };
        changes.AddRange(stored.Value.Traces.Ids.Select(id => PrivacyRecords.Forgotten.Put(new Forgotten(id, now))));
        if (stored.Value.RequestId is { } id && await store.Get(PrivacyRecords.Requests, id, cancel) is { } request)
            changes.Add(PrivacyRecords.Requests.Put(request.Value with { DoneAt = now }, request.Version));
        changes.Add(AuditRecords.Type.Put(new AuditEntry(ids.Next().ToString("N"), now, null, "data.erased", "people/" + stored.Value.PersonId, "system")));
        await store.Commit(changes, cancel);
    }

    private async Task WipeIfDue(CancellationToken cancel)
    {
        var due = await store.Find(new RecordQuery<Forgotten>(PrivacyRecords.Forgotten, PrivacyRecords.Unwiped, null, null, Page), cancel);
        if (due.Count == 0)
            return;
        if (parts.Wiping is { } wiping)
            await wiping.Wipe(cancel);
        var now = clock.GetUtcNow();
        await store.Commit([.. due.Select(f => PrivacyRecords.Forgotten.Put(f.Value with { WipedAt = now }, f.Version))], cancel);
    }
}
