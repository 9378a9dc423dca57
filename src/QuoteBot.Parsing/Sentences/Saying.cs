using System.Collections.Frozen;

namespace QuoteBot.Parsing.Sentences;

/// <summary>"“Stop!” Kubrick shouted." is one sentence: a name and a verb of saying go on after the quotation.</summary>
internal static class Saying
{
    private static readonly FrozenSet<string> Verbs =
        ("said says asked asks shouted shouts replied replies answered answers told tells thought thinks yelled cried whispered screamed wrote "
        + "writes explained explains added adds laughed laughs recalled recalls went goes")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verb = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Follows(string text, Stop stop, int next)
    {
        if (stop.Closed == stop.End || !stop.Asks(text) || text[stop.Closed - 1] is ')' or ']')
            return false;
        // One or two words of a name, then the verb.
        for (var words = 0; words < 3 && next < text.Length && char.IsLetter(text[next]); words++)
        {
            var end = Skip.OverWord(text, next);
            if (words > 0 && Verb.Contains(text.AsSpan(next, end - next)))
                return true;
            if (words > 0 && !char.IsUpper(text[next]))
                return false;
            next = end < text.Length && text[end] == ' ' ? end + 1 : text.Length;
        }

        return false;
    }
}
