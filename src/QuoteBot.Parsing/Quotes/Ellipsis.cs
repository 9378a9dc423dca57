namespace QuoteBot.Parsing.Quotes;

/// <summary>Tells what a sentence leaves out because it was said before: its subject, its verb, what it answers, on what condition.</summary>
internal static class Ellipsis
{
    // The most words of an answer that stands before a sentence.
    private const int LongestAnswer = 5;

    // So many words say that there is something, and nothing of it.
    private const int ShortestExistence = 8;

    /// <summary>"Always did from the beginning.", "No está bien.": who?</summary>
    public static bool LosesSubject(Passage passage, Line line, int at) =>
        at + 1 < line.EndWord && passage.Words[at + 1].Is(WordKinds.Dropped)
        && (passage.Tongue == Tongue.English
            ? passage.Words[at + 1].Is(WordKinds.Past) && passage.Spelled(at) is "Always" or "Never" or "Just" or "Still" or "Also" or "Really" or "Probably" or "Definitely" or "Only"
            : passage.Spelled(at) is "No" or "Nunca" or "Jamás" or "Siempre" or "Ya" or "Todavía" or "Casi");

    /// <summary>
    /// "Canon, I'm an avid Canon shooter", "No favourites yet, I love it all": what was asked for, then a sentence.
    /// "Every morning, I…" tells when, "As a child, I…" and "Frankly, I…" something about it.
    /// </summary>
    public static bool Answers(Passage passage, Line line, int at)
    {
        if (passage.Tongue != Tongue.English || !(passage.Words[at].HasSense || passage.Spelled(at) is "No" or "The" or "A" or "An" or "My" or "Our"))
            return false;
        for (var next = at; next < Math.Min(line.EndWord - 1, at + LongestAnswer); next++)
        {
            var word = passage.Words[next];
            var text = passage.Spelled(next);
            if (word.Is(WordKinds.Time | WordKinds.Be | WordKinds.Past | WordKinds.Present | WordKinds.First | WordKinds.You)
                || text.EndsWith("ly", StringComparison.Ordinal) || text.EndsWith("ing", StringComparison.Ordinal) || text.EndsWith("ed", StringComparison.Ordinal))
            {
                return false;
            }

            if (!passage.Runs(next))
                return passage.Between(next) is ", " && passage.Words[next + 1].Is(WordKinds.First | WordKinds.It | WordKinds.He | WordKinds.They | WordKinds.That) && passage.Spelled(next + 1) is not ("my" or "our" or "his" or "her" or "their" or "its");
        }

        return false;
    }

    /// <summary>"If you don’t, you will…", "When they did, I…": do what?</summary>
    public static bool LeavesConditionOut(Passage passage, Line line, int at) =>
        passage.Tongue == Tongue.English && passage.Words[at].Is(WordKinds.Subordinate) && at + 3 < line.EndWord
        && ((IsAuxiliary(passage, at + 2) && passage.After(at + 2) == ',') || (IsAuxiliary(passage, at + 3) && passage.After(at + 3) == ',' && IsAuxiliary(passage, at + 2)));

    private static bool IsAuxiliary(Passage passage, int at) => passage.Words[at].Is(WordKinds.Be) && !passage.Words[at].HasSense;

    /// <summary>"Fixing a letter is just as valuable.": as what?</summary>
    public static bool LeavesComparisonOut(Passage passage, Line line) =>
        passage.Tongue == Tongue.English && line.EndWord - line.FirstWord > 3 && passage.Spelled(line.EndWord - 2) is "as"
        && passage.Spelled(line.EndWord - 3) is "just" or "almost" or "nearly" or "not" or "equally" or "quite" or "isn't" or "isn’t" or "aren't" or "aren’t";

    /// <summary>"I think there is an advantage.", "There is a great advantage.", "There is an advantage in that.": in what?</summary>
    public static bool IsBareExistence(Passage passage, Line line)
    {
        var end = line.EndWord - line.FirstWord > 2 && passage.Spelled(line.EndWord - 2) is "in" or "to" && passage.Spelled(line.EndWord - 1) is "that" or "this" or "it" ? line.EndWord - 2 : line.EndWord;
        for (var at = line.FirstWord; at + 3 < end && line.EndWord - line.FirstWord <= ShortestExistence; at++)
        {
            if (passage.Spelled(at) is "there" or "There" && passage.Words[at + 1].Is(WordKinds.Be))
                return at + 5 >= end && passage.Words[at + 2].Is(WordKinds.Determiner);
        }

        return false;
    }

    /// <summary>"Most people do.", "I know a lot of us have.": the verb that is left out was said before. "The way it is" and "than I am" hold it.</summary>
    public static bool EndsOpen(Passage passage, Line line)
    {
        if (!passage.Words[line.EndWord - 1].Is(WordKinds.Be) || passage.Words[line.EndWord - 1].HasSense)
            return false;
        for (var at = line.FirstWord; at < line.EndWord - 1; at++)
        {
            if (passage.Words[at].Is(WordKinds.Subordinate) || passage.Spelled(at) is "what" or "What" or "who" or "where" or "how" or "way" or "than" or "that" or "as" or "which")
                return false;
        }

        return true;
    }

    /// <summary>"I never had to until…", "I don't want to.": what was it?</summary>
    public static bool LeavesVerbOut(Passage passage, Line line, int at) =>
        passage.Tongue == Tongue.English && at > line.FirstWord
        && passage.Spelled(at - 1) is "have" or "had" or "has" or "want" or "wanted" or "wants" or "need" or "needed" or "used" or "trying" or "tried" or "able" or "going" or "supposed"
        && (at + 1 >= line.EndWord || !passage.Runs(at) || passage.Spelled(at + 1) is "until" or "up" or "because" or "but" or "when" or "and" or "if" or "anymore" or "either" or "too" or "so" or "or" or "before" or "again");

    /// <summary>"I'd find a place.", "You'd be home.": if what? "I'd love to…" and "I would say…" need no condition.</summary>
    public static bool Supposes(Passage passage, Line line, int at)
    {
        if (at + 2 >= line.EndWord || passage.Spelled(at + 1) is not ("'d" or "’d" or "would") || !passage.Words[at].Is(WordKinds.First | WordKinds.You)
            || passage.Spelled(at + 2) is "love" or "like" or "hate" or "rather" or "never" or "always" or "say" or "argue" or "call")
        {
            return false;
        }

        for (var next = at + 2; next < line.EndWord; next++)
        {
            if (passage.Spelled(next) is "if" or "when" or "whenever" or "without" or "unless" or "until" or "every" && passage.Spelled(next - 1) is not "even")
                return false;
        }

        return true;
    }
}
