namespace VolunteerBot.Fuzz;

/// <summary>One boundary of the bot, as something that takes any bytes.</summary>
internal abstract class FuzzTarget : IAsyncDisposable
{
    /// <summary>Names the target on the command line and its folder in the corpus.</summary>
    public abstract string Name { get; }

    /// <summary>Good inputs made by the program itself, beside those of the corpus.</summary>
    public virtual IEnumerable<byte[]> Made => [];

    /// <summary>How many inputs are tried at once.</summary>
    public virtual int AtOnce => 1;

    public virtual Task Start(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Gives an input to the boundary. It may refuse it in its own way; whatever it throws, or a <see cref="FindingException"/>, is a finding.</summary>
    public abstract Task Try(byte[] input, CancellationToken cancel);

    /// <summary>Looks whether everything still works after what was tried.</summary>
    public virtual Task Check(CancellationToken cancel) => Task.CompletedTask;

    public ValueTask DisposeAsync() => End();

    protected virtual ValueTask End() => ValueTask.CompletedTask;
}

/// <summary>The boundary did something it must not do.</summary>
internal sealed class FindingException(string message) : Exception(message);
