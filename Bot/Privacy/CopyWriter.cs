using System.Globalization;
using System.Text;
using System.Text.Json;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Privacy;

/// <summary>Words the readable copy.</summary>
internal sealed class CopyWriter(DecisionContext context, IRecords records, IPeople people)
{
    /// <summary>Pictures up to this many bytes go into the page; a chat platform takes files of some megabytes.</summary>
    private const int MostPictureBytes = 6 << 20;

    private readonly TextBook _book = TextBook.For(context.By.Language);

    public async Task<CopyOfData> Write(Person person, IReadOnlyList<RecordPut> all, IReadOnlyList<AccessLook> looks, CancellationToken cancel)
    {
        var sections = new List<CopySection> { new(Text("copy.profile"), [Profile(person)]) };
        Add("copy.consents", all.OfType<Put<Consent>>().Select(c => Row(Purpose(c.Value.Purpose), Agreed(c.Value))));
        AddTables("copy.activities", all.OfType<Put<Activity>>().Select(a => One(a.Value)));
        var messages = all.OfType<Put<TranscriptPage>>().SelectMany(p => p.Value.Messages).OrderBy(m => m.Number)
            .Select(m => Row($"{Instant(m.At)} {Text(m.Mine ? "copy.me" : "copy.bot")}", m.Mine ? m.Text : Markup.Strip(m.Text)));
        Add("copy.messages", messages, Text("copy.messagesNote"));
        sections.Add(await Pictures(all, cancel));
        var seen = new List<CopyRow>();
        foreach (var look in looks)
            seen.Add(Row(Instant(look.At), await Looked(look, cancel)));
        Add("copy.looks", seen);
        Add("copy.requests", all.OfType<Put<DataRequest>>().Select(r => Row(r.Value.Receipt,
            $"{Text("request." + r.Value.Kind)}, {Instant(r.Value.ReceivedAt)}{(r.Value.DoneAt is { } done ? " – " + Instant(done) : "")}{(r.Value.Words is { } words ? ": " + words : "")}")));
        AddTables("copy.rest", all.Where(r => r is not (Put<Person> or Put<Consent> or Put<Activity> or Put<TranscriptPage> or Put<DataRequest> or Put<KeptFile>)).Select(Plain));
        return new CopyOfData(_book.Language, Text("copy.title", person.Name), [Text("copy.made", Instant(context.Now), Controller()), Text("copy.why")], sections);

        void Add(string title, IEnumerable<CopyRow> rows, string? note = null) => AddTables(title, rows.ToList() is { Count: > 0 } some ? [some] : [], note);

        void AddTables(string title, IEnumerable<IReadOnlyList<CopyRow>> tables, string? note = null)
        {
            IReadOnlyList<IReadOnlyList<CopyRow>> some = [.. tables];
            sections.Add(new CopySection(Text(title), some) { Note = note ?? (some.Count == 0 ? Text("copy.none") : null) });
        }
    }

    private List<CopyRow> Profile(Person me)
    {
        var rows = new List<CopyRow> { Row(Text("line.name"), me.Name) };
        Say(me.BirthYear is { } year, "line.birthYear", Invariant(me.BirthYear));
        Say(me.HomeUnit is not null, "line.unit", Unit(me.HomeUnit));
        Say(me.Phone is not null, "line.phone", me.Phone);
        rows.Add(Row(Text("copy.language"), me.Language));
        rows.Add(Row(Text("copy.addresses"), string.Join("\n", me.Addresses)));
        Say(me.Roles.Count > 0, "copy.roles", string.Join("; ", me.Roles.Select(r => $"{Text("role." + r.Role)} – {Unit(r.UnitId)} ({Day(r.From)} – {Day(r.To)})")));
        Say(me.Posts.Count > 0, "copy.posts", string.Join("; ", me.Posts.Select(p => $"{p.Title} – {Unit(p.UnitId)} ({Day(p.From)} – {Day(p.To)})")));
        Say(me.Topics.Count > 0, "profile.changeTopics", string.Join(", ", me.Topics.Select(t => Text("kind." + t))));
        Say(me.Skills.Count > 0, "profile.changeSkills", string.Join(", ", me.Skills.Select(s => Text("skill." + s))));
        Say(me.Quiet is not null, "profile.changeQuiet", me.Quiet is { } quiet ? $"{quiet.From:HH\\:mm} – {quiet.To:HH\\:mm}" : "");
        Say(me.JoinedAt is not null, "copy.joined", me.JoinedAt is { } joined ? Instant(joined) : "");
        Say(me.Guardian is not null, "copy.guardian", me.Guardian is { } guardian ? Instant(guardian.At) : "");
        return rows;

        void Say(bool isSaid, string label, string? value)
        {
            if (isSaid)
                rows.Add(Row(Text(label), value ?? ""));
        }
    }

    private List<CopyRow> One(Activity activity)
    {
        var rows = new List<CopyRow>
        {
            Row(Text("line.title"), activity.Plan.Title), Row(Text("line.when"), Plain(new Say("", activity.Plan.When))), Row(Text("line.where"), activity.Plan.Place.ToString()),
            Row(Text("line.unit"), Unit(activity.Plan.UnitId)),
        };
        if (activity.Plan.Note is { } note)
            rows.Add(Row(Text("line.note"), note));
        if (activity.Result is { } result)
        {
            rows.Add(Row(Text("line.turns"), Invariant(result.Turns)));
            if (result.Story is { } story)
                rows.Add(Row(Text("line.story"), story));
        }
        return rows;
    }

    private async Task<CopySection> Pictures(IReadOnlyList<RecordPut> all, CancellationToken cancel)
    {
        var (shown, left, bytes) = (new List<string>(), 0, 0);
        var own = all.OfType<Put<KeptFile>>().Where(f => f.Value.DeleteAt is null).Select(f => f.Value.FileId)
            .Concat(all.OfType<Put<TranscriptPage>>().SelectMany(p => p.Value.Messages).Where(m => m is { Mine: true, Picture: not null }).Select(m => m.Picture!)).Distinct();
        foreach (var id in own)
        {
            if (await records.ReadFile(id, cancel) is not { } content || PictureKind.Of(content) is not { } mediaType)
                continue;
            if (bytes + content.Length > MostPictureBytes)
            {
                left++;
                continue;
            }
            bytes += content.Length;
            shown.Add($"data:{mediaType};base64,{Convert.ToBase64String(content)}");
        }
        return new CopySection(Text("copy.pictures"), []) { Pictures = shown, Note = left > 0 ? Text("copy.picturesLeft", left) : shown.Count == 0 ? Text("copy.none") : null };
    }

    private async Task<string> Looked(AccessLook look, CancellationToken cancel)
    {
        var who = look.By is not { } id ? Text("looks.operator") : (await people.Find(id, cancel))?.Value.Name is { Length: > 0 } name ? name : Text("looks.erased");
        return $"{who}: {Text("looked." + look.What, look.UnitId is null ? "" : Unit(look.UnitId))}";
    }

    /// <summary>Any record, a row a value.</summary>
    private static List<CopyRow> Plain(RecordPut record)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            record.WriteJson(writer);
        using var json = JsonDocument.Parse(buffer.ToArray());
        var rows = new List<CopyRow>();
        Walk(json.RootElement, record.RecordType.Name, rows);
        return rows;
    }

    private static void Walk(JsonElement value, string path, List<CopyRow> rows)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Walk(member.Value, path + "." + member.Name, rows);
                break;
            case JsonValueKind.Array:
                foreach (var (item, at) in value.EnumerateArray().Select((item, at) => (item, at)))
                    Walk(item, $"{path}[{at}]", rows);
                break;
            case JsonValueKind.Null:
                break;
            default:
                rows.Add(Row(path, value.ToString()));
                break;
        }
    }

    private string Agreed(Consent consent) =>
        $"{Instant(consent.At)}, {consent.TextVersion}, {consent.Channel}{(consent.By == ConsentBy.Guardian ? ", " + Text("copy.guardian") : "")}{(consent.WithdrawnAt is { } at ? " → " + Instant(at) : "")}";

    private string Purpose(ConsentPurpose purpose) => Text("purpose." + purpose);

    private string Controller() =>
        context.Units.Units.Where(u => u.System == OrgSystem.YouthUnion && context.Units.ParentOf(u.Id) is null).Select(u => context.Units.NameOf(u.Id)).FirstOrDefault() ?? Text("join.controller");

    private string Unit(OrgUnitId? id) =>
        id is not { } some ? "" : some == OrgUnitId.Everything ? Text("unit.everything") : context.Units.NameOf(context.Units.Current(some)) ?? context.Units.History.Find(some)?.Latest.Name ?? "?";

    private string Text(string key, params object?[] args) => Plain(new Say(key, args));

    private string Plain(Say say) => _book.Plain(say, context.Now);

    private static CopyRow Row(string label, string value) => new(label, value);

    private static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "…";

    private static string Invariant(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Instant(DateTimeOffset at) => VietnamTime.ToLocal(at).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
