using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Privacy;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Privacy;

/// <summary>Blocking the bot on one platform is a stop on all of them.</summary>
public sealed class BlockedChatsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly MemoryStore _store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alerts_stop_everywhere_with_a_block_and_come_again_when_it_is_taken_back()
    {
        await Put(Person());
        Assert.True((await Stored()).TakesAlerts);

        await Note(InboundKind.Blocked);
        Assert.False((await Stored()).TakesAlerts);
        await Note(InboundKind.Unblocked);

        Assert.True((await Stored()).TakesAlerts);
        Assert.Equal(["alerts.stopped", "alerts.resumed"], (await _store.Page(AuditRecords.Type, null, 10, Cancel)).Select(a => a.Value.Action));
    }

    [Fact]
    public async Task A_stop_that_was_said_outlasts_blocking_and_unblocking()
    {
        await Put(Person() with { StoppedAt = Now.AddDays(-1) });

        await Note(InboundKind.Blocked);
        await Note(InboundKind.Unblocked);

        Assert.Equal(Now.AddDays(-1), (await Stored()).StoppedAt);
    }

    [Fact]
    public async Task A_stranger_who_blocks_leaves_no_record()
    {
        await Note(InboundKind.Blocked);

        Assert.Empty(await _store.Page(PeopleRecords.Type, null, 10, Cancel));
        Assert.Empty(await _store.Page(AuditRecords.Type, null, 10, Cancel));
    }

    [Fact]
    public async Task Who_takes_back_their_consent_on_the_one_platform_they_use_is_forgotten()
    {
        await Put(Person() with { Addresses = ["zalooa/main/5"] });

        await Note(InboundKind.Blocked, "zalooa/main/5", takesBackConsent: true);

        Assert.Null(await _store.Get(PeopleRecords.Type, TestIds.Of(50).ToString("N"), Cancel));
        var erasure = Assert.Single(await _store.Page(PrivacyRecords.Erasures, null, 10, Cancel)).Value;
        Assert.Equal(("zalooa/main/5", ErasureCause.Asked), (Assert.Single(erasure.Traces.Addresses), erasure.Cause));
        Assert.Equal(["data.eraseAsked"], (await _store.Page(AuditRecords.Type, null, 10, Cancel)).Select(a => a.Value.Action));
    }

    [Fact]
    public async Task Known_from_elsewhere_or_leading_something_they_are_only_left_alone()
    {
        await Put(Person());
        await Note(InboundKind.Blocked, "telegram/main/5", takesBackConsent: true);
        Assert.False((await Stored()).TakesAlerts);

        await Put(Person() with { Addresses = ["zalooa/main/5"], Roles = [new RoleAssignment(Role.TeamLeader, OrgUnitId.Everything, new DateOnly(2026, 1, 1))] });
        await Note(InboundKind.Blocked, "zalooa/main/5", takesBackConsent: true);
        Assert.False((await Stored()).TakesAlerts);
        Assert.Empty(await _store.Page(PrivacyRecords.Erasures, null, 10, Cancel));
    }

    private static Person Person() => new()
    {
        Id = PersonId.Of(TestIds.Of(50)), Name = "Lan", Addresses = ["telegram/main/5", "zalobot/main/9"], Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
    };

    private readonly TestIds _ids = new();

    private Task Note(InboundKind kind, string from = "telegram/main/5", bool takesBackConsent = false) => new BlockedChats(_store, _ids, TimeProvider.System, NullLogger<BlockedChats>.Instance)
        .Note(new InboundEvent { Id = "1", From = Address.Parse(from), Kind = kind, At = Now, TakesBackConsent = takesBackConsent }, Cancel);

    private async Task Put(Person person) => Assert.Equal(CommitResult.Done, await _store.Commit([PeopleRecords.Type.Put(person)], Cancel));

    private async Task<Person> Stored() => (await _store.Get(PeopleRecords.Type, TestIds.Of(50).ToString("N"), Cancel))!.Value;
}
