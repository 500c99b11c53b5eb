using System.Text.Json.Serialization;

namespace VolunteerBot.Domain.Reporting;

/// <summary>How a figure of several units or activities becomes one (domain reference 3.3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Aggregation>))]
public enum Aggregation
{
    Sum,

    /// <summary>Needs to know who is who; a sum of declared numbers is no total and is only shown as a hint.</summary>
    DistinctPersons,
    Max,
    Latest,
}

[JsonConverter(typeof(JsonStringEnumConverter<FigureKind>))]
public enum FigureKind
{
    Count,
    Measure,
    Money,
    Percent,
}

/// <summary>One figure that a report asks for.</summary>
/// <param name="Code">Stable; the figures of activities are named as in <see cref="Activities.Indicators"/>.</param>
public sealed record ReportIndicator(string Code, FigureKind Kind, Aggregation Aggregation)
{
    public int Decimals { get; init; }

    /// <summary>Its name where it is not one of the known ones: somebody's own words.</summary>
    public string? Name { get; init; }

    /// <summary>What it counts, in words, where it is not one of the known ones.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it can be worked out from recorded activities; otherwise it is typed.</summary>
    public bool FromRecords { get; init; }

    /// <summary>Codes of two figures of which this is the first in per cent of the second; it is then never typed.</summary>
    public FigureShare? ShareOf { get; init; }

    /// <summary>A report without it is asked about once more.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>A larger value is asked about once more, never refused.</summary>
    public decimal AskAbove { get; init; } = 1_000_000_000_000m;

    /// <summary>Beyond this nobody means it.</summary>
    public const decimal Largest = 1_000_000_000_000m;
}

/// <summary>Which figure in per cent of which.</summary>
public sealed record FigureShare(string Numerator, string Denominator);

/// <summary>A passage in somebody's own words.</summary>
/// <param name="Name">Its heading where it is not one of the known ones.</param>
public sealed record ReportPassage(string Code, string? Name = null)
{
    public bool IsNeeded { get; init; }
}
