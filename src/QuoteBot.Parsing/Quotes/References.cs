namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// Reads a passage from its first word on and notes each "he", "they", "it" or "that" for which nothing in the passage stands.
/// </summary>
internal sealed class References(Passage passage, int firstWord)
{
    // "Life is short, and that's tough" needs this many words before a "that" can stand for them.
    private const int Clause = 7;

    // A verb that is left out further on may have been said in the sentence itself.
    private const int Reach = 7;

    // What one "it" in the first sentence counts for beside a pointer that is surely loose.
    private const double Uncertain = 0.4;

    private bool person;
    private bool people;
    private bool thing;
    private bool place;

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

        Open |= !LaterSentence(line) && Ellipsis.LeavesComparisonOut(passage, line);
        if (!LaterSentence(line) && line.EndWord > line.FirstWord && passage.Words[line.EndWord - 1].Is(WordKinds.Trailing))
            Trails(passage.Spelled(line.EndWord - 1));
    }

    // "I like paintings though." answers something; "before", "there" and "again" may not.
    private void Trails(ReadOnlySpan<char> word)
    {
        Open |= word is "though" or "since" or "without" or "too" or "either" or "instead" or "otherwise" or "neither" or "both" or "then" or "same" or "as" or "differently";
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
        else if (at > firstWord && at < firstWord + 3 && word.In(passage.Text) is "also")
            Open = true;
        else if (at > firstWord && at < firstWord + 3 && word.In(passage.Text) is "too" or "again" or "still")
            Loose++;
        else if (word.In(passage.Text) is "though" && at > firstWord && !LaterSentence(line) && at + 1 < line.EndWord && !passage.Runs(at))
            Open = true;
        else if (word.In(passage.Text) is "to" && at < firstWord + Reach && !LaterSentence(line))
            Open |= Ellipsis.LeavesVerbOut(passage, line, at);
        else if (word.In(passage.Text) is "back" && at > line.FirstWord && !LaterSentence(line))
            Open |= passage.Spelled(at - 1) is "go" or "went" or "going" or "come" or "came" or "gone" or "been" && (at + 1 >= line.EndWord || passage.Spelled(at + 1) is "very" or "often" or "much" or "again" or "then" or "now" or "there");
        else if (word.In(passage.Text) is "one" or "ones" && at > firstWord)
            ResolveOne(line, at);
        else if (word.Is(WordKinds.There) && !IsExistence(line, at) && at > firstWord)
            ResolveThere(line, at);
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

    // "I learned a lot there." needs a place; "out there" and "getting there" do not.
    private void ResolveThere(Line line, int at)
    {
        Open |= !place && !LaterSentence(line) && (IsMoving(line, at) || at + 1 >= line.EndWord || passage.Spelled(at - 1) is not ("out" or "in" or "be" or "get" or "gets" or "getting" or "got" or "am" or "'m" or "’m" or "and" or "or" or "was" or "is" or "are" or "were" or "been" or "'s" or "’s" or "'re" or "’re"));
        Loose++;
    }

    // "There isn't…", "here's…"; in "people here don't…" it is a place.
    private bool IsExistence(Line line, int at) =>
        Followed(line, at, WordKinds.Be) && (passage.Spelled(at) is not "here" || passage.Spelled(at + 1) is "is" or "'s" or "’s" or "are");

    // "I went out there."
    private bool IsMoving(Line line, int at) =>
        at > line.FirstWord + 1 && passage.Spelled(at - 1) is "out" && passage.Spelled(at - 2) is "went" or "moved" or "came" or "drove" or "flew" or "lived" or "arrived" or "live" or "move";

    // "I never had one.", "the good ones are hard to find": one of what?
    private void ResolveOne(Line line, int at)
    {
        if (LaterSentence(line) || !(IsCounted(line, at) || passage.Spelled(at) is "ones"))
            return;
        Open |= !people && (!thing || passage.Spelled(at) is "ones");
        Loose++;
    }

    private bool IsCounted(Line line, int at) =>
        passage.Spelled(at - 1) is "least" or "only" or "just" ? at + 1 >= line.EndWord || passage.Spelled(at + 1) is "in" or "at" or "on" or "when" or "that" or "who" :
        passage.Spelled(at - 1) is "is" or "was" or "isn't" or "isn’t" or "wasn't" or "wasn’t" ? at + 1 >= line.EndWord :
        passage.Spelled(at - 1) is "have" or "had" or "get" or "got" or "want" or "wanted" or "need" or "make" or "made" or "do" or "did" or "like" or "find"
        && (at + 1 >= line.EndWord || passage.After(at) is ',' or '.' or ';' or '?' or '!' or '—' || passage.Spelled(at + 1) is "in" or "at" or "on" or "because" or "but" or "and");

    private void ResolveThat(Line line, int at)
    {
        if (Demonstrative.StandsAlone(passage, line, at))
        {
            Open |= (!thing || at - firstWord < Clause || Demonstrative.IsFirstDone(passage, line, at)) && !LaterSentence(line);
            Loose++;
        }
        else if (Demonstrative.PointsAtNoun(passage, line, at))
        {
            Open |= LaterSentence(line) ? IsPluralUnnamed(line, at) || Demonstrative.IsConcrete(passage, line, firstWord, at) : !Followed(line, at, "same");
            Loose++;
        }
    }

    // "So those stories are mine." needs stories before it; "that evening" may be any that was told of.
    private bool IsPluralUnnamed(Line line, int at) =>
        passage.Tongue == Tongue.English && passage.Spelled(at) is "those" or "these" or "Those" or "These" && at + 1 < line.EndWord && passage.Words[at + 1].HasSense
        && !Demonstrative.WasNamed(passage, firstWord, at, at + 1);

    private bool LaterSentence(Line line) => line.FirstWord > firstWord;

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

        place |= IsName(line, at) || (IsNoun(line, at) && !word.Is(WordKinds.Idea | WordKinds.Feeling) && passage.Spelled(at) is not ("heart" or "mind" or "head" or "soul" or "life" or "way") && at > line.FirstWord + 1 && passage.Spelled(at - 2) is "in" or "at" or "to" or "from" or "on");
        person |= word.Is(WordKinds.Person) || IsMaker(line, at);
        people |= word.Is(WordKinds.People) || IsPlural(line, at);
        thing |= IsDoing(line, at) || (passage.Spelled(at)[^1] is not 's' and not 'S' && !word.Is(WordKinds.Empty | WordKinds.Person) && ((word.Is(WordKinds.Idea) && !word.Is(WordKinds.Known)) || IsNoun(line, at) || IsNounAfterAdjective(line, at)));
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
        return made && text.Length > 5 && passage.Words[at].HasSense && !passage.Words[at].Is(WordKinds.Lifeless)
            && (at > line.FirstWord && passage.Words[at - 1].Is(WordKinds.Determiner) || IsNounAfterAdjective(line, at));
    }

    // "states" after a name or "who" is a verb.
    private bool IsPlural(Line line, int at)
    {
        var word = passage.Words[at];
        var text = word.In(passage.Text);
        return text.Length > 3 && text[^1] == 's' && text[^2] is not ('s' or 'u' or 'i' or '\'' or '’')
            && !word.Is(WordKinds.Small | WordKinds.Be | WordKinds.Say | WordKinds.Think | WordKinds.Marker | WordKinds.Known)
            && !(at > line.FirstWord && IsSubject(line, at - 1));
    }

    // A sentence's first word has its capital for that: "New musicals", "Most comedies".
    private bool IsSubject(Line line, int at) =>
        passage.Words[at].Is(WordKinds.It | WordKinds.He) || (passage.Words[at].Capital && (at > line.FirstWord || passage.Names.Contains(passage.Spelled(at).ToString()))) || passage.Spelled(at) is "who" or "which";

    // In "an enormous amount" the adjective is none.
    private bool IsNoun(Line line, int at) =>
        passage.Words[at].HasSense && at > line.FirstWord && passage.Words[at - 1].Is(WordKinds.Determiner)
        && !(at + 1 < line.EndWord && passage.Runs(at) && passage.Words[at + 1].HasSense && passage.Words[at + 1].Is(WordKinds.Empty));

    private bool IsNounAfterAdjective(Line line, int at) =>
        at > line.FirstWord + 1 && passage.Words[at].HasSense && passage.Words[at - 1].HasSense && passage.Words[at - 2].Is(WordKinds.Determiner);

    // "Making films is…", "Once you're dead, …" give a later "it" something to stand for.
    private bool IsDoing(Line line, int at) =>
        at == line.FirstWord && passage.Spelled(at).EndsWith("ing", StringComparison.Ordinal);
}
