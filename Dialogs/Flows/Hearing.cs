using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>What somebody said in one turn, and which of its words have been used. Every word answers one question at most.</summary>
public sealed class Hearing(Utterance words, DateTimeOffset now)
{
    private readonly List<Span> _taken = [];

    public Utterance Words { get; } = words;

    /// <summary>When it was said: "tomorrow" is resolved once, against this.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The value of the choice that was tapped; null when they wrote.</summary>
    public string? Choice { get; init; }

    public GeoPoint? Location { get; private set; }

    public Queue<string> Pictures { get; } = new();

    /// <summary>Documents, each as <see cref="DocumentAnswer"/> writes it.</summary>
    public Queue<string> Documents { get; } = new();

    public bool HasFiles => Pictures.Count + Documents.Count > 0;

    public bool HasText => Words.Text.Length > 0;

    public static Hearing Nothing(DateTimeOffset now) => new(Utterance.Of(""), now);

    public Hearing WithLocation(GeoPoint? location)
    {
        Location = location;
        return this;
    }

    public Hearing WithPictures(IEnumerable<string> pictures)
    {
        foreach (var picture in pictures)
            Pictures.Enqueue(picture);
        return this;
    }

    public Hearing WithDocuments(IEnumerable<string> documents)
    {
        foreach (var document in documents)
            Documents.Enqueue(document);
        return this;
    }

    /// <summary>The same said without its first <paramref name="length"/> characters.</summary>
    public Hearing After(int length) =>
        new Hearing(Utterance.Of(Words.Text[length..].Trim()), Now).WithLocation(Location).WithPictures(Pictures).WithDocuments(Documents);

    public void Take(Span span) => _taken.Add(span);

    public void TakeAll()
    {
        _taken.Add(new Span(0, Words.Text.Length));
    }

    public void TakeLocation() => Location = null;

    public bool IsFree(Span span)
    {
        foreach (var taken in _taken)
        {
            if (taken.Overlaps(span))
                return false;
        }
        return true;
    }

    /// <summary>Whether anything is left that another question might use.</summary>
    public bool HasMore =>
        HasFiles || Location is not null || (HasText && Words.Tokens.Any(t => t.Kind != TokenKind.Punctuation && IsFree(t.Span)));
}
