using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>People wait for answers that were decided: a channel does not take them.</summary>
internal sealed class AnswersAlarm(IRecords records) : IAlarm
{
    private const int Looked = 200;
    private static readonly TimeSpan Bearable = TimeSpan.FromMinutes(2);

    public string Name => "answers";

    public async ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel)
    {
        var waiting = await records.Find(new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.Unsent, null, null, Looked), cancel);
        var late = waiting.Select(c => c.Value.Unsent.Select(u => now - u.At).DefaultIfEmpty().Max()).Where(wait => wait > Bearable).ToList();
        return late.Count == 0 ? null : $"{late.Count}, {late.Max().TotalSeconds:0} s";
    }
}
