namespace VolunteerBot.Fakes.Zalo;

/// <summary>Line mode: <c>@1 xin chào</c> is what person 1 does; <c>quit</c> leaves.</summary>
internal static class PeopleTyped
{
    public static async Task Run(TextReader input, TextWriter output, Action<string, string> act)
    {
        while (await input.ReadLineAsync().ConfigureAwait(false) is { } line && line.Trim() != "quit")
        {
            if (line.Trim().Length == 0)
                continue;
            try
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                if (line[0] != '@' || space < 2 || line[space..].Trim().Length == 0)
                    throw new FormatException("@1 xin chào");
                act(line[1..space], line[(space + 1)..].Trim());
            }
            catch (Exception mistake) when (mistake is InvalidOperationException or FormatException or IOException or UnauthorizedAccessException)
            {
                await output.WriteLineAsync("! " + mistake.Message).ConfigureAwait(false);
            }
        }
    }
}
