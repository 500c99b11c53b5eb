using System.Security.Cryptography;
using System.Text;

namespace VolunteerBot.Bot.Channels.ZaloOa.Tokens;

/// <summary>
/// Locks tokens before they are stored, with a key made from the app's secret: a copy of the database alone opens nothing. AES-GCM;
/// nonce, tag and text together as base64.
/// </summary>
public sealed class TokenLock(string appSecret)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(appSecret), 32, info: "VolunteerBot Zalo OA tokens"u8.ToArray());

    public string Close(string secret)
    {
        var text = Encoding.UTF8.GetBytes(secret);
        var all = new byte[NonceLength + TagLength + text.Length];
        var nonce = all.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(nonce, text, all.AsSpan(NonceLength + TagLength), all.AsSpan(NonceLength, TagLength));
        return Convert.ToBase64String(all);
    }

    /// <summary>Null when it was locked with another app's secret, or changed since.</summary>
    public string? Open(string? closed)
    {
        if (closed is null)
            return null;
        try
        {
            var all = Convert.FromBase64String(closed);
            var text = new byte[all.Length - NonceLength - TagLength];
            using var aes = new AesGcm(_key, TagLength);
            aes.Decrypt(all.AsSpan(0, NonceLength), all.AsSpan(NonceLength + TagLength), all.AsSpan(NonceLength, TagLength), text);
            return Encoding.UTF8.GetString(text);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A short mark that tells tokens apart and tells nothing of them.</summary>
    public string MarkOf(string secret) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(secret)).AsSpan(0, 12));
}
