using VolunteerBot.Bot.Cli;

return await CommandLine.Run(args);

/// <summary>Named for tests that start the whole program.</summary>
public partial class Program
{
    private Program()
    {
    }
}
