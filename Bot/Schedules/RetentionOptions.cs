using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Schedules;

/// <summary>How long personal data is kept; settings under <c>Retention</c> (defaults of domain reference 4.4).</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days after which what was said goes: the chats of the web page, and what a silent conversation still holds.</summary>
    public int TalkDays { get; init; } = 90;

    /// <summary>Months after the yearly report (which ends on 14 December) for which pictures are kept.</summary>
    public int PictureMonths { get; init; } = 12;

    /// <summary>Months of silence after which somebody is asked whether they still take part.</summary>
    public int InactiveMonths { get; init; } = 24;

    /// <summary>Days they have to answer.</summary>
    public int AnswerDays { get; init; } = 30;

    /// <summary>Years for which proofs are kept: consents taken back, requests, looks.</summary>
    public int ProofYears { get; init; } = 5;

    public int AuditYears { get; init; } = 5;

    /// <summary>Days after the end of an announcement after which it is no longer known who got it; the figures stay.</summary>
    public int LedgerDays { get; init; } = 365;
}

/// <summary>Refuses what is no length of time, naming the key.</summary>
internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        var wrong = new List<string>();
        Check(nameof(options.TalkDays), options.TalkDays, 36_500);
        Check(nameof(options.PictureMonths), options.PictureMonths, 1_200);
        Check(nameof(options.InactiveMonths), options.InactiveMonths, 1_200);
        Check(nameof(options.AnswerDays), options.AnswerDays, 365);
        Check(nameof(options.ProofYears), options.ProofYears, 100);
        Check(nameof(options.AuditYears), options.AuditYears, 100);
        Check(nameof(options.LedgerDays), options.LedgerDays, 36_500);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void Check(string key, int value, int most)
        {
            if (value < 1 || value > most)
                wrong.Add($"{RetentionOptions.Section}:{key} is {value}; it must be from 1 to {most}.");
        }
    }
}
