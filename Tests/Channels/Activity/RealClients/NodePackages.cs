using System.Diagnostics;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>Programs of npm packages, for these tests alone. Installed by <c>npm ci --prefix Tests/RealClients</c>, never committed.</summary>
internal static class NodePackages
{
    public static string Folder { get; } = Repository.Path("Tests", "RealClients");

    /// <summary>A file of a package. Without it, or without Node, the test is skipped, or fails where everything must be there (CI).</summary>
    public static string Find(string package, params string[] path)
    {
        var file = Path.Combine([Folder, "node_modules", .. package.Split('/'), .. path]);
        var reason = Program is null ? "No Node on this machine: install 'nodejs' and 'npm'."
            : File.Exists(file) ? null : $"The package {package} is not installed: npm ci --prefix Tests/RealClients";
        if (reason is not null)
        {
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), reason);
            Assert.Skip(reason);
        }
        return file;
    }

    /// <summary>Starts Node with a script, in a folder of its own.</summary>
    public static Process Start(string script, string folder, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        var start = new ProcessStartInfo(Program!) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder };
        start.ArgumentList.Add(script);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => (string[])[Path.Combine(folder, "node"), Path.Combine(folder, "node.exe")]).FirstOrDefault(File.Exists);
}
