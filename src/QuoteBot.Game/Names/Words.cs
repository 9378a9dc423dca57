using System.Globalization;
using System.Text;

namespace QuoteBot.Game.Names;

/// <summary>A word of a text and where it stands.</summary>
/// <param name="Folded">The word without case, accents, apostrophes and ligatures.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Capital">Whether it begins with a capital or a digit.</param>
/// <param name="Opens">Whether it opens a sentence or a quotation, where a capital says nothing.</param>
internal readonly record struct Word(string Folded, int Start, int End, bool Capital, bool Opens);

/// <summary>Takes texts apart into words that compare equal however they are spelled.</summary>
internal static class Words
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ı'] = "i",
    };

    /// <summary>A text without case, accents, apostrophes and ligatures; hyphens and white space become one space.</summary>
    public static string Fold(string text) => string.Join(' ', Of(text).Select(word => word.Folded));

    /// <summary>The words of a text in order. "O’Brien" is one word, "Ishiguro’s" is "ishiguro", "Jean-Luc" is two.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            if (!IsWord(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            words.Add(new Word(FoldWord(text[at..end]), at, end, char.IsUpper(text[at]) || char.IsDigit(text[at]), OpensAt(text, at)));
            at = end;
        }

        return words;
    }

    /// <summary>Whether this is one of the marks that people use as an apostrophe.</summary>
    public static bool IsApostrophe(char mark) => mark is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    private static bool IsWord(char mark) =>
        char.IsLetterOrDigit(mark) || char.GetUnicodeCategory(mark) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsWord(text[end]) || JoinsAt(text, end)))
            end++;
        return end;
    }

    // "O’Brien" and "D’Angelo" go on after the apostrophe; "Ishiguro’s" and "don’t" do not.
    private static bool JoinsAt(string text, int at) =>
        IsApostrophe(text[at]) && at > 0 && at + 2 < text.Length && char.IsUpper(text[at + 1]) && IsWord(text[at + 2]) && IsWord(text[at - 1]);

    private static bool OpensAt(string text, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (text[before] is '.' or '!' or '?' or '…' or ':' or '“' or '"' or '\n' or '—' or '–')
                return true;
            if (!char.IsWhiteSpace(text[before]) && text[before] is not ('(' or '[' or '‘' or '\''))
                return false;
        }

        return true;
    }

    private static string FoldWord(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var mark in word.Normalize(NormalizationForm.FormKD))
        {
            var lower = char.ToLowerInvariant(mark);
            if (Letters.TryGetValue(lower, out var letters))
                folded.Append(letters);
            else if (char.IsLetterOrDigit(lower))
                folded.Append(lower);
        }

        return folded.ToString();
    }
}
