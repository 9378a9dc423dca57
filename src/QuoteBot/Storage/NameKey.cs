using System.Globalization;
using System.Text;

namespace QuoteBot.Storage;

/// <summary>Turns names into keys, so that "Éric Rohmer", "eric rohmer" and "Eric  Rohmer" are one.</summary>
internal static class NameKey
{
    /// <summary>Lower case, without accents, letters and digits of every script kept, all else folded to single spaces.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in WellFormed(name).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (!IsSilent(rune) && folded is [.., not ' '])
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary><see cref="Fold"/> with hyphens between the words: a key for commands and buttons.</summary>
    public static string Slug(string name) => Fold(name).Replace(' ', '-');

    /// <summary>The folded name from each of its words on, the whole name first: what it can be looked up by.</summary>
    public static IEnumerable<string> Suffixes(string name)
    {
        const int words = 8;
        var folded = Fold(name);
        var at = 0;
        for (var word = 0; word < words && at < folded.Length; word++)
        {
            yield return folded[at..];
            var space = folded.IndexOf(' ', at);
            at = space < 0 ? folded.Length : space + 1;
        }
    }

    // Half of a surrogate pair and U+FFFE, which is no character, cannot be normalized. Runes put a replacement character for the one.
    private static string WellFormed(string name) =>
        name.Any(letter => char.IsSurrogate(letter) || letter == '\uFFFE') ? string.Concat(name.EnumerateRunes().Where(rune => rune.Value != 0xFFFE)) : name;

    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or '’' or '.'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
