using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>The store cannot be read.</summary>
internal sealed class StoreAlarm(IStore store) : IAlarm
{
    public string Name => "store";

    public async ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            await store.Count(new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.Unsent, null, null, 1), cancel);
            return null;
        }
        catch (StoreUnavailableException away)
        {
            return away.Message;
        }
    }
}
