using System.Globalization;
using System.Runtime.CompilerServices;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Cli;

/// <summary>Campaigns, sign-ups and deliveries as rows. Deliveries name people by id only: who they are is another export.</summary>
internal static class CampaignRows
{
    private const int Page = 100;

    public static Dictionary<string, object?> Of(Campaign campaign) => new()
    {
        ["id"] = campaign.Id.ToString(), ["name"] = campaign.Plan.Name, ["kind"] = campaign.Plan.Kind.ToString(), ["from"] = Day(campaign.Plan.From), ["to"] = Day(campaign.Plan.To),
        ["unit"] = campaign.Plan.UnitId.ToString(), ["model"] = campaign.Plan.Model, ["status"] = campaign.Status.ToString(),
        ["goals"] = string.Join("; ", campaign.Plan.Goals.Select(g => g.Key + "=" + g.Value.ToString(CultureInfo.InvariantCulture))),
    };

    public static Dictionary<string, object?> Of(SignUp signUp) => new()
    {
        ["id"] = signUp.Id, ["activity"] = signUp.ActivityId.ToString(), ["shift"] = signUp.Shift, ["person"] = signUp.PersonId?.ToString(), ["namedAs"] = signUp.NamedAs,
        ["unit"] = signUp.UnitId?.ToString(), ["guests"] = signUp.Guests, ["skill"] = signUp.Skill, ["state"] = signUp.State.ToString(), ["at"] = At(signUp.At), ["startsAt"] = At(signUp.StartsAt),
    };

    /// <summary>One row a recipient, chunk by chunk, so that a ledger of any size is never held as a whole.</summary>
    public static async IAsyncEnumerable<Dictionary<string, object?>> Ledger(IRecords records, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (string? after = null; await records.Page(RunRecords.Chunks, after, Page, cancel) is { Count: > 0 } page; after = page[^1].Value.Id)
        {
            foreach (var chunk in page.Select(c => c.Value))
            {
                var run = (await records.Get(RunRecords.Runs, chunk.RunId, cancel))?.Value;
                var outcome = (await records.Get(RunRecords.Outcomes, chunk.Id, cancel))?.Value ?? ChunkOutcome.For(chunk);
                for (var i = 0; i < chunk.Recipients.Count; i++)
                {
                    yield return new Dictionary<string, object?>
                    {
                        ["run"] = chunk.RunId, ["announcement"] = run?.AnnouncementId?.ToString(), ["kind"] = run?.Kind.ToString(), ["person"] = chunk.Recipients[i].Person.ToString(),
                        ["account"] = chunk.Account, ["state"] = State(outcome.States[i]), ["reason"] = outcome.Reasons.GetValueOrDefault(i), ["tries"] = outcome.Tries.GetValueOrDefault(i) + 1,
                        ["at"] = outcome.After[i] >= 0 && run is not null ? At(run.StartedAt.AddSeconds(outcome.After[i])) : null,
                    };
                }
            }
        }
    }

    private static string State(char state) => state switch
    {
        ChunkOutcome.Accepted => "accepted",
        ChunkOutcome.Failed => "failed",
        ChunkOutcome.TakenUp => "triedAgainElsewhere",
        _ => "queued",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
