using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>What is decided about reports, where it must not go wrong.</summary>
public sealed class ReportingDeciderTests
{
    private readonly ReportScene _scene = new(3, "2026-12-10T08:00", ReportScene.Monthly);

    [Theory]
    [InlineData("2026-12-17T23:59:59", ObligationStanding.Submitted, 1, 0)]
    [InlineData("2026-12-18T00:00:00", ObligationStanding.SubmittedLate, 0, 1)]
    public async Task The_last_second_of_the_due_day_in_Vietnam_is_in_time_and_the_next_is_not(string at, ObligationStanding standing, int inTime, int late)
    {
        await _scene.SweepAt("2026-12-10T08:00");
        _scene.Clock.SetUtcNow(ReportScene.At(at));

        await _scene.Submit(1);

        var o = await _scene.Obligation(1);
        Assert.Equal(standing, o.StandingAt(_scene.Now));
        var rates = SubmissionRates.Of([o], _scene.Now);
        Assert.Equal((1, inTime, late), (rates.Landed, rates.InTime, rates.Landed - rates.InTime));
    }

    [Fact]
    public async Task Of_two_who_hand_in_at_once_the_second_is_told_of_the_first()
    {
        await _scene.Commit(Domain.People.PeopleRecords.Type.Put(ReportScene.Holder(8, Domain.People.Role.FocalPoint, ReportScene.Unit(1))));
        await _scene.SweepAt("2026-12-10T08:00");
        var seen = (await _scene.Obligation(1)).Mark();

        Assert.IsType<Outcome.Done>(await _scene.Submit(1));
        var second = await _scene.Decide(8, new SubmitReport((await _scene.Obligation(1)).Id, seen, new Dictionary<string, EnteredFigure> { [ReadyTemplates.Turns] = new(90) }, new Dictionary<string, string>()));

        Assert.Equal("Cán bộ 1", Assert.IsType<SubmittedMeanwhile>(Assert.IsType<Outcome.Refused>(second).Reason).By);
        Assert.Equal(100, (await Report(1)).Latest!.Figures[ReadyTemplates.Turns].Value);
    }

    [Fact]
    public async Task Of_two_who_hand_in_in_the_same_instant_one_is_written_and_the_other_decides_anew()
    {
        await _scene.Commit(Domain.People.PeopleRecords.Type.Put(ReportScene.Holder(8, Domain.People.Role.FocalPoint, ReportScene.Unit(1))));
        await _scene.SweepAt("2026-12-10T08:00");
        var o = await _scene.Obligation(1);
        SubmitReport Says(decimal turns) => new(o.Id, o.Mark(), Turns(turns), new Dictionary<string, string>());
        var (first, second) = (Assert.IsType<Outcome.Done>(await _scene.Deciding(1, Says(100))), Assert.IsType<Outcome.Done>(await _scene.Deciding(8, Says(90))));

        Assert.Equal(CommitResult.Done, await _scene.Store.Commit(first.Changes, ReportScene.Ct));
        Assert.Equal(CommitResult.Conflict, await _scene.Store.Commit(second.Changes, ReportScene.Ct));

        Assert.IsType<SubmittedMeanwhile>(Assert.IsType<Outcome.Refused>(await _scene.Deciding(8, Says(90))).Reason);
        Assert.Equal(100, Assert.Single((await Report(1)).Versions).Figures[ReadyTemplates.Turns].Value);
    }

    [Fact]
    public async Task A_form_left_open_since_last_year_is_handed_in_for_last_year_late_and_leaves_this_years_alone()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        var form = await _scene.Obligation(1);
        await _scene.SweepAt("2027-12-10T08:00");

        Assert.IsType<Outcome.Done>(await _scene.Decide(1, new SubmitReport(form.Id, form.Mark(), Turns(7), new Dictionary<string, string>())));

        Assert.Equal(ObligationStanding.SubmittedLate, (await _scene.Obligation(1)).StandingAt(_scene.Now));
        Assert.Equal(7, (await Report(1)).Latest!.Figures[ReadyTemplates.Turns].Value);
        var thisYears = await _scene.Obligation(1, "2027-12");
        Assert.Equal(ObligationState.Open, thisYears.State);
        Assert.Null(await _scene.Reporting.Report(thisYears.Id, ReportScene.Ct));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2_000_000_000_000)]
    [InlineData(1.5)]
    public async Task Figures_that_cannot_be_are_refused_and_nothing_changes(decimal value)
    {
        await _scene.SweepAt("2026-12-10T08:00");

        var refused = Assert.IsType<Outcome.Refused>(await _scene.Submit(1, figures: new Dictionary<string, EnteredFigure> { [ReadyTemplates.Turns] = new(value) }));

        Assert.Equal(("f." + ReadyTemplates.Turns, ReadyTemplates.Turns), (refused.Key, Assert.IsType<WrongFigure>(refused.Reason).Code));
        Assert.Equal(ObligationState.Open, (await _scene.Obligation(1)).State);
    }

    [Fact]
    public async Task A_figure_unlike_the_records_needs_a_word_of_reason()
    {
        await Activity(1, 42, ActivityStatus.Verified);
        await _scene.SweepAt("2026-12-10T08:00");

        var refused = Assert.IsType<Outcome.Refused>(await _scene.Submit(1, figures: Turns(50)));
        Assert.Equal("why." + ReadyTemplates.Turns, refused.Key);
        Assert.IsType<Outcome.Done>(await _scene.Submit(1, figures: new Dictionary<string, EnteredFigure> { [ReadyTemplates.Turns] = new(50, "một buổi chưa ghi") }));
        Assert.Equal(new ReportedFigure(50, 42, Sureness.Declared, "một buổi chưa ghi"), (await Report(1)).Latest!.Figures[ReadyTemplates.Turns]);
    }

    [Fact]
    public async Task The_form_arrives_filled_with_how_sure_each_figure_is()
    {
        await Activity(1, 42, ActivityStatus.Verified);
        await Activity(1, 30, ActivityStatus.Reported);
        await Activity(1, 99, ActivityStatus.Cancelled);
        await Activity(2, 7, ActivityStatus.Verified);
        await _scene.SweepAt("2026-12-10T08:00");

        var form = await Form(1);

        Assert.Equal((72m, Sureness.Pending, 2, 1), (form.Figure(ReadyTemplates.Turns)!.Proposed!.Value, form.Figure(ReadyTemplates.Turns)!.Sureness, form.Figure(ReadyTemplates.Turns)!.Activities, form.Figure(ReadyTemplates.Turns)!.Pending));
        Assert.Equal((7m, Sureness.Verified), ((await Form(2)).Figure(ReadyTemplates.Turns)!.Proposed!.Value, (await Form(2)).Figure(ReadyTemplates.Turns)!.Sureness));
        // Persons of several activities are no total: only a hint.
        Assert.Null(form.Figure(ReadyTemplates.Persons)!.Proposed);
    }

    [Fact]
    public async Task The_province_adds_up_what_was_handed_in_and_names_who_is_missing()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await _scene.Submit(1, figures: Turns(100));
        await _scene.Submit(2, figures: Turns(50));

        var form = await Form(0);

        Assert.Equal((150m, Sureness.FromUnits), (form.Figure(ReadyTemplates.Turns)!.Proposed!.Value, form.Figure(ReadyTemplates.Turns)!.Sureness));
        Assert.Equal([ReportScene.Unit(3)], form.Missing.Select(m => m.UnitId));
    }

    [Fact]
    public async Task What_was_signed_stays_as_it_stood_on_that_day()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await _scene.Submit(1, figures: Turns(100));
        await _scene.Submit(0, figures: Turns(100));
        await _scene.Submit(2, figures: Turns(50));

        var signed = await Form(0);
        Assert.Equal(100, signed.Figure(ReadyTemplates.Turns)!.Value);
        var frozen = (await Report(0)).Latest!.Units.ToDictionary(u => u.UnitId, u => u.Figures?[ReadyTemplates.Turns]);
        Assert.Equal((100m, (decimal?)null), (frozen[ReportScene.Unit(1)]!.Value, frozen[ReportScene.Unit(2)]));
        await _scene.Submit(1, figures: Turns(120));
        var later = await Form(0);
        Assert.Equal((100m, 1), (later.Figure(ReadyTemplates.Turns)!.Value, later.Figure(ReadyTemplates.Turns)!.Units));
        Assert.Equal(100m, later.Below.Single(b => b.UnitId == ReportScene.Unit(1)).Landed!.Figures[ReadyTemplates.Turns].Value);
        Assert.Equal([ReportScene.Unit(2), ReportScene.Unit(3)], later.Missing.Select(m => m.UnitId));
    }

    [Fact]
    public async Task A_correction_makes_a_new_version_and_is_looked_at_again()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await _scene.Submit(1, figures: Turns(100));
        var first = (await _scene.Obligation(1)).SubmittedAt;
        await _scene.Decide(0, new ApproveReports([(await _scene.Obligation(1)).Id]));
        _scene.Clock.SetUtcNow(ReportScene.At("2026-12-20T09:00"));

        Assert.IsType<Outcome.Done>(await _scene.Submit(1, figures: new Dictionary<string, EnteredFigure> { [ReadyTemplates.Turns] = new(120, "đếm sót") }));

        var o = await _scene.Obligation(1);
        Assert.Equal((ObligationState.Submitted, first), (o.State, o.SubmittedAt));
        Assert.Equal([100m, 120m], (await Report(1)).Versions.Select(v => v.Figures[ReadyTemplates.Turns].Value));
        Assert.Equal(1, SubmissionRates.Of([o], _scene.Now).InTime);
    }

    [Fact]
    public async Task Only_the_unit_s_own_hand_in_and_only_the_unit_above_approves()
    {
        await _scene.SweepAt("2026-12-10T08:00");

        Assert.IsType<NotAllowed>(Assert.IsType<Outcome.Refused>(await _scene.Submit(1, by: 2)).Reason);
        await _scene.Submit(1);
        Assert.IsType<NotAllowed>(Assert.IsType<Outcome.Refused>(await _scene.Decide(1, new ApproveReports([(await _scene.Obligation(1)).Id]))).Reason);
        Assert.IsType<NotAllowed>(Assert.IsType<Outcome.Refused>(await _scene.Decide(2, new ReturnReport((await _scene.Obligation(1)).Id, "x"))).Reason);
    }

    [Fact]
    public async Task Many_are_approved_with_one_tap_and_those_somebody_took_meanwhile_are_said()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        foreach (var unit in (int[])[1, 2, 3])
            await _scene.Submit(unit);
        string[] ids = [(await _scene.Obligation(1)).Id, (await _scene.Obligation(2)).Id, (await _scene.Obligation(3)).Id];
        await _scene.Decide(0, new ReturnReport(ids[2], "Thiếu"));

        var done = Assert.IsType<ReportsApproved>(Assert.IsType<Outcome.Done>(await _scene.Decide(0, new ApproveReports(ids))).Receipt);

        Assert.Equal((2, 1), (done.Approved.Count, done.Left));
    }

    [Theory]
    [InlineData("2026-12-17")]
    [InlineData("2026-12-01")]
    [InlineData("2027-12-01")]
    public async Task More_time_must_be_more_and_within_reason(string until)
    {
        await _scene.SweepAt("2026-12-10T08:00");

        var refused = Assert.IsType<Outcome.Refused>(await _scene.Decide(1, new AskTerms((await _scene.Obligation(1)).Id, TermsKind.Extend, DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), "x")));

        Assert.Equal("until", refused.Key);
    }

    [Fact]
    public async Task A_template_changed_under_a_draft_keeps_what_was_entered_and_asks_for_what_is_new()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        var o = await _scene.Obligation(1);
        await _scene.Decide(1, new SaveReportDraft(o.Id, Turns(80), new Dictionary<string, string> { ["Highlights"] = "Tốt" }));
        var changed = ReportScene.Monthly with { Indicators = [.. ReportScene.Monthly.Indicators.Where(i => i.Code != "WasteTonnes"), new ReportIndicator("MealsProvided", FigureKind.Count, Aggregation.Sum)] };
        Assert.IsType<Outcome.Done>(await _scene.Decide(0, new SaveTemplate(changed, changed.Version)));

        var form = await Form(1);

        Assert.True(form.IsTemplateNewer);
        Assert.Equal((80m, "Tốt"), (form.Figure(ReadyTemplates.Turns)!.Value!.Value, form.Passages["Highlights"]));
        Assert.NotNull(form.Figure("MealsProvided"));
        Assert.IsType<TemplateChanged>(Assert.IsType<Outcome.Refused>(await _scene.Submit(1, figures: new Dictionary<string, EnteredFigure> { ["WasteTonnes"] = new(1) })).Reason);
    }

    [Fact]
    public async Task What_was_handed_in_stays_under_the_version_it_was_handed_in_under_and_can_be_corrected_there()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await _scene.Submit(1, figures: new Dictionary<string, EnteredFigure> { ["WasteTonnes"] = new(1.5m) });
        await _scene.Decide(0, new SaveTemplate(ReportScene.Monthly with { Indicators = [.. ReportScene.Monthly.Indicators.Where(i => i.Code != "WasteTonnes")] }, 1));

        var form = await Form(1);

        Assert.Equal((1, false, 1.5m), (form.Template.Version, form.IsTemplateNewer, form.Figure("WasteTonnes")!.Value!.Value));
        Assert.Null((await Form(2)).Figure("WasteTonnes"));
        Assert.IsType<Outcome.Done>(await _scene.Submit(1, figures: new Dictionary<string, EnteredFigure> { ["WasteTonnes"] = new(2m) }));
        Assert.Equal(1, (await _scene.Obligation(1)).TemplateVersion);
    }

    [Fact]
    public async Task Of_two_who_change_a_template_the_second_is_told()
    {
        await _scene.Decide(0, new SaveTemplate(ReportScene.Monthly with { OpensDaysBeforeClose = 5 }, 1));

        Assert.IsType<ChangedMeanwhile>(Assert.IsType<Outcome.Refused>(await _scene.Decide(0, new SaveTemplate(ReportScene.Monthly with { OpensDaysBeforeClose = 6 }, 1))).Reason);
        Assert.Equal(5, (await _scene.Reporting.Templates(ReportScene.Ct))[ReadyTemplates.Monthly].OpensDaysBeforeClose);
    }

    [Fact]
    public async Task A_template_says_to_whom_it_goes_past_the_unit_just_above()
    {
        var cell = ReportScene.Unit(9);
        await _scene.Commit(OrganisationRecords.Units.Put(ReportScene.Made(cell, "Chi đoàn 9", OrgUnitKind.Cell, ReportScene.Unit(1))));
        var straight = ReportScene.Monthly with { Code = "thang-chi-doan", Owing = [new DueRule([OrgUnitKind.Cell], 2)], To = ReportScene.Province };
        Assert.IsType<Outcome.Done>(await _scene.Decide(0, new SaveTemplate(straight)));

        await _scene.SweepAt("2026-12-10T08:00");

        var o = (await _scene.Reporting.Find(ReportObligation.IdOf("thang-chi-doan", "2026-12", cell), ReportScene.Ct))!;
        Assert.Equal(ReportScene.Province, o.ReceiverId);
        var below = straight with { Code = "nguoc", To = cell };
        Assert.Equal("to", Assert.IsType<Outcome.Refused>(await _scene.Decide(0, new SaveTemplate(below))).Key);
    }

    [Fact]
    public async Task The_report_of_a_campaign_is_opened_before_its_end_for_its_units_and_filled_from_its_activities_alone()
    {
        var campaign = CampaignId.Of(Dialogs.TestIds.Of(0xE_0000_0001));
        await _scene.Commit(ReportingRecords.Templates.Put(ReadyTemplates.CampaignOf(ReportScene.Province, new DateOnly(2026, 1, 1))), CampaignRecords.Campaigns.Put(Campaign(campaign, new DateOnly(2026, 12, 31))));
        await _scene.SweepAt("2026-12-23T08:00");
        var key = ReportingPeriods.Of(Campaign(campaign, default)).Key;
        Assert.Empty(await _scene.Reporting.OfPeriod(ReadyTemplates.Campaign, key, ReportScene.Ct));

        await _scene.SweepAt("2026-12-24T08:00");

        var o = Assert.Single(await _scene.Reporting.OfPeriod(ReadyTemplates.Campaign, key, ReportScene.Ct));
        Assert.Equal((ReportScene.Unit(1), new DateOnly(2027, 1, 5), ReportScene.Province), (o.UnitId, o.Due, o.ReceiverId!.Value));
        await Activity(1, 40, ActivityStatus.Verified, new DateOnly(2026, 12, 20), campaign);
        await Activity(1, 7, ActivityStatus.Verified, new DateOnly(2026, 12, 21));
        Assert.Equal(40, (await _scene.Reporting.Form(o.Id, await _scene.Tree(), ReportScene.Ct))!.Figure(ReadyTemplates.Turns)!.Proposed);

        await _scene.Commit(CampaignRecords.Campaigns.Put(Campaign(campaign, new DateOnly(2027, 1, 15))));
        await _scene.SweepAt("2026-12-25T08:00");
        Assert.Equal(new DateOnly(2027, 1, 20), (await _scene.Reporting.Find(o.Id, ReportScene.Ct))!.Due);
    }

    private static Campaign Campaign(CampaignId id, DateOnly to) => new()
    {
        Id = id, AuthorId = ReportScene.Person(1), CreatedAt = ReportScene.At("2026-11-20T08:00"),
        Plan = new CampaignPlan("Chiến dịch Mùa đông tình nguyện", CampaignKind.WinterVolunteer, new DateOnly(2026, 12, 1), to, ReportScene.Unit(1), new Dictionary<string, decimal>(), null, null),
    };

    [Fact]
    public async Task Practice_counts_nowhere()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        var practice = Assert.IsType<PracticeStarted>(Assert.IsType<Outcome.Done>(await _scene.Decide(1, new StartPractice(ReportScene.Unit(1)))).Receipt).Obligation;
        Assert.IsType<Outcome.Done>(await _scene.Decide(1, new SubmitReport(practice.Id, practice.Mark(), Turns(999_999), new Dictionary<string, string>())));

        Assert.Null((await Form(0)).Figure(ReadyTemplates.Turns)!.Proposed);
        Assert.DoesNotContain(await _scene.Reporting.OfPeriod(ReadyTemplates.Monthly, "2026-12", ReportScene.Ct), x => x.IsPractice);
        Assert.Equal(0, SubmissionRates.Of([(await _scene.Reporting.Find(practice.Id, ReportScene.Ct))!], _scene.Now).Expected);
    }

    [Fact]
    public async Task A_unit_merged_before_the_data_close_is_reported_for_by_the_one_it_went_into()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await Merge(1, 2, new DateOnly(2026, 12, 12));
        await _scene.SweepAt("2026-12-12T08:00");

        Assert.Equal((ObligationState.Superseded, ReportScene.Unit(2)), ((await _scene.Obligation(1)).State, (await _scene.Obligation(1)).SucceededBy!.Value));
        var rates = SubmissionRates.Of(await _scene.Reporting.OfPeriod(ReadyTemplates.Monthly, "2026-12", ReportScene.Ct), _scene.Now);
        Assert.Equal(3, rates.Expected); // two communes and the province
        await Activity(1, 11, ActivityStatus.Verified, new DateOnly(2026, 12, 1));
        Assert.Equal(11, (await Form(2)).Figure(ReadyTemplates.Turns)!.Proposed);
    }

    [Fact]
    public async Task A_unit_merged_after_the_data_close_still_owes_and_its_successor_answers()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await Merge(1, 2, new DateOnly(2026, 12, 16));
        await _scene.SweepAt("2026-12-16T08:00");

        Assert.Equal(ObligationState.Open, (await _scene.Obligation(1)).State);
        Assert.IsType<Outcome.Done>(await _scene.Submit(1, by: 2));
    }

    [Fact]
    public async Task Rates_are_those_of_DHIS2_with_and_without_the_excused()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await _scene.Submit(1);
        var excused = await _scene.Obligation(2);
        await _scene.Decide(2, new AskTerms(excused.Id, TermsKind.Excuse, null, "x"));
        await _scene.Decide(0, new DecideTerms(excused.Id, true, null));
        _scene.Clock.SetUtcNow(ReportScene.At("2026-12-18T08:00"));

        var rates = SubmissionRates.Of([await _scene.Obligation(1), await _scene.Obligation(2), await _scene.Obligation(3)], _scene.Now);

        Assert.Equal((3, 1, 1, 1, 1), (rates.Expected, rates.Excused, rates.Landed, rates.InTime, rates.Late));
        Assert.Equal((100m / 3, 50m), (rates.Completeness(true)!.Value, rates.Completeness(false)!.Value));
        Assert.Null(SubmissionRates.Of([], _scene.Now).Timeliness(true));
    }

    [Fact]
    public async Task A_request_is_opened_for_the_units_named_and_told_at_once()
    {
        var outcome = Assert.IsType<Outcome.Done>(await _scene.Decide(0, new OpenRequest(ReportScene.Province, "Thiệt hại do bão", new DateOnly(2026, 12, 15),
            [ReportScene.Unit(1), ReportScene.Unit(3)], [new ReportIndicator("C1", FigureKind.Measure, Aggregation.Sum) { Name = "Số hộ ngập", Unit = "hộ" }], "file1", "bao.docx")));

        var opened = Assert.IsType<RequestOpened>(outcome.Receipt);
        Assert.Equal((2, 2), (opened.Units, opened.Told));
        Assert.Equal([ReportScene.Person(1), ReportScene.Person(3)], outcome.Notices.Select(n => n.To));
        var o = (await _scene.Reporting.OfPeriod(opened.Template.Code, "20261215", ReportScene.Ct)).Single(x => x.UnitId == ReportScene.Unit(1));
        Assert.Equal((ReportScene.Province, new DateOnly(2026, 12, 15)), (o.ReceiverId!.Value, o.Due));
        // T−3 is today, which has been said; T−1 is the Monday.
        Assert.Equal(ReportScene.At("2026-12-14T07:30"), o.NextAt);
    }

    private static Dictionary<string, EnteredFigure> Turns(decimal value) => new() { [ReadyTemplates.Turns] = new(value) };

    private async Task<ReportForm> Form(int unit) => (await _scene.Reporting.Form((await _scene.Obligation(unit)).Id, await _scene.Tree(), ReportScene.Ct))!;

    private async Task<Report> Report(int unit) => (await _scene.Reporting.Report((await _scene.Obligation(unit)).Id, ReportScene.Ct))!;

    private int _activities;

    private Task Activity(int unit, int turns, ActivityStatus status, DateOnly? on = null, CampaignId? campaign = null)
    {
        var day = on ?? new DateOnly(2026, 12, 5);
        return _scene.Commit(ActivityRecords.Type.Put(new Activity
        {
            Id = ActivityId.Of(Dialogs.TestIds.Of(0xC_0000_0000 + ++_activities)), AuthorId = ReportScene.Person(unit), CreatedAt = ReportScene.At("2026-12-01T08:00"), Status = status, CampaignId = campaign,
            Plan = new ActivityDraft("Dọn rác", "Environment", new TimeSlot(day, null, day, null), new Place("Bãi Xép"), ReportScene.Unit(unit), null, null),
            Result = new ActivityResult { Turns = turns, Persons = turns, ReportedBy = ReportScene.Person(unit), ReportedAt = ReportScene.At("2026-12-06T08:00"), Verification = status == ActivityStatus.Verified ? new Verification(ReportScene.Person(unit), ReportScene.At("2026-12-07T08:00"), null) : null },
        }));
    }

    /// <summary>A unit goes whole into another one.</summary>
    private Task Merge(int from, int into, DateOnly on) => _scene.Commit(
        OrganisationRecords.Units.Put(ReportScene.Made(ReportScene.Unit(from), $"Đoàn xã {from:000}", OrgUnitKind.CommuneUnion, ReportScene.Province, to: on)),
        OrganisationRecords.Changes.Put(new OrgChange
        {
            Id = OrgChangeId.Of(Dialogs.TestIds.Of(0xD_0000_0001)), Kind = OrgChangeKind.Merge, On = on, Units = [ReportScene.Unit(from), ReportScene.Unit(into)],
            Successions = [new OrgSuccession(ReportScene.Unit(from), ReportScene.Unit(into), SuccessionShare.Full)], EnteredAt = _scene.Now,
        }));
}
