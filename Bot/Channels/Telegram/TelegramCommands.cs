using Telegram.Bot;
using Telegram.Bot.Types;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>The menu of commands people see at the input field: Vietnamese for all, and by language of the app. Written only where it has changed.</summary>
public sealed class TelegramCommands(TelegramConnection connection, TimeProvider clock, Func<double> chance, ILogger<TelegramCommands> log) : BackgroundService
{
    private const int LongestDescription = 256;
    private const int MostTries = 8;

    /// <summary>The first answers of a fresh process go before the menu.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <summary>Telegram's language code ("" = everybody without a menu of their own) and ours.</summary>
    private static readonly (string Code, string Language)[] Menus = [("", "vi"), ("vi", "vi"), ("en", "en")];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = new PollPause(clock, chance);
        try
        {
            await Task.Delay(Grace, clock, stoppingToken);
            for (var tries = 0; tries < MostTries; tries++)
            {
                if (await TryApply(stoppingToken) is not { } refused)
                    return;
                log.LogWarning("The command menu was not accepted: {Reason} {Detail}", refused.Message, refused.InnerException?.Message);
                await pause.Wait(refused.RetryAfter ?? TimeSpan.Zero, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The menu stays as it was.
        }
    }

    private async Task<ChannelException?> TryApply(CancellationToken cancel)
    {
        try
        {
            await Apply(cancel);
            // Links to the bot carry its name.
            await connection.Name(cancel);
            return null;
        }
        catch (ChannelException refused)
        {
            return refused;
        }
    }

    /// <exception cref="ChannelException">A menu could not be read or written.</exception>
    public async Task Apply(CancellationToken cancel)
    {
        foreach (var (code, language) in Menus)
        {
            var wanted = MenuOf(language);
            var present = await connection.Call((bot, stop) => bot.GetMyCommands(languageCode: code, cancellationToken: stop), cancel);
            if (!present.Select(Pair).SequenceEqual(wanted.Select(Pair)))
                await connection.Call((bot, stop) => bot.SetMyCommands(wanted, languageCode: code, cancellationToken: stop), cancel);
        }
    }

    private static (string, string) Pair(BotCommand command) => (command.Command, command.Description);

    private static List<BotCommand> MenuOf(string language)
    {
        var book = TextBook.For(language);
        var menu = new List<BotCommand>(Command.Shown.Count);
        foreach (var name in Command.Shown)
        {
            if (book.Raw("command." + name) is { Length: > 0 } text)
                menu.Add(new(name, Shortened(Markup.Strip(text))));
        }
        return menu;
    }

    private static string Shortened(string text) => text.Length <= LongestDescription ? text : text[..(LongestDescription - 1)] + "…";
}
