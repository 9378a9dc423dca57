using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>The form in which labels are compared.</summary>
internal static class LabelKey
{
    private static readonly FrozenSet<string> Digraphs = new[] { "CH", "SZ", "CZ", "RZ", "DZ", "SH", "TH", "PH", "ZH", "KH", "NJ", "LJ" }.ToFrozenSet();

    /// <summary>Upper case, no accents, letters and digits and single spaces only.</summary>
    public static string Of(string name)
    {
        if (IsKey(name))
        {
            return name;
        }

        var key = new StringBuilder(name.Length);
        foreach (var letter in Ascii.IsValid(name) ? name : Decomposed(name))
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToUpperInvariant(letter));
            }
            else if (letter == '/' || (letter == '&' && key.Length > 0 && key[^1] == ' '))
            {
                // "Ben & Cleo" and "Ben/Cleo" are two, as "Ben and Cleo" are.
                key.Append(key.Length == 0 ? "" : key[^1] == ' ' ? "AND " : " AND ");
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('.' or '’' or '\'') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private static bool IsKey(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsAsciiLetterUpper(name[at]) && !char.IsAsciiDigit(name[at]) && !(name[at] == ' ' && at > 0 && at + 1 < name.Length && name[at - 1] != ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static string Decomposed(string name) =>
        (name.Any(IsNoLetter) ? string.Concat(name.Where(letter => !IsNoLetter(letter))) : name).Normalize(NormalizationForm.FormD);

    // Half of a surrogate pair and what Unicode calls a noncharacter cannot be normalized, and no label needs them.
    private static bool IsNoLetter(char letter) => char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    /// <summary>The first letters of a key's words: "MEREDITH THOMAS" is "MT".</summary>
    public static string Initials(string key) => string.Concat(key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    /// <summary>Whether some letters are the initials of a key, two letters that are one sound taken for one: "WCH" of "WIKTORIA CHORAZY"; a doctor's are those of the name behind.</summary>
    public static bool AreInitials(string letters, string key) =>
        letters.Length is >= 2 and <= 5 && (Initials(key) == letters || string.Concat(key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > 2 && Digraphs.Contains(word[..2]) ? word[..2] : word[..1])) == letters
            || (key.Split(' ', 2) is ["DR" or "PROF" or "PROFESSOR" or "MR" or "MRS" or "MS" or "SIR", var behind] && AreInitials(letters, behind)));
}
