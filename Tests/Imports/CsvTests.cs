using System.Text;
using VolunteerBot.Dialogs.Imports;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>The same list as text, in the ways offices save it.</summary>
public sealed class CsvTests
{
    public static TheoryData<string, char> Ways => new()
    {
        { "utf-8", ',' }, { "utf-8-bom", ';' }, { "utf-16", '\t' }, { "windows-1258", ';' }, { "windows-1258", ',' },
    };

    [Theory, MemberData(nameof(Ways))]
    public async Task A_list_is_read_whatever_its_encoding_and_delimiter(string encoding, char delimiter)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var sheet = new SheetMaker();
        sheet.Add("ĐOÀN XÃ TUY HÒA", "", "", "");
        sheet.Add("STT", "Họ và tên", "Đơn vị", "Điện thoại");
        sheet.Add("1", "Nguyễn Thị Diệu Hiền", "Chi đoàn thôn Tuy Hòa", "0912345678");
        sheet.Add("2", "Y Thông Niê", "CLB tình nguyện Tuy Hòa", "912345679");
        var text = sheet.ToCsv(delimiter);
        // Windows writes Vietnamese with its tone marks behind the letters.
        byte[] bytes = encoding switch
        {
            "windows-1258" => Encoding.GetEncoding(1258).GetBytes(ToneMarksBehind(text)),
            "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
        var world = await new ImportWorld().Begin();

        await world.Apply(ImportKind.People, new MemoryStream(bytes));

        Assert.Equal(["Nguyễn Thị Diệu Hiền 0912345678", "Y Thông Niê 0912345679"], (await world.People()).Select(p => p.Name + " " + p.Phone).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Quotes_line_breaks_and_the_delimiter_may_stand_in_a_cell()
    {
        var world = await new ImportWorld().Begin();

        await world.Apply(ImportKind.People, new MemoryStream(Encoding.UTF8.GetBytes("\"Họ và\ntên\",\"Đơn vị\"\n\"Lê Thị\n Mẫu\",\"Chi đoàn thôn 1, Đoàn xã Tuy Hòa\"\n")));

        Assert.Equal("Lê Thị Mẫu", Assert.Single(await world.People()).Name);
    }

    private static string ToneMarksBehind(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            var apart = c.ToString().Normalize(NormalizationForm.FormD);
            var tone = apart.FirstOrDefault(m => m is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
            if (tone == '\0')
                result.Append(c);
            else
                result.Append(string.Concat(apart.Where(m => m != tone)).Normalize(NormalizationForm.FormC)).Append(tone);
        }
        return result.ToString();
    }
}
