using System.IO.Compression;
using Microsoft.Extensions.Logging.Abstractions;
using UglyToad.PdfPig.Writer;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using Xunit;

namespace VolunteerBot.Tests.Documents;

/// <summary>Letters and forms that people send, as they come: what is taken, and what somebody hears whose file is not.</summary>
public sealed class DocumentIntakeTests
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Address From = new("telegram", "main", "1");

    public static TheoryData<string, string, string?, string> Refused => new()
    {
        { "a form with macros by its name", "mau.docm", null, "macro" },
        { "macros inside of what is called docx", "mau.docx", "macros", "macro" },
        { "a bomb", "mau.docx", "bomb", "giải nén ra quá lớn" },
        { "a file beyond the limit", "mau.docx", "large", "tối đa 10 MB" },
        { "a docx of pictures alone", "mau.docx", "empty", "bản chụp (scan)" },
        { "an old .doc", "mau.doc", null, ".docx" },
        { "a picture that calls itself docx", "mau.docx", "png", "docx hoặc pdf" },
        { "half a file", "mau.docx", "half", "không mở được" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_not_taken_is_answered_with_what_to_do(string what, string name, string? content, string said)
    {
        Assert.NotEmpty(what);
        var (document, file, refused) = await Take(name, content is null ? [] : Bytes(content));

        // A document without words may be passed on all the same; asked to read it, the bot says what it cannot.
        if (document is not null)
            Assert.Equal(("", true), (document.Text, file is not null));
        else
            Assert.Null(file);
        var key = refused ?? ReceivedDocument.WithoutText;
        Assert.Contains(said, TextBook.For("vi").Raw(key), StringComparison.Ordinal);
        Assert.NotNull(TextBook.For("en").Raw(key));
    }

    [Fact]
    public async Task A_scan_as_pdf_is_taken_without_words()
    {
        using var scan = new PdfDocumentBuilder();
        scan.AddPage(200, 200);

        var (document, file, refused) = await Take("scan.pdf", scan.Build());

        Assert.Equal(("", "scan.pdf"), (document!.Text, document.Name));
        Assert.NotNull(file);
        Assert.Null(refused);
    }

    [Fact]
    public async Task A_sound_docx_is_taken_with_its_words_under_a_safe_name()
    {
        var (document, _, refused) = await Take("Mẫu báo cáo (xã) .docx", Zip(("word/document.xml", Letter("Kính gửi {{cap_tren}}"))));

        Assert.Null(refused);
        Assert.Equal(("Kính gửi {{cap_tren}}", "mau-bao-cao--xa.docx"), (document!.Text.Trim(), document.Name));
    }

    private static Task<(ReceivedDocument? Document, Domain.Records.PutFile? File, string? Refused)> Take(string name, byte[] bytes) =>
        new DocumentIntake([new OneFile(bytes)], NullLogger<DocumentIntake>.Instance)
            .Take(From, new IncomingFile("1", name.EndsWith(".docx", StringComparison.Ordinal) ? Docx : null, bytes.Length) { Name = name }, TestContext.Current.CancellationToken);

    private static byte[] Bytes(string what) => what switch
    {
        "macros" => Zip(("word/document.xml", Letter("Kính gửi")), ("word/vbaProject.bin", "x"u8.ToArray())),
        "bomb" => Zip(("word/document.xml", Letter("Kính gửi")), ("word/media/a.bin", new byte[120 << 20])),
        "large" => new byte[DocumentIntake.MaxBytes + 1],
        "empty" => Zip(("word/document.xml", Letter(""))),
        "png" => [0x89, .. "PNG"u8, 13, 10, 26, 10],
        _ => Zip(("word/document.xml", Letter("Kính gửi")))[..60],
    };

    private static byte[] Letter(string words) => System.Text.Encoding.UTF8.GetBytes(
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>");

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }
        return stream.ToArray();
    }

    /// <summary>A platform that has just this file.</summary>
    private sealed class OneFile(byte[] bytes) : IChannel
    {
        public string Account => "telegram/main";

        public ChannelTraits Traits { get; } = new(4096, true, 64, 30, 3, 1);

        public Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel) => throw new NotSupportedException();

        public Task ShowTyping(Address to, CancellationToken cancel) => Task.CompletedTask;

        public Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel) => Task.FromResult(bytes);
    }
}
