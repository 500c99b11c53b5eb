using VolunteerBot.Fakes.Activity;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Fakes.ZaloOa;

namespace VolunteerBot.Fire.Phones;

internal sealed class TelegramPhone(FakeUser user, Journal journal) : Phone("telegram/" + user.Id, journal)
{
    public override bool KeepsOrder => true;

    protected override Task Bring(string text, CancellationToken cancel)
    {
        user.Send(text);
        return Task.CompletedTask;
    }
}

/// <summary>Zalo brings an event that failed again later, and those after it meanwhile.</summary>
internal sealed class ZaloOaPhone(FakeZaloUser user, Journal journal) : Phone("zalooa/" + user.Id, journal)
{
    public override bool KeepsOrder => false;

    protected override Task Bring(string text, CancellationToken cancel)
    {
        user.Send(text);
        return Task.CompletedTask;
    }
}

internal sealed class ZaloBotPhone(FakeZaloBotUser user, Journal journal) : Phone("zalobot/" + user.Id, journal)
{
    public override bool KeepsOrder => false;

    protected override Task Bring(string text, CancellationToken cancel)
    {
        user.Send(text);
        return Task.CompletedTask;
    }
}

/// <summary>The connector does not bring an activity again by itself; the app of the person does, as the same activity.</summary>
internal sealed class ConnectorPhone(FakeConversation conversation, Journal journal) : Phone("activity/" + conversation.Id, journal)
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(0.5);

    public override bool KeepsOrder => true;

    protected override async Task Bring(string text, CancellationToken cancel)
    {
        var activity = conversation.Message(text);
        while (!await TryBring(activity, cancel))
            await Task.Delay(Again, cancel);
    }

    private async Task<bool> TryBring(System.Text.Json.Nodes.JsonObject activity, CancellationToken cancel)
    {
        try
        {
            using var answer = await conversation.Send(activity, cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
