namespace VolunteerBot.Storage.Postgres.Schema;

/// <summary>One step from an older form of the database to the next. Never edited once released: what was wrong is mended by another step.</summary>
/// <param name="Series">Whose steps these are: <c>store</c>, or another library's tables.</param>
/// <param name="Number">Counts up from 1 without gaps within its series.</param>
/// <param name="Name">A few words for the journal.</param>
/// <param name="Sql">Statements that run in one transaction.</param>
/// <param name="OlderMayGoOn">Whether programs that do not know the step can go on working on the database; true for what only adds.</param>
public sealed record PostgresStep(string Series, int Number, string Name, string Sql, bool OlderMayGoOn);
