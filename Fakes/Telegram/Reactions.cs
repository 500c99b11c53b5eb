namespace VolunteerBot.Fakes.Telegram;

internal static class Reactions
{
    /// <summary>The emoji Telegram takes as a reaction of a bot (the common part of its list).</summary>
    public static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "👍", "👎", "❤", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "😢", "🎉", "🤩", "🙏", "👌", "🕊", "😍", "🐳", "💯", "🤣", "⚡", "🏆",
        "💔", "🤨", "😐", "🍓", "😴", "🤓", "👀", "🙈", "😇", "😨", "🤝", "✍", "🤗", "🫡", "🎅", "🎄", "🆒", "💘", "🦄", "😘", "😎", "👾", "🤷",
    };
}
