using System.Collections.Concurrent;
using System.Net;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Tests.Web;

/// <summary>A bot of a few words: answers through the channel, remembers what came, refuses what it had before.</summary>
internal sealed class ScriptedTurns(Func<IChannel> channel) : ITurns
{
    public const string Question = "Khi nào?";

    private readonly ConcurrentDictionary<string, bool> _ids = new();

    public ConcurrentQueue<InboundEvent> Taken { get; } = new();

    /// <summary>Held back until it ends, so that a test sees the page wait.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Thrown instead of taking, until it is null again.</summary>
    public Exception? Failure { get; set; }

    public async Task Take(InboundEvent inbound, CancellationToken cancel)
    {
        if (Failure is { } failure)
            throw failure;
        if (!_ids.TryAdd(inbound.ConversationId + " " + inbound.Id, true))
            return;
        Taken.Enqueue(inbound);
        await Gate;
        await channel().Send(inbound.From, Answer(inbound), inbound.PressedMessage, cancel);
    }

    private static OutgoingMessage Answer(InboundEvent inbound) => inbound switch
    {
        { Payload: { } payload } => new() { Text = $"Đã chọn <b>{payload}</b>.", Replaces = true },
        { Location: { } point } => new() { Text = $"Đã nhận vị trí {point}." },
        { Files: [{ } file] } => new() { Text = $"Đã nhận ảnh {file.MediaType}, {file.Size} byte." },
        { Text: "hỏi" } => new() { Text = Question, Choices = [new("Sáng", "s1:am"), new("Chiều", "s1:pm")] },
        { Text: "ở đâu" } => new() { Text = "Ở đâu?", Hint = InputHint.Location },
        _ => new() { Text = $"Bạn nói: <i>{WebUtility.HtmlEncode(inbound.Text)}</i>" },
    };
}
