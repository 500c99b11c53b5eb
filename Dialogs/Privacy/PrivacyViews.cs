using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Privacy;

/// <summary>What is kept of the person who asks, what they agreed to, and who looked.</summary>
internal sealed class PrivacyViews(IPrivacy privacy, IPeople people)
{
    /// <summary>Argument of <c>/rutdongy</c>: everything but taking part.</summary>
    public const string All = "het";

    /// <summary>Argument of <c>/dongy</c>: today's wording in place of an older one.</summary>
    public const string Anew = "moi";

    private const int MostShown = 10;

    public async ValueTask<Reply> Mine(TurnContext context, CancellationToken cancel)
    {
        var me = context.Person;
        if (!context.IsKnown)
            return Reply.Of("data.unknown").Offer("data.copy", Command.CopyData).Offer("data.human", Command.Human).Offer("data.erase", Command.EraseData).Offer("menu.join", Command.Join);
        var reply = Reply.Of(new Say("data.mine", me.Name, Words(me.BirthYear), context.Units.NameOf(context.Units.Current(me.HomeUnit)) is { } home ? Say.Words(home) : "unit.notSaid",
            me.Phone is { } phone ? Say.Words(phone) : "value.notSaid", new Say("several", Channels(me.Addresses)), (int)await privacy.CountActivities(me.Id, cancel)));
        reply.Then("data.rights");
        reply.Offer("data.copy", Command.CopyData).Offer("data.correct", Command.Me).Offer("data.consents", Command.Data, "dongy").Offer("data.looks", Command.Data, "ai")
            .Offer("data.requests", Command.Data, "yeucau").Offer("data.human", Command.Human);
        foreach (var child in await privacy.ChildrenOf(me.Id, cancel))
            reply.Offer(new Say("data.child", child.Name), Command.EraseChild, child.Id.ToString());
        return reply.Offer("data.erase", Command.EraseData);
    }

    public async ValueTask<Reply> Consents(TurnContext context, CancellationToken cancel)
    {
        var me = context.Person;
        if (!context.IsKnown)
            return Reply.Of("data.unknown").Offer("menu.join", Command.Join);
        var proofs = await privacy.ConsentsOf(me.Id, cancel);
        var old = me.OutdatedConsents();
        var reply = Reply.Of("consents.head");
        reply.Then(new Say("lines", Enum.GetValues<ConsentPurpose>().Select(p => Line(p, me, proofs)).ToList()));
        if (old.Count > 0)
            reply.Then(new Say("consents.outdated", new Say("several", old.Select(Name).ToList()))).Offer("consents.renew", Command.Agree, Anew);
        foreach (var purpose in Enum.GetValues<ConsentPurpose>().Where(p => p != ConsentPurpose.TakePart && !old.Contains(p)))
        {
            var agrees = me.Agrees(purpose) && (purpose != ConsentPurpose.Alerts || me.StoppedAt is null);
            reply.Offer(new Say(agrees ? "consents.take" : "consents.give", Name(purpose)), agrees ? Command.Disagree : Command.Agree, purpose.ToString());
        }
        return reply.Offer("consents.all", Command.Disagree, All).Offer("data.erase", Command.EraseData);
    }

    public async ValueTask<Reply> Looks(TurnContext context, CancellationToken cancel)
    {
        var looks = await privacy.LooksAt(context.Person.Id, cancel);
        var changes = await privacy.ChangesBy(context.Person.Id, cancel);
        if (looks.Count + changes.Count == 0)
            return Reply.Of("looks.none").Offer("menu.data", Command.Data);
        var lines = new List<(DateTimeOffset At, Say Line)>();
        foreach (var look in looks.Take(MostShown))
            lines.Add((look.At, new Say("looks.look", Instant(look.At), await Who(look.By, context, cancel), await What(look, context), new Say("channel." + Known(look.Channel)))));
        foreach (var change in changes.Take(MostShown))
            lines.Add((change.At, new Say("looks.change", Instant(change.At), await Who(change.By, context, cancel), new Say("did." + Did(change)), new Say("channel." + Known(change.Channel)))));
        var shown = lines.OrderByDescending(l => l.At).Take(MostShown).Select(l => l.Line).ToList();
        return Reply.Of(new Say("looks.head", looks.Count + changes.Count)).Then(new Say("lines", shown)).Offer("data.copy", Command.CopyData).Offer("menu.data", Command.Data);
    }

    public async ValueTask<Reply> Requests(TurnContext context, CancellationToken cancel)
    {
        var requests = await privacy.RequestsOf(context.Person.Id, cancel);
        if (requests.Count == 0)
            return Reply.Of("requests.none").Offer("menu.data", Command.Data);
        var lines = requests.Take(MostShown).Select(r => r.DoneAt is { } done
            ? new Say("requests.done", r.Receipt, new Say("request." + r.Kind), Instant(r.ReceivedAt), Instant(done))
            : new Say("requests.open", r.Receipt, new Say("request." + r.Kind), Instant(r.ReceivedAt), r.DueOn)).ToList();
        return Reply.Of("requests.head").Then(new Say("lines", lines)).Offer("menu.data", Command.Data);
    }

    public static IReadOnlyList<Say> Channels(IReadOnlyList<string> addresses) => [.. addresses.Select(a => new Say("channel." + Known(a.Split('/')[0]))).Distinct()];

    private static string Did(AuditEntry change) => AuditActions.Told.Contains(change.Action) ? change.Action : "other";

    private static string Known(string channel) => channel is "telegram" or "zalo" or "zalooa" or "zalobot" or "web" or "activity" ? channel : channel == "cli" ? "cli" : "web";

    private static Say Line(ConsentPurpose purpose, Person me, IReadOnlyList<Consent> proofs)
    {
        var proof = proofs.LastOrDefault(p => p.Purpose == purpose);
        if (me.Consents.Contains(purpose))
            return proof is null ? new Say("consents.yes", Name(purpose)) : new Say("consents.yesSince", Name(purpose), VietnamTime.DateOf(proof.At), proof.TextVersion);
        return proof?.WithdrawnAt is { } at ? new Say("consents.noSince", Name(purpose), VietnamTime.DateOf(at)) : new Say("consents.no", Name(purpose));
    }

    private static Say Name(ConsentPurpose purpose) => new("purpose." + purpose);

    private async ValueTask<Say> Who(PersonId? by, TurnContext context, CancellationToken cancel)
    {
        if (by is not { } id)
            return "looks.operator";
        if ((await people.Find(id, cancel))?.Value is not { Name.Length: > 0 } person)
            return "looks.erased";
        return person.RolesOn(context.Today).FirstOrDefault(r => r.Role != Role.Volunteer) is { } role
            ? new Say("looks.who", person.Name, RoleNames.Of(role.Role), role.UnitId == OrgUnitId.Everything ? "unit.everything" : Say.Words(context.Units.NameOf(context.Units.Current(role.UnitId)) ?? "?"))
            : Say.Words(person.Name);
    }

    private static ValueTask<Say> What(AccessLook look, TurnContext context) => new(look.UnitId is { } unit
        ? new Say("looked." + look.What, context.Units.NameOf(context.Units.Current(unit)) ?? "?") : new Say("looked." + look.What, ""));

    private static Say Words(int? number) => number is { } some ? Say.Words(some.ToString(System.Globalization.CultureInfo.InvariantCulture)) : "value.notSaid";

    private static string Instant(DateTimeOffset at) => VietnamTime.ToLocal(at).ToString("dd/MM/yyyy HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
