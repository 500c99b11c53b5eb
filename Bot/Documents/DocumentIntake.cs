using System.Security.Cryptography;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Documents;

/// <summary>
/// Takes letters in: docx and pdf, fetched, checked and read. What cannot be taken is refused with what to do instead: macros, a file that
/// unpacks to far more than it is, a scan without words.
/// </summary>
public sealed class DocumentIntake(IEnumerable<IChannel> channels, ILogger<DocumentIntake> log)
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Pdf = "application/pdf";

    /// <summary>Whether a file is for this door, by its kind or by its name.</summary>
    public static bool IsDocument(IncomingFile file) =>
        file.MediaType is Docx or Pdf or "application/msword" or "application/vnd.ms-word.document.macroenabled.12"
        || EndingOf(file) is "docx" or "pdf" or "doc" or "docm";

    /// <summary>The document with its words and the file to keep; or the text key of why it is not taken.</summary>
    public async Task<(ReceivedDocument? Document, PutFile? File, string? Refused)> Take(Address from, IncomingFile file, CancellationToken cancel)
    {
        if (file.MediaType is "application/msword" || EndingOf(file) == "doc")
            return (null, null, "document.old");
        if (file.MediaType == "application/vnd.ms-word.document.macroenabled.12" || EndingOf(file) == "docm")
            return (null, null, "document.macros");
        if (file.Size > MaxBytes)
            return (null, null, "document.tooLarge");
        try
        {
            var account = from.Channel + "/" + from.Account;
            var bytes = await channels.First(c => c.Account == account).Fetch(file, cancel);
            if (bytes.Length > MaxBytes)
                return (null, null, "document.tooLarge");
            var read = DocumentText.Of(bytes);
            // A scan can be passed on, if not read: what it was sent for decides.
            if (read.Refused is { } why and not ReceivedDocument.WithoutText)
                return (null, null, why);
            var id = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
            var ending = read.IsPdf ? "pdf" : "docx";
            return (new ReceivedDocument(id, NameOf(file, ending), read.Text), new PutFile(id, bytes), null);
        }
        catch (ChannelException error)
        {
            log.LogWarning("A document on {Channel} could not be fetched: {Reason}.", from.Channel, error.Message);
            return (null, null, "document.notFetched");
        }
    }

    /// <summary>The sender's own name of it, made safe to hand on.</summary>
    private static string NameOf(IncomingFile file, string ending)
    {
        var name = file.Name ?? "van-ban";
        name = name.EndsWith("." + ending, StringComparison.OrdinalIgnoreCase) ? name[..^(ending.Length + 1)] : name;
        var safe = string.Concat(Dialogs.Language.VietnameseText.Fold(name).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return (safe.Length is 0 ? "van-ban" : safe.Length > 60 ? safe[..60] : safe) + "." + ending;
    }

    private static string EndingOf(IncomingFile file) => file.Name is { } name && name.LastIndexOf('.') is var dot and >= 0 ? name[(dot + 1)..].ToLowerInvariant() : "";
}
