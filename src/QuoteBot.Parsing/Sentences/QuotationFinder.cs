using System.Buffers;

namespace QuoteBot.Parsing.Sentences;

/// <summary>
/// Pairs quotation marks: “ ”, „ “, ‘ ’, « », ‹ › and the straight ones, nested in any order.
/// A mark without a partner is no quotation.
/// </summary>
internal static class QuotationFinder
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("“„«‹\"‘'");

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„«»‹›\"‘’'");

    private enum Kind
    {
        None,
        Double,
        Single,
        Guillemet,
        StraightDouble,
        StraightSingle,
    }

    /// <summary>Finds the quotations of a paragraph in the order of their opening marks; time grows with its length.</summary>
    public static IReadOnlyList<Quotation> Find(string text) => Pair(text, out _);

    /// <summary>
    /// The same, and one more that runs to the end where a paragraph stops inside a quotation, as it does when speech goes on in the next.
    /// </summary>
    public static IReadOnlyList<Quotation> FindOpenEnded(string text)
    {
        var found = Pair(text, out var unclosed);
        return unclosed < 0 ? found : [.. found.TakeWhile(quotation => quotation.Open < unclosed), new Quotation(unclosed, text.Length, 0)];
    }

    /// <summary>
    /// The stretch of a paragraph between the marks that hold all of it, as speech is printed in a story; else the whole of it.
    /// </summary>
    public static (int Start, int End) Unwrap(string text)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var start = Skip.Space(text, 0);
        var wrapped = start < end && Openers.Contains(text[start]) && Find(text) is [var first, ..] && first.Open == start && first.Close == end - 1;
        return wrapped ? (start + 1, end - 1) : (0, text.Length);
    }

    private static List<Quotation> Pair(string text, out int unclosed)
    {
        unclosed = -1;
        var start = text.AsSpan().IndexOfAny(Openers);
        if (start < 0)
            return [];
        List<Quotation>? found = null;
        Stack<(Kind Kind, int At)>? open = null;
        Span<int> waiting = stackalloc int[6];
        for (var at = start; at >= 0; at = Next(text, at + 1))
        {
            var (kind, opens) = Mark(text, at, waiting);
            if (kind == Kind.None)
                continue;
            if (opens)
            {
                (open ??= new()).Push((kind, at));
                waiting[(int)kind]++;
            }
            else if (waiting[(int)kind] > 0)
            {
                (found ??= []).Add(Close(open!, waiting, kind, at));
            }
        }

        if (open is null)
            return [];

        unclosed = open.Where(mark => mark.Kind is Kind.Double or Kind.Guillemet).Select(mark => mark.At).DefaultIfEmpty(-1).Min();
        if (found is null)
            return [];
        found.Sort((one, other) => one.Open.CompareTo(other.Open));
        return Deepen(found);
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Marks);
        return next < 0 ? -1 : from + next;
    }

    private static Quotation Close(Stack<(Kind Kind, int At)> open, Span<int> waiting, Kind kind, int at)
    {
        while (true)
        {
            var (last, start) = open.Pop();
            waiting[(int)last]--;
            if (last == kind)
                return new Quotation(start, at, 0);
        }
    }

    // Depth is counted over pairs, since an opening mark that found no partner holds nothing.
    private static List<Quotation> Deepen(List<Quotation> found)
    {
        Stack<int> ends = new();
        for (var i = 0; i < found.Count; i++)
        {
            while (ends.TryPeek(out var end) && end < found[i].Open)
                ends.Pop();
            found[i] = found[i] with { Depth = ends.Count };
            ends.Push(found[i].Close);
        }

        return found;
    }

    private static (Kind Kind, bool Opens) Mark(string text, int at, ReadOnlySpan<int> waiting) => text[at] switch
    {
        '“' => waiting[(int)Kind.Double] > 0 && !Letters.Follows(text, at) ? (Kind.Double, false) : (Kind.Double, true),
        '„' => (Kind.Double, true),
        '”' => (Kind.Double, false),
        '«' or '‹' => (Kind.Guillemet, true),
        '»' or '›' => (Kind.Guillemet, false),
        '"' => StraightDouble(text, at, waiting),
        '‘' => Letters.Follows(text, at) ? (Kind.Single, true) : (Kind.None, false),
        '’' => waiting[(int)Kind.Single] > 0 && !Letters.Follows(text, at) ? (Kind.Single, false) : (Kind.None, false),
        '\'' => StraightSingle(text, at, waiting),
        _ => (Kind.None, false),
    };

    private static (Kind Kind, bool Opens) StraightDouble(string text, int at, ReadOnlySpan<int> waiting)
    {
        const Kind kind = Kind.StraightDouble;
        var closes = waiting[(int)kind] > 0 && at > 0 && !char.IsWhiteSpace(text[at - 1]);
        return closes ? (kind, false) : (kind, at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && Letters.BreakBefore(text, at));
    }

    // An apostrophe looks the same: "'em", "'90s" and "the actors' faces" open and close nothing.
    private static (Kind Kind, bool Opens) StraightSingle(string text, int at, ReadOnlySpan<int> waiting)
    {
        if (waiting[(int)Kind.StraightSingle] > 0)
            return at > 0 && !char.IsWhiteSpace(text[at - 1]) && Letters.BreakAfter(text, at) ? (Kind.StraightSingle, false) : (Kind.None, false);
        return Letters.BreakBefore(text, at) && Letters.Follows(text, at) && !char.IsDigit(text[at + 1]) && !Letters.IsClipped(text.AsSpan(at + 1))
            ? (Kind.StraightSingle, true)
            : (Kind.None, false);
    }
}
