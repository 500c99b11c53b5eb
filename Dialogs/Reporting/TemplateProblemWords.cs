using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>What is wrong with a template and what to do, the same in a chat and for a row of a file.</summary>
public static class TemplateProblemWords
{
    public static Say Of(TemplateProblem problem) => new("rep.template.wrong." + problem.Kind, problem.Words.Length <= 80 ? problem.Words : problem.Words[..79] + "…");
}
