using System.Buffers.Text;
using System.Text;
using VolunteerBot.Bot.Certificates;
using VolunteerBot.Domain.Certificates;
using Xunit;

namespace VolunteerBot.Tests.Certificates;

/// <summary>The file that is verified without the server.</summary>
public sealed class SignedFileTests
{
    private static readonly CertificateKey Key = CertificateKey.New("2026-001", CertificateScene.Now);
    private static readonly SignedFile File = SignedFile.Of(CertificateScene.Certificate(), Key);

    [Fact]
    public void A_genuine_file_says_what_was_certified()
    {
        var verdict = SignedFile.TryRead(File.ToBytes())!.Verify([Key.Public]);

        Assert.Equal(FileStanding.Genuine, verdict.Standing);
        Assert.Equal(
            new FileContent("0012/2026/GCN-TNV", CertificateScene.Code, "Đoàn xã Tuy An Đông", CertificateScene.Name, new DateOnly(2026, 3, 1), new DateOnly(2026, 11, 22), 12, 34.5m, new DateOnly(2026, 11, 26)),
            verdict.Content);
    }

    [Theory]
    [InlineData("34.5", "94.5")]
    [InlineData("Ngọc Ánh", "Ngọc Anh")]
    [InlineData("2026-03-01", "2025-03-01")]
    public void A_file_in_which_something_was_changed_is_forged(string was, string now)
    {
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(File.Payload));
        Assert.Contains(was, text, StringComparison.Ordinal);
        var changed = File with { Payload = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text.Replace(was, now, StringComparison.Ordinal))) };

        Assert.Equal(new FileVerdict(FileStanding.Forged, null), changed.Verify([Key.Public]));
    }

    [Fact]
    public void Every_single_flipped_bit_of_the_signature_is_noticed()
    {
        var signature = Base64Url.DecodeFromChars(File.Signature);
        for (var bit = 0; bit < signature.Length * 8; bit++)
        {
            var flipped = (byte[])signature.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Equal(FileStanding.Forged, (File with { Signature = Base64Url.EncodeToString(flipped) }).Verify([Key.Public]).Standing);
        }
    }

    [Fact]
    public void A_key_of_somebody_else_under_our_keys_name_signs_nothing_of_ours()
    {
        var forger = CertificateKey.New("2026-001", CertificateScene.Now);

        Assert.Equal(FileStanding.Forged, SignedFile.Of(CertificateScene.Certificate(), forger).Verify([Key.Public]).Standing);
    }

    [Fact]
    public void What_an_old_key_signed_stays_verifiable_beside_newer_keys()
    {
        var newer = CertificateKey.New("2026-002", CertificateScene.Now);
        var keys = KeySet.TryRead(KeySet.Write([Key.Public, newer.Public]))!;

        Assert.Equal(FileStanding.Genuine, File.Verify(keys).Standing);
        Assert.Equal(FileStanding.Genuine, SignedFile.Of(CertificateScene.Certificate(), newer).Verify(keys).Standing);
        Assert.Equal(FileStanding.UnknownKey, File.Verify([newer.Public]).Standing);
    }

    [Theory]
    [InlineData("{\"alg\":\"none\",\"kid\":\"2026-001\",\"typ\":\"volunteer-certificate\"}")]
    [InlineData("{\"alg\":\"HS256\",\"kid\":\"2026-001\",\"typ\":\"volunteer-certificate\"}")]
    [InlineData("{\"alg\":\"ES256\",\"kid\":\"2026-001\",\"typ\":\"JWT\"}")]
    [InlineData("[]")]
    [InlineData("no json")]
    public void A_head_that_is_not_ours_is_no_certificate(string head) => Assert.Equal(
        FileStanding.NotACertificate, (File with { Protected = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(head)) }).Verify([Key.Public]).Standing);

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    [InlineData("{\"protected\":1,\"payload\":\"a\",\"signature\":\"b\"}")]
    [InlineData("{\"payload\":\"a\",\"signature\":\"b\"}")]
    public void Other_files_are_no_certificates(string file) => Assert.Null(SignedFile.TryRead(Encoding.UTF8.GetBytes(file)));

    [Theory]
    [InlineData("====")]
    [InlineData("")]
    [InlineData("AAAA")]
    public void A_signature_that_cannot_be_read_is_forged(string signature) => Assert.Equal(FileStanding.Forged, (File with { Signature = signature }).Verify([Key.Public]).Standing);

    [Fact]
    public void A_key_never_writes_its_secret_as_text() => Assert.DoesNotContain(Key.Private, $"{Key}", StringComparison.Ordinal);
}
