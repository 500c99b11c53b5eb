using Microsoft.Extensions.Options;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloOa.Tokens;

/// <summary>What became of one try to refresh.</summary>
public enum TokenStep
{
    /// <summary>A new pair is stored.</summary>
    Renewed,

    /// <summary>The platform said no.</summary>
    Refused,

    /// <summary>No answer; the token may be used up.</summary>
    NoAnswer,

    /// <summary>There is nothing to refresh with.</summary>
    Missing,

    /// <summary>Somebody else was quicker.</summary>
    Overtaken,
}

/// <summary>
/// One refresh, so that a crash at any point is recovered from as far as can be. First it is written down that the token is being used,
/// then it is used, then the new pair is stored before anybody sees it. A run that finds the first note and no pair uses the same token
/// again: if the platform never saw it, that works; if it did and its answer was lost, it is refused, and only an administrator can help.
/// </summary>
public sealed class TokenKeeping(IOptions<ZaloOaOptions> options, IStore store, ZaloOaTokens tokens, TokenDesk desk, TimeProvider clock, ILogger<TokenKeeping> log)
{
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(1);

    /// <summary>Takes up the refresh token of the settings where it is another than the one this chain began with.</summary>
    public async Task<Stored<ZaloOaToken>> TakeUp(CancellationToken cancel)
    {
        while (true)
        {
            var stored = await tokens.Load(cancel);
            var seed = options.Value.RefreshToken;
            if (seed.Length == 0 || stored.Value.SeedMark == tokens.Lock.MarkOf(seed))
                return stored;
            var next = stored.Value with
            {
                Refresh = tokens.Lock.Close(seed), RefreshMark = tokens.Lock.MarkOf(seed), SeedMark = tokens.Lock.MarkOf(seed),
                TryingSince = null, Refused = null, RefreshedAt = null,
            };
            await store.Commit([ZaloOaTokenRecords.Type.Put(next, stored.Version)], cancel);
        }
    }

    public async Task<TokenStep> Refresh(Stored<ZaloOaToken> stored, CancellationToken cancel)
    {
        if (tokens.Lock.Open(stored.Value.Refresh) is not { } refresh)
            return TokenStep.Missing;
        var trying = stored.Value with { TryingSince = stored.Value.TryingSince ?? clock.GetUtcNow() };
        if (await store.Commit([ZaloOaTokenRecords.Type.Put(trying, stored.Version)], cancel) != CommitResult.Done)
            return TokenStep.Overtaken;
        try
        {
            // Not to be cancelled: an answer thrown away breaks the chain.
            var pair = await desk.Refresh(refresh, CancellationToken.None);
            return await Keep(pair, stored.Value.RefreshMark!);
        }
        catch (TokenRefusedException refused)
        {
            return await Refused(stored.Value.RefreshMark!, refused.Message, cancel);
        }
        catch (ChannelException silent)
        {
            log.LogWarning("The Zalo OA token could not be refreshed: {Reason}", silent.Message);
            return TokenStep.NoAnswer;
        }
    }

    /// <summary>
    /// Stores a pair, however long the store is away: it exists nowhere else. It takes the place of the token it was got with, whatever
    /// others have noted beside that meanwhile.
    /// </summary>
    /// <param name="usedMark">Mark of the refresh token it was got with; null = an administrator's word, which goes before all else.</param>
    public async Task<TokenStep> Keep(TokenPair pair, string? usedMark)
    {
        while (true)
        {
            try
            {
                var stored = await tokens.Load(CancellationToken.None);
                if (usedMark is not null && stored.Value.RefreshMark != usedMark)
                    return TokenStep.Overtaken;
                var now = clock.GetUtcNow();
                var next = stored.Value with
                {
                    Access = tokens.Lock.Close(pair.Access), AccessEndsAt = now + pair.Lasts, Refresh = tokens.Lock.Close(pair.Refresh),
                    RefreshMark = tokens.Lock.MarkOf(pair.Refresh), RefreshedAt = now, TryingSince = null, Refused = null, DeadAccessMark = null,
                    Warned = TokenTrouble.None, WarnedAt = null, LinkState = null, LinkVerifier = null, LinkEndsAt = null,
                };
                if (await store.Commit([ZaloOaTokenRecords.Type.Put(next, stored.Version)], CancellationToken.None) == CommitResult.Done)
                {
                    tokens.Renewed();
                    return TokenStep.Renewed;
                }
            }
            catch (StoreUnavailableException away)
            {
                log.LogError("A new Zalo OA token cannot be stored; it is kept until the store is back: {Reason}", away.Message);
                await Task.Delay(StoreRetry, clock, CancellationToken.None);
            }
        }
    }

    private async Task<TokenStep> Refused(string usedMark, string reason, CancellationToken cancel)
    {
        while (true)
        {
            var stored = await tokens.Load(cancel);
            // Another host used it before us, and its pair is here by now.
            if (stored.Value.RefreshMark != usedMark)
                return TokenStep.Overtaken;
            if (await store.Commit([ZaloOaTokenRecords.Type.Put(stored.Value with { Refused = reason }, stored.Version)], cancel) == CommitResult.Done)
                return TokenStep.Refused;
        }
    }
}
