using System.Linq.Expressions;
using System.Reflection;
using LiteDB.Engine;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Two things LiteDB 5.0.20 knows but does not say: how long its log will be once its writer has delivered every page of the
/// last commit (which may happen on another thread after Commit returned), and a checkpoint that gives way to readers.
/// </summary>
internal sealed class EngineProbe
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
    private readonly Func<long> _lastPageAt;

    /// <exception cref="NotSupportedException">This LiteDB is built differently: the version must not be changed without looking.</exception>
    public EngineProbe(LiteEngine engine)
    {
        var disk = Field(engine, "_disk");
        var wal = Field(engine, "_walIndex");
        var length = disk.GetType().GetField("_logLength", Hidden) ?? throw Unknown("_logLength");
        _lastPageAt = Expression.Lambda<Func<long>>(Expression.Field(Expression.Constant(disk), length)).Compile();
        TryCheckpoint = wal.GetType().GetMethod("TryCheckpoint", Hidden, [])?.CreateDelegate<Func<int>>(wal) ?? throw Unknown("TryCheckpoint");
    }

    /// <summary>Length in bytes of the log with all pages handed to LiteDB's writer.</summary>
    public long LogLength => _lastPageAt() + PageFormat.Size;

    /// <summary>Checkpoints if no reader is in the way; returns the pages copied.</summary>
    public Func<int> TryCheckpoint { get; }

    private static object Field(object owner, string name) =>
        owner.GetType().GetField(name, Hidden)?.GetValue(owner) ?? throw Unknown(name);

    private static NotSupportedException Unknown(string member) =>
        new($"This version of LiteDB has no {member}; the journal was made for 5.0.20.");
}
