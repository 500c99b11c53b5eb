using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using VolunteerBot.Bot.Demo;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>Who looks at the page: a persona of the try-out, or somebody known by a cookie alone.</summary>
internal sealed class Visitors(IDataProtectionProvider protection, DemoOptions demo, IEnumerable<IDemoPersonas> personas)
{
    /// <summary>The page's parameter that names a persona.</summary>
    public const string PersonaParameter = "as";

    public const string CookieName = "volunteerbot-visitor";

    private readonly Lazy<IDataProtector> _protector = new(() => protection.CreateProtector("VolunteerBot.WebChat.Visitor.v1"));

    /// <summary>Who one can be; empty outside a try-out.</summary>
    public IReadOnlyList<DemoPersona> Personas { get; } = demo.Enabled ? [.. personas.SelectMany(p => p.All)] : [];

    /// <summary>The persona the page was asked for, in a try-out.</summary>
    public DemoPersona? PersonaOf(HttpContext page)
    {
        string? key = page.Request.Query[PersonaParameter];
        return Personas.FirstOrDefault(p => p.Key == key);
    }

    /// <summary>The chat whose owner this is, or null for somebody not known.</summary>
    public string? ChatOf(HttpContext page)
    {
        if (Personas.Count > 0)
            return PersonaOf(page)?.Address.Chat;
        return TryRead(page.Request.Cookies[CookieName], out var chat) ? chat : null;
    }

    /// <summary>
    /// Somebody who comes by a link of another site sends no strict cookie with the first request, so "not known" proves nothing yet.
    /// Giving them a new cookie now would take their chat from them.
    /// </summary>
    public bool MayBeKnown(HttpContext page) =>
        Personas.Count == 0 && ChatOf(page) is null && page.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    /// <summary>Gives somebody not known a chat of their own. Only before the response has begun.</summary>
    public string Welcome(HttpContext page)
    {
        var chat = "v" + RandomNumberGenerator.GetHexString(32, lowercase: true);
        page.Response.Cookies.Append(CookieName, _protector.Value.Protect(chat), new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(400),
            SameSite = SameSiteMode.Strict,
            Secure = page.Request.IsHttps,
        });
        return chat;
    }

    private bool TryRead(string? cookie, [NotNullWhen(true)] out string? chat)
    {
        chat = null;
        if (string.IsNullOrEmpty(cookie))
            return false;
        try
        {
            chat = _protector.Value.Unprotect(cookie);
            return true;
        }
        catch (CryptographicException)
        {
            // Made up, or signed with keys that are gone: somebody new.
            return false;
        }
    }
}
