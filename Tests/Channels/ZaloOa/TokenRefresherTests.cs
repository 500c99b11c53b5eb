using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.ZaloOa;
using VolunteerBot.Bot.Channels.ZaloOa.Tokens;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Channels.ZaloOa;

/// <summary>When tokens are refreshed, and when administrators hear that they are not.</summary>
public sealed class TokenRefresherTests : IAsyncLifetime
{
    private static readonly PersonId Admin = PersonId.Of(TestIds.Of(77));
    private readonly ServiceProvider _meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private ZaloOaRig _rig = null!;
    private TokenRefresher _refresher = null!;
    private DateTimeOffset? _notBefore;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _rig = await ZaloOaRig.Start(Ct, o => o.PublicUrl = "https://bot.example");
        await _rig.Store.Commit(
        [
            PeopleRecords.Type.Put(new Person { Id = Admin, Name = "Hạnh", Addresses = ["zalooa/main/300400500601", "telegram/main/42"] }),
            JoiningRecords.Administrators.Put(new Administrators([Admin])),
        ], Ct);
        var addresses = new AddressStates(_rig.Store, new OnlyHost(), _rig.Clock, NullLogger<AddressStates>.Instance);
        var outbox = new OutboxDispatcher(
            new DeliveryAccounts(static () => [], _rig.Clock), _rig.Store, new SoleHost(_rig.Store), new OnlyHost(), addresses, DeliveryScene.Quiet, new BackOff(static () => 1),
            new DeliveryMetrics(_meters.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), _rig.Clock), _rig.Clock, NullLoggerFactory.Instance);
        _refresher = new(
            _rig.Tokens, _rig.Keeping, _rig.Authorisation, new TellAdministrators(_rig.Store, addresses, outbox, _rig.Clock), _rig.Store, new OnlyHost(), _rig.Clock,
            _rig.LogOf<TokenRefresher>());
    }

    public async ValueTask DisposeAsync()
    {
        _refresher.Dispose();
        await _rig.DisposeAsync();
        await _meters.DisposeAsync();
    }

    /// <summary>Lives through a while: whenever the refresher wants to look again, it does.</summary>
    private async Task Live(TimeSpan time)
    {
        for (var end = _rig.Clock.GetUtcNow() + time; ;)
        {
            var (at, notBefore) = await _refresher.Round(_notBefore, Ct);
            _notBefore = notBefore;
            // The signal wakes at least once an hour.
            var next = at < _rig.Clock.GetUtcNow().AddHours(1) ? at : _rig.Clock.GetUtcNow().AddHours(1);
            if (next > end)
            {
                _rig.Clock.SetUtcNow(end);
                return;
            }
            if (next > _rig.Clock.GetUtcNow())
                _rig.Clock.SetUtcNow(next);
        }
    }

    private long Calls => _rig.Server.CountOf("oa/access_token");

    private async Task<IReadOnlyList<string>> Told() =>
        [.. (await _rig.Store.Find(OutboxRecords.Next("telegram/main", Lane.Notice, 100), Ct)).Select(m => m.Value.Message.Text)];

    [Fact]
    public async Task A_token_is_refreshed_at_half_its_life_and_nobody_hears_of_it()
    {
        await Live(TimeSpan.FromHours(12));
        Assert.Equal(1, Calls);
        await Live(TimeSpan.FromHours(1));
        Assert.Equal(2, Calls);
        await Live(TimeSpan.FromDays(10));
        Assert.InRange(Calls, 20, 22);
        Assert.Empty(await Told());
        Assert.Equal(_rig.Server.AccessToken, await _rig.Tokens.Access(Ct));
    }

    [Fact]
    public async Task An_hour_without_answers_is_survived_and_administrators_are_warned_half_a_day_before_the_end()
    {
        _rig.Server.FailNext("oa/access_token", Fault.HtmlGateway, times: 10_000);
        await Live(TimeSpan.FromHours(13));
        Assert.Empty(await Told());
        await Live(TimeSpan.FromHours(1));
        Assert.Contains("chưa gia hạn được", Assert.Single(await Told()), StringComparison.Ordinal);
        Assert.Equal(_rig.Server.AccessToken, await _rig.Tokens.Access(Ct));
        // Not hammered: at most every five minutes in the long run.
        Assert.InRange(Calls, 10, 60);
        await Live(TimeSpan.FromHours(9));
        Assert.Single(await Told());
    }

    [Fact]
    public async Task When_the_platform_answers_again_the_same_token_still_works()
    {
        _rig.Server.FailNext("oa/access_token", Fault.Reset, times: 12);
        await Live(TimeSpan.FromHours(14));
        Assert.Equal(TokenTrouble.None, TokenRefresher.TroubleOf((await _rig.Tokens.Load(Ct)).Value, _rig.Clock.GetUtcNow()));
        Assert.Equal(_rig.Server.AccessToken, await _rig.Tokens.Access(Ct));
    }

    [Fact]
    public async Task A_refused_token_is_told_at_once_once_a_day_with_the_link_and_not_to_the_account_itself()
    {
        _rig.Server.RefuseNext("oa/access_token", -14014, times: 1000);
        await Live(TimeSpan.FromHours(13));
        var told = Assert.Single(await Told());
        Assert.Contains("(mã -14014)", told, StringComparison.Ordinal);
        Assert.Contains("/v4/oa/permission?app_id=1000200030004000500&amp;redirect_uri=https%3A%2F%2Fbot.example", told, StringComparison.Ordinal);
        await Live(TimeSpan.FromHours(20));
        Assert.Single(await Told());
        await Live(TimeSpan.FromHours(10));
        Assert.Equal(2, (await Told()).Count);
        Assert.Empty(await _rig.Store.Find(OutboxRecords.Next("zalooa/main", Lane.Notice, 10), Ct));
    }

    [Fact]
    public async Task What_only_the_accounts_administrator_can_mend_is_told_once_a_day()
    {
        var addresses = new AddressStates(_rig.Store, new OnlyHost(), _rig.Clock, NullLogger<AddressStates>.Instance);
        var outbox = new OutboxDispatcher(
            new DeliveryAccounts(static () => [], _rig.Clock), _rig.Store, new SoleHost(_rig.Store), new OnlyHost(), addresses, DeliveryScene.Quiet, new BackOff(static () => 1),
            new DeliveryMetrics(_meters.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), _rig.Clock), _rig.Clock, NullLoggerFactory.Instance);
        _rig.Note = new ZaloOaTroubles(new TellAdministrators(_rig.Store, addresses, outbox, _rig.Clock), "zalooa/main", _rig.Clock, _rig.LogOf<ZaloOaTroubles>()).Note;
        var lan = _rig.Server.User("300400500600").Met();
        foreach (var days in (int[])[0, 0, 1])
        {
            _rig.Clock.Advance(TimeSpan.FromDays(days));
            await _rig.Keeping.Refresh(await _rig.Tokens.Load(Ct), Ct);
            _rig.Server.RefuseNext("oa/message/cs", -211);
            await Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Send(ZaloOaRig.ChatOf(lan), new() { Text = "Chào" }, null, Ct));
        }
        var told = await Told();
        Assert.Equal(2, told.Count);
        Assert.All(told, t => Assert.Contains("(mã -211): quotaUsedUp", t, StringComparison.Ordinal));
        outbox.Dispose();
    }

    [Fact]
    public async Task A_program_that_was_off_for_weeks_goes_on_with_its_refresh_token()
    {
        _rig.Clock.Advance(TimeSpan.FromDays(80));
        await Live(TimeSpan.FromMinutes(1));
        Assert.Equal(_rig.Server.AccessToken, await _rig.Tokens.Access(Ct));
        Assert.Empty(await Told());
    }

    [Fact]
    public async Task One_that_was_off_for_more_than_three_months_needs_an_administrator()
    {
        _rig.Clock.Advance(TimeSpan.FromDays(91));
        await Live(TimeSpan.FromMinutes(1));
        Assert.Contains("không gia hạn được nữa", Assert.Single(await Told()), StringComparison.Ordinal);
    }
}
