using Microsoft.Extensions.Options;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloOa.Tokens;

/// <summary>
/// The tokens as this host knows them. Only <see cref="TokenRefresher"/> refreshes; everybody else reads, and says so when a token turns
/// out to be dead.
/// </summary>
public sealed class ZaloOaTokens(IOptions<ZaloOaOptions> options, IStore store, TimeProvider clock)
{
    private readonly TokenLock _lock = new(options.Value.AppSecret);
    private volatile Known? _known;

    private sealed record Known(string Access, DateTimeOffset EndsAt);

    public string Account { get; } = ZaloOaChannel.ChannelName + "/" + options.Value.Account;

    public TokenLock Lock => _lock;

    /// <summary>Called when a refresh is wanted before its time.</summary>
    public event Action? Wanted;

    /// <summary>An access token that has not ended, by this host's clock.</summary>
    /// <exception cref="ChannelException">There is none now.</exception>
    public async ValueTask<string> Access(CancellationToken cancel)
    {
        if (_known is { } known && clock.GetUtcNow() < known.EndsAt)
            return known.Access;
        if (await Read(cancel) is { } read && clock.GetUtcNow() < read.EndsAt)
            return (_known = read).Access;
        throw new ChannelException(RefusalKind.AccountRefused, "noToken");
    }

    /// <summary>The platform does not take this token any more: forget it, and have a new one made unless there is one already.</summary>
    public async Task IsDead(string access, CancellationToken cancel)
    {
        try
        {
            if (await Read(cancel) is { } read && read.Access != access)
            {
                _known = read;
                return;
            }
            _known = null;
            var stored = await store.Get(ZaloOaTokenRecords.Type, Account, cancel);
            if (stored is not null && stored.Value.DeadAccessMark != _lock.MarkOf(access))
                await store.Commit([ZaloOaTokenRecords.Type.Put(stored.Value with { DeadAccessMark = _lock.MarkOf(access) }, stored.Version)], cancel);
            Wanted?.Invoke();
        }
        catch (StoreUnavailableException)
        {
            // Found out again with the next call.
        }
    }

    /// <summary>A new pair is stored.</summary>
    public void Renewed() => _known = null;

    /// <summary>The record, or a new one.</summary>
    public async ValueTask<Stored<ZaloOaToken>> Load(CancellationToken cancel) =>
        await store.Get(ZaloOaTokenRecords.Type, Account, cancel) ?? new(new ZaloOaToken { Id = Account }, 0);

    private async ValueTask<Known?> Read(CancellationToken cancel)
    {
        try
        {
            var token = (await Load(cancel)).Value;
            return _lock.Open(token.Access) is { } access && token.AccessEndsAt is { } ends ? new(access, ends) : null;
        }
        catch (StoreUnavailableException away)
        {
            throw new ChannelException(RefusalKind.Unavailable, "storeUnavailable", away);
        }
    }
}
