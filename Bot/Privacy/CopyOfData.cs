namespace VolunteerBot.Bot.Privacy;

/// <summary>What the readable copy says, in the reader's words.</summary>
public sealed record CopyOfData(string Language, string Title, IReadOnlyList<string> Intro, IReadOnlyList<CopySection> Sections);

/// <param name="Tables">One for each thing, such as an activity.</param>
public sealed record CopySection(string Title, IReadOnlyList<IReadOnlyList<CopyRow>> Tables)
{
    public string? Note { get; init; }

    /// <summary>As <c>data:</c> addresses.</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];
}

public sealed record CopyRow(string Label, string Value);
