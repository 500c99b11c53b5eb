namespace VolunteerBot.Dialogs.Language;

/// <summary>Short answers and words that always work. True only when the phrase is the whole message, marks and particles aside.</summary>
public static class Words
{
    private static readonly PhraseBook Book = PhraseBook.Named("words");
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    public static bool IsYes(Utterance u) => Is(u, "yes");
    public static bool IsNo(Utterance u) => Is(u, "no");
    public static bool IsBack(Utterance u) => Is(u, "back");
    public static bool IsCancel(Utterance u) => Is(u, "cancel");
    public static bool IsHelp(Utterance u) => Is(u, "help");
    public static bool IsMenu(Utterance u) => Is(u, "menu");
    public static bool IsResume(Utterance u) => Is(u, "resume");
    public static bool IsSkip(Utterance u) => Is(u, "skip");
    public static bool IsEdit(Utterance u) => Is(u, "edit");

    private static bool Is(Utterance u, string section)
    {
        if (u.Count is 0 or > 8) return false;
        // Whole message first; then without a particle or mark at the end ("ok nha!", "hủy giúp em ạ").
        for (var start = 0; start < Math.Min(u.Count, 2); start++)
        {
            if (start == 1 && !Sense.Has(u, 0, "lead")) break;
            if (Book.Find(u, start, section, out var hit) && IsTail(u, start + hit.Length)) return true;
        }
        return false;
    }

    private static bool IsTail(Utterance u, int from)
    {
        for (var i = from; i < u.Count;)
        {
            if (Sense.Find(u, i, "tail", out var hit) && u[i].Word != "?") i += hit.Length;
            else if (u[i].Kind == TokenKind.Symbol) i++;
            else return false;
        }
        return true;
    }
}
