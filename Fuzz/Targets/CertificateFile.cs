using VolunteerBot.Bot.Certificates;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>A signed certificate or a key set from anywhere: nothing but the genuine bytes may be called genuine.</summary>
internal sealed class CertificateFile : FuzzTarget
{
    private static readonly Certificate Certificate = new()
    {
        Id = CertificateId.Of(Guid.Empty), Code = "ABCDEFGHJKMNPQRS", Number = "0001/2026/GCN-TNV", UnitId = OrgUnitId.Of(Guid.Empty), UnitName = "Đoàn xã Mẫu",
        Name = "Người Mẫu", Service = new(new(2026, 1, 4), new(2026, 11, 22), 9, 41.5m), IssuedBy = PersonId.Of(Guid.Empty), SignedAs = default, IssuedAt = DateTimeOffset.UnixEpoch,
    };

    private IReadOnlyList<PublicKey> _keys = [];
    private byte[] _genuine = [];

    public override string Name => "certificate";

    public override IEnumerable<byte[]> Made => [_genuine, KeySet.Write(_keys)];

    public override Task Start(CancellationToken cancel)
    {
        var key = CertificateKey.New("2026-001", DateTimeOffset.UnixEpoch);
        (_keys, _genuine) = ([key.Public], SignedFile.Of(Certificate, key).ToBytes());
        return Task.CompletedTask;
    }

    public override Task Try(byte[] input, CancellationToken cancel)
    {
        KeySet.TryRead(input);
        if (SignedFile.TryRead(input) is { } file && file.Verify(_keys) is { Standing: FileStanding.Genuine, Content: { } content } && content != SignedFile.TryRead(_genuine)!.Verify(_keys).Content)
            throw new FindingException("a file that says something else is called genuine");
        return Task.CompletedTask;
    }
}
