using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>
/// Lists of activities, mostly of the past. One is known again by its id, or by its unit, day and title. A result of a list waits to be
/// verified like any other, unless whoever brings it verifies results there and the sheet says that it is.
/// </summary>
internal sealed class ActivityImport(SheetTable table, ImportScope scope, IRecords records)
{
    private const int MostPeople = 100_000;
    private readonly List<ImportFault> _faults = [];
    private readonly List<Row> _rows = [];
    private readonly UnitFinder _units = new(scope.Units);
    private readonly Dictionary<(OrgUnitId, DateOnly, string), int> _seen = [];

    private sealed record Row(int Number, string? Id, string Title, string? Kind, TimeSlot When, string Place, OrgUnitId Unit, int? Expected, string? Note)
    {
        public int? Turns { get; init; }

        public int? Persons { get; init; }

        public decimal? Hours { get; init; }

        public decimal? Cost { get; init; }

        public ActivityStatus? Status { get; init; }
    }

    public async ValueTask<ImportPlan> Plan(CancellationToken cancel)
    {
        var reader = new RowReader(table, _faults);
        var read = 0;
        foreach (var (row, section) in table.Rows())
        {
            cancel.ThrowIfCancellationRequested();
            read++;
            if (Read(reader, row, section) is { } good)
                _rows.Add(good);
        }
        var changes = new List<Change>();
        var (created, changed, unchanged) = (0, 0, 0);
        foreach (var row in _rows)
        {
            var stored = await Known(row, cancel);
            if (row.Id is not null && stored is null)
                _faults.Add(new ImportFault(row.Number, table.HeadingOf("id"), "idUnknown", row.Id));
            else if (Applied(stored?.Value, row) is var activity && stored is not null && IsEqual(activity, stored.Value))
                unchanged++;
            else
            {
                (created, changed) = stored is null ? (created + 1, changed) : (created, changed + 1);
                var reminders = activity.OwesResultAt(DateTimeOffset.MinValue) || activity.Plan.When.StartInstant > scope.Now
                    ? await records.Find(RecordQuery<ActivityReminder>.Equal(ActivityRecords.Reminders, ActivityRecords.RemindersByActivity, activity.Id.ToString()), cancel) : [];
                changes.AddRange([ActivityRecords.Type.Put(activity, stored?.Version ?? 0), .. ReminderPlan.Replace(reminders, activity, scope.Now), Audit(stored is null, activity.Id)]);
            }
        }
        var report = new ImportReport(ImportKind.Activities)
        {
            Sheet = table.Sheet, Rows = read, New = created, Changed = changed, Unchanged = unchanged, Faults = [.. _faults.OrderBy(f => f.Row)],
            Notes = RowReader.NotesOf(table, ImportKind.Activities), Columns = RowReader.ColumnsOf(table),
        };
        return new ImportPlan(report, report.IsClean ? changes : []);
    }

    private Row? Read(RowReader reader, SheetRow row, SheetRow? section)
    {
        reader.Begin(row);
        var title = reader.Words("title", 200);
        if (title.Length == 0 && reader.Cell("title").IsEmpty && !reader.IsBroken("title"))
            reader.Fault("title", "titleMissing");
        var when = When(reader);
        var unit = Unit(reader, section);
        var place = reader.Words("place");
        var good = new Row(reader.Number, reader.Cell("id").Text is { Length: > 0 } id ? id : null, title, Kind(reader), when ?? new TimeSlot(scope.Today, null, scope.Today, null), place,
            unit ?? default, Count(reader, "expected"), reader.Words("note", 500) is { Length: > 0 } note ? note : null)
        {
            Turns = Count(reader, "turns"), Persons = Count(reader, "persons"), Hours = reader.Read<decimal>("hours", c => CellReading.Number(c, 24 * 31)),
            Cost = reader.Read<decimal>("cost", c => CellReading.Number(c, 1_000_000_000_000)), Status = Status(reader, unit),
        };
        if (good.Persons > good.Turns)
            reader.Fault("persons", "personsOverTurns");
        if (good.Turns is not null && when is { } slot && slot.StartInstant > scope.Now)
            reader.Fault("turns", "resultAhead");
        if (reader.IsClean && good.Id is null && !_seen.TryAdd((good.Unit, good.When.Date, NameKey.Of(title)), good.Number))
            reader.Fault("title", "rowTwice", _seen[(good.Unit, good.When.Date, NameKey.Of(title))]);
        return reader.IsClean ? good : null;
    }

    private static int? Count(RowReader reader, string key) => (int?)reader.Read<decimal>(key, c =>
        CellReading.Number(c, MostPeople) is var (number, wrong) && number is { } n && n != Math.Floor(n) ? (null, "number") : CellReading.Number(c, MostPeople));

    /// <summary>A day and perhaps clock times, in columns of their own or in one cell.</summary>
    private TimeSlot? When(RowReader reader)
    {
        var cell = reader.Cell("date");
        if (cell.IsEmpty)
        {
            if (!reader.IsBroken("date"))
                reader.Fault("date", "dateMissing");
            return null;
        }
        var clock = reader.Read<TimeOnly>("time", CellReading.Time);
        var (last, end) = (reader.Read<DateOnly>("lastDate", CellReading.Date), reader.Read<TimeOnly>("endTime", CellReading.Time));
        if (last is null && reader.Cell("lastDate").Date is { TimeOfDay.Ticks: > 0 } ends)
            end ??= TimeOnly.FromDateTime(ends);
        if (CellReading.Date(cell) is { Day: { } day })
        {
            clock ??= cell.Date is { TimeOfDay.Ticks: > 0 } exact ? TimeOnly.FromDateTime(exact) : ClockIn(cell.Text);
            end ??= reader.Cell("lastDate") is { IsEmpty: false } until ? until.Date is { TimeOfDay.Ticks: > 0 } at ? TimeOnly.FromDateTime(at) : ClockIn(until.Text) : null;
            return Slot(reader, day, clock, last ?? day, end);
        }
        // "7h sáng 5/3/2026", "từ 5/3 đến 7/3/2026": as people write to the bot.
        if (cell.Text.Length <= 120 && cell.Number is null && Times.Read(Utterance.Of(cell.Text), scope.Now, Lean.Report) is { HasDate: true } reading && Flows.SaidTime.Of(reading).Slot is var said)
            return Slot(reader, said.Date, clock ?? said.From, last ?? said.LastDate, end ?? said.To);
        reader.Fault("date", "date");
        return null;
    }

    /// <summary>The clock time behind a date: <c>2026-03-05 07:30</c>.</summary>
    private static TimeOnly? ClockIn(string text) =>
        text.LastIndexOf(' ') is > 0 and var space && CellReading.Time(new Cell(text[(space + 1)..])) is { Time: { } time } ? time : null;

    private static TimeSlot? Slot(RowReader reader, DateOnly day, TimeOnly? from, DateOnly last, TimeOnly? to)
    {
        if (last < day || (last == day && to <= from))
        {
            reader.Fault(last < day ? "lastDate" : "endTime", "endsBefore");
            return null;
        }
        return new TimeSlot(day, from, last, to);
    }

    private OrgUnitId? Unit(RowReader reader, SheetRow? section)
    {
        var name = reader.Words("unit");
        if (reader.Cell("unitId") is { IsEmpty: false } given)
        {
            // The unit of that day, not of today: history stays where it was.
            if (TypedId.TryRead<OrgUnitId>(given.Text) is { } id && scope.Units.History.Find(id) is not null)
                return Reached(reader, "unitId", id);
            reader.Fault("unitId", "idUnknown");
            return null;
        }
        if (name.Length == 0 && section is not null)
            name = section.Cells.Where(c => !c.IsEmpty).MaxBy(c => c.Text.Length).Text;
        if (name.Length == 0)
        {
            if (!reader.IsBroken("unit"))
                reader.Fault("unit", "unitMissing");
            return null;
        }
        var found = _units.Find(name, table.Has("parent") ? reader.Words("parent") : "");
        if (found.Unit is { } unit)
            return Reached(reader, "unit", unit);
        reader.Fault("unit", found.Wrong!, found.Args);
        return null;
    }

    private OrgUnitId? Reached(RowReader reader, string key, OrgUnitId unit)
    {
        if (scope.Reaches(scope.Units.Current(unit) ?? unit))
            return unit;
        reader.Fault(key, "notYours");
        return null;
    }

    private string? Kind(RowReader reader)
    {
        var words = table.Has("kind") ? reader.Words("kind") : "";
        var kind = words.Length == 0 ? null : Codes.Of("kind.", ActivityKinds.All.Select(k => k.Code), words) ?? Guessed(words);
        if (words.Length > 0 && kind is null)
            reader.Fault("kind", "kindOfWorkUnknown");
        return kind;
    }

    private static string? Guessed(string words) =>
        KindWords.Guess(Utterance.Of(words), ActivityKinds.All.Select(k => (k.Code, Texts.TextBook.WordsOf("kind." + k.Code).ToArray())));

    private ActivityStatus? Status(RowReader reader, OrgUnitId? unit)
    {
        var words = table.Has("status") ? reader.Words("status") : "";
        if (words.Length == 0)
            return null;
        var status = Codes.Of<ActivityStatus>("import.status.", words);
        if (status is null)
            reader.Fault("status", "statusUnknown");
        else if (status == ActivityStatus.Verified && unit is { } at && !scope.May(Deed.VerifyResults, scope.Units.Current(at) ?? at))
            reader.Fault("status", "statusNotYours");
        return status;
    }

    private async ValueTask<Stored<Activity>?> Known(Row row, CancellationToken cancel)
    {
        if (row.Id is not null)
            return TypedId.TryRead<ActivityId>(row.Id) is { } id ? await records.Get(ActivityRecords.Type, id.ToString(), cancel) : null;
        var sameDay = await records.Find(ActivityRecords.OfUnit(row.Unit, row.When.Date, row.When.Date), cancel);
        return sameDay.FirstOrDefault(a => NameKey.Of(a.Value.Plan.Title) == NameKey.Of(row.Title) && a.Value.Status != ActivityStatus.Cancelled);
    }

    private Activity Applied(Activity? known, Row row)
    {
        var author = scope.By?.Id ?? default;
        var place = row.Place.Length == 0 ? known?.Plan.Place ?? new Place("") : known?.Plan.Place.Text == row.Place ? known.Plan.Place : new Place(row.Place);
        var plan = new ActivityDraft(row.Title, row.Kind ?? known?.Plan.Kind ?? Guessed(row.Title) ?? ActivityKinds.Other, row.When, place, row.Unit, row.Expected ?? known?.Plan.ExpectedPeople, row.Note ?? known?.Plan.Note);
        if (known?.Plan is { } before && before.When.Start == row.When.Start && before.When.End == row.When.End)
            plan = plan with { When = before.When };
        var result = row.Turns is { } turns
            ? (known?.Result ?? new ActivityResult { Turns = turns, ReportedBy = author, ReportedAt = scope.Now }) with { Turns = turns, Persons = row.Persons ?? known?.Result?.Persons, Hours = row.Hours ?? known?.Result?.Hours }
            : known?.Result;
        if (result is not null && row.Cost is { } cost && result.Costs.Values.Sum() != cost)
            result = result with { Costs = new Dictionary<FundingSource, decimal> { [FundingSource.OtherLawful] = cost } };
        var status = row.Status ?? (known is { Status: not ActivityStatus.Planned } ? known.Status : result is null ? ActivityStatus.Planned : ActivityStatus.Reported);
        return known is null
            ? new Activity { Id = ActivityId.Of(scope.Ids.Next()), Plan = plan, AuthorId = author, CreatedAt = scope.Now, Status = status, Result = result }
            : known with { Plan = plan, Status = status, Result = result };
    }

    private static bool IsEqual(Activity a, Activity b) =>
        System.Text.Json.JsonSerializer.Serialize(a, ActivityRecords.Type.Json) == System.Text.Json.JsonSerializer.Serialize(b, ActivityRecords.Type.Json);

    private Put<AuditEntry> Audit(bool isNew, ActivityId id) =>
        AuditRecords.Type.Put(new AuditEntry(scope.Ids.Next().ToString("N"), scope.Now, scope.By?.Id, ImportActions.Activity(isNew), "activities/" + id, scope.Channel), expectedVersion: 0);
}
