using System.Buffers;
using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Judges whether a passage may begin with a sentence: one that leans on nothing said before it.</summary>
internal static class Opening
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("“‘\"'«¿¡[ ");

    /// <summary>Whether nobody who reads the sentence first would ask "who?", "what?" or "and?".</summary>
    public static bool Stands(Passage passage, Line line)
    {
        if (line.FirstWord >= line.EndWord || !OpensLikeASentence(passage, line))
            return false;
        var at = PastMarkers(passage, line);
        return at < line.EndWord && !Leans(passage, line, at) && !IsAnswer(passage, line, at) && !IsLabelled(passage, line) && !Counts(passage, line) && !Ellipsis.EndsOpen(passage, line)
            && !Ellipsis.IsBareExistence(passage, line);
    }

    /// <summary>Whether a sentence is only the end of the one before it, or answers it: "Which was his number.", "Do I hate it? No, …"</summary>
    public static bool HangsOn(Passage passage, Line line) =>
        (passage.Text[line.End - 1] != '?' && line.FirstWord < line.EndWord && passage.Spelled(line.FirstWord) is "Which" or "Whose" or "Whom")
        || Counts(passage, line)
        || (line.FirstWord < line.EndWord && passage.Words[line.FirstWord].Is(WordKinds.Answer) && passage.After(line.FirstWord) is ',' or '.' or '!');

    // "Two, I'm not going to charge for it." goes on with a list.
    private static bool Counts(Passage passage, Line line) =>
        line.FirstWord + 1 < line.EndWord && passage.After(line.FirstWord) is ',' or ':' or '.'
        && passage.Spelled(line.FirstWord) is "One" or "Two" or "Three" or "Four" or "First" or "Second" or "Third";

    /// <summary>How many words such as "Well," and "You know," come before the sentence proper.</summary>
    public static int Markers(Passage passage, Line line) => PastMarkers(passage, line) - line.FirstWord;

    private static bool OpensLikeASentence(Passage passage, Line line)
    {
        var first = passage.Words[line.FirstWord];
        return (!char.IsLower(passage.Text[first.Start]) || (passage.IsExcerpt && CanFollow(first)))
            && !passage.Text.AsSpan(line.Start, first.Start - line.Start).ContainsAnyExcept(Openers)
            && !IsDirected(passage.Text.AsSpan(line.Start, line.End - line.Start));
    }

    // "[In a deep voice] It is…"; in "[The film] is…" the brackets hold a part of the sentence.
    private static bool IsDirected(ReadOnlySpan<char> text) =>
        text[0] == '[' && text.IndexOf(']') is var close && close > 0 && close + 2 < text.Length && text[close + 1] == ' ' && char.IsUpper(text[close + 2])
        && (text[close - 1] is '.' or '!' || !text[(close + 2)..].StartsWith("I ", StringComparison.Ordinal));

    // “…a film is never finished” can follow "as he said"; “…to have a long road before me” is the end of another sentence.
    private static bool CanFollow(Word first) =>
        !first.Is(WordKinds.Small) || first.Is(WordKinds.Determiner | WordKinds.First | WordKinds.You | WordKinds.There | WordKinds.Absolute);

    private static int PastMarkers(Passage passage, Line line)
    {
        var at = line.FirstWord;
        while (at < line.EndWord && passage.Words[at].Opens(WordKinds.Marker)
            && Comma(passage, at + Length(passage.Words[at], WordKinds.Marker)) is var next && next > at)
        {
            at = next;
        }

        return at;
    }

    // "Paolo: So I think…": a label that was not told from the words after it.
    private static bool IsLabelled(Passage passage, Line line)
    {
        for (var at = line.FirstWord; at < Math.Min(line.EndWord - 1, line.FirstWord + 3) && passage.Words[at].Capital; at++)
        {
            if (passage.After(at) == ':')
                return passage.Names.Contains(passage.Spelled(at).ToString()) || GivenNames.Has(passage.Spelled(line.FirstWord).ToString());
        }

        return false;
    }

    private static int Length(Word word, WordKinds kind) => (word.Phrase & kind) != 0 ? word.Length : 1;

    // The index itself when a comma stands before that word, else -1.
    private static int Comma(Passage passage, int next) =>
        next < passage.Words.Length && passage.Between(next - 1).Contains(',')
            ? next
            : -1;

    private static bool Leans(Passage passage, Line line, int at)
    {
        var word = passage.Words[at];
        if ((word.Phrase & WordKinds.Free) != 0)
            return false;
        var asks = passage.Text[line.End - 1] == '?';
        return (word.Opens(WordKinds.Leaning) && !(asks && word.In(passage.Text) is "Who" or "Which" or "Whose" or "Whom"))
            || word.Is(WordKinds.He | WordKinds.They)
            || Stammers(passage, line, at)
            || (word.Is(WordKinds.It) && !Dummy.It(passage, line, at))
            || (word.Is(WordKinds.That) && !PointsAhead(passage, line, at))
            || (word.Is(WordKinds.There) && !IsThereIs(passage, line, at))
            || ((word.Is(WordKinds.Dropped) || LacksSubject(passage, at) || Ellipsis.LosesSubject(passage, line, at)) && !asks)
            || Ellipsis.Answers(passage, line, at)
            || Ellipsis.LeavesConditionOut(passage, line, at)
            || (Ellipsis.Supposes(passage, line, at) && !asks)
            || (asks ? Clause.IsBareNoun(passage, line, at) : Clause.IsFragment(passage, line, at))
            || IsLater(passage, line, at);
    }

    // "Apareció en una escena…": a Spanish preterite opens a sentence whose subject was named before.
    private static bool LacksSubject(Passage passage, int at) =>
        passage.Spelled(at) is var word && word.Length > 3 && (word[^1] == 'ó' || word.EndsWith("ieron", StringComparison.Ordinal) || word.EndsWith("aron", StringComparison.Ordinal));

    // "15 minutes later, …", "A year after, …"
    private static bool IsLater(Passage passage, Line line, int at)
    {
        for (var next = at + 1; next < Math.Min(line.EndWord, at + 4); next++)
        {
            if (passage.Spelled(next) is "later" or "afterwards" or "afterward" or "earlier" && passage.After(next) == ',')
                return true;
        }

        return false;
    }

    // "I, no, I do not engage." and "I, I can't believe…"
    private static bool Stammers(Passage passage, Line line, int at) =>
        at + 2 < line.EndWord && passage.Spelled(at) is "I" or "We" or "You" && passage.After(at) == ','
        && passage.Words[at + 1].Is(WordKinds.Answer | WordKinds.First | WordKinds.You);

    // "Those who…", "This film…": the reader sees which film is meant.
    private static bool PointsAhead(Passage passage, Line line, int at) =>
        at + 1 < line.EndWord && passage.Spelled(at + 1) is "who" or "film" or "movie" or "picture" or "interview";

    private static bool IsThereIs(Passage passage, Line line, int at) =>
        at + 1 < line.EndWord && passage.Spelled(at) is "There" or "there" && passage.Words[at + 1].Is(WordKinds.Be);

    private static bool IsAnswer(Passage passage, Line line, int at)
    {
        var word = passage.Words[at];
        if (!word.Opens(WordKinds.Answer) || (word.Phrase & WordKinds.Free) != 0)
            return false;
        var next = at + ((word.Phrase & WordKinds.Answer) != 0 ? word.Length : 1);
        return next >= line.EndWord || passage.Words[next].Is(WordKinds.Answer)
            || passage.After(next - 1) is not ' ' and not '-' || passage.Between(next - 1) is " - " or " – " or " — ";
    }
}
