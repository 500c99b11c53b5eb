using VolunteerBot.Dialogs.Attendances;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

public sealed class RollCallWordsTests
{
    [Theory]
    [InlineData("có mặt hết trừ Lan với Minh", true, "", "Lan|Minh", "")]
    [InlineData("Co mat het, tru ban Lan va Minh.", true, "", "Lan|Minh", "")]
    [InlineData("có mặt hết trừ Nguyễn Anh Tuấn và em Anh Thư", true, "", "Nguyễn Anh Tuấn|Anh Thư", "")]
    [InlineData("có mặt đủ", true, "", "", "")]
    [InlineData("có mặt hết trừ Lan, vắng có phép Minh, có thêm Nguyễn Văn Hùng", true, "Nguyễn Văn Hùng", "Lan", "Minh")]
    [InlineData("vắng Lan, Minh", false, "", "Lan|Minh", "")]
    [InlineData("everyone is here except Lan and Minh", true, "", "Lan|Minh", "")]
    public void A_roll_call_is_read_from_a_sentence(string text, bool all, string present, string absent, string notice)
    {
        var call = RollCallWords.Read(text, default)!;
        Assert.Equal((all, present, absent, notice), (call.AllPresent, string.Join('|', call.Present), string.Join('|', call.Absent), string.Join('|', call.WithNotice)));
    }

    [Theory]
    [InlineData("thêm 2 thùng nước")]
    [InlineData("có mặt hết nhưng thiếu 2 thùng nước")]
    [InlineData("vắng")]
    [InlineData("trừ tiền quỹ")]
    public void What_is_no_roll_call_is_left_alone(string text) => Assert.Null(RollCallWords.Read(text, default));
}
