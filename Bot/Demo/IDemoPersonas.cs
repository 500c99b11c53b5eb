using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Demo;

/// <summary>Somebody of the sample data whom a person trying the bot can be.</summary>
/// <param name="Key">Stands in the page's address: <c>leader</c>. Lower-case letters, digits and hyphens.</param>
/// <param name="RoleText">What they are, in Vietnamese: <c>Đội trưởng</c>.</param>
/// <param name="Address">Where they talk from: <c>web/main/demo-leader</c>.</param>
public sealed record DemoPersona(string Key, string Name, string RoleText, string UnitName, Address Address);

/// <summary>Who one can be in a try-out, in the order they are offered.</summary>
public interface IDemoPersonas
{
    IReadOnlyList<DemoPersona> All { get; }
}
