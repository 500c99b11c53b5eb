using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>What a token opens.</summary>
/// <param name="User">The user it vouches for; null when anybody may say they are anybody.</param>
/// <param name="Origins">Pages it may be used from, parted by spaces; empty = any.</param>
internal sealed record DirectLinePass(string Conversation, string? User, string Origins)
{
    /// <summary>The user's name, as whoever made the token knows it.</summary>
    public string? UserName { get; init; }

    /// <summary>
    /// The chat of the address: a vouched-for user is the same person in every conversation; of anybody else nothing is known but the
    /// conversation itself.
    /// </summary>
    public string Chat => User is null ? Conversation : "u-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(User)).AsSpan(0, 16));
}

internal enum PassUse
{
    /// <summary>For the calls of a client.</summary>
    Calls,

    /// <summary>In the address of a stream, for connecting at once.</summary>
    Stream,
}

/// <summary>
/// Makes and reads the host's own tokens: signed with a key made of the secret, so that every host of the bot knows them after any
/// restart and another secret ends them all.
/// </summary>
internal sealed class DirectLinePasses(IOptions<ActivityOptions> options, TimeProvider clock)
{
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string NameClaim = "name";
    private const string OriginsClaim = "origins";
    private const string UseClaim = "use";

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan StreamLife = TimeSpan.FromSeconds(60);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MaximumTokenSizeInBytes = 8 * 1024 };
    private readonly SymmetricSecurityKey _key = new(KeyFor("tokens", options.Value.DirectLine.Secret));
    private readonly byte[] _fileKey = KeyFor("files", options.Value.DirectLine.Secret);
    private readonly byte[] _secretDigest = SHA256.HashData(Encoding.UTF8.GetBytes(options.Value.DirectLine.Secret));

    /// <summary>In constant time whatever the length: digests are compared.</summary>
    public bool IsSecret(string shown) => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), _secretDigest);

    public string Make(DirectLinePass pass, PassUse use)
    {
        // A token that is refreshed within the second it was made in is another one all the same.
        var claims = new Dictionary<string, object>
        {
            [ConversationClaim] = pass.Conversation, [UseClaim] = use.ToString(), [JwtRegisteredClaimNames.Jti] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
        };
        if (pass.User is not null)
            claims[UserClaim] = pass.User;
        if (pass.UserName is not null)
            claims[NameClaim] = pass.UserName;
        if (pass.Origins.Length > 0)
            claims[OriginsClaim] = pass.Origins;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims, Expires = (clock.GetUtcNow() + (use == PassUse.Stream ? StreamLife : Life)).UtcDateTime,
            SigningCredentials = new(_key, SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>What a token opens; null and why when it opens nothing.</summary>
    public async ValueTask<(DirectLinePass? Pass, bool IsExpired)> Read(string token, PassUse use)
    {
        var isExpired = false;
        var result = await _handler.ValidateTokenAsync(token, new()
        {
            ValidateIssuer = false, ValidateAudience = false, IssuerSigningKey = _key, ValidAlgorithms = [SecurityAlgorithms.HmacSha256], RequireSignedTokens = true,
            LifetimeValidator = (_, until, _, _) => until is not null && !(isExpired = until <= clock.GetUtcNow().UtcDateTime),
        });
        if (!result.IsValid)
            return (null, isExpired);
        string? Claim(string name) => result.Claims.TryGetValue(name, out var value) ? value as string : null;
        return Claim(UseClaim) == use.ToString() && Claim(ConversationClaim) is { Length: > 0 } conversation
            ? (new(conversation, Claim(UserClaim), Claim(OriginsClaim) ?? "") { UserName = Claim(NameClaim) }, false) : (null, false);
    }

    /// <summary>The path of a file, good for as long as the secret: whoever has the address may see the picture.</summary>
    public string FilePath(string file) => $"{DirectLineHost.Path}/files/{Uri.EscapeDataString(file)}?s={FileMark(file)}";

    public bool OpensFile(string file, string shown) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(FileMark(file)), Encoding.UTF8.GetBytes(shown));

    private string FileMark(string file) => Convert.ToHexStringLower(HMACSHA256.HashData(_fileKey, Encoding.UTF8.GetBytes(file)).AsSpan(0, 16));

    private static byte[] KeyFor(string use, string secret) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: Encoding.UTF8.GetBytes("VolunteerBot.DirectLine." + use));
}
