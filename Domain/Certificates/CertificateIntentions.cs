using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Certificates;

/// <summary>Somebody asks for a certificate in their name; asking is agreeing to it.</summary>
public sealed record AskCertificate(CertifiedScope Scope) : IIntention;

public sealed record IssueCertificate(CertificateRequestId Id) : IIntention;

public sealed record RefuseCertificate(CertificateRequestId Id, string Reason) : IIntention;

public sealed record RevokeCertificate(CertificateId Id, string Reason) : IIntention;

/// <summary>The document and the signed file of one's own certificate, once more.</summary>
public sealed record HandOutCertificate(CertificateId Id) : IIntention;

/// <summary>The picture to share.</summary>
public sealed record MakeCard : IIntention;

/// <summary>Sign with a new key from now on.</summary>
public sealed record ChangeCertificateKey : IIntention;

/// <param name="Deciders">Who was told; empty = nobody can issue it yet.</param>
public sealed record CertificateAsked(CertificateRequest Request, CertifiedService Service, IReadOnlyList<string> Deciders) : IReceipt;

/// <summary>There is one already that states the same.</summary>
public sealed record CertificateThere(Certificate Certificate) : IReceipt;

public sealed record CertificateToIssue(CertificateRequest Request, string Name, CertifiedService Service) : IReceipt
{
    /// <summary>They were told before.</summary>
    public bool IsReminder { get; init; }
}

/// <param name="Papers">For the person whose it is.</param>
public sealed record CertificateIssued(Certificate Certificate, IReadOnlyList<Paper> Papers) : IReceipt;

public sealed record CertificateRefused(string Name, string Reason) : IReceipt;

public sealed record CertificateRevoked(Certificate Certificate) : IReceipt;

public sealed record CertificateHandedOut(Certificate Certificate, IReadOnlyList<Paper> Papers) : IReceipt;

public sealed record CardMade(string FileId) : IReceipt;

public sealed record CertificateKeyChanged(string KeyId) : IReceipt;

/// <summary>No settled activity lies in what they asked for.</summary>
public sealed record NothingToCertify : IRefusal;

/// <summary>They took their agreement to a certificate with their name back.</summary>
public sealed record AgreementTakenBack(string Name) : IRefusal;

/// <summary>Nobody issues their own.</summary>
public sealed record NotYourOwn : IRefusal;

public sealed record RevokedAlready : IRefusal;

/// <summary>A file that was made, under which the store keeps it.</summary>
/// <param name="Name">What it is called on the reader's device.</param>
public sealed record Paper(string FileId, string Name, string MediaType);

/// <summary>Makes the documents of this subject. The host does.</summary>
public interface ICertificatePapers
{
    /// <summary>The certificate to print, as PDF.</summary>
    byte[] Pdf(Certificate certificate);

    /// <summary>The card to share, as PNG.</summary>
    byte[] Card(ServiceCard card);
}

/// <summary>What stands on a card.</summary>
public sealed record ServiceCard(string Name, string? Unit, ServiceRecord Record, string Language, DateOnly On);
