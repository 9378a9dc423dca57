using QuoteBot.Parsing.Sentences;

namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// Finds the words of others in a paragraph: quotations, and what follows "as Hitchcock used to say," or "my mother told me:". A speaker's own
/// thoughts, titles and words held at arm's length ("this “What if?” society") are none.
/// </summary>
internal static class Borrowings
{
    private const int FewestWords = 5;

    // A quotation that nobody introduces is somebody's all the same once it is longer than a term would be.
    private const int FewestUnclaimed = 7;

    public static IReadOnlyList<Borrowing> Find(Passage passage, Introduction introduction)
    {
        List<Borrowing> found = [];
        var quotations = Outermost(passage.Text);
        foreach (var quotation in quotations)
        {
            if (Of(passage, quotation, introduction) is { } borrowing)
                found.Add(borrowing);
        }

        var quoting = quotations.Select(quotation => passage.LineAt(quotation.Open)).ToHashSet();
        foreach (var line in passage.Sentences)
        {
            if (!quoting.Contains(line) && introduction.Unmarked(passage, line) is { } borrowing)
                found.Add(borrowing);
        }

        return found;
    }

    // An answer that is printed between quotation marks from end to end is no quotation; what it holds is.
    private static List<Quotation> Outermost(string text)
    {
        var depth = QuotationFinder.Unwrap(text).Start > 0 ? 1 : 0;
        return [.. QuotationFinder.FindOpenEnded(text)
            .Where(quotation => quotation.Depth == depth && quotation.Close - quotation.Open < text.Length)];
    }

    private static Borrowing? Of(Passage passage, Quotation quotation, Introduction introduction)
    {
        var (first, end) = passage.Range(quotation.Start, quotation.Close);
        var words = end - first;
        var start = Skip.Space(passage.Text, quotation.Start);
        var inside = passage.Text.AsSpan(start, Math.Max(0, quotation.Close - start)).TrimEnd(" ,");
        if (words < FewestWords || IsTitle(passage, first, end, inside))
            return null;
        return introduction.To(passage, quotation) switch
        {
            { IsOwn: true } => null,
            { Name: { } name } => new Borrowing(start, start + inside.Length, name),
            { IsSaid: true } => new Borrowing(start, start + inside.Length, null),
            _ => words >= FewestUnclaimed || (inside.Length > 0 && inside[^1] is '.' or '!' or '?')
                ? new Borrowing(start, start + inside.Length, null)
                : null,
        };
    }

    // Every word of weight has a capital, and no full stop ends it.
    private static bool IsTitle(Passage passage, int first, int end, ReadOnlySpan<char> inside)
    {
        if (inside.Length == 0 || inside[^1] == '.')
            return false;
        for (var at = first; at < end; at++)
        {
            if (!passage.Words[at].Capital && !passage.Words[at].Is(WordKinds.Small) && !char.IsDigit(passage.Text[passage.Words[at].Start]))
                return false;
        }

        return passage.Words[end - 1].Capital;
    }
}
