using System.IO.Compression;
using System.Text;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Dialogs.Imports;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>Files that are not what they should be: each refused with a word of what to do, and nothing written.</summary>
public sealed class BadFilesTests
{
    [Fact]
    public Task An_empty_file() => Refused("import.file.empty", []);

    [Fact]
    public Task A_sheet_without_a_single_cell() => Refused("import.file.empty", new SheetMaker().ToXlsx().ToArray());

    [Fact]
    public Task A_pdf_named_xlsx() => Refused("import.file.pdf", "%PDF-1.7 abc"u8.ToArray());

    [Fact]
    public Task A_web_page_named_xls() => Refused("import.file.html", "<html><table><tr><td>Họ và tên</td></tr></table></html>"u8.ToArray());

    [Fact]
    public Task A_picture() => Refused("import.file.picture", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1]);

    [Fact]
    public Task Something_else_with_nuls() => Refused("import.file.notSheet", [1, 2, 0, 0, 3, 4, 0, 0]);

    [Fact]
    public Task A_file_with_a_password() => Refused("import.file.password", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]]);

    [Fact]
    public Task An_old_excel_file() => Refused("import.file.oldExcel", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[2_000]]);

    [Fact]
    public Task A_file_with_macros() => Refused("import.file.macros", With(Good(), "xl/vbaProject.bin", [1, 2, 3]));

    [Fact]
    public Task A_word_document() => Refused("import.file.word", Zip(("word/document.xml", "<w/>"u8.ToArray())));

    [Fact]
    public Task A_zip_of_something_else() => Refused("import.file.notSheet", Zip(("readme.txt", "hello"u8.ToArray())));

    /// <summary>500 MB of zeros in half a megabyte.</summary>
    [Fact]
    public async Task A_zip_bomb_is_not_opened()
    {
        var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await archive.CreateEntry("xl/workbook.xml").Open().DisposeAsync();
            await using var entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 500; i++)
                await entry.WriteAsync(zeros, TestContext.Current.CancellationToken);
        }
        Assert.True(bomb.Length < 2 << 20);
        await Refused("import.file.bomb", bomb.ToArray());
    }

    [Fact]
    public void Two_hundred_megabytes_are_refused_before_they_are_read()
    {
        using var file = new Endless(200L << 20);
        var refused = Assert.Throws<SheetRefusedException>(() => new SheetFiles().Open(file));

        Assert.Equal("import.file.tooLarge", refused.Reason.Key);
        Assert.Equal(0, file.BytesRead);
    }

    [Fact]
    public Task A_file_cut_short() => Refused("import.file.damaged", Good()[..^200]);

    [Fact]
    public Task A_sheet_whose_xml_is_broken() => Refused("import.file.damaged", With(Good(), "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c"u8.ToArray()));

    [Fact]
    public async Task A_table_without_a_known_heading_says_what_is_wanted_and_what_was_found()
    {
        var sheet = new SheetMaker();
        sheet.Add("Mặt hàng", "Giá", "Kho");
        sheet.Add("Gạo", 12_000, "A");
        var refused = await ImportWorld.Refused(async () => await (await new ImportWorld().Begin()).Plan(ImportKind.People, sheet.ToXlsx()));

        Assert.Equal("import.file.noHeading", refused.Reason.Key);
        Assert.Equal("Mặt hàng · Giá · Kho", refused.Reason.Args[1]);
    }

    [Fact]
    public async Task A_heading_without_rows()
    {
        var sheet = new SheetMaker();
        sheet.Add("STT", "Họ và tên", "Đơn vị");
        var refused = await ImportWorld.Refused(async () => await (await new ImportWorld().Begin()).Plan(ImportKind.People, sheet.ToXlsx()));

        Assert.Equal("import.file.noRows", refused.Reason.Key);
    }

    [Fact]
    public async Task A_row_with_forty_cells_under_eight_headings_is_named()
    {
        var sheet = new SheetMaker();
        sheet.Add("STT", "Họ và tên", "Đơn vị");
        var row = sheet.Add([1, "Lê Thị Mẫu", "Chi đoàn thôn Tuy Hòa", .. Enumerable.Repeat<object?>("x", 37)]);

        var plan = await (await new ImportWorld().Begin()).Plan(ImportKind.People, sheet.ToXlsx());

        var fault = Assert.Single(plan.Report.Faults);
        Assert.Equal((row, "tooManyCells"), (fault.Row, fault.Kind));
        Assert.Equal([40, 3], fault.Args);
    }

    /// <summary>Formatting out to the last column and row of the sheet, as "select all" leaves it, costs nothing.</summary>
    [Fact]
    public async Task A_sheet_that_claims_the_whole_grid_is_read_by_what_is_in_it()
    {
        var sheet = new SheetMaker();
        sheet.Add("STT", "Họ và tên", "Đơn vị");
        sheet.Add(1, "Lê Thị Mẫu", "Chi đoàn thôn Tuy Hòa");
        sheet.Merge("A3:XFD1048576");

        Assert.Equal(1, (await (await new ImportWorld().Begin()).Plan(ImportKind.People, sheet.ToXlsx())).Report.New);
    }

    /// <summary>A hundred thousand rows are read as a stream; each of them is judged.</summary>
    [Fact]
    public async Task A_hundred_thousand_rows_are_judged_row_by_row()
    {
        var text = new StringBuilder("STT;Họ và tên;Đơn vị;SĐT\n");
        for (var i = 0; i < 100_000; i++)
            text.Append(i + 1).Append(";Nguyễn Văn An;Chi đoàn không có;09\n");

        var plan = await (await new ImportWorld().Begin()).Plan(ImportKind.People, new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));

        Assert.Equal((100_000, 200_000), (plan.Report.Rows, plan.Report.Faults.Count));
        Assert.Empty(plan.Changes);
    }

    [Fact]
    public async Task More_rows_than_are_taken_are_refused()
    {
        var text = new StringBuilder("Họ và tên;Đơn vị\n").Insert(17, "An Bình;x\n", SheetLimits.Rows + 1);
        var refused = await ImportWorld.Refused(async () => await (await new ImportWorld().Begin()).Plan(ImportKind.People, new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()))));

        Assert.Equal("import.file.tooManyRows", refused.Reason.Key);
    }

    private static byte[] Good()
    {
        var sheet = new SheetMaker();
        sheet.Add("STT", "Họ và tên", "Đơn vị");
        sheet.Add(1, "Lê Thị Mẫu", "Chi đoàn thôn Tuy Hòa");
        return sheet.ToXlsx().ToArray();
    }

    private static async Task Refused(string reason, byte[] file)
    {
        var world = await new ImportWorld().Begin();
        var commits = world.Store.Calls.Commits;
        var refused = await ImportWorld.Refused(async () => await world.Plan(ImportKind.People, new MemoryStream(file)));

        Assert.Equal(reason, refused.Reason.Key);
        Assert.Equal(commits, world.Store.Calls.Commits);
    }

    private static byte[] With(byte[] xlsx, string part, byte[] content)
    {
        var file = new MemoryStream();
        file.Write(xlsx);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(content);
        }
        return file.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return file.ToArray();
    }

    /// <summary>A file of a size, of which nothing should be read.</summary>
    private sealed class Endless(long length) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            BytesRead += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = offset;

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
