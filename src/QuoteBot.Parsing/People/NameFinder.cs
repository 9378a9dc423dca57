using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>Finds runs of capitalized words in a text, as names are written.</summary>
internal static class NameFinder
{
    private const int MostWords = 8;
    private const int LongestNickname = 24;

    private static readonly FrozenSet<string> Particles =
        new[] { "de", "del", "della", "la", "van", "von", "der", "den", "da", "di", "du", "dos", "le", "bin", "ibn", "el", "al", "y", "ten", "ter", "zu" }.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AreParticles = Particles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NoCapitals = SearchValues.Create([.. Enumerable.Range(0, 128).Select(code => (char)code).Where(letter => !char.IsAsciiLetterUpper(letter))]);

    private static readonly SearchValues<char> ParticleLetters = SearchValues.Create([.. Particles.Select(particle => particle[0])]);

    /// <summary>Every run of capitalized words, in order; one pass.</summary>
    public static IEnumerable<NameMention> In(string text)
    {
        var words = new List<string>(0);
        for (var at = NextCapital(text, 0); at < text.Length; at = NextCapital(text, at))
        {
            if (!char.IsUpper(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || IsJoint(text, at - 1))))
            {
                at++;
                continue;
            }

            var mention = ReadAlone(text, at) ?? Read(text, at, words);
            yield return mention;
            at = Math.Max(mention.End, at + 1);
        }
    }

    // Passes over small letters, many at once; what is not of ASCII is looked at by itself.
    private static int NextCapital(string text, int at) => text.AsSpan(at).IndexOfAnyExcept(NoCapitals) is >= 0 and var ahead ? at + ahead : text.Length;

    // Most capitals open a sentence; a word that nothing of a name follows is a run by itself.
    private static NameMention? ReadAlone(string text, int start)
    {
        var end = EndOfWord(text, start);
        var next = end + 1 < text.Length && text[end] == ' ' ? text[end + 1] : '\0';
        if (char.IsUpper(next) || next is '"' or '“' or '[' || ParticleLetters.Contains(next))
        {
            return null;
        }

        return new NameMention(text, start, start + Bare(text.AsSpan(start, end - start)).Length, false, OpensSentence(text, start));
    }

    private static NameMention Read(string text, int start, List<string> words)
    {
        words.Clear();
        var pending = new List<string>(0);
        var (at, end, filledIn) = (start, start, false);
        while (at < text.Length && words.Count < MostWords)
        {
            if (words.Count > 0 && pending.Count == 0 && GivenNames.Has(words[^1]) && EndOfNickname(text, at) is { } closed)
            {
                pending.Add(text[at..closed]);
                at = closed + 1;
                continue;
            }

            var bracket = text[at] == '[';
            var wordEnd = EndOfWord(text, bracket ? at + 1 : at);
            var word = text.AsSpan((bracket ? at + 1 : at)..wordEnd);
            var bare = Bare(word);
            if (bracket && !(wordEnd < text.Length && text[wordEnd] == ']' && word.Length > 1 && char.IsUpper(word[0])))
            {
                break;
            }

            if (bracket && IsShortFor(word, words))
            {
                break;
            }

            if (words.Count > 1 && IsLabel(text, word, wordEnd) && words[^1].Any(char.IsLower))
            {
                break;
            }

            if (words.Count > 0 && IsMonth(text, word, wordEnd))
            {
                break;
            }

            if (word.Length > 0 && (char.IsUpper(word[0]) || IsElided(word, words)))
            {
                words.AddRange(pending);
                pending.Clear();
                words.Add(bare.ToString());
                end = bracket ? wordEnd + 1 : at + bare.Length;
                filledIn |= bracket;
            }
            else if (words.Count > 0 && AreParticles.Contains(word) && !(word is "y" && OpensName(text, wordEnd + 1)))
            {
                pending.Add(word.ToString());
            }
            else
            {
                break;
            }

            at = bracket ? wordEnd + 1 : wordEnd;
            if (bare.Length < word.Length || at >= text.Length || text[at] != ' ')
            {
                break;
            }

            at++;
        }

        // "Marc von Six Days Of Calm" and "Marc von LANTERN" are of a band; "Bettina von Arnim" bears the name.
        if (words is [_, "von", _, _, ..] || (words is [_, "von", { Length: > 1 } band] && !band.Any(char.IsLower)))
        {
            return new NameMention(text, start, start + words[0].Length, false, OpensSentence(text, start));
        }

        return new NameMention(text, start, Math.Max(end, start + 1), filledIn, OpensSentence(text, start)) { Words = [.. words] };
    }

    // "Florence d’Alder"; but "Interview d’Alder" has no first name before it.
    private static bool IsElided(ReadOnlySpan<char> word, List<string> words) =>
        word is ['d' or 'l', '’' or '\'', var capital, _, ..] && char.IsUpper(capital) && words.Count > 0 && GivenNames.Has(words[0]);

    // "Rita Alder y Berta Vance" are two people; "José Ortega y Gasset" is one.
    private static bool OpensName(string text, int start)
    {
        var end = start < text.Length && char.IsUpper(text[start]) ? EndOfWord(text, start) : start;
        return end > start && (GivenNames.Has(text[start..end]) || (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])));
    }

    // "Ruth Alder [RA]" tells the initials by which she speaks.
    private static bool IsShortFor(ReadOnlySpan<char> word, List<string> name) =>
        word.Length is >= 2 and <= 4 && word.Length == name.Count && name.Select(part => part[0]).SequenceEqual(word.ToString());

    // "NAME: Ruth Alder RANK: keeper" has the next line's label behind the name.
    private static bool IsLabel(string text, ReadOnlySpan<char> word, int end) => end < text.Length && text[end] == ':' && word.Length > 1 && !word.ToString().Any(char.IsLower);

    // "by Ruth Alder March 22, 2012" has the day behind the name.
    private static bool IsMonth(string text, ReadOnlySpan<char> word, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsAsciiDigit(text[end + 1]) && PrintedDates.MonthNamed(word.ToString()) is not null;

    // 'Ruth "Rue" Alder': one word in quotation marks between a first name and what follows it.
    private static int? EndOfNickname(string text, int at)
    {
        if (text[at] is not ('"' or '“'))
        {
            return null;
        }

        var end = at + 1;
        while (end < text.Length && end - at < LongestNickname && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > at + 2 && end + 2 < text.Length && (text[end] is '"' or '”') && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) ? end + 1 : null;
    }

    // "O’Connor", "Jean-Luc", "J.J." and "St." are one word; a full stop after a longer word ends the sentence.
    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end])
            || (text[end] is '’' or '\'' or '-' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            || (text[end] == '.' && IsAbbreviated(text, at, end))))
        {
            end++;
        }

        return end;
    }

    private static bool IsAbbreviated(string text, int start, int stop)
    {
        var word = text.AsSpan(start, stop - start);
        return (word.Length > 0 && word.Length <= 5 && (word.Length == 1 || word[^2..] is [_, var last] && char.IsUpper(last) && word.Contains('.')))
            || word is "St" or "Dr" or "Mr" or "Mrs" or "Ms" or "Jr" or "Sr";
    }

    private static bool IsJoint(string text, int at) => text[at] is '’' or '\'' or '-' && at > 0 && char.IsLetterOrDigit(text[at - 1]);

    /// <summary>A word without its possessive ending.</summary>
    public static string Bare(string word) => Bare(word.AsSpan()).Length is var length && length < word.Length ? word[..length] : word;

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word is [.. var owner, '’' or '\'', 's'] ? owner : word;

    private static bool OpensSentence(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && text[at] is ' ' or '“' or '"' or '(' or '‘' or '\'' or '¿' or '¡' or '«' or '[')
        {
            at--;
        }

        return at < 0 || text[at] is '.' or '?' or '!' or ':' or '\n' or '…' or '—' or '•';
    }
}
