using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Joining;

/// <summary>A number typed into a form of the platform (Zalo) is somebody's word, not the platform's.</summary>
public sealed class TypedNumberTests
{
    private readonly TestWorld _world = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task<Outcome> Share(string by, string phone) =>
        await new CodesDecider(_world.Store, new CampaignSettings()).Decide(new ShareContact(phone, IsOwn: false, IsTyped: true), await _world.Deciding(by, Ct), Ct)!;

    [Fact]
    public async Task It_is_kept_and_not_vouched_for()
    {
        var done = Assert.IsType<Outcome.Done>(await Share("leader", "0900000000"));
        var person = Assert.Single(done.Changes.OfType<Put<Person>>()).Value;
        Assert.Equal(("0900000000", false), (person.Phone, person.IsPhoneVouched));
    }

    [Fact]
    public async Task It_opens_nobody_elses_account()
    {
        await _world.Store.Commit([PeopleRecords.Type.Put(TestWorld.People["cadre"] with { Phone = "0900000000", IsPhoneVouched = true, Addresses = ["zalooa/main/1"] })], Ct);
        var refused = Assert.IsType<Outcome.Refused>(await Share("leader", "0900000000"));
        Assert.IsType<PhoneHeldElsewhere>(refused.Reason);
    }
}
