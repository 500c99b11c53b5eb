using System.Text;

namespace VolunteerBot.Fuzz;

/// <summary>Makes bad inputs from good ones: a few changes at a time, from one seed always the same.</summary>
internal sealed class Mutator(int seed)
{
    private const int Longest = 256 * 1024;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "", "\0", "\"", "'", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", "{}", "[]", ":", ",", "null", "true", "false", "0", "-1", "1e999", "-0.0", "1E400",
            "9223372036854775808", "-9223372036854775809", "4294967296", "2147483648", "NaN", "\uFEFF", "\u202E", "\u0301\u0301\u0301\u0301", "\U0001F468\u200D\U0001F469\u200D\U0001F467",
            "đ", "Đ", "ễ", "ﬁ", "İ", "ß", "%00", "%s", "../../", "<script>", "<b>", "</w:t>", "<!ENTITY x SYSTEM \"file:///\">", "=cmd|' /c'!A1", "';--", "\r\n", "\n\n\n", "\t", ";", "/", "--", "@",
            "31/02/2026", "29/2", "25:61", "0h", "hôm kia kìa", "tuần sau nữa", "âm lịch", "một nghìn tỷ tỷ", "12tr5k", "rưỡi rưỡi", "quay lại", "hủy", "/start ", "/dangky", "mốt",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x00, 0x00, 0x00, 0x00], [0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46],
    ];

    private readonly Random _random = new(seed);

    /// <summary>Some of a good input, changed in one to eight places.</summary>
    public byte[] From(IReadOnlyList<byte[]> good)
    {
        var input = new List<byte>(good[_random.Next(good.Count)]);
        for (var changes = 1 + _random.Next(8); changes > 0; changes--)
            Change(input, good);
        return input.Count > Longest ? [.. input.Take(Longest)] : [.. input];
    }

    private void Change(List<byte> input, IReadOnlyList<byte[]> good)
    {
        var at = _random.Next(input.Count + 1);
        var length = Math.Min(input.Count - at, 1 + _random.Next(1 << _random.Next(8)));
        switch (_random.Next(9))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when at < input.Count:
                input[at] = (byte)_random.Next(256);
                break;
            case 2:
                input.RemoveRange(at, length);
                break;
            case 3:
                input.InsertRange(at, input.GetRange(at, length));
                break;
            case 4:
                input.InsertRange(_random.Next(input.Count + 1), input.GetRange(at, length));
                break;
            case 5 when _random.Next(8) == 0:
                input.RemoveRange(at, input.Count - at);
                break;
            case 6:
                var other = good[_random.Next(good.Count)];
                var from = _random.Next(other.Length + 1);
                input.InsertRange(at, other.Skip(from).Take(1 + _random.Next(64)));
                break;
            case 7 when _random.Next(16) == 0:
                for (var times = _random.Next(200); times > 0 && input.Count < Longest; times--)
                    input.InsertRange(at, Tokens[(times + at) % 3 == 0 ? 8 : 7]);
                break;
            default:
                input.InsertRange(at, Tokens[_random.Next(Tokens.Length)]);
                break;
        }
    }
}
