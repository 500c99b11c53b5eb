using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Privacy;

/// <summary>Whose a stored file is: a picture somebody sent, a document made for them. Without it a file could not be found again to be erased.</summary>
/// <param name="DeleteAt">When it goes by itself; null = by the rules for pictures.</param>
public sealed record KeptFile(string FileId, PersonId Owner, DateTimeOffset At, DateTimeOffset? DeleteAt = null)
{
    /// <summary>The same picture sent by two people is one file with two owners.</summary>
    public string Id => IdOf(FileId, Owner);

    public static string IdOf(string fileId, PersonId owner) => fileId + "-" + owner;
}
