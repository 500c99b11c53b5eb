namespace VolunteerBot.Dialogs.Language;

/// <summary>Slips of the finger.</summary>
internal static class Spelling
{
    /// <summary>Whether one letter changed, missing, added, or two neighbours swapped makes the words equal (or they are equal).</summary>
    public static bool OneSlip(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head]) head++;
        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        int left = a.Length - head - tail, right = b.Length - head - tail;
        return left <= 1 && right <= 1 || left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
    }
}
