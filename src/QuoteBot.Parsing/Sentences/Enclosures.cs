namespace QuoteBot.Parsing.Sentences;

/// <summary>The quotations and brackets of a paragraph: what stands inside one ends no sentence of the text around it.</summary>
internal sealed class Enclosures
{
    // A longer stretch is taken for two stray marks rather than for one quotation.
    private const int Longest = 700;

    private readonly List<(int Open, int Close)> outer = [];
    private int next;

    public Enclosures(string text)
    {
        List<(int Open, int Close)> all =
            [.. QuotationFinder.Find(text).Select(quotation => (quotation.Open, quotation.Close)), .. text.AsSpan().ContainsAny('(', '[') ? Brackets(text) : []];
        if (all.Count == 0)
            return;
        all.RemoveAll(pair => pair.Close - pair.Open > Longest || Wraps(text, pair));
        all.Sort();
        foreach (var pair in all)
        {
            if (outer.Count == 0 || pair.Open > outer[^1].Close)
                outer.Add(pair);
        }
    }

    /// <summary>Whether a place lies inside a quotation or bracket. Places are asked for in ascending order.</summary>
    public bool Hold(int at)
    {
        while (next < outer.Count && outer[next].Close < at)
            next++;
        return next < outer.Count && outer[next].Open < at;
    }

    // An answer printed in quotation marks from end to end is speech, not a quotation in it.
    private static bool Wraps(string text, (int Open, int Close) pair) =>
        pair.Close - pair.Open > text.Length - 4 && text.AsSpan(0, pair.Open).IsWhiteSpace();

    private static IEnumerable<(int Open, int Close)> Brackets(string text)
    {
        var round = -1;
        var square = -1;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '(' when round < 0:
                    round = at;
                    break;
                case ')' when round >= 0:
                    yield return (round, at);
                    round = -1;
                    break;
                case '[' when square < 0:
                    square = at;
                    break;
                case ']' when square >= 0:
                    yield return (square, at);
                    square = -1;
                    break;
            }
        }
    }
}
