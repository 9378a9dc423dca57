using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// Counts what only those who were there could place: "the flavour text" that nobody introduced, "Mike and Morgan".
/// </summary>
internal static class Particulars
{
    private const int Most = 3;
    private const int LongestNoun = 4;

    public static int Count(Passage passage, int first, int last)
    {
        var found = 0;
        var start = passage.Sentences[first].FirstWord;
        var end = passage.Sentences[last].EndWord;
        for (var at = start; at < end && found < Most; at++)
        {
            var word = passage.Words[at];
            if ((word.Is(WordKinds.Definite) && IsUnintroduced(passage, start, at, end)) || IsLoneName(passage, at))
                found++;
        }

        return found;
    }

    private static bool IsUnintroduced(Passage passage, int start, int the, int end)
    {
        var noun = the + 1;
        while (noun + 1 < end && noun - the < LongestNoun && passage.Runs(noun) && passage.Words[noun + 1].HasSense)
            noun++;
        return noun < end && passage.Words[noun].HasSense && !passage.Words[noun].Capital
            && !passage.Words[noun].Is(WordKinds.Known | WordKinds.Person | WordKinds.People | WordKinds.Feeling)
            && !IsToldApart(passage, noun, end) && !WasNamed(passage, start, the, noun);
    }

    // "the scene that…", "the look of…", "the people we…" say themselves which is meant.
    private static bool IsToldApart(Passage passage, int noun, int end) =>
        noun + 1 < end && passage.Runs(noun)
        && (IsDefined(passage, noun + 1, end) || passage.Words[noun + 1].Is(WordKinds.First | WordKinds.You | WordKinds.He | WordKinds.They)
            || passage.Spelled(noun + 1) is "of" or "that" or "who" or "which" or "where" or "to" or "in" or "between" or "behind" or "for");

    // "The theme is that our lives are limited", "The trick is to wait".
    private static bool IsDefined(Passage passage, int verb, int end) =>
        verb + 1 < end && passage.Spelled(verb) is "is" or "was" or "'s" or "’s" && passage.Spelled(verb + 1) is "that" or "to";

    private static bool WasNamed(Passage passage, int start, int the, int noun)
    {
        var name = passage.Spelled(noun);
        for (var at = start; at < the; at++)
        {
            var earlier = passage.Spelled(at);
            if (earlier.Length >= name.Length - 1 && earlier.StartsWith(name[..^1], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A first name by itself tells nobody who is meant.
    private static bool IsLoneName(Passage passage, int at) =>
        passage.Words[at].Capital
        && !passage.Words[at].Is(WordKinds.Small | WordKinds.First)
        && !(at > 0 && passage.Words[at - 1].Capital && passage.Runs(at - 1))
        && !(at + 1 < passage.Words.Length && passage.Words[at + 1].Capital && (passage.Runs(at) || passage.Between(at) is " ["))
        && GivenNames.Has(passage.Spelled(at).ToString());
}
