using System.Text;
using QuoteBot.Parsing;

namespace QuoteBot.ReadingVerbs;

/// <summary>Finds gold paragraphs in what was read, by their letters and digits alone.</summary>
internal sealed class GoldAlignment
{
    private const int Near = 8;

    private readonly string letters;
    private readonly int[] starts;
    private int reached;

    public GoldAlignment(Interview interview)
    {
        var all = new StringBuilder();
        starts = new int[interview.Paragraphs.Count];
        for (var at = 0; at < starts.Length; at++)
        {
            starts[at] = all.Length;
            all.Append(Letters(interview.Paragraphs[at].Text));
        }

        letters = all.ToString();
    }

    /// <summary>The paragraph in which the next gold paragraph begins, and whether it begins it; null when it is not there.</summary>
    public (int Paragraph, bool AtStart)? Next(string prefix)
    {
        var wanted = Letters(prefix);
        var at = wanted.Length == 0 ? -1 : StartOfNear(wanted);
        at = at < 0 ? letters.IndexOf(wanted, reached, StringComparison.Ordinal) : at;
        at = at < 0 ? letters.IndexOf(wanted, StringComparison.Ordinal) : at;
        if (at < 0 || wanted.Length == 0)
        {
            return null;
        }

        reached = at + 1;
        var found = Array.BinarySearch(starts, at);
        var paragraph = found >= 0 ? found : ~found - 1;
        while (found >= 0 && paragraph + 1 < starts.Length && starts[paragraph + 1] == at)
        {
            paragraph++;
        }

        return (paragraph, starts[paragraph] == at);
    }

    // Short words ("Yes.") stand inside many paragraphs: one of the next that begins with them is meant first.
    private int StartOfNear(string wanted)
    {
        var near = starts.SkipWhile(start => start < reached).Take(Near);
        return near.Select(start => string.CompareOrdinal(letters, start, wanted, 0, wanted.Length) == 0 ? start : -1).FirstOrDefault(start => start >= 0, -1);
    }

    /// <summary>The letters and digits of a text, in lower case.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
