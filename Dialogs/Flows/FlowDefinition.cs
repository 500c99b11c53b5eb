using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>A flow by its stored name.</summary>
/// <param name="Name">Stands in stored states: stable for ever, or followed by an alias in the registry.</param>
/// <param name="Title">What it is called when it is parked: "việc đăng ký hoạt động".</param>
public sealed record FlowDefinition(string Name, Say Title, Func<Ask, Flow<IIntention?>> Run)
{
    /// <summary>Key of the answer that names what this run is about ("Dọn rác bãi biển"), so that two parked ones can be told apart.</summary>
    public string? Subject { get; init; }

    /// <summary>Key of the flow's picture questions without their index; pictures sent before they are asked for are kept there.</summary>
    public string? Pictures { get; init; }

    /// <summary>How many pictures it takes.</summary>
    public int MostPictures { get; init; } = FlowLimits.Pictures;

    /// <summary>Key of the flow's document questions without their index; null = it takes no documents.</summary>
    public string? Documents { get; init; }

    /// <summary>What a run is called: its title, with the answer that names it once there is one.</summary>
    public Say Called(FlowState state) =>
        Subject is { } key && (state.AnswerOf(key) ?? state.AnswerOf("plan." + key)) is { } subject ? new Say("flow.named", Title, subject) : Title;
}

/// <summary>All flows, by name and former name.</summary>
public sealed class FlowRegistry
{
    private readonly Dictionary<string, FlowDefinition> _flows;

    /// <param name="aliases">Former name to present name, kept as long as a stored state may carry it.</param>
    public FlowRegistry(IEnumerable<FlowDefinition> flows, IReadOnlyDictionary<string, string>? aliases = null)
    {
        _flows = flows.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var (former, present) in aliases ?? new Dictionary<string, string>())
            _flows.Add(former, _flows[present]);
    }

    public IEnumerable<FlowDefinition> All => _flows.Values.Distinct();

    public FlowDefinition? Find(string name) => _flows.GetValueOrDefault(name);
}
