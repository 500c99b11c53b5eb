namespace VolunteerBot.Bot.Documents;

/// <summary>Which form a paper has: the issuer decides, never the reader (domain reference 3.8).</summary>
internal enum PaperForm
{
    /// <summary>Nghị định 30/2020/NĐ-CP, Phụ lục I and III (Mẫu 1.4).</summary>
    State,

    /// <summary>Hướng dẫn 29-HD/TWĐTN-VP.</summary>
    YouthUnion,
}

/// <summary>Who issues a paper and how it signs.</summary>
/// <param name="Superior">Line above; null = none.</param>
/// <param name="Symbol">After the number: <c>/BC-UBND</c>, <c>-BC/ĐTN</c>.</param>
/// <param name="Authority">Whole lines above the signature.</param>
internal sealed record PaperIssuer(
    PaperForm Form, string? Superior, string Name, string Symbol, string Place, IReadOnlyList<string> Authority, string Addressee, string Filed)
{
    /// <summary>Top right of a Union's paper: the Federation has its own.</summary>
    public string Heading { get; init; } = "ĐOÀN TNCS HỒ CHÍ MINH";
}

/// <summary>A table of a paper.</summary>
/// <param name="Widths">Shares of the width.</param>
/// <param name="Numbers">Columns whose values stand to the right.</param>
internal sealed record PaperTable(IReadOnlyList<string> Head, IReadOnlyList<int> Widths, IReadOnlySet<int> Numbers, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A section: its title, paragraphs, and tables.</summary>
internal sealed record PaperSection(string Title, IReadOnlyList<string> Paragraphs)
{
    public PaperTable? Table { get; init; }

    /// <summary>Numbered parts within it.</summary>
    public IReadOnlyList<(string Title, string Text)> Parts { get; init; } = [];
}

/// <summary>An appendix with a table across the page.</summary>
internal sealed record PaperAppendix(string Title, PaperTable Table, bool IsWide);

/// <summary>Everything on a paper, in words; the forms set it.</summary>
internal sealed record PaperContent
{
    public required PaperIssuer Issuer { get; init; }

    /// <summary>Trích yếu.</summary>
    public required string Subject { get; init; }

    public IReadOnlyList<string> LegalBases { get; init; } = [];

    public required IReadOnlyList<PaperSection> Sections { get; init; }

    public IReadOnlyList<PaperAppendix> Appendices { get; init; } = [];

    /// <summary>The day it was approved; null = a draft, whose day is left to be written in.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>Month and year that a draft will be dated in.</summary>
    public required DateOnly Month { get; init; }

    public bool IsDraft => Dated is null;
}
