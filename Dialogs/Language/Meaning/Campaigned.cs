namespace VolunteerBot.Dialogs.Language;

/// <summary>When the name after "chiến dịch" is the campaign of a message, and when it is the title of an activity.</summary>
internal static class Campaigned
{
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    /// <summary>"đăng ký Chiến dịch 30/4" is the title of an activity, "thuộc chiến dịch …" says to which one it belongs.</summary>
    public static bool Names(Utterance u, Intent intent, Span whole)
    {
        if (intent.Kind is not (IntentKind.RegisterActivity or IntentKind.ReportResult or IntentKind.None or IntentKind.Cancel or IntentKind.Edit or IntentKind.CheckIn)) return true;
        return Sense.FindBefore(u, u.At(whole.Start), "belongs", out _);
    }

    /// <summary>"nhắc các xã nộp báo cáo tháng 11": the month is a period.</summary>
    public static bool IsReportCall(Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
            if (Sense.Has(u, i, "reportword")) return true;
        return false;
    }

    /// <summary>"phát động đợt cao điểm …": what is launched is the campaign.</summary>
    public static bool IsNamedBy(Utterance u, Intent intent, string? title) =>
        title is not null && intent.Kind == IntentKind.AnnounceCampaign && intent.Span.Length > 0 && Sense.Has(u, u.At(intent.Span.Start), "launch")
        && !(u.At(intent.Span.End) is var next && next < u.Count && u[next].Folded is "to" or "that");
}
