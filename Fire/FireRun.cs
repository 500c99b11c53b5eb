using System.Globalization;
using VolunteerBot.Checker;
using VolunteerBot.Fire.Hosts;
using VolunteerBot.Fire.Phones;
using VolunteerBot.Fire.Troubles;
using VolunteerBot.Tests.Host;

namespace VolunteerBot.Fire;

/// <summary>
/// Hosts of the real program behind our own platforms, people who talk to them on every channel, an announcement and reminders due, and
/// meanwhile everything killed, cut, filled and refused that can be. What it leaves behind goes to the checker.
/// </summary>
public sealed class FireRun
{
    private static readonly string[] Channels = ["telegram", "zalooa", "zalobot", "activity", "directline"];
    private static readonly string[] SigningUp = ["telegram", "zalooa", "zalobot"];

    private readonly FireOptions _options;
    private readonly Random _chance;
    private readonly Plan _plan = new();
    private readonly Province _province;
    private readonly Talkers _talkers;
    private readonly List<(string Channel, int Number)> _registering;
    private readonly List<(string Channel, int Number)> _volunteers;

    private FireRun(FireOptions options)
    {
        _options = options;
        _chance = new Random(options.Seed);
        _province = new Province(options, _plan);
        _talkers = new Talkers(options, _province, new Random(_chance.Next()));
        _registering = [.. Channels.SelectMany((c, i) => Enumerable.Range(1, options.PeopleOnChannel).Select(n => (c, (10_000 * (i + 1)) + n)))];
        _volunteers = [.. SigningUp.SelectMany((c, i) => Enumerable.Range(1, options.PeopleOnChannel).Select(n => (c, (10_000 * (i + 1)) + 5_000 + n)))];
    }

    /// <summary>Runs it and judges what it left behind; the report lies in the folder as <c>report.md</c> too.</summary>
    /// <exception cref="NotHereException">This machine lacks something it takes.</exception>
    public static async Task<Verdict> Run(FireOptions options, CancellationToken cancel)
    {
        Directory.CreateDirectory(options.Folder);
        await new FireRun(options).Burn(cancel);
        var verdict = Verdict.On(Evidence.Read(options.Folder));
        await File.WriteAllTextAsync(Path.Combine(options.Folder, "report.md"), verdict.ToMarkdown(), cancel);
        return verdict;
    }

    private async Task Burn(CancellationToken cancel)
    {
        await using var ground = _options.Store == FireStore.Postgres ? (IGround)await PostgresGround.Start(_options.Folder) : LiteDbGround.Start(_options.Folder);
        using var journal = new Journal(Path.Combine(_options.Folder, "journal.jsonl"));
        await using var balancer = await LoadBalancer.Start(cancel);
        await using var platforms = await Platforms.Start(journal, balancer.Url, polls: _options.Store == FireStore.LiteDb, cancel);
        await Settle(ground, platforms, cancel);
        var hosts = Enumerable.Range(1, _options.Hosts)
            .Select(no => new BotHost(no, _options.Bot, "http://127.0.0.1:" + Ports.Free().ToString(CultureInfo.InvariantCulture), SettingsOf(ground, platforms), _options.Folder, journal)).ToList();
        try
        {
            var arrivals = new Arrivals(platforms, _province);
            balancer.Use(hosts.Select(h => h.Url));
            hosts.ForEach(h => h.Begin());
            // Platforms bring what people say to where the bot said, so it must have said so.
            foreach (var host in hosts)
                await host.UntilReady(_options.Patience, cancel);
            await Talk(hosts, ground, platforms, journal, cancel);
            await arrivals.All(_options.Patience, cancel);
            await new Outstanding(hosts[0], _options).None(cancel);
            foreach (var host in hosts)
                await host.Stop();
            await Export(hosts[0], ground, cancel);
        }
        finally
        {
            hosts.ForEach(h => h.Dispose());
        }
    }

    private async Task Settle(IGround ground, Platforms platforms, CancellationToken cancel)
    {
        foreach (var secret in platforms.Secrets)
            _plan.Secret(secret);
        var store = await ground.Open(cancel);
        await _province.Settle(store, _volunteers, TimeProvider.System.GetUtcNow(), cancel);
        await ((IAsyncDisposable)store).DisposeAsync();
        _plan.WriteTo(_options.Folder);
        foreach (var (channel, number) in _province.Recipients.Concat(_province.Reminded))
            platforms.Meet(channel, number);
    }

    private async Task Talk(List<BotHost> hosts, IGround ground, Platforms platforms, Journal journal, CancellationToken cancel)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        List<Task> talking = [.. _registering.Select(r => Register(platforms.Phone(r.Channel, r.Number), r.Number, cancel)), .. _volunteers.Select(v => _talkers.SignUp(platforms.Phone(v.Channel, v.Number), v.Number, cancel))];
        List<Task> troubles =
        [
            Killing.Run(hosts, _options, journal, new Random(_chance.Next()), over.Token), new PlatformTroubles(platforms, journal, new Random(_chance.Next())).Run(_options, over.Token),
            .. ground.Troubles(_options, journal, new Random(_chance.Next())).Select(t => t(over.Token)),
        ];
        // A trouble or a person that ends early ends the run: something is wrong with the run itself.
        var first = await Task.WhenAny([Task.Delay(_options.Lasts, cancel), .. troubles.Concat(talking).Select(WhenItFails)]);
        await first;
        await over.CancelAsync();
        foreach (var trouble in troubles)
            await trouble.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _talkers.FinishWhatYouBegan();
        _options.Say(string.Create(CultureInfo.InvariantCulture, $"{journal.Now:0} s: no more troubles; people finish what they began"));
        await Task.WhenAll(talking);
    }

    private async Task Register(Phone phone, int number, CancellationToken cancel)
    {
        if (phone is DirectLinePhone page)
            await page.Open(cancel);
        await _talkers.Register(phone, number, cancel);
    }

    /// <summary>Never ends unless the task fails.</summary>
    private static async Task WhenItFails(Task task)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (task.IsFaulted)
            await task;
        await Task.Delay(Timeout.Infinite);
    }

    private async Task Export(BotHost host, IGround ground, CancellationToken cancel)
    {
        await ground.WriteRest(_options.Folder, cancel);
        foreach (var what in (string[])["activities", "signups", "ledger", "deliveries"])
            await host.Verb(what + ".jsonl", "export", what);
        await host.Verb("check.txt", "check");
    }

    private static Dictionary<string, string> SettingsOf(IGround ground, Platforms platforms)
    {
        var settings = new Dictionary<string, string>(platforms.Settings())
        {
            ["Logging__Level"] = "Information", ["Channels__WebChat__Enabled"] = "false", ["Delivery__QuietHours__From"] = "00:00", ["Delivery__QuietHours__To"] = "00:00",
            // Every second in the place of every minute: the shorter run then has as many sweeps.
            ["Schedules__Reminders"] = "* * * * * ?", ["Schedules__Campaigns"] = "*/5 * * * * ?",
        };
        foreach (var (name, value) in ground.Settings)
            settings[name] = value;
        return settings;
    }
}
