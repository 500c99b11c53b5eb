using System.Net.Sockets;
using System.Text;
using VolunteerBot.Bot.Channels;
using Xunit;

namespace VolunteerBot.Tests.Channels;

/// <summary>A caller who begins a body and never ends it (slow-loris).</summary>
internal static class SlowBody
{
    /// <summary>A moment longer than any body is waited for.</summary>
    public static readonly TimeSpan TooLong = LimitedBody.Patience + TimeSpan.FromSeconds(1);

    /// <summary>The first line of what the door says once it has waited too long.</summary>
    /// <param name="wait">Lets <see cref="TooLong"/> pass on the door's clock.</param>
    public static async Task<string?> Answer(string door, Action wait, CancellationToken cancel, params string[] headers)
    {
        var url = new Uri(door);
        using var caller = new TcpClient();
        await caller.ConnectAsync(url.Host, url.Port, cancel);
        await using var stream = caller.GetStream();
        string[] lines = [$"POST {url.PathAndQuery} HTTP/1.1", "Host: " + url.Authority, "Expect: 100-continue", "Content-Length: 1000", .. headers, "", ""];
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)), cancel);
        using var reader = new StreamReader(stream);
        // Said when the body is first read: from then on the door waits.
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync(cancel));
        Assert.Equal("", await reader.ReadLineAsync(cancel));
        await stream.WriteAsync("{"u8.ToArray(), cancel);
        wait();
        return await reader.ReadLineAsync(cancel);
    }
}
