using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Hosting;

/// <summary>What a watcher asks: is it alive, and can it work.</summary>
public static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("ok"));
        app.MapGet("/health/ready", async (IStore store, CancellationToken cancel) =>
        {
            try
            {
                await store.Count(new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.Unsent, null, null, 1), cancel);
                return Results.Text("ready");
            }
            catch (StoreUnavailableException error)
            {
                return Results.Text("store: " + error.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
