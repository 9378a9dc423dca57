using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Whether a text's lines break off at a margin, and which of them belong together.</summary>
internal static class Wrapping
{
    private const int FewestFilled = 12;

    /// <summary>The usual width of the lines that break off, or zero for a text that is not wrapped.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="hasGaps">Whether empty lines part its paragraphs.</param>
    public static int Margin(List<string> lines, bool hasGaps)
    {
        var breaks = new Breaks();
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (lines[at].Length > 0 && lines[at + 1].Length > 0)
            {
                breaks.Add(lines[at], lines[at + 1]);
            }
        }

        return hasGaps ? breaks.Margin : breaks.MarginOfTurns;
    }

    /// <summary>
    /// The width that an editor filled every line to before it began the next, or zero: hardly a line that breaks off in a sentence has room for the next word.
    /// In such a text, a line with room for a word is the last of its paragraph.
    /// </summary>
    public static int FilledWidth(List<string> lines)
    {
        var widest = lines.Max(line => line.Length);
        var (broken, roomy) = (0, 0);
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (lines[at].Length > 0 && lines[at + 1].Length > 0 && !EndsSentence(lines[at]))
            {
                broken++;
                roomy += HadRoomForAWord(lines[at], lines[at + 1], widest) ? 1 : 0;
            }
        }

        return broken >= FewestFilled && roomy * 12 <= broken ? widest : 0;
    }

    /// <summary>Whether a line that is not empty ends as a sentence does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => line[^1] is '.' or '?' or '!' or '"' or '”' or '’' or ')' or ':' or '…' or '»';

    /// <summary>The lines of one paragraph as one text: those that end on purpose or above a label end lines, and all of them where the margin is zero.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="margin">Their usual width.</param>
    /// <param name="filled">The width that they are all filled to, or zero.</param>
    /// <param name="labels">What labels they begin with.</param>
    public static string Join(List<string> lines, int margin, int filled, LabelledLines? labels)
    {
        var widest = margin > 0 ? lines.Max(line => line.Length) : 0;
        var text = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            text.Append(lines[at]);
            if (at < lines.Count - 1)
            {
                text.Append(margin == 0 || StopsShort(lines[at], widest) || EndsFilled(lines[at], lines[at + 1], filled) || HadRoom(lines[at], lines[at + 1], margin) || labels?.Begins(lines[at + 1]) == true ? '\n' : ' ');
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a line ends its sentence well before the margin: it is the last of its paragraph.</summary>
    public static bool StopsShort(ReadOnlySpan<char> line, int margin) => line.Length < margin * 0.75 && EndsSentence(line);

    /// <summary>Whether the first word of the next line would have fitted and half the line was free, as behind "By Ada Lund" above a date.</summary>
    public static bool HadRoom(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int margin) => (line.Length + FirstWord(next)) * 2 < margin;

    // A heading ends no sentence, and leaves more room than a narrow miscount.
    private static bool EndsFilled(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int filled) =>
        HadRoomForAWord(line, next, filled) && (EndsSentence(line) || line.Length * 4 < filled * 3);

    /// <summary>Whether the first word of the next line would have fitted.</summary>
    public static bool HadRoomForAWord(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int margin) => line.Length + 1 + FirstWord(next) <= margin;

    private static int FirstWord(ReadOnlySpan<char> line) => line.IndexOf(' ') is > 0 and var end ? end : line.Length;
}
