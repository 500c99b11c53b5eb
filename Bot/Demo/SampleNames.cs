namespace VolunteerBot.Bot.Demo;

/// <summary>Made-up names that say so: every name holds a word for "sample", "trial" or "example" (domain reference 5.5).</summary>
internal sealed class SampleNames
{
    /// <summary>What stands before an Ê Đê or Gia Rai name: of a man, of a woman.</summary>
    private static readonly string[] Before = ["Y ", "H'"];

    private readonly Queue<string> _plain;
    private readonly Queue<string> _upland;

    public SampleNames(Chance chance)
    {
        var parts = DataFile.Read("people.txt");
        string[] Words(string key) => DataFile.ListOf(parts[key].Single()[0]);
        var plain = from family in Words("family") from middle in Words("middle") from given in Words("given") select $"{family} {middle} {given}";
        var before = from given in Words("short") from clan in Words("clan-after") from sex in Before select sex + given + " " + clan;
        var after = from clan in Words("clan-first") from given in Words("short") from sex in Before.Prepend("") select $"{clan} {sex}{given}";
        string[] taken = [.. DemoPersonas.People.Select(p => p.Name)];
        _plain = new(chance.Shuffled(plain.Except(taken)));
        _upland = new(chance.Shuffled(before.Concat(after).Except(taken)));
    }

    public string Next() => Next(_plain);

    /// <summary>A name as they are in the unit's place: in the buôn of the mountains often Ê Đê or Gia Rai.</summary>
    public string Next(SampleUnit home) => Next(home.Name.Contains("buôn", StringComparison.Ordinal) ? _upland : _plain);

    /// <summary>Names come round again when all have been given: people do share names.</summary>
    private static string Next(Queue<string> names)
    {
        var name = names.Dequeue();
        names.Enqueue(name);
        return name;
    }
}
