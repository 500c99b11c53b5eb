using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Dialogs.Messages;

/// <summary>A place messages go to and come from: a chat of an account of a channel. Text form: <c>telegram/main/123456</c>.</summary>
public sealed record Address(string Channel, string Account, string Chat)
{
    public override string ToString() => $"{Channel}/{Account}/{Chat}";

    /// <exception cref="FormatException">It is not what <see cref="ToString"/> writes.</exception>
    public static Address Parse(string text)
    {
        var parts = text.Split('/', 3);
        return parts.Length == 3 ? new(parts[0], parts[1], parts[2]) : throw new FormatException($"Not an address: '{text}'.");
    }
}

public enum InboundKind
{
    /// <summary>Somebody wrote, pressed, or shared something.</summary>
    Message,

    /// <summary>They closed the door: nothing can be sent until <see cref="Unblocked"/>.</summary>
    Blocked,

    Unblocked,

    /// <summary>The chat goes on under another id (<see cref="InboundEvent.MovedTo"/>).</summary>
    Moved,
}

/// <summary>A file somebody sent. Its bytes are fetched from the channel when the turn runs.</summary>
/// <param name="Ref">How the channel finds it again.</param>
public sealed record IncomingFile(string Ref, string? MediaType, long? Size)
{
    /// <summary>What the sender's device calls it; null where the platform does not say.</summary>
    public string? Name { get; init; }

    /// <summary>Whether <see cref="Ref"/> is the id of a file that the channel has put into our own store.</summary>
    public bool IsStored { get; init; }
}

/// <summary>A spreadsheet somebody sent, fetched and not yet stored: it is, under its id, with the turn that keeps it.</summary>
public sealed record IncomingSheet(string FileId, byte[] Content);

/// <summary>A document somebody sent, stored and read by the host.</summary>
/// <param name="Text">Its words, at most 20,000 characters; none in a scan.</param>
public sealed record ReceivedDocument(string FileId, string Name, string Text)
{
    /// <summary>Text key of why nothing can be done with one that is to be read.</summary>
    public const string WithoutText = "document.noText";
}

/// <summary>A choice under a message that nobody had asked for, named by its number or its words.</summary>
/// <param name="At">When that message was sent.</param>
public sealed record OfferedAnswer(string Payload, DateTimeOffset At);

/// <summary>A contact card. <paramref name="IsOwn"/>: the platform vouches that it is the sender's own number.</summary>
public sealed record SharedContact(string Phone, bool IsOwn)
{
    /// <summary>The sender typed it into a form of the platform: theirs by their own word only.</summary>
    public bool IsTyped { get; init; }
}

/// <summary>Something that came in, the same for every channel.</summary>
public sealed record InboundEvent
{
    /// <summary>Unique within its address; a redelivery carries the same id.</summary>
    public required string Id { get; init; }

    /// <summary>The chat it came from, where answers go.</summary>
    public required Address From { get; init; }

    /// <summary>Who wrote, where several people share a chat; null in a private chat.</summary>
    public string? GroupMember { get; init; }

    public InboundKind Kind { get; init; }

    /// <summary>With <see cref="InboundKind.Blocked"/>: they also took back, on the platform, that their data may be used.</summary>
    public bool TakesBackConsent { get; init; }

    /// <summary>The platform's own time stamp.</summary>
    public required DateTimeOffset At { get; init; }

    public string? Text { get; init; }

    /// <summary>What the pressed button carried.</summary>
    public string? Payload { get; init; }

    /// <summary>What its words answer in the last message that came by itself, on platforms without buttons; null = nothing there.</summary>
    public OfferedAnswer? Offered { get; init; }

    /// <summary>The message whose button was pressed, as the platform knows it.</summary>
    public string? PressedMessage { get; init; }

    public GeoPoint? Location { get; init; }

    /// <summary>What the platform says of <see cref="Location"/>; null where it says nothing.</summary>
    public Domain.Attendances.LocationHints? LocationHints { get; init; }

    public SharedContact? Contact { get; init; }

    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>The sender's name as the platform gives it.</summary>
    public string? SenderName { get; init; }

    /// <summary>IETF tag of the sender's app, such as <c>vi</c>.</summary>
    public string? LanguageTag { get; init; }

    public string? MovedTo { get; init; }

    /// <summary>Ids of stored pictures, once the host has fetched and checked <see cref="Files"/>.</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];

    /// <summary>Documents, once the host has fetched, checked and read them.</summary>
    public IReadOnlyList<ReceivedDocument> Documents { get; init; } = [];

    /// <summary>The spreadsheet among <see cref="Files"/>, once the host has fetched it; never stored with the event.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IncomingSheet? Sheet { get; init; }

    /// <summary>Why a file was not taken: a text key such as <c>picture.tooLarge</c>.</summary>
    public string? FileRefused { get; init; }

    /// <summary>The conversation this belongs to: the chat, or the person within a group chat.</summary>
    public string ConversationId => GroupMember is null ? From.ToString() : From + "/" + GroupMember;
}
