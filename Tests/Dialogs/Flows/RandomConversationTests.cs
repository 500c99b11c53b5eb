using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>
/// Conversations of people who answer, err, go back, edit, tap old buttons and change their minds, by a seeded chance. What must hold
/// after every single turn is said here; <c>VOLUNTEERBOT_RANDOM_TURNS</c> asks for more turns than a usual run.
/// </summary>
public sealed class RandomConversationTests
{
    private const int TurnsAConversation = 40;

    private static readonly int Turns =
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_RANDOM_TURNS"), CultureInfo.InvariantCulture, out var n) ? n : 20_000;

    private static readonly string[] Said =
    [
        "đăng ký dọn rác bãi biển sáng chủ nhật này 7h ở Bãi Xép, 30 bạn", "dk trong cay 29/11 o thon Phu Hoi", "đăng ký hiến máu 31/2 ở Tuy Hòa",
        "kết quả dọn rác hôm qua ở Bãi Xép 42 bạn, 1,2 tấn rác, 3tr5 xã hội hóa", "kết quả trồng cây sáng nay 20 bạn", "Dọn rác", "chủ nhật này 7h",
        "7h30-11h", "sáng mai", "hôm qua", "thứ hai", "Bãi Xép", "thôn Phú Hội, 25 bạn", "30", "0", "10000000", "à nhầm, 35 bạn", "sửa giờ 8h",
        "đổi tên thành Chủ nhật xanh", "đổi địa điểm thành Nhà văn hóa", "sửa ghi chú", "quay lại", "quay lại", "hủy", "ok", "ok", "không", "bỏ qua", "xong",
        "tiếp tục", "menu", "trợ giúp", "cảm ơn", "🎉🎉", "blabla", "chi đoàn phú hội", "đoàn", "1", "2", "3", "/dangky", "/ketqua", "/hoatdong", "/donvi",
        "/ngonngu en", "/ngonngu vi", "/huy", "/quaylai", "3tr5", "1,2 tấn", "xã hội hóa", "<b>&", "{0} {1}", "rác rác rác rác rác rác rác", "-", "=", "yes", "edit:0", "/", "@1,2",
    ];

    [Fact]
    public async Task Whatever_people_say_every_turn_keeps_its_promises()
    {
        var turns = 0;
        for (var seed = 1; turns < Turns; seed++)
            turns += await OneConversation(new Random(seed), seed);

        Assert.InRange(turns, Turns, int.MaxValue);
    }

    private static async Task<int> OneConversation(Random random, int seed)
    {
        var cancel = TestContext.Current.CancellationToken;
        var world = new TestWorld();
        var name = random.Next(4) switch { 0 => "leader", 1 => "twohats", 2 => "cadre", _ => "newcomer" };
        var talk = new Talk();
        for (var turn = 0; turn < TurnsAConversation; turn++)
        {
            world.Clock.Advance(TimeSpan.FromMinutes(random.Next(1, 300)));
            var inbound = Something(random, talk) with { Id = $"e{turn}", From = Address.Parse(TestWorld.AddressOf(name)), At = world.Now, SenderName = "Ân" };
            var stored = await world.Store.Get(ConversationRecords.Type, inbound.ConversationId, cancel);
            var before = stored?.Value ?? await world.Engine.Begin(inbound, cancel);
            var outcome = await world.Engine.Run(before, inbound, world.Now, cancel);
            Check(before, inbound, outcome, talk, $"seed {seed}, turn {turn}: {inbound.Text ?? inbound.Payload}");
            var next = outcome.Next.Sent(null, outcome.Next.NextNo, null);
            Assert.Equal(CommitResult.Done, await world.Store.Commit([ConversationRecords.Type.Put(next, stored?.Version ?? 0), .. outcome.Changes], cancel));
        }
        return TurnsAConversation;
    }

    private static InboundEvent Something(Random random, Talk talk)
    {
        var blank = new InboundEvent { Id = "", From = new Address("test", "main", "x"), At = FlowBench.Now };
        return random.Next(10) switch
        {
            < 4 when talk.Last.Count > 0 => blank with { Payload = talk.Last[random.Next(talk.Last.Count)], PressedMessage = "m" },
            4 when talk.Old.Count > 0 => blank with { Payload = talk.Old[random.Next(talk.Old.Count)], PressedMessage = "m" },
            5 when random.Next(2) == 0 => blank with { Location = new GeoPoint(13.1, 109.3) },
            5 => blank with { Pictures = [$"p{random.Next(100)}"], Text = random.Next(3) == 0 ? Said[random.Next(Said.Length)] : null },
            _ => blank with { Text = Said[random.Next(Said.Length)] },
        };
    }

    private static void Check(Conversation before, InboundEvent inbound, TurnOutcome outcome, Talk talk, string where)
    {
        var next = outcome.Next;
        Assert.True(outcome.Fault is null, $"{where}: {outcome.Fault}");
        Assert.True(next.HasHandled(inbound.Id), where);
        Assert.True(next.Unsent.Count > 0, $"{where}: nobody was answered");
        Assert.True(next.Active?.Shown is not null || next.Active is null, $"{where}: an open flow that asks nothing");
        Assert.InRange(next.Parked.Count, 0, 3);
        Assert.InRange(next.Active?.Log.Count ?? 0, 0, FlowLimits.Entries);
        Assert.All(next.Active?.Log ?? [], e => Assert.InRange(e.Value?.Length ?? 0, 0, FlowLimits.ValueLength));
        DoneIsWhatWasShown(before, outcome, talk, where);
        talk.Hear(next);
    }

    /// <summary>What is put on record by a confirmation is, word for word, what the last summary said.</summary>
    private static void DoneIsWhatWasShown(Conversation before, TurnOutcome outcome, Talk talk, string where)
    {
        if (before.Active is not { Flow: "register" or "change" } || outcome.Changes.OfType<Put<Activity>>().FirstOrDefault() is not { } put)
            return;
        var plan = put.Value.Plan;
        Assert.True(before.Active.Shown?.Key == "ok", $"{where}: done without a summary");
        Assert.Contains(VolunteerBot.Dialogs.Texts.Markup.Escape(plan.Title), talk.LastText, StringComparison.Ordinal);
        if (plan.Place.Text.Length > 0)
            Assert.Contains(VolunteerBot.Dialogs.Texts.Markup.Escape(plan.Place.Text), talk.LastText, StringComparison.Ordinal);
        if (plan.ExpectedPeople is { } people)
            Assert.Contains(VolunteerBot.Dialogs.Texts.Numerals.Of(people, before.Language), talk.LastText, StringComparison.Ordinal);
        Assert.Contains($"{plan.When.Date.Day}", talk.LastText, StringComparison.Ordinal);
    }

    private sealed class Talk
    {
        public List<string> Last { get; private set; } = [];

        public List<string> Old { get; } = [];

        /// <summary>The last message that had a summary in it.</summary>
        public string LastText { get; private set; } = "";

        public void Hear(Conversation next)
        {
            Old.AddRange(Last);
            Last = [.. next.Unsent.SelectMany(u => u.Message.Choices).Select(c => c.Payload)];
            if (next.Active?.Shown is { Key: "ok", Stamp: var stamp } && Last.Any(p => p.StartsWith(stamp + ":", StringComparison.Ordinal)))
                LastText = next.Unsent[^1].Message.Text;
        }
    }
}
