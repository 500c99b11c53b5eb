using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using Xunit;

namespace VolunteerBot.Tests.Demo;

/// <summary>What anybody who tries the bot finds in it.</summary>
public sealed partial class SampleDataTests
{
    /// <summary>A Tuesday morning.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 30, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = VietnamTime.DateOf(Now);

    private static readonly SampleData Data = SampleData.Create(Now);

    private static readonly OrgTree Tree = new(Data.Units, Today);

    private static readonly Dictionary<OrgUnitId, OrgUnit> Units = Data.Units.ToDictionary(u => u.Id);

    [Fact]
    public void The_same_instant_gives_the_same_data_to_the_letter() => Assert.Equal(Lines(Data), Lines(SampleData.Create(Now)));

    [Fact]
    public void Units_and_people_are_the_same_whenever_the_data_is_made()
    {
        var later = SampleData.Create(Now.AddDays(40));
        Assert.Equal(Lines(Data.Units, OrganisationRecords.Units), Lines(later.Units, OrganisationRecords.Units));
        Assert.Equal(Lines(Data.People, PeopleRecords.Type), Lines(later.People, PeopleRecords.Type));
    }

    [Fact]
    public void Everything_reads_back_as_it_was_written()
    {
        RoundTrip(Data.Units, OrganisationRecords.Units);
        RoundTrip(Data.People, PeopleRecords.Type);
        RoundTrip(Data.Activities, ActivityRecords.Type);
        RoundTrip(Data.Reminders, ActivityRecords.Reminders);
        RoundTrip(Data.Campaigns, CampaignRecords.Campaigns);
        RoundTrip(Data.Recruitments, CampaignRecords.Recruitments);
        RoundTrip(Data.SignUps, CampaignRecords.SignUps);
    }

    [Fact]
    public void No_two_records_share_an_id_and_ids_are_of_version_7()
    {
        Guid[] ids = [.. Data.Units.Select(u => u.Id.Value), .. Data.People.Select(p => p.Id.Value), .. Data.Activities.Select(a => a.Id.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal((7, true), (id.Version, id.Variant is >= 8 and <= 11)));
        Assert.Equal(Data.Activities.Select(a => a.Id.ToString()).Order(StringComparer.Ordinal), Data.Activities.Select(a => a.Id.ToString()));
    }

    [Fact]
    public void Calls_for_volunteers_are_open_one_is_full_and_their_counts_agree_with_who_signed_up()
    {
        Assert.Equal(3, Data.Recruitments.Count);
        Assert.All(Data.Recruitments, c => Assert.Contains(c.Shifts, s => c.TakesSignUps(s, Now)));
        Assert.Contains(Data.Recruitments, c => c.Shifts.All(s => s.Free == 0 && s.Waiting > 0));
        foreach (var (call, shift) in Data.Recruitments.SelectMany(c => c.Shifts.Select(s => (c, s))))
        {
            var theirs = Data.SignUps.Where(s => s.ActivityId == call.ActivityId && s.Shift == shift.No).ToList();
            Assert.Equal(shift.Taken, theirs.Where(s => s.HoldsPlaces).Sum(s => s.Seats));
            Assert.Equal(shift.Waiting, theirs.Count(s => s.State == SignUpState.Waiting));
        }
        Assert.All(Data.SignUps, s => Assert.DoesNotContain(Data.People, p => p.Id == s.PersonId && p.Addresses.Count > 0));
    }

    [Fact]
    public void A_commit_holds_at_most_500_changes_and_units_come_last()
    {
        var commits = Data.Commits().ToList();
        Assert.All(commits, c => Assert.InRange(c.Count, 1, SampleData.CommitSize));
        Assert.Equal(Data.Units.Count + Data.UnitChanges.Count + Data.People.Count + Data.Activities.Count + Data.Reminders.Count + Data.Templates.Count + Data.Campaigns.Count + Data.Recruitments.Count + Data.SignUps.Count, commits.Sum(c => c.Count));
        Assert.All(commits[^1], c => Assert.Equal(OrganisationRecords.Units, ((RecordChange)c).RecordType));
    }

    [Fact]
    public void Every_name_can_be_seen_to_be_made_up()
    {
        Assert.All(Data.People, p => Assert.Matches(MadeUpName(), p.Name));
        Assert.True(Data.People.Count(p => p.Name.Contains("H'", StringComparison.Ordinal) || p.Name.StartsWith("Y ", StringComparison.Ordinal)) > 5);
    }

    [Fact]
    public void There_is_no_phone_number_and_no_mail_address_anywhere() =>
        Assert.All(Texts(), text => Assert.DoesNotMatch(PhoneOrMail(), text));

    [Fact]
    public void What_people_read_is_composed_Vietnamese_with_its_marks()
    {
        Assert.All(Texts(), text => Assert.True(text.IsNormalized(NormalizationForm.FormC), text));
        Assert.All(Texts(), text => Assert.DoesNotMatch("[{}|;~]|  ", text));
        Assert.All(Data.Activities, a => Assert.Contains(a.Plan.Title, c => c > '\u007f'));
        Assert.All(Data.Activities, a => Assert.Contains(a.Plan.Place.Text, c => c > '\u007f'));
    }

    [Fact]
    public void There_are_about_nine_hundred_activities_and_the_peaks_are_March_July_and_the_end_of_the_year()
    {
        Assert.InRange(Data.Activities.Count, 860, 940);
        var byMonth = Data.Activities.Where(a => a.Plan.When.Date < Today.AddDays(-30)).GroupBy(a => a.Plan.When.Date.Month).ToDictionary(g => g.Key, g => g.Count());
        foreach (var quiet in new[] { 1, 2, 4, 5, 8, 9, 10 })
            Assert.True(byMonth[quiet] < Math.Min(byMonth[3], byMonth[7]), $"month {quiet}");
        var year = Data.Activities.Where(a => a.Plan.When.Date >= new DateOnly(2025, 9, 1) && a.Plan.When.Date < new DateOnly(2026, 3, 1)).ToList();
        Assert.True(year.Count(a => a.Plan.When.Date.Month is 11 or 12) > year.Count(a => a.Plan.When.Date.Month is 9 or 10));
        Assert.InRange(Data.Activities.Min(a => a.Plan.When.Date), Today.AddMonths(-24), Today.AddMonths(-23));
        Assert.InRange(Data.Activities.Max(a => a.Plan.When.Date), Today.AddDays(14), Today.AddDays(21));
    }

    [Fact]
    public void The_flood_of_November_2025_is_there_in_the_places_it_hit()
    {
        var relief = Data.Activities.Where(a => a.Plan.Kind == "DisasterRelief" && a.Plan.When.Date >= new DateOnly(2025, 11, 20) && a.Plan.When.Date <= new DateOnly(2025, 11, 30)).ToList();
        foreach (var place in new[] { "Hòa Thịnh", "Đồng Xuân", "Tuy An Bắc", "Tuy An Đông", "Hòa Xuân" })
            Assert.Contains(relief, a => a.Plan.Place.Text.Contains(place, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_state_an_activity_can_be_in_is_there_except_merged()
    {
        foreach (var status in Enum.GetValues<ActivityStatus>().Except([ActivityStatus.Merged]))
            Assert.Contains(Data.Activities, a => a.Status == status);
        Assert.All(Data.Activities.Where(a => a.Status == ActivityStatus.Cancelled), a => Assert.NotNull(a.CancelReason));
        Assert.All(Data.Activities.Where(a => a.Status == ActivityStatus.Returned), a => Assert.NotNull(a.Result!.Verification!.ReturnedBecause));
        Assert.True(Data.Activities.Count(a => a.Status == ActivityStatus.Verified) > Data.Activities.Count * 0.8);
    }

    [Fact]
    public void A_day_has_activities_yesterday_today_and_next_weekend_whenever_it_is()
    {
        foreach (var now in new[] { Now, Now.AddHours(20), Now.AddDays(5), new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2028, 2, 29, 16, 59, 0, TimeSpan.Zero) })
        {
            var (today, days) = (VietnamTime.DateOf(now), SampleData.Create(now).Activities.Select(a => a.Plan.When.Date).ToHashSet());
            var sunday = today.AddDays(7 - (int)today.DayOfWeek);
            Assert.Superset(new HashSet<DateOnly> { today.AddDays(-1), today, sunday, sunday.AddDays(-1) }, days);
        }
    }

    [Fact]
    public void What_is_named_for_a_day_happens_on_that_day()
    {
        Assert.All(Data.Activities.Where(a => a.Plan.Title.Contains("Chủ nhật", StringComparison.Ordinal)), a => Assert.Equal(DayOfWeek.Sunday, a.Plan.When.Date.DayOfWeek));
        Assert.All(Data.Activities.Where(a => a.Plan.Title.Contains("Thứ bảy", StringComparison.Ordinal)), a => Assert.Equal(DayOfWeek.Saturday, a.Plan.When.Date.DayOfWeek));
        Assert.All(Data.Activities.Where(a => a.Plan.Kind == "ExamSupport"), a => Assert.Equal(6, a.Plan.When.Date.Month));
    }

    [Fact]
    public void Every_kind_of_work_is_there() =>
        Assert.All(ActivityKinds.All, kind => Assert.True(Data.Activities.Count(a => a.Plan.Kind == kind.Code) >= 8, kind.Code));

    [Fact]
    public void Nothing_has_been_done_before_it_could_be()
    {
        Assert.All(Data.Activities, a => Assert.True(a.CreatedAt < Now && a.CreatedAt <= a.Plan.When.EndInstant));
        Assert.All(Data.Activities.Where(a => a.Result is not null), a =>
        {
            Assert.InRange(a.Result!.ReportedAt, a.Plan.When.EndInstant, Now);
            if (a.Result.Verification is { } seen)
                Assert.InRange(seen.At, a.Result.ReportedAt, Now);
        });
    }

    [Fact]
    public void Every_activity_belongs_to_a_unit_that_existed_on_its_day_and_to_somebody_on_record()
    {
        var people = Data.People.Select(p => p.Id).ToHashSet();
        Assert.All(Data.Activities, a =>
        {
            Assert.NotNull(Units[a.Plan.UnitId!.Value].At(a.Plan.When.Date));
            Assert.Contains(a.AuthorId, people);
        });
        var before = Data.Activities.Where(a => a.Plan.When.Date < new DateOnly(2025, 7, 1)).ToList();
        Assert.Contains(before, a => Units[a.Plan.UnitId!.Value].Latest is { Kind: OrgUnitKind.CommuneUnion, ValidTo: not null });
        Assert.Contains(before, a => Units[a.Plan.UnitId!.Value].Latest.Kind == OrgUnitKind.District);
    }

    [Fact]
    public void The_place_lies_where_the_unit_of_a_commune_is()
    {
        foreach (var a in Data.Activities)
        {
            var version = Units[a.Plan.UnitId!.Value].At(a.Plan.When.Date)!;
            while (version.Kind is not (OrgUnitKind.CommuneUnion or OrgUnitKind.Province or OrgUnitKind.District or OrgUnitKind.AffiliatedUnion))
                version = Units[version.ParentId!.Value].At(a.Plan.When.Date)!;
            if (version.Kind == OrgUnitKind.CommuneUnion)
                Assert.EndsWith(version.Name.Replace("Đoàn ", "", StringComparison.Ordinal).Replace("Hội LHTN ", "", StringComparison.Ordinal), a.Plan.Place.Text);
        }
    }

    [Fact]
    public void Results_are_told_in_the_figures_of_their_kind_and_within_what_is_plausible()
    {
        foreach (var a in Data.Activities.Where(a => a.Result is not null))
        {
            var kind = ActivityKinds.Find(a.Plan.Kind)!;
            Assert.Subset(kind.Indicators.ToHashSet(), a.Result!.Indicators.Keys.ToHashSet());
            Assert.All(a.Result.Indicators, i => Assert.InRange(i.Value, 0.01m, Indicators.Find(i.Key)!.AskAbove));
            Assert.All(a.Result.Indicators, i => Assert.Equal(i.Value, Math.Round(i.Value, Indicators.Find(i.Key)!.Decimals)));
            Assert.All(a.Result.Costs, c => Assert.True(c.Value is > 0 and <= 500_000_000 && c.Value % 10_000 == 0, $"{a.Plan.Title}: {c}"));
            Assert.InRange(a.Result.Turns, 1, 500);
            Assert.True(a.Result.Persons is null or > 0 && !(a.Result.Persons > a.Result.Turns), a.Plan.Title);
            Assert.InRange(a.Result.Hours ?? 1, 0.5m, 24m * (a.Plan.When.LastDate.DayNumber - a.Plan.When.Date.DayNumber + 1));
            if (a.Result.Indicators.TryGetValue("BloodUnits", out var units))
                Assert.True(units <= a.Result.Indicators["BloodDonorTurns"]);
        }
        Assert.Contains(Data.Activities, a => a.Result is { Persons: null });
        Assert.Contains(Data.Activities, a => a.Result is { Persons: { } persons } result && persons < result.Turns);
    }

    [Fact]
    public void Those_who_verified_did_not_report_it_themselves() =>
        Assert.All(Data.Activities.Where(a => a.Result?.Verification is not null), a => Assert.NotEqual(a.Result!.ReportedBy, a.Result.Verification!.By));

    [Fact]
    public void Reminders_stand_for_what_lies_ahead()
    {
        Assert.All(Data.Reminders, r => Assert.True(r.DueAt > Now && r.State == ReminderState.Waiting));
        var ahead = Data.Activities.Where(a => a.Status == ActivityStatus.Planned && a.Plan.When.Date > Today.AddDays(1)).ToList();
        Assert.All(ahead, a => Assert.Equal(2, Data.Reminders.Count(r => r.ActivityId == a.Id)));
        Assert.True(ahead.Count > 10);
    }

    [Fact]
    public void As_many_volunteers_come_as_are_asked_for() =>
        Assert.Equal(2_500, SampleData.Create(Now, volunteers: 2_500).People.Count(p => p.Roles is [{ Role: Role.Volunteer }]));

    private static IEnumerable<string> Texts() =>
    [
        .. Data.Units.SelectMany(u => u.Versions).SelectMany(v => v.Aliases.Prepend(v.Name)),
        .. Data.People.Select(p => p.Name),
        .. Data.Activities.SelectMany(a => new[] { a.Plan.Title, a.Plan.Place.Text, a.Plan.Note, a.CancelReason, a.Result?.Story, a.Result?.Verification?.ReturnedBecause }).OfType<string>(),
        .. new DemoPersonas().All.SelectMany(p => new[] { p.Name, p.RoleText, p.UnitName }),
    ];

    private static List<string> Lines(SampleData data) =>
    [
        .. Lines(data.Units, OrganisationRecords.Units), .. Lines(data.People, PeopleRecords.Type),
        .. Lines(data.Activities, ActivityRecords.Type), .. Lines(data.Reminders, ActivityRecords.Reminders),
    ];

    private static IEnumerable<string> Lines<T>(IEnumerable<T> records, RecordType<T> type) where T : class =>
        records.Select(r => JsonSerializer.Serialize(r, type.Json));

    private static void RoundTrip<T>(IEnumerable<T> records, RecordType<T> type) where T : class =>
        Assert.All(Lines(records, type), line => Assert.Equal(line, JsonSerializer.Serialize(JsonSerializer.Deserialize(line, type.Json)!, type.Json)));

    [GeneratedRegex("^(.+ (Mẫu|Thử|Ví Dụ|Minh Họa|Giả Định|Thử Nghiệm|Làm Mẫu)|(Y |H')(Mẫu|Thử) (Niê|Kpă|Mlô|Byă|Êban|Hwing)|(Ksor|Nay|Siu|Rcom) (Y |H')?(Mẫu|Thử))$")]
    private static partial Regex MadeUpName();

    [GeneratedRegex(@"@|(\+84|0)[\s.]?\d([\s.]?\d){7,}|\d{7,}")]
    private static partial Regex PhoneOrMail();
}
