using System.Globalization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Bot.Documents;

/// <summary>How a unit calls itself on paper, to whom it writes and how it signs.</summary>
internal static class PaperIssuers
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static PaperIssuer Of(ReportForm form, OrgTree units)
    {
        var id = form.Obligation.AnsweringUnit(units) ?? form.Obligation.UnitId;
        var unit = units.History.Find(id)!;
        var version = units.VersionOf(id) ?? unit.Latest;
        var above = form.Obligation.ReceiverId is { } receiver ? units.NameOf(receiver) ?? units.History.Find(receiver)?.Latest.Name : null;
        if (form.Template.Line == ReportLine.State || unit.System == OrgSystem.StateAdministration)
            return State(version, above);
        return unit.System == OrgSystem.YouthFederation ? Federation(version, above) : Union(version, above, form);
    }

    /// <summary>Ủy ban nhân dân of the commune (plan, V.9.c).</summary>
    private static PaperIssuer State(OrgUnitVersion version, string? above)
    {
        var area = AreaOf(version);
        return new PaperIssuer(PaperForm.State, "ỦY BAN NHÂN DÂN", Capitals(area), "/BC-UBND", PlaceOf(version), ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], above ?? "Ủy ban nhân dân tỉnh", "VT");
    }

    private static PaperIssuer Union(OrgUnitVersion version, string? above, ReportForm form)
    {
        if (version.Kind == OrgUnitKind.Province)
        {
            var province = PlaceOf(version);
            return new PaperIssuer(PaperForm.YouthUnion, null, "BCH ĐOÀN TỈNH " + Capitals(province), "-BC/TĐTN", province,
                ["TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", "BÍ THƯ"], form.Template.HasPlanTargets ? "Ủy ban nhân dân tỉnh " + province : "Ban Bí thư Trung ương Đoàn", "VP");
        }
        var name = version.Name.StartsWith("Đoàn ", StringComparison.Ordinal) ? version.Name : "Đoàn " + version.Name;
        return new PaperIssuer(PaperForm.YouthUnion, above is null ? null : "BCH " + Capitals(FormalUnion(above)), "BCH " + Capitals(name), "-BC/ĐTN", PlaceOf(version),
            ["TM. BAN THƯỜNG VỤ", "BÍ THƯ"], above ?? "cấp trên", "VP");
    }

    private static PaperIssuer Federation(OrgUnitVersion version, string? above)
    {
        var area = version.Name.StartsWith("Hội LHTN ", StringComparison.Ordinal) ? version.Name["Hội LHTN ".Length..] : version.Name;
        return new PaperIssuer(PaperForm.YouthUnion, above is null ? null : "ỦY BAN " + Capitals(above), "ỦY BAN HỘI LHTN VIỆT NAM " + Capitals(area), "-BC/UBH", PlaceOf(version),
            ["TM. ỦY BAN HỘI", "CHỦ TỊCH"], above ?? "cấp trên", "VP")
        {
            Heading = "HỘI LHTN VIỆT NAM",
        };
    }

    /// <summary>"Tỉnh Đoàn Đắk Lắk" stands on paper as "Đoàn tỉnh Đắk Lắk".</summary>
    private static string FormalUnion(string name) => name.StartsWith("Tỉnh Đoàn ", StringComparison.Ordinal) ? "Đoàn tỉnh " + name["Tỉnh Đoàn ".Length..] : name;

    /// <summary>"xã Tuy An Đông".</summary>
    private static string AreaOf(OrgUnitVersion version) =>
        version.Place ?? (version.Name.StartsWith("Đoàn ", StringComparison.Ordinal) ? version.Name["Đoàn ".Length..]
            : version.Name.StartsWith("UBND ", StringComparison.Ordinal) ? version.Name["UBND ".Length..] : version.Name);

    /// <summary>The bare name of the place, without its kind; a place named by a person, a number or an event keeps it.</summary>
    private static string PlaceOf(OrgUnitVersion version)
    {
        var area = AreaOf(version);
        foreach (var kind in (string[])["xã ", "phường ", "thị trấn ", "Tỉnh Đoàn ", "tỉnh ", "Hội LHTN xã ", "Hội LHTN phường ", "Hội LHTN Việt Nam tỉnh "])
        {
            if (area.StartsWith(kind, StringComparison.Ordinal) && !char.IsDigit(area[kind.Length]))
                return area[kind.Length..];
        }
        return area;
    }

    private static string Capitals(string words) => words.ToUpper(Vietnamese);
}
