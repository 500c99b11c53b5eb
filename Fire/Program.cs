using System.Globalization;
using VolunteerBot.Checker;
using VolunteerBot.Fire;
using VolunteerBot.Fire.Hosts;

// dotnet run -c Release --project Fire -- postgres|litedb [--minutes 10] [--seed 1] [--bot Bot.dll] [--folder F]; or: check F.
const string Usage = "fire postgres|litedb [--minutes 10] [--seed 1] [--bot PATH/Bot.dll] [--folder F]\nfire check F";

if (args is ["check", var checkedFolder])
    return Judge(() => Verdict.On(Evidence.Read(checkedFolder)));
if (args.Length == 0 || !Enum.TryParse<FireStore>(args[0], ignoreCase: true, out var store) || args.Length % 2 == 0)
    return Refuse(Usage);
var given = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
if (given.Keys.FirstOrDefault(name => name is not ("--minutes" or "--seed" or "--bot" or "--folder")) is { } unknown)
    return Refuse($"'{unknown}' is no option.\n{Usage}");
if (!double.TryParse(given.GetValueOrDefault("--minutes", "10"), CultureInfo.InvariantCulture, out var minutes) || minutes is < 0.2 or > 1440)
    return Refuse("--minutes is a number from 0.2 to 1440.");
if (!int.TryParse(given.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture, out var seed))
    return Refuse("--seed is a whole number.");
var folder = given.GetValueOrDefault("--folder") ?? Path.Combine("artifacts", string.Create(CultureInfo.InvariantCulture, $"fire-{args[0]}-{seed}"));
if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
    return Refuse($"{folder} is not empty: name another with --folder, or clear it.");
var options = new FireOptions(store, TimeSpan.FromMinutes(minutes), seed, Path.GetFullPath(folder), Console.Error.WriteLine);
if (given.TryGetValue("--bot", out var bot))
    options = options with { Bot = Path.GetFullPath(bot) };
if (!File.Exists(options.Bot))
    return Refuse($"{options.Bot} is not there: publish or build the bot first.");
return await Task.Run(() => Judge(() => FireRun.Run(options, CancellationToken.None).GetAwaiter().GetResult()));

static int Judge(Func<Verdict> run)
{
    try
    {
        var verdict = run();
        Console.Write(verdict.ToMarkdown());
        return verdict.IsGood ? 0 : 1;
    }
    catch (Exception refused) when (refused is EvidenceException or NotHereException)
    {
        return Refuse(refused.Message);
    }
}

static int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return 1;
}
