using System.Globalization;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>Random operations, every answer compared with the model's.</summary>
public abstract partial class StoreContract
{
    private const int Operations = 100;

    /// <summary>Sequences in a usual run: what takes some seconds.</summary>
    protected virtual int UsualSequences => 300;

    /// <summary>Sequences to run; more by the variable.</summary>
    private int Sequences =>
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_RANDOM_SEQUENCES"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : UsualSequences;

    [Fact]
    public async Task Random_operations_answer_as_the_model_does()
    {
        for (var seed = 1; seed <= Sequences; seed++)
        {
            await using var small = await OpenSmall();
            var sequence = new RandomSequence(seed, small, Cancel);
            for (var i = 0; i < Operations; i++)
                await sequence.Step();
            await sequence.CompareAll();
        }
    }
}
