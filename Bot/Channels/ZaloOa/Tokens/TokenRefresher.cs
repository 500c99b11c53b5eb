using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Channels.ZaloOa.Tokens;

/// <summary>
/// Refreshes the tokens at half their life, on one host at a time, and tells administrators in chat when something is wrong: the first
/// time at once, then once a day, half a day before the access token ends.
/// </summary>
public sealed class TokenRefresher(
    ZaloOaTokens tokens, TokenKeeping keeping, TokenAuthorisation authorisation, TellAdministrators administrators, IStore store, IHosts hosts,
    TimeProvider clock, ILogger<TokenRefresher> log) : BackgroundService
{
    private static readonly TimeSpan RetryFirst = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RetryMost = TimeSpan.FromMinutes(5);

    /// <summary>A refused token is tried again now and then: the mistake may have been theirs.</summary>
    private static readonly TimeSpan RefusedRetry = TimeSpan.FromHours(1);

    /// <summary>What other hosts note is looked for so often.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan OverdueAfter = TimeSpan.FromHours(1);
    private static readonly TimeSpan WarnAgain = TimeSpan.FromHours(24);
    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(2);

    private readonly Signal _wanted = new(clock);
    private int _silences;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        tokens.Wanted += _wanted.Set;
        try
        {
            await hosts.WhileHolding("token:" + tokens.Account, Keep, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Whoever comes next goes on from what is stored.
        }
        finally
        {
            tokens.Wanted -= _wanted.Set;
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _wanted.Dispose();
    }

    private async Task Keep(CancellationToken cancel)
    {
        _silences = 0;
        DateTimeOffset? notBefore = null;
        await using var stopping = cancel.Register(_wanted.Set);
        while (!cancel.IsCancellationRequested)
        {
            var wake = await Round(notBefore, cancel);
            notBefore = wake.NotBefore;
            await _wanted.Wait(wake.At);
        }
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>Does what is due.</summary>
    /// <returns>When to look again, and before when not to ask the platform again.</returns>
    internal async Task<(DateTimeOffset At, DateTimeOffset? NotBefore)> Round(DateTimeOffset? notBefore, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        try
        {
            var stored = await keeping.TakeUp(cancel);
            if (IsDue(stored.Value, now) && !(notBefore > now))
                notBefore = After(await keeping.Refresh(stored, cancel));
            var next = (await tokens.Load(cancel)).Value;
            await Warn(next, clock.GetUtcNow(), cancel);
            now = clock.GetUtcNow();
            var at = IsDue(next, now) ? notBefore ?? now : next.DueAt ?? now + LookEvery;
            var look = now + LookEvery;
            return (hosts.IsAlone && at > now && next.Refresh is not null && TroubleOf(next, now) == TokenTrouble.None ? at : at < look ? at : look, notBefore);
        }
        catch (StoreUnavailableException away)
        {
            log.LogWarning("The Zalo OA token waits for the store: {Reason}", away.Message);
            return (now + StoreRetry, notBefore);
        }
    }

    private DateTimeOffset? After(TokenStep step)
    {
        var now = clock.GetUtcNow();
        switch (step)
        {
            case TokenStep.Renewed:
                _silences = 0;
                log.LogInformation("The Zalo OA token was refreshed");
                return null;
            case TokenStep.NoAnswer:
                var wait = RetryFirst * (1 << Math.Min(_silences++, 10));
                return now + (wait < RetryMost ? wait : RetryMost);
            case TokenStep.Refused:
                log.LogError("Zalo refuses the refresh token of {Account}; an administrator must authorise the bot again", tokens.Account);
                return now + RefusedRetry;
            default:
                return now + RetryFirst;
        }
    }

    private bool IsDue(ZaloOaToken token, DateTimeOffset now) =>
        token.Refresh is not null && (token.TryingSince is not null || token.DueAt is not { } due || due <= now
            || (token.DeadAccessMark is { } dead && tokens.Lock.Open(token.Access) is { } access && tokens.Lock.MarkOf(access) == dead));

    /// <summary>What administrators should know of.</summary>
    internal static TokenTrouble TroubleOf(ZaloOaToken token, DateTimeOffset now) =>
        token.Refresh is null ? TokenTrouble.Missing
        : token.Refused is not null ? TokenTrouble.Broken
        : (token.DueAt ?? token.TryingSince) + OverdueAfter <= now ? TokenTrouble.Late
        : TokenTrouble.None;

    private async Task Warn(ZaloOaToken token, DateTimeOffset now, CancellationToken cancel)
    {
        var trouble = TroubleOf(token, now);
        if (trouble == TokenTrouble.None || (token.Warned == trouble && token.WarnedAt + WarnAgain > now))
            return;
        var ends = VietnamTime.ToLocal(token.AccessEndsAt ?? now).ToString("HH:mm dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        var what = trouble switch
        {
            TokenTrouble.Missing => new Say("zalo.token.missing"),
            TokenTrouble.Late => new Say("zalo.token.late", ends),
            _ => new Say("zalo.token.broken", ends, token.Refused),
        };
        var link = trouble == TokenTrouble.Late ? null : await authorisation.Link(cancel);
        var help = trouble == TokenTrouble.Late ? (Say?)null : link is null ? "zalo.token.setting" : new Say("zalo.token.link", Say.Words(link));
        // The link opens nothing without the account's administrator; before there is an administrator of ours the log is the only place for it.
        log.LogError("The token of {Account}: {Trouble}, it ends at {Ends}. The account's administrator must open {Link}", tokens.Account, trouble, token.AccessEndsAt, link ?? "(nothing yet)");
        var stored = await tokens.Load(cancel);
        if (await store.Commit([ZaloOaTokenRecords.Type.Put(stored.Value with { Warned = trouble, WarnedAt = now }, stored.Version)], cancel) == CommitResult.Done)
            await administrators.Tell($"zalooa-token-{trouble}-{Keys.Of(now)}", help is { } say ? [what, say] : [what], notOn: tokens.Account, cancel);
    }
}
