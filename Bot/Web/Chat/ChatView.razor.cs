using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Web.Strings;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Web.Chat;

/// <summary>What the page does; how it looks is in the markup beside it.</summary>
public sealed partial class ChatView
{
    /// <summary>A second press of the same button within this time is the same press.</summary>
    private static readonly TimeSpan DoubleClick = TimeSpan.FromSeconds(1);

    private ElementReference _log;
    private ElementReference _newest;
    private Composer? _composer;
    private Held<Transcript>? _lease;
    private DemoPersona? _persona;
    private ChatMessage? _answerable;
    private IReadOnlyList<(string Name, string Label)> _commands = [];
    private IJSObjectReference? _scrolling;
    private string? _notice;
    private bool _isReady;
    private (long Message, long Revision, string Payload, long At) _lastPress;

    /// <summary>Chat id. Handed over by the page that knows the visitor, sealed by the host on its way through the browser.</summary>
    [Parameter, EditorRequired] public string Chat { get; set; } = "";

    [Parameter] public string? PersonaKey { get; set; }

    [Parameter] public string? Language { get; set; }

    /// <summary>What a scanned check-in link carries; said once as the visitor's first words.</summary>
    [Parameter] public string? Start { get; set; }

    private ChatStrings Words => ChatStrings.For(Language);

    private IReadOnlyList<ChatMessage> Messages => _lease?.Log.Messages ?? [];

    private Sender Sender => new(Chat, _persona?.Name, Words.Language);

    protected override async Task OnInitializedAsync()
    {
        _persona = Visitors.Personas.FirstOrDefault(p => p.Key == PersonaKey);
        var texts = TextBook.For(Language);
        _commands = [.. from name in Dialogs.Conversations.Command.Shown let label = texts.Raw("command." + name) where label is not null select (name, label)];
        try
        {
            _lease = await Transcripts.Open(Chat, CancellationToken.None);
            _lease.Log.Changed += ShowChanges;
            FindAnswerable();
        }
        catch (StoreUnavailableException)
        {
            // Said in place of the messages.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _scrolling = await Js.InvokeAsync<IJSObjectReference>("import", "./Web/Chat/ChatView.razor.js");
        await _scrolling.InvokeVoidAsync("follow", _log, _newest);
        if (Start is { } start)
            await Say("/start " + start, TextBook.For(Language).Raw("command." + Dialogs.Conversations.Command.CheckIn));
    }

    private void Ready()
    {
        _isReady = true;
        StateHasChanged();
    }

    private void ShowChanges() => _ = InvokeAsync(() =>
    {
        FindAnswerable();
        StateHasChanged();
    });

    /// <summary>The choices that count are those of the message that offered some last.</summary>
    private void FindAnswerable() =>
        _answerable = Messages.Where(m => !m.Mine && (m.Choices.Count > 0 || m.Hint != InputHint.None)).MaxBy(m => m.Revision);

    private async Task<string> Write(string sendId, string text)
    {
        var result = await Inbox.Write(Sender, sendId, text, null, CancellationToken.None);
        Tell(result);
        await InvokeAsync(StateHasChanged);
        return result.ToString();
    }

    private async Task Say(string text, string? shownAs)
    {
        Tell(await Attempt(() => Inbox.Write(Sender, NewSendId(), text, shownAs, CancellationToken.None)));
        await FocusComposer();
    }

    private Task Command(string name) => Say("/" + name, _commands.First(c => c.Name == name).Label);

    private async Task Press((ChatMessage Message, Choice Choice) pressed)
    {
        var (message, choice) = pressed;
        var press = (message.Number, message.Revision, choice.Payload, Time.GetTimestamp());
        var isSame = (press.Number, press.Revision, press.Payload) == (_lastPress.Message, _lastPress.Revision, _lastPress.Payload);
        if (isSame && Time.GetElapsedTime(_lastPress.At) < DoubleClick)
            return;
        _lastPress = press;
        var reference = message.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Tell(await Attempt(() => Inbox.Press(Sender, NewSendId(), reference, choice.Payload, CancellationToken.None)));
        await FocusComposer();
    }

    private async Task SendPicture(IBrowserFile file)
    {
        var isSheet = Sheets.SheetIntake.IsSheet(new("", file.ContentType, file.Size) { Name = file.Name });
        if (!isSheet && !PictureKind.IsAccepted(file.ContentType))
        {
            Tell(SendResult.NotAPicture);
            return;
        }
        if (file.Size > WebChatLimits.PictureBytes)
        {
            Tell(SendResult.TooLarge);
            return;
        }
        _notice = Words.PictureSending;
        StateHasChanged();
        try
        {
            using var content = new MemoryStream((int)file.Size);
            await using (var upload = file.OpenReadStream(WebChatLimits.PictureBytes))
                await upload.CopyToAsync(content);
            Tell(await Attempt(() => isSheet
                ? Inbox.SendSheet(Sender, NewSendId(), file.Name, content.ToArray(), CancellationToken.None)
                : Inbox.SendPicture(Sender, NewSendId(), content.ToArray(), CancellationToken.None)));
        }
        catch (Exception failure) when (failure is IOException or JSException or OperationCanceledException)
        {
            _notice = Words.PictureFailed;
        }
    }

    private async Task ShareLocation()
    {
        _notice = Words.LocationAsking;
        StateHasChanged();
        await using var script = await Js.InvokeAsync<IJSObjectReference>("import", "./Web/Chat/Composer.razor.js");
        var found = await script.InvokeAsync<FoundLocation>("locate");
        if (found is { Latitude: { } latitude, Longitude: { } longitude })
            Tell(await Attempt(() => Inbox.ShareLocation(Sender, NewSendId(), new GeoPoint(latitude, longitude), CancellationToken.None)));
        else
            _notice = found.Problem switch { "denied" => Words.LocationDenied, "insecure" => Words.LocationInsecure, _ => Words.LocationFailed };
        await FocusComposer();
    }

    private static async Task<SendResult> Attempt(Func<Task<SendResult>> send)
    {
        try
        {
            return await send();
        }
        catch (StoreUnavailableException)
        {
            return SendResult.TryAgain;
        }
    }

    private void Tell(SendResult result) => _notice = result switch
    {
        SendResult.TryAgain => Words.TryAgain,
        SendResult.TooMany => Words.TooMany,
        SendResult.TooLong => Words.TooLong,
        SendResult.NotAPicture => Words.NotAPicture,
        SendResult.TooLarge => Words.PictureTooLarge,
        _ => null,
    };

    private Task FocusComposer() => _composer?.Focus() ?? Task.CompletedTask;

    private static string NewSendId() => System.Security.Cryptography.RandomNumberGenerator.GetHexString(32, lowercase: true);

    public async ValueTask DisposeAsync()
    {
        if (_lease is not null)
        {
            _lease.Log.Changed -= ShowChanges;
            _lease.Dispose();
        }
        try
        {
            if (_scrolling is not null)
                await _scrolling.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its script with it.
        }
    }

    private sealed record FoundLocation(double? Latitude, double? Longitude, string? Problem);
}
