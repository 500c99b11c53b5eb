using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>
/// Reminds those who issue of a request for a certificate that waits: after a day, and after a week. Safe to run twice, late, and in
/// several places at once.
/// </summary>
public sealed class CertificateSweep(
    IStore store, IPeople people, IServed served, IOrganisation organisation, IEnumerable<ITopic> topics, AddressStates addresses, QuietHours quiet, OutboxDispatcher dispatcher)
{
    private const int Page = 200;

    private readonly IReadOnlyList<ITopic> _topics = [.. topics];

    /// <returns>How many requests were told of again.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken cancel)
    {
        if (quiet.EndAfter(now) is not null)
            return 0;
        var units = await organisation.Today(cancel);
        var due = await store.Find(new RecordQuery<CertificateRequest>(CertificateRecords.Requests, CertificateRecords.DueRequests, null, Keys.Of(now), Page), cancel);
        var told = 0;
        foreach (var (request, version) in due.Select(d => (d.Value, d.Version)))
        {
            var messages = await Messages(request, units, now, cancel);
            // A conflict: somebody issues it at this moment, or another host was quicker.
            if (await store.Commit([CertificateRecords.Requests.Put(request with { Nudges = request.Nudges + 1 }, version), .. messages], cancel) != CommitResult.Done)
                continue;
            dispatcher.Wake(messages);
            told++;
        }
        return told;
    }

    private async ValueTask<IReadOnlyList<Change>> Messages(CertificateRequest request, OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        if ((await people.Find(request.PersonId, cancel))?.Value is not { } asker)
            return [];
        var found = request.Scope.Of(await served.Of(asker.Id, cancel));
        // What was asked for is no longer there, so nothing can be issued.
        if (found.Activities == 0)
            return [];
        var what = new CertificateToIssue(request, asker.Name, CertifiedService.Of(found)) { IsReminder = true };
        var messages = new List<Change>();
        foreach (var issuer in await CertificateIssuers.Of(asker.Id, request.UnitId, units, people, VietnamTime.DateOf(now), cancel))
        {
            var reader = new TurnContext(issuer, IsKnown: true, units, now, issuer.Language);
            if (await addresses.Best(issuer.Addresses, cancel) is not { } address || _topics.Select(t => t.TellOther(what, reader)).FirstOrDefault(r => r is not null) is not { } reply)
                continue;
            messages.Add(OutboxRecords.Type.Put(new OutboxMessage
            {
                Id = $"certificate-{request.Id}-{request.Nudges}-{issuer.Id}", Lane = Lane.Notice, To = address, Person = issuer.Id, Message = reply.ToMessage(issuer.Language, now),
                QueuedAt = now, NotBefore = now,
            }));
        }
        return messages;
    }
}
