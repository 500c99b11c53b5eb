using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Messages;

/// <summary>
/// What is wrong with an address: it cannot be reached, or its chat goes on elsewhere. An address nothing is wrong with has no record.
/// </summary>
public sealed record AddressState
{
    /// <summary>As <see cref="Messages.Address"/> writes it.</summary>
    public required string Address { get; init; }

    /// <summary>False: nothing is sent until somebody writes from there again.</summary>
    public bool Reachable { get; init; }

    /// <summary>Short code: <c>blocked</c>, <c>chatNotFound</c>, <c>moved</c>.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>The address the chat goes on under.</summary>
    public string? MovedTo { get; init; }
}

/// <summary>How states of addresses are stored.</summary>
public static class AddressRecords
{
    /// <summary>By the address itself, so that all can be read in pages.</summary>
    public static readonly RecordIndex<AddressState> ByAddress = RecordIndex<AddressState>.By("address", a => a.Address);

    /// <summary>By when it was noted: what other hosts have noted lately.</summary>
    public static readonly RecordIndex<AddressState> BySince = RecordIndex<AddressState>.By("since", a => Keys.Of(Keys.Of(a.Since), a.Address));

    public static readonly RecordType<AddressState> Type = new("addressStates", DialogsJson.Default.AddressState, a => a.Address, ByAddress, BySince);
}
