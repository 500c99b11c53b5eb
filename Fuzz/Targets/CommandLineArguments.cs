using System.Text;
using VolunteerBot.Bot.Cli;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>Any words after a verb that reads and writes nothing but an empty store of its own: done, or refused with a reason, never a fault.</summary>
internal sealed class CommandLineArguments : FuzzTarget
{
    private static readonly string[] Harmless = ["understand", "when", "number", "verify", "help", "import", "export"];

    private static readonly string[] Good =
    [
        "understand\n--now\n2026-11-25T09:00:00+07:00\n--file\n/dev/null", "when\n--file\n/dev/null", "number\n--file\n/dev/null", "verify\n/dev/null\n--keys\n/dev/null", "help", "unknown",
        "export\npeople\n--format\npdf", "import\npeople\n/dev/null\n--Storage:LiteDb:Path=/dev/null/x.db",
    ];

    private readonly TextWriter _output = Console.Out;
    private readonly TextWriter _errors = Console.Error;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("volunteerbot-fuzz");

    public override string Name => "args";

    public override IEnumerable<byte[]> Made => Good.Select(Encoding.UTF8.GetBytes);

    public override async Task Try(byte[] input, CancellationToken cancel)
    {
        var args = Encoding.UTF8.GetString(input).Split('\n');
        // Verbs that only read what they are given; import into a store of its own, export from one that cannot be there.
        if (!Harmless.Contains(args[0]) && args[0].All(char.IsAsciiLetter))
            args[0] = "help";
        if (args[0] is "import" or "export")
            args = [.. args, "--Storage:Provider=LiteDb", "--Storage:LiteDb:Path=" + (args[0] == "import" ? Path.Combine(_folder.FullName, "import.db") : "/dev/null/nowhere.db")];
        else if (!Harmless.Contains(args[0]))
            args = ["x" + args[0], .. args.Skip(1)];
        else if (args[0] is "understand" or "when" or "number" && !args.Contains("--file"))
            args = [.. args, "--file", "/dev/null"];
        if (await CommandLine.Run(args) == CommandLine.Fault)
            throw new FindingException($"exit code {CommandLine.Fault}");
    }

    /// <summary>What the verbs say is no part of the table.</summary>
    public override Task Start(CancellationToken cancel)
    {
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        return Task.CompletedTask;
    }

    protected override ValueTask End()
    {
        Console.SetOut(_output);
        Console.SetError(_errors);
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
