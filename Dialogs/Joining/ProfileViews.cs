using VolunteerBot.Dialogs.Certificates;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Joining;

/// <summary>What the bot knows of the person who asks, in a screen.</summary>
internal static class ProfileViews
{
    /// <summary>Arguments of <c>/hoso</c>.</summary>
    public const string Name = "ten";
    public const string Topics = "chude";
    public const string Skills = "kynang";
    public const string Quiet = "giolang";
    public const string Post = "chucvu";

    public static Reply Mine(TurnContext context, IReadOnlyList<RoleRequest> waiting, ServiceRecord record)
    {
        var me = context.Person;
        if (!context.IsKnown)
            return Reply.Of("profile.unknown").Offer("menu.join", Command.Join);
        var reply = Reply.Of(new Say("profile.mine", me.Name, context.Units.NameOf(context.Units.Current(me.HomeUnit)) is { } home ? Say.Words(home) : "unit.notSaid",
            Lines(me.RolesOn(context.Today).Select(r => Role(r, context))), Lines(me.Topics.Select(t => new Say("kind." + t))),
            Lines(me.Skills.Select(s => new Say("skill." + s))), me.Quiet is { } quiet ? new Say("quiet.own", quiet.From, quiet.To) : "quiet.usual",
            me.TakesAlerts ? (Say)"profile.alertsOn" : "profile.alertsOff",
            new Say("several", me.Addresses.Select(a => new Say("channel." + Channel(a))).Distinct().ToList()), new Say("language." + me.Language)));
        if (record.Activities > 0)
            reply.Then(new Say("profile.record", CertificateWords.Figures(record.Activities, record.Hours)));
        if (record.Badges.Count > 0)
            reply.Then(new Say("record.badges", CertificateWords.Badges(record)));
        foreach (var post in me.Posts.Where(p => p.To is not { } to || context.Today < to))
            reply.Then(new Say("profile.post", post.Title, context.Units.NameOf(context.Units.Current(post.UnitId)) ?? "?", new Say("employment." + post.Employment), post.From));
        foreach (var request in waiting)
            reply.Then(new Say("profile.waiting", RoleNames.Of(request.Role), context.Units.NameOf(context.Units.Current(request.UnitId)) ?? "?"));
        if (record.Activities > 0)
            reply.Offer("profile.openRecord", Command.Record).Offer("record.card", Command.Card).Offer("record.ask", Command.AskCertificate);
        return reply.Offer("profile.changeName", Command.Profile, Name).Offer("profile.changeTopics", Command.Profile, Topics)
            .Offer("profile.changeSkills", Command.Profile, Skills).Offer("profile.changeQuiet", Command.Profile, Quiet)
            .Offer("profile.addPost", Command.Profile, Post).Offer("profile.changeLanguage", Command.Language)
            .Offer(me.TakesAlerts ? "profile.stopAlerts" : "profile.takeAlerts", me.TakesAlerts ? Command.Disagree : Command.Agree, nameof(ConsentPurpose.Alerts))
            .Offer("menu.data", Command.Data).Offer("profile.connect", Command.Connect).Offer(context.OwnUnits.Count == 0 ? "menu.join" : "profile.move", Command.Join);
    }

    public static Reply Connect(TurnContext context) => context.IsKnown
        ? Reply.Of("connect.how").Offer("connect.makeCode", Command.Connect, "ma").Offer("connect.enterCode", Command.Connect, "nhap")
            .Offer("connect.sharePhone", Command.Connect, "sdt")
        : Reply.Of("connect.howNew").Offer("connect.enterCode", Command.Connect, "nhap").Offer("connect.sharePhone", Command.Connect, "sdt").Offer("menu.join", Command.Join);

    /// <summary>Without other choices, so that a platform shows its own button for it.</summary>
    public static Reply SharePhone()
    {
        var reply = Reply.Of("connect.phone");
        reply.Hint = InputHint.Contact;
        return reply;
    }

    private static Say Role(RoleAssignment role, TurnContext context)
    {
        var unit = role.UnitId == Domain.Organisation.OrgUnitId.Everything ? (Say)"unit.everything" : Say.Words(context.Units.NameOf(context.Units.Current(role.UnitId)) ?? "?");
        return role.ActingFor is null ? new Say("profile.role", RoleNames.Of(role.Role), unit)
            : new Say("profile.actingRole", RoleNames.Of(role.Role), unit, role.To!.Value.AddDays(-1));
    }

    private static Say Lines(IEnumerable<Say> several) => several.ToList() is { Count: > 0 } some ? new Say("several", some) : "value.notSaid";

    private static string Channel(string address) => address.Split('/')[0];
}
