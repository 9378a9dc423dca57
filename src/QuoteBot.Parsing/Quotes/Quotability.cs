namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// How likely it is that a passage stands by itself and that a film lover would pass it on, from 0 to 1. It prefers what says something general
/// or felt in a breath, and holds against a passage whatever might point out of it. Each weight is what one such sign adds to the log-odds; they
/// were set by judgement and moved halfway to what 376 judged lines say (README.md).
/// </summary>
internal static class Quotability
{
    private const double Base = -1.1;
    private const double GoodLength = 0.8;
    private const double OpensTheTurn = 0.55;
    private const double OpensFirmly = 0.5;
    private const double OpensFrailly = -1.0;
    private const double OpensDoing = 0.8;
    private const double It = -0.6;
    private const double Named = -0.14;
    private const double Sentence = -0.3;
    private const double Marker = -0.4;
    private const double LoosePointer = -0.3;
    private const double EndsAsking = -0.9;
    private const double Bracketed = -0.35;
    private const double Unplaced = -0.5;
    private const double Faltering = -0.45;
    private const double Past = -0.14;

    private const int Most = 3;

    private static readonly Sign[] Signs =
    [
        new(WordKinds.Idea, 0.45, 4), new(WordKinds.Feeling, 0.6, 2), new(WordKinds.Absolute, 0.4, 2), new(WordKinds.Belief, 0.35, 1),
        new(WordKinds.Negation, 0.35, 2), new(WordKinds.Image, 0.15, 1), new(WordKinds.Hedge, -0.25, 3), new(WordKinds.Report, -0.3, 3),
        new(WordKinds.Further, -0.35, 2), new(WordKinds.Ours, -0.15, 3), new(WordKinds.That, -0.5, 2), new(WordKinds.They, -0.3, 2),
        new(WordKinds.He, -0.7, 2),
    ];

    private static readonly WordKinds Telling = Signs.Aggregate(WordKinds.None, (kinds, sign) => kinds | sign.Kind);

    public static double Of(Passage passage, int first, int last, double loose)
    {
        var line = passage.Sentences[first];
        var text = passage.Text.AsSpan(line.Start, passage.Sentences[last].End - line.Start);
        var score = Base + (GoodLength * Roundness(text.Length)) + Opens(passage, line) + (passage.OpensTurn && first == 0 ? OpensTheTurn : 0)
            + Shown(passage, first, last) + (Sentence * (last - first)) + (LoosePointer * loose)
            + (Marker * Math.Min(2, Opening.Markers(passage, line))) + (Asks(passage, last) ? EndsAsking : 0)
            + (text.ContainsAny('[', '(') ? Bracketed : 0) + (Faltering * Falters(text))
            + (Unplaced * Particulars.Count(passage, first, last));
        return Math.Round(1 / (1 + Math.Exp(-score)), 3);
    }

    // "I", "you", "if" and "making" mostly open what stands; "we", "a" and "how" mostly do not.
    private static double Opens(Passage passage, Line line)
    {
        var word = passage.Words[line.FirstWord];
        return (word.Is(WordKinds.Firm) ? OpensFirmly : 0) + (word.Is(WordKinds.Frail) ? OpensFrailly : 0)
            + (passage.Spelled(line.FirstWord).EndsWith("ing", StringComparison.Ordinal) && word.HasSense ? OpensDoing : 0);
    }

    private static double Shown(Passage passage, int first, int last)
    {
        Span<int> counts = stackalloc int[Signs.Length];
        var (it, past, names) = (0, 0, 0);
        var start = passage.Sentences[first].FirstWord;
        for (var at = start; at < passage.Sentences[last].EndWord; at++)
        {
            var word = passage.Words[at];
            if (word.Opens(Telling))
                Count(counts, word);
            it += word.Is(WordKinds.It) && !Dummy.It(passage, passage.LineAt(word.Start), at) ? 1 : 0;
            past += word.Is(WordKinds.Past) || (word.HasSense && passage.Spelled(at).EndsWith("ed", StringComparison.Ordinal)) ? 1 : 0;
            names += at > start && word.Capital && !word.Is(WordKinds.Small | WordKinds.First) ? 1 : 0;
        }

        var score = (It * Math.Min(2, it)) + (Past * Math.Min(4, past)) + (Named * Math.Min(Most, names));
        for (var sign = 0; sign < Signs.Length; sign++)
            score += Signs[sign].Weight * Math.Min(Signs[sign].Most, counts[sign]);
        return score;
    }

    private static void Count(Span<int> counts, Word word)
    {
        for (var sign = 0; sign < Signs.Length; sign++)
            counts[sign] += word.Opens(Signs[sign].Kind) ? 1 : 0;
    }

    // "I want to be really... I got the...": pauses as a transcript has them.
    private static int Falters(ReadOnlySpan<char> text)
    {
        var found = 0;
        foreach (var pause in (ReadOnlySpan<string>)["...", "…"])
        {
            for (var at = text.IndexOf(pause); at >= 0; at = text.IndexOf(pause))
            {
                text = text[(at + pause.Length)..];
                found += text.Length > 0 ? 1 : 0;
            }
        }

        return Math.Min(Most, found);
    }

    // Most from 70 to 220 characters; a one-liner loses little, a speech of 300 everything.
    private static double Roundness(int length) =>
        length < 70 ? 0.4 + ((length - 40) / 50.0) : length > 220 ? (300 - length) / 80.0 : 1;

    // "What if…?" and "how it comes out?" leave the reader waiting; "when we can't forget it any more, what do we decide?" does not.
    private static bool Asks(Passage passage, int last)
    {
        var line = passage.Sentences[last];
        return passage.Text[line.End - 1] == '?' && (line.End - line.Start < 120 || passage.Words[line.FirstWord].Is(WordKinds.Be | WordKinds.That));
    }

    /// <summary>What one kind of word tells.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Weight">What each such word adds to the log-odds.</param>
    /// <param name="Most">How many of them count.</param>
    private readonly record struct Sign(WordKinds Kind, double Weight, int Most);
}
