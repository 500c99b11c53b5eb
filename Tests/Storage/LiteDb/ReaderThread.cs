using LiteDB;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>A thread of its own that stands in the middle of reading a collection until it is disposed.</summary>
internal sealed class ReaderThread : IDisposable
{
    private readonly Thread _thread;
    private readonly ManualResetEventSlim _reading = new();
    private readonly ManualResetEventSlim _stop = new();

    public ReaderThread(LiteDatabase database)
    {
        _thread = new Thread(() => Read(database));
        _thread.Start();
        _reading.Wait();
    }

    public void Dispose()
    {
        _stop.Set();
        _thread.Join();
        _reading.Dispose();
        _stop.Dispose();
    }

    private void Read(LiteDatabase database)
    {
        using var rows = database.GetCollection("c").Query().ExecuteReader();
        rows.Read();
        _reading.Set();
        _stop.Wait();
    }
}
