using System.Text;
using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.People;
using Xunit;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>The two text files against each other, against the code that speaks them, and against what platforms allow.</summary>
public sealed partial class TextBookTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly TextBook Vi = TextBook.For("vi");
    private static readonly TextBook En = TextBook.For("en");

    /// <summary>Families of texts that stand on buttons, and those among them that are said instead.</summary>
    private static readonly string[] ButtonFamilies =
        ["role.", "skill.", "unitKind.", "employment.", "choice.", "menu.", "confirm.", "kind.", "funding.", "line.", "indicator.", "language.", "picture.done", "report.newActivity", "report.option", "list.open"];

    private static readonly string[] Said =
        ["role.asked", "role.confirmed", "role.refused", "role.givenUp", "role.revoked", "role.handedOver", "role.delegated", "role.nobodyDecides", "choice.pickOne", "choice.gone", "menu.title", "confirm.notUnderstood", "confirm.whatToChange", "confirm.changed", "language.ask", "language.done"];

    public static TheoryData<string> Languages => ["vi", "en"];

    [Fact]
    public void Both_languages_have_the_same_texts()
    {
        None(Texts(Vi).Except(Texts(En)));
        None(Texts(En).Except(Texts(Vi)));
    }

    [Fact]
    public void Both_languages_fill_in_the_same_things() =>
        None(Texts(Vi).Where(key => !Placeholders(Vi.Raw(key)!).SequenceEqual(Placeholders(En.Raw(key) ?? ""))));

    [Fact]
    public void Both_languages_show_the_same_pictures() =>
        None(Texts(Vi).Where(key => Emoji(Vi.Raw(key)!) != Emoji(En.Raw(key) ?? "")));

    [Theory, MemberData(nameof(Languages))]
    public void Markup_is_only_bold_and_italic_and_every_tag_is_closed(string language) =>
        None(Wrong(language, text => !IsBalanced(text)));

    [Theory, MemberData(nameof(Languages))]
    public void Texts_are_composed_unicode(string language) =>
        None(Wrong(language, text => !text.IsNormalized(NormalizationForm.FormC)));

    [Theory, MemberData(nameof(Languages))]
    public void Spaces_are_single_and_never_end_a_line(string language) =>
        None(Wrong(language, text => text.Length == 0 || text[^1] == ' ' || StraySpacePattern().IsMatch(text)));

    [Theory, MemberData(nameof(Languages))]
    public void Command_descriptions_fit_a_platform_menu(string language) =>
        None(Command.Shown.Where(c => Book(language).Raw("command." + c)!.Length is 0 or > 256));

    [Theory, MemberData(nameof(Languages))]
    public void Button_texts_fit_a_button(string language) =>
        None(Texts(Book(language)).Where(key =>
            ButtonFamilies.Any(f => key.StartsWith(f, StringComparison.Ordinal)) && !Said.Contains(Tapped(key)) && Book(language).Raw(key)!.Length > 40));

    [Theory, MemberData(nameof(Languages))]
    public void Every_text_that_the_conversations_speak_exists(string language)
    {
        Assert.Contains("receipt.registered", SpokenKeys.Written);
        Assert.Contains("greeting", SpokenKeys.Written);
        None(SpokenKeys.Written.Concat(SpokenKeys.Computed).Where(key => key is not ("lines" or "summary") && Book(language).Raw(key) is null));
    }

    [Fact]
    public void Listed_words_belong_to_a_text() =>
        None(Vi.Keys.Concat(En.Keys).Where(key => IsWords(key) && Vi.Raw(key[..^".words".Length]) is null));

    [Fact]
    public void No_words_name_two_commands() => None(Shared(Command.Shown.Concat(Command.Named).Append(Command.Resume).Select(c => "command." + c)));

    [Fact]
    public void No_words_name_two_roles() => None(Shared(Enum.GetNames<Role>().Select(r => "role." + r)));

    [Fact]
    public void No_words_name_two_kinds_of_activity() => None(Shared(ActivityKinds.All.Select(k => "kind." + k.Code)));

    [Fact]
    public void No_words_name_two_sources_of_money() => None(Shared(Enum.GetNames<FundingSource>().Select(s => "funding." + s)));

    [Fact]
    public void No_words_name_two_lines_of_a_plan() =>
        None(Shared(["line.title", "line.kind", "line.when", "line.where", "line.people", "line.unit", "line.note", "line.reason"]));

    /// <summary>"Giờ" may name the time or the hours: the time is offered first, the hours where the time is settled.</summary>
    [Fact]
    public void No_words_but_the_hour_name_two_lines_of_a_result() =>
        Assert.Equal(["gio"], Shared([
            "line.title", "line.kind", "line.when", "line.where", "line.unit", "line.note",
            "line.turns", "line.persons", "line.hours", "line.cost", "line.story", "line.pictures"]));

    [Theory, MemberData(nameof(Languages))]
    public void A_hostile_title_does_not_become_markup(string language)
    {
        var rendered = Book(language).Render(new Say("receipt.verified", "<script>alert(1)</script> & <b>"), Now);

        Assert.Contains("<b>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;</b>", rendered, StringComparison.Ordinal);
        Assert.True(IsBalanced(rendered));
    }

    [Fact]
    public void A_title_that_looks_like_a_placeholder_stays_as_it_is() =>
        Assert.Equal("{1} (29/11)", Vi.Render(new Say("report.option", "{1}", "29/11"), Now));

    [Fact]
    public void Buttons_show_titles_as_they_were_written() =>
        Assert.Equal("1. Tết <3 & bạn", Vi.Plain(new Say("list.open", 1, "Tết <3 & bạn"), Now));

    [Fact]
    public void Numbers_are_written_in_the_way_of_the_language()
    {
        Assert.Equal("1.255,5", Vi.Render(new Say("number", 1255.5m), Now));
        Assert.Equal("1,255.5", En.Render(new Say("number", 1255.5m), Now));
        Assert.Equal("12.000 người", Vi.Render(new Say("people", 12_000), Now));
        Assert.Equal("12,000 people", En.Render(new Say("people", 12_000), Now));
    }

    /// <summary>People copy examples; one that the bot does not understand would teach them wrongly.</summary>
    [Theory]
    [InlineData("vi", "start.new", "xep", 30)]
    [InlineData("en", "start.new", "xep", 30)]
    [InlineData("vi", "help", "phu hoi", 25)]
    [InlineData("en", "help", "bai mon", 25)]
    public void The_first_example_is_understood_whole(string language, string key, string place, int people)
    {
        var said = Understanding.Of(ExamplePattern().Match(Book(language).Raw(key)!).Groups[1].Value, Now);

        Assert.NotNull(KindWords.Guess(Utterance.Of(said.Title), ActivityKinds.All.Select(k => (k.Code, TextBook.WordsOf("kind." + k.Code).ToArray()))));
        Assert.Equal(new DateTime(2026, 11, 29), said.When?.Start.Date);
        Assert.Contains(place, VietnameseText.Fold(said.Place?.Text), StringComparison.Ordinal);
        Assert.Equal(people, said.People?.Value);
    }

    [Theory]
    [InlineData("vi", "help.volunteer", IntentKind.JoinCampaign, IntentKind.Decline, IntentKind.StopAlerts)]
    [InlineData("en", "help.volunteer", IntentKind.JoinCampaign, IntentKind.Decline, IntentKind.StopAlerts)]
    public void The_examples_of_a_volunteer_mean_what_they_are_shown_for(string language, string key, params IntentKind[] meant) =>
        Assert.Equal(meant, ExamplePattern().Matches(Book(language).Raw(key)!).Select(m => Understanding.Of(m.Groups[1].Value, Now).Intent.Kind));

    /// <summary>Fails with the keys that are wrong.</summary>
    private static void None(IEnumerable<string> wrong) => Assert.Equal([], wrong);

    private static TextBook Book(string language) => TextBook.For(language);

    /// <summary>Buttons of other programs, which are there whatever the platform.</summary>
    private static readonly string[] ElsewhereTapped = ["zalo.token.link"];

    [Theory, MemberData(nameof(Languages))]
    public void What_speaks_of_taps_has_other_words_where_nothing_can_be_tapped(string language) =>
        None(Texts(Book(language)).Where(key => !ElsewhereTapped.Contains(key) && TapPattern().IsMatch(Book(language).Raw(key)!) && Book(language).Raw(key + ".typed") is null));

    [Theory, MemberData(nameof(Languages))]
    public void Other_words_belong_to_a_text_fill_in_the_same_things_and_speak_of_no_taps(string language) =>
        None(Texts(Book(language)).Where(key => key.EndsWith(".typed", StringComparison.Ordinal)
            && (Book(language).Raw(Tapped(key)) is not { } tapped || !Placeholders(tapped).SequenceEqual(Placeholders(Book(language).Raw(key)!)) || TapPattern().IsMatch(Book(language).Raw(key)!))));

    [Fact]
    public void Where_nothing_can_be_tapped_a_message_says_so_in_all_its_parts()
    {
        Assert.Null(Vi.RenderTyped([new Say("number", 3)], Now));
        Assert.DoesNotMatch(TapPattern(), Vi.RenderTyped([new Say("lines", new List<Say> { "report.picture", new Say("report.pictureMore", 2) })], Now)!);
        Assert.Matches(TapPattern(), Vi.RenderAll([new Say("report.pictureMore", 2)], Now));
    }

    private static string Tapped(string key) => key.EndsWith(".typed", StringComparison.Ordinal) ? key[..^".typed".Length] : key;

    [GeneratedRegex(@"\b([Bb]ấm|[Cc]hạm|[Tt]aps?|[Tt]app(ed|ing)|[Pp]ress(ed)?|[Cc]lick(ed)?)\b")]
    private static partial Regex TapPattern();

    private static bool IsWords(string key) => key.EndsWith(".words", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(TextBook book) => book.Keys.Where(key => !IsWords(key));

    private static IEnumerable<string> Wrong(string language, Func<string, bool> isWrong) => Book(language).Keys.Where(key => isWrong(Book(language).Raw(key)!));

    private static IEnumerable<string> Placeholders(string text) => PlaceholderPattern().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    private static string Emoji(string text) => string.Concat(text.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) == System.Globalization.UnicodeCategory.OtherSymbol));

    /// <summary>Folded phrases that more than one of the keys is known by.</summary>
    private static IEnumerable<string> Shared(IEnumerable<string> keys) =>
        keys.SelectMany(key => TextBook.WordsOf(key).Select(VietnameseText.Fold).Distinct().Select(words => (key, words)))
            .GroupBy(named => named.words, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).Order(StringComparer.Ordinal);

    private static bool IsBalanced(string text)
    {
        var open = new Stack<string>();
        foreach (Match tag in TagPattern().Matches(text))
        {
            if (tag.Groups[2].Value is not ("b" or "i"))
                return false;
            if (tag.Groups[1].Length == 0)
                open.Push(tag.Groups[2].Value);
            else if (!open.TryPop(out var last) || last != tag.Groups[2].Value)
                return false;
        }
        return open.Count == 0;
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex("<(/?)([^>]*)>")]
    private static partial Regex TagPattern();

    [GeneratedRegex("<i>(.+?)</i>")]
    private static partial Regex ExamplePattern();

    /// <summary>Two spaces anywhere but at the beginning of a line, where they indent; a space before a line's end; a tab.</summary>
    [GeneratedRegex("(?<![ \n]) {2}| \n|\t")]
    private static partial Regex StraySpacePattern();
}
