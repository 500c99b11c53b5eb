using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>A copy of all that is kept of somebody: a page to read, and JSON as it is stored.</summary>
internal sealed class DataCopies(IServiceProvider services, IRecords records, IReadOnlyList<IPersonalRecords> personal, IPrivacy privacy, IPeople people, ILoggerFactory logs) : IDataCopies
{
    public async ValueTask<IReadOnlyList<DataCopy>> Make(Person person, DecisionContext context, CancellationToken cancel)
    {
        var traces = (await Erasures.Of(records, person, ErasureCause.Asked, context.Now, cancel)).Traces;
        if (context.From is { } from && !traces.Addresses.Contains(from))
            traces = traces with { Addresses = [.. traces.Addresses, from] };
        var all = new List<RecordPut>();
        foreach (var subject in personal)
            all.AddRange(await subject.Of(traces, cancel));
        var looks = await privacy.LooksAt(person.Id, cancel);
        var page = await new CopyWriter(context, records, people).Write(person, all, looks, cancel);
        return
        [
            new DataCopy(context.Ids.Next().ToString("N"), "du-lieu-cua-toi.html", "text/html; charset=utf-8", await Html(page)),
            new DataCopy(context.Ids.Next().ToString("N"), "du-lieu-cua-toi.json", "application/json", Json(context, all, looks)),
        ];
    }

    private async Task<byte[]> Html(CopyOfData page)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(CopyDocument.Copy)] = page });
            return (await renderer.RenderComponentAsync<CopyDocument>(parameters)).ToHtmlString();
        });
        return System.Text.Encoding.UTF8.GetBytes(html);
    }

    private static byte[] Json(DecisionContext context, IReadOnlyList<RecordPut> all, IReadOnlyList<AccessLook> looks)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("madeAt", context.Now);
            foreach (var type in all.Concat(looks.Select(l => PrivacyRecords.Looks.Put(l))).GroupBy(r => r.RecordType.Name, StringComparer.Ordinal))
            {
                json.WriteStartArray(type.Key);
                foreach (var record in type)
                    record.WriteJson(json);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }
}
