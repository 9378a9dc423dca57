using QuoteBot.Parsing.Sentences;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Tells from the words before a quotation, or after it, whose words it holds.</summary>
/// <param name="Name">The person, when one is named or described.</param>
/// <param name="IsOwn">Whether they are the speaker's own words or thoughts.</param>
/// <param name="IsSaid">Whether somebody is said to have said them at all.</param>
internal readonly record struct Credit(string? Name, bool IsOwn, bool IsSaid);

/// <summary>Finds who is introduced as having said something.</summary>
/// <param name="speaker">Whose turn it is.</param>
/// <param name="people">The full names of the people who are named in the interview.</param>
/// <param name="films">The titles of the films that it is about.</param>
internal sealed class Introduction(string speaker, IReadOnlyList<string> people, IReadOnlyList<string> films)
{
    private const int Reach = 12;

    private readonly Somebody somebody = new(speaker, people, films);

    /// <summary>Whose words a quotation holds.</summary>
    public Credit To(Passage passage, Quotation quotation)
    {
        var line = passage.LineAt(quotation.Open);
        var (first, end) = passage.Range(line.Start, quotation.Open);
        return first < end ? Before(passage, Math.Max(first, end - Reach), end, quotation.Open) : After(passage, line, quotation);
    }

    /// <summary>
    /// "As Hitchcock used to say, …" and "My mother told me: …" with no quotation marks: what follows, to the end of the sentence.
    /// </summary>
    public Borrowing? Unmarked(Passage passage, Line line)
    {
        var asSaid = passage.Words.Length > line.FirstWord
            && passage.Spelled(line.FirstWord) is "as" or "As" or "like" or "Like" or "According" or "Como" or "Según" or "Comme" or "Selon";
        for (var at = line.FirstWord; at < Math.Min(line.EndWord - 4, line.FirstWord + Reach); at++)
        {
            var mark = passage.After(at);
            if (mark is not (':' or ',') || (mark == ',' && !asSaid))
                continue;
            var credit = Before(passage, line.FirstWord, at + 1, passage.Words[at].End);
            return credit is { Name: { } name } ? new Borrowing(passage.Words[at + 1].Start, line.End, name) : null;
        }

        return null;
    }

    private Credit Before(Passage passage, int first, int end, int open)
    {
        for (var at = end - 1; at >= first; at--)
        {
            var word = passage.Words[at];
            if (word.Opens(WordKinds.Mine))
                return new Credit(null, true, true);
            if (word.Opens(WordKinds.Think) && !word.Is(WordKinds.Say))
                return Thought(passage, first, at);
            if (word.Opens(WordKinds.Say))
                return Said(passage, first, at, end);
            if (word.Is(WordKinds.Sayer))
                return Line(passage, first, at, end);
        }

        // "Kubrick: “…”"
        var isLabel = passage.Text.AsSpan(passage.Words[end - 1].End, open - passage.Words[end - 1].End).Contains(':');
        var named = isLabel ? somebody.EndingAt(passage, first, end) : null;
        return new Credit(named, false, named is not null);
    }

    private Credit Thought(Passage passage, int first, int verb)
    {
        var subject = Subject(passage, first, verb);
        return subject >= first && passage.Words[subject].Is(WordKinds.First | WordKinds.You)
            ? new Credit(null, true, true)
            : Of(passage, first, subject);
    }

    private Credit Said(Passage passage, int first, int verb, int end)
    {
        // "said Kubrick, “…”"; "I told Kubrick, “…”" has its subject before it.
        var subject = Subject(passage, first, verb);
        if (!IsPronoun(passage, first, subject) && verb + 1 < end && somebody.StartingAt(passage, verb + 1, end) is { } inverted)
            return Own(inverted);
        return Of(passage, first, subject);
    }

    private Credit Of(Passage passage, int first, int subject)
    {
        if (subject < first)
            return new Credit(null, false, true);
        var word = passage.Words[subject];
        if (word.In(passage.Text) is "mine" or "ours")
            return Own(somebody.FriendOf(passage, first, subject));
        if (word.Is(WordKinds.First) && word.In(passage.Text) is not ("my" or "our" or "My" or "Our"))
            return new Credit(null, true, true);
        if (word.Is(WordKinds.You))
            return new Credit(null, true, true);
        if (word.Is(WordKinds.He))
            return Own(somebody.LastNamedBefore(passage, word.Start));
        return Own(somebody.EndingAt(passage, first, subject + 1));
    }

    // "the Woody Allen joke", "Godard's line", "a line from Godard", "according to Godard", "to quote Godard", "my motto".
    private Credit Line(Passage passage, int first, int noun, int end)
    {
        if (noun + 1 < end && somebody.StartingAt(passage, noun + 1, end) is { } quoted)
            return Own(quoted);
        if (noun + 2 < end && passage.Spelled(noun + 1) is "from" or "by" or "of" or "to" && somebody.StartingAt(passage, noun + 2, end) is { } after)
            return Own(after);
        var before = noun - 1;
        while (before > first && !passage.Words[before].Capital && !passage.Words[before].Is(WordKinds.First | WordKinds.He | WordKinds.Determiner))
            before--;
        if (before >= first && passage.Spelled(before) is "'s" or "’s")
            before--;
        if (before < first)
            return new Credit(null, false, true);
        return passage.Words[before].Is(WordKinds.First) ? new Credit(null, true, true) : Own(somebody.EndingAt(passage, first, before + 1));
    }

    private static bool IsPronoun(Passage passage, int first, int subject) =>
        subject >= first && passage.Words[subject].Is(WordKinds.First | WordKinds.You | WordKinds.He | WordKinds.They)
        && passage.Spelled(subject) is not ("my" or "My" or "our" or "Our" or "his" or "her" or "their" or "your");

    private Credit Own(string? name) => new(name == speaker ? null : name, name == speaker, true);

    // The word before the verb, past "used to", "once", "would always", "who".
    private static int Subject(Passage passage, int first, int verb)
    {
        var at = verb - 1;
        while (at >= first && IsBetween(passage, passage.Words[at]))
            at--;
        return at;
    }

    private static bool IsBetween(Passage passage, Word word) =>
        (word.Is(WordKinds.Adverb | WordKinds.Say | WordKinds.Be) && !word.Is(WordKinds.He)) || word.In(passage.Text) is "who";

    // "“…,” said Hitchcock" and "“…,” Hitchcock used to say".
    private Credit After(Passage passage, Line line, Quotation quotation)
    {
        var (first, end) = passage.Range(quotation.Close, line.End);
        for (var at = first; at < Math.Min(end, first + 6); at++)
        {
            if (passage.Words[at].Is(WordKinds.Say | WordKinds.Think))
                return at == first && at + 1 < end ? Said(passage, at, at, end) : Of(passage, first, Subject(passage, first, at));
        }

        return default;
    }
}
