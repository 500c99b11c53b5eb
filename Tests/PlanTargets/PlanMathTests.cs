using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Reporting;
using Xunit;

namespace VolunteerBot.Tests.PlanTargets;

/// <summary>The five targets by their definitions and edge cases (domain reference 1.3).</summary>
public sealed class PlanMathTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly OrgUnitId Top = ReportScene.Unit(0);

    [Fact]
    public void A_body_counts_with_somebody_in_charge_and_three_records_or_a_verified_tool()
    {
        var data = Data(cadres: [ReportScene.Holder(1, Role.CommuneCadre, Unit(1)), ReportScene.Holder(2, Role.CommuneCadre, Unit(2))],
            activities: [.. Notes(1, 3), .. Notes(2, 2)], evidence: [Evidence(EvidenceKind.DigitalTool, 3, EvidenceLevel.Verified), Evidence(EvidenceKind.DigitalTool, 2, EvidenceLevel.Evidenced)]);

        var value = Of("KPI-1", data);

        // 1 by its records, 3 by its tool; 2 has a tool that nobody verified; the province has neither.
        Assert.Equal((2m, 4m, 3m), (value.Numerator, value.Denominator!.Value, value.Evidenced));
        Assert.Contains("Đoàn xã 002", value.Missing.Select(m => m.Name));
    }

    [Fact]
    public void An_account_that_nobody_uses_and_old_records_do_not_count()
    {
        var old = Notes(1, 5).Select(n => n with { CreatedOn = new DateOnly(2025, 11, 1) });

        Assert.Equal(0, Of("KPI-1", Data(cadres: [ReportScene.Holder(1, Role.CommuneCadre, Unit(1))], activities: [.. old])).Numerator);
    }

    [Fact]
    public void Activities_on_the_portal_are_counted_of_all_verified_ones_and_the_declared()
    {
        var notes = Notes(1, 4);
        notes[3] = notes[3] with { IsCancelled = true };
        var data = Data(activities: notes, evidence:
        [
            Evidence(EvidenceKind.Portal, 1, EvidenceLevel.Verified, subject: notes[0].Id), Evidence(EvidenceKind.Portal, 1, EvidenceLevel.Verified, subject: notes[0].Id),
            Evidence(EvidenceKind.Portal, 1, EvidenceLevel.SelfDeclared, subject: notes[1].Id), Evidence(EvidenceKind.Portal, 1, EvidenceLevel.Verified, subject: notes[3].Id),
            Evidence(EvidenceKind.OutsideActivities, 1, EvidenceLevel.Verified, value: 7), Evidence(EvidenceKind.OutsideActivities, 1, EvidenceLevel.SelfDeclared, value: 100),
        ]);

        var value = Of("KPI-2", data);

        Assert.Equal((1m, 10m, 2m), (value.Numerator, value.Denominator!.Value, value.Evidenced));
    }

    [Fact]
    public void Only_full_time_cadres_in_charge_are_counted_each_once()
    {
        CadrePost Post(EmploymentKind kind, bool inCharge, int unit, DateOnly? to = null) => new(Unit(unit), "Phó Bí thư", kind, inCharge, new DateOnly(2025, 7, 1), to);
        var cadres = new[]
        {
            Cadre(1, Post(EmploymentKind.FullTime, true, 1), Post(EmploymentKind.FullTime, true, 2)), Cadre(2, Post(EmploymentKind.FullTime, true, 2)),
            Cadre(3, Post(EmploymentKind.Concurrent, true, 3)), Cadre(4, Post(EmploymentKind.FullTime, false, 3)), Cadre(5, Post(EmploymentKind.FullTime, true, 3, Today)),
        };
        var data = Data(cadres: cadres, evidence:
        [
            Evidence(EvidenceKind.CourseDone, 1, EvidenceLevel.Verified, subject: cadres[0].Id.Value), Evidence(EvidenceKind.CourseDone, 3, EvidenceLevel.Verified, subject: cadres[2].Id.Value),
            Evidence(EvidenceKind.CourseDone, 2, EvidenceLevel.Verified, subject: cadres[1].Id.Value, on: new DateOnly(2023, 11, 13)),
        ]);

        var value = Of("KPI-4", data);

        Assert.Equal((1m, 2m), (value.Numerator, value.Denominator!.Value));
        Assert.Equal(["Cán bộ 2"], value.Missing.Select(m => m.Name));
    }

    [Fact]
    public void A_group_without_a_joint_activity_in_a_year_is_dormant()
    {
        var data = Data(evidence:
        [
            Evidence(EvidenceKind.GroupLink, 0, EvidenceLevel.Verified, subject: Unit(1).Value), Evidence(EvidenceKind.GroupLink, 0, EvidenceLevel.Verified, subject: Unit(2).Value),
            Evidence(EvidenceKind.GroupLink, 0, EvidenceLevel.Evidenced, subject: Unit(3).Value), Evidence(EvidenceKind.JointActivity, 0, EvidenceLevel.SelfDeclared, subject: Unit(1).Value),
            Evidence(EvidenceKind.JointActivity, 0, EvidenceLevel.SelfDeclared, subject: Unit(3).Value), Evidence(EvidenceKind.JointActivity, 0, EvidenceLevel.SelfDeclared, subject: Unit(2).Value, on: new DateOnly(2025, 11, 24)),
        ]);

        var value = Of("KPI-5", data);

        Assert.Equal((1m, 2m), (value.Numerator, value.Evidenced));
        Assert.Contains(("kpi.beside.dormant", 1m), value.Beside);
    }

    [Fact]
    public void A_merged_unit_is_judged_by_its_successor_alone()
    {
        var history = History(new DateOnly(2026, 6, 1));
        var data = new PlanData
        {
            Tree = history.On(Today), Cadres = [ReportScene.Holder(2, Role.CommuneCadre, Unit(2))], Evidence = [],
            Activities = [.. Notes(1, 2), .. Notes(2, 1)],
        };

        var value = Of("KPI-1", data);

        Assert.Equal((1m, 3m), (value.Numerator, value.Denominator!.Value));
    }

    [Fact]
    public void All_nineteen_have_a_value_whatever_there_is()
    {
        var values = new PlanMath(Data(), new KpiScope(KpiScopeKind.WholeProvince), Today).All();

        Assert.Equal(19, values.Count);
        Assert.All(values.Where(v => v.Target.Code is "KPI-2" or "KPI-3" or "KPI-4" or "T-1"), v => Assert.Equal(TargetStanding.NoData, v.Standing));
    }

    [Fact]
    public void The_newest_word_of_each_unit_is_added_up()
    {
        var data = Data(evidence:
        [
            Evidence(EvidenceKind.Informed, 1, EvidenceLevel.Verified, value: 10, whole: 100, on: new DateOnly(2026, 3, 1)), Evidence(EvidenceKind.Informed, 1, EvidenceLevel.Verified, value: 60, whole: 100, on: new DateOnly(2026, 9, 1)),
            Evidence(EvidenceKind.Informed, 2, EvidenceLevel.SelfDeclared, value: 50, whole: 50),
        ]);

        Assert.Equal((60m, 150m, 110m), (Of("T-1", data).Numerator, Of("T-1", data).Denominator!.Value, Of("T-1", data).Evidenced));
    }

    private static KpiValue Of(string code, PlanData data) => new PlanMath(data, new KpiScope(KpiScopeKind.WholeProvince), Today).Of(PlanTargetList.Find(code)!);

    private static PlanData Data(IReadOnlyList<Person>? cadres = null, IReadOnlyList<ActivityNote>? activities = null, IReadOnlyList<PlanEvidence>? evidence = null) =>
        new() { Tree = History(null).On(Today), Cadres = cadres ?? [], Activities = activities ?? [], Evidence = evidence ?? [] };

    private static OrgHistory History(DateOnly? merged) => new(
        [ReportScene.Made(Top, "Tỉnh Đoàn", OrgUnitKind.Province, null), .. Enumerable.Range(1, 3).Select(i => ReportScene.Made(Unit(i), $"Đoàn xã {i:000}", OrgUnitKind.CommuneUnion, Top, to: i == 1 ? merged : null))],
        merged is { } on ? [new OrgChange { Id = default, Kind = OrgChangeKind.Merge, On = on, Units = [Unit(1), Unit(2)], Successions = [new OrgSuccession(Unit(1), Unit(2), SuccessionShare.Full)], EnteredAt = default }] : []);

    private static OrgUnitId Unit(int number) => ReportScene.Unit(number);

    private static int _ids;

    private static List<ActivityNote> Notes(int unit, int count) =>
        Enumerable.Range(0, count).Select(_ => new ActivityNote(TestIds.Of(0xE_0000_0000 + Interlocked.Increment(ref _ids)), Unit(unit), new DateOnly(2026, 5, 5), new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 6), false)).ToList();

    private static Person Cadre(int number, params CadrePost[] posts) => ReportScene.Holder(number, Role.CommuneCadre, Unit(1)) with { Posts = posts };

    private static PlanEvidence Evidence(EvidenceKind kind, int unit, EvidenceLevel level, Guid? subject = null, decimal? value = null, decimal? whole = null, DateOnly? on = null) => new()
    {
        Id = Interlocked.Increment(ref _ids).ToString("x32", System.Globalization.CultureInfo.InvariantCulture), Kind = kind, UnitId = Unit(unit), Subject = subject?.ToString("N"), On = on ?? new DateOnly(2026, 6, 1),
        Value = value, Whole = whole, Note = "x", Level = level, By = default, At = default,
    };
}
