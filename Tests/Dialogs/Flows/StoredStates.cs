using System.Text.Json;
using VolunteerBot.Dialogs;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>Flows in progress as earlier builds stored them: <c>States/VERSION/NAME.json</c>. Files are added, never changed.</summary>
internal static class StoredStates
{
    public static string Folder { get; } = Repository.Path("Tests", "Dialogs", "States");

    public static IReadOnlyList<(string Name, FlowState State)> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(Folder, f), JsonSerializer.Deserialize(File.ReadAllText(f), DialogsJson.Default.FlowState)!)),
    ];

    /// <summary>The leader speaks.</summary>
    public static async Task<TurnContext> Context(TestWorld world) =>
        new(TestWorld.People["leader"], true, await world.Organisation.Today(CancellationToken.None), world.Now, world.Language);
}
