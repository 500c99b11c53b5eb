using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>What a sweep did.</summary>
/// <param name="Opened">Obligations opened.</param>
/// <param name="Settled">Obligations of units that ended.</param>
/// <param name="Told">Messages queued, one a person.</param>
/// <param name="Steps">Steps of ladders that something came of.</param>
public sealed record ReportSweepResult(int Opened, int Settled, int Told, int Steps);

/// <summary>
/// Opens the periods that are to be opened, follows units that merged, and says what the ladders have to say: one message a person and
/// day. What is due stands in the store; a message and the steps it settles are written in one commit, so that a crash loses and doubles
/// nothing. Safe to run twice, late, and on several hosts.
/// </summary>
public sealed class ReportSweep(
    IStore store, IReporting reporting, IPeople people, IOrganisation organisation, IEnumerable<ITopic> topics, AddressStates addresses, QuietHours quiet,
    OutboxDispatcher dispatcher, ILogger<ReportSweep> log)
{
    private static readonly TimeOnly LunchFrom = new(11, 30);
    private static readonly TimeOnly LunchTo = new(13, 30);

    private readonly ReportOpening _opening = new(store, reporting);
    private readonly ReportRoundParts _parts = new(store, people, addresses, dispatcher, [.. topics], log);

    public async Task<ReportSweepResult> Run(DateTimeOffset now, CancellationToken cancel)
    {
        var units = await organisation.Today(cancel);
        var opened = await _opening.Open(units, now, cancel);
        var settled = await _opening.Follow(units, now, cancel);
        if (!IsDecent(now))
            return new(opened, settled, 0, 0);
        var round = new ReportRound(_parts, units, await reporting.Calendar(cancel), await reporting.Templates(cancel), now);
        var (told, steps) = await round.Run(cancel);
        return new(opened, settled, told, steps);
    }

    /// <summary>Outside of quiet hours and of lunch (domain reference 3.5).</summary>
    private bool IsDecent(DateTimeOffset now) =>
        quiet.EndAfter(now) is null && !TimeOnly.FromDateTime(VietnamTime.ToLocal(now)).IsBetween(LunchFrom, LunchTo);
}
