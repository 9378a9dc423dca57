using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Finds words that are set as titles of works are: in quotation marks, or capitalized in a row.</summary>
internal static class TitleSpans
{
    private static readonly FrozenSet<string> Institutions = new[]
    {
        "Festival", "University", "Universidad", "School", "Academy", "Awards", "Award", "Institute", "Studios", "Pictures", "Street", "Theatre", "Theater", "Museum", "Magazine", "Facultad", "Ciencias", "Hotel",
        "York", "Angeles", "Buenos", "Hollywood", "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
    }.ToFrozenSet();

    private const int Longest = 60;
    private const int MostWords = 9;
    private const int LongestInitials = 3;

    /// <summary>Each possible title with its place; one pass.</summary>
    public static IEnumerable<(string Title, int Start, int End, bool IsQuoted)> In(string text, FrozenSet<string> smallWords)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsOpening(text, at) && Quoted(text, at) is { } quoted)
            {
                yield return (quoted.Trim(' ', ',', '.'), at + 1, at + 1 + quoted.Length, true);
                at += quoted.Length + 1;
            }
            else if (char.IsUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
            {
                var end = EndOfCapitals(text, at, smallWords);
                end = at + WithoutMaker(text[at..end]);
                var words = text[at..end];
                if (Shouted(words) is { } shouted)
                {
                    yield return (words[shouted], at + shouted.Start.Value, at + shouted.End.Value, true);
                }
                else if (IsTitle(words, text, at))
                {
                    yield return (words, at, end, false);
                }

                at = Math.Max(at, end - 1);
            }
        }
    }

    // "Ruth Alder Talks COLD HARBOUR": two words and more in capitals among others are set apart as a title; initials and a shouted name are not.
    private static Range? Shouted(string words)
    {
        var parts = words.Split(' ');
        var first = Array.FindIndex(parts, IsShouted);
        var last = Array.FindLastIndex(parts, IsShouted);
        if (last <= first || (first == 0 && last == parts.Length - 1) || !parts[first..(last + 1)].All(IsShouted) || !parts[first..(last + 1)].Any(part => part.Length > LongestInitials) || GivenNames.Has(Capitals.Lowered(parts[first])))
        {
            return null;
        }

        var start = parts[..first].Sum(part => part.Length + 1);
        return start..(start + string.Join(' ', parts[first..(last + 1)]).Length);
    }

    private static bool IsShouted(string word) => word.Length > 1 && word.All(letter => char.IsUpper(letter) || letter is '-' or '’' or '\'');

    private static bool IsOpening(string text, int at) =>
        text[at] is '“' or '«' or '‘' || (text[at] is '"' or '\'' && (at == 0 || text[at - 1] is ' ' or '('));

    private static string? Quoted(string text, int at)
    {
        var closing = text[at] switch { '“' => '”', '«' => '»', '‘' => '’', var same => same };
        var end = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1)).IndexOf(closing);
        if (end < 2)
        {
            return null;
        }

        var words = text.Substring(at + 1, end);
        return char.IsUpper(words[0]) | char.IsDigit(words[0]) && words.Count(letter => letter == ' ') < MostWords && words.IndexOfAny(['\n', ';']) < 0 ? words : null;
    }

    private static int EndOfCapitals(string text, int start, FrozenSet<string> smallWords)
    {
        var (end, at) = (start, start);
        while (at < text.Length)
        {
            var wordEnd = at;
            while (wordEnd < text.Length && (char.IsLetterOrDigit(text[wordEnd]) || (text[wordEnd] is '’' or '\'' or '-' && wordEnd + 1 < text.Length && char.IsLetter(text[wordEnd + 1]))))
            {
                wordEnd++;
            }

            var word = text[at..wordEnd];
            if (word.Length == 0 || !(char.IsUpper(word[0]) || char.IsDigit(word[0]) || (at > start && smallWords.Contains(word))))
            {
                break;
            }

            end = char.IsUpper(word[0]) || char.IsDigit(word[0]) ? at + NameFinder.Bare(word).Length : end;
            if (wordEnd >= text.Length || text[wordEnd] != ' ' || NameFinder.Bare(word).Length < word.Length)
            {
                break;
            }

            at = wordEnd + 1;
        }

        return Math.Max(end, start + 1);
    }

    // "Cold Harbour by Ruth Alder", "Cold Harbour Film by Ruth Alder": who made it, and what it is, are no part of the title.
    private static int WithoutMaker(string words)
    {
        var by = words.LastIndexOf(" by ", StringComparison.Ordinal);
        if (by < 2 || !Persons.IsFullName(words[(by + 4)..]))
        {
            return words.Length;
        }

        return words.AsSpan(0, by).EndsWith(" Film", StringComparison.OrdinalIgnoreCase) ? by - " Film".Length : by;
    }

    // One capitalized word is a title only in quotation marks; a person's name is none.
    private static bool IsTitle(string words, string text, int at)
    {
        var parts = words.Split(' ');
        return parts.Length is >= 2 and <= MostWords && !parts.Any(Institutions.Contains) && !(GivenNames.Has(parts[0]) && parts.Length <= 3) && !Persons.IsTitle(parts[0])
            && !(parts.Length <= 3 && Persons.IsTitle(Persons.WordBefore(text, at)));
    }
}
