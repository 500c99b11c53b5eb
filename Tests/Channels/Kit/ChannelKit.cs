using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Channels.Kit;

/// <summary>
/// The kit every channel goes through: payloads in the shape the platform sends them (<c>NAME.in.kit</c>, one a line after <c>&gt;</c>)
/// and what they become; and every message of <see cref="KitMessages"/> with the requests it becomes (<c>NAME.out.kit</c>). What
/// the bot makes of them is checked to the letter; the golden switch rewrites it for review.
/// </summary>
public abstract class ChannelKit
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Name of the files.</summary>
    protected abstract string Name { get; }

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string FileOf(string way) => Repository.Path("Tests", "Channels", "Kit", $"{Name}.{way}.kit");

    /// <summary>What a payload becomes; an event, or a word for what becomes of it.</summary>
    protected abstract (InboundEvent? Event, string Otherwise) Map(JsonElement payload);

    /// <summary>Sends over real HTTP to the fake platform.</summary>
    /// <returns>The requests, one a line.</returns>
    protected abstract Task<IReadOnlyList<string>> Send(OutgoingMessage message);

    [Fact]
    public void Every_payload_becomes_what_is_written()
    {
        var file = new StringBuilder();
        foreach (var line in File.ReadLines(FileOf("in")).Where(l => !l.StartsWith('<')))
        {
            file.Append(line).Append('\n');
            if (!line.StartsWith("> ", StringComparison.Ordinal))
                continue;
            using var payload = JsonDocument.Parse(line[2..]);
            var (inbound, otherwise) = Map(payload.RootElement);
            file.Append("< ").Append(inbound is null ? otherwise : Say(JsonSerializer.SerializeToNode(inbound, DialogsJson.Default.InboundEvent)!.ToJsonString(Readable))).Append('\n');
        }
        Golden.Check(FileOf("in"), file.ToString());
    }

    [Fact]
    public async Task Every_message_becomes_the_requests_that_are_written()
    {
        var file = new StringBuilder();
        foreach (var (name, message) in KitMessages.All)
        {
            file.Append("# ").Append(name).Append('\n');
            try
            {
                foreach (var request in await Send(message))
                    file.Append(Say(request)).Append('\n');
            }
            catch (ChannelException refused)
            {
                file.Append("! ").Append(refused.Kind).Append(' ').Append(refused.Message).Append('\n');
            }
        }
        Golden.Check(FileOf("out"), file.ToString());
    }

    /// <summary>Ports are another each time.</summary>
    private static string Say(string line) => System.Text.RegularExpressions.Regex.Replace(line, @"127\.0\.0\.1:\d+", "HOST");
}
