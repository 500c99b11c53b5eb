using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Campaigns;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// The sweeps of the program, put together as it is and not started, at instants of the benchmark's choice: the first look, once more
/// with nothing left to do, and when many are due.
/// </summary>
internal sealed class ScaleSweeps(ScaleData data, string database)
{
    public async Task Run()
    {
        await using var app = BotApplication.Build(["--Storage:Provider=Postgres", "--Storage:Postgres:ConnectionString=" + database, "--Logging:Level=Error", "--Channels:WebChat:Enabled=false"]);
        var services = app.Services;
        var now = At(data.Country.Sizes.Now, new TimeOnly(10, 0));
        await Three("reminders", services.GetRequiredService<ReminderSweep>(), s => s.Run(now, default), s => s.Run(At(now.AddDays(1), new TimeOnly(19, 0)), default));
        await Three("reports", services.GetRequiredService<ReportSweep>(), s => s.Run(now, default), s => s.Run(At(now.AddDays(20), new TimeOnly(8, 0)), default));
        await Three("campaigns", services.GetRequiredService<CampaignSweep>(), s => s.Run(now, default), s => s.Run(now.AddDays(2), default));
        await Three("requests for roles", services.GetRequiredService<RequestSweep>(), s => s.Run(now, default), s => s.Run(now.AddDays(2), default));
        await Three("housekeeping", services.GetRequiredService<Housekeeping>(), s => s.Run(now, default), s => s.Run(now.AddDays(7), default));
        await Three("retention", services.GetRequiredService<RetentionSweep>(), s => s.Run(now, default), s => s.Run(now.AddDays(10), default));
    }

    private static DateTimeOffset At(DateTimeOffset day, TimeOnly time) => VietnamTime.ToInstant(VietnamTime.DateOf(day).ToDateTime(time));

    private static async Task Three<TSweep, TDone>(string what, TSweep sweep, Func<TSweep, Task<TDone>> now, Func<TSweep, Task<TDone>> later)
    {
        await Time(what + ", first", () => now(sweep));
        await Time(what + ", nothing due", () => now(sweep));
        await Time(what + ", many due", () => later(sweep));
    }

    private static async Task Time<TDone>(string what, Func<Task<TDone>> run)
    {
        var watch = Stopwatch.StartNew();
        var done = await run();
        ScaleTable.Row(what, $"{watch.Elapsed.TotalMilliseconds,10:0.0} ms   {done}");
    }
}
