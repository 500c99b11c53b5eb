using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Bot.Demo;

internal enum SampleUnitType
{
    Body,
    District,
    Commune,
    Federation,
    Affiliated,
    Cell,
    Group,
}

/// <summary>The ground a unit works on: what its place is called and what there is.</summary>
/// <param name="Name">As it stands in an address: <c>xã Tuy An Đông</c>.</param>
/// <param name="Kinds"><c>coast</c>, <c>town</c>, <c>plain</c>, <c>mountain</c>.</param>
/// <param name="Villages">Thôn, buôn, khu phố.</param>
internal sealed record Land(string Name, IReadOnlyList<string> Kinds, IReadOnlyList<Spot> Spots, IReadOnlyList<string> Villages);

/// <param name="Sort"><c>beach</c>, <c>outdoors</c>, <c>market</c>, <c>memorial</c>, <c>square</c>.</param>
internal sealed record Spot(string Sort, string Name);

/// <summary>A unit with what the sample data needs to know of it besides.</summary>
/// <param name="Before">Its ground until 30 June 2025; null when it did not exist then.</param>
/// <param name="Since">Its ground from 1 July 2025; null when it ended then.</param>
/// <param name="ActivityKinds">The only kinds of work it does; empty = any.</param>
/// <param name="Address">Its own house, without the commune; null = it meets where the commune does.</param>
internal sealed record SampleUnit(
    OrgUnit Unit, SampleUnitType Type, Land? Before, Land? Since, IReadOnlyList<string> ActivityKinds, string? Address = null)
{
    public OrgUnitId Id => Unit.Id;

    public string Name => Unit.Latest.Name;

    /// <summary>Its ground on a day; null when it did not exist.</summary>
    public Land? LandOn(DateOnly day) => Unit.At(day) is null ? null : day < SampleProvince.Reform ? Before : Since;
}
