using System.Globalization;
using System.Text;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using Xunit;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>
/// Plays a story to the real engine and writes down what came of it. Between any two lines the conversation exists only as stored JSON.
/// </summary>
internal sealed class StoryPlayer(string language, IReadOnlyList<Tap>? taps = null, TestWorld? world = null, bool inWords = false, IStoryChannel? channel = null)
{
    private const int MaxPayloadBytes = 64;

    private readonly TestWorld _world = world ?? new(language);
    private readonly StringBuilder _script = new();
    private ReportSweep _sweeper => field ??= Reporting.ReportScene.SweepOver(_world.Store, _world.PeopleFound, _world.Organisation, _world.Reporting, _world.Topics);
    private readonly Dictionary<string, List<OutgoingMessage>> _told = new(StringComparer.Ordinal);
    private readonly List<Tap> _taps = [];
    private string _name = "leader";
    private bool _inGroup;
    private int _events;
    private int _pictures;

    /// <summary>Where each tap fell, so that the story can be played in another language.</summary>
    public IReadOnlyList<Tap> Taps => _taps;

    public async Task<string> Play(Story story, CancellationToken cancel)
    {
        foreach (var line in story.Lines)
        {
            _script.Append(line.Text).Append('\n');
            switch (line)
            {
                case StoryLine.Now now:
                    _world.Clock.SetUtcNow(VietnamTime.ToInstant(now.Local));
                    break;
                case StoryLine.Later later:
                    _world.Clock.Advance(later.By);
                    break;
                case StoryLine.As who:
                    (_name, _inGroup) = (who.Name, who.InGroup);
                    break;
                case StoryLine.Sweep:
                    await Sweep(cancel);
                    break;
                case StoryLine.Said said:
                    await Turn(await Through(Heard(said), cancel), cancel);
                    break;
                case StoryLine.Pressed pressed:
                    if (Pressed(pressed) is { } tap)
                        await Turn(await Through(tap, cancel), cancel);
                    break;
            }
        }
        return _script.ToString();
    }

    /// <summary>What was said or tapped, as it comes out of a channel where the story goes over one.</summary>
    private async Task<InboundEvent> Through(InboundEvent inbound, CancellationToken cancel) => channel is null ? inbound : await channel.Through(Chat, inbound, cancel);

    private string Chat => _inGroup ? "test/main/nhom" : TestWorld.AddressOf(_name);

    private InboundEvent Event() => new()
    {
        Id = "e" + ++_events, From = Address.Parse(Chat), GroupMember = _inGroup ? _name : null, At = _world.Now,
        SenderName = TestWorld.People.TryGetValue(_name, out var known) ? known.Name : "Ân", LanguageTag = _world.Language,
    };

    private InboundEvent Heard(StoryLine.Said said) => Event() with
    {
        Text = said.Words.Length > 0 ? said.Words : null, Location = said.Location, Payload = said.Payload,
        Documents = said.Document is var (name, letter) ? [new ReceivedDocument("letter1", name, letter)] : [],
        Sheet = said.Sheet is { } rows ? new IncomingSheet("sheet-" + _events, Encoding.UTF8.GetBytes(rows)) : null,
        Pictures = said.HasPicture ? ["picture" + ++_pictures] : [], Contact = said.HasContact ? new SharedContact("+84900000000", IsOwn: !said.IsForeignContact) : null,
    };

    /// <summary>The tap; null, and a line in the script, when there is no such button.</summary>
    private InboundEvent? Pressed(StoryLine.Pressed pressed)
    {
        var told = Told(Chat);
        var tap = taps is not null ? taps[_taps.Count] : Find(told, pressed);
        _taps.Add(tap);
        if (told.ElementAtOrDefault(tap.Message)?.Choices.ElementAtOrDefault(tap.Choice) is { } choice)
            return inWords ? Typed(choice) : Event() with { Payload = choice.Payload, PressedMessage = "m" + tap.Message };
        _script.Append(NoSuchButton).Append('\n');
        return null;
    }

    /// <summary>What somebody types where there are no buttons: the number, else the words; a command no conversation waits for has a letter.</summary>
    private InboundEvent Typed(Choice choice) =>
        choice.Number is { } number ? Event() with { Text = number.ToString(System.Globalization.CultureInfo.InvariantCulture) }
        : choice.Payload[0] == '/' ? Event() with { Text = choice.Payload, Payload = choice.Payload }
        : Event() with { Text = choice.Label };

    /// <summary>Stands in a script where a story taps what is not there: the story is wrong, or the bot is.</summary>
    public const string NoSuchButton = "! THERE IS NO SUCH BUTTON";

    private static Tap Find(List<OutgoingMessage> told, StoryLine.Pressed pressed)
    {
        var from = pressed.Older ? told.Count - 2 : told.Count - 1;
        for (var message = from; message >= Math.Max(0, pressed.Older ? 0 : from); message--)
        {
            var choice = told[message].Choices.Select(c => c.Label).ToList().IndexOf(pressed.Label);
            if (choice >= 0)
                return new Tap(message, choice);
        }
        return new Tap(-1, -1);
    }

    /// <summary>Opens and reminds, and writes down what people are told.</summary>
    private async Task Sweep(CancellationToken cancel)
    {
        var before = await Bulk(cancel);
        var done = await _sweeper.Run(_world.Now, cancel);
        _script.Append(CultureInfo.InvariantCulture, $"! opened {done.Opened}, passed on {done.Settled}, told {done.Told}\n");
        foreach (var (id, message) in await Bulk(cancel))
        {
            if (!before.ContainsKey(id))
                await Note(OutboxRecords.Type.Put(message), cancel);
        }
    }

    private async Task<Dictionary<string, OutboxMessage>> Bulk(CancellationToken cancel) =>
        (await _world.Store.Page(OutboxRecords.Type, null, 10_000, cancel)).ToDictionary(m => m.Value.Id, m => m.Value, StringComparer.Ordinal);

    private async Task Turn(InboundEvent inbound, CancellationToken cancel)
    {
        var stored = await _world.Store.Get(ConversationRecords.Type, inbound.ConversationId, cancel);
        var before = stored?.Value ?? await _world.Engine.Begin(inbound, cancel);
        var outcome = await _world.Engine.Run(before, inbound, _world.Now, cancel);
        var next = outcome.Next;
        Assert.True(next.HasHandled(inbound.Id));
        foreach (var answer in next.Unsent)
        {
            Hear(answer.Message);
            if (channel is not null)
                await channel.Show(Chat, answer.Message, cancel);
        }
        foreach (var change in outcome.Changes)
            await Note(change, cancel);
        AssertAudited(outcome.Changes);
        if (outcome.Fault is { } fault)
            _script.Append("! fault: ").Append(fault.Message).Append('\n');
        var sent = next.Sent(null, next.NextNo, "m" + Told(Chat).Count);
        var result = await _world.Store.Commit([ConversationRecords.Type.Put(sent, stored?.Version ?? 0), .. Files(inbound, outcome.Changes), .. outcome.Changes], cancel);
        Assert.Equal(CommitResult.Done, result);
    }

    /// <summary>A list that was sent is kept with the turn, as the host does, while something points at it.</summary>
    private static IEnumerable<Change> Files(InboundEvent inbound, IReadOnlyList<Change> changes) =>
        inbound.Sheet is { } sheet && changes.OfType<Put<ImportDraft>>().Any(d => d.Value.FileId == sheet.FileId) ? [new PutFile(sheet.FileId, sheet.Content)] : [];

    /// <summary>What is not audited: messages, where a conversation stands (a draft that follows its person), and what is nothing yet (a code to be entered, a wrong guess, a guardian who is to be asked, a list nobody has said yes to, whose a made paper is).</summary>
    private static readonly IReadOnlyList<RecordType> Unaudited =
        [OutboxRecords.Type, ConversationRecords.Type, JoiningRecords.OneTimeCodes, JoiningRecords.GuessLocks, JoiningRecords.GuardianRequests, ImportRecords.Drafts, PrivacyRecords.Files, AuditRecords.Type];

    /// <summary>Whatever a decision changes, it says so in the audit, and never with what somebody wrote.</summary>
    private static void AssertAudited(IReadOnlyList<Change> changes)
    {
        var entries = changes.OfType<Put<AuditEntry>>().Select(a => a.Value).ToList();
        Assert.True(entries.Count > 0 || !changes.OfType<RecordChange>().Any(c => !Unaudited.Contains(c.RecordType)), "Something was changed that no audit entry tells of.");
        Assert.All(entries, e => Assert.Matches("^[a-z][a-zA-Z]*\\.[a-zA-Z]+$", e.Action));
        Assert.All(entries, e => Assert.Matches("^([a-zA-Z]+/[0-9a-f]{32}(/[0-9a-f]{32})?|(report(Templates|Obligations)|paperTemplates)/[a-z0-9.-]+)$", e.Subject));
    }

    private void Hear(OutgoingMessage message)
    {
        Assert.All(message.Choices, c => Assert.InRange(Encoding.UTF8.GetByteCount(c.Payload), 1, MaxPayloadBytes));
        Assert.All(message.Choices, c => Assert.NotEqual("", c.Label.Trim()));
        Assert.InRange(message.Text.Length, 1, 4096);
        Told(Chat).Add(message);
        Write("< ", message);
    }

    private List<OutgoingMessage> Told(string chat)
    {
        if (!_told.TryGetValue(chat, out var told))
            _told[chat] = told = [];
        return told;
    }

    private void Write(string lead, OutgoingMessage message)
    {
        foreach (var line in message.Text.Split('\n'))
            _script.Append((lead + line).TrimEnd()).Append('\n');
        if (message.Hint != InputHint.None)
            _script.Append(lead).Append('(').Append(message.Hint).Append(")\n");
        if (message.Picture is not null)
            _script.Append(lead).Append("(picture)\n");
        if (message.Location is { } point)
            _script.Append(lead).Append("(map ").Append(point).Append(")\n");
        foreach (var document in message.Documents ?? [])
            _script.Append(lead).Append("(file ").Append(document.Name).Append(")\n");
        if (message.Choices.Count > 0)
            _script.Append(lead).AppendJoin(' ', message.Choices.Select(c => $"[{c.Label}]")).Append('\n');
    }

    /// <summary>What was put on record, in a line each; what others are told, in full.</summary>
    private async Task Note(Change change, CancellationToken cancel)
    {
        switch (change)
        {
            case Put<Activity> put:
                _script.Append("! stored activity: ").Append(Records.Of(put.Value, await _world.Organisation.Today(cancel))).Append('\n');
                break;
            case Put<Person> put:
                _script.Append("! stored person: ").Append(Records.Of(put.Value, await _world.Organisation.Today(cancel))).Append('\n');
                break;
            case Put<ReportObligation> put:
                _script.Append("! stored obligation: ").Append(Records.Of(put.Value, await _world.Organisation.Today(cancel))).Append('\n');
                break;
            case Put<Report> put:
                _script.Append("! stored report: ").Append(Records.Of(put.Value)).Append('\n');
                break;
            case Put<PlanEvidence> put:
                _script.Append("! stored evidence: ").Append(put.Value.Kind).Append(' ').Append(put.Value.Level).Append(" | ").Append(put.Value.Note).Append('\n');
                break;
            case Put<ActivityReminder> put:
                _script.Append("! reminder: ").Append(Records.Of(put.Value)).Append('\n');
                break;
            case Put<Campaign> put:
                _script.Append("! stored campaign: ").Append(CampaignLines.Of(put.Value, await _world.Organisation.Today(cancel))).Append('\n');
                break;
            case Put<Recruitment> put:
                _script.Append("! stored call: ").Append(CampaignLines.Of(put.Value)).Append('\n');
                break;
            case Put<Announcement> put:
                _script.Append("! announcement: ").Append(CampaignLines.Of(put.Value, await _world.Organisation.Today(cancel))).Append('\n');
                break;
            case Put<Domain.Materials.Material> put:
                _script.Append("! material: ").Append(put.Value.Title).Append(" | ").Append(put.Value.Quiz.Count).Append(" questions | ").Append(put.Value.Id).Append('\n');
                break;
            case Put<Domain.Materials.ReadAcknowledgement> put:
                _script.Append("! acknowledged: ").Append(put.Value.NamedAs ?? "a member").Append(put.Value.ReadAt is null ? "" : " read").Append(put.Value.MetAt is null ? "" : " met")
                    .Append(put.Value.Right is { } right ? " right=" + right : "").Append('\n');
                break;
            case Put<Domain.Needs.VolunteerNeed> put:
                _script.Append("! need: ").Append(put.Value.Status).Append(" | ").Append(put.Value.Draft.What).Append(" | helpers=").Append(put.Value.Helpers.Count).Append('\n');
                break;
            case Put<SignUp> put:
                _script.Append("! sign-up: ").Append(await CampaignLines.Of(put.Value, _world)).Append('\n');
                break;
            case Put<OutboxMessage> put:
                _script.Append("! told ").Append(put.Value.To.Split('/')[^1]).Append(":\n");
                Told(put.Value.To).Add(put.Value.Message);
                Write("!   ", put.Value.Message);
                if (channel is not null)
                    await channel.Show(put.Value.To, put.Value.Message, cancel);
                break;
        }
    }
}

/// <summary>A platform that a story goes over.</summary>
internal interface IStoryChannel
{
    /// <summary>Says or taps it on the platform.</summary>
    /// <returns>The same event, with what came out of the channel in the place of what was said.</returns>
    Task<InboundEvent> Through(string chat, InboundEvent inbound, CancellationToken cancel);

    /// <summary>Shows somebody a message of the bot.</summary>
    Task Show(string chat, OutgoingMessage message, CancellationToken cancel);
}

/// <summary>The choice that was tapped: which message of the chat, and which of its choices, from 0.</summary>
public sealed record Tap(int Message, int Choice);
