using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Lets those who look for due reminders wait for each other, so that all of them have read before any of them writes.</summary>
internal sealed class MeetingStore(IStore inner, int places, RecordType? type = null) : PassingStore(inner)
{
    private readonly TaskCompletionSource _allHere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _here;

    public override async ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class
    {
        var found = await base.Find(query, cancel);
        if (ReferenceEquals(query.Type, type ?? ActivityRecords.Reminders) && Interlocked.Increment(ref _here) == places)
            _allHere.SetResult();
        if (ReferenceEquals(query.Type, type ?? ActivityRecords.Reminders))
            await _allHere.Task.WaitAsync(cancel);
        return found;
    }
}
