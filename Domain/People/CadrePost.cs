using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.People;

/// <summary>How somebody is employed as a cadre (domain reference 2.3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EmploymentKind>))]
public enum EmploymentKind
{
    /// <summary>Chuyên trách.</summary>
    FullTime,

    /// <summary>Không chuyên trách, bán chuyên trách.</summary>
    PartTime,

    /// <summary>Kiêm nhiệm.</summary>
    Concurrent,

    /// <summary>Cộng tác viên.</summary>
    Collaborator,
}

/// <summary>A post somebody holds in a unit for a time. It says what they are, not what they may do.</summary>
/// <param name="Title">As on paper: <c>Phó Bí thư</c>.</param>
/// <param name="IsInChargeOfVolunteering">Phụ trách hoạt động tình nguyện (target KPI-4).</param>
/// <param name="To">The first day on which it no longer holds; null = still held.</param>
public sealed record CadrePost(
    OrgUnitId UnitId, string Title, EmploymentKind Employment, bool IsInChargeOfVolunteering, DateOnly From, DateOnly? To = null);
