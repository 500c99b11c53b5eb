using LiteDB;

namespace VolunteerBot.Storage.LiteDb.Migrations;

/// <summary>One step from an older form of the file to the next. Never edited once released.</summary>
/// <param name="Number">Counts up from 1 without gaps.</param>
internal sealed record Migration(int Number, string Name, Action<LiteDatabase> Apply);
