namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// One message to one intent and its values. Each word is used once: what is left after time, place, people, unit and note is the title.
/// A pure function of the text and the present; longer messages are read up to <see cref="Utterance.Longest"/> characters.
/// </summary>
public static class Understanding
{
    public static Understood Of(string? text, DateTimeOffset now) => Of(text, now, []);

    /// <summary>Reads the data files, so that the first person does not wait for it (about 30 ms); may run on any thread.</summary>
    public static void Prepare() => Of("7h sáng mai 30 bạn ở Tuy Hòa", DateTimeOffset.UnixEpoch);

    /// <summary>As <see cref="Of(string, DateTimeOffset)"/>, with the kinds of activity to guess one from.</summary>
    public static Understood Of(string? text, DateTimeOffset now, IEnumerable<(string Code, string[] Words)> kinds)
    {
        var whole = Of(Utterance.Of(text), now, kinds);
        if (SecondRequest(whole) is not { } second || second.From == 0) return whole;
        // The values belong to the first request; those of the second are read when it is taken up.
        var first = Of(Utterance.Of(whole.Text[..second.From]), now, kinds);
        return first.Intent.Kind == whole.Intent.Kind ? first with { Text = whole.Text, Intent = whole.Intent } : whole;
    }

    /// <summary>The further request that stands behind the first, and where its words begin; null when there is none.</summary>
    public static (Intent Request, int From)? SecondRequest(Understood said)
    {
        Intent? next = null;
        foreach (var other in said.Intent.Others)
            if (said.Intent.Span.Length > 0 && other.Span.Length > 0 && other.Span.Start > said.Intent.Span.End && (next is null || other.Span.Start < next.Span.Start)) next = other;
        return next is null ? null : (next, BeginningOf(said.Text, next));
    }

    internal static Understood Of(Utterance u, DateTimeOffset now, IEnumerable<(string Code, string[] Words)> kinds)
    {
        var taken = new TokenMask(u);
        var unit = Units.Mention(u);
        var note = Notes.Read(u);
        if (unit is not null) taken.Take(unit.Span);
        if (note is { } n) taken.Take(n.Whole);
        var counts = Numbers.ReadAll(u);
        var where = Places.Read(u, taken);
        var intent = Weighing.Of(u, Companions.From(u, Guesses.From(u, Cues.From(u, Intents.Read(u, taken)), now, where, counts), where));
        var lean = intent.Kind == IntentKind.ReportResult ? Lean.Report : Lean.Plan;
        TakeIntent(u, taken, intent);
        string? campaign = null;
        if (Campaigns.Read(u, taken) is { } c && Campaigned.Names(u, intent, c.Whole))
        {
            campaign = c.Name;
            taken.Take(c.Whole);
        }
        var when = Times.Read(u, now, lean);
        var period = Periods.Fits(intent.Kind) || intent.Kind == IntentKind.AnnounceCampaign && Campaigned.IsReportCall(u) ? Periods.Read(u, now) : null;
        if (intent.Kind == IntentKind.AskExtension && period is { Reading.Bound: Bound.Until } limit && !Periods.IsOfReport(u, limit.Reading)) period = null;
        if (period is { } p) when = Times.ReadAll(u, now, lean).FirstOrDefault(r => !r.Span.Overlaps(p.Reading.Span));
        else if (intent is { Kind: IntentKind.Edit, Tail: { } instead }) when = Times.ReadAll(u, now, lean).FirstOrDefault(r => r.Span.Start >= instead.End) ?? when;
        if (when is not null && IsNoTimeOf(intent, when)) when = null;
        foreach (var t in Times.ReadAll(u, now, lean))
            foreach (var span in t.Spans) taken.Take(span);
        var phone = Phones.Read(u);
        if (phone is not null) taken.Take(phone.Span);
        var place = Places.Read(u, taken);
        if (place is not null) taken.Take(place.WithCue);
        if (Times.Impossible(u) is { } impossible) taken.Take(impossible);
        var figures = Figures.Of(u, counts, lean, taken);
        var length = intent.Kind == IntentKind.AskExtension && (period is null || !Periods.IsOfReport(u, period.Value.Reading)) ? Durations.Read(u)?.Iso : null;
        var title = Titles.Rest(u, taken, intent);
        if (campaign is null && Campaigned.IsNamedBy(u, intent, title)) (campaign, title) = (title, null);
        return new Understood(u.Text, intent, title, when, place, figures.People, figures.Hours, figures.Money, phone?.Digits, unit, note?.Text, KindWords.Guess(u, kinds), counts)
        {
            ImpossibleTime = Times.Impossible(u)?.In(u.Text),
            Lean = lean,
            Campaign = campaign,
            Period = length ?? period?.Name,
        };
    }

    /// <summary>"chào buổi sáng" names no time; "em muốn tham gia … năm nay" says which campaign, not when.</summary>
    private static bool IsNoTimeOf(Intent intent, TimeReading when) =>
        intent.Kind == IntentKind.Greeting && when.Span.Overlaps(intent.Span) || intent.Kind == IntentKind.JoinCampaign && when.Grain == Grain.Year;

    /// <summary>Where the words of a further request begin: after the mark or the joining word before it.</summary>
    public static int BeginningOf(string text, Intent request)
    {
        var u = Utterance.Of(text);
        var at = u.At(request.Span.Start);
        while (at > 0 && !Clauses.Ends(u, at - 1) && !Joiners.Has(u, at, "joiner")) at--;
        while (Joiners.Find(u, at, "joiner", out var joiner) && at + joiner.Length <= u.At(request.Span.Start)) at += joiner.Length;
        return at < u.Count ? u[at].Span.Start : request.Span.Start;
    }

    private static readonly PhraseBook Joiners = PhraseBook.Named("sense");

    private static void TakeIntent(Utterance u, TokenMask taken, Intent intent)
    {
        if (intent.Kind is IntentKind.Other) return;
        if (intent.Span.Length > 0) taken.Take(Titles.WithoutWork(u, intent.Span));
        if (intent.Tail is { } tail) taken.Take(tail);
        foreach (var other in intent.Others)
            if (other.Span.Length > 0 && other.Span.Start > intent.Span.End) taken.Take(other.Span);
    }
}
