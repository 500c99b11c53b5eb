namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// The values of a message by name, as they are told outside the program: titles, places, units and campaigns in the sender's own words,
/// people whole, money in whole đồng, a phone as national digits, instants as ISO 8601 with offset, whole days as dates, ends exclusive.
/// </summary>
public static class Slots
{
    /// <summary>In a fixed order; what was not said is left out. A value is a string or a decimal.</summary>
    public static IReadOnlyList<(string Name, object Value)> Of(Understood said)
    {
        var slots = new List<(string, object)>();
        if (HasTitle(said.Intent.Kind)) Add(slots, "title", said.Title);
        AddTime(slots, said.When);
        Add(slots, "place", said.Place?.Text);
        if (said.People is { } people) slots.Add(("people", decimal.Truncate(people.Value)));
        if (said.Hours is { } hours) slots.Add(("hours", hours.Value / 1.000000000m));
        if (said.Money is { } money) slots.Add(("money", decimal.Truncate(money.Value)));
        Add(slots, "phone", said.Phone);
        Add(slots, "unit", said.Unit?.Text);
        Add(slots, "campaign", said.Campaign);
        Add(slots, "period", said.Period);
        return slots;
    }

    /// <summary>Only what is about an activity has a title; in other messages the words left over are just talk.</summary>
    private static bool HasTitle(IntentKind kind) => kind is IntentKind.RegisterActivity or IntentKind.ReportResult or IntentKind.AnnounceCampaign
        or IntentKind.JoinCampaign or IntentKind.Cancel or IntentKind.Edit or IntentKind.CheckIn;

    private static void Add(List<(string, object)> slots, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) slots.Add((name, value));
    }

    private static void AddTime(List<(string, object)> slots, TimeReading? when)
    {
        if (when is null) return;
        Add(slots, "start", IsoTimes.Start(when));
        Add(slots, "end", IsoTimes.End(when));
    }
}
