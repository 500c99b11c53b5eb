using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Texts;

/// <summary>
/// All texts of one language, from <c>vi.txt</c> or <c>en.txt</c>: a line a text, <c>key = text</c>, <c>{0}</c> for arguments,
/// <c>\n</c> for a new line. A text that speaks of taps has another under <c>KEY.typed</c>, for platforms on which nothing can be tapped.
/// Texts may carry light markup (<c>&lt;b&gt;</c>, <c>&lt;i&gt;</c>); arguments are always escaped.
/// </summary>
public sealed class TextBook
{
    private static readonly Lazy<TextBook> Vietnamese = new(() => Load("vi"));
    private static readonly Lazy<TextBook> English = new(() => Load("en"));
    private const string TypedMark = ".typed";

    private readonly FrozenDictionary<string, string> _texts;

    private readonly FrozenDictionary<string, string> _typed;
    private TextBook? _typedBook;

    private TextBook(string language, FrozenDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
        _typed = texts.Where(t => t.Key.EndsWith(TypedMark, StringComparison.Ordinal)).ToFrozenDictionary(t => t.Key[..^TypedMark.Length], t => t.Value, StringComparer.Ordinal);
    }

    /// <summary>The same texts, worded for where nothing can be tapped.</summary>
    private TextBook(TextBook tapped) =>
        (Language, _typed, _texts) = (tapped.Language, tapped._typed, tapped._texts.ToFrozenDictionary(t => t.Key, t => tapped._typed.GetValueOrDefault(t.Key, t.Value), StringComparer.Ordinal));

    public string Language { get; }

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The book of a language tag; Vietnamese for all but English.</summary>
    public static TextBook For(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English.Value : Vietnamese.Value;

    /// <summary>Ways people name a thing, in both languages: the text itself and those listed under <c>KEY.words</c>.</summary>
    public static IEnumerable<string> WordsOf(string key)
    {
        foreach (var book in (TextBook[])[Vietnamese.Value, English.Value])
        {
            if (book._texts.TryGetValue(key, out var text))
                yield return text;
            foreach (var word in book._texts.GetValueOrDefault(key + ".words", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return word;
        }
    }

    /// <summary>The text as it is written, or null.</summary>
    public string? Raw(string key) => _texts.GetValueOrDefault(key);

    /// <summary>The finished words, with light markup.</summary>
    /// <param name="now">For dates: the year is said only where it is not this one.</param>
    public string Render(Say say, DateTimeOffset now) => say.Key switch
    {
        "" => Argument(say.Args.Length > 0 ? say.Args[0] : "", now),
        "lines" => string.Join('\n', ((IEnumerable<Say>)say.Args[0]!).Select(s => Render(s, now))),
        "summary" => SummaryText((Summary)say.Args[0]!, now),
        _ => Fill(_texts.GetValueOrDefault(say.Key) ?? throw new KeyNotFoundException($"No {Language} text '{say.Key}'."), say.Args, now),
    };

    /// <summary>The finished words where nothing can be tapped; null when they are the same.</summary>
    public string? RenderTyped(IReadOnlyList<Say> parts, DateTimeOffset now) => !parts.Any(SpeaksOfTaps) ? null : (_typedBook ??= new TextBook(this)).RenderAll(parts, now);

    /// <summary>The finished words of a whole message.</summary>
    public string RenderAll(IReadOnlyList<Say> parts, DateTimeOffset now) => string.Join("\n\n", parts.Select(p => Render(p, now)).Where(t => t.Length > 0));

    private bool SpeaksOfTaps(Say say) => say.Key == "summary" || _typed.ContainsKey(say.Key) || (say.Args is { Length: > 0 } args && Array.Exists(args, a => a switch
    {
        Say inner => SpeaksOfTaps(inner),
        IEnumerable<Say> several => several.Any(SpeaksOfTaps),
        _ => false,
    }));

    /// <summary>The finished words without markup, for buttons.</summary>
    public string Plain(Say say, DateTimeOffset now) => Markup.Strip(Render(say, now));

    private string SummaryText(Summary summary, DateTimeOffset now)
    {
        var text = new StringBuilder(Render(summary.Title, now));
        foreach (var line in summary.Lines)
            text.Append("\n• ").Append(Render(line.Called, now)).Append(": <b>").Append(Render(line.Value, now)).Append("</b>");
        foreach (var warning in summary.Warnings)
            text.Append("\n⚠️ ").Append(Render(warning, now));
        return Hint(summary) is { } hint ? text.Append('\n').Append(Render(hint, now)).ToString() : text.ToString();
    }

    /// <summary>How to change a line; the example in words only where there is a time to change.</summary>
    private static string? Hint(Summary summary) => summary.Lines.Count(l => l.Keys.Length > 0) switch
    {
        < 2 => null,
        _ => summary.Lines.Any(l => l is { Label: "line.when", Keys.Length: > 0 }) ? "summary.hint" : "summary.hintTap",
    };

    private string Fill(string template, object?[]? args, DateTimeOffset now)
    {
        if (args is not { Length: > 0 } || !template.Contains('{'))
            return template;
        var text = new StringBuilder(template.Length + 32);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}' && template[i + 1] - '0' is var n and >= 0 and <= 9)
            {
                text.Append(n < args.Length ? Argument(args[n], now) : "");
                i += 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }
        return text.ToString();
    }

    private string Argument(object? value, DateTimeOffset now) => value switch
    {
        null => "",
        Say say => Render(say, now),
        IEnumerable<Say> several => string.Join(", ", several.Select(s => Render(s, now))),
        string words => Markup.Escape(words),
        SaidTime said => Markup.Escape(SpokenTimes.Of(said, now, Language)),
        TimeSlot slot => Markup.Escape(SpokenTimes.Of(new SaidTime(slot), now, Language)),
        Place place => Markup.Escape(place.Text.Length > 0 ? place.Text : Raw("place.sharedPoint")!) + (place.Point is null ? "" : " 📍"),
        decimal number => Markup.Escape(Numerals.Of(number, Language)),
        int number => Numerals.Of(number, Language),
        TimeOnly time => time.ToString("H:mm", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Markup.Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static TextBook Load(string language)
    {
        using var stream = typeof(TextBook).Assembly.GetManifestResourceStream($"VolunteerBot.Dialogs.Texts.{language}.txt")!;
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            if (equals < 0)
                throw new InvalidDataException($"{language}.txt: no ' = ' in '{line}'.");
            texts.Add(line[..equals], line[(equals + 3)..].Replace("\\n", "\n", StringComparison.Ordinal));
        }
        return new TextBook(language, texts.ToFrozenDictionary(StringComparer.Ordinal));
    }
}

/// <summary>The light markup of messages: <c>&lt;b&gt;</c> and <c>&lt;i&gt;</c> in text escaped as HTML.</summary>
public static class Markup
{
    public static string Escape(string words) =>
        words.AsSpan().IndexOfAny("<>&\"") < 0 ? words
            : words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>The words alone, for platforms and places without markup.</summary>
    public static string Strip(string markup)
    {
        if (markup.AsSpan().IndexOfAny("<&") < 0)
            return markup;
        var text = new StringBuilder(markup).Replace("<b>", "").Replace("</b>", "").Replace("<i>", "").Replace("</i>", "");
        return WebUtility.HtmlDecode(text.ToString());
    }
}

/// <summary>Numbers as they are written: 1.255,5 in Vietnamese, 1,255.5 in English.</summary>
public static class Numerals
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Of(decimal number, string language) =>
        number.ToString("#,##0.####", language == "en" ? CultureInfo.InvariantCulture : Vietnamese);
}
