using System.Globalization;
using System.Text.RegularExpressions;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>A line that somebody wrote into a story; what the bot says to it is written by the player.</summary>
public abstract record StoryLine(string Text)
{
    /// <summary><c>sweep</c>: the schedule looks what reports are to be opened and reminded of.</summary>
    public sealed record Sweep(string Text) : StoryLine(Text);

    /// <summary>A comment, the title, or an empty line: kept as it is.</summary>
    public sealed record Remark(string Text) : StoryLine(Text);

    /// <summary><c>now 2026-11-23 20:00</c>: wall clock of Vietnam, never back.</summary>
    public sealed record Now(string Text, DateTime Local) : StoryLine(Text);

    /// <summary><c>later 2h</c>, <c>later 3d</c>, <c>later 20m</c>.</summary>
    public sealed record Later(string Text, TimeSpan By) : StoryLine(Text);

    /// <summary><c>as leader</c>, or <c>as leader in group</c>.</summary>
    public sealed record As(string Text, string Name, bool InGroup) : StoryLine(Text);

    /// <summary><c>&gt; words</c>, <c>&gt; (vị trí 13.1,109.3)</c>, <c>&gt; (ảnh) words</c>, <c>&gt; (tệp ke-hoach.pdf) words</c>, <c>&gt; (danh thiếp)</c>, <c>&gt; (nút …)</c> for a raw payload.</summary>
    public sealed record Said(string Text, string Words) : StoryLine(Text)
    {
        public GeoPoint? Location { get; init; }

        /// <summary>A letter: its name and its words.</summary>
        public (string Name, string Text)? Document { get; init; }

        /// <summary><c>&gt; (bảng ten.csv) cells;of a row | the next row</c>: a list sent as a file.</summary>
        public string? Sheet { get; init; }

        public bool HasPicture { get; init; }

        public bool HasContact { get; init; }

        /// <summary><c>(danh thiếp người khác)</c>: a card that is not the sender's own.</summary>
        public bool IsForeignContact { get; init; }

        public string? Payload { get; init; }
    }

    /// <summary><c>&gt; [label]</c>: a tap on the last message that has it; <c>&gt; [label] trước đó</c> on an older message.</summary>
    public sealed record Pressed(string Text, string Label, bool Older) : StoryLine(Text);
}

/// <summary>A conversation as a text file a coordinator could read: what people say is written by hand, what the bot says is checked.</summary>
public sealed partial record Story(IReadOnlyList<StoryLine> Lines)
{
    public static Story Parse(string text) =>
        new([.. text.TrimEnd('\n').Split('\n').Where(l => !l.StartsWith('<') && !l.StartsWith('!')).Select(Line)]);

    private static StoryLine Line(string line)
    {
        if (line.StartsWith("now ", StringComparison.Ordinal))
            return new StoryLine.Now(line, DateTime.ParseExact(line[4..], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        if (line.StartsWith("later ", StringComparison.Ordinal))
            return new StoryLine.Later(line, Span(line[6..]));
        if (line == "sweep")
            return new StoryLine.Sweep(line);
        if (line.StartsWith("as ", StringComparison.Ordinal))
            return line.EndsWith(" in group", StringComparison.Ordinal) ? new StoryLine.As(line, line[3..^9], true) : new StoryLine.As(line, line[3..], false);
        return line.StartsWith("> ", StringComparison.Ordinal) ? Spoken(line, line[2..])
            : line.Length == 0 || line[0] == '#' ? new StoryLine.Remark(line)
            : throw new FormatException($"A story line that nobody understands: '{line}'.");
    }

    private static StoryLine Spoken(string line, string words)
    {
        if (Press().Match(words) is { Success: true } press)
            return new StoryLine.Pressed(line, press.Groups["label"].Value, press.Groups["older"].Success);
        if (Attachment().Match(words) is not { Success: true } sent)
            return new StoryLine.Said(line, Expanded(words));
        var rest = sent.Groups["rest"].Value.Trim();
        return sent.Groups["kind"].Value switch
        {
            "vị trí" => new StoryLine.Said(line, rest) { Location = GeoPoint.TryParse(sent.Groups["value"].Value.Trim()) },
            "nút" => new StoryLine.Said(line, rest) { Payload = sent.Groups["value"].Value.Trim() },
            "ảnh" => new StoryLine.Said(line, rest) { HasPicture = true },
            "tệp" => new StoryLine.Said(line, rest) { Document = (sent.Groups["value"].Value.Trim(), "") },
            "văn bản" => new StoryLine.Said(line, "") { Document = (sent.Groups["value"].Value.Trim(), rest) },
            "bảng" => new StoryLine.Said(line, "") { Sheet = rest.Replace(" | ", "\n", StringComparison.Ordinal) },
            _ => new StoryLine.Said(line, rest) { HasContact = true, IsForeignContact = sent.Groups["value"].Length > 0 },
        };
    }

    /// <summary><c>a×10000</c> stands for so many letters.</summary>
    private static string Expanded(string words) =>
        Repeated().Replace(words, m => string.Concat(Enumerable.Repeat(m.Groups[1].Value, int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))));

    private static TimeSpan Span(string text)
    {
        var count = double.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            'm' => TimeSpan.FromMinutes(count), 'h' => TimeSpan.FromHours(count), 'd' => TimeSpan.FromDays(count),
            _ => throw new FormatException($"'{text}' is no length of time: end it in m, h or d."),
        };
    }

    [GeneratedRegex(@"^\[(?<label>[^\]]+)\](?<older> trước đó)?$")]
    private static partial Regex Press();

    [GeneratedRegex(@"^\((?<kind>vị trí|ảnh|tệp|danh thiếp|nút|văn bản|bảng)(?<value>[^)]*)\)(?<rest>.*)$")]
    private static partial Regex Attachment();

    [GeneratedRegex(@"(\w+)×(\d+)")]
    private static partial Regex Repeated();
}
