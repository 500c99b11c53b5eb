using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// The table in a sheet: where its heading stands below titles and letterheads, what each column is, and its rows of content. Rows that
/// count the columns, section rows, sums and signatures are told apart from content.
/// </summary>
internal sealed class SheetTable
{
    /// <summary>Titles, letterheads and the heading itself stand above here.</summary>
    private const int HeadRows = 40;

    private static readonly Dictionary<ImportKind, string[]> Required = new()
    {
        [ImportKind.Units] = ["name"], [ImportKind.People] = ["name", "familyName"], [ImportKind.Activities] = ["title"], [ImportKind.Templates] = ["title"],
    };

    /// <summary>What stands at the end of a sheet: sums, who made it, who it goes to.</summary>
    private static readonly string[] Foot =
        ["tong", "tong so", "tong cong", "cong", "nguoi lap", "nguoi tong hop", "tm ", "t m ", "xac nhan", "noi nhan", "ky ten", "bi thu", "danh sach nay", "danh sach co", "ghi chu", "luu vp", "luu vt"];

    private readonly Dictionary<string, List<int>> _columns = new(StringComparer.Ordinal);
    private readonly string[] _headings;
    private readonly IEnumerable<SheetRow> _rows;
    private readonly ImportKind _kind;

    private SheetTable(ImportKind kind, IEnumerable<SheetRow> rows, string[] headings, string?[] keys)
    {
        (_kind, _rows, _headings) = (kind, rows, headings);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is { } key)
                (_columns.TryGetValue(key, out var list) ? list : _columns[key] = []).Add(i);
        }
    }

    /// <summary>Name of the sheet, where the file has several.</summary>
    public string? Sheet { get; private init; }

    public IEnumerable<(string Heading, string Key)> Columns =>
        _columns.SelectMany(c => c.Value.Select(i => (i, c.Key))).OrderBy(c => c.i).Select(c => (_headings[c.i], c.Key));

    public bool Has(string key) => _columns.ContainsKey(key);

    /// <summary>The heading of a column as it stands in the file.</summary>
    public string HeadingOf(string key) => _columns.TryGetValue(key, out var at) ? _headings[at[0]] : "";

    /// <summary>Columns of the file that mean it, the first first.</summary>
    public IReadOnlyList<int> At(string key) => _columns.GetValueOrDefault(key, []);

    /// <summary>How many columns the heading has.</summary>
    public int Width => _headings.Length;

    /// <summary>The first sheet of a file that has a table of the kind.</summary>
    /// <exception cref="SheetRefusedException">There is none; says what was found.</exception>
    public static SheetTable Of(ISheetFile file, ImportKind kind)
    {
        List<string>? best = null;
        var any = false;
        for (var sheet = 0; sheet < file.Sheets.Count; sheet++)
        {
            var rows = file.Rows(sheet);
            var head = rows.Take(HeadRows).ToList();
            any |= head.Count > 0;
            if (Find(head, kind) is { } found)
                return new SheetTable(kind, rows.SkipWhile(r => r.Number <= found.LastRow), found.Headings, found.Keys) { Sheet = file.Sheets.Count > 1 ? file.Sheets[sheet] : null };
            best ??= head.OrderByDescending(r => r.Cells.Count(c => !c.IsEmpty)).FirstOrDefault()?.Cells.Where(c => !c.IsEmpty).Select(c => c.Text).Take(12).ToList();
        }
        throw new SheetRefusedException(!any ? "import.file.empty" : new Say("import.file.noHeading", new Say("import.needs." + kind),
            string.Join(" · ", (best ?? []).Select(t => t.Length <= 24 ? t : t[..24] + "…"))));
    }

    /// <summary>How well a file fits a kind: how many of its columns are known; 0 when it cannot be it.</summary>
    public static int Fit(ISheetFile file, ImportKind kind) =>
        Enumerable.Range(0, file.Sheets.Count).Max(s => Find(file.Rows(s).Take(HeadRows).ToList(), kind)?.Keys.Count(k => k is not null and not "number" && k[0] != '-') ?? 0);

    /// <summary>Rows of content, each with the section it stands in; what is no content is passed over.</summary>
    public IEnumerable<(SheetRow Row, SheetRow? Section)> Rows()
    {
        SheetRow? section = null;
        foreach (var row in _rows)
        {
            if (IsCounting(row) || row.Cells.All(c => c.IsEmpty))
                continue;
            if (Only(row) is { } only)
            {
                if (!IsFoot(only))
                    section = row;
                continue;
            }
            // A figure may well be called "Tổng số đoàn viên"; at the foot of templates stands nothing.
            if (_kind != ImportKind.Templates && IsFoot(row.Cells.First(c => !c.IsEmpty).Text) && At("name").Concat(At("title")).All(c => row[c].IsEmpty || IsFoot(row[c].Text)))
                continue;
            yield return (row, section);
        }
    }

    /// <summary>The one text of a row that has nothing else: a section. One name alone in its column is a row that lacks the rest.</summary>
    private string? Only(SheetRow row)
    {
        var filled = row.Cells.Select((c, i) => (c, i)).Where(c => !c.c.IsEmpty).ToList();
        var texts = filled.Select(c => c.c.Text).Where(t => !IsOrdinal(t)).Distinct(StringComparer.Ordinal).ToList();
        if (texts is not [var only] || Width < 3)
            return null;
        var isMerged = filled.Count(c => c.c.Text == only) > 1;
        var holdsName = At("name").Concat(At("title")).Concat(At("familyName")).Any(c => !row[c].IsEmpty);
        return isMerged || !holdsName || filled.Any(c => IsRoman(c.c.Text)) ? only : null;
    }

    private static bool IsOrdinal(string text) => text.Length == 1 || (text.Length <= 6 && (IsRoman(text) || int.TryParse(text.TrimEnd('.', ')'), out _)));

    private static bool IsRoman(string text) => text.Trim('.', ')', ' ') is { Length: > 0 and <= 5 } bare && bare.All(c => c is 'I' or 'V' or 'X');

    private static bool IsFoot(string text)
    {
        var folded = Headings.Fold(text) + " ";
        return Foot.Any(f => folded.StartsWith(f.TrimEnd() + " ", StringComparison.Ordinal));
    }

    /// <summary>"(1) (2) (3)" or "A B 1 2" below a heading.</summary>
    private static bool IsCounting(SheetRow row)
    {
        var texts = row.Cells.Where(c => !c.IsEmpty).Select(c => c.Text.Trim('(', ')', '[', ']', ' ')).ToList();
        return texts.Count >= 3 && texts.All(t => t.Length <= 2 && (t.All(char.IsAsciiDigit) || (t.Length == 1 && char.IsAsciiLetterUpper(t[0]))))
            && texts.Where(t => int.TryParse(t, out _)).Select(int.Parse).ToList() is var numbers && numbers.Zip(numbers.Skip(1)).All(p => p.Second == p.First + 1);
    }

    private sealed record Head(int LastRow, string[] Headings, string?[] Keys, int Score)
    {
        /// <summary>Where in the rows looked at it begins, and over how many of them it goes.</summary>
        public int First { get; init; }

        public int Depth { get; init; } = 1;
    }

    private static Head? Find(List<SheetRow> rows, ImportKind kind)
    {
        Head? best = null;
        for (var i = 0; i < rows.Count; i++)
        {
            for (var depth = 1; depth <= 3 && i + depth <= rows.Count; depth++)
            {
                var head = Read(rows.GetRange(i, depth), kind);
                if (head.Score > (best?.Score ?? 1) && Required[kind].Any(r => head.Keys.Contains(r)))
                    best = head with { First = i, Depth = depth };
            }
        }
        if (best is null)
            return null;
        for (var depth = best.Depth + 1; depth <= 3 && GoesOn(rows, best, depth, kind); depth++)
            best = Read(rows.GetRange(best.First, depth), kind) with { First = best.First, Depth = depth };
        return best;
    }

    /// <summary>
    /// Whether the row below belongs to the heading: it repeats cells that are merged downwards, or all it has are parts of wide headings.
    /// </summary>
    private static bool GoesOn(List<SheetRow> rows, Head head, int depth, ImportKind kind)
    {
        if (head.First + depth > rows.Count)
            return false;
        var next = rows[head.First + depth - 1];
        var filled = Enumerable.Range(0, next.Cells.Count).Where(c => !next[c].IsEmpty).ToList();
        if (filled.Count == 0)
            return false;
        return filled.Count(c => next[c].Text == rows[head.First + depth - 2][c].Text) >= 2
            || filled.All(c => c < head.Headings.Length && head.Headings[c].Length > 0 && Headings.KeyOf(kind, head.Headings[c] + " " + next[c].Text, out var isWhole) is not null && isWhole);
    }

    /// <summary>Headings of one to three rows: what stands below a wide heading is read together with it, or alone.</summary>
    private static Head Read(List<SheetRow> rows, ImportKind kind)
    {
        var width = rows.Max(r => r.Cells.Count);
        var (headings, keys) = (new string[width], new string?[width]);
        var whole = new bool[width];
        for (var c = 0; c < width; c++)
        {
            var texts = rows.Select(r => r[c].Text).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            headings[c] = Spaced(string.Join(" ", texts));
            keys[c] = Headings.KeyOf(kind, headings[c], out whole[c]);
            foreach (var text in texts.AsEnumerable().Reverse())
            {
                if (whole[c] || texts.Count < 2 || Headings.KeyOf(kind, text, out var isWhole) is not { } key || (keys[c] is not null && !isWhole))
                    continue;
                (keys[c], whole[c]) = (key, isWhole);
            }
        }
        Settle(kind, headings, keys, whole);
        var score = keys.Where((k, c) => k is not null && (whole[c] || headings[c].Length <= 60)).Distinct().Count();
        return new Head(rows[^1].Number, headings, keys, (score * 4) - rows.Count);
    }

    /// <summary>"Họ và tên" beside "Tên": the family name stands in the one, the given name in the other.</summary>
    private static void Settle(ImportKind kind, string[] headings, string?[] keys, bool[] whole)
    {
        var names = Enumerable.Range(0, keys.Length).Where(c => keys[c] == "name").ToList();
        if (kind == ImportKind.People && Array.IndexOf(keys, "familyName") >= 0)
        {
            foreach (var c in names.Where(c => Headings.Fold(headings[c]) == "ten"))
                keys[c] = "givenName";
        }
        // A heading that says exactly "Đơn vị" beats one that has the words somewhere.
        foreach (var key in keys.OfType<string>().Distinct().Where(k => k is not ("birthYear" or "phone" or "number") && k[0] != '-').ToList())
        {
            var at = Enumerable.Range(0, keys.Length).Where(c => keys[c] == key).ToList();
            if (at.Count < 2)
                continue;
            var keep = at.FirstOrDefault(c => whole[c], at[0]);
            foreach (var c in at.Where(c => c != keep && headings[c] != headings[keep]))
                keys[c] = null;
        }
        if (kind == ImportKind.People && !keys.Contains("unit") && Array.IndexOf(keys, "parent") is >= 0 and var parent)
            keys[parent] = "unit";
    }

    private static string Spaced(string text) => string.Join(' ', VietnameseText.Normalise(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
