using System.Text;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>One call of the bot as the server saw it.</summary>
/// <param name="Number">Counts from 1 in the order of the answers.</param>
/// <param name="Method">In the documentation's spelling, <c>sendMessage</c>.</param>
/// <param name="Status">The HTTP status answered; 0 when the connection was cut on purpose.</param>
/// <param name="ByWebhookReply">The call came in the body of a webhook answer, so the bot never saw the outcome.</param>
public sealed record ApiCall(long Number, string Method, CallArguments Arguments, DateTimeOffset At, int Status, ReadOnlyMemory<byte> AnswerBytes, bool ByWebhookReply = false)
{
    public bool Ok => Status == 200;

    /// <summary>The answer's body.</summary>
    public string Answer => Encoding.UTF8.GetString(AnswerBytes.Span);
}
