using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>What a look at the ladders needs.</summary>
internal sealed record ReportRoundParts(
    IStore Store, IPeople People, AddressStates Addresses, OutboxDispatcher Dispatcher, IReadOnlyList<ITopic> Topics, ILogger Log);

/// <summary>One look at everything that is due at an instant.</summary>
internal sealed class ReportRound(
    ReportRoundParts parts, OrgTree units, WorkingCalendar calendar, IReadOnlyDictionary<string, ReportTemplate> templates, DateTimeOffset now)
{
    private const int Page = 5_000;

    /// <summary>Groups written in one commit, which costs a server one round trip; where one of them has changed since, each by itself.</summary>
    private const int GroupsInCommit = 16;

    /// <summary>Commits under way together: the store flushes them as one, and turns still come in between.</summary>
    private const int CommitsAtOnce = 4;

    /// <summary>A reminder that could not be sent on its day would only puzzle.</summary>
    private static readonly TimeOnly StaleFrom = new(20, 30);

    private readonly Dictionary<(OrgUnitId, Deed), IReadOnlyList<Person>> _readers = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly DateOnly _today = VietnamTime.DateOf(now);

    public async Task<(int Told, int Steps)> Run(CancellationToken cancel)
    {
        var due = await parts.Store.Find(ReportingRecords.DueBy(now, Page), cancel);
        if (due.Count == 0)
            return (0, 0);
        await ReadReaders([.. due.Select(d => d.Value)], cancel);
        var plans = new List<Plan>(due.Count);
        foreach (var stored in due)
            plans.Add(await PlanOf(stored, cancel));
        await ReadTold(plans, cancel);
        var (told, steps) = (0, 0);
        await Parallel.ForEachAsync(Together(plans).Chunk(GroupsInCommit), new ParallelOptions { MaxDegreeOfParallelism = CommitsAtOnce, CancellationToken = cancel }, async (groups, _) =>
        {
            var (t, s) = await Settle(groups, cancel);
            Interlocked.Add(ref told, t);
            Interlocked.Add(ref steps, s);
        });
        return (told, steps);
    }

    /// <summary>Who writes for the units that owe, read in one question: of a province there are thousands.</summary>
    private async Task ReadReaders(IReadOnlyList<ReportObligation> due, CancellationToken cancel)
    {
        foreach (var line in due.Where(o => templates.ContainsKey(o.Template)).GroupBy(o => ReportingAccess.Writing(templates[o.Template].Line)))
            await ReadReaders(line.Select(o => o.AnsweringUnit(units)).OfType<OrgUnitId>().ToHashSet(), line.Key, cancel);
    }

    private async Task ReadReaders(IReadOnlyCollection<OrgUnitId> of, Deed deed, CancellationToken cancel)
    {
        var roles = Permissions.RolesWith(deed);
        var holders = await parts.People.HoldingEach(of, roles, cancel);
        foreach (var unit in of)
            _readers[(unit, deed)] = ReportReaders.Of([.. holders[unit]], unit, roles, _today);
    }

    /// <summary>Who had their message of the day when the round began. One queued since shows at the commit, which then does nothing.</summary>
    private async Task ReadTold(IReadOnlyList<Plan> plans, CancellationToken cancel)
    {
        string[] digests = [.. plans.SelectMany(p => p.Says).SelectMany(s => s.To).Select(p => p.Id).Distinct().Select(DigestOf)];
        _told.UnionWith((await parts.Store.GetEach(OutboxRecords.Type, digests, cancel)).Select(m => m.Value.Id));
    }

    /// <summary>What should be said of one obligation, and to whom.</summary>
    private async ValueTask<Plan> PlanOf(Stored<ReportObligation> stored, CancellationToken cancel)
    {
        var o = stored.Value;
        if (!templates.TryGetValue(o.Template, out var template))
            return new Plan(stored, null, [], []);
        var steps = LadderPlan.Due(o, template, calendar, now);
        var says = new List<Saying>();
        foreach (var audience in Enum.GetValues<LadderAudience>())
        {
            // Of several that fell due, in an outage or over a weekend, the last one speaks.
            var last = steps.Where(p => p.Step.Audience == audience).Select(p => (PlannedStep?)p).LastOrDefault();
            var isLater = audience == LadderAudience.Owing && LadderPlan.IsSnoozeOver(o, now);
            if ((last is { } step && !LadderPlan.IsMuted(o, step)) || isLater)
                says.Add(await SayingOf(o, template, audience, last?.Step.Code ?? "later", cancel));
        }
        return new Plan(stored, template, steps, says);
    }

    private async ValueTask<Saying> SayingOf(ReportObligation o, ReportTemplate template, LadderAudience audience, string step, CancellationToken cancel)
    {
        if (audience == LadderAudience.Owing)
        {
            var readers = o.AnsweringUnit(units) is { } unit ? await Readers(unit, ReportingAccess.Writing(template.Line), cancel) : [];
            var taken = readers.Where(r => r.Id == o.TakenBy).ToList();
            if (readers.Count > 0)
                return new Saying(audience, step, taken.Count > 0 ? taken : readers, false);
            // Nobody there to be reminded: the unit above should know (domain reference 3.5).
            return new Saying(audience, step, await Above(o, LadderAudience.Superior, cancel), true);
        }
        return new Saying(audience, step, await Above(o, audience, cancel), false);
    }

    /// <summary>Those it goes to, or those above them; at each level where nobody is, the next one.</summary>
    private async ValueTask<IReadOnlyList<Person>> Above(ReportObligation o, LadderAudience audience, CancellationToken cancel)
    {
        var (at, deed) = ReportingAccess.DecidingUnit(o, units);
        if (at is not { } receiver)
            return [];
        var levels = units.Above(receiver).Prepend(receiver).Skip(audience == LadderAudience.NextUp ? 1 : 0);
        foreach (var level in levels)
        {
            if (await Readers(level, deed, cancel) is { Count: > 0 } readers)
                return readers;
        }
        return [];
    }

    private async ValueTask<IReadOnlyList<Person>> Readers(OrgUnitId unit, Deed deed, CancellationToken cancel)
    {
        if (!_readers.ContainsKey((unit, deed)))
            await ReadReaders([unit], deed, cancel);
        return _readers[(unit, deed)];
    }

    /// <summary>Obligations that share a reader are settled together: their one message carries all of them.</summary>
    private static IEnumerable<List<Plan>> Together(List<Plan> plans)
    {
        var leader = Enumerable.Range(0, plans.Count).ToArray();
        var byPerson = new Dictionary<PersonId, int>();
        for (var i = 0; i < plans.Count; i++)
        {
            foreach (var person in plans[i].Says.SelectMany(s => s.To))
            {
                if (byPerson.TryGetValue(person.Id, out var other))
                    leader[Root(leader, i)] = Root(leader, other);
                else
                    byPerson[person.Id] = i;
            }
        }
        return Enumerable.Range(0, plans.Count).GroupBy(i => Root(leader, i)).Select(g => g.Select(i => plans[i]).ToList());
    }

    private static int Root(int[] leader, int at)
    {
        while (leader[at] != at)
            at = leader[at] = leader[leader[at]];
        return at;
    }

    private async Task<(int Told, int Steps)> Settle(List<Plan>[] groups, CancellationToken cancel)
    {
        var settled = new List<Settled>(groups.Length);
        foreach (var group in groups)
            settled.Add(await SettledOf(group, cancel));
        if (await Write([.. settled.SelectMany(s => s.Changes)], cancel))
            return (settled.Sum(s => s.Told), settled.Sum(s => s.Steps));
        // Somebody handed in or another host was quicker: the next look, in a minute, finds that group as it stands.
        var (told, steps) = (0, 0);
        foreach (var one in settled)
        {
            if (await Write(one.Changes, cancel))
                (told, steps) = (told + one.Told, steps + one.Steps);
        }
        return (told, steps);
    }

    /// <summary>False where what is to be written has changed since it was read.</summary>
    private async Task<bool> Write(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        if (changes.Count == 0)
            return true;
        if (await parts.Store.Commit(changes, cancel) != CommitResult.Done)
            return false;
        parts.Dispatcher.Wake(changes);
        return true;
    }

    private async ValueTask<Settled> SettledOf(List<Plan> plans, CancellationToken cancel)
    {
        var changes = new List<Change>();
        var outcomes = new Dictionary<PersonId, Outcome>();
        foreach (var person in plans.SelectMany(p => p.Says).SelectMany(s => s.To).DistinctBy(p => p.Id))
            outcomes[person.Id] = await Tell(person, plans, changes, cancel);
        var steps = 0;
        foreach (var plan in plans)
            steps += Advance(plan, outcomes, changes);
        return new(changes, outcomes.Values.Count(o => o.Message is not null), steps);
    }

    /// <summary>Queues the person's message of the day; none when they had theirs already or cannot be written to.</summary>
    private async ValueTask<Outcome> Tell(Person person, List<Plan> plans, List<Change> changes, CancellationToken cancel)
    {
        var id = DigestOf(person.Id);
        if (_told.Contains(id))
            return new Outcome(null, IsTomorrow: true);
        if (await parts.Addresses.Best(person.Addresses, cancel) is not { } address)
            return new Outcome(null, IsTomorrow: false);
        var items = plans.Where(p => p.Template is not null).SelectMany(p => p.Says.Where(s => s.To.Any(t => t.Id == person.Id))
            .Select(s => (Saying: s, Item: new DigestItem(p.Stored.Value, p.Template!, s.Step)))).ToList();
        var digest = new ReportDigest(
            [.. items.Where(i => i.Saying.Audience == LadderAudience.Owing && !i.Saying.IsDeserted).Select(i => i.Item)],
            [.. items.Where(i => i.Saying.Audience != LadderAudience.Owing).Select(i => i.Item).DistinctBy(i => i.Obligation.Id)],
            [.. items.Where(i => i.Saying.IsDeserted).Select(i => i.Item)]);
        if (Word(digest, person) is not { } message)
            return new Outcome(null, IsTomorrow: true);
        changes.Add(OutboxRecords.Type.Put(new OutboxMessage
        {
            Id = id, Lane = Lane.Bulk, To = address, Person = person.Id, Message = message, QueuedAt = now, NotBefore = now,
            StaleAt = VietnamTime.ToInstant(_today.ToDateTime(StaleFrom)),
        }, expectedVersion: 0));
        return new Outcome(id, IsTomorrow: false);
    }

    private string DigestOf(PersonId person) => $"report-digest-{person}-{Keys.Of(_today)}";

    /// <summary>A digest that cannot be worded is a mistake of ours: it stays due, and the others go on.</summary>
    private OutgoingMessage? Word(ReportDigest digest, Person person)
    {
        try
        {
            var reader = new TurnContext(person, IsKnown: true, units, now, person.Language);
            var reply = parts.Topics.Select(t => t.TellOther(digest, reader)).FirstOrDefault(r => r is not null)
                ?? throw new InvalidOperationException("Nobody words a digest of reports.");
            return reply.ToMessage(person.Language, now);
        }
        catch (Exception e)
        {
            parts.Log.LogError(e, "A digest of reports cannot be worded.");
            return null;
        }
    }

    /// <summary>Writes down what came of each step. Where somebody has had their message of the day the obligation waits for the morning.</summary>
    private int Advance(Plan plan, Dictionary<PersonId, Outcome> outcomes, List<Change> changes)
    {
        var (o, template) = (plan.Stored.Value, plan.Template);
        if (template is null)
        {
            changes.Add(ReportingRecords.Obligations.Put(o with { NextAt = null }, plan.Stored.Version));
            return 0;
        }
        if (plan.Says.SelectMany(s => s.To).Any(p => outcomes[p.Id].IsTomorrow))
        {
            changes.Add(ReportingRecords.Obligations.Put(o with { NextAt = VietnamTime.ToInstant(_today.AddDays(1).ToDateTime(template.Ladder.At)) }, plan.Stored.Version));
            return 0;
        }
        var receipts = plan.Steps.Select(p => ReceiptOf(p, plan, outcomes)).ToList();
        var next = o with
        {
            Steps = [.. o.Steps, .. receipts], SnoozedTo = LadderPlan.IsSnoozeOver(o, now) ? null : o.SnoozedTo,
            MutedStep = receipts.Any(r => r.Step == o.MutedStep) ? null : o.MutedStep,
        };
        changes.Add(ReportingRecords.Obligations.Put(LadderPlan.Replanned(next, template, calendar), plan.Stored.Version));
        return receipts.Count;
    }

    private StepReceipt ReceiptOf(PlannedStep planned, Plan plan, Dictionary<PersonId, Outcome> outcomes)
    {
        var saying = plan.Says.Find(s => s.Audience == planned.Step.Audience && s.Step == planned.Step.Code);
        if (saying is null)
        {
            var isLast = plan.Steps.Last(p => p.Step.Audience == planned.Step.Audience).Step.Code == planned.Step.Code;
            return new(planned.Step.Code, now, isLast ? StepOutcome.Muted : StepOutcome.Superseded, []) { For = plan.Stored.Value.Due };
        }
        var told = saying.To.Where(p => outcomes[p.Id].Message is not null).ToList();
        return new(planned.Step.Code, now, told.Count > 0 ? StepOutcome.Sent : StepOutcome.Nobody, [.. told.Select(p => p.Id)], told.Count > 0 ? outcomes[told[0].Id].Message : null)
        {
            For = plan.Stored.Value.Due,
        };
    }

    private sealed record Saying(LadderAudience Audience, string Step, IReadOnlyList<Person> To, bool IsDeserted);

    private sealed record Plan(Stored<ReportObligation> Stored, ReportTemplate? Template, IReadOnlyList<PlannedStep> Steps, List<Saying> Says);

    /// <summary>What settles the plans of one group.</summary>
    private sealed record Settled(IReadOnlyList<Change> Changes, int Told, int Steps);

    /// <param name="Message">Id of the queued message.</param>
    /// <param name="IsTomorrow">They have had today's.</param>
    private readonly record struct Outcome(string? Message, bool IsTomorrow);
}
