using VolunteerBot.Benchmarks;
using VolunteerBot.Benchmarks.Scale;

// A country: minutes to hours, with sizes of its own, so it is not among the others.
if (args is ["scale", .. var sizes])
    return await ScaleBenchmark.Run(sizes);
if (args is ["scale-embedded", .. var steps])
    return await ScaleEmbedded.Run(steps);

// dotnet run -c Release --project Benchmarks -- [name …]; without a name all of them, in this order.
(string Name, Func<Task> Run)[] benchmarks =
[
    ("replay", ReplayBenchmark.Run),
    ("language", () => Task.Run(LanguageBenchmark.Run)),
    ("turn-cost", TurnCostBenchmark.Run),
    ("store", StoreBenchmark.Run),
    ("outbox", OutboxBenchmark.Run),
    ("organisation", OrganisationBenchmark.Run),
    ("import", ImportBenchmark.Run),
    ("erase", EraseBenchmark.Run),
    ("turns", TurnsBenchmark.Run),
    ("turn-statements", TurnStatementsBenchmark.Run),
    ("takeover", TakeoverBenchmark.Run),
    ("zalo", ZaloBenchmark.Run),
    ("activity", ActivityBenchmark.Run),
    ("checkin", CheckInBenchmark.Run),
    ("announce", AnnounceBenchmark.Run),
    ("pace", PaceBenchmark.Run),
    ("pace-many", PaceBenchmark.RunMany),
    ("reports", ReportsBenchmark.Run),
    ("reports-postgres", ReportsBenchmark.RunOnPostgres),
];
var wanted = args.Length == 0 ? [.. benchmarks.Select(b => b.Name)] : args;
if (wanted.FirstOrDefault(name => benchmarks.All(b => b.Name != name)) is { } unknown)
{
    Console.Error.WriteLine($"'{unknown}' is no benchmark; there are: {string.Join(", ", benchmarks.Select(b => b.Name))}.");
    return 1;
}
foreach (var name in wanted)
    await benchmarks.First(b => b.Name == name).Run();
return 0;
