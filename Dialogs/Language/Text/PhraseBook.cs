using System.Collections.Concurrent;
using System.Reflection;

namespace VolunteerBot.Dialogs.Language;

/// <summary>A phrase found: its section, its key, and how many tokens it took; where it goes on after a gap, and for how many tokens.</summary>
internal readonly record struct Hit(string Section, string Key, int Length, int TailAt = 0, int TailLength = 0)
{
    /// <summary>All the tokens it took.</summary>
    public int Words => Length + TailLength;
}

/// <summary>
/// Phrases from a data file that anybody may extend. The file has sections and lines:
/// <code>
/// [weekday]
/// 7: chủ nhật | chúa nhật | cn | sunday      # a comment
/// </code>
/// Phrases carry full diacritics; a typed phrase with fewer marks is found too, one with other marks is not.
/// Of several phrases that fit at one place the longest wins. "…" in a phrase stands for up to eight other words of the same clause.
/// </summary>
internal sealed class PhraseBook
{
    private static readonly ConcurrentDictionary<string, Lazy<PhraseBook>> Loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bucket> _byFirst = new(StringComparer.Ordinal);
    private bool _readsChat = true;

    private const int LongestGap = 8;

    private sealed record Entry(string Section, string Key, WordForm[] Words, bool[] Touches)
    {
        public Entry? Tail { get; init; }
        public int Length => Words.Length + (Tail?.Words.Length ?? 0);
    }

    /// <summary>The phrases that begin with one word, the longest first; of equals the first in the file. Also by section, so that a look-up compares no others.</summary>
    private sealed class Bucket
    {
        private readonly List<Entry> _all = [];
        private readonly Dictionary<string, List<Entry>> _bySection = new(StringComparer.Ordinal);

        public void Add(Entry entry)
        {
            Insert(_all, entry);
            if (!_bySection.TryGetValue(entry.Section, out var own)) _bySection[entry.Section] = own = [];
            Insert(own, entry);
        }

        public List<Entry>? Of(string? section) => section is null ? _all : _bySection.GetValueOrDefault(section);

        private static void Insert(List<Entry> list, Entry entry)
        {
            var at = list.Count;
            while (at > 0 && list[at - 1].Length < entry.Length) at--;
            list.Insert(at, entry);
        }
    }

    /// <summary>The book embedded as <c>Language/Data/{name}.txt</c>, read once.</summary>
    /// <exception cref="InvalidOperationException">No such file is embedded, or a line has no section or no key.</exception>
    public static PhraseBook Named(string name) =>
        Loaded.GetOrAdd(name, static n => new Lazy<PhraseBook>(() => Read(n))).Value;

    private static PhraseBook Read(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream($"VolunteerBot.Dialogs.Language.Data.{name}.txt")
            ?? throw new InvalidOperationException($"No phrases named {name} are embedded.");
        using var reader = new StreamReader(stream);
        var book = Parse(reader.ReadToEnd());
        book._readsChat = name is not ("numbers" or "units" or "places");
        return book;
    }

    /// <summary>Reads a book from the text of its file.</summary>
    /// <exception cref="InvalidOperationException">A line has no section or no key.</exception>
    public static PhraseBook Parse(string text)
    {
        var book = new PhraseBook();
        string? section = null;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.IndexOf('#') is var hash and >= 0 ? raw[..hash].Trim() : raw.Trim();
            if (line.IsEmpty) continue;
            if (line[0] == '[') { section = string.Intern(line[1..^1].ToString()); continue; }
            var colon = line.IndexOf(':');
            if (section is null || colon < 0) throw new InvalidOperationException($"Neither a section nor 'key: phrases': {line}");
            var key = string.Intern(line[..colon].Trim().ToString());
            foreach (var phrase in line[(colon + 1)..].Split('|')) book.Add(section, key, line[(colon + 1)..][phrase].Trim().ToString());
        }
        return book;
    }

    private void Add(string section, string key, string phrase)
    {
        var gap = phrase.IndexOf('…');
        if (Made(section, key, gap < 0 ? phrase : phrase[..gap]) is not { } entry) return;
        if (gap >= 0) entry = entry with { Tail = Made(section, key, phrase[(gap + 1)..]) };
        if (!_byFirst.TryGetValue(entry.Words[0].Folded, out var bucket)) _byFirst[entry.Words[0].Folded] = bucket = new Bucket();
        bucket.Add(entry);
    }

    private static Entry? Made(string section, string key, string phrase)
    {
        var u = Utterance.Plain(phrase);
        if (u.Count == 0) return null;
        var words = new WordForm[u.Count];
        var touches = new bool[u.Count];
        for (var i = 0; i < u.Count; i++) (words[i], touches[i]) = (u.Form(i), u.Touches(i));
        return new Entry(section, key, words, touches);
    }

    /// <summary>The longest phrase at token <paramref name="at"/>, of one section or, without it, of any.</summary>
    public bool Find(Utterance u, int at, string? section, out Hit hit) => Find(u, at, section, false, out hit);

    /// <summary>As <c>Find</c>, but in a message that has marks a word without them is only itself: there "thi" is no "thì", "sau" no "sáu".</summary>
    public bool FindStrictly(Utterance u, int at, string? section, out Hit hit) => Find(u, at, section, u.HasMarks, out hit);

    private bool Find(Utterance u, int at, string? section, bool strictly, out Hit hit)
    {
        hit = default;
        if (at < 0 || at >= u.Count) return false;
        u.Steps++;
        if (_byFirst.TryGetValue(u.Form(at).Folded, out var bucket) && bucket.Of(section) is { } list && FindIn(list, u, at, strictly, out hit)) return true;
        return u.Second(at, out var second) && (_readsChat || !second.IsChat) && _byFirst.TryGetValue(second.Form.Folded, out bucket)
            && bucket.Of(section) is { } others && FindIn(others, u, at, strictly, out hit);
    }

    private bool FindIn(List<Entry> list, Utterance u, int at, bool strictly, out Hit hit)
    {
        foreach (var e in list)
        {
            u.Steps++;
            if (!Fits(u, at, e) || strictly && !FitsExactly(u, at, e)) continue;
            hit = new Hit(e.Section, e.Key, e.Words.Length);
            if (e.Tail is null) return true;
            if (!TailOf(u, at + e.Words.Length, e.Tail, out var tail)) continue;
            hit = hit with { TailAt = tail, TailLength = e.Tail.Words.Length };
            return true;
        }
        hit = default;
        return false;
    }

    /// <summary>Whether any phrase begins with the word at a token: a quick no for most words.</summary>
    public bool Begins(Utterance u, int at) =>
        _byFirst.ContainsKey(u.Form(at).Folded) || u.Second(at, out var second) && (_readsChat || !second.IsChat) && _byFirst.ContainsKey(second.Form.Folded);

    public bool Has(Utterance u, int at, string section) => Find(u, at, section, out _);

    /// <summary>The longest phrase of the section that ends just before token <paramref name="before"/>.</summary>
    public bool FindBefore(Utterance u, int before, string section, out Hit hit, bool strictly = false)
    {
        for (var start = Math.Max(0, before - 4); start < before; start++)
            if (Find(u, start, section, strictly && u.HasMarks, out hit) && start + hit.Length == before) return true;
        hit = default;
        return false;
    }

    private bool TailOf(Utterance u, int from, Entry tail, out int at)
    {
        for (at = from; at < Math.Min(u.Count, from + LongestGap + 1); at++)
        {
            if (Fits(u, at, tail)) return true;
            if (u[at].Kind is TokenKind.Line or TokenKind.Symbol || u[at].Is(',') || u[at].Is('.') || u[at].Is(';') || u[at].Is('?') || u[at].Is('!')) return false;
        }
        return false;
    }

    private bool FitsExactly(Utterance u, int at, Entry e)
    {
        for (var k = 0; k < e.Words.Length; k++)
            if (!Same(u.Form(at + k), e.Words[k]) && !(SecondAt(u, at + k, out var second) && Same(second, e.Words[k]))) return false;
        return true;
    }

    private static bool Same(in WordForm a, in WordForm b) => a.Tone == b.Tone && string.Equals(a.Shape, b.Shape, StringComparison.Ordinal);

    private bool Fits(Utterance u, int at, Entry e)
    {
        if (at + e.Words.Length > u.Count) return false;
        for (var k = 0; k < e.Words.Length; k++)
        {
            if (!u.Form(at + k).CanBe(e.Words[k]) && !(SecondAt(u, at + k, out var second) && second.CanBe(e.Words[k]))) return false;
            if (e.Touches[k] && !u.Touches(at + k)) return false;
        }
        return true;
    }

    private bool SecondAt(Utterance u, int i, out WordForm form)
    {
        var has = u.Second(i, out var second) && (_readsChat || !second.IsChat);
        form = second.Form;
        return has;
    }
}
