using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Organisation;

[JsonConverter(typeof(TypedIdConverter<OrgUnitId>))]
public readonly record struct OrgUnitId(Guid Value) : ITypedId<OrgUnitId>
{
    /// <summary>The whole system: a role held here reaches every unit, also before there is any.</summary>
    public static readonly OrgUnitId Everything = new(new Guid(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    public static OrgUnitId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>The parallel systems that units belong to (domain reference 2.1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrgSystem>))]
public enum OrgSystem
{
    /// <summary>Đoàn TNCS Hồ Chí Minh.</summary>
    YouthUnion,

    /// <summary>Hội Liên hiệp Thanh niên Việt Nam.</summary>
    YouthFederation,

    /// <summary>Hội Sinh viên Việt Nam.</summary>
    StudentAssociation,

    /// <summary>UBND and its departments.</summary>
    StateAdministration,

    /// <summary>Đội Thiếu niên Tiền phong.</summary>
    YoungPioneers,

    /// <summary>Trường học, cao đẳng, đại học.</summary>
    School,

    /// <summary>CLB, đội, nhóm tình nguyện that belong to none of the youth systems.</summary>
    VolunteerGroups,
}

[JsonConverter(typeof(JsonStringEnumConverter<OrgUnitKind>))]
public enum OrgUnitKind
{
    /// <summary>Tỉnh Đoàn, Hội LHTN tỉnh, Hội SV tỉnh.</summary>
    Province,

    /// <summary>Huyện, Thị, Thành Đoàn; ended 30/6/2025.</summary>
    District,

    /// <summary>Đoàn xã, phường, thị trấn; Hội LHTN xã.</summary>
    CommuneUnion,

    /// <summary>Đoàn trực thuộc Tỉnh Đoàn.</summary>
    AffiliatedUnion,

    /// <summary>Chi đoàn, chi hội.</summary>
    Cell,

    /// <summary>Tổ chức, câu lạc bộ, đội, nhóm, đội hình tình nguyện.</summary>
    VolunteerGroup,

    /// <summary>Đoàn cơ sở below a commune or an affiliated union.</summary>
    GrassrootsUnion,

    /// <summary>Chi đoàn cơ sở: small, directly under the upper level.</summary>
    GrassrootsCell,

    /// <summary>Sở, ban, ngành; UBND.</summary>
    Department,

    /// <summary>Trung ương.</summary>
    Central,
}

/// <summary>
/// A unit's lasting identity. Names, codes and parents change over time and are reused by other units, so they stand in
/// <see cref="Versions"/>; a merged unit is a new identity (domain reference 2.5).
/// </summary>
public sealed record OrgUnit
{
    public required OrgUnitId Id { get; init; }

    public required OrgSystem System { get; init; }

    /// <summary>Oldest first, without overlap.</summary>
    public required IReadOnlyList<OrgUnitVersion> Versions { get; init; }

    /// <summary>The version valid on a day, or null when the unit did not exist then.</summary>
    public OrgUnitVersion? At(DateOnly day)
    {
        for (var i = Versions.Count - 1; i >= 0; i--)
        {
            if (Versions[i].IsValidOn(day))
                return Versions[i];
        }
        return null;
    }

    /// <summary>The newest version, for showing a unit whatever the day.</summary>
    [JsonIgnore]
    public OrgUnitVersion Latest => Versions[^1];
}

/// <summary>What a unit was called and where it stood during a time.</summary>
public sealed record OrgUnitVersion
{
    public required string Name { get; init; }

    public required OrgUnitKind Kind { get; init; }

    public OrgUnitId? ParentId { get; init; }

    /// <summary>Administrative code of the place (reused over time: never a key).</summary>
    public string? Code { get; init; }

    /// <summary>Other ways people write the name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether it is a "cấp bộ" in the sense of target KPI-1.</summary>
    public bool CountsAsCapBo { get; init; }

    /// <summary>Whether the place is officially a mountain commune or one of ethnic minorities.</summary>
    public bool IsMountainous { get; init; }

    /// <summary>The administrative unit it works in, as it stands in an address: <c>xã Tuy An Đông</c>.</summary>
    public string? Place { get; init; }

    /// <summary>About where its office is, so that somebody who shares a place is offered the units near it.</summary>
    public GeoPoint? Point { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day it no longer held; null = still valid.</summary>
    public DateOnly? ValidTo { get; init; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } end || day < end);
}
