namespace QuoteBot.Parsing.Quotes;

/// <summary>Tells a sentence from a piece of one: "An icon of our age.", "While running a cinema.", "The films I saw as a child."</summary>
internal static class Clause
{
    private const int FewestWordsWithoutVerb = 9;

    /// <summary>Whether a sentence has no clause of its own, read from a word on.</summary>
    public static bool IsFragment(Passage passage, Line line, int at)
    {
        if (passage.Words[at].Is(WordKinds.Subordinate) && (passage.After(at) == ',' || !GoesOn(passage, line, at)))
            return true;
        if (passage.Spelled(at) is "Perhaps" or "Maybe" && at + 1 < line.EndWord && passage.Spelled(at + 1) is "to" && !IsCleft(passage, line, at))
            return true;
        if (passage.Spelled(at) is "To" && !GoesOn(passage, line, at) && !IsCleft(passage, line, at))
            return true;
        if (LacksItsSubject(passage, line, at))
            return true;
        if (passage.Spelled(at) is "How" or "What" && passage.Text[line.End - 1] != '!')
            return !IsCleft(passage, line, at);
        return !HasVerb(passage, line, at) || IsBareNoun(passage, line, at);
    }

    // "Aren't good at random access.", "Has never been done.": the subject was said before.
    private static bool LacksItsSubject(Passage passage, Line line, int at) =>
        passage.Text[line.End - 1] != '?' && passage.Spelled(at) is "Is" or "Are" or "Was" or "Were" or "Has" or "Have" or "Isn't" or "Isn’t" or "Aren't" or "Aren’t" or "Wasn't" or "Wasn’t" or "Weren't" or "Weren’t" or "Hasn't" or "Hasn’t" or "Including"
        && !(passage.Spelled(at) is "Have" && at + 1 < line.EndWord && passage.Words[at + 1].Is(WordKinds.Determiner | WordKinds.You | WordKinds.Feeling));

    // "If you know how to wait, and how to listen." stops before its main clause; what comes after "and" or another "if" is none.
    private static bool GoesOn(Passage passage, Line line, int at)
    {
        for (var next = at; next < line.EndWord; next++)
        {
            if (passage.Text.AsSpan(passage.Words[next].End, (next + 1 < line.EndWord ? passage.Words[next + 1].Start : line.End) - passage.Words[next].End).ContainsAny(",;:—–")
                && !(next + 1 < line.EndWord && passage.Spelled(next + 1) is "and" or "or" or "if" or "when" or "because" or "which" or "who"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A man who had nothing", "Putting films out there": a noun or a doing, of which nothing is said.</summary>
    public static bool IsBareNoun(Passage passage, Line line, int at) =>
        passage.Tongue == Tongue.English && IsNounPhrase(passage, at) && !HasVerbOfItsOwn(passage, line, at);

    /// <summary>Whether a word that looks like a verb, or like the subject of one, stands in a sentence from a word on.</summary>
    public static bool HasVerb(Passage passage, Line line, int at)
    {
        var isShort = line.EndWord - at <= FewestWordsWithoutVerb || IsDoing(passage.Spelled(at));
        for (var next = at; next < line.EndWord; next++)
        {
            if (IsVerbOrSubject(passage, next) || (!isShort && passage.Words[next].Is(WordKinds.Past | WordKinds.Present)))
                return true;
        }

        return !isShort && !passage.Words[at].Is(WordKinds.Frail | WordKinds.Adverb) && (passage.Tongue != Tongue.English || HasThirdPerson(passage, line, at));
    }

    private static bool IsDoing(ReadOnlySpan<char> word) => word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("thing", StringComparison.Ordinal);

    private static bool HasThirdPerson(Passage passage, Line line, int at)
    {
        for (var next = at + 1; next < line.EndWord; next++)
        {
            if (IsThirdPerson(passage, next))
                return true;
        }

        return false;
    }

    // "What I love is the waiting." has a verb of its own; "What everybody is looking for." has not. "How close you want them." never has.
    private static bool IsCleft(Passage passage, Line line, int at)
    {
        for (var next = at + 3; next < line.EndWord - 1; next++)
        {
            if (passage.Spelled(next) is "is" or "was" or "are" or "were" or "has" or "makes" or "means" or "takes" && !passage.Words[next - 1].Is(WordKinds.That))
                return true;
        }

        return false;
    }

    private static bool IsVerbOrSubject(Passage passage, int at) =>
        IsVerb(passage, at) || passage.Spelled(at) is "I" or "we" or "We" or "you" or "You";

    private static bool IsVerb(Passage passage, int at) =>
        (passage.Words[at].Is(WordKinds.Be | WordKinds.Say | WordKinds.Think | WordKinds.Dropped) && !IsPossessive(passage, at))
        || passage.Spelled(at).EndsWith("ed", StringComparison.Ordinal);

    // "a children's book"
    private static bool IsPossessive(Passage passage, int at) =>
        at > 0 && at + 1 < passage.Words.Length && passage.Spelled(at) is "'s" or "’s" or "s" && passage.Words[at - 1].HasSense && passage.Words[at + 1].HasSense;

    private static bool IsNounPhrase(Passage passage, int at) =>
        passage.Words[at].HasSense || passage.Spelled(at) is "The" or "A" or "An" or "My" or "Our" or "Some" or "All" or "Most" or "Every" or "Any" or "No" or "One" or "Two" or "Three" or "Four" or "Five" or "Ten" or "Twenty" or "Just"
            or "Only" or "Sometimes" or "Always" or "Maybe" or "Almost" or "Pretty"
            or "Nothing" or "Something" or "Everything" or "Anything" or "Somebody" or "Someone";

    // In "The films I saw as a child" and "A man who had nothing" the only verbs belong to what tells the noun apart.
    private static bool HasVerbOfItsOwn(Passage passage, Line line, int at)
    {
        for (var next = at + 1; next < line.EndWord; next++)
        {
            if ((IsVerb(passage, next) || passage.Words[next].Is(WordKinds.Past | WordKinds.Present) || IsThirdPerson(passage, next)) && !TellsApart(passage, at, next))
                return true;
            if (next + 1 < line.EndWord && passage.After(next) is ',' or ';' or '—' or ':' && passage.Words[next + 1].Is(WordKinds.First | WordKinds.You | WordKinds.He | WordKinds.They | WordKinds.It | WordKinds.There))
                return true;
        }

        return false;
    }

    // "Every film needs…", "My mother sings…": an s that is not a plural's, for no article or adjective can stand before it.
    private static bool IsThirdPerson(Passage passage, int at) =>
        passage.Spelled(at)[^1] == 's' && passage.Words[at].HasSense && !passage.Words[at - 1].Is(WordKinds.Determiner)
        && !passage.Words[at].Is(WordKinds.Idea | WordKinds.Person | WordKinds.People | WordKinds.Known)
        && (passage.Words[at - 1].HasSense || passage.Words[at - 1].Is(WordKinds.Adverb | WordKinds.First | WordKinds.Absolute))
        && !(at + 2 < passage.Words.Length && passage.Spelled(at + 1) is "that" or "which" && passage.Words[at + 2].Is(WordKinds.First | WordKinds.You));

    private static bool TellsApart(Passage passage, int first, int verb)
    {
        for (var at = verb - 1; at > first && at >= verb - 3; at--)
        {
            if (passage.Spelled(at) is "who" or "that" or "which" or "where" or "when" or "to" or "whose")
                return true;
            if (passage.Spelled(at) is "I" or "we" or "you" or "they" or "he" or "she" or "anyone" or "anybody" or "everyone" or "everybody" or "someone" or "somebody" or "nobody" or "people")
                return passage.Words[at - 1].Is(WordKinds.Subordinate | WordKinds.That) || passage.Spelled(at - 1) is "Something" or "Everything" or "Anything" or "Nothing" || (passage.Words[at - 1].HasSense && passage.Runs(at - 1));
            if (!passage.Words[at].Is(WordKinds.Adverb | WordKinds.Be))
                return false;
        }

        return false;
    }
}
