using System.Globalization;
using VolunteerBot.Fire.Hosts;

namespace VolunteerBot.Fire.Troubles;

/// <summary>A host killed with -9 again and again, one after the other in an order of chance.</summary>
internal static class Killing
{
    public static async Task Run(IReadOnlyList<BotHost> hosts, FireOptions options, Journal journal, Random chance, CancellationToken cancel)
    {
        while (true)
        {
            // Not in step with anything the bot does by the clock.
            await Task.Delay(options.KillEvery * (0.8 + (0.4 * chance.NextDouble())), cancel);
            var victim = hosts[chance.Next(hosts.Count)];
            victim.Kill();
            options.Say(string.Create(CultureInfo.InvariantCulture, $"{journal.Now:0} s: {victim.Name} killed"));
        }
    }
}
