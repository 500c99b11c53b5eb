namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// "cho em đăng ký sáng chủ nhật, rủ thêm 1 bạn": between the asking and the friends there is nothing but a time, so what is asked for is a
/// place at that time, for all of them. Work or a place in between is an activity of their own, to which they may bring whom they like.
/// </summary>
internal static class Companions
{
    private const double Sure = 0.96;
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    public static Intent From(Utterance u, Intent read, PlaceReading? place)
    {
        if (read.Kind != IntentKind.RegisterActivity || read.Span.Length == 0 || place is not null)
            return read;
        var hasTime = false;
        for (var i = u.At(read.Span.End - 1) + 1; i < u.Count; i++)
        {
            if (hasTime && Sense.FindStrictly(u, i, "bring", out var hit))
                return new Intent(IntentKind.JoinCampaign, Sure, u.SpanOf(i, i + hit.Length), "friends are brought to a time") { Others = [.. read.Others.Where(o => o.Kind != IntentKind.JoinCampaign)] };
            if (TimePieces.Of(u).Items.Exists(p => p.From <= i && i < p.To))
                hasTime = true;
            else if (!IsSmall(u, i))
                return read;
        }
        return read;
    }

    private static bool IsSmall(Utterance u, int i) => u[i].Kind is TokenKind.Punctuation or TokenKind.Line or TokenKind.Symbol || Sense.Has(u, i, "between");
}
