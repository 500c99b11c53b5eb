using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Certificates;

/// <summary>Decides who gets a certificate and what it states: never more than what is settled when it is issued.</summary>
public sealed class CertificateDecider(IRecords records, IPeople people, IServed served, ICertificatePapers papers) : IDecider
{
    private readonly CertificateSigner _signer = new(records);
    private readonly HandOuts _handOuts = new(papers);

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        AskCertificate ask => Ask(ask.Scope, context, cancel),
        IssueCertificate issue => Issue(issue.Id, context, cancel),
        RefuseCertificate refuse => Refuse(refuse, context, cancel),
        RevokeCertificate revoke => Revoke(revoke, context, cancel),
        HandOutCertificate wanted => HandOut(wanted.Id, context, cancel),
        MakeCard => Card(context, cancel),
        ChangeCertificateKey => ChangeKey(context, cancel),
        _ => null,
    };

    private async Task<Outcome> Ask(CertifiedScope scope, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotJoined());
        var me = stored.Value;
        if (IsChild(me, context.Today) && !me.Agrees(ConsentPurpose.Certificates))
            return new Outcome.Done([], new GuardianWanted(me.BirthYear!.Value, ForCertificates: me.Guardian is not null));
        var found = scope.Of(await served.Of(me.Id, cancel));
        if (found.Activities == 0)
            return new Outcome.Refused(null, new NothingToCertify());
        var service = CertifiedService.Of(found);
        if ((await records.Find(CertificateRecords.Of(me.Id), cancel)).FirstOrDefault(c => c.Value.Revoked is null && c.Value.Name == me.Name && c.Value.Service.IsSameAs(service)) is { } same)
            return new Outcome.Done([], new CertificateThere(same.Value));
        if (UnitOf(me, found, context.Units) is not { } unit)
            return new Outcome.Refused(null, new NotJoined());
        var deciders = await CertificateIssuers.Of(me.Id, unit, context.Units, people, context.Today, cancel);
        var names = deciders.Select(d => d.Name).ToList();
        if (await Waiting(me.Id, scope, cancel) is { } waits)
            return new Outcome.Done([], new CertificateAsked(waits, service, names));
        var request = new CertificateRequest { Id = CertificateRequestId.Of(context.Ids.Next()), PersonId = me.Id, UnitId = unit, Scope = scope, At = context.Now };
        var (agreed, proofs) = Agreeing.Now(me, [ConsentPurpose.Certificates], context);
        IReadOnlyList<Change> agreement = proofs.Count == 0 ? [] : [PeopleRecords.Type.Put(agreed, stored.Version), .. proofs];
        return new Outcome.Done(
            [.. agreement, CertificateRecords.Requests.Put(request, expectedVersion: 0), context.Audit("certificate.asked", Subject(request))],
            new CertificateAsked(request, service, names), [.. deciders.Select(d => new Notice(d.Id, new CertificateToIssue(request, me.Name, service)))]);
    }

    private async Task<Outcome> Issue(CertificateRequestId id, DecisionContext context, CancellationToken cancel)
    {
        var (stored, seat, refused) = await ToDecide(id, context, cancel);
        if (stored is null || seat is not { } at)
            return refused!;
        var request = stored.Value;
        if (await people.Find(request.PersonId, cancel) is not { Value: var person })
            return new Outcome.Refused(null, new RequestClosed());
        if (!person.Agrees(ConsentPurpose.Certificates))
            return new Outcome.Refused(null, new AgreementTakenBack(person.Name));
        var found = request.Scope.Of(await served.Of(person.Id, cancel));
        if (found.Activities == 0)
            return new Outcome.Refused(null, new NothingToCertify());
        var year = context.Today.Year;
        var last = await records.Get(CertificateRecords.Series, CertificateSeries.IdOf(at.Unit, year), cancel);
        var series = new CertificateSeries(at.Unit, year, (last?.Value.Last ?? 0) + 1);
        var (certificate, newKey) = await _signer.Sign(new Certificate
        {
            Id = CertificateId.Of(context.Ids.Next()), Code = Codes.Long(context.Ids.Next(), context.Ids.Next()), Number = series.Number, UnitId = at.Unit,
            UnitName = context.Units.NameOf(at.Unit) ?? "", PersonId = person.Id, Name = person.Name, Service = CertifiedService.Of(found), IssuedBy = context.By.Id,
            Signer = context.By.Name, SignedAs = at.As, IssuedAt = context.Now,
        }, context.Now, cancel);
        var (made, files) = _handOuts.Of(certificate, context);
        var receipt = new CertificateIssued(certificate, made);
        return new Outcome.Done(
        [
            CertificateRecords.Series.Put(series, last?.Version ?? 0), CertificateRecords.Type.Put(certificate, expectedVersion: 0), .. newKey is null ? [] : (Change[])[newKey],
            CertificateRecords.Requests.Put(Decided(request, RequestState.Confirmed, context), stored.Version), .. files, context.Audit("certificate.issued", Subject(certificate)),
        ], receipt, [new Notice(person.Id, receipt)]);
    }

    private async Task<Outcome> Refuse(RefuseCertificate refuse, DecisionContext context, CancellationToken cancel)
    {
        var (stored, _, refused) = await ToDecide(refuse.Id, context, cancel);
        if (stored is null)
            return refused!;
        var name = (await people.Find(stored.Value.PersonId, cancel))?.Value.Name ?? "";
        var receipt = new CertificateRefused(name, refuse.Reason);
        return new Outcome.Done(
            [CertificateRecords.Requests.Put(Decided(stored.Value, RequestState.Refused, context), stored.Version), context.Audit("certificate.refused", Subject(stored.Value))],
            receipt, [new Notice(stored.Value.PersonId, receipt)]);
    }

    /// <summary>The request when it still waits and this person may decide it.</summary>
    private async ValueTask<(Stored<CertificateRequest>? Request, (OrgUnitId Unit, Role As)? Seat, Outcome? Refused)> ToDecide(
        CertificateRequestId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(CertificateRecords.Requests, id.ToString(), cancel) is not { } stored)
            return (null, null, new Outcome.Refused(null, new NotFound()));
        if (stored.Value.PersonId == context.By.Id)
            return (null, null, new Outcome.Refused(null, new NotYourOwn()));
        var unit = context.Units.Current(stored.Value.UnitId) ?? stored.Value.UnitId;
        if (CertificateIssuers.SeatOf(context.By, unit, context.Units, context.Today) is not { } seat)
            return (null, null, new Outcome.Refused(null, new NotAllowed()));
        return stored.Value.State == RequestState.Waiting ? (stored, seat, null) : (null, null, new Outcome.Refused(null, new RequestClosed()));
    }

    private async Task<Outcome> Revoke(RevokeCertificate revoke, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(CertificateRecords.Type, revoke.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var unit = context.Units.Current(stored.Value.UnitId) ?? stored.Value.UnitId;
        if (!Permissions.May(context.By, Deed.IssueCertificates, unit, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (stored.Value.Revoked is not null)
            return new Outcome.Refused(null, new RevokedAlready());
        var revoked = stored.Value with { Revoked = new Revocation(context.By.Id, context.Now, revoke.Reason) };
        var receipt = new CertificateRevoked(revoked);
        return new Outcome.Done(
            [CertificateRecords.Type.Put(revoked, stored.Version), context.Audit("certificate.revoked", Subject(revoked))],
            receipt, revoked.PersonId is { } person ? [new Notice(person, receipt)] : []);
    }

    private async Task<Outcome> HandOut(CertificateId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(CertificateRecords.Type, id.ToString(), cancel) is not { Value: var certificate } || certificate.PersonId != context.By.Id)
            return new Outcome.Refused(null, new NotFound());
        if (certificate.Revoked is not null)
            return new Outcome.Refused(null, new RevokedAlready());
        var (made, files) = _handOuts.Of(certificate, context);
        return new Outcome.Done([.. files, context.Audit("certificate.handedOut", Subject(certificate))], new CertificateHandedOut(certificate, made));
    }

    private async Task<Outcome> Card(DecisionContext context, CancellationToken cancel)
    {
        var me = context.By;
        var record = await served.Of(me.Id, cancel);
        if (record.Activities == 0)
            return new Outcome.Refused(null, new NothingToCertify());
        var unit = context.Units.Current(me.HomeUnit) is { } home ? context.Units.NameOf(home) : null;
        var (id, files) = _handOuts.Of(new ServiceCard(me.Name, unit, record, me.Language, context.Today), context);
        return new Outcome.Done([.. files, context.Audit("certificate.cardMade", "people/" + me.Id)], new CardMade(id));
    }

    private async Task<Outcome> ChangeKey(DecisionContext context, CancellationToken cancel)
    {
        if (!Permissions.MaySomewhere(context.By, Deed.ChangeSettings, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var key = await _signer.Another(context.Now, cancel);
        return new Outcome.Done(
            [CertificateRecords.SigningKeys.Put(key, expectedVersion: 0), context.Audit("certificate.keyChanged", "people/" + context.By.Id)], new CertificateKeyChanged(key.Id));
    }

    private async ValueTask<CertificateRequest?> Waiting(PersonId person, CertifiedScope scope, CancellationToken cancel) =>
        (await records.Find(RecordQuery<CertificateRequest>.Equal(CertificateRecords.Requests, CertificateRecords.RequestsByPerson, person.ToString()), cancel))
            .Select(r => r.Value).FirstOrDefault(r => r.State == RequestState.Waiting && r.Scope == scope);

    /// <summary>Their own unit, else the one they last served in.</summary>
    private static OrgUnitId? UnitOf(Person person, ServiceRecord record, OrgTree units) =>
        units.Current(person.HomeUnit) ?? record.All.Select(s => units.Current(s.Unit)).FirstOrDefault(u => u is not null);

    private static CertificateRequest Decided(CertificateRequest request, RequestState state, DecisionContext context) =>
        request with { State = state, DecidedBy = context.By.Id, DecidedAt = context.Now };

    private static bool IsChild(Person person, DateOnly today) => person.BirthYear is { } year && Ages.IsChild(year, isSixteen: person.Guardian is null, today);

    private static string Subject(CertificateRequest request) => "certificateRequests/" + request.Id;

    private static string Subject(Certificate certificate) => "certificates/" + certificate.Id;
}
