using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Channels.InWords;

/// <summary>An announcement that calls for volunteers, answered where there are no buttons: by its place in the list or by its words, whenever.</summary>
public sealed class AnswersInWordsTests
{
    private static readonly Address Chat = Address.Parse(TestWorld.AddressOf("volunteer"));

    private readonly TestWorld _world = new("vi");
    private readonly ChoicesInWords _words;
    private int _events;

    public AnswersInWordsTests() => _words = new ChoicesInWords(_world.Store, _world.Clock);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1", SignUpState.Going)]
    [InlineData("Tham gia", SignUpState.Going)]
    [InlineData("tham gia", SignUpState.Going)]
    [InlineData("số 1", SignUpState.Going)]
    [InlineData("2", SignUpState.Declined)]
    [InlineData("không", SignUpState.Declined)]
    [InlineData("3.", SignUpState.Later)]
    [InlineData("de sau", SignUpState.Later)]
    public async Task Days_later_a_number_or_the_words_answer_the_announcement(string said, SignUpState state)
    {
        await Talked();
        await Announced();
        _world.Clock.Advance(TimeSpan.FromDays(3));

        await Say(said);

        Assert.Equal(state, (await Answer())?.State);
    }

    [Fact]
    public async Task The_first_words_of_somebody_who_never_wrote_answer_it_too()
    {
        await Announced();
        await Say("1");
        Assert.Equal(SignUpState.Going, (await Answer())?.State);
    }

    [Fact]
    public async Task While_a_question_is_open_the_number_is_for_the_question()
    {
        await Say("/dangky");
        await Say("Dọn rác");
        await Announced();

        await Say("1");

        Assert.Null(await Answer());
    }

    [Fact]
    public async Task What_the_bot_offered_since_goes_before_it()
    {
        await Announced();
        _world.Clock.Advance(TimeSpan.FromMinutes(5));
        await Say("/menu");

        await Say("1");
        Assert.Null(await Answer());

        await Say("/huy");
        await Say("để sau");
        Assert.Equal(SignUpState.Later, (await Answer())?.State);
    }

    /// <summary>A menu in talk, long ago: its numbers are not meant any more.</summary>
    private async Task Talked()
    {
        await Say("/menu");
        _world.Clock.Advance(TimeSpan.FromDays(1));
    }

    private async Task Announced()
    {
        var call = Call;
        if (await _world.Store.Get(CampaignRecords.Recruitments, call.ActivityId.ToString(), Cancel) is null)
            await _world.Store.Commit([CampaignRecords.Recruitments.Put(call, 0)], Cancel);
        var message = AnnouncementMessages.Reply(AnnouncementKind.Alert, "Cần người trồng cây", AlertUrgency.Normal, "Đội Bãi Xép", call).ToMessage("vi", _world.Now);
        var text = await _words.TextOf(Chat, message, Cancel);
        Assert.Contains("A. 🙋 Tham gia\nB. Không\nC. Để sau", text, StringComparison.Ordinal);
    }

    private async Task Say(string said)
    {
        var inbound = await _words.Meant(new InboundEvent { Id = "e" + ++_events, From = Chat, At = _world.Now, Text = said }, Cancel);
        var stored = await _world.Store.Get(ConversationRecords.Type, inbound.ConversationId, Cancel);
        var outcome = await _world.Engine.Run(stored?.Value ?? await _world.Engine.Begin(inbound, Cancel), inbound, _world.Now, Cancel);
        Assert.Null(outcome.Fault);
        var next = outcome.Next.Sent(null, outcome.Next.NextNo, null);
        Assert.Equal(CommitResult.Done, await _world.Store.Commit([ConversationRecords.Type.Put(next, stored?.Version ?? 0), .. outcome.Changes], Cancel));
    }

    private async Task<SignUp?> Answer()
    {
        foreach (var shift in (int[])[0, 1])
        {
            if (await _world.Store.Get(CampaignRecords.SignUps, SignUp.IdOf(Call.ActivityId, shift, TestWorld.People["volunteer"].Id), Cancel) is { } found)
                return found.Value;
        }
        return null;
    }

    private static Recruitment Call => new()
    {
        ActivityId = ActivityId.Of(TestIds.Of(0xD_0000_0001)), UnitId = TestWorld.BaiXepTeam, OwnerId = TestWorld.People["leader"].Id, Title = "Trồng cây", Place = new Place("thôn Phú Hội"),
        Terms = new RecruitmentTerms(null, null, null, null, null, null),
        Shifts = [new Shift(1, new TimeSlot(new DateOnly(2026, 11, 29), new TimeOnly(7, 0), new DateOnly(2026, 11, 29), new TimeOnly(11, 0)), 10, new Dictionary<string, int>())],
    };
}
