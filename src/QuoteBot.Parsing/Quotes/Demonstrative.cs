namespace QuoteBot.Parsing.Quotes;

/// <summary>Tells the "that" of "we did that" and "in that scene" from the one of "I think that films…".</summary>
internal static class Demonstrative
{
    // "about that.", "think that's": the word is a pronoun, not "the guys that were".
    public static bool StandsAlone(Passage passage, Line line, int at)
    {
        if (FollowsPreposition(passage, line, at) || IsPluralAlone(passage, line, at))
            return true;
        var ends = at + 1 >= line.EndWord || passage.After(at) is ',' or '.' or ';' or '?' or '!' or '—' or ':';
        if (ends && at > line.FirstWord && passage.After(at) is not (',' or ':' or '—'))
            return true;
        if (IsObject(passage, line, at))
            return true;
        var before = at == line.FirstWord || passage.Words[at - 1].Is(WordKinds.Governs | WordKinds.Leaning) || Comma(passage, at) || passage.Spelled(at - 1) is "that";
        return before && (ends || at + 1 < line.EndWord && passage.Words[at + 1].Is(WordKinds.Be) || IsDone(passage, line, at));
    }

    // "balance that out", "hear that in my head"; "I think that in France…" is another matter.
    private static bool IsObject(Passage passage, Line line, int at) =>
        at > line.FirstWord && at + 1 < line.EndWord && passage.Runs(at - 1) && passage.Runs(at)
        && passage.Words[at - 1].HasSense && !passage.Words[at - 1].Is(WordKinds.Think | WordKinds.Say | WordKinds.Idea | WordKinds.Person | WordKinds.People)
        && !passage.Spelled(at - 1).EndsWith("s", StringComparison.Ordinal)
        && passage.Spelled(at + 1) is "out" or "up" or "down" or "off" or "back" or "away" or "in" or "on" or "with" or "for" or "to" or "over" or "as" or "again" or "into" or "myself";

    // "I enjoy playing those just because…"; "those who", "these two" and "those in power" say who or which.
    private static bool IsPluralAlone(Passage passage, Line line, int at) =>
        passage.Tongue == Tongue.English && at > line.FirstWord && at + 1 < line.EndWord && passage.Spelled(at) is "those" or "these" && passage.Runs(at)
        && passage.Words[at + 1].Is(WordKinds.Small | WordKinds.Adverb | WordKinds.Leaning)
        && passage.Spelled(at + 1) is not ("who" or "that" or "which" or "whose" or "of" or "in" or "with" or "at" or "on" or "around" or "few" or "two" or "three" or "four" or "same" or "other" or "very" or "more" or "many" or "kinds" or "days" or "we" or "you" or "I");

    // "Going over that the other day", "talk about this to my friends": a grammar word comes next, no noun.
    private static bool FollowsPreposition(Passage passage, Line line, int at) =>
        at > line.FirstWord && at + 1 < line.EndWord && passage.Runs(at - 1) && passage.Runs(at)
        && passage.Spelled(at - 1) is "of" or "about" or "with" or "from" or "over" or "on" or "for" or "into" or "behind" or "after" or "before" or "to" or "at" or "like" or "without"
        && (passage.Words[at + 1].Is(WordKinds.Small) || passage.Spelled(at + 1).EndsWith("ly", StringComparison.Ordinal)) && passage.Spelled(at + 1) is not ("one" or "kind" or "sort" or "same" or "very" or "first" or "whole"
            or "new" or "big" or "little" or "last" or "really" or "thing" or "way" or "long" or "great" or "good" or "bad" or "old" or "much" or "many"
            or "different" or "I" or "you" or "we" or "he" or "she" or "it" or "they" or "is" or "was" or "more" or "most");

    // "We did that when we were young.", "We knew that at the time."
    private static bool IsDone(Passage passage, Line line, int at) =>
        at > line.FirstWord && passage.Spelled(at - 1) is "do" or "did" or "does" or "done" or "doing"
            && (!passage.Words[at + 1].HasSense || passage.Spelled(at + 1) is "via" or "by" or "using" or "better" or "best" or "right" or "differently")
        || passage.Spelled(at + 1) is "enables" or "enabled" or "creates" or "changes" or "allows" or "shows" or "brings" or "keeps" or "leads" or "adds" or "requires" or "depends" or "lets" or "still" or "specific" or "alone" or "at" or "until" or "before" or "after" or "then" or "too" or "either" or "because" or "via" or "from";

    private static bool Comma(Passage passage, int at) => passage.Between(at - 1).ContainsAny(",;—");

    // "that scene", "those ideas", unless the noun is told apart at once: "that moment when", "those people who".
    public static bool PointsAtNoun(Passage passage, Line line, int at)
    {
        if (at + 1 < line.EndWord && passage.Spelled(at + 1) is "same")
            return true;
        var next = at + 1;
        while (next < line.EndWord && passage.Spelled(next) is "first" or "last" or "whole" or "new" or "next" or "little" or "big" or "second" or "more" or "other" or "very")
            next++;
        if (next >= line.EndWord || !passage.Words[next].HasSense || passage.Spelled(at) is "that" && !IsGoverned(passage, line, at) && !BeginsClause(passage, line, at, next))
            return false;
        if (WasNamed(passage, line.FirstWord, at, next))
            return false;
        for (var further = next + 1; further < Math.Min(line.EndWord, next + 4) && passage.Runs(further - 1); further++)
        {
            if (passage.Spelled(further) is "because" or "but" or "and" or "so" or "if")
                break;
            if (passage.Spelled(further) is "that" or "who" or "when" or "where" or "which" or "our"
                || (passage.Spelled(further) is "of" && passage.Spelled(further - 1) is "feeling" or "sense" or "moment" or "kind" or "sort" or "type" or "part" or "side")
                || (passage.Spelled(further) is "we" or "you" or "I" && passage.Spelled(at) is "that" or "those"))
            {
                return false;
            }
        }

        return passage.Spelled(next) is not ("film" or "movie" or "picture");
    }

    // "in that scene" and "had that card" are pointers; "so that people" and "think that directors" are not.
    private static bool IsGoverned(Passage passage, Line line, int at) =>
        at > line.FirstWord && !passage.Words[at - 1].Is(WordKinds.That)
        && (passage.Words[at - 1].Is(WordKinds.Determiner)
            || passage.Spelled(at - 1) is "to" or "over" or "behind" or "around" or "under" or "across" or "during" or "near" or "take" or "took" or "taking" or "did" or "gave" or "wrote" or "play" or "played" or "have" or "had" or "has" or "use" or "used" or "get" or "got" or "need" || IsActedOn(passage, line, at));

    // "watching that documentary.", "building that relationship back up": what is done, and nothing said of the noun; "I love that music heals" says something.
    private static bool IsActedOn(Passage passage, Line line, int at) =>
        passage.Tongue == Tongue.English && at + 1 < line.EndWord && passage.Runs(at - 1) && (passage.Words[at - 1].HasSense || passage.Spelled(at - 1) is "feel" or "felt" or "put" or "keep" or "kept")
        && !(at - 1 > line.FirstWord && passage.Words[at - 2].Is(WordKinds.Determiner)) && !passage.Words[at - 1].Is(WordKinds.Think | WordKinds.Say | WordKinds.Belief | WordKinds.Person | WordKinds.People)
        && (!passage.Words[at - 1].Is(WordKinds.Feeling) || EndsOrGoesOn(passage, line, at + 1))
        && (!passage.Words[at - 1].Is(WordKinds.Idea) || (at - 1 > line.FirstWord && passage.Spelled(at - 2) is "to"))
        && (at + 2 >= line.EndWord || !passage.Runs(at + 1)
            || passage.Spelled(at + 2) is "back" or "up" or "down" or "again" or "in" or "on" or "with" or "as" or "at" or "and" or "because" or "before" or "after" or "to" or "for" or "from"
            || (at + 3 >= line.EndWord && passage.Spelled(at + 2) is "was" or "is"));

    // "I love that quote and I love that film.": no verb follows.
    private static bool EndsOrGoesOn(Passage passage, Line line, int noun) =>
        noun + 1 >= line.EndWord || !passage.Runs(noun) || (passage.Spelled(noun + 1) is "and" && noun + 2 < line.EndWord && passage.Words[noun + 2].Is(WordKinds.First | WordKinds.You));

    // "but that seat is empty", "there is that aspect": one thing, and nobody is said to think or say what follows.
    private static bool BeginsClause(Passage passage, Line line, int at, int noun) =>
        at > line.FirstWord && passage.Spelled(noun)[^1] != 's'
        && (passage.Spelled(at - 1) is "but" or "because" or "when" or "if" or "always" or "really" or "just" or "where"
            || (at > line.FirstWord + 1 && passage.Spelled(at - 1) is "is" or "'s" or "’s" && passage.Spelled(at - 2) is "There" or "there"));

    /// <summary>"If I don't have a space to do that, …": nothing was done before in the sentence.</summary>
    public static bool IsFirstDone(Passage passage, Line line, int at)
    {
        if (passage.Spelled(at) is not ("that" or "this") || passage.Spelled(at - 1) is not ("do" or "did" or "does" or "doing" or "done"))
            return false;
        for (var before = line.FirstWord; before < at - 1; before++)
        {
            if (!passage.Runs(before))
                return false;
        }

        return true;
    }

    /// <summary>"This poor kid", "that spiritual thing" must have been named; "this idea", "that feeling", "that day" may sum up what was said.</summary>
    public static bool IsConcrete(Passage passage, Line line, int firstWord, int at) =>
        passage.Tongue == Tongue.English && passage.Spelled(at) is "this" or "that" or "This" or "That" && at + 2 < line.EndWord && passage.Runs(at + 1)
        && passage.Words[at + 1].HasSense && passage.Words[at + 2].HasSense
        && !passage.Words[at + 1].Is(WordKinds.Idea | WordKinds.Feeling | WordKinds.Time) && !passage.Words[at + 2].Is(WordKinds.Idea | WordKinds.Feeling | WordKinds.Empty)
        && !WasNamed(passage, firstWord, at, at + 2);

    /// <summary>Whether a noun was said between two words: "We have a notion of time, and when that notion is gone…".</summary>
    public static bool WasNamed(Passage passage, int first, int at, int noun)
    {
        var name = passage.Spelled(noun);
        var stem = name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] : name[^1] == 's' && name.Length > 3 ? name[..^1] : name;
        for (var earlier = first; earlier < at; earlier++)
        {
            if (passage.Spelled(earlier).StartsWith(stem, StringComparison.OrdinalIgnoreCase) && passage.Spelled(earlier).Length <= name.Length + 2)
                return true;
        }

        return false;
    }
}
