using System.Globalization;
using System.Text;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>
/// Reads Telegram's HTML: a short list of tags, four named entities and numeric ones, everything balanced.
/// It refuses what the real server refuses, with its reasons and byte offsets.
/// </summary>
internal sealed class HtmlText
{
    private readonly string _html;
    private readonly StringBuilder _text;
    private readonly List<TextEntity> _entities = [];
    private readonly Stack<OpenTag> _open = new();
    private int _at;

    private HtmlText(string html)
    {
        _html = html;
        _text = new(html.Length);
    }

    /// <exception cref="ApiRefusal">400 can't parse entities, with the reason.</exception>
    public static (string Text, IReadOnlyList<TextEntity> Entities) Parse(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return (html, []);
        var parser = new HtmlText(html);
        parser.Run();
        parser._entities.Sort(static (a, b) => a.Offset != b.Offset ? a.Offset - b.Offset : b.Length - a.Length);
        return (parser._text.ToString(), parser._entities);
    }

    private void Run()
    {
        while (_at < _html.Length)
        {
            switch (_html[_at])
            {
                case '&':
                    ReadReference();
                    break;
                case '<' when _at + 1 < _html.Length && _html[_at + 1] == '/':
                    ReadEndTag();
                    break;
                case '<':
                    ReadStartTag();
                    break;
                default:
                    _text.Append(_html[_at++]);
                    break;
            }
        }

        if (_open.TryPeek(out var left))
            throw Refuse($"Can't find end tag corresponding to start tag \"{left.Name}\"");
    }

    /// <summary>An unknown reference stays as it is written, like the real server leaves it.</summary>
    private void ReadReference()
    {
        var end = _html.IndexOf(';', _at);
        if (end > _at && end - _at <= 10 && Decode(_html.AsSpan(_at + 1, end - _at - 1)) is { } decoded)
        {
            _text.Append(decoded);
            _at = end + 1;
        }
        else
        {
            _text.Append(_html[_at++]);
        }
    }

    private static string? Decode(ReadOnlySpan<char> name)
    {
        if (name.Length > 1 && name[0] == '#')
        {
            var hex = name[1] is 'x' or 'X';
            var digits = hex ? name[2..] : name[1..];
            var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code > 0 && Rune.IsValid(code)
                ? new Rune(code).ToString()
                : null;
        }

        return name switch { "lt" => "<", "gt" => ">", "amp" => "&", "quot" => "\"", _ => null };
    }

    private void ReadStartTag()
    {
        var begin = _at++;
        var nameEnd = _at;
        while (nameEnd < _html.Length && !char.IsWhiteSpace(_html[nameEnd]) && _html[nameEnd] != '>')
            nameEnd++;
        if (nameEnd == _html.Length)
            throw Refuse($"Unclosed start tag at byte offset {Bytes(begin)}");
        var name = _html[_at..nameEnd].ToLowerInvariant();
        if (!IsKnown(name))
            throw Refuse($"Unsupported start tag \"{name}\" at byte offset {Bytes(begin)}");
        _at = nameEnd;
        var attributes = ReadAttributes(name, begin);
        if (name == "span" && attributes.GetValueOrDefault("class") != "tg-spoiler")
            throw Refuse($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(begin)}");
        _open.Push(new(name, _text.Length, attributes));
    }

    private static bool IsKnown(string name) => name is "a" or "b" or "strong" or "i" or "em" or "s" or "strike" or "del"
        or "u" or "ins" or "tg-spoiler" or "tg-emoji" or "span" or "pre" or "code" or "blockquote";

    private Dictionary<string, string> ReadAttributes(string tag, int begin)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            SkipSpace();
            if (_at >= _html.Length)
                throw Refuse($"Unclosed start tag \"{tag}\" at byte offset {Bytes(begin)}");
            if (_html[_at] == '>')
                break;
            var start = _at;
            while (_at < _html.Length && !char.IsWhiteSpace(_html[_at]) && _html[_at] is not ('=' or '>'))
                _at++;
            if (_at == start)
                throw Refuse($"Empty attribute name in the tag \"{tag}\" at byte offset {Bytes(begin)}");
            var name = _html[start.._at].ToLowerInvariant();
            SkipSpace();
            attributes[name] = _at < _html.Length && _html[_at] == '=' ? ReadValue(tag, begin) : "";
        }

        _at++;
        return attributes;
    }

    private string ReadValue(string tag, int begin)
    {
        _at++;
        SkipSpace();
        if (_at >= _html.Length)
            throw Refuse($"Unclosed start tag \"{tag}\" at byte offset {Bytes(begin)}");
        var start = _at;
        int end;
        if (_html[_at] is '"' or '\'')
        {
            end = _html.IndexOf(_html[_at], ++start);
            if (end < 0)
                throw Refuse($"Unclosed start tag at byte offset {Bytes(begin)}");
            _at = end + 1;
        }
        else
        {
            while (_at < _html.Length && (char.IsAsciiLetterOrDigit(_html[_at]) || _html[_at] is '.' or '-'))
                _at++;
            if (_at == start)
                throw Refuse($"Unexpected end of name token at byte offset {Bytes(start)}");
            end = _at;
        }

        return DecodeAll(_html[start..end]);
    }

    private static string DecodeAll(string value)
    {
        if (!value.Contains('&', StringComparison.Ordinal))
            return value;
        var nested = new HtmlText(value);
        while (nested._at < value.Length)
        {
            if (value[nested._at] == '&')
                nested.ReadReference();
            else
                nested._text.Append(value[nested._at++]);
        }

        return nested._text.ToString();
    }

    private void ReadEndTag()
    {
        var begin = _at;
        _at += 2;
        var start = _at;
        while (_at < _html.Length && !char.IsWhiteSpace(_html[_at]) && _html[_at] != '>')
            _at++;
        var name = _html[start.._at].ToLowerInvariant();
        SkipSpace();
        if (_at >= _html.Length || _html[_at] != '>')
            throw Refuse($"Unclosed end tag at byte offset {Bytes(begin)}");
        _at++;
        if (!_open.TryPop(out var open))
            throw Refuse($"Unexpected end tag at byte offset {Bytes(begin)}");
        if (name.Length > 0 && name != open.Name)
            throw Refuse($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{open.Name}>\", found \"</{name}>\"");
        Close(open);
    }

    private void Close(OpenTag tag)
    {
        var length = _text.Length - tag.Offset;
        if (length == 0)
            return;
        var (type, detail) = tag.Name switch
        {
            "b" or "strong" => ("bold", null),
            "i" or "em" => ("italic", null),
            "s" or "strike" or "del" => ("strikethrough", null),
            "u" or "ins" => ("underline", null),
            "span" or "tg-spoiler" => ("spoiler", null),
            "code" => ("code", tag.Attributes.GetValueOrDefault("class")),
            "pre" => ("pre", null),
            "blockquote" => (tag.Attributes.ContainsKey("expandable") ? "expandable_blockquote" : "blockquote", null),
            "tg-emoji" => ("custom_emoji", tag.Attributes.GetValueOrDefault("emoji-id")),
            _ => ("text_link", tag.Attributes.GetValueOrDefault("href") ?? _text.ToString(tag.Offset, length)),
        };
        switch (type)
        {
            // <pre><code class="language-x"> is one block of that language.
            case "code" when _open.TryPeek(out var outer) && outer.Name == "pre" && outer.Offset == tag.Offset:
                outer.Language = detail?.Replace("language-", "", StringComparison.Ordinal);
                return;
            case "code":
                detail = null;
                break;
            case "pre":
                detail = tag.Language;
                break;
            // A link without a usable address is plain text.
            case "text_link" when !Addresses.IsLink(detail!):
                return;
        }

        _entities.Add(new(type, tag.Offset, length, detail));
    }

    private void SkipSpace()
    {
        while (_at < _html.Length && char.IsWhiteSpace(_html[_at]))
            _at++;
    }

    private int Bytes(int position) => Encoding.UTF8.GetByteCount(_html.AsSpan(0, position));

    private static ApiRefusal Refuse(string reason) => ApiRefusal.Bad("can't parse entities: " + reason);

    private sealed class OpenTag(string name, int offset, Dictionary<string, string> attributes)
    {
        public string Name { get; } = name;

        public int Offset { get; } = offset;

        public Dictionary<string, string> Attributes { get; } = attributes;

        public string? Language { get; set; }
    }
}
