namespace VolunteerBot.Dialogs.Language;

/// <summary>The intents as they are named outside the program: <c>register_activity</c>. What has no name of its own there is <c>other</c>.</summary>
public static class IntentNames
{
    private static readonly Dictionary<IntentKind, string> Names = new()
    {
        [IntentKind.RegisterActivity] = "register_activity", [IntentKind.ReportResult] = "report_result", [IntentKind.AnnounceCampaign] = "announce_campaign",
        [IntentKind.JoinCampaign] = "join_campaign", [IntentKind.Decline] = "decline", [IntentKind.MyDeadlines] = "my_deadlines",
        [IntentKind.SubmitReport] = "submit_report", [IntentKind.AskExtension] = "ask_extension", [IntentKind.WhoIsLate] = "who_is_late",
        [IntentKind.Progress] = "progress", [IntentKind.CheckIn] = "check_in", [IntentKind.Cancel] = "cancel", [IntentKind.Edit] = "edit",
        [IntentKind.StopAlerts] = "stop_alerts", [IntentKind.Help] = "help", [IntentKind.Menu] = "help", [IntentKind.Greeting] = "greeting",
    };

    public static string Of(IntentKind kind) => Names.GetValueOrDefault(kind, "other");
}
