using System.Reflection;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// What a message most likely asks for, learned from the sentences of <c>examples.txt</c>: how often each word, each pair of neighbours and each
/// pair with one word between them was said with each request (naive Bayes, add-a-tenth smoothing). Learning is counting, and takes some
/// 30 ms once; the same file always gives the same answers.
/// </summary>
internal sealed class Examples
{
    /// <summary>Words behind this one say nothing about the request any more.</summary>
    private const int Furthest = 80;

    private const double Smoothing = 0.1;

    private static readonly Lazy<Examples> Read = new(static () => new Examples(Sentences()));

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly float[] _weights;

    private Examples(IReadOnlyList<(IntentKind Kind, string Text)> sentences)
    {
        Kinds = [.. sentences.Select(s => s.Kind).Distinct()];
        var place = Kinds.Select((kind, i) => (kind, i)).ToDictionary(k => k.kind, k => k.i);
        var counts = new List<int[]>();
        var totals = new int[Kinds.Count];
        foreach (var (kind, text) in sentences)
        {
            var of = place[kind];
            foreach (var feature in Features(Utterance.Of(text)))
            {
                if (!_rows.TryGetValue(feature, out var row))
                {
                    _rows[feature] = row = counts.Count;
                    counts.Add(new int[Kinds.Count]);
                }
                counts[row][of]++;
                totals[of]++;
            }
        }
        _weights = Weights(counts, totals);
    }

    /// <summary>The requests there are examples of, in the order of the file.</summary>
    public IReadOnlyList<IntentKind> Kinds { get; }

    public static Examples Here => Read.Value;

    /// <summary>How likely each of <see cref="Kinds"/> is, adding up to 1; all zero where no word is known.</summary>
    public double[] Likelihoods(Utterance u)
    {
        var sums = new double[Kinds.Count];
        var known = 0;
        foreach (var feature in Features(u))
        {
            if (!_rows.TryGetValue(feature, out var row))
                continue;
            known++;
            for (var k = 0; k < sums.Length; k++)
                sums[k] += _weights[(row * sums.Length) + k];
        }
        return known == 0 ? sums : Normalised(sums, known);
    }

    /// <summary>Words of one message hang together: their evidence grows with the root of their number, not with the number.</summary>
    private static double[] Normalised(double[] sums, int known)
    {
        var (most, sum) = (sums.Max(), 0.0);
        for (var k = 0; k < sums.Length; k++)
            sum += sums[k] = Math.Exp((sums[k] - most) / Math.Sqrt(known));
        for (var k = 0; k < sums.Length; k++)
            sums[k] /= sum;
        return sums;
    }

    private static float[] Weights(List<int[]> counts, int[] totals)
    {
        var weights = new float[counts.Count * totals.Length];
        for (var row = 0; row < counts.Count; row++)
            for (var k = 0; k < totals.Length; k++)
                weights[(row * totals.Length) + k] = (float)Math.Log((counts[row][k] + Smoothing) / (totals[k] + (Smoothing * counts.Count)));
        return weights;
    }

    /// <summary>Each once, however often it is said.</summary>
    private static HashSet<ulong> Features(Utterance u)
    {
        const ulong Begin = 1, End = 2, Number = 3;
        var features = new HashSet<ulong>(3 * Math.Min(u.Count, Furthest));
        ulong before = 0, last = Begin;
        for (int i = 0, words = 0; i <= u.Count && words < Furthest; i++)
        {
            var word = i == u.Count ? End : u[i].IsNumber ? Number : u[i].IsWord ? Hash(u[i].Folded) : u[i].Is('?') || u[i].Is('!') || u[i].Is('%') ? u[i].Word[0] : 0UL;
            if (word == 0)
                continue;
            words++;
            features.Add(word);
            features.Add(Pair(last, word));
            if (before != 0)
                features.Add(Pair(before, word) + 1);
            (before, last) = (last, word);
        }
        return features;
    }

    private static ulong Pair(ulong first, ulong second) => ((first * 0x9E3779B97F4A7C15) ^ (first >> 29)) + (second * 0xC2B2AE3D27D4EB4F);

    /// <summary>FNV-1a: the same in every process, which the program's own string hash is not.</summary>
    private static ulong Hash(string word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word)
            hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }

    /// <summary>The examples as they stand in the file.</summary>
    internal static List<(IntentKind Kind, string Text)> Sentences()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("VolunteerBot.Dialogs.Language.Data.examples.txt")!);
        var sentences = new List<(IntentKind Kind, string Text)>();
        var kind = IntentKind.Other;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                kind = Enum.Parse<IntentKind>(line.Trim('[', ']'));
            else if (line.Length > 0 && line[0] != '#')
                sentences.Add((kind, line));
        }
        return sentences;
    }
}
