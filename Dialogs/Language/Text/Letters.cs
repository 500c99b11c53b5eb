using System.Text;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Takes a Vietnamese letter apart: base (a), shape (ă) and tone (0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng).
/// đ has no decomposition in Unicode; its look-alikes ð and Ɖ are met and mean the same.
/// </summary>
internal static class Letters
{
    private const int Known = 0x1F00;
    private static readonly char[] Bases = new char[Known];
    private static readonly char[] Shapes = new char[Known];
    private static readonly byte[] Tones = new byte[Known];

    static Letters()
    {
        for (var c = 0; c < Known; c++)
        {
            var lower = char.ToLowerInvariant((char)c);
            Bases[c] = Shapes[c] = lower;
            if (c is (>= 0xC0 and < 0x250) or (>= 0x1E00 and < 0x1F00)) TakeApart(c, lower);
        }
        foreach (var c in "đĐðÐƉ") { Bases[c] = 'd'; Shapes[c] = 'đ'; }
    }

    private static void TakeApart(int c, char lower)
    {
        var parts = lower.ToString().Normalize(NormalizationForm.FormD);
        Bases[c] = parts[0];
        var shape = new StringBuilder().Append(parts[0]);
        foreach (var mark in parts.AsSpan(1))
            if (ToneOf(mark) is var tone and > 0) Tones[c] = tone;
            else shape.Append(mark);
        var whole = shape.ToString().Normalize(NormalizationForm.FormC);
        Shapes[c] = whole.Length == 1 ? whole[0] : parts[0];
    }

    private static byte ToneOf(char mark) => mark switch
    {
        '\u0300' => 1, '\u0301' => 2, '\u0309' => 3, '\u0303' => 4, '\u0323' => 5, _ => 0,
    };

    public static char Base(char c) => c < Known ? Bases[c] : char.ToLowerInvariant(c);
    public static char Shape(char c) => c < Known ? Shapes[c] : char.ToLowerInvariant(c);
    public static byte Tone(char c) => c < Known ? Tones[c] : (byte)0;
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
