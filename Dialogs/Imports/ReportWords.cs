using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>A report in words, the same for a chat and a command line.</summary>
public static class ReportWords
{
    /// <param name="mostFaults">How many faults are named one by one.</param>
    public static IReadOnlyList<Say> Of(ImportReport report, int mostFaults)
    {
        var what = new Say("import.what." + report.Kind);
        var parts = new List<Say> { new(report.Sheet is null ? "import.head" : "import.headSheet", what, report.Rows, report.Sheet) };
        if (report.Notes.Count > 0)
            parts.Add(new Say("lines", report.Notes));
        if (report.IsClean)
        {
            parts.Add(new Say("import.counts", report.New, report.Changed, report.Unchanged));
            parts.Add(report.HasSomethingToDo ? "import.clean" : "import.nothing");
            return parts;
        }
        parts.Add(new Say("import.faults", report.Faults.Count));
        parts.Add(new Say("lines", report.Faults.Take(mostFaults).Select(f => f.Line).ToList()));
        if (report.Faults.Count > mostFaults)
            parts.Add(new Say("import.moreFaults", report.Faults.Count - mostFaults));
        parts.Add("import.fixAndSend");
        return parts;
    }

    public static Say Done(ImportReport report) => new("import.done", report.New, report.Changed, report.Unchanged);
}
