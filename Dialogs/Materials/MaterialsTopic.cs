using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Materials;

/// <summary>Everything people say and hear about materials to be read.</summary>
public sealed class MaterialsTopic(IMaterials materials) : ITopic
{
    public IEnumerable<FlowDefinition> Flows => MaterialFlows.All;

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel)
    {
        switch (command.Name)
        {
            case Command.Materials:
                return await Show(command.Argument, context, cancel);
            case Command.HaveRead when TypedId.TryRead<MaterialId>(command.Argument) is { } id:
                return await materials.Find(id, cancel) is { Quiz.Count: > 0 }
                    ? new Lead.Begin(MaterialFlows.Quiz.Name, [new Entry("material", id.ToString(), 0)]) : new Lead.Act(new Acknowledge(id, []));
            case Command.NoteMeeting when TypedId.TryRead<MaterialId>(command.Argument) is { } id:
                return new Lead.Begin(MaterialFlows.Meeting.Name, [new Entry("material", id.ToString(), 0)]);
            case Command.SendMaterial when TypedId.TryRead<MaterialId>(command.Argument) is { } id:
                return await materials.Find(id, cancel) is { } material ? Send(material, []) : new Lead.Show(Reply.Of("refused.notFound"));
            case Command.RemindMaterial when TypedId.TryRead<MaterialId>(command.Argument) is { } id:
                return await materials.Find(id, cancel) is { AnnouncementId: { } first } sent ? Send(sent, [new Entry("remindOf", first.ToString(), 0)]) : new Lead.Show(Reply.Of("material.notSent"));
            default:
                return null;
        }
    }

    public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) => new((Lead?)null);

    public Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        MaterialSaved { Material: var m } => Reply.Of(new Say("material.saved", m.Title)).Offer("material.send", Command.SendMaterial, m.Id.ToString()),
        Acknowledged { Already: true, Material: var m } => Reply.Of(new Say("material.already", m.Title)),
        Acknowledged { Material: var m, Right: { } right } => Reply.Of(new Say("material.thanksQuiz", m.Title, right, m.Quiz.Count)),
        Acknowledged { Material: var m } => Reply.Of(new Say("material.thanks", m.Title)),
        MeetingNoted noted => Reply.Of(new Say("material.noted", noted.Material.Title, noted.Noted, noted.Known, noted.Already)).Offer("choice.open", Command.Materials, noted.Material.Id.ToString()),
        _ => null,
    };

    public Reply? TellOther(IReceipt receipt, TurnContext context) => null;

    public Say? Explain(IRefusal refusal) => null;

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel) => ValueTask.CompletedTask;

    private async ValueTask<Lead> Show(string argument, TurnContext context, CancellationToken cancel)
    {
        if (!Permissions.MaySomewhere(context.Person, Deed.Announce, context.Today))
            return new Lead.Show(Reply.Of("refused.notAllowed"));
        if (argument == "moi")
            return new Lead.Begin(MaterialFlows.Write.Name, []);
        if (TypedId.TryRead<MaterialId>(argument) is { } id && await materials.Find(id, cancel) is { } one)
        {
            if (one.AuthorId != context.Person.Id && !Permissions.May(context.Person, Deed.Announce, context.Units.Current(one.UnitId) ?? one.UnitId, context.Units, context.Today))
                return new Lead.Show(Reply.Of("refused.notAllowed"));
            var figures = await materials.Figures(one, cancel);
            return new Lead.Show(Reply.Of(new Say("material.view", one.Title, figures.Target, figures.Delivered, figures.Acknowledged, figures.ReachedOffline, figures.Reached))
                .Offer("material.send", Command.SendMaterial, argument).Offer("material.remind", Command.RemindMaterial, argument).Offer("material.meeting", Command.NoteMeeting, argument));
        }
        var mine = await materials.Of(context.Person.Id, cancel);
        if (mine.Count == 0)
            return new Lead.Begin(MaterialFlows.Write.Name, []);
        var reply = Reply.Of("material.list");
        foreach (var (material, i) in mine.Take(8).Select((m, i) => (m, i)))
            reply.Offer(new Say("list.open", i + 1, material.Title.Length <= 26 ? material.Title : material.Title[..25] + "…"), Command.Materials, material.Id.ToString());
        return new Lead.Show(reply.Offer("material.new", Command.Materials, "moi"));
    }

    private static Lead.Begin Send(Material material, IEnumerable<Entry> more)
    {
        List<Entry> answers = [new("material", material.Id.ToString(), 0), new("text", material.Title + "\n" + material.Text, 0), new("unit", material.UnitId.ToString(), 0), .. more];
        if (material.Picture is { } picture)
            answers.Add(new Entry("picture[0]", picture, 0));
        answers.AddRange(material.Documents.Select((d, i) => new Entry($"document[{i}]", DocumentAnswer.Of(d), 0)));
        return new Lead.Begin(Announcements.AnnounceFlow.Name, answers);
    }
}
