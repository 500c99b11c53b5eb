using System.Text;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Dialogs.Imports;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>A sheet that somebody sends: it is refused with a reason, or read to its end.</summary>
/// <param name="kind"><c>csv</c> or <c>xlsx</c>.</param>
internal sealed class SheetImport(string kind) : FuzzTarget
{
    private static readonly string[] Heads = ["Mã", "Tên đơn vị", "Loại", "Đơn vị cấp trên"];

    public override string Name => kind;

    public override IEnumerable<byte[]> Made => kind == "xlsx" ? [Xlsx(["X1", "Xã Mẫu", "xã", ""]), Xlsx(["X2", "CLB Mẫu", "clb", "X1"])] : [Encoding.UTF8.GetBytes(string.Join(';', Heads) + "\r\nX1;Xã Mẫu;xã;\r\n\"X2\";\"CLB \"\"Mẫu\"\"\";clb;X1\r\n")];

    public override Task Try(byte[] input, CancellationToken cancel)
    {
        try
        {
            using var file = new SheetFiles().Open(new MemoryStream(input, writable: false));
            for (var sheet = 0; sheet < file.Sheets.Count; sheet++)
            {
                foreach (var _ in file.Rows(sheet))
                {
                }
            }
        }
        catch (SheetRefusedException)
        {
            // In words, with what to do.
        }
        return Task.CompletedTask;
    }

    private static byte[] Xlsx(string[] row)
    {
        using var made = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(made, new[] { Heads.Zip(row).ToDictionary(c => c.First, c => (object)c.Second) });
        return made.ToArray();
    }
}
