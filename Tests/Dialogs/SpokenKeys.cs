using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>The text keys that the conversations speak: those written in their sources, and those put together from codes.</summary>
internal static partial class SpokenKeys
{
    /// <summary>Calls whose first argument is a text key, dotted or not.</summary>
    private static readonly HashSet<string> Speakers = ["Say", "Of", "Then", "Menu", "Offer", "AskAgain"];

    public static IReadOnlySet<string> Written { get; } = ReadSources();

    public static IEnumerable<string> Computed =>
    [
        .. ActivityKinds.All.Select(k => "kind." + k.Code),
        .. Indicators.All.SelectMany(i => (string[])["indicator." + i.Code, "ask.indicator." + i.Code, "amount." + i.Code]),
        .. ReadyTemplates.For(default, default).SelectMany(t => t.Indicators).SelectMany(i => (string[])["indicator." + i.Code, "amount." + i.Code]),
        .. ReadyTemplates.For(default, default).SelectMany(t => t.Passages).SelectMany(p => (string[])["rep.passage." + p.Code, "rep.ask." + p.Code]),
        .. Enum.GetNames<ObligationStanding>().Select(s => "rep.standing." + s), .. Enum.GetNames<DayOfWeek>().Select(d => "rep.weekday." + d),
        .. Enum.GetNames<PeriodKind>().Select(k => "rep.templates." + k), .. Enum.GetNames<EvidenceKind>().Select(k => "evidence." + k),
        .. Enum.GetNames<EvidenceLevel>().Select(k => "evidence.level." + k), .. Enum.GetNames<TargetStanding>().Select(k => "kpi.light." + k),
        .. PlanTargetList.All.SelectMany(t => (string[])["kpi.short." + t.Code, "kpi.name." + t.Code, "kpi.definition." + t.Code]),
        // A planned activity is told by its phase instead.
        .. Enum.GetNames<ActivityStatus>().Where(s => s != nameof(ActivityStatus.Planned)).Select(s => "status." + s),
        .. Enum.GetNames<FundingSource>().Select(s => "funding." + s),
        .. Enum.GetNames<Role>().Select(r => "role." + r), .. Skills.All.Select(s => "skill." + s),
        .. Enum.GetNames<EmploymentKind>().Select(e => "employment." + e), .. Enum.GetNames<OrgChangeKind>().Select(k => "unit.changed." + k),
        .. Enum.GetNames<ConsentPurpose>().SelectMany(p => (string[])["consent.given." + p, "consent.withdrawn." + p]),
        .. ((string[])["usual", "long", "short", "evenings"]).Select(q => "quiet." + q),
        .. ((string[])["telegram", "web", "zalo", "zalooa", "zalobot", "activity"]).Select(c => "channel." + c),
        .. Command.Shown.Concat(Command.Named).Append(Command.Resume).Select(c => "command." + c), "channel.cli",
        .. Enum.GetNames<ConsentPurpose>().Select(p => "purpose." + p), .. Enum.GetNames<DataRequestKind>().Select(k => "request." + k), .. Enum.GetNames<LookedAt>().Select(l => "looked." + l),
        .. Domain.Auditing.AuditActions.Told.Append("other").Select(d => "did." + d),
        .. Enum.GetNames<Domain.Announcements.AlertUrgency>().Select(u => "urgency." + u), .. Enum.GetNames<Domain.Announcements.Repetition>().Select(r => "repeat." + r),
        .. Enum.GetNames<Domain.Announcements.AnnouncementState>().Select(s => "announceState." + s),
        .. VolunteerBot.Dialogs.Announcements.AnnouncementViews.KnownReasons.Select(r => "unreachable." + r),
        .. ((string[])["all", "came", "unanswered"]).Select(w => "whom." + w), .. ((string[])["all", "volunteers", "leaders", "cadres"]).Select(r => "whomRole." + r),
        .. Enum.GetNames<Domain.Announcements.AnnouncementKind>().Select(k => "announceKind." + k),
        .. Enum.GetNames<Domain.Needs.NeedStatus>().Select(s => "needStatus." + s),
        .. Enum.GetNames<Domain.Campaigns.CampaignKind>().Select(k => "campaignKind." + k),
        .. Enum.GetNames<Domain.Certificates.Badge>().Select(b => "badge." + b), .. Enum.GetNames<Domain.Certificates.ServedAs>().Select(s => "served." + s),
        .. Enum.GetNames<DayPart>().Where(p => p != nameof(DayPart.Unsaid)).Select(p => "dayPart." + p),
    ];

    private static HashSet<string> ReadSources()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository(), "Dialogs"), "*.cs", SearchOption.AllDirectories))
        {
            if (file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            foreach (var literal in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
            {
                if (literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText is { Length: > 0 } text
                    && (Dotted().IsMatch(text) || (IsSpoken(literal) && Word().IsMatch(text))))
                    keys.Add(text);
            }
        }
        return keys;
    }

    private static bool IsSpoken(LiteralExpressionSyntax literal) =>
        literal.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } argument && list.Arguments[0] == argument
        && Speakers.Contains(list.Parent switch
        {
            ObjectCreationExpressionSyntax made => made.Type.ToString(),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax of } => of.Name.Identifier.Text,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax own } => own.Identifier.Text,
            _ => "",
        });

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "VolunteerBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder;
    }

    [GeneratedRegex(@"^[a-z][A-Za-z]*(\.[A-Za-z]+)+$")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^[a-z][A-Za-z]*$")]
    private static partial Regex Word();
}
