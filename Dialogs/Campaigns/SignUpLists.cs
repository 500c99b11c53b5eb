using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Who is on the list of a call, for the one who runs it.</summary>
internal static class SignUpLists
{
    private const int Most = 60;

    public static Reply Show(SignUpListShown shown)
    {
        var reply = Reply.Of(new Say("signup.people.title", shown.Recruitment.Title));
        foreach (var shift in shown.Recruitment.Shifts)
        {
            var going = shown.On.Where(l => l.SignUp.Shift == shift.No && l.SignUp.State == SignUpState.Going).ToList();
            reply.Then(CampaignTexts.Shift(shown.Recruitment, shift));
            if (going.Count > 0)
                reply.Then(new Say("lines", going.Take(Most).Select((l, i) => Line(i + 1, l)).ToList()));
            if (going.Count > Most)
                reply.Then(new Say("list.more", going.Count - Most));
            var waiting = shown.On.Where(l => l.SignUp.Shift == shift.No && l.SignUp.State is SignUpState.Waiting or SignUpState.Offered).ToList();
            if (waiting.Count > 0)
                reply.Then(new Say("signup.people.waiting", new Say("several", waiting.Take(20).Select(l => Say.Words(l.Name)).ToList())));
        }
        return reply.Offer("choice.open", Command.Call, shown.Recruitment.ActivityId.ToString());
    }

    private static Say Line(int no, ListedSignUp listed) =>
        listed.SignUp.Guests == 0 ? new Say("signup.people.line", no, listed.Name, listed.Unit ?? "") : new Say("signup.people.lineGuests", no, listed.Name, listed.Unit ?? "", listed.SignUp.Guests);
}
