using System.Text.RegularExpressions;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>Setting, removing and inspecting the webhook.</summary>
internal sealed partial class BotApi
{
    private const int DefaultConnections = 40;
    private const int MostConnections = 100;
    private static readonly TimeSpan BetweenSettings = TimeSpan.FromSeconds(1);
    private DateTimeOffset _lastSetting = DateTimeOffset.MinValue;

    private byte[] SetWebhook(CallArguments call)
    {
        var address = call["url"]?.Trim() ?? "";
        if (address.Length == 0)
            return DeleteWebhook(call);
        if (_world.Rates is not null && _world.Now - _lastSetting < BetweenSettings)
            throw ApiRefusal.TooMany(1);
        var url = UrlOf(address);
        var secret = call["secret_token"] is { Length: > 0 } given ? given : null;
        if (secret is not null && !Secret().IsMatch(secret))
            throw ApiRefusal.Bad("secret token contains unallowed characters");
        var connections = (int)Math.Clamp(call.Number("max_connections") ?? DefaultConnections, 1, MostConnections);
        _world.Feed.RememberAllowed(call);
        if (call.Flag("drop_pending_updates"))
            _world.Feed.DropAll();
        _poll.EndBySetWebhook();
        _lastSetting = _world.Now;
        StopWebhook();
        _world.Feed.Webhook = new(_world, url, secret, connections, RunWebhookReply);
        foreach (var update in _world.Feed.Pending)
            _world.Feed.Webhook.Enqueue(update);
        return Json.True;
    }

    private Uri UrlOf(string address)
    {
        if (!Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw ApiRefusal.Bad("invalid webhook URL specified");
        if (!_world.Options.CloudWebhookRules)
            return url;
        if (url.Scheme != "https")
            throw ApiRefusal.Bad("bad webhook: An HTTPS URL must be provided for webhook");
        return url.Port is 443 or 80 or 88 or 8443
            ? url
            : throw ApiRefusal.Bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }

    private byte[] DeleteWebhook(CallArguments call)
    {
        if (call.Flag("drop_pending_updates"))
            _world.Feed.DropAll();
        StopWebhook();
        return Json.True;
    }

    /// <summary>Ends the deliveries in the background: they need the gate to finish.</summary>
    private void StopWebhook()
    {
        if (_world.Feed.Webhook is not { } old)
            return;
        _world.Feed.Webhook = null;
        _ = Task.Run(async () => await old.DisposeAsync().ConfigureAwait(false));
    }

    private byte[] GetWebhookInfo()
    {
        var feed = _world.Feed;
        return Json.Ok(w =>
        {
            w.WriteStartObject();
            w.WriteString("url", feed.Webhook?.Url.OriginalString ?? "");
            w.WriteBoolean("has_custom_certificate", false);
            w.WriteNumber("pending_update_count", feed.Count);
            if (feed.Webhook is { } webhook)
            {
                w.WriteNumber("max_connections", webhook.MaxConnections);
                w.WriteString("ip_address", "127.0.0.1");
                if (webhook.LastErrorAt is { } at)
                {
                    w.WriteNumber("last_error_date", at.ToUnixTimeSeconds());
                    w.WriteString("last_error_message", webhook.LastError);
                }
            }

            if (feed.Allowed is { } allowed)
            {
                w.WriteStartArray("allowed_updates");
                foreach (var kind in allowed)
                    w.WriteStringValue(kind);
                w.WriteEndArray();
            }

            w.WriteEndObject();
        });
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$", RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
