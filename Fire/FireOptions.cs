namespace VolunteerBot.Fire;

public enum FireStore
{
    /// <summary>One host on an embedded file.</summary>
    LiteDb,

    /// <summary>Three hosts on one PostgreSQL server.</summary>
    Postgres,
}

/// <summary>How long and how hot.</summary>
/// <param name="Lasts">How long people begin new things and troubles go on; what was begun is then finished.</param>
/// <param name="Folder">Empty or missing; everything the run leaves behind lies here.</param>
/// <param name="Say">Told what happens, for somebody who watches.</param>
public sealed record FireOptions(FireStore Store, TimeSpan Lasts, int Seed, string Folder, Action<string> Say)
{
    /// <summary>The program under fire: <c>Bot.dll</c> as it was built or published.</summary>
    public string Bot { get; init; } = Path.Combine(AppContext.BaseDirectory, "Bot.dll");

    public int Hosts => Store == FireStore.Postgres ? 3 : 1;

    /// <summary>People on each channel who register activities, and on each of four who sign up.</summary>
    public int PeopleOnChannel { get; init; } = 5;

    /// <summary>People who are to get the announcement: as many as Telegram's rate takes in two thirds of the time.</summary>
    public int Recipients { get; init; } = (int)(Lasts.TotalSeconds * 20);

    /// <summary>Reminders that fall due, one after another.</summary>
    public int Reminders { get; init; } = (int)(Lasts.TotalSeconds / 2);

    public TimeSpan KillEvery { get; init; } = Store == FireStore.Postgres ? TimeSpan.FromSeconds(20) : TimeSpan.FromSeconds(10);

    /// <summary>How often PostgreSQL is ended at once and started again.</summary>
    public int DatabaseRestarts { get; init; } = 2;

    public TimeSpan CutEvery { get; init; } = TimeSpan.FromSeconds(17);

    public TimeSpan PlatformTroubleEvery { get; init; } = TimeSpan.FromSeconds(7);

    /// <summary>How long a platform may leave a call without an answer before the bot gives up; the run's end may have to wait for it.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(4);
}
