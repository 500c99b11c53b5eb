using System.Buffers;

namespace VolunteerBot.Bot.Channels;

/// <summary>Reads what a caller sends, but neither without end nor for ever.</summary>
internal static class LimitedBody
{
    /// <summary>For the whole of it, however slowly it comes.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What a caller says its body has is believed so far and no further before it has come.</summary>
    private const int Believed = 64 * 1024;

    /// <summary>The bytes, or the status to refuse them with: too large (413), too slow (408) or broken off (400).</summary>
    public static async Task<(byte[]? Content, int Status)> Read(HttpContext http, int most, TimeProvider clock)
    {
        if (http.Request.ContentLength > most)
            return (null, StatusCodes.Status413PayloadTooLarge);
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, limit.Token);
        using var body = new MemoryStream((int)Math.Min(http.Request.ContentLength ?? 4096, Believed));
        var piece = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            while (await http.Request.Body.ReadAsync(piece, either.Token) is > 0 and var count)
            {
                if (body.Length + count > most)
                    return (null, StatusCodes.Status413PayloadTooLarge);
                body.Write(piece, 0, count);
            }
            return (body.ToArray(), StatusCodes.Status200OK);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return (null, StatusCodes.Status408RequestTimeout);
        }
        catch (BadHttpRequestException bad)
        {
            return (null, bad.StatusCode);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
