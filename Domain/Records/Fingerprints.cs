namespace VolunteerBot.Domain.Records;

/// <summary>Short marks of content (FNV-1a, 64 bits): good for noticing change, not for secrets.</summary>
public static class Fingerprints
{
    public const ulong Start = 14695981039346656037;

    private const string Digits = "abcdefghjkmnpqrstuvwxyz234567890";

    /// <summary>Adds a part; the same letters split otherwise give another mark.</summary>
    public static ulong Add(ulong hash, string text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211;
        return (hash ^ 0x1F) * 1099511628211;
    }

    /// <summary>Eight characters: 40 of the 64 bits.</summary>
    public static string Text(ulong hash)
    {
        hash ^= hash >> 40;
        return string.Create(8, hash, static (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++, bits >>= 5)
                text[i] = Digits[(int)(bits & 31)];
        });
    }

    public static string Of(string text) => Text(Add(Start, text));
}
