using System.Globalization;
using System.Text;

namespace QuoteBot.Parsing.Topics;

/// <summary>Makes an id of a name: lower case, letters and digits of any script, hyphens between, accents off.</summary>
internal static class Slug
{
    private const int Longest = 60;

    public static string Of(string name)
    {
        var slug = new StringBuilder();
        // Runes put a replacement character where half a surrogate pair is missing, which cannot be normalised.
        foreach (var letter in string.Concat(name.EnumerateRunes()).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (Parts(letter) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
    }

    private static bool Parts(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’' or '.');
}
