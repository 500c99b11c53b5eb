using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>
/// What a flow returns. Only questions, look-ups and other flows can be awaited inside: error CS0315 in a flow means that it awaited
/// something else. A replay is an ordinary call; when it returns, the flow has ended, failed, or stopped at a question.
/// </summary>
[AsyncMethodBuilder(typeof(FlowBuilder<>))]
public readonly struct Flow<T>
{
    private readonly T? _result;
    private readonly ExceptionDispatchInfo? _error;

    internal Flow(bool ended, T? result, ExceptionDispatchInfo? error)
    {
        HasEnded = ended;
        _result = result;
        _error = error;
    }

    /// <summary>Whether it returned or threw; false = it stopped at a question or look-up.</summary>
    internal bool HasEnded { get; }

    /// <summary>What it returned; throws what it threw.</summary>
    internal T Result
    {
        get
        {
            _error?.Throw();
            return _result!;
        }
    }

    public Awaiter GetAwaiter() => new(this);

    /// <summary>Lets a flow await another as a part of itself.</summary>
    public readonly struct Awaiter(Flow<T> flow) : ICriticalNotifyCompletion, IFlowAwaiter
    {
        private readonly Flow<T> _flow = flow;

        public bool IsCompleted => _flow.HasEnded;

        public T GetResult() => _flow.Result;

        /// <summary>Never called by a flow; a task that awaits a flow calls it and then waits for ever, which misuse tests show.</summary>
        public void OnCompleted(Action continuation)
        {
        }

        public void UnsafeOnCompleted(Action continuation)
        {
        }
    }
}

/// <summary>Marks what may be awaited inside a flow.</summary>
public interface IFlowAwaiter : INotifyCompletion;

/// <summary>Builds <see cref="Flow{T}"/> for the compiler. It never resumes: an unanswered question ends the replay.</summary>
public struct FlowBuilder<T>
{
    private T? _result;
    private ExceptionDispatchInfo? _error;
    private bool _ended;

    public static FlowBuilder<T> Create() => default;

    public readonly Flow<T> Task => new(_ended, _result, _error);

    public readonly void Start<TMachine>(ref TMachine machine) where TMachine : IAsyncStateMachine => machine.MoveNext();

    public void SetResult(T result)
    {
        _result = result;
        _ended = true;
    }

    public void SetException(Exception error)
    {
        _error = ExceptionDispatchInfo.Capture(error);
        _ended = true;
    }

    public readonly void SetStateMachine(IAsyncStateMachine machine)
    {
    }

    /// <summary>A question without an answer: nothing is scheduled. Every caller up the stack returns and the replay is over.</summary>
    public readonly void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : IFlowAwaiter
        where TMachine : IAsyncStateMachine
    {
    }

    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : IFlowAwaiter
        where TMachine : IAsyncStateMachine
    {
    }
}
