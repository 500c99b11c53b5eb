using VolunteerBot.Bot.Certificates;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Tests.Host;
using Xunit;

namespace VolunteerBot.Tests.Certificates;

/// <summary><c>verify</c> as somebody runs it who has the file and the published keys, and no server.</summary>
public sealed class VerifyVerbTests : IDisposable
{
    private static readonly CertificateKey Key = CertificateKey.New("2026-001", CertificateScene.Now);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("volunteerbot-verify");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_genuine_file_is_told_with_what_it_says()
    {
        var (code, output) = await Verify(SignedFile.Of(CertificateScene.Certificate(), Key).ToBytes());

        Assert.Equal(0, code);
        Assert.Contains("\"standing\":\"genuine\",\"number\":\"0012/2026/GCN-TNV\",\"unit\":\"Đoàn xã Tuy An Đông\",\"name\":\"Nguyễn Thị Mỹ Ngọc Ánh\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_file_ends_with_refusal_and_says_nothing_of_its_content()
    {
        var forged = SignedFile.Of(CertificateScene.Certificate(), CertificateKey.New("2026-001", CertificateScene.Now));
        var (code, output) = await Verify(forged.ToBytes());

        Assert.Equal(1, code);
        Assert.Contains("{\"standing\":\"forged\"}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ngọc", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_certificate_and_what_is_missing_is_said_in_one_line()
    {
        Assert.Contains("{\"standing\":\"notACertificate\"}", (await Verify("hello"u8.ToArray())).Output, StringComparison.Ordinal);
        using var alone = new BotProcess(new Dictionary<string, string>(), "verify", "nowhere.json");
        Assert.Equal(1, await alone.WaitForEnd());
        Assert.Contains("--keys", alone.Output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> Verify(byte[] file)
    {
        var (path, keys) = (Path.Combine(_folder.FullName, "giay.json"), Path.Combine(_folder.FullName, "khoa.json"));
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(keys, KeySet.Write([Key.Public]), TestContext.Current.CancellationToken);
        using var verb = new BotProcess(new Dictionary<string, string>(), "verify", path, "--keys", keys);
        var code = await verb.WaitForEnd();
        return (code, verb.Output);
    }
}
