using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>One cell as the file has it.</summary>
/// <param name="Text">What a person sees in it; composed, trimmed; empty for nothing.</param>
/// <param name="Number">Where the file holds a number. A phone number that lost its zero is one.</param>
/// <param name="Date">Where the file holds a date, as spreadsheets do: a number shown as a day.</param>
/// <param name="IsBroken">A formula that came to an error (<c>#REF!</c>) or was never worked out.</param>
public readonly record struct Cell(string Text, double? Number = null, DateTime? Date = null, bool IsBroken = false)
{
    /// <summary>Whether somebody put an apostrophe before it, so that a spreadsheet does not take it for a formula.</summary>
    public bool IsProtected { get; init; }

    /// <summary>A cell of words; the apostrophe that protects them is not part of them.</summary>
    public static Cell OfWords(string text) =>
        text is ['\'', '=' or '+' or '-' or '@', ..] ? new Cell(text[1..]) { IsProtected = true } : new Cell(text);

    public static readonly Cell Empty = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Text) && !IsBroken;
}

/// <summary>A row that has anything in it. Merged cells have their value in each cell they cover.</summary>
/// <param name="Number">As the file counts, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    public Cell this[int column] => column < Cells.Count ? Cells[column] : Cell.Empty;
}

/// <summary>A file of tables, open for reading. Rows are read as they are asked for, so that a big file costs no memory.</summary>
public interface ISheetFile : IDisposable
{
    /// <summary>Names of its sheets that are not hidden.</summary>
    IReadOnlyList<string> Sheets { get; }

    /// <exception cref="SheetRefusedException">What follows cannot be read.</exception>
    IEnumerable<SheetRow> Rows(int sheet);
}

/// <summary>Opens what an office calls a sheet. What a file is, its content says, not its name.</summary>
public interface ISheetFiles
{
    /// <param name="content">Can be sought in.</param>
    /// <exception cref="SheetRefusedException">It is no table, or none that is safe to open.</exception>
    ISheetFile Open(Stream content);
}

/// <summary>Limits of everything that is brought in. A file beyond them is refused before it costs anything.</summary>
public static class SheetLimits
{
    public const long FileBytes = 50L << 20;

    /// <summary>What a packed file may come to unpacked.</summary>
    public const long UnpackedBytes = 400L << 20;

    public const int Rows = 200_000;

    /// <summary>More are not looked at; a table of people has some ten.</summary>
    public const int Columns = 100;

    /// <summary>Longest text of a cell that is kept.</summary>
    public const int CellCharacters = 2_000;
}

/// <summary>A file that cannot be taken, and what to do about it; worded as <paramref name="reason"/>.</summary>
public sealed class SheetRefusedException(Say reason, Exception? inner = null) : Exception(reason.Key, inner)
{
    public Say Reason { get; } = reason;
}
