using System.Diagnostics;
using System.Text;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The verb <c>when</c> through the real command line.</summary>
public sealed class WhenVerbTests
{
    private const string Monday = "2026-11-23T09:00:00+07:00";

    [Fact]
    public async Task Each_line_gives_one_object_in_order()
    {
        var (code, output, _) = await When("7h-11h sáng cn này\ntrước 15/12\n\nxin chào\r\n31/2\nquý 4\nsáng mai", "--now", Monday);

        Assert.Equal(0, code);
        Assert.Equal(
            """
            {"text":"7h-11h sáng cn này","start":"2026-11-29T07:00:00+07:00","end":"2026-11-29T11:00:00+07:00","grain":"hour"}
            {"text":"trước 15/12","end":"2026-12-15","grain":"day"}
            {"text":"","none":true}
            {"text":"xin chào","none":true}
            {"text":"31/2","none":true}
            {"text":"quý 4","start":"2026-10-01","end":"2027-01-01","grain":"quarter"}
            {"text":"sáng mai","start":"2026-11-24T06:00:00+07:00","end":"2026-11-24T11:00:00+07:00","grain":"dayPart"}

            """, output);
    }

    [Fact]
    public async Task A_line_may_bring_its_own_now()
    {
        var (_, output, _) = await When("2030-02-01T08:00:00+07:00\tmai\n2026-12-30T23:30:00Z\tngày mai\nmai\tnha\n", "--now", Monday);

        Assert.Equal(
            """
            {"text":"mai","start":"2030-02-02","grain":"day"}
            {"text":"ngày mai","start":"2027-01-01","grain":"day"}
            {"text":"mai\tnha","start":"2026-11-24","grain":"day"}

            """, output);
    }

    [Fact]
    public async Task Any_bytes_are_read_to_the_end()
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, 0xC3, 0x28, (byte)'\n', .. Encoding.UTF8.GetBytes("mùng 1 tết"), (byte)'\n', 0xED, 0xA0, 0x80];
        var (code, output, _) = await Run(bytes, "when", "--now", Monday);

        Assert.Equal(0, code);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("""{"text":"mùng 1 tết","start":"2027-02-06","grain":"day"}""", lines[1]);
    }

    [Fact]
    public async Task A_file_is_read_like_standard_input()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "rằm tháng giêng\n", TestContext.Current.CancellationToken);
        var (code, output, _) = await When("", "--now", Monday, "--file", file);
        File.Delete(file);

        Assert.Equal((0, """{"text":"rằm tháng giêng","start":"2027-02-20","grain":"day"}""" + "\n"), (code, output));
    }

    [Theory]
    [InlineData("--now hôm_qua", "no instant")]
    [InlineData("--file /there/is/no/such/file", "cannot be read")]
    [InlineData("--now", "needs a value")]
    [InlineData("mai", "not expected")]
    [InlineData("--lean plan", "not known")]
    public async Task What_cannot_be_done_is_refused_with_a_reason(string arguments, string reason)
    {
        var (code, output, error) = await When("mai", arguments.Split(' '));

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Error)> When(string input, params string[] arguments) =>
        Run(Encoding.UTF8.GetBytes(input), ["when", .. arguments]);

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
