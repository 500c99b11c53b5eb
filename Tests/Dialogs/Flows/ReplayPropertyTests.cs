using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Dialogs;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Organisation;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>Properties of a turn of a flow, over many states of the real flows reached by chance.</summary>
public sealed class ReplayPropertyTests
{
    private const int Conversations = 250;
    private const int TurnsEach = 16;

    private static readonly string[] Said =
    [
        "Dọn rác bãi biển", "chủ nhật này 7h", "sáng mai", "7h", "Bãi Xép", "thôn Phú Hội, 25 bạn", "30", "à nhầm, 35 bạn", "sửa giờ 8h", "sửa ghi chú",
        "đổi tên thành Chủ nhật xanh", "bỏ qua", "blabla", "0", "20/11", "chi đoàn phú hội", "42 lượt", "1,2", "3tr5", "xã hội hóa", "xong", "không",
    ];

    [Fact]
    public async Task The_same_input_on_the_same_state_gives_the_same_step() => await Walk(async (bench, input, step) =>
        Assert.Equal(Told(step), Told(await bench.Engine.Run(bench.Before, input(), CancellationToken.None))));

    [Fact]
    public async Task The_order_of_different_keys_in_the_log_changes_nothing() => await Walk(async (bench, input, step) =>
    {
        // Going back undoes the newest turn, so only there the order counts.
        if (input() is FlowInput.Back)
            return;
        var shuffled = bench.Before with { Log = Shuffled(bench.Before.Log, bench.Random) };
        var other = await bench.Engine.Run(shuffled, input(), CancellationToken.None);
        Assert.Equal(Asking(step), Asking(other));
    });

    [Fact]
    public async Task Going_back_restores_the_log_exactly() => await Walk(async (bench, _, step) =>
    {
        if (step is not Step.Asked asked || asked.State.Log.Count <= bench.Before.Log.Count)
            return;
        var back = await bench.Engine.Run(FlowBench.Shown(asked), new FlowInput.Back(), CancellationToken.None);
        Assert.Equal(bench.Before.Log, Assert.IsType<Step.Asked>(back).State.Log);
    });

    [Fact]
    public async Task A_state_that_went_through_JSON_gives_the_same_step() => await Walk(async (bench, input, step) =>
    {
        var json = JsonSerializer.Serialize(bench.Before, DialogsJson.Default.FlowState);
        var reread = JsonSerializer.Deserialize(json, DialogsJson.Default.FlowState)!;
        Assert.Equal(Told(step), Told(await bench.Engine.Run(reread, input(), CancellationToken.None)));
    });

    [Fact]
    public async Task A_clock_moved_between_turns_changes_no_answer() => await Walk(async (bench, _, step) =>
    {
        if (step is not Step.Asked asked)
            return;
        bench.World.Clock.Advance(TimeSpan.FromDays(1));
        var again = await bench.Engine.Run(FlowBench.Shown(asked), new FlowInput.Resume(), CancellationToken.None);
        Assert.Equal(asked.State.Log, Assert.IsType<Step.Asked>(again).State.Log);
        Assert.Equal(asked.Key, ((Step.Asked)again).Key);
    });

    private static async Task Walk(Func<Bench, Func<FlowInput>, Step, Task> property)
    {
        for (var seed = 1; seed <= Conversations; seed++)
        {
            var bench = await Bench.Make(seed);
            for (var turn = 0; turn < TurnsEach; turn++)
            {
                var input = bench.Something();
                bench.Before = bench.State;
                var step = await bench.Engine.Run(bench.Before, input(), CancellationToken.None);
                Assert.False(step is Step.Failed, $"seed {seed}, turn {turn}: {(step as Step.Failed)?.Error}");
                await property(bench, input, step);
                if (step is not Step.Asked asked)
                    break;
                bench.State = FlowBench.Shown(asked);
            }
        }
    }

    private static List<Entry> Shuffled(IReadOnlyList<Entry> log, Random random)
    {
        // Entries of one key keep their order among themselves.
        var byKey = log.GroupBy(e => e.Key).Select(g => new Queue<Entry>(g)).ToList();
        var shuffled = new List<Entry>();
        while (byKey.Count > 0)
        {
            var next = byKey[random.Next(byKey.Count)];
            shuffled.Add(next.Dequeue());
            if (next.Count == 0)
                byKey.Remove(next);
        }
        return shuffled;
    }

    private static string Told(Step step) => Asking(step) + step switch
    {
        Step.Asked asked => string.Join(';', asked.State.Log),
        Step.Ended ended => string.Join(';', ended.State.Log),
        _ => "",
    };

    private static string Asking(Step step) => step switch
    {
        Step.Asked asked => $"asks {asked.Key} {asked.Stamp} {asked.Why?.Key} {string.Join(',', asked.Choices.Select(c => c.Value))} {asked.Old?.Label.Key}",
        Step.Ended ended => $"ends {ended.Intention}",
        _ => step.GetType().Name,
    };

    private sealed class Bench(TestWorld world, FlowEngine engine, Random random, FlowState state)
    {
        public TestWorld World => world;

        public FlowEngine Engine => engine;

        public Random Random => random;

        public FlowState State { get; set; } = state;

        public FlowState Before { get; set; } = state;

        public static async Task<Bench> Make(int seed)
        {
            var world = new TestWorld();
            var random = new Random(seed);
            var person = TestWorld.People[random.Next(2) == 0 ? "leader" : "twohats"];
            OrgTree units = await world.Organisation.Today(CancellationToken.None);
            var context = new TurnContext(person, true, units, world.Now, "vi");
            var flow = random.Next(3) switch { 0 => "report", 1 => "chooseUnit", _ => "register" };
            var state = new FlowState { Flow = flow, Instance = "1" };
            var engine = new FlowEngine(world.Engine.Flows, new TurnServices(world.Services, context));
            var first = await engine.Run(state, new FlowInput.Begin(), CancellationToken.None);
            return new Bench(world, engine, random, FlowBench.Shown((Step.Asked)first));
        }

        /// <summary>An input that can be made again: hearings are used up by a turn.</summary>
        public Func<FlowInput> Something()
        {
            var kind = random.Next(10);
            var words = Said[random.Next(Said.Length)];
            var choices = State.Shown?.Choices ?? [];
            var choice = choices.Count > 0 ? choices[random.Next(choices.Count)].Value : null;
            if (choice is "cancel")
                choice = null;
            var now = world.Now;
            return () => kind switch
            {
                0 => new FlowInput.Back(),
                < 5 when choice is not null => new FlowInput.Said(new Hearing(Utterance.Of(""), now) { Choice = choice }),
                _ => new FlowInput.Said(new Hearing(Utterance.Of(words), now)),
            };
        }
    }
}
