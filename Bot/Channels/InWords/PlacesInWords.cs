using System.Globalization;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.InWords;

/// <summary>A place where a platform takes none: a link to a map under the text.</summary>
internal static class PlacesInWords
{
    public static OutgoingMessage In(OutgoingMessage message) => message.Location is not { } place ? message : message with
    {
        Location = null,
        Text = string.Create(CultureInfo.InvariantCulture, $"{message.Text}\n📍 https://maps.google.com/?q={place.Latitude},{place.Longitude}").Trim('\n'),
    };
}
