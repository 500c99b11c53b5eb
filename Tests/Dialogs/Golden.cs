using Xunit;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>Files that say what is right. <c>VOLUNTEERBOT_UPDATE_GOLDENS=1</c> rewrites them for review; otherwise a difference fails.</summary>
public static class Golden
{
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("VOLUNTEERBOT_UPDATE_GOLDENS") == "1"
        && Environment.GetEnvironmentVariable("CI") is null or "" or "false";

    public static void Check(string path, string actual)
    {
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == actual)
            return;
        if (IsUpdating)
            File.WriteAllText(path, actual);
        else
            Assert.Fail($"{Path.GetFileName(path)} differs; look at it, then set VOLUNTEERBOT_UPDATE_GOLDENS=1 to rewrite.\n{Difference(expected, actual)}");
    }

    private static string Difference(string expected, string actual)
    {
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var at = 0;
        while (at < was.Length && at < now.Length && was[at] == now[at])
            at++;
        return $"line {at + 1}\n  was: {was.ElementAtOrDefault(at)}\n  now: {now.ElementAtOrDefault(at)}";
    }
}
