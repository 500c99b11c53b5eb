using System.Reflection;

namespace VolunteerBot.Dialogs.Language;

/// <summary>Every word of the data files, to tell a word from a slip: by its folded form, by the words it stands beside, and by one slip.</summary>
internal sealed class Vocabulary
{
    private const int ShortestToMend = 4;
    private static readonly Lazy<Vocabulary> Loaded = new(Read);

    private readonly Dictionary<string, List<WordForm>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WordForm>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, string> _bySlip = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm[]> _stands = new(StringComparer.Ordinal);

    private Vocabulary() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Vocabulary Here => Loaded.Value;

    private static Vocabulary Read()
    {
        var words = new Vocabulary();
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.Contains(".Language.Data.", StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            words.Add(reader.ReadToEnd(), name.EndsWith(".teencode.txt", StringComparison.Ordinal));
        }
        foreach (var word in words._words.Keys) words.AddSlips(word);
        return words;
    }

    private void Add(string file, bool stands)
    {
        foreach (var raw in file.Split('\n'))
        {
            var line = raw.IndexOf('#') is var hash and >= 0 ? raw[..hash] : raw;
            var colon = line.IndexOf(':');
            if (colon < 0 || line[0] == '[') continue;
            if (stands) AddStands(line[..colon].Trim(), line[(colon + 1)..]);
            else
                foreach (var phrase in line[(colon + 1)..].Split('|')) AddPhrase(phrase);
        }
    }

    private void AddPhrase(string phrase)
    {
        string? before = null;
        foreach (var token in Tokeniser.Split(VietnameseText.Normalise(phrase)))
        {
            if (token.Kind != TokenKind.Word) { before = null; continue; }
            var form = WordForm.Of(token.Word);
            if (!_words.TryGetValue(form.Folded, out var forms)) _words[form.Folded] = forms = [];
            if (!forms.Contains(form)) forms.Add(form);
            if (before is not null) _pairs.Add(before + " " + form.Folded);
            before = form.Folded;
        }
    }

    /// <summary>A line of the chat spellings: "không: ko | hông" lets both stand for the full word.</summary>
    private void AddStands(string full, string spellings)
    {
        var form = WordForm.Of(full);
        foreach (var spelling in spellings.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var key = spelling.Normalize(System.Text.NormalizationForm.FormC).ToLowerInvariant();
            _stands[key] = _stands.TryGetValue(key, out var more) ? [.. more, form] : [form];
        }
    }

    private void AddSlips(string word)
    {
        if (word.Length < ShortestToMend) return;
        for (var i = 0; i < word.Length; i++) AddSlip(word.Remove(i, 1), word);
        AddSlip(word, word);
    }

    /// <summary>Two words with the same slip: neither is taken.</summary>
    private void AddSlip(string slip, string word)
    {
        if (!_bySlip.TryAdd(slip, word) && _bySlip[slip] != word) _bySlip[slip] = "";
    }

    public bool Knows(string folded) => _words.ContainsKey(folded);

    /// <summary>The one string for a folded word that is known, so that messages share it.</summary>
    public string Shared(ReadOnlySpan<char> folded) => _bySpan.TryGetValue(folded, out var word, out _) ? word : folded.ToString();

    /// <summary>The full word a chat spelling stands for, or null.</summary>
    public WordForm? StandsFor(string lower) => _stands.TryGetValue(lower, out var forms) ? forms[0] : null;

    public bool ArePair(string first, string second) => _pairs.Contains(first + " " + second);

    /// <summary>Whether a word with exactly these marks, or with more, is known.</summary>
    public bool Fits(in WordForm form)
    {
        if (!_words.TryGetValue(form.Folded, out var forms)) return false;
        foreach (var known in forms)
            if (form.CanBe(known)) return true;
        return false;
    }

    /// <summary>The one known word from which this one differs by a single slip; null when there is none, or several.</summary>
    public WordForm? Mend(in WordForm typed)
    {
        var word = typed.Folded;
        if (word.Length is < ShortestToMend or > 12) return null;
        string? found = null;
        for (var i = -1; i < word.Length; i++)
        {
            var slip = i < 0 ? word : word.Remove(i, 1);
            if (slip.Length < ShortestToMend - 1 || !_bySlip.TryGetValue(slip, out var known) || known.Length == 0) continue;
            if (known[0] != word[0] && known.Length < 5 || !Spelling.OneSlip(word, known)) continue;
            if (found is not null && found != known) return null;
            found = known;
        }
        return found is null ? null : new WordForm(found, found, typed.Tone);
    }
}
