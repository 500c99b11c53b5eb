using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Something in a row that keeps the file from being taken.</summary>
/// <param name="Row">As the file counts.</param>
/// <param name="Column">The heading as it stands in the file; empty when the row as a whole is meant.</param>
/// <param name="Kind">What is wrong: a text under <c>import.fault.KIND</c> with the arguments says it.</param>
/// <param name="Value">What stands in the cell, shortened.</param>
public sealed record ImportFault(int Row, string Column, string Kind, string Value, params object?[] Args)
{
    public Say Why => new("import.fault." + Kind, Args);

    /// <summary><c>row 12, column "Số điện thoại" (0912): is no phone number</c>.</summary>
    public Say Line => Column.Length == 0 ? new Say("import.faultRow", Number, Why)
        : Value.Length == 0 ? new Say("import.faultEmpty", Number, Column, Why) : new Say("import.faultCell", Number, Column, Value, Why);

    /// <summary>As a sheet shows it, without marks for thousands.</summary>
    private string Number => Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What a file would bring, or has brought.</summary>
public sealed record ImportReport(ImportKind Kind)
{
    /// <summary>Name of the sheet that was read, where there are several.</summary>
    public string? Sheet { get; init; }

    /// <summary>Rows with something to bring in.</summary>
    public int Rows { get; init; }

    public int New { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<ImportFault> Faults { get; init; } = [];

    /// <summary>What was passed over, and why: columns that are not kept, words that were not understood but do no harm.</summary>
    public IReadOnlyList<Say> Notes { get; init; } = [];

    /// <summary>Heading as it stands in the file, and what it was taken for (a text under <c>import.column.*</c>).</summary>
    public IReadOnlyList<(string Heading, string Column)> Columns { get; init; } = [];

    public bool IsClean => Faults.Count == 0;

    public bool HasSomethingToDo => New + Changed > 0;
}

/// <summary>What can be brought in.</summary>
public enum ImportKind
{
    Units,
    People,
    Activities,

    /// <summary>Templates of reports.</summary>
    Templates,
}
