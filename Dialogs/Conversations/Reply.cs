using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>One answer in the making: what to say, in order, and what can be tapped.</summary>
public sealed class Reply
{
    public List<Say> Parts { get; } = [];

    /// <summary>Label and payload.</summary>
    public List<(Say Label, string Payload)> Choices { get; } = [];

    public InputHint Hint { get; set; }

    /// <summary>Take the place of the message whose button was pressed.</summary>
    public bool Replaces { get; set; }

    public Domain.Activities.GeoPoint? Location { get; set; }

    public List<SentDocument> Documents { get; } = [];

    /// <summary>Id of a stored picture to show.</summary>
    public string? Picture { get; set; }

    public static Reply Of(Say say) => new Reply().Then(say);

    public Reply Then(Say say)
    {
        Parts.Add(say);
        return this;
    }

    public Reply Offer(Say label, string command, string argument = "")
    {
        Choices.Add((label, new Command(command, argument).ToString()));
        return this;
    }

    /// <summary>A message outside the turn of its reader: only commands can be tapped in it.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    public OutgoingMessage ToMessage(string language, DateTimeOffset now)
    {
        var book = Texts.TextBook.For(language);
        return new OutgoingMessage
        {
            Text = book.RenderAll(Parts, now), TypedText = book.RenderTyped(Parts, now),
            Choices = [.. Choices.Select(c => new Choice(book.Plain(c.Label, now), c.Payload))],
            Hint = Hint, Location = Location, Picture = Picture, Documents = Documents.Count > 0 ? Documents : null, Language = language == "vi" ? null : language,
        };
    }
}
