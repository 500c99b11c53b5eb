using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>The part of a turn that takes up something new: what was asked for first, what else was asked for, and what the bot cannot do.</summary>
internal sealed partial class ConversationTurn
{
    /// <summary>Before the mark of words that were kept, in the argument of a command.</summary>
    private const char KeptMark = '=';

    private const int LongestKept = 1_000;

    /// <summary>With no question open: a subject takes the words up; where it is not sure the bot asks; what it cannot do it says.</summary>
    private async ValueTask<Reply?> Open(Utterance words, CancellationToken cancel)
    {
        if (inbound.Contact is not null)
            return await Taken(Understanding.Of("", context.Now), cancel) ?? await Menu("contact.notNeeded", cancel);
        var whole = Understanding.Of(words.Text, context.Now);
        // All that follows an "announce" is what is to be announced, whatever it speaks of; "thêm Hùng" in a roll-call is a part of it.
        var later = whole.Intent.Kind == IntentKind.AnnounceCampaign || Attendances.RollCallWords.Read(words.Text, default) is not null ? null : Understanding.SecondRequest(whole);
        var said = later is null ? whole : Understanding.Of(words.Text[..later.Value.From], context.Now);
        var reply = await Take(said, cancel);
        if (reply is not null && later is { } second)
            Mention(reply, second.Request, words.Text[second.From..]);
        return reply;
    }

    private async ValueTask<Reply?> Take(Understood said, CancellationToken cancel)
    {
        var opening = new OpeningWords(said, inbound.Location, inbound.Pictures) { Contact = inbound.Contact, Documents = inbound.Documents };
        foreach (var topic in topics)
        {
            if (await topic.Catch(opening, context, cancel) is { } sure)
                return await Follow(sure, cancel);
        }
        if (IsUnsure(said))
            return await TakenAsNothing(said, cancel) ?? await AskWhatIsMeant(said, cancel);
        return await Taken(said, cancel) ?? said.Intent.Kind switch
        {
            IntentKind.Greeting => await Menu(new Say("greeting", Name()), cancel),
            IntentKind.Thanks => Reply.Of("thanks"),
            IntentKind.Help => await Help(cancel),
            IntentKind.Menu => await Menu(null, cancel),
            IntentKind.Language => await ChooseLanguage("", cancel),
            var kind when NotYet(kind) is { } honest => await MenuAfter(honest, cancel),
            _ => await Menu(Questions.Asks(Utterance.Of(said.Text)) ? "question.cannot" : "notUnderstood", cancel),
        };
    }

    /// <summary>The answer of the subject that takes it up; null when none does.</summary>
    private async ValueTask<Reply?> Taken(Understood said, CancellationToken cancel)
    {
        var opening = new OpeningWords(said, inbound.Location, inbound.Pictures) { Contact = inbound.Contact, Sheet = inbound.Sheet };
        foreach (var topic in topics)
        {
            if (await topic.Open(opening, context, cancel) is { } lead)
                return await Follow(lead, cancel);
        }
        return null;
    }

    private async ValueTask<Reply> MenuAfter(Say honest, CancellationToken cancel)
    {
        var menu = await Menu("notYet.can", cancel);
        menu.Parts.Insert(0, honest);
        return menu;
    }

    /// <summary>A guess: from what a message tells without a word that asks for something, or from sentences like it. Pictures and locations say what they are for.</summary>
    private bool IsUnsure(Understood said) => said.Intent.Confidence is > 0 and < Intent.AskBelow && Guesses(said.Intent.Kind).Count > 0
        && inbound.Pictures.Count == 0 && inbound.Location is null && said.Text.Length <= LongestKept;

    /// <summary>What only looks like a request may be plain words to a subject that waits for some ("để sau"); a plan or a result it tells is asked about at once.</summary>
    private async ValueTask<Reply?> TakenAsNothing(Understood said, CancellationToken cancel) =>
        said.Intent.Kind is IntentKind.RegisterActivity or IntentKind.ReportResult ? null
        : await Taken(said with { Intent = said.Intent with { Kind = IntentKind.None } }, cancel);

    /// <summary>The best guesses as buttons; nothing begins before one is tapped.</summary>
    private async ValueTask<Reply> AskWhatIsMeant(Understood said, CancellationToken cancel)
    {
        var menu = await Menu(new Say("unsure.ask", Short(said.Text)), cancel);
        var guesses = Guesses(said.Intent.Kind);
        var mark = Keep(said.Text);
        for (var i = 0; i < guesses.Count; i++)
        {
            menu.Choices.RemoveAll(c => c.Payload == "/" + guesses[i].Command);
            menu.Choices.Insert(i, (guesses[i].Label, new Command(guesses[i].Command, guesses[i].TakesWords ? mark : "").ToString()));
        }
        return menu;
    }

    /// <summary>What to offer for a request that is not sure, the likeliest first; none where there is nothing to begin.</summary>
    private static IReadOnlyList<(Say Label, string Command, bool TakesWords)> Guesses(IntentKind kind)
    {
        (Say, string, bool) register = ("unsure.register", Command.Register, true), result = ("unsure.result", Command.Result, true);
        return kind switch
        {
            IntentKind.RegisterActivity => [register, result],
            IntentKind.ReportResult => [result, register],
            IntentKind.JoinCampaign or IntentKind.Decline => [(new Say("command." + Command.Campaigns), Command.Campaigns, false)],
            _ => CommandOf(kind) is { } command ? [(new Say("command." + command), command, false)] : [],
        };
    }

    /// <summary>Says that the second request was seen too, and offers it, or says honestly that it cannot be done.</summary>
    private void Mention(Reply reply, Intent second, string text)
    {
        if (NotYet(second.Kind) is { } honest)
        {
            reply.Then(honest);
            return;
        }
        if (CommandOf(second.Kind) is not { } command)
            return;
        reply.Then(new Say("also.seen", Short(text)));
        reply.Offer(new Say("also.open", new Say("command." + command)), command, command is Command.Register or Command.Result ? Keep(text) : "");
    }

    private static string? CommandOf(IntentKind kind) => kind switch
    {
        IntentKind.RegisterActivity => Command.Register,
        IntentKind.ReportResult => Command.Result,
        IntentKind.MyActivities or IntentKind.Cancel or IntentKind.Edit => Command.Activities,
        IntentKind.MyUnit => Command.Unit,
        IntentKind.Campaigns => Command.Campaigns,
        IntentKind.CheckIn => Command.CheckIn,
        IntentKind.AnnounceCampaign => Command.Announce,
        IntentKind.MyDeadlines => Command.Deadlines,
        IntentKind.SubmitReport => Command.Submit,
        IntentKind.AskExtension => Command.Extend,
        IntentKind.WhoIsLate => Command.Late,
        IntentKind.Progress => Command.Progress,
        IntentKind.MyProfile => Command.Me,
        IntentKind.MyData => Command.Data,
        IntentKind.StopAlerts => Command.Stop,
        IntentKind.Help => Command.Help,
        IntentKind.Language => Command.Language,
        _ => null,
    };

    /// <summary>What is understood but cannot be done yet is said so, with what can be done instead; null for everything else.</summary>
    private static Say? NotYet(IntentKind kind) => kind switch
    {
        IntentKind.JoinCampaign => "notYet.join",
        IntentKind.Decline => "notYet.decline",
        IntentKind.Console => "notYet.console",
        _ => (Say?)null,
    };

    private string Keep(string text)
    {
        var kept = text.Trim(' ', ',', '.', ';', '\n');
        if (kept.Length > LongestKept)
            kept = kept[..LongestKept];
        _next = _next with { Kept = kept };
        return KeptMark + MarkOf(kept);
    }

    /// <summary>The kept words, once; null when others have taken their place since.</summary>
    private string? TakeKept(string mark)
    {
        if (_next.Kept is not { } kept || mark[1..] != MarkOf(kept))
            return null;
        _next = _next with { Kept = null };
        return kept;
    }

    private static string MarkOf(string kept) => Fingerprints.Text(Fingerprints.Add(Fingerprints.Start, kept));

    private static Say Short(string text) => Say.Words(text.Trim(' ', ',', '.', '\n') is { Length: > 80 } whole ? whole[..80].TrimEnd() + "…" : text.Trim(' ', ',', '.', '\n'));
}
