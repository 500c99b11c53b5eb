namespace VolunteerBot.Dialogs.Language;

/// <summary>What a person asks for.</summary>
public enum IntentKind
{
    None, RegisterActivity, ReportResult, AnnounceCampaign, JoinCampaign, Decline, MyDeadlines, SubmitReport, AskExtension, WhoIsLate,
    Progress, CheckIn, Cancel, Edit, StopAlerts, MyActivities, Campaigns, MyUnit, MyProfile, MyData, Console,
    Help, Menu, Greeting, Thanks, Language, Resume, Other,
}

/// <summary>
/// An intent, how sure (0–1), the words that showed it and why. Below <see cref="AskBelow"/> the bot asks instead of starting.
/// Questions and negations never give an intent that acts.
/// </summary>
public sealed record Intent(IntentKind Kind, double Confidence, Span Span, string Why)
{
    public const double AskBelow = 0.7;

    /// <summary>Where the words go on after others ("dời … sang"); null when they stand together.</summary>
    public Span? Tail { get; init; }

    /// <summary>Further intents in the same message, the surest first.</summary>
    public IReadOnlyList<Intent> Others { get; init; } = [];
}
