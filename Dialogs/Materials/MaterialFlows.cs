using System.Globalization;
using VolunteerBot.Dialogs.Campaigns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Materials;

/// <summary>A material is written down, read with its quiz, and noted after a meeting.</summary>
internal static class MaterialFlows
{
    public static readonly FlowDefinition Write = new("material", "flow.material", RunWrite) { Subject = "title", Pictures = "picture", MostPictures = 1, Documents = "document" };

    public static readonly FlowDefinition Quiz = new("materialQuiz", "flow.materialQuiz", RunQuiz);

    public static readonly FlowDefinition Meeting = new("materialMeeting", "flow.materialMeeting", RunMeeting);

    public static IEnumerable<FlowDefinition> All => [Write, Quiz, Meeting];

    private const int MostQuestions = 3;

    /// <summary>Only keeps the keys of one question apart from those of the next; a flow has room for fewer.</summary>
    private const int MostTries = 100;

    private static async Flow<IIntention?> RunWrite(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var title = await ask.Text("title", "material.title", 120);
        var text = await ask.Text("text", "material.text", 1_200);
        var picture = ask.Has("picture[0]") ? await ask.Picture("picture[0]", "announce.picture") : null;
        var documents = await Announcements.AnnounceFlow.Documents(ask);
        var unit = await ask.Unit("unit", "material.unit", me.Units, me.OwnUnits, fallback: me.OwnUnits.Count > 0 ? me.OwnUnits[0].ToString() : null);
        var quiz = new List<QuizQuestion>();
        for (var i = 0; i < MostQuestions; i++)
        {
            if (!await ask.YesNo($"more[{i}]", i == 0 ? "material.quiz" : new Say("material.quizMore", i), fallback: i == 0 ? YesNoExpectation.No : null))
                break;
            var question = await ask.Text($"question[{i}]", new Say("material.question", i + 1), 200);
            var options = Options(await ask.Text($"options[{i}]", "material.options", 400));
            for (var again = 0; options is null; again++)
                options = Options(await ask.Text($"optionsAgain[{i * MostTries + again}]", "material.optionsWrong", 400));
            quiz.Add(new QuizQuestion(question, options.Value.Options, options.Value.Right));
        }
        var summary = new Summary("material.summary",
        [
            new("line.title", Say.Words(title), "title"), new("line.text", Say.Words(text), "text"), new("line.picture", picture is null ? "choice.no" : "choice.yes", "picture[0]"),
            new("line.document", documents.Count == 0 ? "choice.no" : new Say("several", documents.Select(d => Say.Words(d.Name)).ToList()), "document[0]"),
            new("line.unit", Say.Words(me.Units.NameOf(unit) ?? "?"), "unit"), new("line.quiz", quiz.Count == 0 ? "choice.no" : new Say("material.questions", quiz.Count), "more[0]"),
        ], [], "confirm.save");
        return await ask.Confirm("ok", summary) ? new SaveMaterial(title, text, picture, quiz, unit) { Documents = documents } : null;
    }

    /// <summary>A line an option, the right one with a star before it; two to four, and one right.</summary>
    private static (IReadOnlyList<string> Options, int Right)? Options(string text)
    {
        var lines = text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var right = Array.FindIndex(lines, l => l.StartsWith('*'));
        var options = lines.Select(l => l.TrimStart('*').Trim()).Where(l => l.Length is > 0 and <= 60).ToList();
        return options.Count == lines.Length && options.Count is >= 2 and <= 4 && right >= 0 && lines.Count(l => l.StartsWith('*')) == 1 ? (options, right) : null;
    }

    private static async Flow<IIntention?> RunQuiz(Ask ask)
    {
        var id = TypedId.TryRead<MaterialId>(await ask.Text("material", ""));
        var material = await ask.Look("material", (IMaterials all, CancellationToken cancel) => all.Find(id!.Value, cancel));
        if (material is null)
            return null;
        var answers = new List<int>();
        for (var i = 0; i < material.Quiz.Count; i++)
        {
            var question = material.Quiz[i];
            var options = Enumerable.Range(0, question.Options.Count).ToList();
            answers.Add(await ask.Choice($"answer[{i}]", options, o => o.ToString(CultureInfo.InvariantCulture), o => Say.Words(question.Options[o]),
                new Say("material.ask", i + 1, material.Quiz.Count, question.Text)));
        }
        return new Acknowledge(material.Id, answers);
    }

    private static async Flow<IIntention?> RunMeeting(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var id = TypedId.TryRead<MaterialId>(await ask.Text("material", ""));
        var unit = await ask.Unit("unit", "material.meetingUnit", me.Units, me.OwnUnits, fallback: me.OwnUnits.Count > 0 ? me.OwnUnits[0].ToString() : null);
        var names = TeamSignUpFlow.NamesIn(await ask.Text("names", "material.meetingNames", FlowLimits.ValueLength));
        var summary = new Summary("material.meetingSummary",
            [new("line.unit", Say.Words(me.Units.NameOf(unit) ?? "?"), "unit"), new("line.names", new Say("teamSignUp.count", names.Count, string.Join(", ", names)), "names")], [], "confirm.save");
        return await ask.Confirm("ok", summary) ? new NoteMeeting(id!.Value, unit, names) : null;
    }
}

/// <summary>Looking at materials.</summary>
public interface IMaterials
{
    ValueTask<Material?> Find(MaterialId id, CancellationToken cancel);

    ValueTask<IReadOnlyList<Material>> Of(Domain.People.PersonId author, CancellationToken cancel);

    ValueTask<MaterialFigures> Figures(Material material, CancellationToken cancel);
}
