namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// How gladly a film lover would pass a passage on, from 0 to 1. The weights are set by judgement, not fitted: they prefer what says something
/// general, felt or vivid in a breath, and hold hedging and vague pointers against it. Each is what one such sign adds to the log-odds.
/// </summary>
internal static class Quotability
{
    private const double Base = -1.0;
    private const double GoodLength = 1.0;
    private const double Idea = 0.25;
    private const double Absolute = 0.30;
    private const double Contrast = 0.35;
    private const double Image = 0.35;
    private const double Feeling = 0.35;
    private const double Belief = 0.55;
    private const double Generic = 0.30;
    private const double Named = 0.15;
    private const double Sentence = -0.20;
    private const double Hedge = -0.55;
    private const double Marker = -0.50;
    private const double LoosePointer = -0.55;
    private const double CutShort = -0.60;
    private const double EndsAsking = -0.80;
    private const double Bracketed = -0.35;
    private const double Particular = -0.30;
    private const double General = -0.06;
    private const double Report = -0.35;
    private const double Telling = -0.40;
    private const double Faltering = -0.45;

    public static double Of(Passage passage, int first, int last, double loose)
    {
        var (start, end) = (passage.Sentences[first].Start, passage.Sentences[last].End);
        var text = passage.Text.AsSpan(start, end - start);
        var score = Base + (GoodLength * Roundness(text.Length)) + Signs(passage, first, last) + (LoosePointer * loose)
            + (Marker * Math.Min(2, Opening.Markers(passage, passage.Sentences[first])))
            + (Sentence * (last - first)) + (CutsShort(passage, last) ? CutShort : 0) + (Asks(passage, last) ? EndsAsking : 0)
            + (text.ContainsAny('[', '(') ? Bracketed : 0) + (Faltering * Falters(text))
            + ((TellsOfThePast(passage, first, last) ? Particular : General) * Particulars.Count(passage, first, last));
        return Math.Round(1 / (1 + Math.Exp(-score)), 3);
    }

    // "I want to be really... I got the...": pauses as a transcript has them; one that ends the passage is another sign.
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

        return Math.Min(3, found);
    }

    // "A producer sees the clock": in what always holds, "the clock" is any clock.
    private static bool TellsOfThePast(Passage passage, int first, int last)
    {
        for (var at = passage.Sentences[first].FirstWord; at < passage.Sentences[last].EndWord; at++)
        {
            if (passage.Words[at].Is(WordKinds.Past))
                return true;
        }

        return false;
    }

    // Most from 70 to 220 characters; a one-liner loses little, a speech of 300 everything.
    private static double Roundness(int length) =>
        length < 70 ? 0.4 + ((length - 40) / 50.0) : length > 220 ? (300 - length) / 80.0 : 1;

    private static double Signs(Passage passage, int first, int last)
    {
        Span<int> counts = stackalloc int[11];
        for (var at = passage.Sentences[first].FirstWord; at < passage.Sentences[last].EndWord; at++)
        {
            var word = passage.Words[at];
            counts[0] += word.Opens(WordKinds.Idea) ? 1 : 0;
            counts[1] += word.Opens(WordKinds.Absolute) ? 1 : 0;
            counts[2] += word.Opens(WordKinds.Contrast) ? 1 : 0;
            counts[3] += word.Opens(WordKinds.Image) ? 1 : 0;
            counts[4] += word.Opens(WordKinds.Feeling) ? 1 : 0;
            counts[5] += word.Opens(WordKinds.Belief) ? 1 : 0;
            counts[6] += word.Is(WordKinds.You | WordKinds.People) ? 1 : 0;
            counts[7] += word.Opens(WordKinds.Hedge) ? 1 : 0;
            counts[8] += word.Opens(WordKinds.Report) ? 1 : 0;
            counts[9] += word.Is(WordKinds.Past) || (word.HasSense && IsEd(passage, at)) ? 1 : 0;
            counts[10] += word.Is(WordKinds.Present) ? 1 : 0;
        }

        return (Idea * Math.Min(4, counts[0])) + (Absolute * Math.Min(2, counts[1])) + (Contrast * Math.Min(2, counts[2]))
            + (Image * Math.Min(1, counts[3])) + (Feeling * Math.Min(2, counts[4])) + (Belief * Math.Min(1, counts[5]))
            + (Generic * Math.Min(1, counts[6])) + (Named * Math.Min(1, Names(passage, first, last))) + (Hedge * Math.Min(3, counts[7]))
            + (Report * Math.Min(3, counts[8])) + (counts[9] > 0 && counts[10] == 0 ? Telling : 0);
    }

    private static bool IsEd(Passage passage, int at) => passage.Spelled(at).EndsWith("ed", StringComparison.Ordinal);

    private static int Names(Passage passage, int first, int last)
    {
        var names = 0;
        for (var at = passage.Sentences[first].FirstWord + 1; at < passage.Sentences[last].EndWord; at++)
            names += passage.Words[at].Capital && !passage.Words[at].Is(WordKinds.Small | WordKinds.First) ? 1 : 0;
        return names;
    }

    // "…what you did, and what you didn't." leaves out its verb; "…" trails off.
    private static bool CutsShort(Passage passage, int last)
    {
        var line = passage.Sentences[last];
        return passage.Words[line.EndWord - 1].Is(WordKinds.Be | WordKinds.Trailing) || passage.Text[line.End - 1] == '…'
            || passage.Text.AsSpan(line.Start, line.End - line.Start).EndsWith("...", StringComparison.Ordinal);
    }

    // "What if…?" and "how it comes out?" leave the reader waiting; "when we can't forget it any more, what do we decide?" does not.
    private static bool Asks(Passage passage, int last)
    {
        var line = passage.Sentences[last];
        return passage.Text[line.End - 1] == '?' && (line.End - line.Start < 120 || passage.Words[line.FirstWord].Is(WordKinds.Be | WordKinds.That));
    }
}
