using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>The working of one turn: finds out what was meant, lets the flow or a subject answer, and gathers what must be kept.</summary>
internal sealed partial class ConversationTurn(
    IReadOnlyList<ITopic> topics, IReadOnlyList<IDecider> deciders, IPeople people, IIdSource ids, FlowEngine engine, FlowRegistry flows,
    TurnContext context, Conversation conversation, DateTimeOffset spokeBefore, InboundEvent inbound, IRecords? records)
{
    private readonly List<Change> _changes = [];
    private Conversation _next = conversation;
    private Exception? _fault;

    public async ValueTask<TurnOutcome> Run(CancellationToken cancel)
    {
        var words = Utterance.Of(inbound.Text ?? "");
        var reply = await Understand(words, cancel);
        if (reply is not null)
            Answer(reply);
        return new TurnOutcome(_next.Mark(inbound.Id), _changes, _fault);
    }

    /// <summary>The order of meaning: a tapped button, a command, a choice in words, then the open question, then a new matter.</summary>
    private async ValueTask<Reply?> Understand(Utterance words, CancellationToken cancel)
    {
        if (inbound.FileRefused is { } refused)
            return await AskAgain(refused, cancel);
        if (inbound.Sheet is not null)
            return await Taken(Understanding.Of("", context.Now), cancel) ?? await Menu(null, cancel);
        if (inbound.Payload is { } payload)
            return await Tapped(payload, cancel);
        if (Command.BySlash(words.Text) is { } slash)
            return await Obey(slash, cancel);
        if ((OfferedByItself(words) ?? ChoiceInWords(words)) is { } chosen)
            return await Tapped(chosen, cancel);
        if (Command.ByWords(words) is { } named)
            return await Obey(named, cancel);
        if (GlobalWord(words) is { } global)
            return await Obey(new Command(global, ""), cancel);
        if (_next.Active is not null && inbound.Contact is null && (inbound.Documents.Count == 0 || TakesDocuments(_next.Active)) && !IsNewMatter(words))
            return await Converse(new FlowInput.Said(Heard(words, null)), cancel);
        return await Open(words, cancel);
    }

    /// <summary>A document is a matter of its own, unless what is under way takes some along.</summary>
    private bool TakesDocuments(FlowState active) => flows.Find(active.Flow)?.Documents is not null;

    /// <summary>
    /// A whole sentence that begins with "đăng ký" or "kết quả" and says what and when: nobody answers a question with that, so the open
    /// matter is put aside rather than changed by words that were not meant for it.
    /// </summary>
    private bool IsNewMatter(Utterance words)
    {
        if (words.Tokens.Count < 5)
            return false;
        var said = Understanding.Of(words.Text, context.Now);
        return said is { Intent.Kind: IntentKind.RegisterActivity or IntentKind.ReportResult, Intent.Confidence: >= SureIntent, Intent.Span.Start: 0 }
            and { Title: not null, When: not null } && (said.Place is not null || said.People is not null);
    }

    private const double SureIntent = 0.85;

    private Hearing Heard(Utterance words, string? choice) =>
        new Hearing(words, context.Now) { Choice = choice }.WithLocation(inbound.Location).WithPictures(inbound.Pictures)
            .WithDocuments(inbound.Documents.Select(DocumentAnswer.Of));

    /// <summary>A button: a command, or an answer that carries the stamp of its question.</summary>
    private async ValueTask<Reply?> Tapped(string payload, CancellationToken cancel)
    {
        if (Command.BySlash(payload) is { } command)
            return await Obey(command, cancel);
        var colon = payload.IndexOf(':');
        var isOpen = colon > 0 && _next.Active?.Shown is { } shown && shown.Stamp == payload[..colon];
        if (!isOpen)
            return _next.Active is null ? await Menu("button.old", cancel) : await AskAgain("button.old", cancel);
        var value = payload[(colon + 1)..];
        if (value == Flows.Expectations.ConfirmExpectation.Cancel)
            return await Cancel(cancel);
        return await Converse(new FlowInput.Said(Heard(Utterance.Of(""), value)), cancel);
    }

    /// <summary>The words or the number of a choice that was offered, as on platforms without buttons.</summary>
    private string? ChoiceInWords(Utterance words)
    {
        if (words.Folded.Length is 0 or > 80)
            return null;
        if (_next.Active is { Shown: { } shown } && Match(shown.Choices, words, shown.ByNumber) is { } answer)
            return shown.Stamp + ":" + answer;
        return Match(_next.Menu, words, byNumber: _next.Active is null);
    }

    /// <summary>
    /// An answer to a message that came by itself, on platforms without buttons: while nothing is being asked, and unless the bot has
    /// offered the like in talk since.
    /// </summary>
    private string? OfferedByItself(Utterance words) =>
        inbound.Offered is { } offered && _next.Active is null && (offered.At >= spokeBefore || ChoiceInWords(words) is null) ? offered.Payload : null;

    private static string? Match(IReadOnlyList<ShownChoice> choices, Utterance words, bool byNumber)
    {
        var said = NumberOf(words.Folded.Trim(' ', '.', ')'));
        if (byNumber && int.TryParse(said, out var number) && number >= 1 && number <= choices.Count)
            return choices[number - 1].Value;
        return choices.FirstOrDefault(c => Utterance.Of(c.Label).Folded == words.Folded)?.Value;
    }

    /// <summary>"số 2" and "chọn 2" are 2.</summary>
    private static string NumberOf(string said) =>
        said.StartsWith("so ", StringComparison.Ordinal) ? said[3..] : said.StartsWith("chon ", StringComparison.Ordinal) ? NumberOf(said[5..]) : said;

    /// <summary>Words that always work, whatever is being asked.</summary>
    private string? GlobalWord(Utterance words) =>
        Words.IsHelp(words) ? Command.Help
        : Words.IsMenu(words) ? Command.Menu
        : Words.IsBack(words) && _next.Active is not null ? Command.Back
        : Words.IsCancel(words) && _next.Active is not null ? Command.Cancel
        : Words.IsResume(words) && _next.HasOpenFlow ? Command.Resume
        : null;

    /// <summary>Some platforms give no name; then nobody is called by a blank.</summary>
    private string Name() => context.Person.Name.Length > 0 ? context.Person.Name : Texts.TextBook.For(_next.Language).Raw("name.unknown")!;

    /// <summary>Renders an answer and puts it with the conversation, to be sent after the commit.</summary>
    private void Answer(Reply reply)
    {
        var book = Texts.TextBook.For(_next.Language);
        var choices = Numbered([.. reply.Choices.Select(c => new Choice(book.Plain(c.Label, context.Now), c.Payload))]);
        var message = new OutgoingMessage
        {
            Text = book.RenderAll(reply.Parts, context.Now), TypedText = book.RenderTyped(reply.Parts, context.Now), Choices = choices, Hint = reply.Hint, Location = reply.Location, Picture = reply.Picture, Documents = reply.Documents.Count > 0 ? reply.Documents : null,
            Language = _next.Language == "vi" ? null : _next.Language,
            Replaces = reply.Replaces, ReplacedRef = reply.Replaces ? inbound.PressedMessage : null,
        };
        _next = _next with { Menu = [.. choices.Where(c => c.Payload[0] == '/').Select(c => new ShownChoice(c.Label, c.Payload))] };
        _next = _next.Answer(message, context.Now);
    }

    /// <summary>Gives each choice the number by which <see cref="ChoiceInWords"/> will know it.</summary>
    private List<Choice> Numbered(List<Choice> choices)
    {
        var (answers, commands) = (0, 0);
        var shown = _next.Active?.Shown;
        for (var i = 0; i < choices.Count; i++)
        {
            int? number = choices[i].Payload[0] == '/' ? (_next.Active is null ? ++commands : null) : (shown?.ByNumber == true ? ++answers : null);
            choices[i] = choices[i] with { Number = number };
        }
        return choices;
    }
}
