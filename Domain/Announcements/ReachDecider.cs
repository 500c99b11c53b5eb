using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;

namespace VolunteerBot.Domain.Announcements;

/// <summary>
/// Shows who is not reached: counts to whoever may announce to the unit, names only of people in units whose list they may see, and that
/// somebody looked at them is noted (domain reference 4.4).
/// </summary>
/// <param name="known">Makes one of the reasons that are told of whatever a platform said.</param>
public sealed class ReachDecider(IReach reach, Func<string, string> known) : IDecider
{
    public const int PageSize = 15;

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention is SeeUnreached see ? See(see, context, cancel) : null;

    private async Task<Outcome> See(SeeUnreached see, DecisionContext context, CancellationToken cancel)
    {
        if (context.Units.VersionOf(see.UnitId) is null)
            return new Outcome.Refused(null, new NotFound());
        if (!Permissions.May(context.By, Deed.Announce, see.UnitId, context.Units, context.Today) && !MaySee(see.UnitId, context))
            return new Outcome.Refused(null, new NotAllowed());
        var reached = 0;
        var counts = new Dictionary<string, (int People, SortedDictionary<string, int> ByChannel)>(StringComparer.Ordinal);
        var named = new List<Unreached>();
        await foreach (var unreached in reach.Read(see.UnitId, cancel))
        {
            if (unreached is null)
            {
                reached++;
                continue;
            }
            var why = known(unreached.Why);
            var (people, byChannel) = counts.TryGetValue(why, out var before) ? before : (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
            foreach (var channel in unreached.Channels)
                byChannel[channel] = byChannel.GetValueOrDefault(channel) + 1;
            counts[why] = (people + 1, byChannel);
            if (why == see.Why && AudienceKeys.UnitsOf(unreached.Person).Any(u => MaySee(context.Units.Current(u) ?? u, context)))
                named.Add(unreached with { Why = why });
        }
        named.Sort(static (a, b) => string.CompareOrdinal(a.Person.Name, b.Person.Name) is not 0 and var byName ? byName : string.CompareOrdinal(a.Person.Id.ToString(), b.Person.Id.ToString()));
        var page = Math.Clamp(see.Page, 0, Math.Max(0, (named.Count - 1) / PageSize));
        IReadOnlyList<Unreached> shown = [.. named.Skip(page * PageSize).Take(PageSize)];
        var look = new AccessLook
        {
            Id = context.Ids.Next().ToString("N"), At = context.Now, By = context.By.Id, What = LookedAt.Roster, UnitId = see.UnitId, Channel = context.Channel,
            People = [.. shown.Select(p => p.Person.Id).Where(p => p != context.By.Id)],
        };
        var seen = new UnreachedSeen(see.UnitId, reached,
            [.. counts.OrderByDescending(c => c.Value.People).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => new UnreachedCount(c.Key, c.Value.People, c.Value.ByChannel))],
            MaySee(see.UnitId, context), see.Why, shown, page, named.Count);
        return look.People.Count == 0 ? new Outcome.Done([], seen) { LeavesNoTrace = true }
            : new Outcome.Done([PrivacyRecords.Looks.Put(look, expectedVersion: 0), context.Audit("roster.seen", "units/" + see.UnitId)], seen);
    }

    private static bool MaySee(OrgUnitId unit, DecisionContext context) => Permissions.May(context.By, Deed.SeeRoster, unit, context.Units, context.Today);
}
