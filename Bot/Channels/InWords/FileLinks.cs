using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.InWords;

/// <summary>
/// Files by address, for platforms that take them no other way: each under an address nobody can guess and that ends after a while.
/// </summary>
/// <param name="publicUrl">Where this host is reached from outside; empty = there are no links.</param>
/// <param name="path">The channel's own path.</param>
/// <param name="secret">A secret of the channel; the marks are made with it.</param>
public sealed class FileLinks(string publicUrl, string path, string secret, IStore store, TimeProvider clock)
{
    private static readonly TimeSpan ForManyLasts = TimeSpan.FromDays(7);
    private static readonly TimeSpan DocumentLasts = TimeSpan.FromHours(24);
    private readonly byte[] _key = SHA256.HashData(Encoding.UTF8.GetBytes("files:" + secret));

    public string Pattern => path + "/files/{id}/{until}/{mark}/{name}";

    /// <summary>The address of a picture; null without a public address, or without such a picture.</summary>
    public async ValueTask<string?> Picture(string id, CancellationToken cancel) =>
        publicUrl.Length == 0 || await store.ReadFile(id, cancel) is null ? null : Address(id, "picture.jpg", ForManyLasts);

    /// <summary>How somebody gets a document: its name and address, or where they can be given it.</summary>
    public string WordsFor(SentDocument document, string? language) => TextBook.For(language).Plain(
        publicUrl.Length == 0 ? new Say("inWords.noFile", document.Name)
        : document.IsForMany ? new Say("inWords.fileLinkWeek", document.Name, Address(document.FileId, document.Name, ForManyLasts))
        : new Say("inWords.fileLink", document.Name, Address(document.FileId, document.Name, DocumentLasts)),
        clock.GetUtcNow());

    public async Task<IResult> Serve(string id, string until, string mark, string name, CancellationToken cancel)
    {
        var isRight = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(MarkOf(id, until, name)), Encoding.UTF8.GetBytes(mark));
        if (!isRight || !long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var ends) || clock.GetUtcNow().ToUnixTimeSeconds() > ends
            || await store.ReadFile(id, cancel) is not { } content)
            return Results.NotFound();
        // Only the bot's own pictures are shown in place; whatever else a file may hold must not run on this address.
        return name == "picture.jpg" ? Results.Bytes(content, "image/jpeg") : Results.File(content, "application/octet-stream", name);
    }

    private string Address(string id, string name, TimeSpan lasts)
    {
        var until = (clock.GetUtcNow() + lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{publicUrl.TrimEnd('/')}{path}/files/{Uri.EscapeDataString(id)}/{until}/{MarkOf(id, until, name)}/{Uri.EscapeDataString(name)}";
    }

    private string MarkOf(string id, string until, string name) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(id + "\n" + until + "\n" + name)).AsSpan(0, 16));
}
