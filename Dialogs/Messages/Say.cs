namespace VolunteerBot.Dialogs.Messages;

/// <summary>Something to say: the key of a text and what to put into it. Rendered late, in the reader's language.</summary>
/// <param name="Key">A key of the text files. The empty key says its first argument as it is.</param>
public readonly record struct Say(string Key, params object?[] Args)
{
    /// <summary>Somebody's own words, unchanged.</summary>
    public static Say Words(string words) => new("", words);

    public static implicit operator Say(string key) => new(key);
}
