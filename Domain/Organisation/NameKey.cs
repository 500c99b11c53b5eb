using System.Text;

namespace VolunteerBot.Domain.Organisation;

/// <summary>
/// Makes names of units comparable without taking different villages for one: letter case, spaces, kinds of apostrophe and the place of
/// a tone mark do not count ("Hoà" = "Hòa"), tones and letters do ("Phú Hội" is not "Phú Hồi").
/// </summary>
public static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length + 8);
        var tones = new StringBuilder();
        foreach (var c in name.Trim().Normalize(NormalizationForm.FormD))
        {
            if (c is '\'' or '\u2019' or '\u2018' or '`')
                continue;
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                tones.Append(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                EndWord();
                if (key.Length > 0 && key[^1] != ' ')
                    key.Append(' ');
            }
            else
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }
        EndWord();
        return key.ToString();

        void EndWord()
        {
            key.Append(tones);
            tones.Clear();
        }
    }
}
