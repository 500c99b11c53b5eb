using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Moving;

/// <summary>
/// Copies everything from one store into an empty one, a page at a time. Interrupted at any moment, it is begun again with the same call
/// and goes on where it was; until it has ended the target is refused to the program.
/// </summary>
public sealed class StoreMove(IMovable from, IMovable to, IReadOnlyList<RecordType> types)
{
    /// <param name="tell">Told of each kind once it is copied.</param>
    /// <returns>What was copied, the same in both stores.</returns>
    /// <exception cref="MoveException">Source or target is not fit for it.</exception>
    /// <exception cref="StoreUnavailableException">A store could not be reached; to be run again.</exception>
    public async Task<IReadOnlyList<KindSum>> Run(Action<KindSum> tell, CancellationToken cancel)
    {
        var sums = await Source(cancel).ConfigureAwait(false);
        var note = await Begun(sums, cancel).ConfigureAwait(false);
        var kinds = types.Select(t => t.Name).Append(KindSum.Files).ToList();
        for (var at = kinds.IndexOf(note.Kind); at < kinds.Count; at++)
        {
            note = note.Kind == kinds[at] ? note : note with { Kind = kinds[at], After = null };
            if (at < types.Count)
                await CopyRecords(types[at], note, cancel).ConfigureAwait(false);
            else
                await CopyFiles(note, cancel).ConfigureAwait(false);
            tell(sums[at]);
        }
        await Verify(sums, cancel).ConfigureAwait(false);
        await to.End(cancel).ConfigureAwait(false);
        return sums;
    }

    private async Task<IReadOnlyList<KindSum>> Source(CancellationToken cancel)
    {
        await from.MustBeAlone(cancel).ConfigureAwait(false);
        await to.MustBeAlone(cancel).ConfigureAwait(false);
        if (await from.Note(cancel).ConfigureAwait(false) is not null)
            throw new MoveException("The source is itself the target of a move that has not ended. Finish that one first.");
        if (await from.Strangers(cancel).ConfigureAwait(false) is { Count: > 0 } strangers)
            throw new MoveException($"The source has records that this program does not know ({string.Join(", ", strangers)}) and would leave behind. Move it with the release that wrote them.");
        var sums = await StoreSums.Of(from, types, cancel).ConfigureAwait(false);
        return sums.Any(s => s.Count > 0) ? sums : throw new MoveException("There is nothing in the source. Do its settings name the right store?");
    }

    /// <summary>Where to go on: at the beginning of an empty target, or where an earlier run was.</summary>
    private async Task<MoveProgress> Begun(IReadOnlyList<KindSum> sums, CancellationToken cancel)
    {
        if (await to.Note(cancel).ConfigureAwait(false) is { } text)
        {
            var note = JsonSerializer.Deserialize(text, MoveJson.Default.MoveProgress)!;
            return note.Source.SequenceEqual(sums)
                ? note
                : throw new MoveException("The target was begun to be filled from another source, or the source has changed since. Empty the target and begin anew.");
        }
        await RefuseUnlessEmpty(cancel).ConfigureAwait(false);
        var first = new MoveProgress(sums, sums[0].Kind, null);
        await to.Begin(Text(first), cancel).ConfigureAwait(false);
        return first;
    }

    private async Task RefuseUnlessEmpty(CancellationToken cancel)
    {
        var there = new List<string>(await to.Strangers(cancel).ConfigureAwait(false));
        foreach (var type in types)
        {
            if ((await to.RecordsAfter(type, null, 1, cancel).ConfigureAwait(false)).Count > 0)
                there.Add(type.Name);
        }
        if ((await to.FilesAfter(null, 1, cancel).ConfigureAwait(false)).Count > 0)
            there.Add("files");
        if (there.Count > 0)
            throw new MoveException($"The target is not empty: it has {string.Join(", ", there)}. A store is moved only into an empty one.");
    }

    private async Task CopyRecords(RecordType type, MoveProgress note, CancellationToken cancel)
    {
        while (await from.RecordsAfter(type, note.After, StoreSums.RecordsAtATime, cancel).ConfigureAwait(false) is { Count: > 0 } page)
        {
            note = note with { After = page[^1].Id };
            try
            {
                await to.Write(type, page, Text(note), cancel).ConfigureAwait(false);
            }
            catch (JsonException e)
            {
                throw new MoveException($"A record of type {type.Name} between the ids {page[0].Id} and {page[^1].Id} cannot be read; 'check' on the source names it.", e);
            }
        }
    }

    private async Task CopyFiles(MoveProgress note, CancellationToken cancel)
    {
        while (await from.FilesAfter(note.After, StoreSums.FilesAtATime, cancel).ConfigureAwait(false) is { Count: > 0 } page)
        {
            note = note with { After = page[^1].Id };
            await to.Write(page, Text(note), cancel).ConfigureAwait(false);
        }
    }

    private async Task Verify(IReadOnlyList<KindSum> sums, CancellationToken cancel)
    {
        var written = await StoreSums.Of(to, types, cancel).ConfigureAwait(false);
        var wrong = sums.Zip(written).Where(s => s.First != s.Second).Select(s => $"{s.First.Kind} ({s.First.Count} in the source, {s.Second.Count} in the target)").ToList();
        if (wrong.Count > 0)
            throw new MoveException($"What was written is not what was read: {string.Join(", ", wrong)}. The target cannot be used; empty it and begin anew.");
    }

    private static string Text(MoveProgress note) => JsonSerializer.Serialize(note, MoveJson.Default.MoveProgress);
}

/// <summary>How far a move has come, kept in its target.</summary>
/// <param name="Source">What the source holds, by which it is known again.</param>
/// <param name="After">The last id of the kind that is copied; null = none yet.</param>
internal sealed record MoveProgress(IReadOnlyList<KindSum> Source, string Kind, string? After);

[JsonSerializable(typeof(MoveProgress))]
internal sealed partial class MoveJson : JsonSerializerContext;
