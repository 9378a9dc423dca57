using System.Text;
using System.Text.RegularExpressions;

namespace QuoteBot.Game.Names;

/// <summary>A text with names struck out.</summary>
/// <param name="Text">What is left, with <see cref="Gaps.Mark"/> for each name.</param>
/// <param name="Struck">How many gaps there are.</param>
/// <param name="Left">How many words are left.</param>
internal sealed record Gapped(string Text, int Struck, int Left);

/// <summary>The names that would give a question away.</summary>
/// <param name="Options">People who can be chosen: first names, surnames and near spellings go too.</param>
/// <param name="Others">People who point at one of the options: their names go as they are spelled.</param>
/// <param name="Films">Films that point at one of the options, or are one.</param>
internal sealed record Telltale(IReadOnlyList<NameForms> Options, IReadOnlyList<NameForms> Others, IReadOnlyList<TitleForms> Films);

/// <summary>Strikes names out of texts so that neither what is left nor what stands around it tells them.</summary>
public static partial class Gaps
{
    /// <summary>What stands for a name that is struck out.</summary>
    public const string Mark = "▇▇▇▇";

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "sir", "dame", "lady", "lord", "dr", "monsieur", "madame", "mme", "señor", "senor", "senora", "herr", "frau",
    };

    /// <summary>Strikes people and films out of a text.</summary>
    internal static Gapped Strike(string text, Telltale names)
    {
        var words = Words.Of(text);
        var struck = new bool[words.Count];
        foreach (var film in names.Films)
            Mentions.Mark(words, film, struck);
        foreach (var person in names.Others)
            Mentions.Mark(words, person, struck, Mentions.LowerThroughout(text), loosely: false);
        foreach (var person in names.Options)
            Mentions.Mark(words, person, struck, Mentions.LowerThroughout(text), loosely: true);
        return Cover(text, words, struck);
    }

    /// <summary>Puts gaps where words are marked; neighbours, initials, titles and brackets between them become one gap.</summary>
    internal static Gapped Cover(string text, IReadOnlyList<Word> words, bool[] struck)
    {
        var result = new StringBuilder(text.Length);
        var (copied, gaps, left) = (0, 0, 0);
        for (var index = 0; index < words.Count; index++)
        {
            if (!struck[index])
            {
                left++;
                continue;
            }

            var first = Reach.Back(text, words, index, copied);
            var last = Reach.On(text, words, struck, index);
            left -= index - first;
            result.Append(text, copied, words[first].Start - copied).Append(Mark);
            copied = EndOf(text, Bracketed(text, words[first].Start, words[last].End), result);
            gaps++;
            index = last;
        }

        return new Gapped(WithEitherArticle(result.Append(text, copied, text.Length - copied).ToString()), gaps, left);
    }

    /// <summary>In English "an ▇▇▇▇ novel" would tell that the name begins with a vowel: both articles become one.</summary>
    internal static string WithEitherArticle(string text) =>
        Tongues.Of(text) is null or "en" ? Article().Replace(text, match => $"{match.Value[0]}(n) {Mark}") : text;

    [GeneratedRegex($@"(?<![\p{{L}}\p{{N}}])[Aa]n? {Mark}", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    internal static bool IsTitle(string word) => Titles.Contains(word);

    // "Alex [Garland]" is one gap, the bracket that closes included.
    private static int Bracketed(string text, int start, int end) =>
        end < text.Length && text[end] == ']' && text.IndexOf('[', start, end - start) >= 0 ? end + 1 : end;

    // "Andrews’ film" would tell that the name ends on s: every possessive comes out as ’s.
    private static int EndOf(string text, int end, StringBuilder result)
    {
        if (end >= text.Length || !Words.IsApostrophe(text[end]))
            return end;
        var withS = end + 1 < text.Length && text[end + 1] is 's' or 'S' && (end + 2 == text.Length || !char.IsLetter(text[end + 2]));
        if (!withS && !(text[end - 1] is 's' or 'S' && end + 1 < text.Length && text[end + 1] == ' '))
            return end;
        result.Append("’s");
        return withS ? end + 2 : end + 1;
    }
}
