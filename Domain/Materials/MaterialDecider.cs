using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Materials;

/// <summary>Put a material on record; sending it is an announcement.</summary>
public sealed record SaveMaterial(string Title, string Text, string? Picture, IReadOnlyList<QuizQuestion> Quiz, OrgUnitId UnitId) : IIntention
{
    public IReadOnlyList<Announcements.AttachedDocument> Documents { get; init; } = [];
}

/// <summary>Say that one has read and understood it.</summary>
/// <param name="Answers">To the quiz, in order; none where there is no quiz.</param>
public sealed record Acknowledge(MaterialId Id, IReadOnlyList<int> Answers) : IIntention;

/// <summary>Note who heard of it at a meeting.</summary>
public sealed record NoteMeeting(MaterialId Id, OrgUnitId UnitId, IReadOnlyList<string> Names) : IIntention;

public sealed record MaterialSaved(Material Material) : IReceipt;

/// <param name="Right">Null where there is no quiz.</param>
public sealed record Acknowledged(Material Material, int? Right, bool Already) : IReceipt;

/// <param name="Known">Of the names, those of members.</param>
public sealed record MeetingNoted(Material Material, int Noted, int Known, int Already) : IReceipt;

/// <summary>Decides materials and who has read them.</summary>
public sealed class MaterialDecider(IRecords records, IPeopleOfUnit members, Func<string, string> fold) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        SaveMaterial save => Task.FromResult(Save(save, context)),
        Acknowledge acknowledge => Acknowledge(acknowledge, context, cancel),
        NoteMeeting note => Note(note, context, cancel),
        _ => null,
    };

    private static Outcome Save(SaveMaterial save, DecisionContext context)
    {
        if (!Permissions.May(context.By, Deed.Announce, save.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var material = new Material
        {
            Id = MaterialId.Of(context.Ids.Next()), Title = save.Title, Text = save.Text, Picture = save.Picture, Documents = save.Documents, Quiz = save.Quiz, UnitId = save.UnitId, AuthorId = context.By.Id, At = context.Now,
        };
        return new Outcome.Done([MaterialRecords.Type.Put(material, 0), context.Audit("material.saved", "materials/" + material.Id)], new MaterialSaved(material));
    }

    private async Task<Outcome> Acknowledge(Acknowledge acknowledge, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(MaterialRecords.Type, acknowledge.Id.ToString(), cancel) is not { Value: var material })
            return new Outcome.Refused(null, new NotFound());
        var id = ReadAcknowledgement.IdOf(material.Id, context.By.Id);
        var before = await records.Get(MaterialRecords.Acknowledgements, id, cancel);
        int? right = material.Quiz.Count == 0 ? null : material.Quiz.Where((q, i) => acknowledge.Answers.ElementAtOrDefault(i) == q.Right && i < acknowledge.Answers.Count).Count();
        if (before?.Value.ReadAt is not null)
            return new Outcome.Done([], new Acknowledged(material, right, true)) { LeavesNoTrace = true };
        var read = (before?.Value ?? new ReadAcknowledgement { Id = id, MaterialId = material.Id, PersonId = context.By.Id }) with { ReadAt = context.Now, Channel = context.Channel, Right = right };
        return new Outcome.Done(
            [MaterialRecords.Acknowledgements.Put(read, before?.Version ?? 0), context.Audit("material.acknowledged", "materials/" + material.Id)],
            new Acknowledged(material, right, false)) { LeavesNoTrace = true };
    }

    private async Task<Outcome> Note(NoteMeeting note, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(MaterialRecords.Type, note.Id.ToString(), cancel) is not { Value: var material })
            return new Outcome.Refused(null, new NotFound());
        if (!Permissions.May(context.By, Deed.ManageActivities, note.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var roster = (await members.Of(note.UnitId, cancel)).ToLookup(p => fold(p.Name));
        var (changes, known, already) = (new List<Change>(), 0, 0);
        foreach (var name in note.Names.DistinctBy(fold).Take(TeamSignUpDecider.MostNames))
        {
            var person = roster[fold(name)].ToList() is [var only] ? only : null;
            var id = person is null ? ReadAcknowledgement.IdOf(material.Id, note.UnitId, fold(name)) : ReadAcknowledgement.IdOf(material.Id, person.Id);
            var before = await records.Get(MaterialRecords.Acknowledgements, id, cancel);
            known += person is null ? 0 : 1;
            if (before?.Value.MetAt is not null)
            {
                already++;
                continue;
            }
            changes.Add(MaterialRecords.Acknowledgements.Put((before?.Value ?? new ReadAcknowledgement
            {
                Id = id, MaterialId = material.Id, PersonId = person?.Id, NamedAs = person is null ? name : null,
            }) with { MetAt = context.Now }, before?.Version ?? 0));
        }
        var noted = changes.Count;
        changes.Add(context.Audit("material.meeting", "materials/" + material.Id));
        return new Outcome.Done(changes, new MeetingNoted(material, noted, known, already));
    }
}
