using System.Net;

namespace VolunteerBot.Bot.Web;

/// <summary>Where a call comes from, for counting how often.</summary>
internal static class CallerAddress
{
    private const string Forwarded = "X-Forwarded-For";

    /// <summary>
    /// The address of the connection; where that is this machine and names somebody else, a proxy stands here, and the last it names is
    /// whom it saw itself. What a caller writes into the header stands before that.
    /// </summary>
    public static string Of(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        if (IsThisMachine(address) && http.Request.Headers[Forwarded].ToString().Split(',')[^1].Trim() is { Length: > 0 and < 64 } seen)
            return seen;
        return address?.ToString() ?? "";
    }

    /// <summary>A call made on this machine for nobody else.</summary>
    public static bool IsLocal(HttpContext http) => IsThisMachine(http.Connection.RemoteIpAddress) && !http.Request.Headers.ContainsKey(Forwarded);

    private static bool IsThisMachine(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);
}
