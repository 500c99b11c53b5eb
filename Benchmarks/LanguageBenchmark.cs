using System.Diagnostics;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Benchmarks;

/// <summary>What understanding costs: one sentence at the median with its allocation, and how the time grows with the length, for talk and for hostile input.</summary>
internal static class LanguageBenchmark
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));
    private static readonly int[] Lengths = [100, 300, 1_000, 3_000, 10_000];

    private static readonly string[] Sentences =
    [
        "dk don rac bien sang cn nay 7h o tuy hoa 30 ban",
        "Đăng ký trồng cây tại xã Ea Kao chiều thứ bảy này, 40 đoàn viên",
        "báo cáo kết quả hiến máu sáng nay: 120 lượt, thu được 86 đơn vị máu",
        "em ko tham gia được ạ",
        "ai chưa nộp báo cáo tháng 11?",
        "xin gia hạn nộp báo cáo đến 5/12",
        "ddăng kys dọn rác biển chieeuf mai 3h, 15 bạn",
        "đăng ký hoạt động có mất phí không",
        "cho em đăng ký hoạt động hiến máu ngày 5/12 ở bệnh viện Tuy Hòa ạ",
    ];

    private static readonly string[] Hostile = ["1 ", "năm ", "thứ ", "đăng ký ", "7h ", "12/12 ", "sáu tám ", "ở Tuy Hòa ", "hoatj ddoongj ", "a", "không ", "mỗi 5 bạn 3 ngày "];

    public static void Run()
    {
        for (var i = 0; i < 300; i++)
            foreach (var sentence in Sentences) Understanding.Of(sentence, Now);
        Medians();
        Console.WriteLine("characters:            " + string.Join("", Lengths.Select(l => $"{l,12:N0}")));
        var talk = string.Join(". ", Sentences) + ". ";
        Curve("talk", talk);
        foreach (var piece in Hostile) Curve($"\"{piece}\"", piece);
    }

    private static void Medians()
    {
        var times = new List<double>();
        long most = 0, all = 0;
        foreach (var sentence in Sentences)
        {
            var own = new double[2_001];
            for (var i = 0; i < own.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                Understanding.Of(sentence, Now);
                own[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
            Array.Sort(own);
            times.Add(own[own.Length / 2]);
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            Understanding.Of(sentence, Now);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            (most, all) = (Math.Max(most, bytes), all + bytes);
        }
        times.Sort();
        Console.WriteLine($"one sentence understood: median {times[times.Count / 2]:0} µs, slowest sentence {times[^1]:0} µs; {all / Sentences.Length:N0} bytes, most {most:N0}");
    }

    /// <summary>Best of seven, in microseconds.</summary>
    private static void Curve(string name, string piece)
    {
        Console.Write($"{name,-22}");
        foreach (var length in Lengths)
        {
            var text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
            var best = double.MaxValue;
            for (var i = 0; i < 7; i++)
            {
                var start = Stopwatch.GetTimestamp();
                Understanding.Of(text, Now);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
            Console.Write($"{best,9:N0} µs");
        }
        Console.WriteLine();
    }
}
