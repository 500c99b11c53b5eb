using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Bot.Demo;

/// <summary>Where on a unit's ground something takes place, in words as people write them.</summary>
internal static class SamplePlaces
{
    /// <summary>A place of a sort, and what the title calls it; null when the ground has none (no beach in the mountains).</summary>
    public static (Place Place, string Spot)? Find(string sort, SampleUnit unit, Land land, DateOnly day, Chance chance)
    {
        if (sort is "beach" or "outdoors" or "market" or "memorial" or "square")
        {
            var named = land.Spots.Where(s => s.Sort == sort).ToList();
            if (named.Count > 0)
                return At(chance.Of(named).Name, land);
            return sort switch
            {
                "beach" => null,
                "outdoors" when land.Kinds.Contains("town") => At("các tuyến phố chính", land),
                "outdoors" => At("đường liên thôn", land),
                "market" => At("khu vực chợ trung tâm", land),
                "memorial" => Known("nghĩa trang liệt sĩ", land),
                _ => Known("sân vận động", land),
            };
        }
        if (unit.Address is { } address && sort is ("hall" or "school" or "clinic" or "office"))
            return At(address, land);
        var village = land.Villages.Count > 0 ? chance.Of(land.Villages) : null;
        var isOfOneVillage = unit.Type is SampleUnitType.Cell or SampleUnitType.Group;
        return sort switch
        {
            "hall" => isOfOneVillage && village is not null ? At("nhà văn hóa " + village, land) : Known("nhà văn hóa", land),
            "school" => Known("Trường Tiểu học trung tâm", land),
            "clinic" => Known("Trạm Y tế", land),
            "office" => Known(day < SampleProvince.Reform ? "Bộ phận Một cửa UBND" : "Trung tâm Phục vụ hành chính công", land),
            _ => At(village ?? "khu dân cư trung tâm", land),
        };
    }

    private static (Place Place, string Spot) At(string spot, Land land) => (new Place($"{spot}, {land.Name}"), spot);

    /// <summary>Known by the name of the commune, so without a comma.</summary>
    private static (Place Place, string Spot) Known(string spot, Land land) => (new Place($"{spot} {land.Name}"), spot);
}
