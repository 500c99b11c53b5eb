using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The verbs <c>understand</c> and <c>number</c> through the real command line.</summary>
public sealed class UnderstandVerbTests
{
    private const string Monday = "2026-11-23T09:00:00+07:00";

    [Fact]
    public async Task Each_line_gives_its_intent_and_slots_in_order()
    {
        var (code, output, _) = await Run("dk don rac bien sang cn nay 7h o tuy hoa 30 ban\nĐoàn xã Phú Mỡ nộp báo cáo tháng 11\n\nxin gia hạn 7 ngày\nsđt em 0900 000 061\n", "understand", "--now", Monday);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            {"text":"dk don rac bien sang cn nay 7h o tuy hoa 30 ban","intent":"register_activity","confidence":0.96,"slots":{"title":"don rac bien","start":"2026-11-29T07:00:00+07:00","place":"tuy hoa","people":30}}
            {"text":"Đoàn xã Phú Mỡ nộp báo cáo tháng 11","intent":"submit_report","confidence":0.96,"slots":{"unit":"Đoàn xã Phú Mỡ","period":"2026-11"}}
            {"text":"","intent":"other","confidence":0,"slots":{}}
            {"text":"xin gia hạn 7 ngày","intent":"ask_extension","confidence":0.97,"slots":{"period":"P7D"}}
            {"text":"sđt em 0900 000 061","intent":"edit","confidence":0.54,"slots":{"phone":"0900000061"}}

            """, output);
    }

    [Fact]
    public async Task A_line_may_bring_its_own_now_and_slots_have_their_types()
    {
        var (_, output, _) = await Run("2027-03-01T08:00:00+07:00\tbáo kết quả trồng cây hôm qua 12 bạn, 2 tiếng rưỡi, 3tr5\n", "understand", "--now", Monday);

        var slots = JsonDocument.Parse(output).RootElement.GetProperty("slots");
        Assert.Equal("2027-02-28", slots.GetProperty("start").GetString());
        Assert.Equal(12, slots.GetProperty("people").GetInt32());
        Assert.Equal(2.5m, slots.GetProperty("hours").GetDecimal());
        Assert.Equal(3_500_000, slots.GetProperty("money").GetInt64());
    }

    [Fact]
    public async Task Each_line_gives_its_number_in_order()
    {
        var (code, output, _) = await Run("hai triệu rưỡi\n12 nam 18 nữ\n2 tiếng rưỡi\nlần thứ tư\n+84 900 000 062\n86 đơn vị máu\nvài bạn\n2,75", "number");

        Assert.Equal(0, code);
        Assert.Equal(
            """
            {"text":"hai triệu rưỡi","value":2500000,"kind":"money"}
            {"text":"12 nam 18 nữ","value":30,"kind":"people"}
            {"text":"2 tiếng rưỡi","value":"PT2H30M","kind":"duration"}
            {"text":"lần thứ tư","value":4,"kind":"ordinal"}
            {"text":"+84 900 000 062","value":"0900000062","kind":"phone"}
            {"text":"86 đơn vị máu","value":86,"kind":"number"}
            {"text":"vài bạn","none":true}
            {"text":"2,75","value":2.75,"kind":"number"}

            """, output);
    }

    [Theory]
    [InlineData("understand")]
    [InlineData("number")]
    public async Task Any_bytes_are_read_to_the_end(string verb)
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, 0xC3, 0x28, (byte)'\n', .. Encoding.UTF8.GetBytes("30 bạn"), (byte)'\n', 0xED, 0xA0, 0x80];
        var (code, output, _) = await Run(bytes, verb);

        Assert.Equal(0, code);
        Assert.Equal(3, output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("30", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_read_like_standard_input()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "ba trăm sáu\n", TestContext.Current.CancellationToken);
        var (code, output, _) = await Run("", "number", "--file", file);
        File.Delete(file);

        Assert.Equal((0, """{"text":"ba trăm sáu","value":360,"kind":"number"}""" + "\n"), (code, output));
    }

    [Theory]
    [InlineData("understand --now hôm_qua", "no instant")]
    [InlineData("number --file /there/is/no/such/file", "cannot be read")]
    [InlineData("understand mai", "not expected")]
    public async Task What_cannot_be_done_is_refused_with_a_reason(string arguments, string reason)
    {
        var (code, output, error) = await Run("mai", arguments.Split(' '));

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Error)> Run(string input, params string[] arguments) => Run(Encoding.UTF8.GetBytes(input), arguments);

    private static async Task<(int Code, string Output, string Error)> Run(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(BotProcess.Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var verb = Process.Start(start)!;
        var output = verb.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = verb.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await verb.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
            verb.StandardInput.Close();
        }
        catch (IOException)
        {
            // It refused before it read.
        }
        await verb.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (verb.ExitCode, await output, await error);
    }
}
