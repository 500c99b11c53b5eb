using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// The people by number: ten officers of the centre and of each province, two cadres of each commune, one leader of each cell or
/// team, then volunteers. Most have an address; three in five joined by themselves and left proofs of consent; three in ten have written; one in fifty
/// blocked the bot.
/// </summary>
internal sealed class ScalePeople(ScaleCountry country)
{
    public const int OfficersEach = 10;
    private const int CadresEach = 2;
    private const long FirstChat = 1_000_000;
    private static readonly DateOnly Since = new(2025, 7, 1);

    private readonly ScaleSizes _sizes = country.Sizes;

    private int FirstCadre => OfficersEach * (1 + _sizes.Provinces);

    private int FirstLeader => FirstCadre + CadresEach * _sizes.Communes;

    private int FirstVolunteer => FirstLeader + country.Lower;

    /// <summary>Everybody's number is below it; never less than all posts.</summary>
    public int Count => Math.Max(_sizes.People, FirstVolunteer + _sizes.Communes);

    public static PersonId IdOf(int number) => PersonId.Of(ScaleIds.Of(Made.Person, number));

    public static long ChatOf(int number) => FirstChat + number;

    public static string AddressOf(int number) => "telegram/main/" + ChatOf(number);

    public int OfficerOf(int province) => OfficersEach * (1 + province % _sizes.Provinces);

    public int CadreOf(int commune) => FirstCadre + CadresEach * (commune % _sizes.Communes);

    public int LeaderOf(int lower) => FirstLeader + lower % country.Lower;

    public int Volunteer(int number) => FirstVolunteer + (int)((uint)number % (Count - FirstVolunteer));

    /// <summary>The lower unit a volunteer belongs to.</summary>
    public int LowerOf(int volunteer) => (volunteer - FirstVolunteer) % country.Lower;

    public IEnumerable<RecordPut> All() => Enumerable.Range(0, Count).Select(n => PeopleRecords.Type.Put(Someone(n)));

    public IEnumerable<RecordPut> Consents() =>
        from number in Enumerable.Range(0, Count)
        where HasJoined(number)
        from purpose in ConsentsOf(number)
        select PeopleRecords.Consents.Put(new Consent
        {
            Id = ConsentId.Of(ScaleIds.Of(Made.Consent, number * 4 + (int)purpose)), PersonId = IdOf(number), Purpose = purpose, TextVersion = ConsentTexts.First,
            MessageId = "m" + number, At = JoinedAt(number), Channel = "telegram",
        });

    public IEnumerable<RecordPut> Conversations() =>
        from number in Enumerable.Range(0, Count)
        where number < FirstVolunteer || number % 10 < 3
        select ConversationRecords.Type.Put(new Conversation
        {
            Id = AddressOf(number), Address = AddressOf(number), PersonId = IdOf(number), Language = "vi", DisplayName = ScaleWords.Person(number), LastAt = _sizes.Now.AddHours(-(number % 8_760)),
            NextNo = 40, LastRef = "41", Handled = [.. Enumerable.Range(number % 1_000, 20).Select(n => "1000" + n)],
        });

    /// <summary>Who blocked the bot.</summary>
    public IEnumerable<RecordPut> Unreachable() =>
        from number in Enumerable.Range(FirstVolunteer, Count - FirstVolunteer)
        where number % 50 == 7
        select AddressRecords.Type.Put(new AddressState { Address = AddressOf(number), Reason = "blocked", Since = JoinedAt(number).AddHours(1) });

    private static bool HasJoined(int number) => number % 5 < 3;

    private static bool HasAddress(int number) => number % 20 != 19;

    private DateTimeOffset JoinedAt(int number) => _sizes.Now.AddDays(-1 - number % 900);

    private static ConsentPurpose[] ConsentsOf(int number) => number % 10 == 0 ? [ConsentPurpose.TakePart] : [ConsentPurpose.TakePart, ConsentPurpose.Alerts];

    private Person Someone(int number)
    {
        var (role, home) = PostOf(number);
        return new Person
        {
            Id = IdOf(number), Name = ScaleWords.Person(number), HomeUnit = home, Roles = [new RoleAssignment(role, home, Since)],
            Addresses = role != Role.Volunteer || HasAddress(number) ? [AddressOf(number)] : [], Phone = number % 3 == 0 ? "09" + (10_000_000 + number) : null, BirthYear = 1985 + number % 22,
            Consents = ConsentsOf(number), Topics = number % 3 == 0 ? ["Environment", ActivityKinds.All[number % 12].Code] : [], Skills = number % 4 == 0 ? [Skills.All[number % Skills.All.Count]] : [],
            JoinedAt = HasJoined(number) ? JoinedAt(number) : null,
        };
    }

    private (Role Role, OrgUnitId Home) PostOf(int number) =>
        number < OfficersEach ? (Role.ProvincialOfficer, country.Centre)
        : number < FirstCadre ? (Role.ProvincialOfficer, country.Province(number / OfficersEach - 1))
        : number < FirstLeader ? (Role.CommuneCadre, country.Commune((number - FirstCadre) / CadresEach))
        : number < FirstVolunteer ? (Role.TeamLeader, country.LowerUnit(number - FirstLeader))
        : (Role.Volunteer, country.LowerUnit(LowerOf(number)));
}
