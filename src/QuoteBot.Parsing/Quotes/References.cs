namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// Reads a passage from its first word on and notes each "he", "they", "it" or "that" for which nothing in the passage stands.
/// </summary>
internal sealed class References(Passage passage, int firstWord)
{
    // "Life is short, and that's tough" needs this many words before a "that" can stand for them.
    private const int Clause = 7;

    // "If this camera had existed": so near the beginning, the noun cannot have been introduced.
    private const int Start = 4;

    // What one "it" in the first sentence counts for beside a pointer that is surely loose.
    private const double Uncertain = 0.4;

    private bool person;
    private bool people;
    private bool thing;

    /// <summary>Whether a reader of the passage alone would not know who or what is meant.</summary>
    public bool Open { get; private set; }

    /// <summary>How many words point back vaguely, though the passage may hold what they point at.</summary>
    public double Loose { get; private set; }

    /// <summary>Reads one more sentence.</summary>
    public void Read(Line line)
    {
        for (var at = line.FirstWord; at < line.EndWord; at++)
        {
            Resolve(line, at);
            Introduce(line, at);
        }

        if (!LaterSentence(line) && line.EndWord > line.FirstWord && passage.Words[line.EndWord - 1].Is(WordKinds.Trailing))
            Loose++;
    }

    private void Resolve(Line line, int at)
    {
        var word = passage.Words[at];
        Open |= word.Opens(WordKinds.Dangling) && !LaterSentence(line);
        if (word.Is(WordKinds.He))
            Open |= !person;
        else if (word.Is(WordKinds.They))
            ResolveThem(line);
        else if (word.Is(WordKinds.It))
            ResolveIt(line, at);
        else if (word.Is(WordKinds.That))
            ResolveThat(line, at);
        else if (at > firstWord && at < firstWord + 3 && word.In(passage.Text) is "also" or "too" or "again" or "still")
            Loose++;
        else if (word.Is(WordKinds.There) && !Followed(line, at, WordKinds.Be) && at > firstWord)
            Loose++;
    }

    private void ResolveThem(Line line)
    {
        if (!people && !person)
            Open = true;
        else if (!LaterSentence(line))
            Loose += Uncertain / 2;
    }

    private void ResolveIt(Line line, int at)
    {
        if (Dummy.It(passage, line, at))
            return;
        if (!thing)
            Open = true;
        else if (!LaterSentence(line))
            Loose += Uncertain;
    }

    private void ResolveThat(Line line, int at)
    {
        if (StandsAlone(line, at))
        {
            Open |= (!thing || at - firstWord < Clause) && !LaterSentence(line);
            Loose++;
        }
        else if (PointsAtNoun(line, at))
        {
            Open |= !LaterSentence(line) && !Followed(line, at, "same")
                && (at - firstWord < Start || Governed(line, at) || passage.Spelled(at) is "that" or "those" or "That" or "Those");
            Loose++;
        }
    }

    private bool LaterSentence(Line line) => line.FirstWord > firstWord;

    // "about that.", "think that's": the word is a pronoun, not "the guys that were".
    private bool StandsAlone(Line line, int at)
    {
        if (FollowsPreposition(line, at))
            return true;
        var ends = at + 1 >= line.EndWord || passage.Text[passage.Words[at].End] is ',' or '.' or ';' or '?' or '!' or '—' or ':';
        var before = at == line.FirstWord || passage.Words[at - 1].Is(WordKinds.Governs | WordKinds.Leaning) || Comma(at);
        return before && (ends || Followed(line, at, WordKinds.Be) || IsDone(line, at));
    }

    // "Going over that the other day", "talk about this to my friends": a grammar word comes next, no noun.
    private bool FollowsPreposition(Line line, int at) =>
        at > line.FirstWord && at + 1 < line.EndWord && passage.Runs(at - 1) && passage.Runs(at)
        && passage.Spelled(at - 1) is "of" or "about" or "with" or "from" or "over" or "on" or "for" or "into" or "behind" or "after" or "before"
        && (passage.Words[at + 1].Is(WordKinds.Small) || passage.Spelled(at + 1).EndsWith("ly", StringComparison.Ordinal)) && passage.Spelled(at + 1) is not ("one" or "kind" or "sort" or "same" or "very" or "first" or "whole"
            or "new" or "big" or "little" or "last" or "really" or "thing" or "way" or "long" or "great" or "good" or "bad" or "old" or "much" or "many"
            or "different" or "I" or "you" or "we" or "he" or "she" or "it" or "they" or "is" or "was" or "more" or "most");

    // "We did that when we were young.", "We knew that at the time."
    private bool IsDone(Line line, int at) =>
        at > line.FirstWord && passage.Spelled(at - 1) is "do" or "did" or "does" or "done" or "doing"
            && (!passage.Words[at + 1].HasSense || passage.Spelled(at + 1) is "via" or "by" or "using")
        || passage.Spelled(at + 1) is "at" or "until" or "before" or "after" or "then" or "too" or "either" or "because" or "via" or "from";

    private bool Comma(int at) => passage.Between(at - 1).ContainsAny(",;—");

    // "that scene", "those ideas", unless the noun is told apart at once: "that moment when", "those people who".
    private bool PointsAtNoun(Line line, int at)
    {
        if (Followed(line, at, "same"))
            return true;
        var next = at + 1;
        while (next < line.EndWord && passage.Spelled(next) is "first" or "last" or "whole" or "new" or "next" or "little" or "big" or "second" or "more" or "other" or "very")
            next++;
        if (next >= line.EndWord || !passage.Words[next].HasSense || passage.Spelled(at) is "that" && !Governed(line, at) && !BeginsClause(line, at, next))
            return false;
        for (var further = next + 1; further < Math.Min(line.EndWord, next + 4) && passage.Runs(further - 1); further++)
        {
            if (passage.Spelled(further) is "that" or "who" or "when" or "where" or "of" or "which" or "our" or "we" or "you" or "I")
                return false;
        }

        return passage.Spelled(next) is not ("film" or "movie" or "picture");
    }

    // "in that scene" and "had that card" are pointers; "so that people" and "think that directors" are not.
    private bool Governed(Line line, int at) =>
        at > line.FirstWord && !passage.Words[at - 1].Is(WordKinds.That)
        && (passage.Words[at - 1].Is(WordKinds.Determiner) || passage.Spelled(at - 1) is "have" or "had" or "has" or "use" or "used" or "get" or "got" or "need");

    // "but that seat is empty", "there is that aspect": one thing, and nobody is said to think or say what follows.
    private bool BeginsClause(Line line, int at, int noun) =>
        at > line.FirstWord && passage.Spelled(noun)[^1] != 's'
        && (passage.Spelled(at - 1) is "but" or "because" or "when" or "if" or "always" or "really" or "just" or "where"
            || (at > line.FirstWord + 1 && passage.Spelled(at - 1) is "is" or "'s" or "’s" && passage.Spelled(at - 2) is "There" or "there"));

    private bool Followed(Line line, int at, WordKinds kinds) => at + 1 < line.EndWord && passage.Words[at + 1].Is(kinds);

    private bool Followed(Line line, int at, string word) => at + 1 < line.EndWord && passage.Spelled(at + 1).SequenceEqual(word);

    private void Introduce(Line line, int at)
    {
        var word = passage.Words[at];
        if (IsName(line, at))
        {
            person = thing = true;
            people |= at > firstWord + 1 && passage.Spelled(at - 1) is "and";
        }

        person |= word.Is(WordKinds.Person) || IsMaker(line, at);
        people |= word.Is(WordKinds.People) || IsPlural(line, at);
        thing |= IsDoing(line, at) || (passage.Spelled(at)[^1] is not 's' and not 'S'
            && ((word.Is(WordKinds.Idea) && !word.Is(WordKinds.Known)) || IsNoun(line, at) || IsNounAfterAdjective(line, at)));
    }

    private bool IsName(Line line, int at)
    {
        var word = passage.Words[at];
        if (!word.Capital || word.Is(WordKinds.Small | WordKinds.First))
            return false;
        return at > line.FirstWord || passage.Names.Contains(word.In(passage.Text).ToString())
            || (at + 1 < line.EndWord && passage.Words[at + 1].Capital && !passage.Words[at + 1].Is(WordKinds.First));
    }

    // "the reviewer", "a young novelist": English names those who do something by a few endings.
    private bool IsMaker(Line line, int at)
    {
        var text = passage.Spelled(at);
        var made = text.EndsWith("er", StringComparison.Ordinal) || text.EndsWith("or", StringComparison.Ordinal)
            || text.EndsWith("ist", StringComparison.Ordinal) || text.EndsWith("ian", StringComparison.Ordinal);
        return made && text.Length > 5 && passage.Words[at].HasSense
            && (at > line.FirstWord && passage.Words[at - 1].Is(WordKinds.Determiner) || IsNounAfterAdjective(line, at));
    }

    // "states" after a name or "who" is a verb.
    private bool IsPlural(Line line, int at)
    {
        var word = passage.Words[at];
        var text = word.In(passage.Text);
        return text.Length > 3 && text[^1] == 's' && text[^2] is not ('s' or 'u' or 'i' or '\'' or '’')
            && !word.Is(WordKinds.Small | WordKinds.Be | WordKinds.Say | WordKinds.Think | WordKinds.Marker | WordKinds.Known)
            && !(at > line.FirstWord && IsSubject(at - 1));
    }

    private bool IsSubject(int at) =>
        passage.Words[at].Is(WordKinds.It | WordKinds.He) || passage.Words[at].Capital || passage.Spelled(at) is "who" or "which";

    private bool IsNoun(Line line, int at) =>
        passage.Words[at].HasSense && at > line.FirstWord && passage.Words[at - 1].Is(WordKinds.Determiner);

    private bool IsNounAfterAdjective(Line line, int at) =>
        at > line.FirstWord + 1 && passage.Words[at].HasSense && passage.Words[at - 1].HasSense && passage.Words[at - 2].Is(WordKinds.Determiner);

    // "Making films is…", "Once you're dead, …" give a later "it" something to stand for.
    private bool IsDoing(Line line, int at) =>
        at == line.FirstWord && passage.Spelled(at).EndsWith("ing", StringComparison.Ordinal);
}
