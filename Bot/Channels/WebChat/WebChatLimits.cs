namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>What the web chat takes in. Checked on the server whatever the page did.</summary>
public static class WebChatLimits
{
    /// <summary>UTF-16 units of one message.</summary>
    public const int Text = 10_000;

    public const int PictureBytes = 10 * 1024 * 1024;

    /// <summary>Sends a person may make at once; a picture counts as <see cref="PictureCost"/>.</summary>
    public const int Burst = 20;

    public const double SendsPerSecond = 5;

    public const int PictureCost = 4;
}
