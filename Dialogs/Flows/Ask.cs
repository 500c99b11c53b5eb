using System.Globalization;
using System.Runtime.CompilerServices;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>
/// What a flow asks with. Every question has a key, unique within the flow; loops index theirs (<c>picture[0]</c>). A key names an
/// answer for ever: a renamed one passes its former name as <c>was</c> for one release, a new meaning takes a new key. A question with
/// a <c>fallback</c> (a value in its invariant text form) is not asked until somebody wants to change it.
/// </summary>
public sealed class Ask
{
    /// <summary>The stored value of an answer that was skipped.</summary>
    public const string Skipped = "-";

    private readonly Replay _replay;
    private readonly string _prefix;

    internal Ask(Replay replay, string prefix = "")
    {
        _replay = replay;
        _prefix = prefix;
    }

    /// <summary>For a part of the flow that is a flow of its own: its keys begin with <paramref name="prefix"/> and a dot.</summary>
    public Ask Within(string prefix) => new(_replay, _prefix + prefix + ".");

    /// <summary>Whether a question was ever answered, or is to be asked again.</summary>
    public bool Has(string key) => _replay.Has(_prefix + key);

    /// <summary>Something said before the next question, once.</summary>
    public void Note(Say say) => _replay.Note(say);

    /// <summary>Free text in the person's own words, at most <paramref name="max"/> characters.</summary>
    public Question<string> Text(string key, Say prompt, int max = 200, string? about = null, string? was = null, string? fallback = null)
    {
        var found = Find(key, about, was, fallback);
        return found.IsEnough ? new(_replay, found.Value)
            : Settle(found, found.IsAnswered, found.Value, prompt, about, new TextExpectation(max, optional: false));
    }

    /// <summary>Free text that may be skipped (null).</summary>
    public Question<string?> OptionalText(string key, Say prompt, int max = 1_000, string? about = null, string? fallback = null)
    {
        var found = Find(key, about, null, fallback);
        var value = found.Value == Skipped ? null : found.Value;
        return found.IsEnough ? new(_replay, value) : Settle(found, found.IsAnswered, value, prompt, about, new TextExpectation(max, optional: true));
    }

    /// <summary>One of several things. What is stored is its id; an id no longer among the options is asked again.</summary>
    /// <param name="guess">Finds an option in the person's words, beyond its label; null when they say nothing of it.</param>
    public Question<T> Choice<T>(
        string key, IReadOnlyList<T> options, Func<T, string> id, Func<T, Say> label, Say prompt,
        Func<Utterance, string?>? guess = null, string? about = null, string? was = null, string? fallback = null)
    {
        var found = Find(key, about, was, fallback);
        var chosen = default(T);
        var ok = false;
        for (var i = 0; found.IsAnswered && !ok && i < options.Count; i++)
        {
            ok = id(options[i]) == found.Value;
            if (ok)
                chosen = options[i];
        }
        if (ok && found.IsEnough)
            return new(_replay, chosen!);
        return Settle(found, ok, chosen!, prompt, about, new ChoiceExpectation(Offer(options, id, label), guess));
    }

    /// <summary>A whole number in a closed range.</summary>
    public Question<int> Number(string key, Say prompt, int from, int to, CountUnit unit = CountUnit.None, string? about = null, string? fallback = null)
    {
        var found = Find(key, about, null, fallback);
        var ok = int.TryParse(found.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value);
        return ok && found.IsEnough ? new(_replay, value)
            : Settle(found, ok, value, prompt, about, new NumberExpectation(from, to, 0, unit, optional: false));
    }

    /// <summary>A number in a closed range that may be skipped (null), with so many digits after the comma.</summary>
    public Question<decimal?> OptionalNumber(
        string key, Say prompt, decimal from, decimal to, int decimals = 0, CountUnit unit = CountUnit.None, string? about = null, string? fallback = null)
    {
        var found = Find(key, about, null, fallback);
        decimal? value = decimal.TryParse(found.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
        var ok = value is not null || found.Value == Skipped;
        return ok && found.IsEnough ? new(_replay, value)
            : Settle(found, ok, value, prompt, about, new NumberExpectation(from, to, decimals, unit, optional: true));
    }

    /// <summary>When something is (a plan, not wholly past) or was (a report, not in the future).</summary>
    public Question<SaidTime> When(string key, Say prompt, Lean lean, string? about = null, string? was = null, string? fallback = null)
    {
        var found = Find(key, about, was, fallback);
        var value = found.IsAnswered ? SaidTime.TryParse(found.Value) : null;
        return value is not null && found.IsEnough ? new(_replay, value)
            : Settle(found, value is not null, value!, prompt, about, new WhenExpectation(lean));
    }

    /// <summary>The clock time of a day already known; may be skipped (null).</summary>
    public Question<SaidClock?> Clock(string key, Say prompt, SaidTime day, string? about = null, string? fallback = null)
    {
        var found = Find(key, about, null, fallback);
        var value = found.IsAnswered ? SaidClock.TryParse(found.Value) : null;
        var ok = value is not null || found.Value == Skipped;
        return ok && found.IsEnough ? new(_replay, value) : Settle(found, ok, value, prompt, about, new ClockExpectation(day));
    }

    /// <summary>A place in words, or a shared point, or both.</summary>
    public Question<Place> Place(string key, Say prompt, string? about = null, string? fallback = null)
    {
        var found = Find(key, about, null, fallback);
        var value = found.IsAnswered ? Domain.Activities.Place.Parse(found.Value) : null;
        return value is not null && found.IsEnough ? new(_replay, value)
            : Settle(found, value is not null, value!, prompt, about, new PlaceExpectation());
    }

    /// <summary>A unit of the organisation, by name as people type it.</summary>
    /// <param name="near">Units to offer at once, the likeliest first.</param>
    /// <param name="asksForPlace">Offer the platform's button for sharing where one is; a place can be shared in any case.</param>
    public Question<OrgUnitId> Unit(
        string key, Say prompt, OrgTree tree, IReadOnlyList<OrgUnitId> near, string? about = null, string? fallback = null, bool asksForPlace = false)
    {
        var found = Find(key, about, null, fallback);
        var value = found.IsAnswered ? TypedId.TryRead<OrgUnitId>(found.Value) : null;
        var ok = value is { } id && tree.Find(id) is not null;
        return ok && found.IsEnough ? new(_replay, value!.Value)
            : Settle(found, ok, value.GetValueOrDefault(), prompt, about, new UnitExpectation(tree, near, asksForPlace));
    }

    /// <summary>A year of birth between two years, both inclusive.</summary>
    public Question<int> BirthYear(string key, Say prompt, int from, int to, string? fallback = null)
    {
        var found = Find(key, null, null, fallback);
        var ok = int.TryParse(found.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value);
        return ok && found.IsEnough ? new(_replay, value) : Settle(found, ok, value, prompt, null, new BirthYearExpectation(from, to));
    }

    /// <summary>Yes or no, in words or by button.</summary>
    public Question<bool> YesNo(string key, Say prompt, string? about = null, string? fallback = null)
    {
        var found = Find(key, about, null, fallback);
        var ok = found.Value is YesNoExpectation.Yes or YesNoExpectation.No;
        return ok && found.IsEnough ? new(_replay, found.Value == YesNoExpectation.Yes)
            : Settle(found, ok, found.Value == YesNoExpectation.Yes, prompt, about, new YesNoExpectation());
    }

    /// <summary>A unit that stays open (null) unless somebody names one or wants to choose it.</summary>
    public Question<OrgUnitId?> OptionalUnit(string key, Say prompt, OrgTree tree, IReadOnlyList<OrgUnitId> near)
    {
        var found = Find(key, null, null, Skipped);
        var value = TypedId.TryRead<OrgUnitId>(found.Value);
        var ok = found.Value == Skipped || (value is { } id && tree.Find(id) is not null);
        return ok && found.IsEnough ? new(_replay, value) : Settle(found, ok, value, prompt, null, new UnitExpectation(tree, near));
    }

    /// <summary>One picture, by the id it is stored under; null when there are no more.</summary>
    public Question<string?> Picture(string key, Say prompt)
    {
        var found = Find(key, null, null, null);
        var value = found.Value == Skipped ? null : found.Value;
        return found.IsEnough ? new(_replay, value) : Settle(found, found.IsAnswered, value, prompt, null, new PictureExpectation());
    }

    /// <summary>One document; null when there is to be none.</summary>
    public Question<AttachedDocument?> Document(string key, Say prompt)
    {
        var found = Find(key, null, null, null);
        var value = found.IsAnswered ? DocumentAnswer.TryParse(found.Value) : null;
        var ok = value is not null || found.Value == Skipped;
        return found.IsEnough && ok ? new(_replay, value) : Settle(found, found.IsAnswered && ok, value, prompt, null, new DocumentExpectation());
    }

    /// <summary>
    /// Shows everything and asks for one tap. The confirmation is about the whole of what was shown: if any line has changed since,
    /// it is asked again. True = confirmed.
    /// </summary>
    public Question<bool> Confirm(string key, Summary summary)
    {
        var about = summary.Fingerprint();
        var found = Find(key, about, null, null);
        return found.IsEnough ? new(_replay, found.Value == ConfirmExpectation.Yes)
            : Settle(found, found.IsAnswered, found.Value == ConfirmExpectation.Yes, summary.AsSay(), about, new ConfirmExpectation(summary));
    }

    /// <summary>As <see cref="Confirm"/>, where there is more than one way to go on: the value of the choice, <c>yes</c> for the first.</summary>
    public Question<string> Decide(string key, Summary summary)
    {
        var about = summary.Fingerprint();
        var found = Find(key, about, null, null);
        return found.IsEnough ? new(_replay, found.Value)
            : Settle(found, found.IsAnswered, found.Value, summary.AsSay(), about, new ConfirmExpectation(summary));
    }

    /// <summary>A figure of a form, which also listens for its name in a line of several ("lượt 120, máu 35"); may be skipped (null).</summary>
    internal Question<decimal?> Figure(string key, Say prompt, FigureNames names, string code, Say called, decimal to, int decimals, string? fallback = null)
    {
        var found = Find(key, null, null, fallback);
        decimal? value = decimal.TryParse(found.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
        var ok = value is not null || found.Value == Skipped;
        return ok && found.IsEnough ? new(_replay, value)
            : Settle(found, ok, value, prompt, null, new FigureExpectation(names, code, called, to, decimals));
    }

    /// <summary>Reads something stored; served by the engine, remembered for this turn only.</summary>
    public Question<T> Look<TService, T>(string key, Func<TService, CancellationToken, ValueTask<T>> read) where TService : notnull
    {
        key = _prefix + key;
        if (_replay.Lookups.TryGet(key, out var known))
            return new Question<T>(_replay, (T)known!);
        _replay.Stop(new PendingLookup(key, async (services, cancel) =>
        {
            var service = (TService?)services.GetService(typeof(TService)) ?? throw new FlowException($"no {typeof(TService).Name} for look-up '{key}'");
            return await read(service, cancel);
        }));
        return new Question<T>(_replay);
    }

    private static List<OfferedChoice> Offer<T>(IReadOnlyList<T> options, Func<T, string> id, Func<T, Say> label) =>
        [.. options.Select(o => new OfferedChoice(label(o), id(o)))];

    /// <summary>Looks the answer up. Nothing is built for a question that has one: a replay of ten answers stays under a kilobyte.</summary>
    private Found Find(string key, string? about, string? was, string? fallback)
    {
        if (_prefix.Length > 0)
            key = _prefix + key;
        if (_replay.HasStopped)
            return new Found(key, AnswerState.Open, false, "", null);
        var state = _replay.TryAnswer(key, about, was, fallback, out var value, out var old);
        return new Found(key, state, state != AnswerState.Open && !_replay.IsDescribing, value, old);
    }

    private Question<T> Settle<T>(in Found found, bool readable, T value, Say prompt, string? about, Expectation expectation)
    {
        if (found.IsAnswered && readable)
        {
            _replay.Described.Add(new PendingQuestion(found.Key, prompt, expectation, about, found.Value) { IsAssumed = found.State == AnswerState.Assumed });
            return new Question<T>(_replay, value);
        }
        _replay.Stop(new PendingQuestion(found.Key, prompt, expectation, about, found.Old, found.IsAnswered));
        return new Question<T>(_replay);
    }

    private readonly record struct Found(string Key, AnswerState State, bool IsEnough, string Value, string? Old)
    {
        public bool IsAnswered => State != AnswerState.Open;
    }
}
