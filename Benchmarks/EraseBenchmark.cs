using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Privacy;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Privacy;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Benchmarks;

/// <summary>One person copied and forgotten in a store of 50,000 people, each with a conversation, a message and two sign-ups.</summary>
internal static class EraseBenchmark
{
    private const int People = 50_000;

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        var random = new Random(249);
        var units = MadeProvince.Units(random);
        await using (var store = LiteDbStore.Open(Path.Combine(folder.FullName, "p.db"), RecordTypes.All, TimeProvider.System))
        {
            var people = Enumerable.Range(0, People).Select(i => MadeProvince.Someone(i, units, random)).ToList();
            await store.Commit([.. units.Select(u => Domain.Organisation.OrganisationRecords.Units.Put(u))], CancellationToken.None);
            foreach (var some in people.Chunk(250))
                await store.Commit([.. some.SelectMany(Life)], CancellationToken.None);
            await Measure(store, people, Path.Combine(folder.FullName, "p.forgotten"));
        }
        folder.Delete(recursive: true);
    }

    private static async Task Measure(LiteDbStore store, List<Person> people, string list)
    {
        var subjects = PersonalSubjects.Over(store, new SheetFiles());
        var watch = Stopwatch.StartNew();
        var (copied, who) = (0, Traces.Of(people[77]));
        foreach (var subject in subjects)
            copied += (await subject.Of(who, CancellationToken.None)).Count;
        Console.WriteLine($"a copy of one person's data ({copied} records) in a store of {People:N0} people: {watch.Elapsed.TotalMilliseconds:0} ms");

        var talk = new TalkPersonal(store);
        var parts = new EraserParts(subjects, talk, [new PrivacyTopic(new StoredPrivacy(store), new StoredPeople(store, TimeProvider.System))], new ForgottenList(list), store);
        var eraser = new Eraser(store, parts, new Nobody(), new SystemIds(), TimeProvider.System, NullLogger<Eraser>.Instance);
        foreach (var number in (int[])[77, 30_077])
        {
            var now = TimeProvider.System.GetUtcNow();
            var erasure = await Erasures.Of(store, people[number], ErasureCause.Asked, now, CancellationToken.None);
            watch.Restart();
            await store.Commit([.. await new PeoplePersonal(store).Forget(erasure.Traces, now, CancellationToken.None), PrivacyRecords.Erasures.Put(erasure)], CancellationToken.None);
            var tapped = watch.Elapsed;
            await eraser.Run(CancellationToken.None);
            Console.WriteLine($"erasing one of them: the tap {tapped.TotalMilliseconds:0} ms, forgotten everywhere and overwritten {watch.Elapsed.TotalSeconds:0.0} s later");
        }
        Console.WriteLine($"memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most");
    }

    private static IEnumerable<Change> Life(Person person)
    {
        var now = TimeProvider.System.GetUtcNow();
        var address = person.Addresses.Count > 0 ? person.Addresses[0] : "telegram/main/" + person.Id;
        yield return PeopleRecords.Type.Put(person);
        yield return Dialogs.Conversations.ConversationRecords.Type.Put(new Dialogs.Conversations.Conversation { Id = address, Address = address, PersonId = person.Id, Language = "vi", LastAt = now });
        yield return OutboxRecords.Type.Put(new OutboxMessage
        {
            Id = "m" + person.Id, Lane = Lane.Notice, To = address, Person = person.Id, Message = new OutgoingMessage { Text = $"Chào {person.Name}" }, QueuedAt = now, NotBefore = now,
            State = DeliveryState.Accepted, DoneAt = now,
        });
        for (var shift = 1; shift <= 2; shift++)
        {
            var activity = Domain.Activities.ActivityId.Of(person.Id.Value);
            yield return CampaignRecords.SignUps.Put(new SignUp
            {
                Id = SignUp.IdOf(activity, shift, person.Id), ActivityId = activity, Shift = shift, PersonId = person.Id, State = SignUpState.Going, At = now, By = person.Id, StartsAt = now.AddDays(-shift),
            });
        }
    }

    private sealed class SystemIds : IIdSource
    {
        public Guid Next() => Guid.CreateVersion7();
    }

    private sealed class Nobody : IAnswers
    {
        public Task<(AnswerFate Fate, string? Ref)> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel) => Task.FromResult((AnswerFate.Sent, (string?)"1"));

        public void ShowTyping(Address to)
        {
        }
    }
}
