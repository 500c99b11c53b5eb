using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Channels.Activity.Rendering;

/// <summary>
/// Adaptive Cards: a summary as a table of its lines, with its choices as buttons that stay under it. A message is a summary when it
/// has two or more lines of the shape <c>• Label: &lt;b&gt;value&lt;/b&gt;</c>.
/// </summary>
internal static partial class SummaryCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>What every renderer of these channels knows.</summary>
    private const string Version = "1.3";

    /// <summary>Buttons in a row; more would be hidden by some channels.</summary>
    private const int ButtonsTogether = 5;

    public static bool Fits(string markup) => FactLine().Count(markup) >= 2;

    /// <summary>The card as an attachment.</summary>
    /// <param name="line">A line of finished Markdown under the words.</param>
    public static JsonObject Of(string markup, string? line, IReadOnlyList<Choice> choices)
    {
        var body = new JsonArray();
        var isSummary = Fits(markup);
        var facts = new JsonArray();
        var words = new List<string>();
        foreach (var row in markup.Split('\n'))
        {
            if (FactLine().Match(row) is { Success: true } fact)
            {
                Flush(words, body, isSummary);
                if (facts.Count == 0)
                    body.Add(new JsonObject { ["type"] = "FactSet", ["facts"] = facts });
                facts.Add(new JsonObject { ["title"] = Plain(fact.Groups["label"].Value), ["value"] = ActivityMarkdown.Of(fact.Groups["value"].Value) });
                continue;
            }
            if (facts.Count > 0)
                facts = [];
            words.Add(row);
        }
        Flush(words, body, isSummary);
        if (line is not null)
            body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = line, ["wrap"] = true });
        foreach (var buttons in choices.Chunk(ButtonsTogether))
            body.Add(new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. buttons.Select(Button)]) });
        return new()
        {
            ["contentType"] = ContentType,
            ["content"] = new JsonObject
            {
                ["type"] = "AdaptiveCard", ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["version"] = Version, ["body"] = body,
            },
        };
    }

    private static void Flush(List<string> words, JsonArray body, bool isSummary)
    {
        var text = string.Join('\n', words).Trim('\n');
        words.Clear();
        if (text.Length == 0)
            return;
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = ActivityMarkdown.Of(text).Replace("  \n", "\n\n", StringComparison.Ordinal), ["wrap"] = true };
        if (isSummary && body.Count == 0)
            block["weight"] = "Bolder";
        body.Add(block);
    }

    private static JsonNode Button(Choice choice) => new JsonObject
    {
        ["type"] = "Action.Submit", ["title"] = choice.Label, ["data"] = new JsonObject { [ActivityContent.PayloadField] = choice.Payload },
    };

    private static string Plain(string markup) => Markup.Strip(markup);

    [GeneratedRegex(@"^• (?<label>[^\n:]{1,60}): <b>(?<value>[^\n]*)</b>$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FactLine();
}
