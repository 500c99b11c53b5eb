using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Storage.Reading;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>
/// What is owed below is found in few questions, however many units there are: the province hears of its communes every month, and its
/// communes hear of their cells every week.
/// </summary>
public sealed class LateQuestionsTests
{
    private const string Weekly = "tuan-chi-doan";
    private const int Templates = 2;

    public static TheoryData<int> Communes => [3, 40];

    [Theory, MemberData(nameof(Communes))]
    public async Task Who_is_late_at_every_level_is_two_questions_whatever_the_number_of_units(int communes)
    {
        var scene = await Opened(communes);
        var records = new CountedRecords(scene.Store);

        var overview = await Late(scene, records, "");

        Assert.Contains("Báo cáo tháng công tác tình nguyện", overview, StringComparison.Ordinal);
        Assert.Contains("Báo cáo tuần của chi đoàn", overview, StringComparison.Ordinal);
        // The templates, which are kept, and what is unsettled: what the province's communes and cells owe, and nothing that has landed.
        var (all, landed) = await Counts(scene);
        Assert.True(landed > 0);
        Assert.Equal((2, Templates + all - landed), (records.Questions, records.Given));
    }

    [Theory, MemberData(nameof(Communes))]
    public async Task A_period_that_is_named_takes_as_many_questions_whether_it_is_open_or_closed(int communes)
    {
        var scene = await Opened(communes);
        var records = new CountedRecords(scene.Store);

        await Late(scene, records, "2026-12");
        Assert.Equal(3, records.Questions);
        Assert.Contains("chưa", await Late(scene, records, "2020-01"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Communes))]
    public async Task What_many_units_owe_is_one_question(int communes)
    {
        var scene = await Opened(communes);
        var records = new CountedRecords(scene.Store);
        OrgUnitId[] units = [.. Enumerable.Range(1, communes).Select(ReportScene.Unit)];

        var owed = await new StoredReporting(records, scene.Store, scene.Clock).Of(units, await scene.Tree(), new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 31), ReportScene.Ct);

        Assert.Equal((communes, 1), (owed.Count, records.Questions));
    }

    private static async Task<ReportScene> Opened(int communes)
    {
        var weekly = new ReportTemplate
        {
            Code = Weekly, Version = 1, Name = "Báo cáo tuần của chi đoàn", Period = PeriodKind.Week, Within = ReportScene.Province, From = new DateOnly(2026, 12, 1), OpensDaysBeforeClose = 3,
            Owing = [new DueRule([OrgUnitKind.Cell], 2)], Indicators = [new ReportIndicator(ReadyTemplates.Turns, FigureKind.Count, Aggregation.Sum)],
        };
        var scene = new ReportScene(communes, "2026-12-10T08:00", ReportScene.Monthly, weekly);
        await scene.Commit([.. Enumerable.Range(1, communes).Select(i => OrganisationRecords.Units.Put(ReportScene.Made(ReportScene.Unit(5_000 + i), $"Chi đoàn {i:000}", OrgUnitKind.Cell, ReportScene.Unit(i))))]);
        await scene.SweepAt("2026-12-12T08:00");
        await scene.Submit(1);
        var landed = await scene.Obligation(1);
        await scene.Commit([ReportingRecords.Obligations.Put(landed with { State = ObligationState.Approved })]);
        return scene;
    }

    private static async Task<(int All, int Landed)> Counts(ReportScene scene)
    {
        var all = (await scene.Store.Page(ReportingRecords.Obligations, null, 10_000, ReportScene.Ct)).Select(o => o.Value).Where(o => o.ReceiverId is not null).ToList();
        return (all.Count, all.Count(o => o.State == ObligationState.Approved));
    }

    private static async Task<string> Late(ReportScene scene, CountedRecords records, string argument)
    {
        var topic = new ReportingTopic(new StoredReporting(records, scene.Store, scene.Clock), new ReportPapers(scene.Store), new PageAddress("https://bot.example.vn"));
        var officer = (await scene.People.Find(ReportScene.Person(0), ReportScene.Ct))!.Value;
        var context = new TurnContext(officer, IsKnown: true, await scene.Tree(), scene.Now, "vi");
        var lead = await topic.Answer(new Command(Command.Late, argument), context, ReportScene.Ct);
        return Assert.IsType<Lead.Show>(lead).Reply.ToMessage("vi", scene.Now).Text;
    }
}
