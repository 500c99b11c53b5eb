using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>Somebody of a <see cref="TestWorld"/> talking to the real engine, a turn at a time, as the host would commit it.</summary>
internal sealed class LiveChat(TestWorld world, string name)
{
    private int _events;

    /// <summary>The bot's last message.</summary>
    public OutgoingMessage Last { get; private set; } = new() { Text = "" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Task<string> Say(string words) => Turn(Event() with { Text = words });

    /// <summary>Presses the button whose label has these words in it.</summary>
    public Task<string> Press(string label) =>
        Turn(Event() with { Payload = Last.Choices.First(c => c.Label.Contains(label, StringComparison.OrdinalIgnoreCase)).Payload });

    public Task<string> Send(byte[] sheet) => Turn(Event() with { Sheet = new IncomingSheet("sheet-" + name + _events, sheet) });

    private InboundEvent Event() => new() { Id = name + ++_events, From = Address.Parse(TestWorld.AddressOf(name)), At = world.Now, SenderName = name, LanguageTag = world.Language };

    private async Task<string> Turn(InboundEvent inbound)
    {
        var stored = await world.Store.Get(ConversationRecords.Type, inbound.ConversationId, Cancel);
        var outcome = await world.Engine.Run(stored?.Value ?? await world.Engine.Begin(inbound, Cancel), inbound, world.Now, Cancel);
        Assert.Null(outcome.Fault);
        Last = outcome.Next.Unsent[^1].Message;
        var files = outcome.Changes.OfType<Put<ImportDraft>>().Where(d => d.Value.FileId == inbound.Sheet?.FileId).Select(d => new PutFile(d.Value.FileId, inbound.Sheet!.Content));
        var sent = outcome.Next.Sent(null, outcome.Next.NextNo, "m" + _events);
        Assert.Equal(CommitResult.Done, await world.Store.Commit([ConversationRecords.Type.Put(sent, stored?.Version ?? 0), .. outcome.Changes, .. files], Cancel));
        return string.Join("\n", outcome.Next.Unsent.Select(u => u.Message.Text));
    }
}
