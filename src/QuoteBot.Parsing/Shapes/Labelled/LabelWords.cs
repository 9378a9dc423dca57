using System.Collections.Frozen;
using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>What the words of a label look like.</summary>
internal static class LabelWords
{
    private const int MostWords = 6;
    private const int LongestOfSomebodys = 32;

    private static readonly FrozenSet<string> Seasons = new[] { "spring", "summer", "fall", "autumn", "winter" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Particles = new[]
    {
        "de", "del", "la", "le", "van", "von", "der", "den", "da", "di", "du", "dos", "el", "al", "bin", "and", "y", "et", "und", "e", "the", "of", "to", "&", "+",
    }.ToFrozenSet();

    /// <summary>Whether words could be a name or a letter that stands for one.</summary>
    public static bool IsNameLike(ReadOnlySpan<char> name)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in name.Split(' '))
        {
            var word = name[range].Trim("\"'“”‘’.,*_");
            if (word.Length == 0)
            {
                continue;
            }

            words++;
            if (char.IsUpper(word[0]) || char.IsDigit(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter)
            {
                capitals++;
            }
            else if (!Particles.Contains(word.ToString()) && !IsElided(word))
            {
                return words == 1 && name.Length <= 2;
            }
        }

        return words is > 0 and <= MostWords && capitals > 0;
    }

    /// <summary>Whether words are the day, month or season of an entry: "July 19", "19 juillet", "Winter 2022". "April" alone is somebody.</summary>
    public static bool IsDate(string name) =>
        name.Split(' ') is [var one, var other] && ((OpensOnDigit(one) && IsPartOfYear(other)) || (OpensOnDigit(other) && IsPartOfYear(one)));

    private static bool OpensOnDigit(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]);

    private static bool IsPartOfYear(string word) => Seasons.Contains(word) || PrintedDates.MonthNamed(word) is not null;

    // "d'Orsay", "dell'Acqua"
    private static bool IsElided(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '’') is > 0 and <= 4 and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);

    /// <summary>Whether a word could be what somebody calls himself on a screen: "adam3us".</summary>
    public static bool IsHandle(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('_' or '.' or '-'))
            {
                return false;
            }
        }

        return name.Length is > 1 and <= 24 && char.IsLetter(name[0]);
    }

    /// <summary>Whether words call somebody after another: "Ruth’s lawyer".</summary>
    public static bool IsSomebodys(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        return space > 3 && name.Length <= LongestOfSomebodys && name[space - 1] == 's' && name[space - 2] is '’' or '\'' && name[(space + 1)..].Count(' ') < 2 && GivenNames.Has(name[..(space - 2)].ToString());
    }

    /// <summary>"NV to Jonas:" is said by NV; without a colon, "Letter to Jonas" is a title.</summary>
    public static ReadOnlySpan<char> WithoutAddressee(ReadOnlySpan<char> name)
    {
        var to = name.IndexOf(" to ", StringComparison.Ordinal);
        return to > 0 && to + 4 < name.Length && char.IsUpper(name[0]) && char.IsUpper(name[to + 4]) ? name[..to] : name;
    }
}
