using System.Runtime.CompilerServices;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>A question or a look-up, answered or not. Awaiting an unanswered one ends the replay.</summary>
public readonly struct Question<T>
{
    private readonly Replay _replay;
    private readonly T? _value;
    private readonly bool _answered;

    internal Question(Replay replay, T value)
    {
        _replay = replay;
        _value = value;
        _answered = true;
    }

    internal Question(Replay replay)
    {
        _replay = replay;
        _value = default;
        _answered = false;
    }

    public Awaiter GetAwaiter() => new(this);

    public readonly struct Awaiter(Question<T> question) : ICriticalNotifyCompletion, IFlowAwaiter
    {
        private readonly Question<T> _question = question;

        public bool IsCompleted => _question._answered;

        public T GetResult() => _question._value!;

        /// <summary>Only a task calls this. It must not throw: a task builder would rethrow on the thread pool and end the process.</summary>
        public void OnCompleted(Action continuation) => _question._replay.IsMisused = true;

        public void UnsafeOnCompleted(Action continuation) => _question._replay.IsMisused = true;
    }
}
