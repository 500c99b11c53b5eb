namespace VolunteerBot.Dialogs.Language;

/// <summary>What kind of clause it is, found once for all requests in it.</summary>
internal sealed class ClauseSense(Utterance u, int from, int to)
{
    public int From => from;
    public int To => to;
    public bool Asks { get; } = Questions.Asks(u, from, to);
    public bool EndsAsking { get; } = Questions.EndsAsking(u, to);
    public bool IsPoliteRequest => _polite ??= Questions.IsPoliteRequest(u, from, to);
    public bool AsksWhen => _when ??= Questions.AsksWhen(u, from, to);
    public bool AsksWhether => _whether ??= Questions.AsksWhether(u, from, to);
    public bool AsksHow => _how ??= Questions.AsksHow(u, from, to);

    public bool AsksLeave => _leave ??= Questions.AsksLeave(u, from, to);
    public bool IsOfReports => _reports ??= Questions.IsOfReports(u, from, to);

    private bool? _leave, _reports, _polite, _when, _whether, _how;
}
