using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>Finds the expressions of time in one pass, the longest at each place. The other files hold one family of forms each.</summary>
internal sealed partial class TimeScanner(Utterance u)
{
    private static readonly PhraseBook Book = PhraseBook.Named("times");
    private static readonly PhraseBook Units = PhraseBook.Named("units");

    private const int LongestPhrase = 4;

    /// <summary>Whether a phrase of the book may begin at the token; most words are no words of time.</summary>
    private readonly bool[] _begins = BeginningsIn(u);

    private static bool[] BeginningsIn(Utterance u)
    {
        var begins = new bool[u.Count];
        for (var i = 0; i < begins.Length; i++) begins[i] = Book.Begins(u, i);
        return begins;
    }

    public List<TimePiece> Found { get; } = [];
    public Span? Impossible { get; private set; }
    public int Steps { get; private set; }

    public void Run()
    {
        for (var i = 0; i < u.Count;)
        {
            if (u[i].Kind is TokenKind.Symbol or TokenKind.Line) { i = Math.Max(i + 1, u[i].Kind == TokenKind.Symbol ? Link(i) : 0); continue; }
            if (IsNotATime(i, out var after)) { i = after; continue; }
            if (Find(i, "impossible", out var never) && IsRealImpossible(i, never)) { i = Cannot(i, i + never.Length); continue; }
            var next = One(i);
            i = next > i ? next : i + 1;
        }
    }

    /// <summary>The families in the order in which they win over each other.</summary>
    private int One(int i)
    {
        var next = Every(i);
        if (next == 0) next = Lunar(i);
        if (next == 0) next = PartOfYear(i);
        if (next == 0) next = Written(i);
        if (next == 0) next = Distance(i);
        if (next == 0) next = Period(i);
        if (next == 0) next = WeekdayAt(i);
        if (next == 0) next = Named(i);
        if (next == 0) next = Clock(i);
        if (next == 0) next = Length(i);
        if (next == 0) next = Part(i);
        if (next == 0) next = Link(i);
        return next;
    }

    /// <summary>"bây giờ" unmarked is "bay gio", which is also seven o'clock when something of a clock time follows.</summary>
    private bool IsNotATime(int i, out int after)
    {
        after = i;
        if (!_begins[i]) return false;
        Steps++;
        if (!Book.FindStrictly(u, i, "not", out var not)) return false;
        after = i + not.Length;
        return true;
    }

    private bool IsRealImpossible(int i, Hit never)
    {
        var after = i + never.Length;
        if (u.Form(i) is { Folded: "thu", HasMarks: false } && (CountAt(after, out _) || after < u.Count && u.Touches(after))) return false;
        return Folded(i) != "t" && !Before(i, "ordinalnoun", out _) && !(after < u.Count && u.Touches(after) && u[after].IsNumber);
    }

    private int Cannot(int from, int to)
    {
        Impossible ??= u.SpanOf(from, to);
        return to;
    }

    private int Add(TimePiece piece)
    {
        Found.Add(piece);
        return piece.To;
    }

    private int AddDay(int from, int to, DaySpec day, bool weak = false)
    {
        if (to > from) (from, to, day) = Anchored(from, to, day);
        return Add(new TimePiece(PieceKind.Day, from, to) { Day = day, Weak = weak || Before(from, "busy", out _) && !(Folded(from - 1) == "ket" && Folded(from - 2) is "tong" or "so") });
    }

    private bool Find(int i, string section, out Hit hit)
    {
        hit = default;
        if (i < 0 || i >= u.Count || !_begins[i]) return false;
        Steps++;
        return Book.Find(u, i, section, out hit);
    }

    /// <summary>A noun that is counted; "den" and "toi" after a date are rather "to" than lamps.</summary>
    private bool CountAt(int i, out Hit hit)
    {
        hit = default;
        if (i >= u.Count || Is(i, "to") || Is(i, "particle")) return false;
        Steps++;
        return Units.Find(u, i, "unit", out hit);
    }

    private bool Is(int i, string section) => Find(i, section, out _);

    /// <summary>The longest phrase of the section that ends just before token i.</summary>
    private bool Before(int i, string section, out Hit hit)
    {
        for (var start = Math.Max(0, i - LongestPhrase); start < i; start++)
            if (Find(start, section, out hit) && start + hit.Length == i) return true;
        hit = default;
        return false;
    }

    private bool Mark(int i, char mark) => i >= 0 && i < u.Count && u[i].Is(mark);

    private string Folded(int i) => i >= 0 && i < u.Count ? u[i].Folded : "";

    private bool TouchesNext(int i) => i < u.Count && u.Touches(i);

    /// <summary>Digits as an int, at most four of them.</summary>
    private bool Number(int i, out int value)
    {
        value = 0;
        return i >= 0 && i < u.Count && u[i].IsNumber && u[i].Span.Length <= 4
            && int.TryParse(u[i].Word, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>One or two digits, as days, months and hours have.</summary>
    private bool Short(int i, out int value) => Number(i, out value) && u[i].Span.Length <= 2;

    /// <summary>A small number in digits or words; how many tokens it took.</summary>
    private int Small(int i, out int value)
    {
        if (Number(i, out value)) return 1;
        Steps++;
        if (i >= 0 && i < u.Count && u[i].IsWord && NumberWords.TryRead(u, i, out var raw) && raw.Value is > 0 and < 100 && raw.Value == (int)raw.Value)
        {
            value = (int)raw.Value;
            // "ngày hai tám": the word mươi is dropped.
            if (raw.Next == i + 1 && value is 2 or 3 && Before(i, "daymark", out _) && NumberWords.Digit(u, i + 1, out var ones, out var next) && ones > 0) { value = (value * 10) + (int)ones; return next - i; }
            return raw.Next - i;
        }
        return value = 0;
    }

    private static int Int(Hit hit) => int.Parse(hit.Key, CultureInfo.InvariantCulture);

    private int Link(int i)
    {
        if (Find(i, "fromnow", out var now))
        {
            Add(new TimePiece(PieceKind.From, i, i + 1));
            return AddDay(i + 1, i + now.Length, DayRules.Offset(0));
        }
        if (Find(i, "tonow", out now))
        {
            Add(new TimePiece(PieceKind.To, i, i + 1));
            return AddDay(i + 1, i + now.Length, DayRules.Offset(0));
        }
        // "sắp tới ngày 20/12 bên em tổ chức …": soon, no limit.
        if (Folded(i) == "han" && Folded(i - 1) == "gia") return 0;
        if (Folded(i - 1) == "sap" && Folded(i) is "toi" or "den") return 0;
        foreach (var (section, kind) in Links)
            if (Find(i, section, out var hit))
                return Add(new TimePiece(kind, i, i + EdgeKept(i, hit)) { Excludes = section == "after" });
        return 0;
    }

    /// <summary>"hạn cuối tháng 12" is a limit at the end of December: the word cuối belongs to what follows.</summary>
    private int EdgeKept(int i, Hit hit) =>
        hit.Length > 1 && Folded(i + hit.Length - 1) == "cuoi" && Is(i + hit.Length, "unit") ? hit.Length - 1 : hit.Length;

    private static readonly (string, PieceKind)[] Links =
        [("to", PieceKind.To), ("until", PieceKind.Until), ("before", PieceKind.Before), ("from", PieceKind.From), ("after", PieceKind.From)];
}
