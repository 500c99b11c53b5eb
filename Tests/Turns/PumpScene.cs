using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Bot.Pictures;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Hosts;

namespace VolunteerBot.Tests.Turns;

/// <summary>A pump of turns by itself, and those it tells.</summary>
internal static class PumpScene
{
    /// <param name="store">Another way to the world's store.</param>
    public static TurnPump Pump(TestWorld world, OneOfTwo hosts, IAnswers? answers = null, ISharing? sharing = null, TimeProvider? clock = null, IStore? store = null) => new(
        store ?? world.Store, sharing ?? new MemorySharing(world.Store, new SharedBoard()), hosts, world.Engine, answers ?? new NoAnswers(),
        NoPictures, new Nobody(), world.Ids, clock ?? TimeProvider.System, NullLogger<TurnPump>.Instance);

    /// <summary>Takes files in from no channel.</summary>
    public static PictureIntake NoPictures { get; } =
        new([], new DocumentIntake([], NullLogger<DocumentIntake>.Instance), new SheetIntake([], NullLogger<SheetIntake>.Instance), NullLogger<PictureIntake>.Instance);

    /// <summary>The host dies before an answer goes out.</summary>
    internal sealed class NoAnswers : IAnswers
    {
        public Task<(AnswerFate Fate, string? Ref)> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel) =>
            new TaskCompletionSource<(AnswerFate, string?)>().Task;

        public void ShowTyping(Address to)
        {
        }
    }

    internal sealed class SentAnswers : IAnswers
    {
        public List<string> Texts { get; } = [];

        public Task<(AnswerFate Fate, string? Ref)> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
        {
            lock (Texts)
                Texts.Add(message.Text);
            return Task.FromResult((AnswerFate.Sent, (string?)"m"));
        }

        public void ShowTyping(Address to)
        {
        }
    }

    internal sealed class Nobody : IAfterTurn
    {
        public void Committed(IReadOnlyList<Change> changes)
        {
        }

        public Task NoteReachability(InboundEvent inbound, CancellationToken cancel) => Task.CompletedTask;
    }
}
