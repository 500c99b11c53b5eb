using System.Security.Cryptography;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Sheets;

/// <summary>Fetches spreadsheets that people send, from whatever channel. What is in them is looked at later and with care; here only size counts.</summary>
public sealed class SheetIntake(IEnumerable<IChannel> channels, ILogger<SheetIntake> log)
{
    /// <summary>Below what every channel and store takes.</summary>
    public const int MaxBytes = 10 << 20;

    private static readonly string[] Names = [".xlsx", ".csv", ".xls", ".xlsm", ".xlsb", ".ods", ".tsv"];

    private static readonly string[] Kinds =
    [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel", "application/vnd.ms-excel.sheet.macroenabled.12", "text/csv",
        "application/csv", "text/comma-separated-values", "application/vnd.oasis.opendocument.spreadsheet", "text/tab-separated-values",
    ];

    /// <summary>By its name or by what the platform says it is: also kinds that are then refused with a word of what to do.</summary>
    public static bool IsSheet(IncomingFile file) =>
        (file.MediaType is { } kind && Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
        || (file.Name is { } name && Names.Any(n => name.EndsWith(n, StringComparison.OrdinalIgnoreCase)));

    public async Task<(InboundEvent, IReadOnlyList<PutFile>)> Fetch(InboundEvent inbound, IncomingFile file, CancellationToken cancel)
    {
        if (file.Size > MaxBytes)
            return (inbound with { FileRefused = "import.tooHeavyForChat" }, []);
        try
        {
            var account = inbound.From.Channel + "/" + inbound.From.Account;
            var content = await channels.First(c => c.Account == account).Fetch(file, cancel);
            if (content.Length > MaxBytes)
                return (inbound with { FileRefused = "import.tooHeavyForChat" }, []);
            if (file.IsStored)
                return (inbound with { Sheet = new IncomingSheet(file.Ref, content) }, []);
            var id = "sheet-" + Convert.ToHexStringLower(SHA256.HashData([.. content, .. System.Text.Encoding.UTF8.GetBytes(inbound.ConversationId + inbound.Id)]).AsSpan(0, 16));
            return (inbound with { Sheet = new IncomingSheet(id, content) }, [new PutFile(id, content)]);
        }
        catch (ChannelException error)
        {
            log.LogWarning("A spreadsheet on {Channel} could not be fetched: {Reason}.", inbound.From.Channel, error.Message);
            return (inbound with { FileRefused = "import.file.notFetched" }, []);
        }
    }
}
