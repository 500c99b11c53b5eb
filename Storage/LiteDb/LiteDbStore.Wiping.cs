using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.LiteDb;

public sealed partial class LiteDbStore : IWiping
{
    /// <summary>A few pages at a time, so that commits go on in between; the journal at last, when nothing is left to come back from it.</summary>
    public async Task Wipe(CancellationToken cancel)
    {
        try
        {
            await _writer.Alone(file => Done(file.Checkpoint)).ConfigureAwait(false);
            for (long? from = 0; from is { } page; from = await _writer.Alone(file => file.WipePages(page)).ConfigureAwait(false))
                cancel.ThrowIfCancellationRequested();
            await _writer.Alone(file => Done(file.WipeJournal)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is LiteDB.LiteException or StoreException)
        {
            throw new StoreUnavailableException("The store could not be wiped: " + e.Message, e);
        }
    }

    private static bool Done(Action work)
    {
        work();
        return true;
    }
}
