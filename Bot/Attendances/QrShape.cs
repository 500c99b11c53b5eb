using System.Globalization;
using System.Text;
using QRCoder;

namespace VolunteerBot.Bot.Attendances;

/// <summary>A QR code as the path of an SVG, one unit a module, with the margin of four that readers need.</summary>
internal sealed record QrShape(string Path, int Size)
{
    public static QrShape Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var (rows, path) = (code.ModuleMatrix, new StringBuilder());
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (!rows[y][x])
                    continue;
                var from = x;
                while (x < rows.Count && rows[y][x])
                    x++;
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }
        return new QrShape(path.ToString(), rows.Count);
    }
}
