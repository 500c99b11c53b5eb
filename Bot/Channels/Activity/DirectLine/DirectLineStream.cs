using System.Buffers;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>
/// The WebSocket of one client: everything after its watermark, then what comes. A client that does not read holds one frame and no
/// more; one that has gone silently is noticed by its missing pong.
/// </summary>
/// <param name="accept">Answers the client that it is connected. Whatever comes from that moment on must reach it, so it is called last.</param>
internal sealed class DirectLineStream(Func<Task<WebSocket>> accept, DirectLineLog log, long watermark)
{
    /// <summary>Activities in one frame.</summary>
    private const int MostTogether = 50;

    /// <summary>Clients send empty frames to keep the way open; whoever sends more than this wants something else.</summary>
    private const int LargestFrame = 64 * 1024;

    private static readonly byte[] TypingFrame = Encoding.UTF8.GetBytes("""{"activities":[{"type":"typing","channelId":"directline","from":{"id":"volunteerbot","role":"bot"}}]}""");

    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private int _typing;

    /// <summary>Runs until either side ends it.</summary>
    public async Task Run(CancellationToken stop)
    {
        // A client whose watermark is from a future that never came goes on from what there is.
        watermark = Math.Min(watermark, log.Last);
        log.Grew += Wake;
        log.Typing += WakeTyping;
        try
        {
            using var socket = await accept();
            await Run(socket, stop);
        }
        finally
        {
            log.Grew -= Wake;
            log.Typing -= WakeTyping;
        }
    }

    private async Task Run(WebSocket socket, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var listening = Listen(socket, ended);
        try
        {
            await Speak(socket, ended.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // The client left, or the host stops; what it has not seen is replayed when it comes back.
        }
        finally
        {
            await ended.CancelAsync();
            await Close(socket, stop.IsCancellationRequested);
            await listening;
        }
    }

    private void Wake() => _news.Writer.TryWrite(true);

    private void WakeTyping()
    {
        Volatile.Write(ref _typing, 1);
        Wake();
    }

    private async Task Speak(WebSocket socket, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            if (log.After(watermark) is { Count: > 0 } entries)
            {
                var some = entries.Count > MostTogether ? [.. entries.Take(MostTogether)] : entries;
                await socket.SendAsync(ActivitySet.Utf8(some, some[^1].Number), WebSocketMessageType.Text, true, cancel);
                watermark = some[^1].Number;
                continue;
            }
            if (Interlocked.Exchange(ref _typing, 0) == 1)
                await socket.SendAsync(TypingFrame, WebSocketMessageType.Text, true, cancel);
            await _news.Reader.ReadAsync(cancel);
        }
    }

    /// <summary>Reads the client's frames away, and ends the stream when it closes.</summary>
    private static async Task Listen(WebSocket socket, CancellationTokenSource ended)
    {
        try
        {
            var received = 0;
            while (socket.State == WebSocketState.Open)
            {
                // No buffer is held while nothing comes: thousands of clients are silent most of the time.
                await socket.ReceiveAsync(Memory<byte>.Empty, ended.Token);
                var buffer = ArrayPool<byte>.Shared.Rent(1024);
                try
                {
                    var frame = await socket.ReceiveAsync(buffer.AsMemory(), ended.Token);
                    received = frame.EndOfMessage ? 0 : received + frame.Count;
                    if (frame.MessageType == WebSocketMessageType.Close || received > LargestFrame)
                        break;
                }
                finally
                {
                    ArrayPool<byte>.Shared.Return(buffer);
                }
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // The way broke; the same as a close.
        }
        await ended.CancelAsync();
    }

    private static async Task Close(WebSocket socket, bool hostStops)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await socket.CloseOutputAsync(hostStops ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure, null, limit.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // Then without a farewell.
        }
    }
}

/// <summary>Activities and the watermark behind them, as both the stream and polling give them.</summary>
internal static class ActivitySet
{
    public static byte[] Utf8(IReadOnlyList<DirectLineEntry> entries, long watermark) => Encoding.UTF8.GetBytes(
        $$"""{"activities":[{{string.Join(',', entries.Select(e => e.Json))}}],"watermark":"{{watermark.ToString(CultureInfo.InvariantCulture)}}"}""");
}
