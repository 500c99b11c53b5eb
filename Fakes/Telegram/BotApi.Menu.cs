namespace VolunteerBot.Fakes.Telegram;

/// <summary>The command menu.</summary>
internal sealed partial class BotApi
{
    private byte[] SetMyCommands(CallArguments call)
    {
        _world.Menus.Set(call);
        return Json.True;
    }

    private byte[] DeleteMyCommands(CallArguments call)
    {
        _world.Menus.Delete(call);
        return Json.True;
    }

    private byte[] GetMyCommands(CallArguments call) => Json.Ok(_world.Menus.Get(call), static (w, commands) =>
    {
        w.WriteStartArray();
        foreach (var command in commands)
        {
            w.WriteStartObject();
            w.WriteString("command", command.Command);
            w.WriteString("description", command.Description);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    });
}
