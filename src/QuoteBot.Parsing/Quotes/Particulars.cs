using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// Counts what only those who were there could place: "the flavour text" that nobody introduced, "Mike and Morgan".
/// </summary>
/// <param name="Unplaced">How many there are, as far as they matter.</param>
/// <param name="Works">How many are a work or a company of people that somebody speaks of in general as well: "the novel", "the band".</param>
/// <param name="Strangers">How many are a first name alone.</param>
/// <param name="HasSeveral">Whether one of the unplaced is several: "the passages", where "the clock" may be any clock.</param>
internal readonly record struct Particulars(int Unplaced, int Works, int Strangers, bool HasSeveral)
{
    private const int Most = 3;
    private const int LongestNoun = 4;

    public static Particulars Count(Passage passage, int first, int last)
    {
        var (found, works, strangers, several) = (0, 0, 0, false);
        var start = passage.Sentences[first].FirstWord;
        var end = passage.Sentences[last].EndWord;
        for (var at = start; at < end && found + strangers < Most; at++)
        {
            if (IsLoneName(passage, at))
                strangers++;
            else if (passage.Words[at].Is(WordKinds.Definite) && Unintroduced(passage, start, at, end) is { } noun)
            {
                several |= IsPlural(noun.In(passage.Text));
                (found, works) = noun.Is(WordKinds.Known | WordKinds.Person | WordKinds.People) && !IsSome(passage, noun) ? (found, works + 1) : (found + 1, works);
            }
        }

        return new Particulars(found, works, strangers, several);
    }

    private static bool IsPlural(ReadOnlySpan<char> noun) => noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i' or 'o');

    private static Word? Unintroduced(Passage passage, int start, int the, int end)
    {
        var noun = the + 1;
        while (noun + 1 < end && noun - the < LongestNoun && passage.Runs(noun) && passage.Words[noun + 1].HasSense)
            noun++;
        return noun < end && passage.Words[noun].HasSense && !passage.Words[noun].Capital
            && (IsParticular(passage, passage.Words[noun]) || IsOneOfItsKind(passage, the, noun))
            && !IsToldApart(passage, noun, end) && !WasNamed(passage, start, the, noun) ? passage.Words[noun] : null;
    }

    // "the camera" may be any; "the book" may, too, but where somebody tells of himself it is one that was spoken of, unless a film's card stands beside it.
    private static bool IsParticular(Passage passage, Word noun) =>
        !noun.Is(WordKinds.Known | WordKinds.Person | WordKinds.People | WordKinds.Feeling) || (noun.Is(WordKinds.Work) && !passage.HasFilm) || IsSome(passage, noun);

    // Of writers, songs and characters in general nobody says "the"; "the arts", "the movies" and "the critics" are one thing to everybody.
    private static bool IsSome(Passage passage, Word noun) =>
        passage.Tongue == Tongue.English && !passage.HasFilm && noun.Is(WordKinds.Several);

    // "the shop window" is not any window; "the film business", "the American dream" and "the human condition" need no telling.
    private static bool IsOneOfItsKind(Passage passage, int the, int noun) =>
        noun - the == 2 && !passage.Words[noun - 1].Capital && !passage.Words[noun].Is(WordKinds.Idea | WordKinds.Feeling | WordKinds.People)
        && !passage.Words[noun - 1].Is(WordKinds.Idea | WordKinds.Feeling | WordKinds.Known | WordKinds.Adverb) && !IsAdjective(passage.Spelled(noun - 1));

    private static bool IsAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["al", "ic", "ive", "ous", "ful", "ish", "less", "able", "ing", "ed", "er", "est", "ary", "ern", "ire", "y"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "the scene that…", "the look of…", "the people we…" say themselves which is meant.
    private static bool IsToldApart(Passage passage, int noun, int end) =>
        noun + 1 < end && passage.Runs(noun)
        && (IsDefined(passage, noun + 1, end) || passage.Words[noun + 1].Is(WordKinds.First | WordKinds.You | WordKinds.He | WordKinds.They)
            || passage.Spelled(noun + 1) is "of" or "that" or "who" or "which" or "where" or "to" or "in" or "between" or "behind"
            || (noun + 2 < end && passage.Spelled(noun + 2) is "which" or "whom")
            || (passage.Spelled(noun + 1) is "for" && noun + 2 < end && passage.Spelled(noun + 2) is not ("a" or "me" or "us" or "years" or "so" or "many" or "ever")));

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
