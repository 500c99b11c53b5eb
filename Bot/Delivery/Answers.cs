using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <inheritdoc cref="IAnswers"/>
public sealed class Answers(
    DeliveryAccounts accounts, AddressStates addresses, BackOff backOff, DeliveryMetrics metrics, TimeProvider clock, ILogger<Answers> log)
    : IAnswers, IDisposable
{
    /// <summary>Calls under way at once; what platforms and sockets bear well.</summary>
    private const int MostInFlight = 64;

    /// <summary>Nobody waits for the answer of yesterday.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim _slots = new(MostInFlight, MostInFlight);
    private readonly CancellationTokenSource _stopping = new();

    public async Task<(AnswerFate Fate, string? Ref)> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        var began = clock.GetUtcNow();
        var hasMoved = false;
        to = addresses.Current(to);
        for (var failures = 0; ;)
        {
            if (accounts.Of(to) is not { } account)
                return GivenUp("channelOff");
            await WaitForTurn(account.Gate, to.Chat, cancel);
            try
            {
                var sent = await Call(account, to, message, replace, cancel);
                account.Gate.Answered();
                await addresses.MarkReachable(to, cancel);
                metrics.Sent("answer");
                return (AnswerFate.Sent, sent);
            }
            catch (ChannelException e)
            {
                switch (e.Kind)
                {
                    case RefusalKind.RateLimited:
                        account.Gate.RateLimited(to.Chat, e.RetryAfter);
                        break;
                    case RefusalKind.Unavailable when clock.GetUtcNow() - began < Patience:
                        account.Gate.Unavailable();
                        await Task.Delay(backOff.After(failures++), clock, cancel);
                        break;
                    case RefusalKind.AccountRefused when clock.GetUtcNow() - began < Patience:
                        if (account.Gate.Refused())
                            log.LogError(e, "{Account} is refused by the platform: {Reason}. Trying again every minute.", account.Channel.Account, e.Message);
                        break;
                    case RefusalKind.Moved when !hasMoved && e.MovedTo is { } chat:
                        hasMoved = true;
                        await addresses.MarkMoved(to, to with { Chat = chat }, cancel);
                        to = to with { Chat = chat };
                        // Messages of the old chat do not exist in the new one.
                        replace = null;
                        break;
                    case RefusalKind.Unreachable:
                        await addresses.MarkUnreachable(to, e.Message, cancel);
                        return GivenUp(e.Message);
                    default:
                        log.LogError(e, "An answer was given up: {Kind} {Reason}.", e.Kind, e.Message);
                        return GivenUp(e.Message);
                }
                metrics.Retried("answer", e.Message);
            }
            catch (StoreUnavailableException away) when (clock.GetUtcNow() - began < Patience && !cancel.IsCancellationRequested)
            {
                // Some channels keep what they offered, or what was said, in the store.
                log.LogWarning("An answer waits for the store: {Reason}", away.Message);
                metrics.Retried("answer", "storeUnavailable");
                await Task.Delay(backOff.After(failures++), clock, cancel);
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                // The top of a send: a fault of a channel must not stop the answers behind this one.
                log.LogError(e, "A channel failed in a way it should not.");
                return GivenUp("fault");
            }
        }
    }

    public void ShowTyping(Address to)
    {
        if (accounts.Of(to) is { } account && account.Gate.MayShowTyping(to.Chat))
            _ = account.Channel.ShowTyping(to, _stopping.Token);
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        _slots.Dispose();
    }

    /// <summary>Waits for the chat's own bucket, then for as long as the platform asked for a pause.</summary>
    private async Task WaitForTurn(AccountGate gate, string chat, CancellationToken cancel)
    {
        var ready = gate.TakeForAnswer(chat);
        for (var now = clock.GetUtcNow(); ready > now; now = clock.GetUtcNow())
        {
            await Task.Delay(ready - now, clock, cancel);
            ready = gate.PausedUntil(chat);
        }
    }

    private async Task<string> Call(DeliveryAccount account, Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        // Not to be cancelled: a place is held for one call only, and those calls are.
        await _slots.WaitAsync(CancellationToken.None);
        try
        {
            var sent = await account.Channel.Send(to, message, replace, cancel);
            account.Gate.Answered();
            return sent;
        }
        finally
        {
            _slots.Release();
        }
    }

    private (AnswerFate Fate, string? Ref) GivenUp(string reason)
    {
        metrics.Failed("answer", reason);
        return (AnswerFate.GivenUp, null);
    }
}
