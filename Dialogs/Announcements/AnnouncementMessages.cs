using VolunteerBot.Dialogs.Campaigns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>An announcement as its readers get it: who says it, what, and what they can tap. The preview shows the very same.</summary>
public static class AnnouncementMessages
{
    /// <summary>Longest text of a cadre, so that the whole fits into one message of every channel.</summary>
    public const int MostText = 1_500;

    /// <param name="call">The call for volunteers it is about; null = none.</param>
    /// <param name="reminded">Of a reminder: the shift its readers come to, and whether that is today; null = all shifts of the call.</param>
    public static Reply Reply(AnnouncementKind kind, string text, AlertUrgency urgency, string unit, Recruitment? call, (Shift Shift, bool IsToday)? reminded = null)
    {
        var reply = Conversations.Reply.Of(new Say(Head(kind, urgency), unit));
        if (call is not null && kind is (AnnouncementKind.Change or AnnouncementKind.Reminder or AnnouncementKind.Replacement))
            Itself(reply, kind, call, text, reminded);
        else
            reply.Then(Say.Words(text));
        if (call is not null && kind is (AnnouncementKind.Alert or AnnouncementKind.Correction or AnnouncementKind.Replacement))
        {
            reply.Then(new Say("announce.call", call.Title, call.Place)).Then(CampaignTexts.Shifts(call));
            if (CampaignTexts.Terms(call.Terms).ToList() is { Count: > 0 } terms)
                reply.Then(new Say("lines", terms));
            var id = call.ActivityId.ToString();
            reply.Offer("signup.join", Command.JoinShift, id).Offer("signup.no", Command.SayNo, id).Offer("signup.later", Command.SayLater, id);
            reply.Location = call.Place.Point;
        }
        else if (call is not null && call.State != RecruitmentState.CalledOff)
        {
            reply.Offer("choice.open", Command.Call, call.ActivityId.ToString()).Offer("signup.cannot", Command.Withdraw, call.ActivityId.ToString());
            reply.Location = call.Place.Point;
        }
        if (kind is AnnouncementKind.Alert or AnnouncementKind.Correction or AnnouncementKind.Material or AnnouncementKind.Replacement)
            reply.Then("announce.optOut");
        return reply;
    }

    /// <summary>What nobody wrote: a change, a reminder, a search for more people.</summary>
    private static void Itself(Reply reply, AnnouncementKind kind, Recruitment call, string reason, (Shift Shift, bool IsToday)? reminded)
    {
        if (call.State == RecruitmentState.CalledOff)
        {
            reply.Then(new Say("announce.calledOff", call.Title, call.Shifts[0].When));
            if (reason.Length > 0)
                reply.Then(new Say("announce.reason", reason));
            return;
        }
        if (kind == AnnouncementKind.Replacement)
        {
            reply.Then("announce.moreNeeded");
            return;
        }
        if (kind == AnnouncementKind.Reminder && reminded is var (shift, isToday))
            reply.Then(Reminded(call, shift, isToday));
        else
            reply.Then(new Say(kind == AnnouncementKind.Change ? "announce.moved" : "announce.remind", call.Title, call.Place)).Then(CampaignTexts.Shifts(call));
        if (CampaignTexts.Terms(call.Terms with { OpensAt = null, ClosesAt = null }).ToList() is { Count: > 0 } terms)
            reply.Then(new Say("lines", terms));
    }

    /// <summary>
    /// The time stands by the clock, never as a distance: quiet hours, a long run or an outage may hold the message, and "in two hours"
    /// would be wrong by then.
    /// </summary>
    private static Say Reminded(Recruitment call, Shift shift, bool isToday)
    {
        var isOneOfSeveral = call.Shifts.Count > 1;
        return isToday && shift.When.From is { } from
            ? new Say(isOneOfSeveral ? "announce.remindTodayOf" : "announce.remindToday", call.Title, call.Place, from, shift.No)
            : new Say(isOneOfSeveral ? "announce.remindShiftOf" : "announce.remindShift", call.Title, call.Place, shift.When, shift.No);
    }

    /// <summary>One that is on record, as it is sent.</summary>
    public static OutgoingMessage Word(Announcement announcement, string unit, Recruitment? call, string language, DateTimeOffset now)
    {
        var draft = announcement.Draft;
        // Those who said "later" are asked as by a call.
        var kind = draft.Audience.SaidLater ? AnnouncementKind.Replacement : announcement.Kind;
        var shift = kind == AnnouncementKind.Reminder && draft.Audience.Shift is { } no ? call?.Shift(no) : null;
        var reply = Reply(kind, draft.Text, draft.Urgency, unit, call, shift is null ? null : (shift, shift.When.Date == VietnamTime.DateOf(now)));
        if (draft.Audience.SaidLater)
            reply.Parts[1] = "announce.askedLater";
        var message = reply.ToMessage(language, now) with { Picture = draft.Picture, Documents = Sent(draft.Documents) };
        return announcement.MaterialId is { } material
            ? message with { Choices = [new Choice(Texts.TextBook.For(language).Plain("material.read", now), new Command(Command.HaveRead, material).ToString())] } : message;
    }

    /// <summary>Files as they are sent; null = none.</summary>
    public static IReadOnlyList<SentDocument>? Sent(IReadOnlyList<AttachedDocument> documents) =>
        documents.Count == 0 ? null : [.. documents.Select(Sent)];

    private static SentDocument Sent(AttachedDocument document) => new(document.FileId, document.Name, Reporting.DocumentKinds.MediaTypeOf(document.Name)) { IsForMany = true };

    private static string Head(AnnouncementKind kind, AlertUrgency urgency) => kind switch
    {
        AnnouncementKind.Correction => "announce.correction",
        AnnouncementKind.Change => "announce.change",
        AnnouncementKind.Reminder => "announce.reminder",
        AnnouncementKind.Replacement => "announce.replacement",
        _ => urgency == AlertUrgency.Emergency ? "announce.emergency" : "announce.alert",
    };

    public static string UnitName(OrgTree units, OrgUnitId unit) => units.NameOf(units.Current(unit)) ?? "?";

    /// <summary>Several announcements in one message, with their files.</summary>
    public static OutgoingMessage Digest(IReadOnlyList<(Announcement Announcement, Recruitment? Call)> several, OrgTree units, string language, DateTimeOffset now)
    {
        var reply = Conversations.Reply.Of(new Say("announce.digest", several.Count));
        foreach (var ((announcement, call), i) in several.Select((s, i) => (s, i)))
        {
            var text = announcement.Draft.Text;
            reply.Then(new Say("announce.digestItem", i + 1, UnitName(units, announcement.UnitId), text.Length <= 280 ? text : text[..279].TrimEnd() + "…"));
            if (call is not null)
                reply.Offer(new Say("signup.open", call.Title.Length <= 26 ? call.Title : call.Title[..25] + "…"), Command.Call, call.ActivityId.ToString());
        }
        var message = reply.Then("announce.optOut").ToMessage(language, now);
        return message with
        {
            Documents = Sent([.. several.SelectMany(s => s.Announcement.Draft.Documents).DistinctBy(d => d.FileId)]),
            Picture = several.Select(s => s.Announcement.Draft.Picture).FirstOrDefault(p => p is not null),
        };
    }
}
