using System.Globalization;
using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// <c>simulate [--campaign ID] [--days N] [--file F]</c>: goes through what is planned for the coming days and says what would be sent,
/// when, to how many; with a file, who would get what and when, a row a message. Sends nothing and changes nothing. Run it on a backup
/// while the bot works on the store.
/// </summary>
internal static class SimulateVerb
{
    public static async Task<int> Run(Arguments arguments)
    {
        arguments.AllowOnly("campaign", "days", "file");
        if (!int.TryParse(arguments.Option("days") ?? "7", NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > 366)
            throw new RefusedInputException("--days must be a number from 1 to 366.");
        await using var app = BotApplication.Build([.. arguments.Settings, "--Logging:Level=Warning"]);
        var records = app.Services.GetRequiredService<IRecords>();
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var only = arguments.Option("campaign") is { } text ? await OfCampaign(records, text) : null;
        await using var file = arguments.Option("file") is { } path ? new StreamWriter(path) : null;
        file?.WriteLine("at,person,account,announcement,kind");
        var runs = await app.Services.GetRequiredService<Rehearsal>().Run(now, now.AddDays(days), only, file is null ? null : message => file.WriteLine(
            $"{At(message.At)},{message.Person},{message.Account},{message.Announcement.Id},{message.Announcement.Kind}"), CancellationToken.None);
        foreach (var run in runs)
        {
            var left = run.LeftOut.Count == 0 ? "" : ", not sent to " + string.Join(", ", run.LeftOut.Select(l => $"{l.Value} {l.Key}"));
            var held = run.HeldBack == 0 ? "" : $", {run.HeldBack} in the digest";
            Console.WriteLine($"{At(run.Due)} {run.Announcement.Kind} {run.Announcement.Id}: {run.People} people"
                + (run.First is { } first ? $" from {At(first)} to {At(run.Last!.Value)}" : "") + held + left);
        }
        Console.WriteLine($"{runs.Count} announcements, {runs.Sum(r => r.People)} messages in {days} days; nothing was sent.");
        return CommandLine.Done;
    }

    private static async Task<Func<Announcement, bool>> OfCampaign(IRecords records, string text)
    {
        if (TypedId.TryRead<CampaignId>(text) is not { } id || await records.Get(CampaignRecords.Campaigns, id.ToString(), CancellationToken.None) is null)
            throw new RefusedInputException($"There is no campaign '{text}'.");
        var query = RecordQuery<Recruitment>.Under(CampaignRecords.Recruitments, CampaignRecords.ByCampaign, id.ToString());
        var calls = (await records.Find(query, CancellationToken.None)).Select(r => r.Value.ActivityId).ToHashSet();
        return a => a.Draft.About is { } about && calls.Contains(about);
    }

    private static string At(DateTimeOffset at) => at.ToOffset(VietnamTime.Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
