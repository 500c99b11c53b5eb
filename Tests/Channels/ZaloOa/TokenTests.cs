using Microsoft.AspNetCore.Http;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.ZaloOa.Tokens;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Channels.ZaloOa;

/// <summary>The chain of single-use refresh tokens: kept safe before use, one owner at a time, and what can be done when it breaks.</summary>
public sealed class TokenTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Where the process dies, and what a new process finds: the chain goes on, or only an administrator can help.</summary>
    public enum Death
    {
        BeforeTheNote,
        AfterTheNote,
        CallNeverArrives,
        AnswerIsLost,
        PairIsNotStored,
        AfterThePairIsStored,
    }

    [Theory]
    [InlineData(Death.BeforeTheNote, true)]
    [InlineData(Death.AfterTheNote, true)]
    [InlineData(Death.CallNeverArrives, true)]
    [InlineData(Death.AnswerIsLost, false)]
    [InlineData(Death.PairIsNotStored, false)]
    [InlineData(Death.AfterThePairIsStored, true)]
    public async Task Wherever_it_dies_the_next_run_goes_on_or_says_who_can_help(Death death, bool goesOn)
    {
        await using var rig = await ZaloOaRig.Start(Ct, o => o.PublicUrl = "https://bot.example");
        rig.Clock.Advance(TimeSpan.FromHours(13));
        await Die(rig, death);

        // A new process over the same store.
        rig.Tokens.Renewed();
        var step = await rig.Keeping.Refresh(await rig.Keeping.TakeUp(Ct), Ct);

        Assert.Equal(goesOn ? TokenStep.Renewed : TokenStep.Refused, step);
        var token = (await rig.Tokens.Load(Ct)).Value;
        if (goesOn)
        {
            Assert.Equal(rig.Server.AccessToken, await rig.Tokens.Access(Ct));
            Assert.Equal(rig.Server.RefreshToken, rig.Tokens.Lock.Open(token.Refresh));
            Assert.Equal((null, null), (token.TryingSince, token.Refused));
            return;
        }
        Assert.Equal(TokenTrouble.Broken, TokenRefresher.TroubleOf(token, rig.Clock.GetUtcNow()));
        await Authorise(rig, await rig.Authorisation.Link(Ct));
        Assert.Equal(rig.Server.AccessToken, await rig.Tokens.Access(Ct));
        Assert.Equal(TokenStep.Renewed, await rig.Keeping.Refresh(await rig.Keeping.TakeUp(Ct), Ct));
    }

    private static async Task Die(ZaloOaRig rig, Death death)
    {
        if (death == Death.BeforeTheNote)
            return;
        var store = new DyingStore(rig.Store) { DiesAtCommit = death == Death.AfterTheNote ? 2 : death == Death.PairIsNotStored ? 2 : int.MaxValue };
        var tokens = new ZaloOaTokens(rig.Settings, store, rig.Clock);
        using var desk = new TokenDesk(rig.Settings, rig.Clock);
        var keeping = new TokenKeeping(rig.Settings, store, tokens, desk, rig.Clock, rig.LogOf<TokenKeeping>());
        if (death is Death.AfterTheNote or Death.CallNeverArrives)
            rig.Server.FailNext("oa/access_token", Fault.Reset);
        if (death == Death.AnswerIsLost)
            rig.Server.FailNext("oa/access_token", Fault.DoneThenReset);
        var refreshing = keeping.Refresh(await tokens.Load(Ct), Ct);
        if (death == Death.PairIsNotStored)
        {
            await store.Died.WaitAsync(TimeSpan.FromSeconds(60), Ct);
            return;
        }
        Assert.Equal(death == Death.AfterThePairIsStored ? TokenStep.Renewed : TokenStep.NoAnswer, await refreshing);
    }

    /// <summary>What a browser does with the link: agrees, and comes back.</summary>
    private static async Task Authorise(ZaloOaRig rig, string? link, int status = 200)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var agreed = await http.GetAsync(new Uri(link!), Ct);
        var back = agreed.Headers.Location!;
        Assert.StartsWith("https://bot.example/webhooks/zalooa/main/authorised?", back.ToString(), StringComparison.Ordinal);
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(back.Query);
        await rig.Authorisation.Authorised(context);
        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_store_that_is_away_when_the_pair_comes_does_not_lose_it()
    {
        await using var rig = await ZaloOaRig.Start(Ct);
        var store = new DyingStore(rig.Store) { AwayAtCommits = [2, 3] };
        var tokens = new ZaloOaTokens(rig.Settings, store, rig.Clock);
        using var desk = new TokenDesk(rig.Settings, rig.Clock);
        var keeping = new TokenKeeping(rig.Settings, store, tokens, desk, rig.Clock, rig.LogOf<TokenKeeping>());
        var refreshing = keeping.Refresh(await tokens.Load(Ct), Ct);
        // The answer is here by then, so the clock cuts nothing off.
        await store.Died.WaitAsync(TimeSpan.FromSeconds(60), Ct);
        while (!refreshing.IsCompleted)
        {
            rig.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(refreshing, Task.Delay(10, Ct));
        }
        Assert.Equal(TokenStep.Renewed, await refreshing);
        Assert.Equal(rig.Server.AccessToken, await tokens.Access(Ct));
    }

    [Fact]
    public async Task Of_two_who_use_the_same_token_the_pair_of_the_one_stays()
    {
        await using var rig = await ZaloOaRig.Start(Ct);
        var seen = await rig.Tokens.Load(Ct);
        Assert.Equal(TokenStep.Renewed, await rig.Keeping.Refresh(seen, Ct));
        // The slower one acts on what it had read before: nothing is sent.
        var calls = rig.Server.CountOf("oa/access_token");
        Assert.Equal(TokenStep.Overtaken, await rig.Keeping.Refresh(seen, Ct));
        Assert.Equal(calls, rig.Server.CountOf("oa/access_token"));
        Assert.Equal(rig.Server.RefreshToken, rig.Tokens.Lock.Open((await rig.Tokens.Load(Ct)).Value.Refresh));
    }

    [Fact]
    public async Task Of_two_at_the_same_instant_only_one_asks()
    {
        await using var rig = await ZaloOaRig.Start(Ct);
        var seen = await rig.Tokens.Load(Ct);
        var before = rig.Server.CountOf("oa/access_token");
        var steps = await Task.WhenAll(rig.Keeping.Refresh(seen, Ct), rig.Keeping.Refresh(seen, Ct));
        Assert.Equal([TokenStep.Renewed, TokenStep.Overtaken], steps.Order());
        Assert.Equal(before + 1, rig.Server.CountOf("oa/access_token"));
    }

    [Fact]
    public async Task A_host_that_is_slow_to_store_its_pair_still_does_when_another_has_tried_the_same_token_meanwhile()
    {
        await using var rig = await ZaloOaRig.Start(Ct);
        var slow = new DyingStore(rig.Store) { HoldsAtCommit = 2 };
        var tokens = new ZaloOaTokens(rig.Settings, slow, rig.Clock);
        using var desk = new TokenDesk(rig.Settings, rig.Clock);
        var refreshing = new TokenKeeping(rig.Settings, slow, tokens, desk, rig.Clock, rig.LogOf<TokenKeeping>()).Refresh(await tokens.Load(Ct), Ct);
        await slow.Died.WaitAsync(TimeSpan.FromSeconds(60), Ct);

        // The other has taken the lease over: it finds the note, tries the token, and hears that it is used up.
        Assert.Equal(TokenStep.Refused, await rig.Keeping.Refresh(await rig.Tokens.Load(Ct), Ct));
        slow.Release.SetResult();

        Assert.Equal(TokenStep.Renewed, await refreshing);
        Assert.Equal(rig.Server.AccessToken, await rig.Tokens.Access(Ct));
        Assert.Null((await rig.Tokens.Load(Ct)).Value.Refused);
    }

    [Fact]
    public async Task What_is_stored_and_logged_has_no_token_in_it()
    {
        await using var rig = await ZaloOaRig.Start(Ct, o => o.PublicUrl = "https://bot.example");
        rig.Server.FailNext("oa/access_token", Fault.HtmlGateway);
        await rig.Keeping.Refresh(await rig.Keeping.TakeUp(Ct), Ct);
        rig.Server.RefuseNext("oa/access_token", -14014);
        await rig.Keeping.Refresh(await rig.Keeping.TakeUp(Ct), Ct);
        await rig.Authorisation.Link(Ct);

        var token = await rig.Tokens.Load(Ct);
        var stored = System.Text.Json.JsonSerializer.Serialize(token.Value, ZaloOaTokenRecords.Type.Json);
        foreach (var text in rig.Logs.Lines.Append(stored))
            Assert.DoesNotContain("only-for-tests", text, StringComparison.Ordinal);
        // Another app's secret opens none of it.
        Assert.Null(new TokenLock("another").Open(token.Value.Refresh));
        Assert.Null(rig.Tokens.Lock.Open("rubbish"));
    }

    [Fact]
    public async Task A_token_that_dies_early_is_renewed_and_the_message_goes_with_the_next_try()
    {
        await using var rig = await ZaloOaRig.Start(Ct);
        var lan = rig.Server.User("300400500600").Met();
        var wanted = 0;
        rig.Tokens.Wanted += () => wanted++;
        rig.Server.EndAccessToken();

        var refused = await Assert.ThrowsAsync<ChannelException>(() => rig.Channel.Send(ZaloOaRig.ChatOf(lan), new() { Text = "Chào" }, null, Ct));
        Assert.Equal((RefusalKind.Unavailable, 1), (refused.Kind, wanted));
        Assert.NotNull((await rig.Tokens.Load(Ct)).Value.DeadAccessMark);

        await rig.Keeping.Refresh(await rig.Tokens.Load(Ct), Ct);
        await rig.Channel.Send(ZaloOaRig.ChatOf(lan), new() { Text = "Chào" }, null, Ct);
        Assert.Single(lan.Messages);
    }

    [Fact]
    public async Task A_new_refresh_token_in_the_settings_begins_a_new_chain_and_the_old_one_in_them_does_not()
    {
        await using var rig = await ZaloOaRig.Start(Ct);
        var before = (await rig.Tokens.Load(Ct)).Value;
        Assert.Equal(before, (await rig.Keeping.TakeUp(Ct)).Value);

        rig.Settings.Value.RefreshToken = "another-seed";
        var after = (await rig.Keeping.TakeUp(Ct)).Value;
        Assert.Equal("another-seed", rig.Tokens.Lock.Open(after.Refresh));
        Assert.Equal(TokenStep.Refused, await rig.Keeping.Refresh(await rig.Keeping.TakeUp(Ct), Ct));
    }

    [Fact]
    public async Task A_link_works_once_and_only_with_its_own_state()
    {
        await using var rig = await ZaloOaRig.Start(Ct, o => (o.PublicUrl, o.RefreshToken) = ("https://bot.example", ""), withToken: false);
        var link = await rig.Authorisation.Link(Ct);
        Assert.Equal(link, await rig.Authorisation.Link(Ct));
        await Authorise(rig, link + "x", status: 400);
        await Authorise(rig, link);
        await Authorise(rig, link, status: 400);
        Assert.Equal(rig.Server.AccessToken, await rig.Tokens.Access(Ct));
    }
}
