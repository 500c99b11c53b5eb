using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>Tells administrators, once a day for each code, of refusals that only the account's own administrator can mend: its plan, its rights, its billing.</summary>
public sealed class ZaloOaTroubles(TellAdministrators administrators, string account, TimeProvider clock, ILogger<ZaloOaTroubles> log)
{
    private readonly ConcurrentDictionary<int, DateOnly> _told = new();

    public async Task Note(ChannelException refused)
    {
        var code = ZaloOaRefusals.CodeOf(refused);
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        // Without a code it is the token's trouble, which is told of apart.
        if (refused.Kind != RefusalKind.AccountRefused || code == 0 || (_told.TryGetValue(code, out var day) && day == today))
            return;
        _told[code] = today;
        try
        {
            await administrators.Tell($"zalooa-account-{code.ToString(CultureInfo.InvariantCulture)}-{Keys.Of(today)}",
                [new Say("zalo.account", code.ToString(CultureInfo.InvariantCulture), refused.Message)], notOn: account, CancellationToken.None);
        }
        catch (StoreUnavailableException away)
        {
            _told.TryRemove(code, out _);
            log.LogWarning("Administrators could not be told of Zalo's refusal {Code}: {Reason}", code, away.Message);
        }
    }
}
