using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>Secrets that the machine leaves in files, as systemd's credentials do.</summary>
public sealed class SecretFileTests
{
    [Fact]
    public async Task A_setting_can_lie_in_a_file_of_the_credentials_folder()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-credentials");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Channels__Telegram__Token"), "no-token-at-all\n", TestContext.Current.CancellationToken);
        using var bot = new BotProcess(new Dictionary<string, string>
        {
            ["CREDENTIALS_DIRECTORY"] = folder.FullName, ["Storage__LiteDb__Path"] = Path.Combine(folder.FullName, "a.db"), ["Urls"] = "http://127.0.0.1:0",
        });
        Assert.Equal(1, await bot.WaitForEnd());
        Assert.Contains("Channels:Telegram:Token", bot.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no-token-at-all", bot.Output, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
