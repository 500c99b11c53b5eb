using System.Text.Json;
using System.Text.RegularExpressions;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>An entry of the command menu.</summary>
public sealed record MenuCommand(string Command, string Description);

/// <summary>Command menus by scope and language. Used under the world's gate.</summary>
internal sealed partial class CommandMenus
{
    private const int Most = 100;
    private readonly Dictionary<(string Scope, string Language), IReadOnlyList<MenuCommand>> _menus = [];

    public void Set(CallArguments call)
    {
        if (call.Object("commands") is not { ValueKind: JsonValueKind.Array } list)
            throw ApiRefusal.Bad("can't parse commands JSON object");
        if (list.GetArrayLength() > Most)
            throw ApiRefusal.Bad("BOT_COMMANDS_TOO_MUCH");
        _menus[KeyOf(call)] = [.. list.EnumerateArray().Select(Read)];
    }

    public void Delete(CallArguments call) => _menus.Remove(KeyOf(call));

    public IReadOnlyList<MenuCommand> Get(CallArguments call) => _menus.GetValueOrDefault(KeyOf(call)) ?? [];

    public IReadOnlyList<MenuCommand> Get(string scope, string language) => _menus.GetValueOrDefault((scope, language)) ?? [];

    private static MenuCommand Read(JsonElement item)
    {
        var command = item.TryGetProperty("command", out var name) ? name.GetString()!.TrimStart('/') : "";
        if (!CommandName().IsMatch(command))
            throw ApiRefusal.Bad("BOT_COMMAND_INVALID");
        var description = item.TryGetProperty("description", out var text) ? text.GetString()!.Trim() : "";
        return description.Length is >= 1 and <= 256 ? new(command, description) : throw ApiRefusal.Bad("BOT_COMMAND_DESCRIPTION_INVALID");
    }

    /// <summary>A scope is kept as its type followed by its ids: <c>chat_member:-100123:7</c>.</summary>
    private static (string Scope, string Language) KeyOf(CallArguments call)
    {
        var language = call["language_code"] ?? "";
        if (language.Length > 0 && !LanguageCode().IsMatch(language))
            throw ApiRefusal.Bad("LANG_CODE_INVALID");
        if (call.Object("scope") is not { ValueKind: JsonValueKind.Object } scope)
            return ("default", language);
        var type = scope.TryGetProperty("type", out var given) ? given.GetString() : null;
        string[] fields = type switch
        {
            "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" => [],
            "chat" or "chat_administrators" => ["chat_id"],
            "chat_member" => ["chat_id", "user_id"],
            _ => throw ApiRefusal.Bad("unsupported type specified"),
        };
        var ids = fields.Select(field => scope.TryGetProperty(field, out var id) ? id.ToString() : throw ApiRefusal.Bad($"{field} is empty"));
        return (string.Join(':', ids.Prepend(type)), language);
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex CommandName();

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageCode();
}
