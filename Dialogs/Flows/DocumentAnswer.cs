using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>A document as an answer is stored: <c>FILEID NAME</c>.</summary>
internal static class DocumentAnswer
{
    public static string Of(AttachedDocument document) => document.FileId + " " + document.Name;

    public static string Of(ReceivedDocument document) => document.FileId + " " + document.Name;

    /// <summary>Null when it is none, or was left out.</summary>
    public static AttachedDocument? TryParse(string? value) =>
        value?.IndexOf(' ') is > 0 and var space && space + 1 < value.Length ? new AttachedDocument(value[..space], value[(space + 1)..]) : null;
}
